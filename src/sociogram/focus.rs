//! What is lit, what is plain and what is faded while something is in focus.

use super::{Emphasis, Focus};
use crate::model::PersonId;

impl Focus {
    /// Whether a tie is one that it is about.
    #[must_use]
    pub fn has_tie(&self, a: PersonId, b: PersonId) -> bool {
        self.ties.contains(&(a, b)) || self.ties.contains(&(b, a))
    }

    /// Of somebody, who may also be lit as the end of a lit tie.
    #[must_use]
    pub fn of_person(&self, person: PersonId, is_end: bool) -> Emphasis {
        if is_end || self.people.contains(&person) {
            Emphasis::Lit
        } else if self.plain.contains(&person) {
            Emphasis::Normal
        } else {
            Emphasis::Faded
        }
    }

    /// Of a tie: plain between two people who are.
    #[must_use]
    pub fn of_tie(&self, a: PersonId, b: PersonId) -> Emphasis {
        if self.has_tie(a, b) {
            Emphasis::Lit
        } else if self.plain.contains(&a) && self.plain.contains(&b) {
            Emphasis::Normal
        } else {
            Emphasis::Faded
        }
    }
}
