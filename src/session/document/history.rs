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

/// What becomes of a project, given the one on the other side of its step.
type Rewritten<'a> = dyn FnMut(&Arc<Project>, &Arc<Project>) -> Arc<Project> + 'a;

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

    /// The projects that undo and redo go to.
    pub fn states(&self) -> impl Iterator<Item = &Arc<Project>> {
        self.done.iter().chain(&self.undone).map(|step| &step.other)
    }

    /// Makes of each project that can be gone back to another one, given the one on the other side of its step, and of each step what
    /// it is then; a step falls away where nothing is left of it. `now`: the project of now as it is then. Says how many steps are otherwise.
    pub fn rewrite(&mut self, now: &Arc<Project>, state: &mut Rewritten<'_>, did: &dyn Fn(&Did) -> Option<Did>) -> usize {
        let mut otherwise = 0;
        for steps in [&mut self.done, &mut self.undone] {
            let mut beside = Arc::clone(now);
            let mut kept = Vec::new();
            for step in std::mem::take(steps).into_iter().rev() {
                let other = state(&step.other, &beside);
                let next = did(&step.did).filter(|_| *other != *beside);
                otherwise += usize::from(next.as_ref() != Some(&step.did));
                if let Some(did) = next {
                    beside = Arc::clone(&other);
                    kept.push(Step { did, other });
                }
            }
            kept.reverse();
            *steps = kept;
        }
        otherwise
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
