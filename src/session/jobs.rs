//! Work beside the window: one slot per kind, the newest wins.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Instant;

use crate::analysis::Watch;

/// Where jobs run.
#[derive(Clone)]
pub enum Executor {
    /// At once, in the caller: tests and the command line.
    Inline,
    /// Each in a thread of its own; `wake` is called when one is done, so that a window that sleeps looks again.
    Threads { wake: Arc<dyn Fn() + Send + Sync> },
}

impl std::fmt::Debug for Executor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Inline => "Inline",
            Self::Threads { .. } => "Threads",
        })
    }
}

/// A job broke down; what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

/// At most one running job of a kind. A new start forgets the old one.
#[derive(Debug)]
pub struct Slot<T> {
    running: Option<Running<T>>,
}

#[derive(Debug)]
struct Running<T> {
    since: Instant,
    watch: Watch,
    result: Receiver<Result<T, Broken>>,
    on_the_way: Receiver<T>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { running: None }
    }
}

impl<T: Send + 'static> Slot<T> {
    /// Starts `job`, which owns all that it needs. `name` is for the thread.
    pub fn start(&mut self, executor: &Executor, name: &str, job: impl FnOnce(&Watch) -> T + Send + 'static) {
        self.start_showing(executor, name, move |watch, _| job(watch));
    }

    /// As [`Slot::start`], for a job that hands out what it has on its way, see [`Slot::take_on_the_way`].
    pub fn start_showing(&mut self, executor: &Executor, name: &str, job: impl FnOnce(&Watch, &mut dyn FnMut(T)) -> T + Send + 'static) {
        self.cancel();
        let watch = Watch::default();
        let (send, result) = channel();
        let (show, on_the_way) = channel();
        let theirs = watch.clone();
        let woken = match executor {
            Executor::Inline => None,
            Executor::Threads { wake } => Some(Arc::clone(wake)),
        };
        let work = move || {
            let mut shown = |value| {
                // As below: nobody may want it any more.
                let _ = show.send(value);
                if let Some(wake) = &woken {
                    wake();
                }
            };
            let outcome = catch_unwind(AssertUnwindSafe(|| job(&theirs, &mut shown))).map_err(|panic| Broken(said(panic.as_ref())));
            // The receiver is gone when a newer job took the slot: then nobody wants the result.
            let _ = send.send(outcome);
        };
        match executor {
            Executor::Inline => work(),
            Executor::Threads { wake } => {
                let wake = Arc::clone(wake);
                // Where no thread can be had the sender is dropped, and `take` reports the job as broken.
                let _ = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
                    work();
                    wake();
                });
            }
        }
        self.running = Some(Running { since: Instant::now(), watch, result, on_the_way });
    }

    /// The result, once, when there is one.
    pub fn take(&mut self) -> Option<Result<T, Broken>> {
        let running = self.running.as_ref()?;
        let outcome = match running.result.try_recv() {
            Ok(outcome) => outcome,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Err(Broken("no thread".to_owned())),
        };
        self.running = None;
        Some(outcome)
    }

    /// The latest of what the running job has handed out since this was asked last.
    pub fn take_on_the_way(&mut self) -> Option<T> {
        self.running.as_ref()?.on_the_way.try_iter().last()
    }

    pub fn cancel(&mut self) {
        if let Some(running) = self.running.take() {
            running.watch.cancel();
        }
    }

    /// Since when it runs; `None` when it does not.
    #[must_use]
    pub fn running_since(&self) -> Option<Instant> {
        self.running.as_ref().map(|running| running.since)
    }

    /// How much of it is done, from 0 to 1, where that is known.
    #[must_use]
    pub fn fraction(&self) -> Option<f32> {
        self.running.as_ref().and_then(|running| running.watch.fraction())
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_job_wins() {
        let mut slot = Slot::default();
        slot.start(&Executor::Inline, "first", |_| 1);
        slot.start(&Executor::Inline, "second", |_| 2);
        assert_eq!(slot.take(), Some(Ok(2)));
        assert_eq!(slot.take(), None);
    }

    #[test]
    fn what_is_on_its_way_is_handed_out_latest_first_and_once() {
        let mut slot = Slot::default();
        slot.start_showing(&Executor::Inline, "slow", |_, show| {
            show(1);
            show(2);
            3
        });
        assert_eq!((slot.take_on_the_way(), slot.take_on_the_way()), (Some(2), None));
        assert_eq!(slot.take(), Some(Ok(3)));
        assert_eq!(slot.take_on_the_way(), None);
    }

    #[test]
    fn a_panic_becomes_a_message() {
        let mut slot: Slot<()> = Slot::default();
        slot.start(&Executor::Inline, "bad", |_| panic!("odd"));
        assert_eq!(slot.take(), Some(Err(Broken("odd".to_owned()))));
    }
}
