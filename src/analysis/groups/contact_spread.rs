//! Whether contacts are spread over groups as chance would spread them.

use std::collections::BTreeMap;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rand::seq::index;

use crate::analysis::{Cell, Network, Tested};

/// With more different outcomes than this they are drawn instead of listed.
const MOST_OUTCOMES: usize = 10_000;
/// Outcomes are told apart to so many parts of one.
const PARTS: f64 = 1e8;
const DRAWS: usize = 10_000;

/// People of one membership set, alike in what is known of their contact.
#[derive(Clone, Copy, Debug, Default)]
struct Cells {
    people: usize,
    contacts: usize,
}

/// Whether the contacts of some people (one expert, or all) are spread over the groups otherwise than if they fell on anyone.
///
/// What it tells you: whether an expert is in contact with one group more than with another, as one question for all groups together.
/// Definition: of the others who are in a group, with K in each membership set, d are in contact with one of `people`; when the d contacts
/// fall on anyone, the counts by set are multivariate hypergeometric. The statistic is the sum of (count - expected)^2 / expected; p is
/// the probability of at least the observed one. Exact, by counting all outcomes; with more than 10,000 of them by 10,000 seeded draws.
/// With missing answers: people of whom it is known both ways whether they are in contact and people of whom only one way is known are
/// drawn from apart; those of whom nothing is known are left out. A direction that was not asked counts as one that is not known.
/// `None` with fewer than two sets of people, or without contact or with contact with everybody.
/// Complexity: the number of outcomes, or draws times contacts.
/// Source: Pearson's chi-square with its exact law (Freeman and Halton 1951).
/// Example: Anna and Bram share a group, Cem and Dita another; expert Eva is in contact with Anna and Bram. Of the 6 ways for two contacts 2
/// are as one-sided: p is 1 in 3.
#[must_use]
pub fn contact_spread(net: &Network, people: &[usize], seed: u64) -> Option<Tested> {
    let mut strata: BTreeMap<(usize, usize), BTreeMap<&[usize], Cells>> = BTreeMap::new();
    let counts = |i: &usize| !people.contains(i) && !net.actor(*i).groups.is_empty();
    for i in (0..net.n()).filter(counts) {
        let (mut there, mut back) = (0, 0);
        for &e in people {
            there += usize::from(matches!(net.cell(i, e), Cell::Tie | Cell::NoTie));
            back += usize::from(matches!(net.cell(e, i), Cell::Tie | Cell::NoTie));
        }
        if there + back > 0 {
            let cells = strata.entry((there, back)).or_default().entry(&net.actor(i).groups).or_default();
            cells.people += 1;
            cells.contacts += usize::from(people.iter().any(|&e| net.in_contact(i, e)));
        }
    }
    let sets: usize = strata.values().flat_map(BTreeMap::keys).collect::<std::collections::BTreeSet<_>>().len();
    let strata: Vec<Vec<Cells>> = strata.into_values().map(|sets| sets.into_values().collect()).collect();
    let room = |stratum: &[Cells]| stratum.len() > 1 && contacts(stratum) > 0 && contacts(stratum) < size(stratum);
    if sets < 2 || !strata.iter().any(|stratum| room(stratum)) {
        return None;
    }
    let observed = strata.iter().flat_map(|stratum| stratum.iter().map(|cells| term(stratum, *cells, cells.contacts))).sum();
    Some(listed(&strata, observed).unwrap_or_else(|| drawn(&strata, observed, seed)))
}

fn size(stratum: &[Cells]) -> usize {
    stratum.iter().map(|cells| cells.people).sum()
}

fn contacts(stratum: &[Cells]) -> usize {
    stratum.iter().map(|cells| cells.contacts).sum()
}

/// What a count adds to the statistic, in whole parts, so that equal sums are equal to the bit whatever their order.
#[expect(clippy::cast_possible_truncation, reason = "at most people times people, times the parts")]
fn term(stratum: &[Cells], cells: Cells, count: usize) -> i64 {
    let expected = contacts(stratum) as f64 * cells.people as f64 / size(stratum) as f64;
    if expected == 0.0 {
        return 0;
    }
    let apart = count as f64 - expected;
    (apart * apart / expected * PARTS).round() as i64
}

/// Every outcome with its weight; `None` when there are too many.
fn listed(strata: &[Vec<Cells>], observed: i64) -> Option<Tested> {
    let mut outcomes: BTreeMap<i64, f64> = BTreeMap::from([(0, 1.0)]);
    for stratum in strata {
        let of_stratum = statistic_of(stratum)?;
        let mut next: BTreeMap<i64, f64> = BTreeMap::new();
        for (before, share) in &outcomes {
            for (own, other) in &of_stratum {
                *next.entry(before + own).or_default() += share * other;
            }
            if next.len() > MOST_OUTCOMES {
                return None;
            }
        }
        outcomes = next;
    }
    // Sums of rounded terms may differ by a part for each group.
    let slack = i64::try_from(strata.iter().map(Vec::len).sum::<usize>()).unwrap_or(i64::MAX);
    let at_least = |wanted: i64| outcomes.range(wanted - slack..).map(|(_, share)| share).sum::<f64>().min(1.0);
    let most = outcomes.keys().next_back().copied().unwrap_or(0);
    Some(Tested { p: at_least(observed), smallest: at_least(most) })
}

