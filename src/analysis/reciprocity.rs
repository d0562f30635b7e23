//! How often a mention is returned, and how often it would be by the density of the groups alone.

use std::collections::BTreeMap;

use super::degree::{cap_binds, ordered_pairs};
use super::pair_kinds::by_kind;
use super::{Bounds, Cell, Network, Reading, Why};

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

/// Counts pairs by how many of the two name the other, over pairs that both answered about.
#[must_use]
pub fn dyads(net: &Network) -> Dyads {
    let mut dyads = Dyads::default();
    by_kind(net, |alike| match (alike.there, alike.back) {
        (Cell::Tie, Cell::Tie) => dyads.mutual += alike.pairs,
        (Cell::NoTie, Cell::NoTie) => dyads.null += alike.pairs,
        (Cell::Tie, Cell::NoTie) | (Cell::NoTie, Cell::Tie) => dyads.asymmetric += alike.pairs,
        _ => {}
    });
    dyads
}

/// Counts the drawn ties.
#[must_use]
pub fn pairs(net: &Network) -> Pairs {
    let returned = net.arcs().filter(|&(i, j)| net.has(j, i)).count();
    Pairs { mutual: returned / 2, one_way: net.arc_count() - returned }
}

/// What share of the mentions is returned.
///
/// Definition: 2M / (2M + A), with M mutual and A one-way pairs.
/// With missing answers: over pairs of which both answered about the other.
/// Source: Newman; igraph's default.
#[must_use]
pub fn recip_arc(net: &Network) -> Reading {
    let d = dyads(net);
    Reading::share((2 * d.mutual) as f64, (2 * d.mutual + d.asymmetric) as f64, Why::NoTies)
}

/// What share of the pairs in contact name each other.
///
/// Definition: M / (M + A).
/// With missing answers: over pairs of which both answered about the other.
/// Source: UCINET's dyad method; igraph's "ratio".
#[must_use]
pub fn recip_pair(net: &Network) -> Reading {
    let d = dyads(net);
    Reading::share(d.mutual as f64, (d.mutual + d.asymmetric) as f64, Why::NoTies)
}

/// What share of all pairs of people say the same of each other, pairs without contact included. Only to compare with tools that call
/// this reciprocity: two people who do not name each other are no sign of it.
///
/// Definition: (M + N) / all pairs, with N the pairs without contact.
/// With missing answers: over pairs of which both answered about the other.
/// Complexity: n^2.
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
/// Source: UCINET.
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
/// Source: the idea is Garlaschelli and Loffredo's (2004).
#[must_use]
pub fn recip_expected(net: &Network) -> Reading {
    let (block_of, blocks) = blocks(net);
    let mut arcs = vec![vec![0_usize; blocks]; blocks];
    let mut cells = arcs.clone();
    let mut mentions = arcs.clone();
    for (i, j) in ordered_pairs(net).filter(|&(i, j)| net.observed(i, j)) {
        let (p, q) = (block_of[i], block_of[j]);
        cells[p][q] += 1;
        if net.has(i, j) {
            arcs[p][q] += 1;
            if net.observed(j, i) {
                mentions[p][q] += 1;
            }
        }
    }
    // One term per block, not per mention: the terms are then the same whatever the order of the people.
    let mut terms = Vec::new();
    let mut total = 0;
    for p in 0..blocks {
        for q in 0..blocks {
            if mentions[p][q] > 0 {
                terms.push(mentions[p][q] as f64 * arcs[q][p] as f64 / cells[q][p] as f64);
                total += mentions[p][q];
            }
        }
    }
    terms.sort_by(f64::total_cmp);
    Reading::share(terms.iter().sum(), total as f64, Why::NoTies)
}

/// Between what [`recip_arc`] lies, whatever the missing answers are.
///
/// Per pair with a missing answer: a tie waits for its return (Q), one answer is missing and the other is no tie (N), or both are
/// missing (W). Lowest 2M / (e + N + W), highest (2M + 2Q + 2W) / (e + Q + 2W), where e counts known mentions. Pairs of which one
/// could not have named the other are in neither. Exact, unless a cap keeps someone from filling all unknown cells.
/// `None` where no mention is possible.
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

/// The block of each person, and how many there are: one per set of memberships, one per person without a group. Where nobody has
/// a group the whole network is one block: an expectation from everyone's own answers would say nothing.
pub(super) fn blocks(net: &Network) -> (Vec<usize>, usize) {
    if net.actors().iter().all(|a| a.groups.is_empty()) {
        return (vec![0; net.n()], usize::from(net.n() > 0));
    }
    let mut of_set: BTreeMap<&[usize], usize> = BTreeMap::new();
    let mut count = 0;
    let mut number = || {
        count += 1;
        count - 1
    };
    let block_of = net
        .actors()
        .iter()
        .map(|a| if a.groups.is_empty() { number() } else { *of_set.entry(&a.groups).or_insert_with(&mut number) })
        .collect();
    (block_of, count)
}

fn unordered_pairs(net: &Network) -> impl Iterator<Item = (usize, usize)> + use<> {
    ordered_pairs(net).filter(|(i, j)| i < j)
}

pub(super) fn observed_pairs(net: &Network) -> impl Iterator<Item = (usize, usize)> + '_ {
    unordered_pairs(net).filter(|&(i, j)| net.observed(i, j) && net.observed(j, i))
}
