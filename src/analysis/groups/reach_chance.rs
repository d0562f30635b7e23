//! What chance alone would give of someone's contact with each group.

use crate::analysis::chance::Law;
use crate::analysis::{Chance, Network};

/// With how many members of each group someone is in contact, beside what it would be if the same number of contacts fell on anyone.
///
/// What it tells you: whether an expert's contacts gather in a group more than its size explains.
/// Definition: of the N others who are in a group, d are in contact (a mention either way) and K are members of the group; when the
/// membership sets are dealt out over these others, the count is hypergeometric with mean d * K / N. Exact: there are no draws and no seed, so
/// `share_at_most` and `share_at_least` are probabilities.
/// With missing answers: over the known mentions; see [`super::expert_reach`] for how many may be missing.
/// By index in [`Network::groups`]; `None` for a group without another member.
/// Complexity: n, and per group the number of contacts.
/// Source: Wasserman and Faust 1994; the hypergeometric law of a relabelled count.
/// Example: Anna, Bram and Cem share a group, Dita and Eva another; an expert in contact with Anna and Bram only has 2 of 3 in the first, by
/// chance 1.2, and as many or more in 3 of 10 draws.
#[must_use]
pub fn reach_chance(net: &Network, person: usize) -> Vec<Option<Chance>> {
    let is_grouped = |i: &usize| *i != person && !net.actor(*i).groups.is_empty();
    let others = (0..net.n()).filter(is_grouped).count();
    let contacts: Vec<usize> = net.contacts(person).into_iter().filter(is_grouped).collect();
    let mut sizes = vec![0_usize; net.groups().len()];
    let mut observed = sizes.clone();
    for i in (0..net.n()).filter(is_grouped) {
        for &group in &net.actor(i).groups {
            sizes[group] += 1;
        }
    }
    for &i in &contacts {
        for &group in &net.actor(i).groups {
            observed[group] += 1;
        }
    }
    sizes
        .iter()
        .zip(observed)
        .map(|(&size, observed)| (size > 0).then(|| Law::hypergeometric(others, size, contacts.len()).beside(observed)))
        .collect()
}
