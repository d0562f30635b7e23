//! Which meeting between two groups would bring most people of different groups within two steps.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::two_steps::TwoSteps;
use crate::analysis::numeric::BitSet;
use crate::analysis::{Cell, Network};
use crate::model::Grade;

/// Who would meet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circles {
    /// Two groups, by index in [`Network::groups`].
    Groups(usize, usize),
    /// The people of two grades.
    Grades(Grade, Grade),
}

/// What contact between all members of two circles would add. Never about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub circles: Circles,
    /// Whether the two follow each other in grade.
    pub neighbours: bool,
    /// Pairs of a member of one and a member of the other; people in both are in none.
    pub pairs: usize,
    /// Of these, the pairs in contact now.
    pub contact: usize,
    /// Pairs without a known tie of which an answer that could hold one is missing.
    pub unknown: usize,
    /// Pairs at the table who are not within two steps now.
    pub at_the_table: usize,
    /// Pairs beyond the table, of people who are in a group but share none, who come within two steps.
    pub gain: usize,
}

/// What a meeting of each two groups with little contact would add, most first.
///
/// Definition: as if the two met, every member of one tied both ways to every member of the other (people who are in both are left
/// out of the table). Gain: pairs of people in a group, sharing none, not both at the table, who are within two steps then and not
/// now; each step in either direction, through anyone. Little contact: a smaller share of pairs in contact than over all pairs of the
/// team. Equal gains stand in the order of the groups.
/// With missing answers: over the known mentions; `unknown` says of how many pairs at the table it is open.
/// `None` above [`super::TEAM_UP_TO`] people.
/// Complexity: g n (n / 64), with g groups.
/// Source: our own measure.
/// Example: Anna and Bram in one group, Cem and Dita in another, Ella alone in a third; Bram and Ella name each other. If the first two
/// groups meet, Cem and Dita come within two steps of Ella: a gain of 2, and 4 pairs at the table.
#[must_use]
pub fn meetings(net: &Network) -> Option<Vec<Meeting>> {
    let groups: Vec<Vec<usize>> = (0..net.groups().len()).map(|g| net.members(g).collect()).collect();
    let follows = |p: usize, q: usize| net.groups_ordered() && groups[p + 1..q].iter().all(Vec::is_empty);
    alternatives(net, &groups, follows, Circles::Groups)
}

/// [`meetings`] for each two grades. Someone who teaches several grades is in each, and at the table of none two of them.
///
/// Definition: that of [`meetings`], with who teaches a grade for who is in a group at the table; pairs that gain are still of different
/// groups. Grades follow each other when their numbers do.
/// With missing answers: over the known mentions; `unknown` says of how many pairs at the table it is open.
/// `None` above [`super::TEAM_UP_TO`] people.
/// Complexity: g n (n / 64), with g grades.
/// Source: our own measure.
/// Example: Anna and Bram teach grade 3 in one group, Cem grade 4 and Dita grade 5 in two others; Bram and Dita name each other. If grades
/// 3 and 4 meet, Cem comes within two steps of Dita: a gain of 1, and 2 pairs at the table.
#[must_use]
pub fn grade_meetings(net: &Network) -> Option<Vec<Meeting>> {
    let grades: Vec<&Grade> = net.actors().iter().flat_map(|a| &a.grades).collect::<BTreeSet<_>>().into_iter().collect();
    let members: Vec<Vec<usize>> = grades.iter().map(|g| (0..net.n()).filter(|&i| net.actor(i).grades.contains(g)).collect()).collect();
    let follows = |p: usize, q: usize| match (grades[p].number(), grades[q].number()) {
        (Some(first), Some(second)) => first.abs_diff(second) == 1,
        _ => false,
    };
    alternatives(net, &members, follows, |p, q| Circles::Grades(grades[p].clone(), grades[q].clone()))
}

fn alternatives(
    net: &Network,
    circles: &[Vec<usize>],
    follows: impl Fn(usize, usize) -> bool,
    called: impl Fn(usize, usize) -> Circles,
) -> Option<Vec<Meeting>> {
    let steps = TwoSteps::new(net)?;
    let n = net.n();
    let in_contact: usize = steps.near.iter().map(BitSet::count).sum();
    let mut found = Vec::new();
    for p in 0..circles.len() {
        for q in p + 1..circles.len() {
            let without = |circle: &[usize], other: &[usize]| -> Vec<usize> {
                circle.iter().copied().filter(|i| other.binary_search(i).is_err()).collect()
            };
            let (first, second) = (without(&circles[p], &circles[q]), without(&circles[q], &circles[p]));
            let empty =
                Meeting { circles: called(p, q), neighbours: follows(p, q), pairs: 0, contact: 0, unknown: 0, at_the_table: 0, gain: 0 };
            let meeting = meet(net, &steps, &first, &second, empty);
            // contact / pairs < in_contact / (n (n - 1)), without dividing.
            if meeting.pairs > 0 && meeting.contact * n * (n - 1) < in_contact * meeting.pairs {
                found.push(meeting);
            }
        }
    }
    found.sort_by_key(|meeting| Reverse(meeting.gain));
    Some(found)
}

/// Counts into an `empty` meeting.
fn meet(net: &Network, steps: &TwoSteps, first: &[usize], second: &[usize], empty: Meeting) -> Meeting {
    let n = net.n();
    let mut meeting = Meeting { pairs: first.len() * second.len(), ..empty };
    for &i in first {
        for &j in second {
            let near = steps.near[i].has(j);
            let open = !near && (net.cell(i, j) == Cell::Unknown || net.cell(j, i) == Cell::Unknown);
            meeting.contact += usize::from(near);
            meeting.unknown += usize::from(open);
            meeting.at_the_table += usize::from(!steps.within[i].has(j));
        }
    }
    if meeting.pairs == 0 {
        return meeting;
    }
    // A way of two steps with a new one goes from one side of the table to the other and on, or back.
    let mut inside = 0;
    for (own, other) in [(first, second), (second, first)] {
        let own_set = BitSet::of(n, own.iter().copied());
        let other_set = BitSet::of(n, other.iter().copied());
        let mut beyond = own_set.clone();
        for &j in other {
            beyond.add_all(&steps.near[j]);
        }
        beyond.remove_all(&other_set);
        for &i in own {
            let mut new = beyond.and(&steps.apart[i]);
            new.remove_all(&steps.within[i]);
            // Two on one side of the table see each other twice, someone beyond it sees only one side.
            inside += new.and(&own_set).count();
            meeting.gain += new.count();
        }
    }
    meeting.gain -= inside / 2;
    meeting
}
