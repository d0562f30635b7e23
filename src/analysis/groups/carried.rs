//! Whether all that runs between two groups runs by one person.

use std::collections::BTreeMap;

use crate::analysis::{Cell, Network, Tested};

/// All ties between two groups, at least two, which are those of one member of one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Carried {
    /// By index in [`Network::groups`].
    pub from: usize,
    pub to: usize,
    pub person: usize,
    /// The pairs in contact, the member of `from` first.
    pub ties: Vec<(usize, usize)>,
    /// How likely so many ties between these two groups are by one person, whoever it is.
    pub share: f64,
}

/// Between which groups all ties are those of one person, and whether that is more than chance gives.
///
/// What it tells you: whether contact between groups rests on a go-between.
/// Definition: over the pairs of groups of at least `least` members without a common one that have t >= 2 ties between them. When the ties
/// fall on any of the N pairs of people, all are of one person with the sum over members of C(own pairs, t) / C(N, t). p is the probability
/// that somewhere all ties are of one person where that is at least as unlikely as the least likely one that there is. Exact.
/// With missing answers: over pairs of people of whom at least one direction is known.
/// Complexity: pairs of members, and the square of the number of groups.
/// Source: Burt 1992 (bridges); counting.
/// Example: Anna, Bram and Cem are one group, Dita, Eva and Finn another; Anna is in contact with Dita, Eva and Finn and nobody else with
/// anyone of the other group. Of the 84 ways for three ties 6 are of one person: p is 0.07.
#[must_use]
pub fn carried_by_one(net: &Network, least: usize) -> (Vec<Carried>, Tested) {
    let members: Vec<Vec<usize>> = (0..net.groups().len()).map(|g| net.members(g).collect()).collect();
    let mut found = Vec::new();
    let mut shares = Vec::new();
    for ((p, q), ties) in ties_between(net) {
        let (from, to) = (&members[p], &members[q]);
        if ties.len() < 2 || from.len().min(to.len()) < least || from.iter().any(|i| to.contains(i)) {
            continue;
        }
        let share = share_of_one(net, from, to, ties.len());
        shares.push(share);
        let (i, j) = ties[0];
        if let Some(person) = [i, j].into_iter().find(|v| ties.iter().all(|(a, b)| a == v || b == v)) {
            found.push(Carried { from: p, to: q, person, ties, share });
        }
    }
    let somewhere = |limit: f64| 1.0 - shares.iter().filter(|share| **share <= limit).fold(1.0, |none, share| none * (1.0 - share));
    let lowest = |all: &mut dyn Iterator<Item = f64>| all.fold(f64::INFINITY, f64::min);
    // So many ties that nobody can have them all are no test of whether somebody has.
    let possible = lowest(&mut shares.iter().copied().filter(|share| *share > 0.0));
    let rarest = lowest(&mut found.iter().map(|carried| carried.share));
    let tested = Tested {
        p: if found.is_empty() { 1.0 } else { somewhere(rarest) },
        smallest: if possible.is_finite() { somewhere(possible) } else { 1.0 },
    };
    (found, tested)
}

/// The pairs in contact between members of two groups, those of people who share a group left out.
fn ties_between(net: &Network) -> BTreeMap<(usize, usize), Vec<(usize, usize)>> {
    let mut between: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
    for (i, j) in net.arcs().filter(|&(i, j)| i < j || !net.has(j, i)).filter(|&(i, j)| !net.share_a_group(i, j)) {
        for &p in &net.actor(i).groups {
            for &q in &net.actor(j).groups {
                let (key, pair) = if p < q { ((p, q), (i, j)) } else { ((q, p), (j, i)) };
                between.entry(key).or_default().push(pair);
            }
        }
    }
    between
}

/// How likely `ties` ties between two groups are all of one person. From two ties on no two people can both have all.
fn share_of_one(net: &Network, from: &[usize], to: &[usize], ties: usize) -> f64 {
    let could = |i: usize, j: usize| {
        !net.share_a_group(i, j) && [net.cell(i, j), net.cell(j, i)].iter().any(|cell| matches!(cell, Cell::Tie | Cell::NoTie))
    };
    let own = |i: usize, others: &[usize]| others.iter().filter(|&&j| could(i, j)).count();
    let of_from: Vec<usize> = from.iter().map(|&i| own(i, to)).collect();
    let all: usize = of_from.iter().sum();
    let choices = |some: usize| (0..ties).map(|k| some.saturating_sub(k) as f64 / all.saturating_sub(k).max(1) as f64).product::<f64>();
    of_from.into_iter().chain(to.iter().map(|&j| own(j, from))).map(choices).sum::<f64>().min(1.0)
}
