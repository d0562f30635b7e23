//! Whether people are named as much as they name.

use crate::analysis::{Cell, Network, Reading, Why};
use crate::model::RoleKind;

/// How one-sided the mentions of a person or a role are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneSided {
    /// Mentions that they make outside the role.
    pub out: usize,
    /// Mentions of them from outside the role.
    pub named_by: usize,
    /// (out - named by) / (out + named by): 1 when nobody names them back, -1 when they name nobody.
    pub value: Reading,
    /// Answers about them, from outside the role, that are missing.
    pub unknown_in: usize,
}

/// How one-sided the mentions of a role are: everyone in `role` together, the ties between them left out.
///
/// Definition: (out - in) / (out + in), out being the mentions that the role makes outside it and in those of it from outside.
/// With missing answers: known mentions; undefined when someone in the role has no answer at all, since what the role names is then
/// too low. `unknown_in` says how many more mentions of them there could be.
/// Complexity: r n log d, with r people in the role and d the most mentions of one person.
/// Source: our own measure.
/// Example: Anna and Bram lead, Cem and Dita do not. Anna and Bram name each other, Anna names Cem and Dita, Cem names Bram. The two
/// together: 2 out, 1 in, 0.33.
#[must_use]
pub fn one_sided(net: &Network, role: &[usize]) -> OneSided {
    count(net, role, role)
}

/// How one-sided the mentions of one person are, ties to the other holders of `role` left out (`role` may hold the person too).
///
/// Definition: that of [`one_sided`], with the person's mentions for those of the role.
/// With missing answers: as [`one_sided`].
/// Complexity: n (r + log d), with r people in the role and d the most mentions of one person.
/// Source: our own measure.
/// Example: Anna and Bram lead, Cem and Dita do not. Anna and Bram name each other, Anna names Cem and Dita, Cem names Bram. Anna: 2 out,
/// none in, 1. Bram: -1.
#[must_use]
pub fn one_sided_person(net: &Network, person: usize, role: &[usize]) -> OneSided {
    count(net, &[person], role)
}

/// [`one_sided_person`] of everyone, leaders without their ties to other leaders.
pub(in crate::analysis) fn one_sided_of_each(net: &Network) -> Vec<Reading> {
    let leaders: Vec<usize> = (0..net.n()).filter(|&i| net.actor(i).kind == RoleKind::Leader).collect();
    let role = |i: usize| if leaders.contains(&i) { leaders.as_slice() } else { &[] };
    (0..net.n()).map(|i| one_sided_person(net, i, role(i)).value).collect()
}

fn count(net: &Network, people: &[usize], role: &[usize]) -> OneSided {
    let outside: Vec<usize> = (0..net.n()).filter(|i| !role.contains(i) && !people.contains(i)).collect();
    // By membership, so that someone who is listed twice counts once.
    let inside: Vec<usize> = (0..net.n()).filter(|i| people.contains(i)).collect();
    let (mut out, mut named_by, mut unknown_in) = (0, 0, 0);
    for &i in &inside {
        for &j in &outside {
            out += usize::from(net.has(i, j));
            named_by += usize::from(net.has(j, i));
            unknown_in += usize::from(net.cell(j, i) == Cell::Unknown);
        }
    }
    let value = if inside.iter().all(|&i| net.has_answers(i)) {
        Reading::share(out as f64 - named_by as f64, (out + named_by) as f64, Why::NoTies)
    } else {
        Reading::Undefined(Why::NoAnswer)
    };
    OneSided { out, named_by, value, unknown_in }
}
