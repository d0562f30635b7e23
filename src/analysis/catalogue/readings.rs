//! The values of measures, by id.

use super::{Basis, CATALOGUE, Of};
use crate::analysis::{Reading, Why};

/// What was read of a network: values by id of their measure, in the order of the catalogue.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    whole: Vec<(&'static str, Reading)>,
    groups: Vec<(&'static str, Vec<Reading>)>,
    people: Vec<(&'static str, Vec<Reading>)>,
}

impl Readings {
    /// Everything that is read with the first answers, or everything that is read later. `None` once the watch of `basis` is cancelled.
    pub(in crate::analysis) fn new(basis: &Basis<'_>, at_once: bool) -> Option<Self> {
        let mut found = Self::default();
        for measure in CATALOGUE.iter().filter(|measure| measure.at_once == at_once) {
            for of in measure.of {
                match of {
                    Of::Whole(read) => found.whole.push((measure.id, read(basis))),
                    Of::Groups(read) => found.groups.push((measure.id, read(basis))),
                    Of::People(read) => found.people.push((measure.id, read(basis))),
                    Of::Apart(_) => {}
                }
                if basis.watch().is_cancelled() {
                    return None;
                }
            }
        }
        Some(found)
    }

    /// The value of the network. One that was not read is not known: too large to be.
    #[must_use]
    pub fn whole(&self, id: &str) -> Reading {
        of(&self.whole, id).copied().unwrap_or(Reading::Undefined(Why::TooLarge))
    }

    /// The values of its groups; nothing for a measure that was not read.
    #[must_use]
    pub fn groups(&self, id: &str) -> &[Reading] {
        of(&self.groups, id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The values of its people; nothing for a measure that was not read.
    #[must_use]
    pub fn people(&self, id: &str) -> &[Reading] {
        of(&self.people, id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The value of one person. One that was not read is not known: too large to be.
    #[must_use]
    pub fn person(&self, id: &str, i: usize) -> Reading {
        self.people(id).get(i).copied().unwrap_or(Reading::Undefined(Why::TooLarge))
    }

    /// Everything that was read of the network.
    pub fn all_of_whole(&self) -> impl Iterator<Item = (&'static str, Reading)> + '_ {
        self.whole.iter().copied()
    }

    /// Everything that was read of people.
    pub fn all_of_people(&self) -> impl Iterator<Item = (&'static str, &[Reading])> + '_ {
        self.people.iter().map(|(id, values)| (*id, values.as_slice()))
    }
}

fn of<'a, T>(all: &'a [(&'static str, T)], id: &str) -> Option<&'a T> {
    all.iter().find(|(own, _)| *own == id).map(|(_, value)| value)
}
