//! How often a mention is returned, and how often it would be by the density of the groups alone.

use std::collections::BTreeMap;

use super::degree::cap_binds;
use crate::analysis::network::{by_kind, by_kind_within};
use crate::analysis::numeric::sum_in_order;
use crate::analysis::{Bounds, Cell, Network, Reading, Why};

/// The pairs of people whose answers about each other are both known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dyads {
    /// Both name the other.
    pub mutual: usize,
    /// One names the other.
    pub asymmetric: usize,
    /// Neither does.
    pub null: usize,
}

/// The pairs of people in contact as they are drawn: by known mentions, whether or not the other answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pairs {
    pub mutual: usize,
    /// Only one mention is known; the other was not made, or not answered.
    pub one_way: usize,
}

impl Pairs {
    /// The number of drawn ties.
    #[must_use]
    pub fn total(&self) -> usize {
        self.mutual + self.one_way
    }
}

/// How many pairs of people name each other, how many only one way, and how many not.
///
/// Definition: unordered pairs by how many of the two name the other.
/// With missing answers: the pairs that both answered about.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: Wasserman and Faust 1994 (the dyad census).
/// Example: of Anna, Bram, Cem and Dita only Anna and Bram name each other, and Anna names Cem: 1 mutual, 1 one way, 4 without a mention.
#[must_use]
pub fn dyads(net: &Network) -> Dyads {
    let mut dyads = Dyads::default();
    by_kind(net, |alike| match alike.answered() {
        Some((true, true)) => dyads.mutual += alike.pairs,
        Some((false, false)) => dyads.null += alike.pairs,
        Some(_) => dyads.asymmetric += alike.pairs,
        None => {}
    });
    dyads
}

/// How many ties are drawn, with a mention both ways and with one.
///
/// Definition: unordered pairs of people with a known mention, by whether there is one each way.
/// With missing answers: the known mentions; a tie with one mention may be mutual where the other did not answer.
/// Complexity: m log d, d the most mentions of one person.
/// Source: counting; ours.
/// Example: Anna and Bram name each other, Anna names Cem, who did not answer, Dita nobody: 1 mutual, 1 one way.
#[must_use]
pub fn pairs(net: &Network) -> Pairs {
    let returned = net.arcs().filter(|&(i, j)| net.has(j, i)).count();
    Pairs { mutual: returned / 2, one_way: net.arc_count() - returned }
}

/// What share of the mentions is returned.
///
/// Definition: 2M / (2M + A), with M mutual and A one-way pairs.
/// With missing answers: over pairs of which both answered about the other.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: Newman; igraph's default.
/// Example: of Anna, Bram, Cem and Dita only Anna and Bram name each other, and Anna names Cem: 2 of 3 mentions, 0.67.
#[must_use]
pub fn recip_arc(net: &Network) -> Reading {
    let d = dyads(net);
    Reading::share((2 * d.mutual) as f64, (2 * d.mutual + d.asymmetric) as f64, net.because(Why::NoTies))
}

/// What share of the pairs in contact name each other.
///
/// Definition: M / (M + A), with M mutual and A one-way pairs.
/// With missing answers: over pairs of which both answered about the other.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: UCINET's dyad method; igraph's "ratio".
/// Example: of Anna, Bram, Cem and Dita only Anna and Bram name each other, and Anna names Cem: 1 of 2 pairs, 0.5.
#[must_use]
pub fn recip_pair(net: &Network) -> Reading {
    let d = dyads(net);
    Reading::share(d.mutual as f64, (d.mutual + d.asymmetric) as f64, net.because(Why::NoTies))
}

/// What share of all pairs of people say the same of each other, pairs without contact included. Only to compare with tools that call
/// this reciprocity: two people who do not name each other are no sign of it.
///
/// Definition: (M + N) / all pairs, with N the pairs without contact.
/// With missing answers: over pairs of which both answered about the other.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: sna's default ("dyadic").
/// Example: of Anna, Bram, Cem and Dita only Anna and Bram name each other, and Anna names Cem: 5 of 6 pairs, 0.83.
#[must_use]
pub fn recip_dyadic(net: &Network) -> Reading {
    let d = dyads(net);
    Reading::share((d.mutual + d.null) as f64, (d.mutual + d.asymmetric + d.null) as f64, Why::TooFew)
}

