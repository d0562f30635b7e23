//! Codes that stand in for names.

use std::collections::BTreeMap;

use super::PersonId;

/// A code (P01, P02, ...) per person, for views without names. They are drawn at random by whoever makes the project, so
/// that neither the sheet's order nor its ids can be read from them, and are then kept, so that two figures can be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    numbers: BTreeMap<PersonId, u32>,
}

impl Codes {
    /// Hands out 1, 2, ... to `people` in the order given; the caller has shuffled them.
    #[must_use]
    pub fn in_order(people: impl IntoIterator<Item = PersonId>) -> Self {
        Self { numbers: people.into_iter().zip(1..).collect() }
    }

    /// From a saved project.
    #[must_use]
    pub fn from_numbers(numbers: BTreeMap<PersonId, u32>) -> Self {
        Self { numbers }
    }

    #[must_use]
    pub fn numbers(&self) -> &BTreeMap<PersonId, u32> {
        &self.numbers
    }

    /// "P07"; as wide as the largest number asks, at least two digits. Someone without a code is "P--".
    #[must_use]
    pub fn code(&self, person: PersonId) -> String {
        let width = self.numbers.values().max().map_or(2, |n| n.to_string().len().max(2));
        self.numbers.get(&person).map_or_else(|| "P--".to_owned(), |n| format!("P{n:0width$}"))
    }

    /// Someone who left has no code any more; nobody gets it.
    pub fn remove(&mut self, person: PersonId) {
        self.numbers.remove(&person);
    }

    /// Gives someone who has none the next number.
    pub fn add(&mut self, person: PersonId) {
        self.add_all([person]);
    }

    /// Gives everyone who has none the next numbers, in this order.
    pub fn add_all(&mut self, people: impl IntoIterator<Item = PersonId>) {
        let mut next = self.numbers.values().max().map_or(1, |n| n + 1);
        for person in people {
            self.numbers.entry(person).or_insert_with(|| {
                next += 1;
                next - 1
            });
        }
    }
}
