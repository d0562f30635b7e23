//! A finding: which rule, on what evidence, how sure.

use super::Evidence;
use crate::model::PersonId;

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub evidence: Evidence,
    pub certainty: Certainty,
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

/// The rules, one for each finding of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    Exchange,
    Reciprocity,
    GroupsApart,
    ExpertsCentral,
    ExpertReach,
    LeadersOneSided,
}

impl Rule {
    pub const ALL: [Self; 6] =
        [Self::Exchange, Self::Reciprocity, Self::GroupsApart, Self::ExpertsCentral, Self::ExpertReach, Self::LeadersOneSided];

    /// The stable word for it in `--json` and in the keys of its messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::Reciprocity => "reciprocity",
            Self::GroupsApart => "groups_apart",
            Self::ExpertsCentral => "experts_central",
            Self::ExpertReach => "expert_reach",
            Self::LeadersOneSided => "leaders_one_sided",
        }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certainty {
    pub holds: Holds,
    /// The number of respondents whose answers, set to missing one at a time, make it untrue. `None` when it cannot be said.
    pub answers: Option<usize>,
    /// The fewest single mentions, added or removed, that make it untrue. `None` when it cannot be said, or no number of them does.
    pub mentions: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It stays so if one answer were different.
    Robust,
    /// One answer changes it.
    Depends,
    /// Answers are missing, and with them it could be otherwise.
    CannotBeSaid,
}

impl Holds {
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Robust => "robust",
            Self::Depends => "depends",
            Self::CannotBeSaid => "cannot_be_said",
        }
    }
}
