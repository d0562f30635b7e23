//! A finding: which rule, on what evidence, how sure.

use super::Evidence;
use crate::model::PersonId;

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

/// In which views of a project a finding is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Also without names, and when the team looks along.
    Everyone,
    /// Only in the view with names, for the one who guides the team: without a name it says nothing, with one it singles someone out.
    Coach,
}

impl Audience {
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Coach => "coach",
        }
    }
}

/// The rules. Six are the findings of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    ThinData,
    Exchange,
    Reciprocity,
    PartsApart,
    GroupsApart,
    OtherGrouping,
    SharedWithoutTie,
    Bridge,
    ExpertsCentral,
    ExpertReach,
    NotReached,
    LeadersOneSided,
    JobShare,
    Unnamed,
}

impl Rule {
    /// In the order in which they are said: whether there is enough to say anything, what there is in the whole team, how its parts
    /// and groups hang together, then people, those who connect first, and last what is for the coach alone. The findings of the
    /// case keep the order of the case among themselves.
    pub const ALL: [Self; 14] = [
        Self::ThinData,
        Self::Exchange,
        Self::Reciprocity,
        Self::PartsApart,
        Self::GroupsApart,
        Self::OtherGrouping,
        Self::SharedWithoutTie,
        Self::Bridge,
        Self::ExpertsCentral,
        Self::ExpertReach,
        Self::NotReached,
        Self::LeadersOneSided,
        Self::JobShare,
        Self::Unnamed,
    ];

    /// The stable word for it in `--json` and in the keys of its messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ThinData => "thin_data",
            Self::Exchange => "exchange",
            Self::Reciprocity => "reciprocity",
            Self::PartsApart => "parts_apart",
            Self::GroupsApart => "groups_apart",
            Self::OtherGrouping => "other_grouping",
            Self::SharedWithoutTie => "shared_without_tie",
            Self::Bridge => "bridge",
            Self::ExpertsCentral => "experts_central",
            Self::ExpertReach => "expert_reach",
            Self::NotReached => "not_reached",
            Self::LeadersOneSided => "leaders_one_sided",
            Self::JobShare => "job_share",
            Self::Unnamed => "unnamed",
        }
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
