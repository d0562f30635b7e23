//! Names in what somebody typed: a title, a group or a role that calls a colleague.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::find::{Found, find};
use super::tokens::GONE;
use super::vocabulary::Vocabulary;
use crate::model::{PersonId, Project};

/// Takes out names. The default takes out nothing.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    known: Arc<Vocabulary>,
}

/// What is taken out of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TakenOut {
    /// As it stands there.
    pub what: String,
    /// Whether it may as well be another word.
    pub in_doubt: bool,
}

impl Mask {
    /// Everyone in the project: people, names that were mentioned but are not on the sheet, and what the coach says is a name.
    #[must_use]
    pub fn new(project: &Project) -> Self {
        Self { known: Arc::new(Vocabulary::of_project(project)) }
    }

    /// Only one person's names, and these further spellings of them.
    #[must_use]
    pub fn of_person(project: &Project, person: PersonId, spellings: &BTreeSet<String>) -> Self {
        Self { known: Arc::new(Vocabulary::of_person(project, person, spellings)) }
    }

    /// `text` with every name in it as "…"; names beside one another become one.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        self.go_through(text).0
    }

    /// What would be taken out of `text`, in its order, as it stands there, and whether that is in doubt.
    #[must_use]
    pub fn found(&self, text: &str) -> Vec<TakenOut> {
        self.go_through(text).1
    }

    /// Until nothing more is found: what is left of a word may be another word ("juf AKlasAnna").
    fn go_through(&self, text: &str) -> (String, Vec<TakenOut>) {
        let (mut left, mut taken) = (text.to_owned(), Vec::new());
        loop {
            let found = find(&self.known, &left);
            if found.is_empty() {
                return (left, taken);
            }
            taken.extend(found.iter().map(|found| TakenOut { what: left[found.at.clone()].to_owned(), in_doubt: found.in_doubt }));
            left = without(&left, &found);
        }
    }
}

fn without(text: &str, found: &[Found]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = None;
    for Found { at, .. } in found {
        let between = &text[done.unwrap_or(0)..at.start];
        let is_beside = done.is_some() && between.chars().all(char::is_whitespace);
        if !is_beside {
            out.push_str(between);
            out.push_str(GONE);
        }
        done = Some(at.end);
    }
    out.push_str(&text[done.unwrap_or(0)..]);
    out
}
