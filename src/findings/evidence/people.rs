//! What findings about experts, leaders and colleagues rest on.

use crate::analysis::{OneWay, Part};
use crate::model::{Grade, GroupId, PersonId, RoleKind};

/// How often experts are named.
#[derive(Clone, Debug, PartialEq)]
pub struct Central {
    /// Most often named first.
    pub experts: Vec<CentralExpert>,
    /// The others where everyone answered, else those who did.
    pub of: usize,
    /// How often an expert would be named, if everyone who answered named as many colleagues at random.
    pub expected: f64,
    /// The most that anyone else is named.
    pub next: usize,
    /// How often the others are named on average; `None` where there are none.
    pub others: Option<f64>,
    /// Whether everyone who was asked answered.
    pub all_known: bool,
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
    /// With how many more of each group there may be contact, since answers are missing; in the order of `by_group`.
    pub unknown_by_group: Vec<usize>,
    /// The same of each grade, in the order of `by_grade`.
    pub unknown_by_grade: Vec<usize>,
    /// The same inside the remit.
    pub unknown_in_remit: usize,
}

/// Leaders who name more than they are named.
#[derive(Clone, Debug, PartialEq)]
pub struct OneSidedLeaders {
    /// Those who answered; the counts are theirs and of nobody else. Where none of them did, nobody: whom they name is not known.
    pub leaders: Vec<Leader>,
    /// How many leaders there are of whom none answered; 0 where one did.
    pub unheard: usize,
    /// Whether these are all leaders.
    pub everyone: bool,
    pub out: usize,
    pub named_by: usize,
    /// How many more mentions of others by them the missing answers could hold.
    pub open_out: usize,
    /// How many more mentions of them by others the missing answers could hold.
    pub open_in: usize,
    /// The pairs in which only one names the other.
    pub pairs: OneWay,
    /// `None` where none of them answered.
    pub value: Option<f64>,
}

/// One leader who answered; ties among those who did are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    pub person: PersonId,
    pub out: usize,
    pub named_by: usize,
}

/// Groups in which nobody is in contact with an expert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotReached {
    pub experts: Vec<PersonId>,
    pub groups: Vec<UnreachedGroup>,
    /// Groups in which somebody is.
    pub reached: usize,
    /// Groups with members.
    pub all: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreachedGroup {
    pub group: GroupId,
    /// Members in contact with someone who is in contact with an expert.
    pub within_two: Part,
    /// Members of whom that is not known, since answers are missing.
    pub unknown: usize,
}

/// Contact beside a remit, or roles with which no teacher is in contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    /// The roles with which none of the teachers is in contact; empty where it is about remits.
    pub kinds: Vec<RoleKind>,
    pub teachers: usize,
    /// Teachers of whom contact is not known, since answers are missing.
    pub unknown: usize,
    pub remits: Vec<Remit>,
}

/// With how many of the teachers in a remit its holder is in contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remit {
    pub person: PersonId,
    pub grades: Vec<Grade>,
    pub with: usize,
    pub of: usize,
    pub unknown: usize,
}

/// Two colleagues on one class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobShares {
    /// Pairs that share a class with nobody else and of whom both answers are known, or a tie is; and how many of these are in contact.
    pub all: usize,
    pub tied: usize,
    /// Those who are not.
    pub without: Vec<JobShare>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobShare {
    pub class: GroupId,
    pub people: (PersonId, PersonId),
}

/// People who answered and whom nobody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unnamed {
    pub people: Vec<PersonId>,
    /// How many names they give together.
    pub out: usize,
    /// How many answered.
    pub answered: usize,
    /// Whether everyone who could have named them answered.
    pub all_known: bool,
}
