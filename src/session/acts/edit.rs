//! Changes of the facts, each a step that can be undone.

use std::sync::Arc;

use crate::model::{Edit, NetworkSpec, Project, WaveId};
use crate::session::document::history::Did;
use crate::session::look::Selection;
use crate::session::notice::Notice;
use crate::session::state::Session;

impl Session {
    pub(super) fn edit(&mut self, edit: Edit) {
        let edit = self.as_meant(edit);
        match edit.apply(&self.document.project) {
            Ok(next) if next == *self.document.project => self.redraw_after(|s| s.drawing.dragged.clear()),
            Ok(next) => {
                let before = Arc::clone(&self.document.project);
                self.document.step(Did::Edit(edit), next);
                self.show_instead_of(&before);
            }
            Err(error) => {
                self.drawing.dragged.clear();
                self.notice = Some(Notice::NotEdited(error));
            }
        }
    }

    /// A view is forgotten by the name that is on screen: without names that may be another one than it has.
    fn as_meant(&self, edit: Edit) -> Edit {
        let Edit::ForgetView(shown) = &edit else { return edit };
        let place = self.project().views.iter().position(|view| view.name == *shown);
        let view = place.and_then(|place| self.document.project.views.get(place));
        view.map_or(edit, |view| Edit::ForgetView(view.name.clone()))
    }

    pub(super) fn undo(&mut self) {
        let before = Arc::clone(&self.document.project);
        if let Some(project) = self.document.history.undo(&before) {
            self.document.project = with_given_codes(project, &before);
            self.show_instead_of(&before);
        }
    }

    pub(super) fn redo(&mut self) {
        let before = Arc::clone(&self.document.project);
        if let Some(project) = self.document.history.redo(&before) {
            self.document.project = project;
            self.show_instead_of(&before);
        }
    }

    /// Shows the project as it is now; nothing is computed anew where only people stand elsewhere than `before`.
    fn show_instead_of(&mut self, before: &Project) {
        let project = &self.document.project;
        let only_pins = Project { pins: Arc::clone(&before.pins), ..(**project).clone() } == *before;
        self.look_again_beside_project();
        self.drawing.dragged.clear();
        if only_pins {
            self.redraw();
        } else {
            self.ask(self.look.spec.clone());
        }
    }

    /// A second file that was taken in is one step that can be undone.
    pub(super) fn add_to_project(&mut self, project: Project, wave: WaveId) {
        self.document.step(Did::Import, project);
        self.drawing.dragged.clear();
        self.look.selection = Selection::Nothing;
        let first = self.document.project.first_spec().map(|spec| NetworkSpec { wave, ..spec });
        // A file that only tells who is there leaves what is asked as it is.
        self.ask(self.look.spec.clone().filter(|spec| spec.wave == wave).or(first));
    }
}

/// A number that was given to somebody is not given again when that is undone: a figure may have been made of it.
fn with_given_codes(project: Arc<Project>, left: &Project) -> Arc<Project> {
    let mut codes = (*project.codes).clone();
    codes.keep_given(&left.codes);
    if codes == *project.codes { project } else { Arc::new(Project { codes: Arc::new(codes), ..(*project).clone() }) }
}
