//! What follows from the facts and from what is asked of them.

pub(super) mod advice;
pub(super) mod answers;
pub(super) mod beside;
pub(super) mod connections;
pub(super) mod group_cards;
pub(super) mod left_open;
pub(super) mod person_card;
pub(super) mod suppose;
pub(super) mod what_if;

use crate::model::{NetworkSpec, Project};
use crate::report::NameView;
use crate::session::derived::{Derived, Same};
use crate::session::results::beside::{Beside, BesideValues};
use crate::session::{Advice, Answers};

#[derive(Debug, Default)]
pub(in crate::session) struct Results {
    pub answers: Derived<Asking, Answers>,
    /// Computed only when it is asked for.
    pub advice: Derived<Same<Answers>, Advice>,
    pub beside: Derived<(Same<Answers>, Beside), BesideValues>,
}

/// What is asked, and of which facts.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::session) struct Asking {
    pub project: Same<Project>,
    pub spec: NetworkSpec,
    /// Whether the project is the one with names.
    pub names: NameView,
}

impl Results {
    /// Whether the advice is about these answers.
    pub fn advice_is_current(&self) -> bool {
        self.answers.value().is_some_and(|answers| self.advice.is_current(&Same::of(answers)))
    }

    /// Another project is open.
    pub fn clear(&mut self) {
        self.answers.clear();
        self.advice.clear();
        self.beside.clear();
    }
}