/// What share of each person's contacts is mutual.
///
/// Definition: colleagues with whom the tie goes both ways / colleagues with whom there is a mention in either direction.
/// With missing answers: over the colleagues of whom both answers are known; undefined for someone without any answer, and
/// for someone without contacts.
/// Complexity: the number of mentions, times log n.
/// Source: UCINET.
/// Example: Anna names Bram and Cem, Bram names Anna, Dita nobody: Anna 1 of 2, Bram 1 of 1, Cem 0 of 1, Dita undefined.
#[must_use]
pub fn recip_person(net: &Network) -> Vec<Reading> {
    (0..net.n())
        .map(|i| {
            if !net.has_answers(i) {
                return Reading::Undefined(Why::NoAnswer);
            }
            let contacts: Vec<usize> = net.contacts(i).into_iter().filter(|&j| net.observed(i, j) && net.observed(j, i)).collect();
            let mutual = contacts.iter().filter(|&&j| net.has(i, j) && net.has(j, i)).count();
            Reading::share(mutual as f64, contacts.len() as f64, Why::NoTies)
        })
        .collect()
}

/// What share of those whom each person names names them back.
///
/// Definition: colleagues with whom the tie goes both ways / colleagues whom the person names.
/// With missing answers: over the colleagues of whom both answers are known; undefined for someone without any answer, and
/// for someone who names nobody of them.
/// Complexity: the number of mentions, times log n.
/// Source: UCINET, node level, outgoing.
/// Example: Anna names Bram and Cem, Bram names Anna: of what Anna says 1 of 2 is returned.
#[must_use]
pub fn recip_returned(net: &Network) -> Vec<Reading> {
    returned(net, |i| net.names(i))
}

/// What share of those who name each person the person names back.
///
/// Definition: colleagues with whom the tie goes both ways / colleagues who name the person.
/// With missing answers: over the colleagues of whom both answers are known; undefined for someone without any answer, and
/// for someone whom nobody of them names.
/// Complexity: the number of mentions, times log n.
/// Source: UCINET, node level, incoming.
/// Example: Anna names Bram and Cem, Bram names Anna: Anna returns 1 of 1.
#[must_use]
pub fn recip_returns(net: &Network) -> Vec<Reading> {
    returned(net, |i| net.named_by(i))
}

fn returned<'a>(net: &'a Network, side: impl Fn(usize) -> &'a [usize]) -> Vec<Reading> {
    (0..net.n())
        .map(|i| {
            if !net.has_answers(i) {
                return Reading::Undefined(Why::NoAnswer);
            }
            let known: Vec<usize> = side(i).iter().copied().filter(|&j| net.observed(i, j) && net.observed(j, i)).collect();
            let mutual = known.iter().filter(|&&j| net.has(i, j) && net.has(j, i)).count();
            Reading::share(mutual as f64, known.len() as f64, Why::NoTies)
        })
        .collect()
}

/// What [`recip_arc`] would be if mentions were returned only as often as the density between the two groups has it.
///
/// Definition: the mean, over mentions, of the density of the block in which the mention back would lie. Blocks are pairs of
/// membership sets; someone without a group is a block of one.
/// With missing answers: mentions of pairs that both answered about; densities over answered pairs.
/// Complexity: that of counting pairs by kind, and sorting the pairs of blocks between which there are mentions.
/// Source: the idea is Garlaschelli and Loffredo's (2004).
/// Example: Anna and Bram are one group, Cem and Dita another; Anna and Bram name each other, Anna names Cem, Cem names Bram. A mention
/// back lies twice in a full block and twice in one of which 1 of 4 is filled: 0.625, where [`recip_arc`] is 0.5.
#[must_use]
pub fn recip_expected(net: &Network) -> Reading {
    let block_of = blocks(net);
    // Only blocks with mentions, there or back, are asked about.
    let mut found: BTreeMap<(usize, usize), Block> = BTreeMap::new();
    for (i, j) in net.arcs() {
        let (p, q) = (block_of[i], block_of[j]);
        found.entry((p, q)).or_default();
        found.entry((q, p)).or_default();
    }
    by_kind_within(
        net,
        |i| block_of[i],
        |alike| {
            let both = alike.answered().is_some();
            for (i, j, cell) in alike.directions() {
                let Some(block) = found.get_mut(&(block_of[i], block_of[j])) else { continue };
                if matches!(cell, Cell::Tie | Cell::NoTie) {
                    block.cells += alike.pairs;
                }
                if cell == Cell::Tie {
                    block.arcs += alike.pairs;
                    block.mentions += if both { alike.pairs } else { 0 };
                }
            }
        },
    );
    // One term per block, not per mention: the terms are then the same whatever the order of the people.
    let mut terms = Vec::new();
    let mut total = 0;
    for (&(p, q), block) in found.iter().filter(|(_, block)| block.mentions > 0) {
        let back = found[&(q, p)];
        terms.push(block.mentions as f64 * back.arcs as f64 / back.cells as f64);
        total += block.mentions;
    }
    Reading::share(sum_in_order(&mut terms), total as f64, net.because(Why::NoTies))
}