/// The statistic of one stratum by how likely it is.
fn statistic_of(stratum: &[Cells]) -> Option<BTreeMap<i64, f64>> {
    let all = contacts(stratum);
    // By contacts so far, then by statistic so far: the logarithm of the number of ways.
    let mut by_used: Vec<BTreeMap<i64, f64>> = vec![BTreeMap::new(); all + 1];
    by_used[0].insert(0, 0.0);
    for cells in stratum {
        let ways = logs_of_choices(cells.people);
        let mut next: Vec<BTreeMap<i64, f64>> = vec![BTreeMap::new(); all + 1];
        for (used, outcomes) in by_used.iter().enumerate() {
            for (statistic, log) in outcomes {
                for count in 0..=cells.people.min(all - used) {
                    let to = next[used + count].entry(statistic + term(stratum, *cells, count)).or_insert(f64::NEG_INFINITY);
                    *to = add_logs(*to, log + ways[count]);
                }
            }
        }
        if next.iter().map(BTreeMap::len).sum::<usize>() > MOST_OUTCOMES {
            return None;
        }
        by_used = next;
    }
    let whole = logs_of_choices(size(stratum))[all];
    Some(by_used.pop()?.into_iter().map(|(statistic, log)| (statistic, libm::exp(log - whole))).collect())
}

/// The logarithm of the number of ways to choose 0, 1, ... of `people`.
fn logs_of_choices(people: usize) -> Vec<f64> {
    let mut logs = vec![0.0];
    for k in 0..people {
        logs.push(logs[k] + libm::log((people - k) as f64 / (k + 1) as f64));
    }
    logs
}

fn add_logs(a: f64, b: f64) -> f64 {
    let (high, low) = if a > b { (a, b) } else { (b, a) };
    if low == f64::NEG_INFINITY { high } else { high + libm::log1p(libm::exp(low - high)) }
}

fn drawn(strata: &[Vec<Cells>], observed: i64, seed: u64) -> Tested {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let owners: Vec<Vec<usize>> = strata
        .iter()
        .map(|stratum| stratum.iter().enumerate().flat_map(|(k, cells)| std::iter::repeat_n(k, cells.people)).collect())
        .collect();
    let mut as_far = 0;
    for _ in 0..DRAWS {
        let mut statistic = 0;
        for (stratum, owners) in strata.iter().zip(&owners) {
            let mut counts = vec![0; stratum.len()];
            for place in index::sample(&mut rng, owners.len(), contacts(stratum)) {
                counts[owners[place]] += 1;
            }
            statistic += stratum.iter().zip(counts).map(|(cells, count)| term(stratum, *cells, count)).sum::<i64>();
        }
        as_far += usize::from(statistic >= observed);
    }
    Tested { p: (as_far + 1) as f64 / (DRAWS + 1) as f64, smallest: 1.0 / (DRAWS + 1) as f64 }
}

#[cfg(test)]
mod tests {
    use super::{Cells, drawn, listed, term};

    /// Every set of contacts as bits, over people who stand group after group.
    fn by_listing(sizes: &[usize], contacts: &[usize]) -> f64 {
        let (all, d): (usize, usize) = (sizes.iter().sum(), contacts.iter().sum());
        let expected = |people: usize| (d * people) as f64 / all as f64;
        let term = |count: usize, people: usize| (count as f64 - expected(people)) * (count as f64 - expected(people)) / expected(people);
        let statistic = |counts: &[usize]| counts.iter().zip(sizes).map(|(x, k)| term(*x, *k)).sum::<f64>();
        let (mut as_far, mut of) = (0_usize, 0_usize);
        for bits in (0..1_u32 << all).filter(|bits| bits.count_ones() as usize == d) {
            let mut from = 0;
            let counts: Vec<usize> = sizes
                .iter()
                .map(|k| {
                    let own = bits >> from & ((1 << k) - 1);
                    from += k;
                    own.count_ones() as usize
                })
                .collect();
            of += 1;
            as_far += usize::from(statistic(&counts) >= statistic(contacts) - 1e-9);
        }
        as_far as f64 / of as f64
    }

    fn stratum(sizes: &[usize], contacts: &[usize]) -> Vec<Cells> {
        sizes.iter().zip(contacts).map(|(&people, &contacts)| Cells { people, contacts }).collect()
    }

    #[test]
    fn listed_outcomes_are_every_set_of_contacts() {
        for (sizes, contacts) in [
            (vec![2, 2], vec![2, 0]),
            (vec![6, 5, 5, 4], vec![6, 3, 0, 0]),
            (vec![6, 5, 5, 4], vec![0, 3, 5, 4]),
            (vec![3, 3, 3, 3, 3], vec![2, 1, 1, 0, 1]),
            (vec![4, 1, 7], vec![1, 1, 2]),
        ] {
            let one = vec![stratum(&sizes, &contacts)];
            let observed = one[0].iter().map(|cells| term(&one[0], *cells, cells.contacts)).sum();
            let found = listed(&one, observed).unwrap();
            assert!((found.p - by_listing(&sizes, &contacts)).abs() < 1e-9, "{sizes:?} {} {}", found.p, by_listing(&sizes, &contacts));
            let about = drawn(&one, observed, 3).p;
            assert!((about - found.p).abs() < 0.02, "{about} {}", found.p);
        }
    }
}
