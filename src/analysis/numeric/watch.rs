//! Long work that can be followed and stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// A handle on long work: whoever waits for it sees how far it is and may stop it.
///
/// Clones are the same handle. A measure that takes one looks at it between its parts and returns `None` once it is cancelled;
/// what it returns otherwise does not depend on it.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    cancelled: AtomicBool,
    done: AtomicU64,
    total: AtomicU64,
}

impl Watch {
    /// Asks the work to stop. It cannot be taken back.
    pub fn cancel(&self) {
        self.state.cancelled.store(true, Ordering::Relaxed);
    }

    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.state.cancelled.load(Ordering::Relaxed)
    }

    /// A piece of work of `total` equal parts begins, none of which is done.
    pub fn begin(&self, total: u64) {
        self.state.done.store(0, Ordering::Relaxed);
        self.state.total.store(total, Ordering::Relaxed);
    }

    /// `by` more parts are done.
    pub fn step(&self, by: u64) {
        self.state.done.fetch_add(by, Ordering::Relaxed);
    }

    /// How much of the work is done, from 0 to 1; `None` before it begins.
    #[must_use]
    pub fn fraction(&self) -> Option<f32> {
        let total = self.state.total.load(Ordering::Relaxed);
        let done = self.state.done.load(Ordering::Relaxed).min(total);
        #[expect(clippy::cast_possible_truncation, reason = "a share of the work needs no more digits")]
        (total > 0).then(|| (done as f64 / total as f64) as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::Watch;

    #[test]
    fn a_clone_sees_the_same_work() {
        let watch = Watch::default();
        let other = watch.clone();
        assert_eq!(other.fraction(), None);
        watch.begin(4);
        watch.step(1);
        assert_eq!(other.fraction(), Some(0.25));
        watch.step(9);
        assert_eq!(other.fraction(), Some(1.0));
        assert!(!watch.is_cancelled());
        other.cancel();
        assert!(watch.is_cancelled());
    }
}
