//! What is lit, what is plain and what is faded while something is in focus.

use std::collections::BTreeSet;

use super::parts::Emphasis;
use crate::model::PersonId;

/// The people and ties that a finding or a choice is about. Ties are (who names, who is named); either order lights the line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Focus {
    pub people: BTreeSet<PersonId>,
    pub ties: BTreeSet<(PersonId, PersonId)>,
    /// Each a ground around these people, with a title that may be empty.
    pub regions: Vec<(String, BTreeSet<PersonId>)>,
    /// Pairs without a tie that it is about.
    pub gaps: Vec<(PersonId, PersonId)>,
    /// Pairs of groups without a tie that it is about, by index in the network.
    pub steps: Vec<(usize, usize)>,
    /// People who are neither lit nor faded, and with them the ties among them.
    pub plain: BTreeSet<PersonId>,
    /// Whether the grounds of the groups would be in the way of its own.
    pub without_fields: bool,
    /// Whether the lit lines are drawn thick.
    pub thick: bool,
}

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
