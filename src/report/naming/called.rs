//! By which name someone is called on screen and in figures.

use std::collections::BTreeMap;

use super::names::NameView;
use crate::model::{PersonId, Project};

/// Names or codes for the people of a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Naming {
    full: BTreeMap<PersonId, String>,
    short: BTreeMap<PersonId, String>,
    coded: bool,
}

impl Naming {
    #[must_use]
    pub fn new(project: &Project, view: NameView) -> Self {
        match view {
            NameView::With => {
                let full: BTreeMap<_, _> = project.people.iter().map(|(id, p)| (*id, p.name.clone())).collect();
                let short = short_names(&full);
                Self { full, short, coded: false }
            }
            NameView::Without => {
                let full: BTreeMap<_, _> = project.people.keys().map(|id| (*id, project.codes.code(*id))).collect();
                Self { short: full.clone(), full, coded: true }
            }
        }
    }

    /// Whether people carry codes instead of names.
    #[must_use]
    pub fn is_coded(&self) -> bool {
        self.coded
    }

    /// The order in which people are listed: that of the sheet, which ranks nobody; by code where the sheet's order would give names away.
    #[must_use]
    pub fn in_order(&self, people: impl IntoIterator<Item = PersonId>) -> Vec<PersonId> {
        let mut people: Vec<PersonId> = people.into_iter().collect();
        if self.coded {
            people.sort_by(|a, b| self.full(*a).cmp(self.full(*b)));
        }
        people
    }

    /// The whole name, or the code.
    #[must_use]
    pub fn full(&self, person: PersonId) -> &str {
        self.full.get(&person).map_or("", String::as_str)
    }

    /// The first name where nobody shares it, else as much more as tells people apart; or the code.
    #[must_use]
    pub fn short(&self, person: PersonId) -> &str {
        self.short.get(&person).map_or("", String::as_str)
    }
}

/// First names; with the first letter of the last word where two share one; the whole name where that does not help.
fn short_names(full: &BTreeMap<PersonId, String>) -> BTreeMap<PersonId, String> {
    let first = |name: &str| name.split_whitespace().next().unwrap_or(name).to_owned();
    let with_initial = |name: &str| {
        let words: Vec<&str> = name.split_whitespace().collect();
        match words.as_slice() {
            [first, .., last] => last.chars().next().map_or_else(|| (*first).to_owned(), |initial| format!("{first} {initial}.")),
            _ => name.to_owned(),
        }
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for name in full.values() {
        *count.entry(first(name)).or_default() += 1;
        *count.entry(with_initial(name)).or_default() += 1;
    }
    full.iter()
        .map(|(id, name)| {
            let is_one_word = name.split_whitespace().nth(1).is_none();
            let candidates = [first(name), with_initial(name)];
            let unique = candidates.into_iter().find(|c| if is_one_word { true } else { count[c] == 1 });
            (*id, unique.unwrap_or_else(|| name.clone()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_are_enough_until_two_share_one() {
        let full = ["Anna Bos", "Anna Vos", "Bram de Wit", "Chris", "Dewi Bos", "Dewi Ber"];
        let full: BTreeMap<_, _> = full.into_iter().zip(0..).map(|(n, i)| (PersonId(i), n.to_owned())).collect();
        let short: Vec<String> = short_names(&full).into_values().collect();
        assert_eq!(short, ["Anna B.", "Anna V.", "Bram", "Chris", "Dewi Bos", "Dewi Ber"]);
    }
}
