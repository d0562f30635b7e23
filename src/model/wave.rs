//! One moment at which the survey was taken: places, ties, and who answered.

use std::collections::{BTreeMap, BTreeSet};

use super::{PersonId, Place, QuestionId, words};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wave {
    pub label: String,
    pub date: Option<Date>,
    /// Everyone on the roster of this wave.
    pub places: BTreeMap<PersonId, Place>,
    /// At most one per (from, to, question); never from someone to themselves; always stronger than zero.
    pub ties: Vec<Tie>,
    /// Who answered what. Someone without an entry was not asked.
    pub respondence: BTreeMap<(PersonId, QuestionId), Respondence>,
    /// Who could be named; a question without an entry lets everyone of the roster be named.
    pub may_be_named: BTreeMap<QuestionId, BTreeSet<PersonId>>,
    /// Mentions with a name that is not on the people sheet: kept, counted and not analysed until the user accepts the name.
    pub unresolved: Vec<UnresolvedMention>,
    /// Who answered a question without what they said being told: so little is known of their group that it would say what one of them
    /// said. Never saved: it is so in a project that is made to be shown without names. Their answers are in it as missing.
    pub untold: BTreeSet<(PersonId, QuestionId)>,
}

impl Wave {
    #[must_use]
    pub fn may_be_named(&self, question: QuestionId, person: PersonId) -> bool {
        self.may_be_named.get(&question).is_none_or(|who| who.contains(&person))
    }

    #[must_use]
    pub fn respondence(&self, person: PersonId, question: QuestionId) -> &Respondence {
        self.respondence.get(&(person, question)).unwrap_or(&Respondence::NotAsked(NotAskedWhy::Unstated))
    }

    /// Neither asked nor to be named: outside the survey on this question, and so not counted in n.
    #[must_use]
    pub fn is_outside(&self, person: PersonId, question: QuestionId) -> bool {
        matches!(self.respondence(person, question), Respondence::NotAsked(_)) && !self.may_be_named(question, person)
    }
}

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: i16,
    pub month: u8,
    pub day: u8,
}

/// Whether someone answered one question. An absent tie is not a "no".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Respondence {
    Answered,
    /// Answered only about these colleagues; the rest is missing.
    Partly(BTreeSet<PersonId>),
    /// Asked, no answer.
    Absent,
    NotAsked(NotAskedWhy),
}

impl Respondence {
    /// Whether somebody answered a question, in whole or in part.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self, Self::Answered | Self::Partly(_))
    }
}

words! {
    pub enum NotAskedWhy {
        Unstated = "unstated",
        OnLeave = "on_leave",
        New = "new",
        Objects = "objects",
        /// Named by others, but not on the people sheet.
        NotOnSheet = "not_on_sheet",
    }
}

/// `from` names `to`: one mention (an arc). The arrow runs from the one who answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tie {
    pub from: PersonId,
    pub to: PersonId,
    pub question: QuestionId,
    pub strength: Strength,
}

/// How much, on the question's scale: finite and above zero.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Strength(f64);

impl Strength {
    pub const ONE: Self = Self(1.0);

    /// `None` unless finite and above zero.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && value > 0.0).then_some(Self(value))
    }

    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

/// A mention of which at least one end is a name that nobody on the sheet has.
#[derive(Clone, Debug, PartialEq)]
pub struct UnresolvedMention {
    pub from: UnresolvedEnd,
    pub to: UnresolvedEnd,
    pub question: QuestionId,
    pub strength: Strength,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnresolvedEnd {
    Known(PersonId),
    /// As it stood in the file, trimmed.
    Unknown(String),
}
