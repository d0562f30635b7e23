//! Holding another network beside the one that was asked for.

use crate::session::derived::Same;
use crate::session::results::beside::{Beside, BesideValues};
use crate::session::state::Session;

impl Session {
    /// Holds this beside what is asked, in place of what was beside it before; the values of before stay until the new ones are there.
    pub(super) fn hold_beside(&mut self, beside: Option<Beside>) {
        self.look.beside.clone_from(&beside);
        let Some((answers, beside)) = self.answers().cloned().zip(beside) else {
            self.results.beside.clear();
            return;
        };
        let of = (Same::of(&answers), beside);
        let beside = of.1.clone();
        self.results.beside.start(&self.executor, "beside", of, move |watch| BesideValues::new(&answers, &beside, watch));
    }
}