/// What is known of the cells in which someone of one set names someone of another.
#[derive(Clone, Copy, Default)]
struct Block {
    cells: usize,
    arcs: usize,
    /// Of the mentions those to people whose answer about the one who names them is known.
    mentions: usize,
}

/// Between what [`recip_arc`] lies, whatever the missing answers are.
///
/// Definition: per pair with a missing answer: a tie waits for its return (Q), one answer is missing and the other is no tie (N), or both
/// are missing (W). Lowest 2M / (e + N + W), highest (2M + 2Q + 2W) / (e + Q + 2W), where e counts known mentions. Pairs of which one could
/// not have named the other are in neither.
/// With missing answers: that is what it is for. Exact, unless a cap keeps someone from filling all unknown cells. `None` where no mention
/// is possible.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: counting; ours.
/// Example: Anna and Bram name each other, Anna names Cem, who did not answer, Dita nobody: 2 / (3 + 2) = 0.4 to (2 + 2) / (3 + 1) = 1.
#[must_use]
pub fn recip_bounds(net: &Network) -> Option<Bounds> {
    let (mut known, mut returned, mut waiting, mut half, mut both) = (0, 0, 0, 0, 0);
    by_kind(net, |alike| {
        let pairs = alike.pairs;
        match (alike.there, alike.back) {
            (Cell::Impossible, _) | (_, Cell::Impossible) | (Cell::NoTie, Cell::NoTie) => {}
            (Cell::Tie, Cell::Tie) => {
                known += 2 * pairs;
                returned += 2 * pairs;
            }
            (Cell::Tie, Cell::NoTie) | (Cell::NoTie, Cell::Tie) => known += pairs,
            (Cell::Tie, Cell::Unknown) | (Cell::Unknown, Cell::Tie) => {
                known += pairs;
                waiting += pairs;
            }
            (Cell::NoTie, Cell::Unknown) | (Cell::Unknown, Cell::NoTie) => half += pairs,
            (Cell::Unknown, Cell::Unknown) => both += pairs,
        }
    });
    let share = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
    (known + half + both > 0).then(|| Bounds {
        low: share(returned, known + half + both),
        high: share(returned + 2 * waiting + 2 * both, known + waiting + 2 * both),
        exact: !cap_binds(net),
    })
}

/// The block of each person: one per set of memberships, one per person without a group. Where nobody has a group the whole network is
/// one block: an expectation from everyone's own answers would say nothing.
pub(in crate::analysis) fn blocks(net: &Network) -> Vec<usize> {
    if net.actors().iter().all(|a| a.groups.is_empty()) {
        return vec![0; net.n()];
    }
    let mut of_set: BTreeMap<&[usize], usize> = BTreeMap::new();
    let mut count = 0;
    let mut number = || {
        count += 1;
        count - 1
    };
    let block = |groups| if <[usize]>::is_empty(groups) { number() } else { *of_set.entry(groups).or_insert_with(&mut number) };
    net.actors().iter().map(|a| a.groups.as_slice()).map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::network::all_kinds;

    /// Over all pairs one by one, to the bit.
    fn expected_by_pairs(net: &Network) -> Reading {
        let block_of = blocks(net);
        let mut found: BTreeMap<(usize, usize), Block> = BTreeMap::new();
        for i in 0..net.n() {
            for j in (0..net.n()).filter(|&j| net.observed(i, j)) {
                let block = found.entry((block_of[i], block_of[j])).or_default();
                block.cells += 1;
                block.arcs += usize::from(net.has(i, j));
                block.mentions += usize::from(net.has(i, j) && net.observed(j, i));
            }
        }
        let total: usize = found.values().map(|block| block.mentions).sum();
        let term = |(&(p, q), block): (&(usize, usize), &Block)| {
            let back = found[&(q, p)];
            block.mentions as f64 * back.arcs as f64 / back.cells as f64
        };
        let mut terms: Vec<f64> = found.iter().filter(|(_, block)| block.mentions > 0).map(term).collect();
        Reading::share(sum_in_order(&mut terms), total as f64, net.because(Why::NoTies))
    }

    #[test]
    fn pairs_by_kind_expect_what_all_pairs_do() {
        for net in all_kinds() {
            assert_eq!(recip_expected(&net), expected_by_pairs(&net));
        }
    }
}
