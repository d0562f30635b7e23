//! How likely each count is, worked out and not drawn.

/// A tail that is smaller than the one beside it by no more than rounding is the same.
const ROUNDING: f64 = 1e-12;

/// What is less likely than this adds nothing to a sum that could be seen; long tails of it would take most of the time.
const NEGLIGIBLE: f64 = 1e-40;

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
        Self { least, shares: weights.into_iter().map(|weight| weight / total).collect() }
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

    /// The sum of two counts that have nothing to do with one another.
    pub fn and(&self, other: &Self) -> Self {
        let mut shares = vec![0.0; self.shares.len() + other.shares.len() - 1];
        for (i, a) in self.likely() {
            for (j, b) in other.likely() {
                shares[i + j] += a * b;
            }
        }
        Self { least: self.least + other.least, shares }
    }

    /// The shares that are not negligible, with their places.
    fn likely(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.shares.iter().copied().enumerate().skip_while(|(_, share)| *share < NEGLIGIBLE).take_while(|(_, share)| *share >= NEGLIGIBLE)
    }

    /// The fewest and the most that it can be.
    pub fn ends(&self) -> (usize, usize) {
        (self.least, self.least + self.shares.len() - 1)
    }

    pub fn mean(&self) -> f64 {
        self.shares.iter().enumerate().map(|(k, share)| (self.least + k) as f64 * share).sum()
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
    fn a_sum_is_that_of_all_pairs_of_counts() {
        let (one, other) = (Law::hypergeometric(400, 90, 210), Law::hypergeometric(300, 40, 260));
        let sum = one.and(&other);
        assert_eq!(sum.ends(), (one.ends().0 + other.ends().0, one.ends().1 + other.ends().1));
        for count in sum.ends().0..=sum.ends().1 {
            let terms = one.shares.iter().enumerate().map(|(i, share)| {
                let left = count.checked_sub(one.least + i + other.least);
                share * left.and_then(|j| other.shares.get(j)).copied().unwrap_or_default()
            });
            assert!((sum.shares[count - sum.least] - terms.sum::<f64>()).abs() < 1e-30);
        }
        assert!((sum.mean() - one.mean() - other.mean()).abs() < 1e-9);
    }

    #[test]
    fn large_teams_do_not_underflow() {
        let c = Law::hypergeometric(100_000, 40_000, 5_000).beside(2_000);
        assert!(c.share_at_most > 0.4 && c.share_at_most < 0.6 && c.low > 1_900 && c.high < 2_100);
    }
}
