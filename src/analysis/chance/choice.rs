//! A role beside every other choice of as many people.

use std::collections::BTreeMap;

use super::law::Tested;
use crate::analysis::Network;

/// With more additions than this the choices are not counted out: their mean and variance, which have a closed form, and the bell curve
/// are then close enough (there are hundreds of people).
const MOST_STEPS: usize = 50_000_000;
/// Standard deviations from the mean at which an observed sum still counts as being there.
const ROUNDING: f64 = 1e-9;

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
    beside_choices(net, &everyone, chosen, |i| signed(net.named_by(i).len()))
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
    beside_choices(net, &pool, &chosen, |i| signed(net.names(i).len()) - signed(net.named_by(i).len()))
}

#[expect(clippy::cast_possible_wrap, reason = "a number of people")]
fn signed(count: usize) -> i64 {
    count as i64
}

fn beside_choices(net: &Network, pool: &[usize], chosen: &[usize], value: impl Fn(usize) -> i64) -> Tested {
    let mut strata: BTreeMap<(u64, u64), (Vec<i64>, usize)> = BTreeMap::new();
    for &i in pool {
        let stratum = strata.entry(net.stratum(i)).or_default();
        stratum.0.push(value(i));
        stratum.1 += usize::from(chosen.contains(&i));
    }
    let strata: Vec<(Vec<i64>, usize)> = strata.into_values().filter(|(_, take)| *take > 0).collect();
    let observed: i64 = chosen.iter().map(|&i| value(i)).sum();
    if strata.is_empty() {
        return Tested::NOTHING;
    }
    let steps: usize = strata.iter().map(|(values, take)| values.len() * take * take * usize::try_from(range(values)).unwrap_or(1)).sum();
    if steps > MOST_STEPS { by_moments(&strata, observed) } else { counted_out(&strata, observed) }
}

fn range(values: &[i64]) -> i64 {
    let (least, most) = (values.iter().min().copied().unwrap_or(0), values.iter().max().copied().unwrap_or(0));
    most - least + 1
}

/// The share of choices by their sum.
fn counted_out(strata: &[(Vec<i64>, usize)], observed: i64) -> Tested {
    let mut shares: BTreeMap<i64, f64> = BTreeMap::from([(0, 1.0)]);
    for (values, take) in strata {
        let mut next: BTreeMap<i64, f64> = BTreeMap::new();
        for (sum, share) in sums(values, *take) {
            for (before, other) in &shares {
                *next.entry(before + sum).or_default() += share * other;
            }
        }
        shares = next;
    }
    let at_least = |wanted: i64| shares.range(wanted..).map(|(_, share)| share).sum::<f64>().min(1.0);
    let most = shares.keys().next_back().copied().unwrap_or(0);
    Tested { p: at_least(observed), smallest: at_least(most) }
}

/// How likely each sum of `take` of these values is.
fn sums(values: &[i64], take: usize) -> BTreeMap<i64, f64> {
    let mut by_count: Vec<BTreeMap<i64, f64>> = vec![BTreeMap::new(); take + 1];
    by_count[0].insert(0, 1.0);
    for (seen, value) in values.iter().enumerate() {
        for count in (0..take.min(seen + 1)).rev() {
            let before: Vec<(i64, f64)> = by_count[count].iter().map(|(sum, ways)| (*sum, *ways)).collect();
            for (sum, ways) in before {
                *by_count[count + 1].entry(sum + value).or_default() += ways;
            }
        }
    }
    let ways = by_count.pop().unwrap_or_default();
    let all: f64 = ways.values().sum();
    ways.into_iter().map(|(sum, ways)| (sum, ways / all)).collect()
}

fn by_moments(strata: &[(Vec<i64>, usize)], observed: i64) -> Tested {
    let (mut mean, mut variance) = (0.0, 0.0);
    for (values, take) in strata {
        let (n, k) = (values.len() as f64, *take as f64);
        let own = values.iter().map(|v| *v as f64).sum::<f64>() / n;
        let spread = values.iter().map(|v| (*v as f64 - own) * (*v as f64 - own)).sum::<f64>() / n;
        mean += k * own;
        variance += if n > 1.0 { k * (n - k) / (n - 1.0) * spread } else { 0.0 };
    }
    if variance <= 0.0 {
        return Tested::NOTHING;
    }
    // Half a mention towards the mean: sums are whole numbers.
    let z = (observed as f64 - 0.5 - mean) / variance.sqrt();
    Tested { p: 0.5 * libm::erfc((z - ROUNDING) / std::f64::consts::SQRT_2), smallest: 0.0 }
}

#[cfg(test)]
mod tests {
    use super::{by_moments, counted_out};

    /// Every choice as bits.
    fn listed(values: &[i64], take: usize, observed: i64) -> f64 {
        let sums: Vec<i64> = (0..1_u32 << values.len())
            .filter(|bits| bits.count_ones() as usize == take)
            .map(|bits| values.iter().enumerate().filter(|(k, _)| bits >> k & 1 == 1).map(|(_, v)| v).sum())
            .collect();
        sums.iter().filter(|sum| **sum >= observed).count() as f64 / sums.len() as f64
    }

    #[test]
    fn choices_counted_out_are_all_choices() {
        let values = [3, -1, 4, 1, -5, 9, 2, 6];
        for take in 1..=8 {
            for observed in -6..26 {
                let found = counted_out(&[(values.to_vec(), take)], observed);
                assert!((found.p - listed(&values, take, observed)).abs() < 1e-12, "{take} {observed}");
            }
        }
    }

    #[test]
    fn strata_are_chosen_from_apart() {
        // One of {5, 1} and one of {2, 0, 0}: sums 7, 5, 5, 3, 1, 1.
        let found = counted_out(&[(vec![5, 1], 1), (vec![2, 0, 0], 1)], 5);
        assert!((found.p - 0.5).abs() < 1e-12 && (found.smallest - 1.0 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn the_bell_curve_is_near_to_what_is_counted_out() {
        let values: Vec<i64> = (0..200).map(|i| (i * 7919) % 31).collect();
        for observed in [180, 200, 230] {
            let (bell, exact) = (by_moments(&[(values.clone(), 12)], observed), counted_out(&[(values.clone(), 12)], observed));
            assert!((bell.p - exact.p).abs() < 0.01, "{} {}", bell.p, exact.p);
        }
    }
}
