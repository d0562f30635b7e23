//! Which network is asked of a project.

use std::collections::BTreeSet;

use super::{GroupId, GroupingId, QuestionId, RoleKind, Strength, WaveId};

/// What is asked of one wave, over whom, with the threshold from which a strength is a tie.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkSpec {
    pub wave: WaveId,
    pub asked: Asked,
    /// Mentions weaker than this are not ties; `None` keeps every mention.
    pub threshold: Option<Strength>,
    /// The grouping that decides what is inside and what is between.
    pub grouping: Option<GroupingId>,
    pub scope: Scope,
}

/// One question, or several as the user puts them together. Questions are never summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    One(QuestionId),
    /// A mention on at least one of these questions.
    Any(BTreeSet<QuestionId>),
    /// A mention on each of these questions.
    Each(BTreeSet<QuestionId>),
}

impl Asked {
    /// The questions, ascending.
    pub fn questions(&self) -> impl Iterator<Item = QuestionId> + '_ {
        let (one, several) = match self {
            Self::One(question) => (Some(*question), None),
            Self::Any(questions) | Self::Each(questions) => (None, Some(questions)),
        };
        one.into_iter().chain(several.into_iter().flatten().copied())
    }

    /// The first of the questions: what stands for them where only one can.
    #[must_use]
    pub fn first(&self) -> Option<QuestionId> {
        self.questions().next()
    }

    #[must_use]
    pub fn includes(&self, question: QuestionId) -> bool {
        self.questions().any(|asked| asked == question)
    }
}

/// The people over whom everything is counted. Mentions of others, and by others, are left out with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only members of one of these groups, of any grouping; nobody is left out where it is empty.
    pub groups: BTreeSet<GroupId>,
    /// People who count as one of these are left out.
    pub without: BTreeSet<RoleKind>,
}

impl Scope {
    #[must_use]
    pub fn is_whole_team(&self) -> bool {
        self.groups.is_empty() && self.without.is_empty()
    }
}
