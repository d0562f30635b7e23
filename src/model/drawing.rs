//! What is drawn and how, as values that can be kept with a project. None of it changes a number.

use std::collections::{BTreeMap, BTreeSet};

use super::{GroupId, GroupingId, NetworkSpec, RoleKind, TraitId};

/// How people are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayoutKind {
    /// Groups in fields, neighbouring groups beside each other; people of no or several groups between them.
    #[default]
    Groups,
    /// Distance on the picture follows the number of steps between people.
    Stress,
    /// Circles round one middle: the higher a measure, the nearer to it.
    Rings,
    /// Everyone on one circle, group after group.
    Circle,
    /// Ties pull and people push: for thousands.
    Force,
    /// Groups as blocks, with counted ties between them and nobody in person.
    Blocks,
    /// People by people, in the order of their groups: rows name columns.
    Matrix,
}

impl LayoutKind {
    pub const ALL: [Self; 7] = [Self::Groups, Self::Stress, Self::Rings, Self::Circle, Self::Force, Self::Blocks, Self::Matrix];

    /// The stable word for it in files and on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Groups => "groups",
            Self::Stress => "stress",
            Self::Rings => "rings",
            Self::Circle => "circle",
            Self::Force => "force",
            Self::Blocks => "blocks",
            Self::Matrix => "matrix",
        }
    }

    /// Whether people stand freely in it, so that somebody can be put elsewhere by hand.
    #[must_use]
    pub fn is_free(self) -> bool {
        !matches!(self, Self::Blocks | Self::Matrix)
    }
}

/// How a picture looks, apart from where people stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appearance {
    pub style: Style,
    pub size: SizeBy,
    /// What decides the ring of someone in [`LayoutKind::Rings`].
    pub rings: SizeBy,
    pub colour: ColourBy,
    pub labels: Labels,
    pub grounds: Grounds,
    /// Whether a stronger tie is a wider line.
    pub widths: bool,
    /// Whether experts, leaders and others have a shape of their own.
    pub shapes: bool,
}

impl Default for Appearance {
    fn default() -> Self {
        Self::new(Style::Case)
    }
}

impl Appearance {
    /// As a style starts.
    #[must_use]
    pub fn new(style: Style) -> Self {
        Self {
            style,
            size: SizeBy::InDegree,
            rings: SizeBy::InDegree,
            colour: ColourBy::Groups,
            labels: Labels::First,
            grounds: Grounds::Fields,
            widths: true,
            shapes: style != Style::Case,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Squares in the colours of De Pragmatiek.
    Case,
    /// The colour-blind safe set of Okabe and Ito, with shape as second channel for roles.
    Default,
    /// For a printer without colours: greys and patterns of shape.
    Print,
}

impl Style {
    pub const ALL: [Self; 3] = [Self::Case, Self::Default, Self::Print];

    /// The stable word for it in files and on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Default => "default",
            Self::Print => "print",
        }
    }
}

/// What the area of a mark stands for, or its ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeBy {
    InDegree,
    OutDegree,
    MutualDegree,
    RecipPerson,
    Betweenness,
    HarmonicIn,
    HarmonicOut,
    Eigenvector,
    PageRank,
    Hub,
    Authority,
    Constraint,
    EffectiveSize,
    Core,
    Clustering,
    Nothing,
}

impl SizeBy {
    pub const ALL: [Self; 16] = [
        Self::InDegree,
        Self::OutDegree,
        Self::MutualDegree,
        Self::RecipPerson,
        Self::Betweenness,
        Self::HarmonicIn,
        Self::HarmonicOut,
        Self::Eigenvector,
        Self::PageRank,
        Self::Hub,
        Self::Authority,
        Self::Constraint,
        Self::EffectiveSize,
        Self::Core,
        Self::Clustering,
        Self::Nothing,
    ];

    /// The id of its measure; `None` for nothing.
    #[must_use]
    pub fn measure(self) -> Option<&'static str> {
        Some(match self {
            Self::InDegree => "in_degree",
            Self::OutDegree => "out_degree",
            Self::MutualDegree => "mutual_degree",
            Self::RecipPerson => "recip.person",
            Self::Betweenness => "betweenness",
            Self::HarmonicIn => "harmonic.in",
            Self::HarmonicOut => "harmonic.out",
            Self::Eigenvector => "eigenvector",
            Self::PageRank => "pagerank",
            Self::Hub => "hub",
            Self::Authority => "authority",
            Self::Constraint => "constraint",
            Self::EffectiveSize => "effective_size",
            Self::Core => "core",
            Self::Clustering => "clustering",
            Self::Nothing => return None,
        })
    }

    /// Whether it is one of the measures of an advisor, which are computed when asked for.
    #[must_use]
    pub fn is_for_advisors(self) -> bool {
        self > Self::HarmonicIn && self != Self::Nothing
    }
}

/// What the colour of a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColourBy {
    /// The groups by which everything is counted, and the roles of experts and leaders.
    Groups,
    /// The groups of another grouping.
    Grouping(GroupingId),
    Roles,
    Grades,
    /// A further column of the people sheet.
    Trait(TraitId),
}

/// What stands beside a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Labels {
    None,
    Codes,
    First,
    Full,
}

impl Labels {
    pub const ALL: [Self; 4] = [Self::None, Self::Codes, Self::First, Self::Full];
}

/// Where a ground stands behind the members of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grounds {
    None,
    /// Where the arrangement gives groups a field of their own.
    Fields,
    /// In every arrangement.
    Always,
}

impl Grounds {
    pub const ALL: [Self; 3] = [Self::None, Self::Fields, Self::Always];
}

/// Who and what is drawn. It changes no number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub ties: TieFilter,
    pub people: PeopleFilter,
}

impl Filter {
    /// Whether anything could be left out.
    #[must_use]
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }
}

/// Which lines are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TieFilter {
    /// The least strength; `None` draws all.
    pub least: Option<f64>,
    pub direction: Direction,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    #[default]
    All,
    Mutual,
    OneWay,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    #[default]
    All,
    /// Between people who share a group.
    Within,
    /// Between people who have a group, but none in common.
    Between,
}

/// Who is drawn: those who fit every part that is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// Members of one of these, of any grouping.
    pub groups: BTreeSet<GroupId>,
    pub roles: BTreeSet<RoleKind>,
    /// Per further column of the people sheet the values that are drawn, as they are written.
    pub traits: BTreeMap<TraitId, BTreeSet<String>>,
}

impl PeopleFilter {
    #[must_use]
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }
}

/// A look at the network that the user gave a name.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedView {
    /// Never empty, and no two views of a project share one.
    pub name: String,
    pub spec: NetworkSpec,
    pub layout: LayoutKind,
    pub appearance: Appearance,
    pub filter: Filter,
}
