//! What is asked of the facts.

use std::sync::Arc;

use crate::model::NetworkSpec;
use crate::report::{NameView, Shared};
use crate::session::derived::Same;
use crate::session::look::Selection;
use crate::session::results::Asking;
use crate::session::results::answers::Answers;
use crate::session::shown::Shown;
use crate::session::state::Session;

impl Session {
    pub(super) fn ask(&mut self, spec: Option<NetworkSpec>) {
        self.look.spec.clone_from(&spec);
        self.show_project();
        let Some(spec) = spec else {
            self.results.clear();
            self.drawing.picture.clear();
            return;
        };
        let asking = self.asking(spec.clone());
        let project = Arc::clone(self.project());
        let spec = self.shared().map_or(spec, |shared| shared.spec.clone());
        self.results.answers.start(&self.executor, "analyse", asking, move |watch| Answers::watched(&project, &spec, watch));
    }

    fn asking(&self, spec: NetworkSpec) -> Asking {
        Asking { project: Same::of(self.project()), spec, names: self.look.names }
    }

    /// Makes what is shown of the project follow from what it is now, and from what is asked of it.
    pub(super) fn show_project(&mut self) {
        let (project, spec) = (&self.document.project, self.look.spec.as_ref());
        if self.look.names == NameView::With {
            self.shown = None;
        } else if self.shown.as_ref().is_none_or(|shown| !shown.is_of(project, spec)) {
            self.shown = Some(Shown::new(project, spec));
        }
    }

    pub(super) fn shared(&self) -> Option<&Arc<Shared>> {
        self.shown.as_ref()?.shared.as_ref()
    }

    /// With names from now on, or without. What was computed stays where it is the same either way.
    pub(super) fn show_with(&mut self, names: NameView) {
        let before = self.shared().cloned();
        self.look.names = names;
        self.show_project();
        let is_same = before.as_ref().or(self.shared()).is_some_and(|shared| shared.has_network_of(&self.document.project));
        let answers = &self.results.answers;
        let stays = |spec: &NetworkSpec| is_same && answers.running_since().is_none() && answers.of().is_some_and(|of| of.spec == *spec);
        if let Some(spec) = self.look.spec.clone().filter(stays) {
            let asking = self.asking(spec);
            self.results.answers.follows_from(asking);
        } else {
            // Other answers have other findings: one that was chosen would be another one there.
            if matches!(self.look.selection, Selection::Finding(_)) {
                self.look.selection = Selection::Nothing;
            }
            self.results.advice.clear();
            self.results.beside.clear();
            self.ask(self.look.spec.clone());
        }
    }

    /// The answers have come: all that follows from them is made anew.
    pub(super) fn answered(&mut self) {
        self.results.advice.cancel();
        if self.look.needs_advice() {
            self.advise();
        }
        self.hold_beside(self.look.beside.clone());
        self.arrange();
        self.redraw();
    }
}
