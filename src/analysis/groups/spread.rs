//! A count over draws.

/// A count over draws, kept as whole numbers so that the order of the draws does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    draws: u64,
    sum: u64,
    squares: u64,
}

impl Spread {
    pub(super) fn add(&mut self, count: usize) {
        let count = count as u64;
        self.draws += 1;
        self.sum += count;
        self.squares += count * count;
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        self.draws += other.draws;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    /// 0 without draws.
    #[must_use]
    pub fn mean(&self) -> f64 {
        if self.draws == 0 { 0.0 } else { self.sum as f64 / self.draws as f64 }
    }

    #[must_use]
    pub fn sd(&self) -> f64 {
        let mean = self.mean();
        if self.draws == 0 { 0.0 } else { (self.squares as f64 / self.draws as f64 - mean * mean).max(0.0).sqrt() }
    }

    /// How many standard deviations a count is above the mean; `None` when every draw gave the same.
    #[must_use]
    pub fn deviations(&self, count: usize) -> Option<f64> {
        let sd = self.sd();
        (sd > 1e-9).then(|| (count as f64 - self.mean()) / sd)
    }
}
