//! Someone objects: they leave what is open, what is looked at, and what can be gone back to.

use std::sync::Arc;

use crate::model::{EditError, PersonId};
use crate::session::derived::Same;
use crate::session::document::withdrawal::{Leaving, Receipt};
use crate::session::handed_out::HandedOut;
use crate::session::notice::Notice;
use crate::session::state::Session;

impl Session {
    pub(super) fn withdraw(&mut self, person: PersonId) {
        let Some((receipt, mask)) = self.document.withdraw(person) else {
            self.notice = Some(Notice::NotEdited(EditError::Gone));
            return;
        };
        // Files that are looked at hold them still, and what was chosen about those files may call them.
        self.receipt = Some(Receipt { gave_up_files: self.incoming.files.is_some(), ..receipt });
        self.incoming.give_up();
        self.notice = None;
        self.look.forget(person, &|text| mask.apply(text));
        // What was made of the project of before knows them, and is not shown until there is something new.
        self.handed_out = HandedOut::default();
        self.results.clear();
        self.drawing.clear();
        self.ask(self.look.spec.clone());
    }

    /// What would leave with someone; made once for a project.
    #[must_use]
    pub fn leaving(&self, person: PersonId) -> Option<Leaving> {
        let of = (Same::of(&self.document.project), person);
        (*self.handed_out.leaving.get(of, |_| Arc::new(self.document.leaving(person)))).clone()
    }
}
