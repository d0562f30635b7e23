//! A value that follows from something and takes time to compute: what was shown before stays until the new one is there.

use std::sync::Arc;
use std::time::Instant;

use crate::analysis::Watch;
use crate::session::jobs::{Broken, Executor, Slot};

/// One and the same value, and not merely an equal one. It keeps the value alive, so that no other can come to stand in its place.
#[derive(Debug)]
pub(super) struct Same<T: ?Sized>(pub Arc<T>);

impl<T: ?Sized> Same<T> {
    pub fn of(value: &Arc<T>) -> Self {
        Self(Arc::clone(value))
    }
}

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self::of(&self.0)
    }
}

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Eq for Same<T> {}

/// The latest value with what it follows from, and the job that computes the next one. The newest job wins.
#[derive(Debug)]
pub(super) struct Derived<K, T> {
    there: Option<(K, Arc<T>)>,
    /// What the value of the running job will follow from.
    coming: Option<K>,
    slot: Slot<Option<T>>,
    stopped: bool,
}

impl<K, T> Default for Derived<K, T> {
    fn default() -> Self {
        Self { there: None, coming: None, slot: Slot::default(), stopped: false }
    }
}

impl<K: Clone + PartialEq, T: Send + 'static> Derived<K, T> {
    /// Starts `job`, which computes what follows from `of`; `None` where nothing does, or once it is cancelled.
    pub fn start(&mut self, executor: &Executor, name: &str, of: K, job: impl FnOnce(&Watch) -> Option<T> + Send + 'static) {
        self.start_showing(executor, name, of, move |watch, _| job(watch));
    }

    /// As [`Derived::start`], for a job that hands out what it has on its way, see [`Derived::take_in_on_the_way`].
    pub fn start_showing(
        &mut self,
        executor: &Executor,
        name: &str,
        of: K,
        job: impl FnOnce(&Watch, &mut dyn FnMut(T)) -> Option<T> + Send + 'static,
    ) {
        self.stopped = false;
        self.coming = Some(of);
        self.slot.start_showing(executor, name, move |watch, show| job(watch, &mut |value| show(Some(value))));
    }

    /// A value that was computed at once: nobody waits for a job any more.
    pub fn set(&mut self, of: K, value: T) {
        self.cancel();
        self.there = Some((of, Arc::new(value)));
    }

    /// The value that is there follows from `of` just as well. Nobody waits for a job any more.
    pub fn follows_from(&mut self, of: K) {
        self.cancel();
        self.there = self.there.take().map(|(_, value)| (of, value));
    }

    /// Takes in what came of the job, once, when it is done. The value of before stays where the job broke down.
    pub fn take_in(&mut self) -> Option<Result<(), Broken>> {
        let outcome = self.slot.take()?;
        let of = self.coming.take();
        Some(outcome.map(|value| self.there = of.zip(value.map(Arc::new))))
    }

    /// Takes in the latest of what the running job has handed out. Says whether there was something.
    pub fn take_in_on_the_way(&mut self) -> bool {
        let found = self.slot.take_on_the_way().flatten().and_then(|value| Some((self.coming.clone()?, Arc::new(value))));
        let is_some = found.is_some();
        self.there = found.or(self.there.take());
        is_some
    }

    /// The latest value, of which [`Derived::of`] says what it follows from.
    pub fn value(&self) -> Option<&Arc<T>> {
        self.there.as_ref().map(|(_, value)| value)
    }

    pub fn of(&self) -> Option<&K> {
        self.there.as_ref().map(|(of, _)| of)
    }

    /// Whether the value follows from `of`.
    pub fn is_current(&self, of: &K) -> bool {
        self.of() == Some(of)
    }

    /// Whether the running job computes what follows from `of`.
    pub fn is_coming(&self, of: &K) -> bool {
        self.coming.as_ref() == Some(of)
    }

    /// Since when the next value is computed; `None` when it is not.
    pub fn running_since(&self) -> Option<Instant> {
        self.slot.running_since()
    }

    /// How much of it is done, from 0 to 1, where that is known.
    pub fn fraction(&self) -> Option<f32> {
        self.slot.fraction()
    }

    /// Forgets the running job, since something else is wanted. The value stays.
    pub fn cancel(&mut self) {
        self.slot.cancel();
        self.coming = None;
        self.stopped = false;
    }

    /// The user stops the running job; the value stays. Says whether there was one.
    pub fn stop(&mut self) -> bool {
        let ran = self.slot.running_since().is_some();
        let stopped = self.stopped || ran;
        self.cancel();
        self.stopped = stopped;
        ran
    }

    /// Whether the user stopped the job, and none was started since.
    pub fn was_stopped(&self) -> bool {
        self.stopped
    }

    /// Neither a value nor a job: what it followed from is no longer there.
    pub fn clear(&mut self) {
        self.cancel();
        self.there = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(derived: &mut Derived<u32, &'static str>) -> Option<(u32, &'static str)> {
        assert_eq!(derived.take_in(), Some(Ok(())));
        derived.of().copied().zip(derived.value().map(|value| **value))
    }

    #[test]
    fn the_value_of_before_stays_until_the_new_one_is_taken_in() {
        let mut derived = Derived::default();
        assert_eq!(derived.take_in(), None);
        derived.start(&Executor::Inline, "one", 1, |_| Some("one"));
        assert!(derived.is_coming(&1) && !derived.is_current(&1));
        assert_eq!(taken(&mut derived), Some((1, "one")));
        derived.start(&Executor::Inline, "two", 2, |_| Some("two"));
        derived.start(&Executor::Inline, "three", 3, |_| Some("three"));
        assert!(derived.is_current(&1) && derived.is_coming(&3) && derived.running_since().is_some());
        assert_eq!(taken(&mut derived), Some((3, "three")), "the newest wins");
        assert!(!derived.is_coming(&3) && derived.running_since().is_none());
        derived.start(&Executor::Inline, "nothing", 4, |_| None);
        assert_eq!(taken(&mut derived), None, "nothing follows from it");
    }

    #[test]
    fn what_is_stopped_waits_to_be_started_and_what_is_set_waits_for_nothing() {
        let mut derived = Derived::default();
        derived.set(1, "one");
        assert!(!derived.stop() && !derived.was_stopped(), "nothing ran");
        derived.start(&Executor::Inline, "two", 2, |_| Some("two"));
        assert!(derived.stop() && derived.was_stopped());
        assert!(!derived.stop() && derived.was_stopped());
        assert_eq!((derived.take_in(), derived.is_current(&1)), (None, true));
        derived.start(&Executor::Inline, "two", 2, |_| Some("two"));
        assert!(!derived.was_stopped());
        derived.set(3, "three");
        assert_eq!((derived.take_in(), derived.is_current(&3)), (None, true));
        derived.clear();
        assert!(derived.value().is_none() && derived.of().is_none());
    }

    #[test]
    fn a_panic_leaves_the_value_and_what_is_on_its_way_becomes_it() {
        let mut derived = Derived::default();
        derived.set(1, "one");
        derived.start(&Executor::Inline, "bad", 2, |_| panic!("odd"));
        assert_eq!(derived.take_in(), Some(Err(Broken("odd".to_owned()))));
        assert!(derived.is_current(&1) && !derived.is_coming(&2));
        assert!(!derived.take_in_on_the_way());
        derived.start_showing(&Executor::Inline, "slow", 3, |_, show| {
            show("nearly");
            Some("three")
        });
        assert!(derived.take_in_on_the_way());
        assert_eq!((derived.of(), derived.value().map(|value| **value)), (Some(&3), Some("nearly")));
        assert_eq!(taken(&mut derived), Some((3, "three")));
    }

    #[test]
    fn equal_is_not_the_same() {
        let (one, other) = (Arc::new(1), Arc::new(1));
        assert_eq!(Same::of(&one), Same::of(&one).clone());
        assert_ne!(Same::of(&one), Same::of(&other));
    }
}
