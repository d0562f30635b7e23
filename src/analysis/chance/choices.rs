//! The sum of a value over some people, beside every other choice of as many.

use std::collections::BTreeMap;

use super::law::Tested;
use crate::analysis::Network;

/// Choices are counted out up to so many people of whom that takes no more additions than this. For more their mean and variance, which have
/// a closed form, and the bell curve are close enough (there are hundreds of people).
const MOST_STEPS: usize = 40_000_000;
/// Standard deviations from the mean at which an observed sum still counts as being there.
const ROUNDING: f64 = 1e-9;

/// The choices of some people from those who may change places: who were asked the same and may be named on the same.
#[derive(Debug)]
pub(super) struct Choices {
    strata: Vec<Stratum>,
    /// By person in the pool: their stratum and value.
    of: BTreeMap<usize, (usize, i64)>,
}

#[derive(Debug)]
struct Stratum {
    least: i64,
    people: f64,
    sum: f64,
    squares: f64,
    /// By number of people chosen: how likely each sum, from that many times `least` on.
    laws: Vec<Vec<f64>>,
}

impl Choices {
    /// `chosen`: the sets of people that will be asked about.
    pub fn new(net: &Network, pool: &[usize], value: impl Fn(usize) -> i64, chosen: &[Vec<usize>]) -> Self {
        // In an order that is not that of the people, so that sums come out the same to the bit whatever that is.
        let mut values: BTreeMap<(u64, u64), Vec<i64>> = BTreeMap::new();
        for &i in pool {
            values.entry(net.stratum(i)).or_default().push(value(i));
        }
        let number = |i: usize| values.keys().position(|key| *key == net.stratum(i)).unwrap_or(0);
        let of: BTreeMap<usize, (usize, i64)> = pool.iter().map(|&i| (i, (number(i), value(i)))).collect();
        let mut most = vec![0; values.len()];
        for people in chosen {
            let mut taken = vec![0; values.len()];
            people.iter().filter_map(|i| of.get(i)).for_each(|(stratum, _)| taken[*stratum] += 1);
            most.iter_mut().zip(taken).for_each(|(most, taken)| *most = taken.max(*most));
        }
        let sorted = |mut values: Vec<i64>| {
            values.sort_unstable();
            values
        };
        let strata = values.into_values().zip(most).map(|(values, most)| Stratum::new(&sorted(values), most)).collect();
        Self { strata, of }
    }

    /// How likely a choice of as many people sums to at least as much as these.
    pub fn tested(&self, chosen: &[usize]) -> Tested {
        let (take, observed) = self.taken(chosen);
        if take.iter().all(|take| *take == 0) {
            return Tested::NOTHING;
        }
        if let Some((least, law)) = self.law(&take) {
            let most = law.iter().rposition(|share| *share > 0.0).unwrap_or(0);
            return Tested { p: at_least(&law, observed - least), smallest: law[most..].iter().sum::<f64>().min(1.0) };
        }
        let (mean, sd) = self.moments(&take);
        if sd <= 0.0 { Tested::NOTHING } else { Tested { p: bell(observed, mean, sd), smallest: 0.0 } }
    }

    /// The deviation from the mean of the smallest sum that has a p of at most `critical`; `None` where that of these people is smaller.
    pub fn deviation_at(&self, chosen: &[usize], critical: f64) -> Option<f64> {
        let (take, observed) = self.taken(chosen);
        let (mean, sd) = self.moments(&take);
        if sd <= 0.0 {
            return None;
        }
        let law = self.law(&take);
        let p = |sum: i64| law.as_ref().map_or_else(|| bell(sum, mean, sd), |(least, law)| at_least(law, sum - least));
        let mut nearest = observed;
        if p(nearest) > critical {
            return None;
        }
        while (nearest - 1) as f64 > mean && p(nearest - 1) <= critical {
            nearest -= 1;
        }
        Some((nearest as f64 - mean) / sd)
    }

    /// How many of each stratum, and what they sum to.
    fn taken(&self, chosen: &[usize]) -> (Vec<usize>, i64) {
        let (mut take, mut sum) = (vec![0; self.strata.len()], 0);
        for (stratum, value) in chosen.iter().filter_map(|i| self.of.get(i)) {
            take[*stratum] += 1;
            sum += value;
        }
        (take, sum)
    }

    /// The smallest sum and how likely each is from there on; `None` where that was not counted out.
    fn law(&self, take: &[usize]) -> Option<(i64, Vec<f64>)> {
        let mut least = 0;
        let mut law = vec![1.0];
        for (stratum, &take) in self.strata.iter().zip(take).filter(|(_, take)| **take > 0) {
            let own = stratum.laws.get(take)?;
            least += signed(take) * stratum.least;
            let mut sum = vec![0.0; law.len() + own.len() - 1];
            for (i, a) in law.iter().enumerate() {
                for (j, b) in own.iter().enumerate() {
                    sum[i + j] += a * b;
                }
            }
            law = sum;
        }
        Some((least, law))
    }

