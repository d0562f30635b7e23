//! A finding: which rule, on what evidence, how sure.

use super::{Evidence, Rule};
use crate::model::{PersonId, words};

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub evidence: Evidence,
    pub certainty: Certainty,
    pub audience: Audience,
    /// The people whom it is about, ascending.
    pub people: Vec<PersonId>,
    /// The mentions that it is about, ascending.
    pub ties: Vec<(PersonId, PersonId)>,
}

impl Finding {
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.evidence.rule()
    }
}

words! {
    /// In which views of a project a finding is said.
    pub enum Audience {
        /// Also without names, and when the team looks along.
        Everyone = "everyone",
        /// Only in the view with names, for the one who guides the team: without a name it says nothing, with one it singles someone out.
        Coach = "coach",
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certainty {
    pub holds: Holds,
    /// The number of respondents whose answers, set to missing one at a time, make it untrue. `None` when it cannot be said, and in
    /// a network that is too large to leave everyone out in turn.
    pub answers: Option<usize>,
    /// The fewest single mentions, added or removed, that make it untrue. `None` when it cannot be said, or no number of them does.
    pub mentions: Option<usize>,
    /// Whether `mentions` is known to be the smallest number; else it holds chance where it is, and the smallest is about that.
    pub mentions_exact: bool,
}

words! {
    pub enum Holds {
        /// It stays so if one answer were different.
        Robust = "robust",
        /// One answer changes it.
        Depends = "depends",
        /// Answers are missing, and with them it could be otherwise.
        CannotBeSaid = "cannot_be_said",
    }
}
