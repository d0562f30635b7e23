//! Where one is in a presentation, and what waits for its end.

use std::path::PathBuf;

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

    /// Another project was opened meanwhile: whoever was chosen is not in it.
    pub fn chose_elsewhere(&mut self) {
        self.selection = Selection::Nothing;
    }

    /// What the session is told when it ends.
    #[must_use]
    pub fn end(self) -> [Command; 2] {
        [Command::View(self.names), Command::Select(self.selection)]
    }
}

/// What was asked while a team looks along: it would open something over the slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    Files(Vec<PathBuf>),
    /// From the clipboard.
    Rows(String),
    /// Closing the window, with unsaved work.
    Close,
}

impl Waiting {
    /// The key of the words that say so.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Files(_) => "present-files-wait",
            Self::Rows(_) => "present-rows-wait",
            Self::Close => "present-close-waits",
        }
    }
}
