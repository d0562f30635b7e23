//! What an import counted.

use super::Issue;

/// The mentions of a file, sorted out. They reconcile: see [`ImportCounts::reconcile`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Rows below the header.
    pub rows: usize,
    /// Rows without anything in them.
    pub blank: usize,
    /// Rows with something in them.
    pub mentions: usize,
    pub ties: usize,
    /// Mentions of strength 0: an answer, but not a tie.
    pub zero: usize,
    pub self_mentions: usize,
    pub duplicates: usize,
    /// Mentions with a name that is not on the people sheet.
    pub unknown: usize,
    /// Mentions that could not be read.
    pub rejected: usize,
}

impl ImportCounts {
    /// Every row is accounted for, once.
    #[must_use]
    pub fn reconcile(&self) -> bool {
        self.rows == self.blank + self.mentions
            && self.mentions == self.ties + self.zero + self.self_mentions + self.duplicates + self.unknown + self.rejected
    }
}

/// Where the data came from and what was met on the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportRecord {
    /// File names, without their folders: ties first, then people.
    pub files: Vec<String>,
    pub counts: ImportCounts,
    pub issues: Vec<Issue>,
    /// Whether somebody's answer status came from a sheet. If not, people without rows are only known to have no ties in the file.
    pub status_known: bool,
}
