//! Which words are the name of a colleague, as far as a shape must be told from it. Whom a name means is for `names`.

use std::collections::HashSet;

use crate::io::cell::spelling::{fold, without_number};
use crate::model::Person;

/// The names, ids and addresses that are known before the mentions are read.
#[derive(Clone, Debug, Default)]
pub struct Known {
    keys: HashSet<String>,
    first_names: HashSet<String>,
}

/// A first name of fewer letters is too likely to be something else.
const SHORTEST_FIRST_NAME: usize = 3;

impl Known {
    pub fn add(&mut self, name: &str) {
        let folded = fold(before_remark(without_number(name)));
        if folded.is_empty() {
            return;
        }
        if let Some((first, _)) = folded.split_once(' ')
            && first.chars().count() >= SHORTEST_FIRST_NAME
        {
            self.first_names.insert(first.to_owned());
        }
        self.keys.insert(in_any_order(&folded));
        self.keys.insert(folded.replace(' ', ""));
    }

    /// Someone by everything that they are called.
    pub fn add_person(&mut self, person: &Person) {
        for name in person.called() {
            if name.contains('@') { self.add_email(name) } else { self.add(name) }
        }
    }

    pub fn add_email(&mut self, email: &str) {
        self.keys.insert(email.trim().to_lowercase());
        if let Some((name, _)) = email.split_once('@') {
            self.add(&name.replace(['.', '_'], " "));
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// A colleague by their full name, their first name, id or address.
    #[must_use]
    pub fn has(&self, label: &str) -> bool {
        self.has_full(label) || self.first_names.contains(&fold(before_remark(label)))
    }

    /// A colleague by more than a first name.
    #[must_use]
    pub fn has_full(&self, label: &str) -> bool {
        let folded = fold(before_remark(without_number(label)));
        !folded.is_empty()
            && (self.keys.contains(&in_any_order(&folded))
                || self.keys.contains(&folded.replace(' ', ""))
                || self.keys.contains(&label.trim().to_lowercase()))
    }
}

/// "Jan Bos (groep 4)" is Jan Bos.
fn before_remark(name: &str) -> &str {
    let Some((before, remark)) = name.trim_end().strip_suffix(')').and_then(|name| name.split_once('(')) else { return name };
    // Two remarks are two names.
    if before.trim().is_empty() || remark.contains(['(', ')']) { name } else { before }
}

fn in_any_order(folded: &str) -> String {
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}
