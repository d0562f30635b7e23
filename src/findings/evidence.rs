//! What a finding rests on, as numbers.

use super::Rule;
use super::thresholds::MATTER_OF_COURSE;
use crate::analysis::{Bounds, OneWay, Part};
use crate::model::{Grade, GroupId, GroupingId, GroupingKind, PersonId, RoleKind};

/// The evidence of a finding; its variant is its rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    Exchange(Exchange),
    Reciprocity(Reciprocity),
    GroupOnItsOwn(OnItsOwn),
    GroupsApart(GroupsApart),
    LittleInside(LittleInside),
    ExpertsCentral(Central),
    ExpertReach(Reaching),
    LeadersOneSided(OneSidedLeaders),
    ThinData(ThinData),
    PartsApart(PartsApart),
    OtherGrouping(OtherGrouping),
    SharedWithoutTie(Shared),
    Bridge(Bridges),
    NotReached(NotReached),
    ExpertsUnreached(Unreached),
    JobShare(JobShares),
    Unnamed(Unnamed),
}

impl Evidence {
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::Exchange(_) => Rule::Exchange,
            Self::Reciprocity(_) => Rule::Reciprocity,
            Self::GroupOnItsOwn(_) => Rule::GroupOnItsOwn,
            Self::GroupsApart(_) => Rule::GroupsApart,
            Self::LittleInside(_) => Rule::LittleInside,
            Self::ExpertsCentral(_) => Rule::ExpertsCentral,
            Self::ExpertReach(_) => Rule::ExpertReach,
            Self::LeadersOneSided(_) => Rule::LeadersOneSided,
            Self::ThinData(_) => Rule::ThinData,
            Self::PartsApart(_) => Rule::PartsApart,
            Self::OtherGrouping(_) => Rule::OtherGrouping,
            Self::SharedWithoutTie(_) => Rule::SharedWithoutTie,
            Self::Bridge(_) => Rule::Bridge,
            Self::NotReached(_) => Rule::NotReached,
            Self::ExpertsUnreached(_) => Rule::ExpertsUnreached,
            Self::JobShare(_) => Rule::JobShare,
            Self::Unnamed(_) => Rule::Unnamed,
        }
    }
}

/// How many colleagues someone names on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    pub n: usize,
    pub asked: usize,
    pub answered: usize,
    /// Of the others, those who answered and of whom nothing is told.
    pub untold: usize,
    pub arcs: usize,
    /// Pairs in contact, and how many of them name each other.
    pub pairs: usize,
    pub mutual: usize,
    pub density: f64,
    pub density_bounds: Option<Bounds>,
    /// Names per person who answered in full.
    pub mean: f64,
    /// The most names that one could give: the density cannot be above it as a share of the others.
    pub cap: Option<u32>,
}

/// How often naming is returned.
#[derive(Clone, Debug, PartialEq)]
pub struct Reciprocity {
    pub arc: f64,
    pub pair: f64,
    pub expected: f64,
    /// The same without the ties of leaders; `None` where there are none, or nothing is left.
    pub without_leaders: Option<f64>,
    /// Over the pairs who both answered about each other: those in contact, and those of them who name each other.
    pub mutual: usize,
    pub pairs: usize,
    /// Whether no answer about anybody is missing.
    pub all_known: bool,
    /// How many standard deviations the mutual pairs are from what the densities between groups alone would give; `None` where chance
    /// leaves no room.
    pub deviations: Option<f64>,
    pub bounds: Option<Bounds>,
}

impl Reciprocity {
    /// The densities inside and between groups explain most of it, and everything is known.
    #[must_use]
    pub fn is_matter_of_course(&self) -> bool {
        self.all_known && self.deviations.is_some_and(|deviations| deviations > 0.0) && self.expected >= MATTER_OF_COURSE * self.arc
    }
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
    /// Those who answered; the counts are theirs and of nobody else.
    pub leaders: Vec<Leader>,
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
    pub value: f64,
}

/// One leader who answered; ties among those who did are left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    pub person: PersonId,
    pub out: usize,
    pub named_by: usize,
}

/// How few answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThinData {
    pub asked: usize,
    /// In full or in part.
    pub answered: usize,
    /// Whether the share is enough, so that only the number of people is not.
    pub share_is_enough: bool,
    /// Answered of asked, per group in which enough people were asked to tell it without pointing at a person.
    pub by_group: Vec<(GroupId, Part)>,
}

/// Parts of the team without a mention between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartsApart {
    /// Without whom the team falls into these parts; `None` when it does as it is.
    pub without: Option<Connectors>,
    /// Largest first.
    pub parts: Vec<TeamPart>,
    /// People in no part: alone, or with one other. With the parts they are everyone who is not left out.
    pub outside: usize,
    /// Whether it takes both kinds: without only the experts, and without only the leaders, the team stays one, nobody excepted.
    pub either_holds: bool,
}

/// Those who hold a team together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connectors {
    Experts,
    Leaders,
    /// Without only the experts, or only the leaders, it does not fall into parts.
    ExpertsAndLeaders,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamPart {
    pub people: usize,
    /// The groups of which every member, apart from who is left out, is in this part.
    pub groups: Vec<GroupId>,
    /// Whether it is these groups and nobody else.
    pub only_groups: bool,
}

/// Another grouping across which fewer ties run than across the groups, each beside its own chance.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherGrouping {
    pub grouping: GroupingId,
    pub kind: GroupingKind,
    /// As the school calls it; said where the kind has no word.
    pub name: String,
    /// Pairs in contact among the people who are in a group of both.
    pub pairs: usize,
    pub between: Divide,
    /// The same under the grouping of the network.
    pub between_groups: Divide,
    pub seed: u64,
    pub draws: usize,
}

/// How much a grouping divides mentions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divide {
    /// Pairs in contact that share no group.
    pub pairs: usize,
    pub ei: f64,
    pub expected: f64,
    /// Standard deviations from chance, below 0 when fewer mentions run between groups.
    pub deviations: f64,
    pub p: f64,
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
