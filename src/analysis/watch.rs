//! How far long work is, and whether it is still wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// A handle on long work: clones see the same progress, and any of them may end the work.
///
/// The default is a watch that nobody looks at.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    cancelled: Arc<AtomicBool>,
    done: Arc<AtomicU64>,
    total: Arc<AtomicU64>,
}

impl Watch {
    /// Asks the work to end without a result.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Work of `total` steps begins.
    pub fn begin(&self, total: u64) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    /// `by` more steps are done.
    pub fn step(&self, by: u64) {
        self.done.fetch_add(by, Ordering::Relaxed);
    }

    /// The share that is done, 0 to 1; `None` before the work has begun.
    #[must_use]
    pub fn fraction(&self) -> Option<f32> {
        let total = self.total.load(Ordering::Relaxed);
        let done = self.done.load(Ordering::Relaxed).min(total);
        (total > 0).then(|| {
            // In thousandths, which a float of this size holds exactly.
            let thousandths = u16::try_from(u128::from(done) * 1000 / u128::from(total)).unwrap_or(1000);
            f32::from(thousandths) / 1000.0
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_see_the_same_work() {
        let watch = Watch::default();
        let seen = watch.clone();
        assert_eq!(seen.fraction(), None);
        watch.begin(8);
        watch.step(2);
        assert_eq!(seen.fraction(), Some(0.25));
        watch.step(100);
        assert_eq!(seen.fraction(), Some(1.0));
        seen.cancel();
        assert!(watch.is_cancelled());
    }
}
