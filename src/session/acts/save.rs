//! Saving: the whole project, or nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::io;
use crate::model::Project;
use crate::report::NameView;
use crate::session::notice::{Notice, Written};
use crate::session::state::Session;

impl Session {
    /// Does nothing without a place where the project came from.
    pub(super) fn save(&mut self) {
        if let Some(path) = self.save_path().map(Path::to_owned) {
            self.save_as(path);
        }
    }

    pub(super) fn save_as(&mut self, path: PathBuf) {
        // It opens as it is looked at now: with names on screen, or with none.
        let project = Project { without_names: self.look.names == NameView::Without, ..(*self.document.project).clone() };
        self.notice = Some(match io::fs::write_atomic(&path, &io::project_file::save(&project)) {
            Ok(()) => {
                self.document.was_saved(path.clone());
                Notice::Saved(Written::new(path, NameView::With))
            }
            Err(error) => Notice::NotWritten(Arc::new(error)),
        });
    }
}
