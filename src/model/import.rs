//! What an import counted.

use super::Issue;

/// The mentions of a file, sorted out. They reconcile: see [`ImportCounts::reconcile`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Rows below the headers.
    pub rows: usize,
    /// Places for a mention without anything in them: rows of a tie list, cells of a form.
    pub blank: usize,
    /// What was said of a colleague: a name, or an answer about them.
    pub mentions: usize,
    pub ties: usize,
    /// Mentions of strength 0: an answer, but not a tie.
    pub zero: usize,
    pub self_mentions: usize,
    pub duplicates: usize,
    /// Mentions with a name that is not on the people sheet.
    pub unknown: usize,
    /// Mentions that could not be read, and those by or of people who object.
    pub rejected: usize,
    /// Of the rejected ones, those by or of people who object. They and their names left the project.
    pub withdrawn: usize,
    /// How many people object.
    pub withdrawn_people: usize,
}

impl ImportCounts {
    /// Every mention is accounted for, once.
    #[must_use]
    pub fn reconcile(&self) -> bool {
        self.mentions == self.ties + self.zero + self.self_mentions + self.duplicates + self.unknown + self.rejected
            && self.withdrawn <= self.rejected
    }

    /// Of two imports into one project.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            rows: self.rows + other.rows,
            blank: self.blank + other.blank,
            mentions: self.mentions + other.mentions,
            ties: self.ties + other.ties,
            zero: self.zero + other.zero,
            self_mentions: self.self_mentions + other.self_mentions,
            duplicates: self.duplicates + other.duplicates,
            unknown: self.unknown + other.unknown,
            rejected: self.rejected + other.rejected,
            withdrawn: self.withdrawn + other.withdrawn,
            withdrawn_people: self.withdrawn_people + other.withdrawn_people,
        }
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
    /// Whether the user said, when the last file came in, that people were asked again whether they object. `false` says nothing.
    pub asked_again: bool,
}
