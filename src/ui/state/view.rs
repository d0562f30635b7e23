//! What the window itself remembers: where one is in it, what is open, what is being typed. Nothing of the project.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::presenting::{Presenting, Waiting};
use super::questionnaire::QuestionnaireForm;
use crate::model::PersonId;
use crate::report::{NameView, Sharing};
use crate::session::{FigureFormat, Session};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Network,
    Findings,
    Connections,
    People,
    /// Reached from a person, from the connections and from the menu.
    WhatIf,
    /// For who analyses networks more often: from the menu only.
    Advisor,
}

impl Page {
    /// The pages that always stand at the side.
    pub const RAIL: [Self; 4] = [Self::Network, Self::Findings, Self::Connections, Self::People];
}

/// What the page of connections shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ConnectionsTab {
    /// A card per group.
    #[default]
    Groups,
    /// Who names whom between groups, and whom experts and leaders reach.
    Mixing,
}

/// What the page for advisors shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AdvisorTab {
    #[default]
    Whole,
    People,
    Groups,
    Chance,
    Tools,
}

/// What the side panel of the network shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Findings,
    Person,
    Picture,
    Table,
}

/// What the table beside the picture lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    #[default]
    People,
    Ties,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Brightness {
    #[default]
    Light,
    Dark,
}

/// What waits until unsaved work is saved or given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    Quit,
    Open(Vec<PathBuf>),
    OpenExample,
    /// The survey files that were looked at take the place of what is open.
    TakeIn,
}

/// What a chosen place is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    /// With what it shows, and a place in the list of findings.
    Figure(FigureFormat, NameView, Sharing, Option<usize>),
    /// A folder for a questionnaire.
    Folder,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    About,
    Help,
    ImportReport,
    Unsaved(Then),
    Questionnaire,
    /// How rows are pasted, where the clipboard holds none.
    Paste,
    /// Before someone who objects leaves the project.
    Withdraw(PersonId),
    /// What left with whoever objected.
    Receipt,
    Export {
        format: FigureFormat,
        names: NameView,
        /// Without names.
        sharing: Sharing,
        /// A place in the list of findings.
        finding: Option<usize>,
    },
    /// A place is typed, where the system offers no dialog.
    Path {
        purpose: Purpose,
        typed: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Groups,
    Grades,
    Roles,
    Answered,
    /// By its id.
    Measure(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Up,
    Down,
}

#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own; no two of them are one state")]
pub struct View {
    pub page: Page,
    pub tab: Tab,
    pub advisor: AdvisorTab,
    pub connections: ConnectionsTab,
    /// The people who are being chosen for a thought experiment.
    pub supposing: [Option<PersonId>; 2],
    pub rows: Rows,
    /// The name that is being typed for a view.
    pub keeping: String,
    pub brightness: Brightness,
    /// Nothing glides or walks.
    pub still: bool,
    /// The findings one by one, for a team that looks along.
    pub presenting: Option<Presenting>,
    /// What was asked meanwhile, for its end.
    pub waiting: Option<Waiting>,
    pub dialog: Option<Dialog>,
    pub search: String,
    /// Which of the found people Enter chooses.
    pub search_at: usize,
    /// Asked by Ctrl+F; taken by the field.
    pub focus_search: bool,
    pub example_banner_closed: bool,
    /// `None`: the order of the sheet, which ranks nobody.
    pub sorted_by: Option<(Column, Order)>,
    /// Names that are being typed.
    pub renaming: BTreeMap<PersonId, String>,
    /// What was opened lately, latest first: a project, or a tie list with its people sheet.
    pub recent: Vec<Vec<PathBuf>>,
    /// Nothing that is opened is remembered.
    pub forgets_files: bool,
    /// Files were forgotten, and what is kept on disk must forget them too; taken by the frame.
    pub forgot: bool,
    /// After saving, when unsaved work stood in the way.
    pub after_saving: Option<Then>,
    /// The pages of what is open show, while survey files wait to be taken in.
    pub aside: bool,
    /// What was last filled in for a questionnaire.
    pub questionnaire: QuestionnaireForm,
    /// Frames in which the system may still hand over the clipboard.
    pub pasting: Option<u8>,
    /// Everything was asked; the window may close.
    pub may_close: bool,
}

/// How many files are remembered.
const RECENT: usize = 8;

impl View {
    /// Whether survey files that are looked at stand in place of the pages.
    #[must_use]
    pub fn shows_intake(&self, session: &Session) -> bool {
        session.intake().is_some() && !self.aside
    }

    /// Nothing that was typed or chosen of people stays: one of them left.
    pub fn forget_people(&mut self) {
        self.renaming.clear();
        self.search.clear();
        self.keeping.clear();
        self.supposing = [None; 2];
        self.after_saving = None;
    }

    pub fn remember(&mut self, paths: Vec<PathBuf>) {
        if self.forgets_files {
            return;
        }
        self.recent.retain(|p| *p != paths);
        self.recent.insert(0, paths);
        self.recent.truncate(RECENT);
    }

    pub fn forget_files(&mut self) {
        self.recent.clear();
        self.forgot = true;
    }

    /// Nothing stands over the page any more, and no field holds what was typed: it may be somebody's name.
    pub fn close_what_is_open(&mut self) {
        self.dialog = None;
        self.after_saving = None;
        self.pasting = None;
        self.focus_search = false;
        self.search.clear();
        self.renaming.clear();
        self.keeping.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_file_comes_first_and_once() {
        let mut view = View::default();
        for name in ["a", "b", "a"] {
            view.remember(vec![PathBuf::from(name)]);
        }
        assert_eq!(view.recent, [[PathBuf::from("a")], [PathBuf::from("b")]]);
        for i in 0..20 {
            view.remember(vec![PathBuf::from(format!("{i}"))]);
        }
        assert_eq!(view.recent.len(), RECENT);
        view.forget_files();
        view.forgets_files = true;
        view.remember(vec![PathBuf::from("a")]);
        assert!(view.recent.is_empty() && view.forgot);
    }
}
