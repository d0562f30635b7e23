//! How often a mention is returned, and how often it would be by the density of the groups alone.

use std::collections::BTreeMap;

use super::degree::{cap_binds, ordered_pairs};
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
    for (i, j) in observed_pairs(net) {
        match (net.has(i, j), net.has(j, i)) {
            (true, true) => dyads.mutual += 1,
            (false, false) => dyads.null += 1,
            _ => dyads.asymmetric += 1,
        }
    }
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
    for (i, j) in unordered_pairs(net) {
        match (net.cell(i, j), net.cell(j, i)) {
            (Cell::Impossible, _) | (_, Cell::Impossible) | (Cell::NoTie, Cell::NoTie) => {}
            (Cell::Tie, Cell::Tie) => {
                known += 2;
                returned += 2;
            }
            (Cell::Tie, Cell::NoTie) | (Cell::NoTie, Cell::Tie) => known += 1,
            (Cell::Tie, Cell::Unknown) | (Cell::Unknown, Cell::Tie) => {
                known += 1;
                waiting += 1;
            }
            (Cell::NoTie, Cell::Unknown) | (Cell::Unknown, Cell::NoTie) => half += 1,
            (Cell::Unknown, Cell::Unknown) => both += 1,
        }
    }
    let share = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
    (known + half + both > 0).then(|| Bounds {
        low: share(returned, known + half + both),
        high: share(returned + 2 * waiting + 2 * both, known + waiting + 2 * both),
        exact: !cap_binds(net),
    })
}

/// How many mutual pairs chance would give, and how far from it the network is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecipChance {
    pub expected_mutual: f64,
    pub sd: f64,
    /// (mutual - expected) / sd.
    pub z: f64,
}

/// Whether there are more mutual pairs than the density of the groups explains.
///
/// Definition: each block (ordered pair of membership sets; someone without a group is a set of one) keeps its number of mentions,
/// which fall on random cells of the block. The mean and variance of the number of mutual pairs are exact: between two sets
/// it is the overlap of two random subsets (hypergeometric), within one set of K pairs the moments follow from the chance that two,
/// or four, given cells are all filled.
/// With missing answers: the pairs that both answered about are the cells, their mentions the counts; the moments are exact
/// given those counts, which ignores what the single answers of other pairs say of a block's density.
/// `None` when chance leaves no room: nobody in contact, or every block empty or full.
#[must_use]
pub fn recip_chance(net: &Network) -> Option<RecipChance> {
    let (block_of, blocks) = blocks(net);
    let mut pairs = vec![vec![0_usize; blocks]; blocks];
    let mut arcs = pairs.clone();
    for (i, j) in observed_pairs(net) {
        let (p, q) = (block_of[i], block_of[j]);
        pairs[p.min(q)][p.max(q)] += 1;
        arcs[p][q] += usize::from(net.has(i, j));
        arcs[q][p] += usize::from(net.has(j, i));
    }
    let mut means = Vec::new();
    let mut variances = Vec::new();
    for p in 0..blocks {
        for q in p..blocks {
            let (mean, variance) = if p == q { within(pairs[p][p], arcs[p][p]) } else { between(pairs[p][q], arcs[p][q], arcs[q][p]) };
            means.push(mean);
            variances.push(variance);
        }
    }
    // Sorted, so that the sums do not depend on the order of the people.
    means.sort_by(f64::total_cmp);
    variances.sort_by(f64::total_cmp);
    let expected_mutual: f64 = means.iter().sum();
    let sd = variances.iter().sum::<f64>().sqrt();
    (sd > 0.0).then(|| RecipChance { expected_mutual, sd, z: (dyads(net).mutual as f64 - expected_mutual) / sd })
}

/// Mean and variance of the mutual pairs among `pairs` pairs of two different sets, with `there` mentions one way and `back` the other.
fn between(pairs: usize, there: usize, back: usize) -> (f64, f64) {
    if pairs == 0 {
        return (0.0, 0.0);
    }
    let (n, a, b) = (pairs as f64, there as f64, back as f64);
    let mean = a * b / n;
    let variance = if pairs == 1 { 0.0 } else { a * b * (n - a) * (n - b) / (n * n * (n - 1.0)) };
    (mean, variance)
}

/// Mean and variance of the mutual pairs among `pairs` pairs of one set, with `arcs` mentions on their `2 * pairs` cells.
fn within(pairs: usize, arcs: usize) -> (f64, f64) {
    if pairs == 0 {
        return (0.0, 0.0);
    }
    let (k, a, cells) = (pairs as f64, arcs as f64, (2 * pairs) as f64);
    let mean = k * a * (a - 1.0) / (cells * (cells - 1.0));
    // With at most one mention, or one hole, the number of mutual pairs is certain; the formula would leave rounding noise.
    if arcs < 2 || arcs + 2 > 2 * pairs {
        return (mean, 0.0);
    }
    let falling = |x: f64| x * (x - 1.0) * (x - 2.0) * (x - 3.0);
    let second = k * (k - 1.0) * falling(a) / falling(cells);
    (mean, (second + mean - mean * mean).max(0.0))
}

/// The block of each person, and how many there are: one per set of memberships, one per person without a group.
fn blocks(net: &Network) -> (Vec<usize>, usize) {
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

fn observed_pairs(net: &Network) -> impl Iterator<Item = (usize, usize)> + '_ {
    unordered_pairs(net).filter(|&(i, j)| net.observed(i, j) && net.observed(j, i))
}

#[cfg(test)]
mod tests {
    use super::{between, within};

    /// Mean and variance of the mutual pairs over every way to place the mentions; a cell is a bit, `reverse` its counterpart.
    fn enumerated(cells: usize, mutual: impl Fn(u32) -> Option<u32>) -> (f64, f64) {
        let counts: Vec<f64> = (0..1_u32 << cells).filter_map(mutual).map(f64::from).collect();
        let mean = counts.iter().sum::<f64>() / counts.len() as f64;
        (mean, counts.iter().map(|c| (c - mean) * (c - mean)).sum::<f64>() / counts.len() as f64)
    }

    fn close(a: (f64, f64), b: (f64, f64)) -> bool {
        (a.0 - b.0).abs() < 1e-12 && (a.1 - b.1).abs() < 1e-12
    }

    #[test]
    fn moments_between_two_sets_are_those_of_every_placement() {
        for pairs in 1..=5 {
            for there in 0..=pairs {
                for back in 0..=pairs {
                    let low = (1_u32 << pairs) - 1;
                    let all = enumerated(2 * pairs, |bits| {
                        let (x, y) = (bits & low, bits >> pairs);
                        (x.count_ones() as usize == there && y.count_ones() as usize == back).then(|| (x & y).count_ones())
                    });
                    assert!(close(between(pairs, there, back), all), "{pairs} {there} {back}");
                }
            }
        }
    }

    #[test]
    fn moments_within_a_set_are_those_of_every_placement() {
        for pairs in [1, 3, 6] {
            for arcs in 0..=2 * pairs {
                let low = (1_u32 << pairs) - 1;
                let all =
                    enumerated(2 * pairs, |bits| (bits.count_ones() as usize == arcs).then(|| (bits & low & (bits >> pairs)).count_ones()));
                assert!(close(within(pairs, arcs), all), "{pairs} {arcs}");
            }
        }
    }
}
