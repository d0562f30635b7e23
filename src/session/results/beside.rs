//! A network that is held beside the one that was asked for, and what follows from the two.
//!
//! Each kind of it is one case of [`Beside`] (which), one of [`BesideValues`] (what is told of it) and one arm of
//! [`BesideValues::new`] (how the one follows from the other).

use crate::analysis::{Change, Watch};
use crate::model::PersonId;
use crate::session::results::answers::Answers;
use crate::session::results::suppose::Suppose;
use crate::session::results::what_if::{WhatIf, what_if};

/// Which network is held beside. Nothing of it is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The same answers with something otherwise: who is away, who would meet. The project does not hear of it.
    Changes(Vec<Suppose>),
}

impl Beside {
    /// `None` where nothing is otherwise.
    #[must_use]
    pub fn changes(changes: Vec<Suppose>) -> Option<Self> {
        (!changes.is_empty()).then_some(Self::Changes(changes))
    }

    /// What is left of it where someone is there no more.
    #[must_use]
    pub fn without(&self, person: PersonId) -> Option<Self> {
        match self {
            Self::Changes(changes) => Self::changes(changes.iter().filter(|suppose| !suppose.is_about(person)).cloned().collect()),
        }
    }

    /// What is left of it where people have no names: who saw the name a moment ago would know the code.
    #[must_use]
    pub fn without_names(&self) -> Option<Self> {
        match self {
            Self::Changes(changes) => Self::changes(changes.iter().filter(|suppose| !suppose.is_about_people()).cloned().collect()),
        }
    }
}

/// What follows from a network beside another.
#[derive(Clone, Debug)]
pub enum BesideValues {
    Changes(WhatIf),
}

impl BesideValues {
    /// `None` once `watch` is cancelled.
    #[must_use]
    pub fn new(answers: &Answers, beside: &Beside, watch: &Watch) -> Option<Self> {
        if watch.is_cancelled() {
            return None;
        }
        Some(match beside {
            Beside::Changes(changes) => {
                let changes: Vec<Change> = changes.iter().filter_map(|suppose| suppose.change(answers)).collect();
                Self::Changes(what_if(answers, &changes))
            }
        })
    }
}
