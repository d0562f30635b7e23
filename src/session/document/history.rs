//! Undo: a list of whole projects, which share all that did not change.

use std::sync::Arc;

use crate::model::{Edit, Project};

/// How many steps back are kept.
const DEPTH: usize = 200;

/// What was done in one step.
#[derive(Clone, Debug, PartialEq)]
pub enum Did {
    Edit(Edit),
    /// A further file was taken in.
    Import,
}

/// What was done, and the project as it was on the other side of it.
#[derive(Clone, Debug)]
struct Step {
    did: Did,
    other: Arc<Project>,
}

#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Records what was done to `before`. What was undone can no longer be redone.
    pub fn record(&mut self, did: Did, before: Arc<Project>) {
        self.undone.clear();
        self.done.push(Step { did, other: before });
        if self.done.len() > DEPTH {
            self.done.remove(0);
        }
    }

    /// The project before the last edit, given the one of now.
    pub fn undo(&mut self, now: &Arc<Project>) -> Option<Arc<Project>> {
        Self::step(&mut self.done, &mut self.undone, now)
    }

    pub fn redo(&mut self, now: &Arc<Project>) -> Option<Arc<Project>> {
        Self::step(&mut self.undone, &mut self.done, now)
    }

    fn step(from: &mut Vec<Step>, to: &mut Vec<Step>, now: &Arc<Project>) -> Option<Arc<Project>> {
        let step = from.pop()?;
        to.push(Step { did: step.did, other: Arc::clone(now) });
        Some(step.other)
    }

    /// What undo would take back, for its menu entry.
    #[must_use]
    pub fn undo_step(&self) -> Option<&Did> {
        self.done.last().map(|step| &step.did)
    }

    #[must_use]
    pub fn redo_step(&self) -> Option<&Did> {
        self.undone.last().map(|step| &step.did)
    }
}
