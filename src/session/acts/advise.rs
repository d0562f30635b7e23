//! What an advisor asks: computed only when it is asked for, and once for the same answers.

use std::sync::Arc;

use crate::session::derived::Same;
use crate::session::results::advice::Advice;
use crate::session::state::Session;

impl Session {
    /// Starts to compute what an advisor asks, where it is not there and not on its way.
    pub(super) fn advise(&mut self) {
        let Some(answers) = self.answers().cloned() else { return };
        let (of, project, advice) = (Same::of(&answers), Arc::clone(self.project()), &mut self.results.advice);
        if !advice.is_current(&of) && !advice.is_coming(&of) {
            advice.start(&self.executor, "advise", of, move |watch| Advice::new(&project, &answers, watch));
        }
    }

    /// The advice has come: sizes and rings may wait for it.
    pub(super) fn advised(&mut self) {
        if self.look.needs_advice() {
            self.arrange();
            self.redraw();
        }
    }
}
