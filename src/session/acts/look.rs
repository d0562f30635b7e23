//! Looking at the same facts in another way.

use crate::findings::Audience;
use crate::model::{Appearance, Filter, SavedView};
use crate::report::NameView;
use crate::session::look::Selection;
use crate::session::results::beside::Beside;
use crate::session::state::Session;

impl Session {
    pub(super) fn show_appearance(&mut self, appearance: Appearance) {
        let before = std::mem::replace(&mut self.look.appearance, appearance);
        self.appearance_changed(before);
    }

    fn appearance_changed(&mut self, before: Appearance) {
        if self.look.needs_advice() {
            self.advise();
        }
        // Sizes decide how much room people need, so they are arranged anew.
        let now = self.look.appearance;
        if before.size != now.size || before.rings != now.rings {
            self.arrange();
        }
        self.redraw();
    }

    /// Looks at the network as a view that was kept.
    pub(super) fn look_as(&mut self, mut view: SavedView) {
        view.filter = self.filter_with_names(view.filter);
        let (asked, appearance) = (self.look.spec.take(), self.look.appearance);
        self.look.show(view);
        self.appearance_changed(appearance);
        if asked == self.look.spec {
            self.arrange();
        } else {
            self.ask(self.look.spec.clone());
        }
    }

    /// A filter in the words that are on screen, in those of the project.
    pub(super) fn filter_with_names(&self, filter: Filter) -> Filter {
        match self.shared() {
            Some(shared) => shared.filter_with_names(&filter, &self.document.project),
            None => filter,
        }
    }

    /// What is for the coach only does not stay chosen without names.
    pub(super) fn show_names(&mut self, names: NameView) {
        if names == self.look.names {
            return;
        }
        self.show_with(names);
        if names == NameView::With {
            return;
        }
        if let Some(left) = self.look.beside.as_ref().map(Beside::without_names).filter(|left| *left != self.look.beside) {
            self.hold_beside(left);
        }
        if let (Selection::Finding(place), Some(answers)) = (self.look.selection, self.answers())
            && answers.findings.get(place).is_some_and(|finding| finding.audience == Audience::Coach)
        {
            self.look.selection = Selection::Nothing;
        }
    }
}
