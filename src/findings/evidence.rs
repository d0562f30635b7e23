//! What a finding rests on, as numbers.

use super::Rule;
use crate::analysis::{Bounds, Part};
use crate::model::{Grade, GroupId, PersonId};

/// The evidence of a finding; its variant is its rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    Exchange(Exchange),
    Reciprocity(Reciprocity),
    GroupsApart(GroupsApart),
    ExpertsCentral(Central),
    ExpertReach(Reaching),
    LeadersOneSided(OneSidedLeaders),
}

impl Evidence {
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::Exchange(_) => Rule::Exchange,
            Self::Reciprocity(_) => Rule::Reciprocity,
            Self::GroupsApart(_) => Rule::GroupsApart,
            Self::ExpertsCentral(_) => Rule::ExpertsCentral,
            Self::ExpertReach(_) => Rule::ExpertReach,
            Self::LeadersOneSided(_) => Rule::LeadersOneSided,
        }
    }
}

/// How many colleagues someone names on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    pub n: usize,
    pub asked: usize,
    pub answered: usize,
    pub arcs: usize,
    /// Pairs in contact, and how many of them name each other.
    pub pairs: usize,
    pub mutual: usize,
    pub density: f64,
    pub density_bounds: Option<Bounds>,
    /// Names per person who answered in full.
    pub mean: f64,
}

/// How often naming is returned.
#[derive(Clone, Debug, PartialEq)]
pub struct Reciprocity {
    pub arc: f64,
    pub pair: f64,
    pub expected: f64,
    /// The same without the ties of leaders; `None` where there are none, or nothing is left.
    pub without_leaders: Option<f64>,
    pub mutual: usize,
    pub pairs: usize,
    /// How many standard deviations the mutual pairs are from what the densities between groups alone would give.
    pub deviations: f64,
    pub bounds: Option<Bounds>,
}

/// How few of the ties between members of groups run between them.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupsApart {
    pub groups: usize,
    /// Whether everyone in a group is a teacher.
    pub only_teachers: bool,
    /// Mentions inside and between groups.
    pub internal: usize,
    pub external: usize,
    /// Pairs in contact among members of groups, and how many of them share no group.
    pub pairs: usize,
    pub pairs_between: usize,
    pub ei: f64,
    pub expected: f64,
    pub p: f64,
    pub seed: u64,
    pub bounds: Option<Bounds>,
    /// The steps between neighbouring groups, where groups have an order.
    pub steps: Vec<Step>,
    /// People who are in no group.
    pub without_group: usize,
}

/// From one group to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub from: GroupId,
    pub to: GroupId,
    /// Pairs in contact of all pairs that there could be.
    pub contact: usize,
    pub pairs: usize,
    /// Pairs of which it is not known, since answers are missing.
    pub unknown: usize,
    /// The person outside both groups whom most pairs without direct contact share, and how many do.
    pub through: Option<(PersonId, usize)>,
}

/// Experts among those who are named most often.
#[derive(Clone, Debug, PartialEq)]
pub struct Central {
    /// Most often named first.
    pub experts: Vec<CentralExpert>,
    /// The most that anyone else is named.
    pub next: usize,
    pub n: usize,
}

impl Central {
    /// Whether each of the experts is named more often than everyone else.
    #[must_use]
    pub fn most_of_all(&self) -> bool {
        self.experts.iter().all(|e| e.named_by > self.next)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CentralExpert {
    pub person: PersonId,
    pub named_by: usize,
}

/// Experts who reach one group and not another.
#[derive(Clone, Debug, PartialEq)]
pub struct Reaching {
    pub experts: Vec<ReachedGroups>,
}

/// With how many of each group and grade an expert is in contact.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachedGroups {
    pub person: PersonId,
    pub by_group: Vec<(GroupId, Part)>,
    pub by_grade: Vec<(Grade, Part)>,
    /// Teachers inside the expert's remit, where one was stated.
    pub in_remit: Option<Part>,
}

/// Leaders who name more than they are named.
#[derive(Clone, Debug, PartialEq)]
pub struct OneSidedLeaders {
    pub leaders: Vec<Leader>,
    pub out: usize,
    pub named_by: usize,
    pub value: f64,
}

/// One leader; ties among leaders are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    pub person: PersonId,
    /// `None` when this leader did not answer.
    pub out: Option<usize>,
    pub named_by: usize,
}
