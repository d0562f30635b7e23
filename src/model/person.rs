//! Who someone is over all waves, and what someone is in one wave.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{GroupId, RoleId, TraitId};

/// A colleague, over all waves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id on the people sheet, or the name where the sheet has none.
    pub key: String,
    pub name: String,
    /// Other spellings that the user said mean this person.
    pub aliases: Vec<String>,
}

impl Person {
    /// Everything that this person is called: the name, the key, other spellings and addresses.
    pub fn called(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.key].into_iter().chain(&self.aliases).map(String::as_str)
    }
}

/// What someone is in one wave. Staff change places every year, so nothing of this belongs to [`Person`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Memberships over all groupings; several per grouping are ordinary (a class 4/5, a job share).
    pub groups: BTreeSet<GroupId>,
    pub grades: BTreeSet<Grade>,
    pub roles: BTreeSet<RoleId>,
    pub expertise: Vec<Expertise>,
    pub days: Option<Days>,
    /// Further columns of the people sheet.
    pub traits: BTreeMap<TraitId, Trait>,
}

/// A field in which someone is the go-to person, and the grades that this is meant for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expertise {
    pub topic: String,
    /// Empty: no remit was stated.
    pub remit: BTreeSet<Grade>,
}

/// A year that pupils are in ("groep 4", "havo 3"). Ordered by its first number, then by its words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Grade(pub String);

impl Grade {
    /// The first number in its name; "brugklas" has none.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        let digits: String = self.0.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    }
}

impl Ord for Grade {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.number(), other.number()) {
            (Some(a), Some(b)) => a.cmp(&b).then_with(|| self.0.cmp(&other.0)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => self.0.cmp(&other.0),
        }
    }
}

impl PartialOrd for Grade {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The working days of a week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(pub [bool; 5]);

/// A value in a further column of the people sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Trait {
    Number(f64),
    Word(String),
}

impl fmt::Display for Trait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Word(word) => word.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Grade;

    #[test]
    fn grades_follow_their_number_not_their_letters() {
        let mut grades = ["10", "2", "brugklas", "1"].map(|g| Grade(g.to_owned()));
        grades.sort();
        assert_eq!(grades.map(|g| g.0), ["1", "2", "10", "brugklas"]);
    }
}
