//! The steps from group to group, where groups have an order.

use super::Step;
use super::certainty::unknown_between;
use crate::analysis::Network;

/// From each group to the next one that has members; none where groups have no order.
#[must_use]
pub fn steps(net: &Network) -> Vec<Step> {
    if !net.groups_ordered() {
        return Vec::new();
    }
    let members: Vec<(usize, Vec<usize>)> =
        (0..net.groups().len()).map(|g| (g, net.members(g).collect())).filter(|(_, m): &(_, Vec<usize>)| !m.is_empty()).collect();
    members.windows(2).map(|two| step(net, &two[0], &two[1])).collect()
}

fn step(net: &Network, (p, from): &(usize, Vec<usize>), (q, to): &(usize, Vec<usize>)) -> Step {
    let both = |i: &usize| from.contains(i) && to.contains(i);
    let pairs: Vec<(usize, usize)> =
        from.iter().filter(|i| !both(i)).flat_map(|&i| to.iter().filter(|j| !both(j)).map(move |&j| (i, j))).collect();
    let contact = pairs.iter().filter(|&&(i, j)| net.in_contact(i, j)).count() + from.iter().filter(|i| both(i)).count();
    let apart: Vec<(usize, usize)> = pairs.iter().copied().filter(|&(i, j)| !net.in_contact(i, j)).collect();
    let unknown = apart.iter().filter(|&&(i, j)| unknown_between(net, i, j)).count();
    let through = (0..net.n())
        .filter(|v| !from.contains(v) && !to.contains(v))
        .map(|v| (v, apart.iter().filter(|&&(i, j)| net.in_contact(i, v) && net.in_contact(v, j)).count()))
        .filter(|&(_, shared)| shared > 0)
        .max_by_key(|&(v, shared)| (shared, std::cmp::Reverse(v)));
    let maybe = |i: usize, j: usize| net.in_contact(i, j) || unknown_between(net, i, j);
    let perhaps = |v: usize| apart.iter().filter(|&&(i, j)| maybe(i, v) && maybe(v, j)).count();
    Step {
        from: net.groups()[*p],
        to: net.groups()[*q],
        contact,
        pairs: pairs.len() + from.iter().filter(|i| both(i)).count(),
        unknown,
        through_unknown: through.map_or(0, |(v, shared)| perhaps(v) - shared),
        through: through.map(|(v, shared)| (net.actor(v).id, shared)),
    }
}
