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
        let others: Vec<usize> = (0..net.n()).filter(&outside).collect();
        let contacts: BTreeMap<usize, Vec<u64>> =
            ends.iter().map(|&i| (i, marks(net.n(), net.contacts(i).into_iter().filter(&outside)))).collect();
        // Between two who answered nothing is unknown.
        let open: Vec<usize> = others.iter().copied().filter(|&v| !net.answered(v)).collect();
        let may = |i: usize| {
            let whom = if net.answered(i) { &open } else { &others };
            let unknown = marks(net.n(), whom.iter().copied().filter(|&v| unknown_between(net, i, v)));
            contacts[&i].iter().zip(unknown).map(|(known, unknown)| known | unknown).collect()
        };
        let maybe: BTreeMap<usize, Vec<u64>> = ends.iter().map(|&i| (i, may(i))).collect();
        let (mut found, mut shared, mut perhaps) = (marks(net.n(), std::iter::empty()), 0, 0);
        for &(i, j) in apart {
            let common = || contacts[&i].iter().zip(&contacts[&j]).map(|(a, b)| a & b);
            if common().any(|bits| bits != 0) {
                (shared, perhaps) = (shared + 1, perhaps + 1);
                found.iter_mut().zip(common()).for_each(|(all, more)| *all |= more);
            } else {
                perhaps += usize::from(maybe[&i].iter().zip(&maybe[&j]).any(|(a, b)| a & b != 0));
            }
        }
        let people = others.into_iter().filter(|v| found[v / 64] >> (v % 64) & 1 == 1).collect();
        Self { people, shared, perhaps }
    }
}

/// A bit for each of these people among `n`: what two of them share is found at once for sixty-four.
fn marks(n: usize, people: impl Iterator<Item = usize>) -> Vec<u64> {
    let mut marks = vec![0; n.div_ceil(64)];
    for i in people {
        marks[i / 64] |= 1 << (i % 64);
    }
    marks
}
