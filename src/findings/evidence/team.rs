//! What findings about the whole team rest on.

use crate::analysis::{Bounds, Part};
use crate::findings::thresholds::MATTER_OF_COURSE;
use crate::model::{GroupId, GroupingId, GroupingKind};

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
