//! Whether mentions stay inside the parts of a partition, by two indices from the literature.

use crate::analysis::{Network, Reading, Why};

/// Whether mentions go to people of the same group rather than to anyone.
///
/// Definition: (s - c) / (1 - c), with s the share of mentions inside groups and c what it would be if who names and who is named were
/// independent: the sum over groups of its share of mentions made times its share of mentions received. 1 when all stay inside,
/// 0 as by chance, below 0 when they avoid their own group. It asks for one group per person: mentions of or by people in no group, or
/// in several, are left out ([`arcs_left_out`] counts them). Undefined when all mentions are inside one group.
/// With missing answers: over the known mentions.
/// Complexity: m + the number of groups.
/// Source: Newman 2003.
/// Example: Anna and Bram are in one group, Cem and Dita in another; Anna and Bram name each other, Cem names Dita and Anna: 0.5.
#[must_use]
pub fn assortativity(net: &Network) -> Reading {
    if let Some(why) = none(net) {
        return Reading::Undefined(why);
    }
    let sorted = Sorted::new(net.arcs(), |i| only_group(net, i));
    if sorted.arcs == 0 {
        return Reading::Undefined(Why::NoTies);
    }
    Reading::share(sorted.surplus(), sorted.arcs.pow(2) as f64 - sorted.products as f64, Why::OneGroup)
}

/// How many more mentions are inside the given groups than if everyone named, and was named, as often but anyone.
///
/// Definition: s - c, with s and c as in [`assortativity`], over the same mentions; directed, resolution 1.
/// With missing answers: over the known mentions; they can make it go up or down.
/// Complexity: m + the number of groups.
/// Source: Leicht and Newman 2008.
/// Example: Anna and Bram are in one group, Cem and Dita in another; Anna and Bram name each other, Cem names Dita and Anna: 0.25.
#[must_use]
pub fn modularity(net: &Network) -> Reading {
    directed(net, |i| only_group(net, i), none(net))
}

/// [`modularity`] of pairs in contact, whichever way they name: what tools say that know no direction. Only to compare with those.
///
/// Definition: the share of pairs inside groups less the sum over groups of the square of its share of the ends of pairs.
/// With missing answers: over the known mentions.
/// Complexity: m log d + the number of groups, d the most mentions of one person.
/// Source: Newman and Girvan 2004.
/// Example: in the example of [`modularity`], 2 of 3 pairs inside; 3 of 6 ends in each group: 0.17.
#[must_use]
pub fn modularity_undirected(net: &Network) -> Reading {
    undirected(net, |i| only_group(net, i), none(net))
}

/// How many more mentions are inside the parts of any partition than if everyone named, and was named, as often but anyone: `part_of` gives
/// each person the number of a part. Parts are numbered from 0 without great gaps.
///
/// Definition: that of [`modularity`], with parts for groups. Undefined without mentions.
/// With missing answers: over the known mentions; they can make it go up or down.
/// Complexity: m + the number of parts.
/// Source: Leicht and Newman 2008.
/// Example: Anna and Bram name each other, Cem names Dita and Anna. With Anna and Bram in one part, Cem and Dita in another: 0.25.
#[must_use]
pub fn modularity_of(net: &Network, part_of: &[usize]) -> Reading {
    directed(net, |i| part_of.get(i).copied(), None)
}

/// [`modularity_of`] of pairs in contact, whichever way they name.
///
/// Definition: that of [`modularity_undirected`], with parts for groups. Undefined without mentions.
/// With missing answers: over the known mentions.
/// Complexity: m log d + the number of parts, d the most mentions of one person.
/// Source: Newman and Girvan 2004.
/// Example: Anna and Bram name each other, Cem names Dita and Anna. With Anna and Bram in one part, Cem and Dita in another: 0.17.
#[must_use]
pub fn modularity_undirected_of(net: &Network, part_of: &[usize]) -> Reading {
    undirected(net, |i| part_of.get(i).copied(), None)
}

/// How many mentions [`assortativity`] and [`modularity`] leave out.
///
/// Definition: the known mentions of which one of the two is in no group, or in several.
/// With missing answers: over the known mentions, so it is the least that it can be.
/// Complexity: n + m.
/// Source: counting; ours.
/// Example: Anna and Bram are in one group, Dita in another, Cem in both; Anna and Bram name each other, Cem names Dita and Anna: 2 of 4.
#[must_use]
pub fn arcs_left_out(net: &Network) -> usize {
    net.arcs().filter(|&(i, j)| only_group(net, i).is_none() || only_group(net, j).is_none()).count()
}

fn only_group(net: &Network, i: usize) -> Option<usize> {
    if let [only] = net.actor(i).groups[..] { Some(only) } else { None }
}

/// Why there are no groups to go by; `None` where someone is in exactly one.
fn none(net: &Network) -> Option<Why> {
    if (0..net.n()).any(|i| only_group(net, i).is_some()) {
        return None;
    }
    let nobody = net.actors().iter().all(|actor| actor.groups.is_empty());
    Some(if nobody { Why::NoGroup } else { Why::SeveralGroups })
}

fn directed(net: &Network, part_of: impl Fn(usize) -> Option<usize>, none: Option<Why>) -> Reading {
    of_arcs(net.arcs(), part_of, none)
}

/// Each pair as a mention both ways: then what is made and what is received are both the ends of pairs.
fn undirected(net: &Network, part_of: impl Fn(usize) -> Option<usize>, none: Option<Why>) -> Reading {
    let pairs = net.arcs().filter(|&(i, j)| i < j || !net.has(j, i));
    of_arcs(pairs.flat_map(|(i, j)| [(i, j), (j, i)]), part_of, none)
}

fn of_arcs(arcs: impl Iterator<Item = (usize, usize)>, part_of: impl Fn(usize) -> Option<usize>, none: Option<Why>) -> Reading {
    if let Some(why) = none {
        return Reading::Undefined(why);
    }
    let sorted = Sorted::new(arcs, part_of);
    Reading::share(sorted.surplus(), sorted.arcs.pow(2) as f64, Why::NoTies)
}

/// Mentions by the parts of their two ends. In whole numbers, so that no order of people or parts changes a bit.
struct Sorted {
    arcs: usize,
    within: usize,
    /// The sum over parts of mentions made times mentions received.
    products: usize,
}

impl Sorted {
    /// Mentions with an end in no part are left out.
    fn new(arcs: impl Iterator<Item = (usize, usize)>, part_of: impl Fn(usize) -> Option<usize>) -> Self {
        let (mut made, mut received): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut sorted = Self { arcs: 0, within: 0, products: 0 };
        for (from, to) in arcs.filter_map(|(i, j)| Some((part_of(i)?, part_of(j)?))) {
            let parts = made.len().max(from + 1).max(to + 1);
            made.resize(parts, 0);
            received.resize(parts, 0);
            made[from] += 1;
            received[to] += 1;
            sorted.arcs += 1;
            sorted.within += usize::from(from == to);
        }
        sorted.products = made.iter().zip(&received).map(|(m, r)| m * r).sum();
        sorted
    }

    /// (s - c) times the square of the number of mentions.
    fn surplus(&self) -> f64 {
        (self.within * self.arcs) as f64 - self.products as f64
    }
}
