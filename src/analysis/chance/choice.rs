//! A role beside every other choice of as many people.

use super::choices::{Choices, signed};
use super::law::Tested;
use crate::analysis::Network;

/// Whether some people are named more than others: everyone's mentions, summed over these people, beside every other choice of as many.
///
/// What it tells you: whether a role of two or more is central, or its holders happen to be.
/// Definition: the share of all choices of as many people, each from those who were asked the same and may be named on the same, of whom the
/// in-degrees sum to at least as much. Exact; with very many people by the mean and variance of such sums, which are exact.
/// With missing answers: the known mentions.
/// Complexity: people times chosen times the sum.
/// Source: Wasserman and Faust 1994 (in-degree); a permutation test with all permutations.
/// Example: Anna names Cem and Dita, Bram names Cem and Dita, Cem names Dita. Cem and Dita: 2 + 3, and of the 6 pairs no other has that
/// much, so 1 in 6.
#[must_use]
pub fn named_beside_others(net: &Network, chosen: &[usize]) -> Tested {
    let everyone: Vec<usize> = (0..net.n()).collect();
    Choices::new(net, &everyone, |i| signed(net.named_by(i).len()), &[chosen.to_vec()]).tested(chosen)
}

/// Whether some people name more than they are named, beside every other choice of as many among `all`.
///
/// What it tells you: whether it is the role that is one-sided, or any two people would be.
/// Definition: as [`named_beside_others`], with mentions made less mentions received for the in-degrees; mentions among the chosen cancel out.
/// With missing answers: over the people of `all` who gave answers, with the known mentions.
/// Complexity: people times chosen times the range of the sums.
/// Source: our own measure `one_sided`; a permutation test with all permutations.
/// Example: Anna and Bram lead. Anna names Cem and Dita, Bram names Cem. They name 3 and nobody names them; of the 6 pairs of the four no
/// other has that much, so 1 in 6.
#[must_use]
pub fn one_sided_beside_others(net: &Network, all: &[usize], chosen: &[usize]) -> Tested {
    let pool: Vec<usize> = all.iter().copied().filter(|&i| net.has_answers(i)).collect();
    let chosen: Vec<usize> = chosen.iter().copied().filter(|i| pool.contains(i)).collect();
    Choices::new(net, &pool, |i| signed(net.names(i).len()) - signed(net.named_by(i).len()), std::slice::from_ref(&chosen)).tested(&chosen)
}

/// Whether the members of a group have few ties with other groups, beside every other choice of as many people.
///
/// What it tells you: whether a group stands apart, or happens to hold people who name few: ties of one person come together.
/// Definition: everyone's number of ties with people of other groups, over the people who are in a group; the share of all choices of as
/// many of them, each from those who were asked the same and may be named on the same, of whom these sum to at most as much. Exact; with very
/// many people by the mean and variance.
/// With missing answers: the known ties.
/// By index in [`Network::groups`].
/// Complexity: people times the square of the largest group times the range of their numbers, once for all groups.
/// Source: a permutation test with all permutations.
/// Example: Anna and Bram are one group, Cem another, Dita a third; Cem and Dita name each other. Anna and Bram have none; of the 6 pairs of
/// the four no other has so few, so 1 in 6.
#[must_use]
pub fn ties_between_beside_others(net: &Network) -> Vec<Tested> {
    let groups = members(net);
    let choices = few_ties(net, &groups);
    groups.iter().map(|members| choices.tested(members)).collect()
}

fn members(net: &Network) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); net.groups().len()];
    for i in 0..net.n() {
        for &group in &net.actor(i).groups {
            members[group].push(i);
        }
    }
    members
}

/// Few ties are many of their opposite.
fn few_ties(net: &Network, groups: &[Vec<usize>]) -> Choices {
    let pool: Vec<usize> = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()).collect();
    Choices::new(net, &pool, |i| -signed(ties_with_others(net, i)), groups)
}

/// How few ties each of these groups must have to stand apart from other choices of people: what a completed network is held against.
///
/// Definition: of the sums of ties that have a p of at most `critical` in [`ties_between_beside_others`] the largest, as its deviation from
/// the mean choice in standard deviations: below 0. `None` where the members' own sum has a larger p.
/// With missing answers: the known ties.
/// Complexity: that of [`ties_between_beside_others`].
/// Source: as [`ties_between_beside_others`].
/// Example: Anna and Bram are one group, Cem another, Dita a third; Cem and Dita name each other. At 1 in 6 only no tie at all stands
/// apart: the mean choice of two has 1, give or take 0.58, so -1.73.
#[must_use]
pub fn few_ties_deviations_of_choice(net: &Network, groups: &[usize], critical: f64) -> Vec<Option<f64>> {
    let members: Vec<Vec<usize>> = groups.iter().map(|&group| net.members(group).collect()).collect();
    let choices = few_ties(net, &members);
    members.iter().map(|members| choices.deviation_at(members, critical).map(|deviation| -deviation)).collect()
}

/// With how many people of other groups someone is in contact.
pub(in crate::analysis) fn ties_with_others(net: &Network, i: usize) -> usize {
    net.contacts(i).into_iter().filter(|&j| !net.actor(j).groups.is_empty() && !net.share_a_group(i, j)).count()
}