    /// Mean and standard deviation of the sum.
    fn moments(&self, take: &[usize]) -> (f64, f64) {
        let (mut mean, mut variance) = (0.0, 0.0);
        for (stratum, &take) in self.strata.iter().zip(take).filter(|(_, take)| **take > 0) {
            let (own, spread) = of_choice(stratum.people, take as f64, stratum.sum, stratum.squares);
            mean += own;
            variance += spread;
        }
        (mean, variance.max(0.0).sqrt())
    }
}

impl Stratum {
    /// `most`: so many of them are chosen at most.
    fn new(values: &[i64], most: usize) -> Self {
        let (least, highest) = (values.iter().min().copied().unwrap_or(0), values.iter().max().copied().unwrap_or(0));
        let range = unsigned(highest - least);
        // Of k people that takes about values * k^2 / 2 * range additions.
        let most = (1..=most).take_while(|k| values.len() * k * k / 2 * (range + 1) <= MOST_STEPS).last().unwrap_or(0);
        let mut laws: Vec<Vec<f64>> = (0..=most).map(|k| vec![0.0; k * range + 1]).collect();
        laws[0][0] = 1.0;
        for (seen, value) in values.iter().enumerate() {
            let (value, seen) = (unsigned(value - least), seen + 1);
            // This one is among k of so many with k in `seen`.
            for k in (1..=most.min(seen)).rev() {
                let chosen = k as f64 / seen as f64;
                let (fewer, same) = laws.split_at_mut(k);
                let (fewer, same) = (&fewer[k - 1], &mut same[0]);
                for share in same.iter_mut() {
                    *share *= 1.0 - chosen;
                }
                for (to, from) in same[value..].iter_mut().zip(fewer) {
                    *to += chosen * from;
                }
            }
        }
        let (sum, squares) = values.iter().map(|v| *v as f64).fold((0.0, 0.0), |(sum, squares), v| (sum + v, squares + v * v));
        Self { least, people: values.len() as f64, sum, squares, laws }
    }
}

/// The share from a place on, which may lie before or after the law.
fn at_least(law: &[f64], place: i64) -> f64 {
    law.iter().skip(usize::try_from(place).unwrap_or(0)).sum::<f64>().min(1.0)
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

#[expect(clippy::cast_possible_wrap, reason = "a number of people")]
pub(super) fn signed(count: usize) -> i64 {
    count as i64
}

fn unsigned(difference: i64) -> usize {
    usize::try_from(difference).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every choice as bits.
    fn listed(values: &[i64], take: usize, observed: i64) -> f64 {
        let sums: Vec<i64> = (0..1_u32 << values.len())
            .filter(|bits| bits.count_ones() as usize == take)
            .map(|bits| values.iter().enumerate().filter(|(k, _)| bits >> k & 1 == 1).map(|(_, v)| v).sum())
            .collect();
        sums.iter().filter(|sum| **sum >= observed).count() as f64 / sums.len() as f64
    }

    /// Of strata of values, and the people of each that are chosen.
    fn choices(strata: &[&[i64]], most: usize) -> Choices {
        let numbered = strata.iter().enumerate().flat_map(|(number, values)| values.iter().map(move |value| (number, *value)));
        let of = numbered.enumerate().collect();
        Choices { strata: strata.iter().map(|values| Stratum::new(values, most)).collect(), of }
    }

    #[test]
    fn choices_counted_out_are_all_choices() {
        let values = [3, -1, 4, 1, -5, 9, 2, 6];
        let choices = choices(&[&values], 8);
        for take in 1..=8 {
            let (least, law) = choices.law(&[take]).unwrap();
            for observed in -6..26 {
                let found = at_least(&law, observed - least);
                assert!((found - listed(&values, take, observed)).abs() < 1e-12, "{take} {observed}");
            }
        }
    }

    #[test]
    fn strata_are_chosen_from_apart() {
        // One of {5, 1} and one of {2, 0, 0}: sums 7, 5, 5, 3, 1, 1. Chosen are 5 and 0.
        let choices = choices(&[&[5, 1], &[2, 0, 0]], 1);
        let found = choices.tested(&[0, 3]);
        assert!((found.p - 0.5).abs() < 1e-12 && (found.smallest - 1.0 / 6.0).abs() < 1e-12);
        // At a half it is what is at least 4: mean 3 + 2/3, variance 4 + 8/9.
        let deviation = choices.deviation_at(&[0, 3], 0.5).unwrap();
        assert!((deviation - (4.0 - 11.0 / 3.0) / (44.0_f64 / 9.0).sqrt()).abs() < 1e-12);
        assert_eq!(choices.deviation_at(&[0, 3], 0.4), None);
    }

    #[test]
    fn the_bell_curve_is_near_to_what_is_counted_out() {
        let values: Vec<i64> = (0..200).map(|i| (i * 7919) % 31).collect();
        let choices = choices(&[&values], 12);
        let ((mean, sd), (least, law)) = (choices.moments(&[12]), choices.law(&[12]).unwrap());
        for observed in [180, 200, 230] {
            let (bell, exact) = (bell(observed, mean, sd), at_least(&law, observed - least));
            assert!((bell - exact).abs() < 0.01, "{bell} {exact}");
        }
    }
}
