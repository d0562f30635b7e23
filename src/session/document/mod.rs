//! The open project with where it came from, where it is kept, and what was done to it.

pub(super) mod example;
pub(super) mod history;
pub(super) mod intake;
pub(super) mod open;
pub(super) mod open_error;
pub(super) mod survey_files;
pub(super) mod withdrawal;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::Project;
use crate::session::derived::Same;
use crate::session::document::history::{Did, History};
use crate::session::document::open::{Opened, Origin};
use crate::session::kept::Kept;

#[derive(Debug)]
pub(in crate::session) struct Document {
    pub project: Arc<Project>,
    /// The project as it is on disk, or as it was opened; `None` where nothing of what lies there is to come back.
    saved: Option<Arc<Project>>,
    pub saved_at: Option<jiff::Timestamp>,
    pub origin: Origin,
    pub history: History,
    /// Whether the first of two differs from the second: asked in every frame.
    differs: Kept<(Same<Project>, Same<Project>), bool>,
}

impl Document {
    /// A survey that was just read is not yet a project on disk, but nothing in it is work of the user.
    pub fn new(opened: Opened) -> Self {
        let project = Arc::new(opened.project);
        Self {
            saved: Some(Arc::clone(&project)),
            project,
            saved_at: None,
            origin: opened.origin,
            history: History::default(),
            differs: Kept::default(),
        }
    }

    /// A project that was opened otherwise than it lies on disk: what was changed is to be saved.
    pub fn changed_on_opening(opened: Opened, on_disk: Project) -> Self {
        Self { saved: Some(Arc::new(on_disk)), ..Self::new(opened) }
    }

    /// Takes a step that can be undone.
    pub fn step(&mut self, did: Did, next: Project) {
        let before = std::mem::replace(&mut self.project, Arc::new(next));
        self.history.record(did, before);
    }

    /// Whether something would be lost if it were closed now.
    pub fn has_unsaved_work(&self) -> bool {
        let Some(saved) = &self.saved else { return true };
        !Arc::ptr_eq(&self.project, saved)
            && *self.differs.get((Same::of(&self.project), Same::of(saved)), |(now, saved)| Arc::new(now.0 != saved.0))
    }

    /// The project is this one, and what lies on disk is not to come back.
    fn now_only(&mut self, project: Arc<Project>) {
        self.project = project;
        self.saved = None;
        self.differs = Kept::default();
    }

    /// Where saving goes without asking.
    pub fn save_path(&self) -> Option<&Path> {
        match &self.origin {
            Origin::ProjectFile(path) => Some(path),
            Origin::Example | Origin::Survey(_) => None,
        }
    }

    pub fn was_saved(&mut self, path: PathBuf) {
        self.saved = Some(Arc::clone(&self.project));
        self.saved_at = Some(jiff::Timestamp::now());
        self.origin = Origin::ProjectFile(path);
    }
}
