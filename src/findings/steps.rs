//! The steps of the continuity across year groups: from each level to the next, over all their groups together.

use std::collections::{BTreeMap, BTreeSet};

use super::certainty::unknown_between;
use super::levels::{Level, levels};
use super::{Carrier, Step};
use crate::analysis::Network;
use crate::model::{GroupId, PersonId, RoleKind};

/// From each level (see [`levels`]) to the next one; none where groups have no order.
#[must_use]
pub fn steps(net: &Network) -> Vec<Step> {
    levels(net).windows(2).map(|two| step(net, &two[0], &two[1])).collect()
}

fn step(net: &Network, from: &Level, to: &Level) -> Step {
    let is_in = |level: &Level, i: usize| level.members.binary_search(&i).is_ok();
    let in_both: Vec<usize> = from.members.iter().copied().filter(|&i| is_in(to, i)).collect();
    let only = |level: &Level, other: &Level| level.members.iter().copied().filter(|&i| !is_in(other, i)).collect::<Vec<_>>();
    let (left, right) = (only(from, to), only(to, from));
    let pairs: Vec<(usize, usize)> = left.iter().flat_map(|&i| right.iter().map(move |&j| (i, j))).collect();
    let (tied, apart): (Vec<_>, Vec<_>) = pairs.iter().copied().partition(|&(i, j)| net.in_contact(i, j));
    let outside = |v: &usize| !is_in(from, *v) && !is_in(to, *v);
    let between = Between::new(net, &apart, outside);
    let group = |level: &Level| -> Vec<GroupId> { level.groups.iter().map(|&g| net.groups()[g]).collect() };
    Step {
        from: group(from),
        to: group(to),
        contact: tied.len() + in_both.len(),
        pairs: pairs.len() + in_both.len(),
        unknown: apart.iter().filter(|&&(i, j)| unknown_between(net, i, j)).count(),
        carried_by: carriers(net, &tied, &in_both),
        shared: between.shared,
        shared_unknown: between.perhaps - between.shared,
        through: in_order(net, &between.people),
    }
}

/// Who is in a direct tie, or in both levels, in the order of the sheet: it ranks nobody.
fn carriers(net: &Network, tied: &[(usize, usize)], in_both: &[usize]) -> Vec<Carrier> {
    let who: BTreeSet<usize> = tied.iter().flat_map(|&(i, j)| [i, j]).chain(in_both.iter().copied()).collect();
    let count = |v: usize| tied.iter().filter(|&&(i, j)| i == v || j == v).count() + usize::from(in_both.contains(&v));
    who.into_iter().map(|v| Carrier { person: net.actor(v).id, ties: count(v) }).collect()
}

/// Experts and leaders first, since it is part of what they are for; among them in the order of the sheet.
fn in_order(net: &Network, people: &BTreeSet<usize>) -> Vec<PersonId> {
    let has_role = |i: &usize| matches!(net.actor(*i).kind, RoleKind::Expert | RoleKind::Leader);
    let (first, then): (Vec<usize>, Vec<usize>) = people.iter().copied().partition(has_role);
    first.into_iter().chain(then).map(|i| net.actor(i).id).collect()
}

/// The go-betweens of pairs without direct contact.
struct Between {
    people: BTreeSet<usize>,
    /// Pairs that share at least one.
    shared: usize,
    /// The same where every missing answer would hold a mention.
    perhaps: usize,
}

impl Between {
    fn new(net: &Network, apart: &[(usize, usize)], outside: impl Fn(&usize) -> bool) -> Self {
        let ends: BTreeSet<usize> = apart.iter().flat_map(|&(i, j)| [i, j]).collect();
        let contacts: BTreeMap<usize, Vec<usize>> =
            ends.iter().map(|&i| (i, net.contacts(i).into_iter().filter(&outside).collect())).collect();
        let others: Vec<usize> = (0..net.n()).filter(&outside).collect();
        let may = |i: usize, v: usize| net.in_contact(i, v) || unknown_between(net, i, v);
        let maybe: BTreeMap<usize, Vec<usize>> =
            ends.iter().map(|&i| (i, others.iter().copied().filter(|&v| may(i, v)).collect())).collect();
        let (mut people, mut shared, mut perhaps) = (BTreeSet::new(), 0, 0);
        for &(i, j) in apart {
            let common: Vec<usize> = in_both(&contacts[&i], &contacts[&j]).collect();
            shared += usize::from(!common.is_empty());
            perhaps += usize::from(!common.is_empty() || in_both(&maybe[&i], &maybe[&j]).next().is_some());
            people.extend(common);
        }
        Self { people, shared, perhaps }
    }
}

/// What two ascending lists have in common.
fn in_both<'a>(first: &'a [usize], second: &'a [usize]) -> impl Iterator<Item = usize> + 'a {
    first.iter().copied().filter(|v| second.binary_search(v).is_ok())
}
