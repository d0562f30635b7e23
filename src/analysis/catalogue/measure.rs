//! What is known of a measure.

use super::Basis;
use crate::analysis::Reading;

/// What is known of a measure, apart from its words.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// As in the definitions, in files and in `--json`; the keys of its texts follow from it.
    pub id: &'static str,
    pub kind: Kind,
    pub reader: Reader,
    /// Whether it is read with the first answers; else only when an advisor asks.
    pub at_once: bool,
    /// Of what it is given and how it is read there, the first being where it is looked for.
    pub of: &'static [Of],
    pub missing: Missing,
    pub decimals: usize,
}

impl Measure {
    /// Of what it is given.
    pub fn levels(&self) -> impl Iterator<Item = Level> {
        self.of.iter().map(|of| of.level())
    }

    /// Whether it is one number, looked for at this level.
    #[must_use]
    pub fn is_read_of(&self, level: Level) -> bool {
        self.of.first().is_some_and(|first| first.level() == level && !matches!(first, Of::Apart(_)))
    }
}

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People, pairs or mentions.
    Count,
    /// A part of something that can be counted out.
    Share,
    /// Between 0 and 1, but not a part that can be counted out.
    Index,
    /// Between -1 and 1.
    Balance,
    /// At least 0, without a highest value.
    Amount,
}

/// For whom a measure is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Coach,
    /// Whoever does network analysis more often; behind "more measures".
    Advisor,
}

/// What a value is a value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Whole,
    Group,
    Person,
    /// A pair of people, a pair of groups or a pair of questions.
    Pair,
}

/// Of what a measure is given, and how it is read.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// Of the network.
    Whole(fn(&Basis<'_>) -> Reading),
    /// Of each group, in the order of the network's groups.
    Groups(fn(&Basis<'_>) -> Vec<Reading>),
    /// Of each person, in the order of the network.
    People(fn(&Basis<'_>) -> Vec<Reading>),
    /// More than a number of each: a list or a table with a place of its own.
    Apart(Level),
}

impl Of {
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Whole(_) => Level::Whole,
            Self::Groups(_) => Level::Group,
            Self::People(_) => Level::Person,
            Self::Apart(level) => level,
        }
    }
}

/// What a measure says when answers are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// The value over what is known, and the bounds that hold whatever is missing.
    Bounded,
    /// The value over what is known, and a range from draws, which is no bound.
    Simulated,
    /// Nothing about someone who did not answer.
    Respondents,
    /// The value over what is known, and no more.
    Known,
    /// The same as with all answers.
    Unaffected,
}

impl Missing {
    pub const ALL: [Self; 5] = [Self::Bounded, Self::Simulated, Self::Respondents, Self::Known, Self::Unaffected];
}
