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

/// Whether the members of a group have few ties with other groups, beside every other choice of as many people.
///
/// What it tells you: whether a group stands apart, or happens to hold people who name few: ties of one person come together.
/// Definition: everyone's number of ties with people of other groups, over the people who are in a group; the share of all choices of as
/// many of them, each from those who were asked the same and may be named on the same, of whom these sum to at most as much. Exact; with very
/// many people by the mean and variance.
/// With missing answers: the known ties.
/// Complexity: people times members times the sum.
/// Source: a permutation test with all permutations.
/// Example: Anna and Bram are one group, Cem another, Dita a third; Cem and Dita name each other. Anna and Bram have none; of the 6 pairs of
/// the four no other has so few, so 1 in 6.
#[must_use]
pub fn ties_between_beside_others(net: &Network, group: usize) -> Tested {
    let pool: Vec<usize> = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()).collect();
    let members: Vec<usize> = net.members(group).collect();
    // Few ties are many of their opposite.
    beside_choices(net, &pool, &members, |i| -signed(ties_with_others(net, i)))
}

/// How few ties a group must have to stand apart: what a completed network is held against.
///
/// Definition: of the sums of ties that have a p of at most `critical` in [`ties_between_beside_others`] the largest, as its deviation from
/// the mean choice in standard deviations: below 0. `None` where the members' own sum has a larger p.
/// With missing answers: the known ties.
/// Complexity: that of [`ties_between_beside_others`].
/// Source: as [`ties_between_beside_others`].
/// Example: Anna and Bram are one group, Cem another, Dita a third; Cem and Dita name each other. At 1 in 6 only no tie at all stands
/// apart: the mean choice of two has 1, give or take 0.58, so -1.73.
#[must_use]
pub fn few_ties_deviation_at(net: &Network, group: usize, critical: f64) -> Option<f64> {
    let pool: Vec<usize> = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()).collect();
    let members: Vec<usize> = net.members(group).collect();
    let (strata, observed) = strata(net, &pool, &members, |i| -signed(ties_with_others(net, i)));
    let (mean, sd) = moments(&strata);
    if sd <= 0.0 {
        return None;
    }
    let shares = (steps(&strata) <= MOST_STEPS).then(|| shares(&strata));
    let p = |sum: i64| match &shares {
        Some(shares) => shares.range(sum..).map(|(_, share)| share).sum::<f64>(),
        None => bell(sum, mean, sd),
    };
    let mut nearest = observed;
    if p(nearest) > critical {
        return None;
    }
    while (nearest - 1) as f64 > mean && p(nearest - 1) <= critical {
        nearest -= 1;
    }
    // Of the opposite of ties: many are few.
    Some((mean - nearest as f64) / sd)
}

/// With how many people of other groups someone is in contact.
pub(in crate::analysis) fn ties_with_others(net: &Network, i: usize) -> usize {
    net.contacts(i).into_iter().filter(|&j| !net.actor(j).groups.is_empty() && !net.share_a_group(i, j)).count()
}

#[expect(clippy::cast_possible_wrap, reason = "a number of people")]
fn signed(count: usize) -> i64 {
    count as i64
}

/// The values of people who may change places, and how many of them are chosen.
type Stratum = (Vec<i64>, usize);

fn strata(net: &Network, pool: &[usize], chosen: &[usize], value: impl Fn(usize) -> i64) -> (Vec<Stratum>, i64) {
    let mut strata: BTreeMap<(u64, u64), Stratum> = BTreeMap::new();
    for &i in pool {
        let stratum = strata.entry(net.stratum(i)).or_default();
        stratum.0.push(value(i));
        stratum.1 += usize::from(chosen.contains(&i));
    }
    let observed = chosen.iter().map(|&i| value(i)).sum();
    (strata.into_values().filter(|(_, take)| *take > 0).collect(), observed)
}

fn beside_choices(net: &Network, pool: &[usize], chosen: &[usize], value: impl Fn(usize) -> i64) -> Tested {
    let (strata, observed) = strata(net, pool, chosen, value);
    if strata.is_empty() {
        return Tested::NOTHING;
    }
    if steps(&strata) > MOST_STEPS { by_moments(&strata, observed) } else { counted_out(&strata, observed) }
}

fn steps(strata: &[Stratum]) -> usize {
    strata.iter().map(|(values, take)| values.len() * take * take * usize::try_from(range(values)).unwrap_or(1)).sum()
}

fn range(values: &[i64]) -> i64 {
    let (least, most) = (values.iter().min().copied().unwrap_or(0), values.iter().max().copied().unwrap_or(0));
    most - least + 1
}

fn counted_out(strata: &[Stratum], observed: i64) -> Tested {
    let shares = shares(strata);
    let at_least = |wanted: i64| shares.range(wanted..).map(|(_, share)| share).sum::<f64>().min(1.0);
    let most = shares.keys().next_back().copied().unwrap_or(0);
    Tested { p: at_least(observed), smallest: at_least(most) }
}

/// The share of choices by their sum.
fn shares(strata: &[Stratum]) -> BTreeMap<i64, f64> {
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
    shares
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

fn by_moments(strata: &[Stratum], observed: i64) -> Tested {
    let (mean, sd) = moments(strata);
    if sd <= 0.0 { Tested::NOTHING } else { Tested { p: bell(observed, mean, sd), smallest: 0.0 } }
}

/// Mean and standard deviation of the sum over choices.
fn moments(strata: &[Stratum]) -> (f64, f64) {
    let (mut mean, mut variance) = (0.0, 0.0);
    for (values, take) in strata {
        let (n, sum) = (values.len() as f64, values.iter().map(|v| *v as f64).sum::<f64>());
        let squares = values.iter().map(|v| (*v as f64) * (*v as f64)).sum::<f64>();
        let (own, spread) = of_choice(n, *take as f64, sum, squares);
        mean += own;
        variance += spread;
    }
    (mean, variance.max(0.0).sqrt())
}

/// Mean and variance of the sum of `take` of `n` values with this sum and sum of squares.
pub(in crate::analysis) fn of_choice(n: f64, take: f64, sum: f64, squares: f64) -> (f64, f64) {
    let spread = squares / n - (sum / n) * (sum / n);
    (take * sum / n, if n > 1.0 { take * (n - take) / (n - 1.0) * spread } else { 0.0 })
}

/// How likely the bell curve gives at least so much.
fn bell(observed: i64, mean: f64, sd: f64) -> f64 {
    // Half a mention towards the mean: sums are whole numbers.
    let z = (observed as f64 - 0.5 - mean) / sd;
    0.5 * libm::erfc((z - ROUNDING) / std::f64::consts::SQRT_2)
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
