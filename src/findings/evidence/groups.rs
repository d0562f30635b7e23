//! What findings about groups rest on.

use crate::analysis::Bounds;
use crate::model::{Grade, GroupId, PersonId};

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
    /// How many of the pairs in contact would share no group if they fell anywhere.
    pub expected_between: f64,
    /// Pairs among members of groups of which contact is not known, since answers are missing, and how many of them share no group.
    pub unknown: usize,
    pub unknown_between: usize,
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

impl GroupsApart {
    /// Whether no tie runs between groups, whatever the missing answers hold.
    #[must_use]
    pub fn none_between(&self) -> bool {
        self.pairs_between + self.unknown_between == 0
    }
}

/// From the groups of one level to those of the next: grade 3, in 3a and 3b, to grade 4.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub from: Vec<GroupId>,
    pub to: Vec<GroupId>,
    /// Pairs in contact of all pairs that there could be, people of both levels with them.
    pub contact: usize,
    pub pairs: usize,
    /// Pairs of which it is not known, since answers are missing.
    pub unknown: usize,
    /// Who is in a direct tie, or in both levels.
    pub carried_by: Vec<Carrier>,
    /// Everyone outside both levels whom a pair without direct contact shares; experts and leaders first.
    pub through: Vec<PersonId>,
    /// How many of those pairs share at least one of them.
    pub shared: usize,
    /// Of how many more of those pairs missing answers may hold that they share someone.
    pub shared_unknown: usize,
}

/// Someone who carries a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carrier {
    pub person: PersonId,
    /// In so many of the direct ties; who is in both levels counts as one more.
    pub ties: usize,
}

impl Step {
    /// Whether there is no tie, whatever the missing answers hold.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.contact + self.unknown == 0
    }
}

/// Groups with few ties to others, compared with the others.
#[derive(Clone, Debug, PartialEq)]
pub struct OnItsOwn {
    pub groups: Vec<OwnGroup>,
    /// Ties between groups, of all of them.
    pub all: usize,
    /// The fewest and the most ties with other groups that each of the others has; `None` where there is no other.
    pub others: Option<(usize, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnGroup {
    pub group: GroupId,
    /// Ties between its members and members of other groups, and how many there would be if all such ties fell anywhere.
    pub ties: usize,
    pub expected: f64,
    pub members: usize,
    /// Members in contact with an expert, or a leader, outside the group.
    pub via_experts: usize,
    pub via_leaders: usize,
}

/// Few ties inside groups.
#[derive(Clone, Debug, PartialEq)]
pub struct LittleInside {
    /// Ties inside and between groups: of the team, or of `groups` together.
    pub inside: usize,
    pub between: usize,
    pub expected_inside: f64,
    pub only_teachers: bool,
    /// Those that have few compared with the others; empty where it is said of the team.
    pub groups: Vec<InsideGroup>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InsideGroup {
    pub group: GroupId,
    pub inside: usize,
    /// Ties of its members with members of other groups.
    pub between: usize,
    /// Inside, if the ties inside all groups fell anywhere inside them.
    pub expected: f64,
}

/// Groups that share grades or people and have no tie between their other members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    pub pairs: Vec<SharedGroups>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedGroups {
    pub from: GroupId,
    pub to: GroupId,
    pub grades: Vec<Grade>,
    /// Members of both.
    pub people: Vec<PersonId>,
    /// Pairs of people that there could be a tie between, of how many of these that is not known, and how many share a contact.
    pub pairs: usize,
    pub unknown: usize,
    pub through: usize,
}

/// Groups between which all ties are of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridges {
    pub joins: Vec<Join>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Join {
    pub from: GroupId,
    pub to: GroupId,
    /// A member of one of the two, who has all ties between them.
    pub person: PersonId,
    pub ties: usize,
    /// How likely so many ties between these two are of one person.
    pub share: f64,
}
