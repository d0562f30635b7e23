//! All that was held against chance, judged together.

use super::thresholds::CHANCE_SHARE;
use super::{Rule, stands_out};
use crate::analysis::Tested;
use crate::model::{GroupId, GroupingId, PersonId};

/// What a test is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The whole team, or the part of it that is in scope.
    Team,
    Group(GroupId),
    Person(PersonId),
    Grouping(GroupingId),
}

/// One thing that was held against chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    pub rule: Rule,
    pub about: About,
    pub p: f64,
    /// The smallest that `p` could have been.
    pub smallest: f64,
    pub stands_out: bool,
}

/// The tests of one network: one family, fixed before anything is looked at.
///
/// Together they are judged by Benjamini and Hochberg at 5 %. A test of which the smallest p is above 5 % is not looked for and not counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looked {
    pub tests: Vec<Test>,
    /// For which there are too few people.
    pub too_few: Vec<Test>,
}

/// How something stands beside chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AgainstChance {
    /// There is nothing to hold it against.
    NotTested,
    /// There are too few people to tell.
    TooFew,
    /// Chance gives it too.
    Within(f64),
    /// It stands out, with this p.
    StandsOut(f64),
}

impl AgainstChance {
    #[must_use]
    pub fn p(&self) -> Option<f64> {
        match *self {
            Self::NotTested | Self::TooFew => None,
            Self::Within(p) | Self::StandsOut(p) => Some(p),
        }
    }

    #[must_use]
    pub fn stands_out(&self) -> bool {
        matches!(self, Self::StandsOut(_))
    }
}

impl Looked {
    pub(super) fn new(all: impl IntoIterator<Item = (Rule, About, Tested)>) -> Self {
        let test = |(rule, about, Tested { p, smallest }): (Rule, About, Tested)| Test { rule, about, p, smallest, stands_out: false };
        let (mut tests, too_few): (Vec<Test>, Vec<Test>) = all.into_iter().map(test).partition(|test| test.smallest <= CHANCE_SHARE);
        let p: Vec<f64> = tests.iter().map(|test| test.p).collect();
        for (test, found) in tests.iter_mut().zip(stands_out(&p, CHANCE_SHARE)) {
            test.stands_out = found;
        }
        Self { tests, too_few }
    }

    /// How many things stand out.
    #[must_use]
    pub fn stand_out(&self) -> usize {
        self.tests.iter().filter(|test| test.stands_out).count()
    }

    /// How a thing stands beside chance.
    #[must_use]
    pub fn at(&self, rule: Rule, about: About) -> AgainstChance {
        let of = |tests: &[Test]| tests.iter().find(|test| (test.rule, test.about) == (rule, about)).copied();
        match (of(&self.tests), of(&self.too_few)) {
            (Some(Test { p, stands_out: true, .. }), _) => AgainstChance::StandsOut(p),
            (Some(Test { p, .. }), _) => AgainstChance::Within(p),
            (None, Some(_)) => AgainstChance::TooFew,
            (None, None) => AgainstChance::NotTested,
        }
    }

    /// The largest p that stands out in this family; 0 where nothing does. What is otherwise held against chance once more, with an
    /// answer missing, is held against this.
    pub(super) fn critical(&self) -> f64 {
        self.stand_out() as f64 * CHANCE_SHARE / self.tests.len().max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_stand_out_is_not_counted() {
        let all = [
            (Rule::Reciprocity, About::Team, Tested { p: 0.02, smallest: 0.001 }),
            (Rule::GroupsApart, About::Team, Tested { p: 0.04, smallest: 0.04 }),
            (Rule::Bridge, About::Team, Tested { p: 0.06, smallest: 0.06 }),
        ];
        let looked = Looked::new(all);
        assert_eq!((looked.tests.len(), looked.stand_out(), looked.too_few.len()), (2, 2, 1));
        assert!((looked.critical() - 0.05).abs() < 1e-12);
        assert_eq!(looked.at(Rule::GroupsApart, About::Team), AgainstChance::StandsOut(0.04));
        assert_eq!(looked.at(Rule::Bridge, About::Team), AgainstChance::TooFew);
        assert_eq!(looked.at(Rule::Exchange, About::Team), AgainstChance::NotTested);
        // With one more that chance gives the bound of the two is lower.
        let more = Looked::new(all.into_iter().chain([(Rule::LeadersOneSided, About::Team, Tested { p: 0.5, smallest: 0.01 })]));
        assert_eq!(more.at(Rule::GroupsApart, About::Team), AgainstChance::Within(0.04));
        assert_eq!(more.stand_out(), 0);
    }
}
