//! What is drawn and how, as values that can be kept with a project. None of it changes a number.

use std::collections::{BTreeMap, BTreeSet};

use super::{GroupId, GroupingId, NetworkSpec, RoleKind, TraitId, words};

words! {
    /// How people are arranged.
    #[derive(Default)]
    pub enum LayoutKind {
        /// Groups in fields, neighbouring groups beside each other; people of no or several groups between them.
        #[default]
        Groups = "groups",
        /// Distance on the picture follows the number of steps between people.
        Stress = "stress",
        /// Circles round one middle: the higher a measure, the nearer to it.
        Rings = "rings",
        /// Everyone on one circle, group after group.
        Circle = "circle",
        /// Ties pull and people push: for thousands.
        Force = "force",
        /// Groups as blocks, with counted ties between them and nobody in person.
        Blocks = "blocks",
        /// People by people, in the order of their groups: rows name columns.
        Matrix = "matrix",
    }
}

impl LayoutKind {
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

words! {
    pub enum Style {
        /// Squares in the colours of De Pragmatiek.
        Case = "case",
        /// The colour-blind safe set of Okabe and Ito, with shape as second channel for roles.
        Default = "default",
        /// For a printer without colours: greys and patterns of shape.
        Print = "print",
    }
}

words! {
    /// What the area of a mark stands for, or its ring.
    pub enum SizeBy {
        InDegree = "in_degree",
        OutDegree = "out_degree",
        MutualDegree = "mutual_degree",
        RecipPerson = "recip_person",
        Betweenness = "betweenness",
        HarmonicIn = "harmonic_in",
        HarmonicOut = "harmonic_out",
        Eigenvector = "eigenvector",
        PageRank = "pagerank",
        Hub = "hub",
        Authority = "authority",
        Constraint = "constraint",
        EffectiveSize = "effective_size",
        Core = "core",
        Clustering = "clustering",
        Nothing = "nothing",
    }
}

impl SizeBy {
    /// The id of its measure in the catalogue; `None` for nothing.
    #[must_use]
    pub fn measure(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            // In project files a word has no dots.
            Self::RecipPerson => Some("recip.person"),
            Self::HarmonicIn => Some("harmonic.in"),
            Self::HarmonicOut => Some("harmonic.out"),
            other => Some(other.id()),
        }
    }

    /// Whether it is one of the measures of an advisor, which are computed when asked for.
    #[must_use]
    pub fn is_for_advisors(self) -> bool {
        self > Self::HarmonicOut && self != Self::Nothing
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

words! {
    /// What stands beside a mark.
    pub enum Labels {
        None = "none",
        Codes = "codes",
        First = "first",
        Full = "full",
    }
}

words! {
    /// Where a ground stands behind the members of a group.
    pub enum Grounds {
        None = "none",
        /// Where the arrangement gives groups a field of their own.
        Fields = "fields",
        /// In every arrangement.
        Always = "always",
    }
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

words! {
    #[derive(Default)]
    pub enum Direction {
        #[default]
        All = "all",
        Mutual = "mutual",
        OneWay = "one_way",
    }
}

words! {
    #[derive(Default)]
    pub enum Span {
        #[default]
        All = "all",
        /// Between people who share a group.
        Within = "within",
        /// Between people who have a group, but none in common.
        Between = "between",
    }
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
