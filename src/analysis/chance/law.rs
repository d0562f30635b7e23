//! How likely each count is, worked out and not drawn.

/// A tail that is smaller than the one beside it by no more than rounding is the same.
const ROUNDING: f64 = 1e-12;
/// What is less likely is left out of sums of many counts, which would else be as long as all that can be counted.
const NEVER: f64 = 1e-25;
/// A law that is not longer than this is kept whole.
const SHORT: usize = 128;

/// A count beside chance: over draws, or by its law.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    pub observed: usize,
    pub mean: f64,
    /// The 5 % and 95 % points: in nine of ten draws the count lies between them, both included.
    pub low: usize,
    pub high: usize,
    /// The probability of at most the observed count; over draws (those with at most it, and 1) / (draws and 1).
    pub share_at_most: f64,
    /// The same of at least the observed count.
    pub share_at_least: f64,
}

impl Chance {
    /// Outside the range that nine of ten draws stay in.
    #[must_use]
    pub fn is_outside(&self) -> bool {
        self.observed < self.low || self.observed > self.high
    }
}

/// How likely chance gives something at least as far out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tested {
    pub p: f64,
    /// The smallest that `p` could have been: where it is above 0.05 there are too few people to tell.
    pub smallest: f64,
}

impl Tested {
    /// What is certain beforehand.
    pub const NOTHING: Self = Self { p: 1.0, smallest: 1.0 };
}

/// The probability of each count from `least` on. They sum to 1 but for rounding.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::analysis) struct Law {
    least: usize,
    shares: Vec<f64>,
}

impl Law {
    /// A count that is certain.
    pub fn certain(count: usize) -> Self {
        Self { least: count, shares: vec![1.0] }
    }

    /// From weights that need not sum to 1, in logarithms: the probabilities themselves may be smaller than a float can be.
    pub fn of_logs(least: usize, logs: &[f64]) -> Self {
        let highest = logs.iter().copied().fold(f64::MIN, f64::max);
        let weights: Vec<f64> = logs.iter().map(|log| libm::exp(log - highest)).collect();
        let total: f64 = weights.iter().sum();
        Self { least, shares: weights.into_iter().map(|weight| weight / total).collect() }.cut()
    }

    /// How many of `drawn` things, drawn without putting back out of `all`, are among the `marked` ones.
    pub fn hypergeometric(all: usize, marked: usize, drawn: usize) -> Self {
        let least = (marked + drawn).saturating_sub(all);
        let mut logs = vec![0.0_f64];
        for k in least..marked.min(drawn) {
            let up = (marked - k) as f64 * (drawn - k) as f64;
            let down = (k + 1) as f64 * (all + k + 1 - marked - drawn) as f64;
            logs.push(logs.last().copied().unwrap_or(0.0) + libm::log(up / down));
        }
        Self::of_logs(least, &logs)
    }

    /// How many of these things happen, each by itself with its own probability.
    pub fn of_each(probabilities: impl IntoIterator<Item = f64>) -> Self {
        probabilities.into_iter().fold(Self::certain(0), |law, p| law.and(&Self { least: 0, shares: vec![1.0 - p, p] }))
    }

    /// How many of `pairs` pairs of cells are full when `filled` cells of the `2 * pairs` are, every set of them as likely.
    pub fn full_pairs(pairs: usize, filled: usize) -> Self {
        let least = filled.saturating_sub(pairs);
        let mut logs = vec![0.0_f64];
        for full in least..filled / 2 {
            let single = (filled - 2 * full) as f64;
            let up = single * (single - 1.0);
            let down = 4.0 * (full + 1) as f64 * (pairs + full + 1 - filled) as f64;
            logs.push(logs.last().copied().unwrap_or(0.0) + libm::log(up / down));
        }
        Self::of_logs(least, &logs)
    }

    /// The sum of two counts that have nothing to do with one another.
    pub fn and(&self, other: &Self) -> Self {
        let mut shares = vec![0.0; self.shares.len() + other.shares.len() - 1];
        for (i, a) in self.shares.iter().enumerate() {
            for (j, b) in other.shares.iter().enumerate() {
                shares[i + j] += a * b;
            }
        }
        Self { least: self.least + other.least, shares }.cut()
    }

    /// Without the ends of a long law that are far below any probability that is told.
    fn cut(self) -> Self {
        if self.shares.len() <= SHORT {
            return self;
        }
        let is_told = |share: &f64| *share > NEVER;
        let from = self.shares.iter().position(is_told).unwrap_or(0);
        let to = self.shares.iter().rposition(is_told).unwrap_or(self.shares.len() - 1);
        Self { least: self.least + from, shares: self.shares[from..=to].to_vec() }
    }

    /// The fewest and the most that it can be.
    pub fn ends(&self) -> (usize, usize) {
        (self.least, self.least + self.shares.len() - 1)
    }

    pub fn mean(&self) -> f64 {
        self.shares.iter().enumerate().map(|(k, share)| (self.least + k) as f64 * share).sum()
    }

    pub fn sd(&self) -> f64 {
        let mean = self.mean();
        let apart = |k: usize| (self.least + k) as f64 - mean;
        self.shares.iter().enumerate().map(|(k, share)| apart(k) * apart(k) * share).sum::<f64>().sqrt()
    }

    /// The probability of at most so many.
    pub fn at_most(&self, count: usize) -> f64 {
        self.shares.iter().take((count + 1).saturating_sub(self.least)).sum::<f64>().min(1.0)
    }

