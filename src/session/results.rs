//! What follows from the facts and from what is asked of them.

use super::beside::{Beside, BesideValues};
use super::derived::{Derived, Same};
use super::{Advice, Answers};
use crate::model::{NetworkSpec, Project};

#[derive(Debug, Default)]
pub(super) struct Results {
    pub answers: Derived<Asking, Answers>,
    /// Computed only when it is asked for.
    pub advice: Derived<Same<Answers>, Advice>,
    pub beside: Derived<(Same<Answers>, Beside), BesideValues>,
}

/// What is asked, and of which facts.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asking {
    pub project: Same<Project>,
    pub spec: NetworkSpec,
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
