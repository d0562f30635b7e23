//! Which network is asked of a project.

use super::{GroupingId, QuestionId, Strength, WaveId};

/// One question of one wave over the whole team, with the threshold from which a strength is a tie.
/// Cheap to copy: it is part of every request and every cache key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetworkSpec {
    pub wave: WaveId,
    pub question: QuestionId,
    /// Mentions weaker than this are not ties; `None` keeps every mention.
    pub threshold: Option<Strength>,
    /// The grouping that decides what is inside and what is between.
    pub grouping: Option<GroupingId>,
}
