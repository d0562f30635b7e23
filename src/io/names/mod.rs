//! Whom a typed name may mean. Nothing is merged here: these are candidates, with a score and a reason.

mod cells;
mod compare;
mod found;
mod index;
mod mail;
mod typo;
mod written;

pub use crate::model::Likeness;
pub use cells::{Separator, is_nobody, judge_separator, rejoin, split_names};
pub use index::NameIndex;

/// From this score on a candidate may be proposed.
pub const PROPOSED: f64 = 0.8;
/// From this score on it is worth asking.
pub const LIKELY: f64 = 0.5;
/// How far the next person must be behind.
const CLEARLY: f64 = 0.05;
/// Someone whom a label may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub person: usize,
    /// 0 to 1.
    pub score: f64,
    pub reason: Likeness,
}

/// The one candidate that is sure enough to be proposed: [`PROPOSED`] or better and clearly above every other person. Someone whose
/// name has all the same words is above those whose name has not.
#[must_use]
pub fn proposal(candidates: &[Candidate]) -> Option<&Candidate> {
    let best = candidates.first().filter(|best| best.score >= PROPOSED)?;
    let is_behind = |other: &Candidate| {
        best.score - other.score >= CLEARLY || (best.reason <= Likeness::Order && other.reason > best.reason && other.score < best.score)
    };
    candidates[1..].iter().all(|other| other.person == best.person || is_behind(other)).then_some(best)
}

/// Whether a label would be asked about as somebody: likely enough, and nobody is clearly likelier. A slip of the finger is, and so is a
/// name that several people may be called by.
#[must_use]
pub fn may_mean(candidates: &[Candidate], person: usize) -> bool {
    let best = candidates.first().map_or(0.0, |best| best.score);
    candidates.iter().any(|candidate| candidate.person == person && candidate.score >= LIKELY && best - candidate.score < CLEARLY)
}

#[cfg(test)]
mod tests;