    /// The probability of at least so many.
    pub fn at_least(&self, count: usize) -> f64 {
        self.shares.iter().skip(count.saturating_sub(self.least)).sum::<f64>().min(1.0)
    }

    /// The smallest count that at least this share of cases does not exceed.
    fn point(&self, share: f64) -> usize {
        let (least, most) = self.ends();
        (least..=most).find(|&k| self.at_most(k) >= share - ROUNDING).unwrap_or(most)
    }

    /// Twice the smaller tail, at most 1, and the smallest that this can be.
    pub fn two_sided(&self, observed: usize) -> Tested {
        let of = |count: usize| (2.0 * self.at_most(count).min(self.at_least(count))).min(1.0);
        let (least, most) = self.ends();
        Tested { p: of(observed), smallest: of(least).min(of(most)) }
    }

    /// How likely so many are, and the smallest that this can be.
    pub fn many(&self, observed: usize) -> Tested {
        Tested { p: self.at_least(observed), smallest: self.at_least(self.ends().1) }
    }

    /// A count beside this law.
    pub fn beside(&self, observed: usize) -> Chance {
        Chance {
            observed,
            mean: self.mean(),
            low: self.point(0.05),
            high: self.point(0.95),
            share_at_most: self.at_most(observed),
            share_at_least: self.at_least(observed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Law;

    #[test]
    fn two_of_three_among_five() {
        // Of the ten pairs out of five, three are within the three.
        let c = Law::hypergeometric(5, 3, 2).beside(2);
        assert!((c.mean - 1.2).abs() < 1e-12 && (c.share_at_least - 0.3).abs() < 1e-12 && (c.share_at_most - 1.0).abs() < 1e-12);
        assert_eq!((c.low, c.high), (0, 2));
    }

    /// Counts subsets of a small set as bits.
    #[test]
    fn the_hypergeometric_law_is_that_of_every_subset() {
        for all in 1..=8_usize {
            for marked in 0..=all {
                for drawn in 0..=all {
                    let low = (1_u32 << marked) - 1;
                    let counts: Vec<usize> = (0..1_u32 << all)
                        .filter(|bits| bits.count_ones() as usize == drawn)
                        .map(|bits| (bits & low).count_ones() as usize)
                        .collect();
                    let law = Law::hypergeometric(all, marked, drawn);
                    assert_eq!(law.ends(), (*counts.iter().min().unwrap(), *counts.iter().max().unwrap()));
                    for &observed in &counts {
                        let share = |fits: &dyn Fn(usize) -> bool| counts.iter().filter(|c| fits(**c)).count() as f64 / counts.len() as f64;
                        let c = law.beside(observed);
                        assert!((c.share_at_most - share(&|k| k <= observed)).abs() < 1e-12);
                        assert!((c.share_at_least - share(&|k| k >= observed)).abs() < 1e-12);
                        assert!((c.mean - counts.iter().sum::<usize>() as f64 / counts.len() as f64).abs() < 1e-12);
                    }
                }
            }
        }
    }

    #[test]
    fn single_things_sum_as_in_every_outcome() {
        let p = [0.5, 0.25, 0.8, 0.0, 1.0];
        let law = Law::of_each(p);
        for wanted in 0..=5 {
            let share: f64 = (0..1_u32 << p.len())
                .filter(|bits| bits.count_ones() >= wanted)
                .map(|bits| p.iter().enumerate().map(|(k, p)| if bits >> k & 1 == 1 { *p } else { 1.0 - p }).product::<f64>())
                .sum();
            assert!((law.at_least(wanted as usize) - share).abs() < 1e-12, "{wanted}");
        }
    }

    #[test]
    fn full_pairs_are_those_of_every_filling() {
        for pairs in 0..=5_usize {
            for filled in 0..=2 * pairs {
                let low = (1_u32 << pairs) - 1;
                let counts: Vec<usize> = (0..1_u32 << (2 * pairs))
                    .filter(|bits| bits.count_ones() as usize == filled)
                    .map(|bits| (bits & low & (bits >> pairs)).count_ones() as usize)
                    .collect();
                let law = Law::full_pairs(pairs, filled);
                for wanted in 0..=pairs {
                    let share = counts.iter().filter(|c| **c >= wanted).count() as f64 / counts.len() as f64;
                    assert!((law.at_least(wanted) - share).abs() < 1e-12, "{pairs} {filled} {wanted}");
                }
            }
        }
    }

    #[test]
    fn a_long_sum_is_cut_where_nobody_looks() {
        let fair = Law::of_each(std::iter::repeat_n(0.5, 2_000));
        assert!(fair.shares.len() < 700 && (fair.mean() - 1_000.0).abs() < 1e-6);
        assert!((fair.at_most(1_000) - 0.5).abs() < 0.01);
        let toss = Law::of_each([0.5; 6]).two_sided(6);
        assert!((toss.p - 0.03125).abs() < 1e-12 && toss == Law::of_each([0.5; 6]).two_sided(0));
    }

    #[test]
    fn large_teams_do_not_underflow() {
        let c = Law::hypergeometric(100_000, 40_000, 5_000).beside(2_000);
        assert!(c.share_at_most > 0.4 && c.share_at_most < 0.6 && c.low > 1_900 && c.high < 2_100);
    }
}
