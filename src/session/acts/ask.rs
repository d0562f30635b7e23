//! What is asked of the facts.

use crate::model::NetworkSpec;
use crate::session::derived::Same;
use crate::session::results::Asking;
use crate::session::results::answers::Answers;
use crate::session::state::Session;

impl Session {
    pub(super) fn ask(&mut self, spec: Option<NetworkSpec>) {
        self.look.spec.clone_from(&spec);
        let Some(spec) = spec else {
            self.results.clear();
            self.drawing.picture.clear();
            return;
        };
        let asking = Asking { project: Same::of(self.project()), spec };
        let Asking { project, spec } = asking.clone();
        self.results.answers.start(&self.executor, "analyse", asking, move |watch| Answers::watched(&project.0, &spec, watch));
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
