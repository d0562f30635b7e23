//! Undo: a list of whole projects, which share all that did not change.

use std::sync::Arc;

use crate::model::{Edit, Project};

/// How many steps back are kept.
const DEPTH: usize = 200;

/// What was done, and the project as it was on the other side of it.
#[derive(Clone, Debug)]
struct Step {
    edit: Edit,
    other: Arc<Project>,
}

#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Records `edit`, made on `before`. What was undone can no longer be redone.
    pub fn record(&mut self, edit: Edit, before: Arc<Project>) {
        self.undone.clear();
        self.done.push(Step { edit, other: before });
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
        to.push(Step { edit: step.edit, other: Arc::clone(now) });
        Some(step.other)
    }

    /// What undo would take back, for its menu entry.
    #[must_use]
    pub fn undo_edit(&self) -> Option<&Edit> {
        self.done.last().map(|step| &step.edit)
    }

    #[must_use]
    pub fn redo_edit(&self) -> Option<&Edit> {
        self.undone.last().map(|step| &step.edit)
    }
}
