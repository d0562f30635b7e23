//! Where one is in a presentation.

use crate::report::NameView;
use crate::session::{Command, Selection};

/// Where one is, and what comes back afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presenting {
    /// The empty sheet, or a place in the list of what is said without names.
    pub at: Option<usize>,
    names: NameView,
    selection: Selection,
}

impl Presenting {
    /// From the empty sheet, or from the first finding.
    #[must_use]
    pub fn new(empty_sheet: bool, names: NameView, selection: Selection) -> Self {
        Self { at: (!empty_sheet).then_some(0), names, selection }
    }

    /// What the session is told when it ends.
    #[must_use]
    pub fn end(self) -> [Command; 2] {
        [Command::View(self.names), Command::Select(self.selection)]
    }
}
