//! Codes that stand in for names.

use std::collections::{BTreeMap, BTreeSet};

use super::PersonId;

/// A code (P07, P61, ...) per person, for views without names. The numbers are drawn at random from a pool that is much larger than the
/// team, so that neither the sheet's order nor the size of the team can be read from them, and are then kept: two figures of one project
/// can be laid beside each other. A number that was given is never given again, whoever left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    numbers: BTreeMap<PersonId, u32>,
    pool: Option<Pool>,
}

/// From what numbers are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pool {
    /// In how many digits a number is written. It never changes, so that no code does.
    pub width: u32,
    /// Numbers of people who left, without whose they were.
    pub used: BTreeSet<u32>,
    /// What the next number is drawn with; whoever drew the pool had the dice.
    pub seed: u64,
}

/// A pool holds at least so many numbers for each of the team.
const NUMBERS_EACH: u64 = 3;
/// The least digits, and the most that a pool can have.
const NARROWEST: u32 = 2;
pub(crate) const WIDEST: u32 = 9;
/// More numbers than this do not go missing in a team.
const MOST_MISSING: u32 = 10_000;
/// So often the dice are thrown for a number that nobody has; then the next free one is taken.
const THROWS: usize = 64;

impl Codes {
    /// A code for each of these people, from a pool of their own.
    #[must_use]
    pub fn draw(people: impl IntoIterator<Item = PersonId>, seed: u64) -> Self {
        let people: BTreeSet<PersonId> = people.into_iter().collect();
        let mut codes = Self { numbers: BTreeMap::new(), pool: Some(Pool { width: width_for(people.len()), used: BTreeSet::new(), seed }) };
        codes.add_all(people);
        codes
    }

    /// As a project kept them before there was a pool.
    #[must_use]
    pub fn from_numbers(numbers: BTreeMap<PersonId, u32>) -> Self {
        Self { numbers, pool: None }
    }

    /// From a saved project.
    #[must_use]
    pub fn from_pool(numbers: BTreeMap<PersonId, u32>, pool: Pool) -> Self {
        Self { numbers, pool: Some(pool) }
    }

    #[must_use]
    pub fn numbers(&self) -> &BTreeMap<PersonId, u32> {
        &self.numbers
    }

    /// `None`: they are those of before there was a pool.
    #[must_use]
    pub fn pool(&self) -> Option<&Pool> {
        self.pool.as_ref()
    }

    /// "P07". Someone without a code is "P--".
    #[must_use]
    pub fn code(&self, person: PersonId) -> String {
        let width = self.pool.as_ref().map_or_else(|| self.widest(), |pool| pool.width) as usize;
        self.numbers.get(&person).map_or_else(|| "P--".to_owned(), |n| format!("P{n:0width$}"))
    }

    /// Whether they count the team, as they did before there was a pool: 1, 2, ... to the last.
    #[must_use]
    pub fn count_the_team(&self) -> bool {
        let numbers: BTreeSet<u32> = self.numbers.values().copied().collect();
        self.pool.is_none()
            && numbers.len() > 1
            && numbers.len() == self.numbers.len()
            && numbers.into_iter().eq((1..).take(self.numbers.len()))
    }

    /// Makes a pool of the numbers of before there was one: they stay as they are, and those that are missing between them were given.
    pub fn settle(&mut self, seed: u64) {
        if self.pool.is_some() {
            return;
        }
        let given: BTreeSet<u32> = self.numbers.values().copied().collect();
        let last = given.last().copied().unwrap_or(0);
        // A number far above the team was written by hand: what lies below it is no memory of anybody.
        let most = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX).saturating_add(MOST_MISSING);
        let used = (1..last.min(most)).filter(|number| !given.contains(number)).collect();
        self.pool = Some(Pool { width: self.widest(), used, seed });
    }

    /// Someone who left has no code any more; nobody gets it.
    pub fn remove(&mut self, person: PersonId) {
        if let Some(number) = self.numbers.remove(&person) {
            self.settle(0);
            self.retire(number);
        }
    }

    /// Nobody gets this number, whether or not anybody had it here.
    pub(super) fn retire(&mut self, number: u32) {
        if let Some(pool) = &mut self.pool {
            pool.used.insert(number);
        }
    }

    /// Gives someone who has none a number that was never given.
    pub fn add(&mut self, person: PersonId) {
        self.add_all([person]);
    }

    /// Gives everyone who has none a number that was never given.
    pub fn add_all(&mut self, people: impl IntoIterator<Item = PersonId>) {
        self.settle(0);
        let Some(pool) = &mut self.pool else { return };
        let mut given: BTreeSet<u32> = self.numbers.values().chain(&pool.used).copied().collect();
        for person in people {
            if let std::collections::btree_map::Entry::Vacant(slot) = self.numbers.entry(person) {
                let number = pool.next(&given);
                given.insert(number);
                slot.insert(number);
            }
        }
    }

    /// What another gave stays given, also where it is undone: who comes in next gets another number.
    pub fn keep_given(&mut self, other: &Self) {
        let here: BTreeSet<u32> = self.numbers.values().copied().collect();
        let (Some(pool), Some(others)) = (&mut self.pool, &other.pool) else { return };
        let given = other.numbers.values().chain(&others.used).filter(|number| !here.contains(number));
        pool.used.extend(given);
    }

    /// Draws on with the dice of another, so that nothing is drawn twice.
    pub(super) fn draw_on_with(&mut self, other: &Self) {
        if let (Some(pool), Some(other)) = (&mut self.pool, &other.pool) {
            pool.seed = other.seed;
        }
    }

    /// As wide as the largest number asks.
    fn widest(&self) -> u32 {
        self.numbers.values().max().map_or(NARROWEST, |n| n.checked_ilog10().map_or(NARROWEST, |digits| (digits + 1).max(NARROWEST)))
    }

    /// 1, 2, ... in the order given, as before there was a pool.
    #[cfg(test)]
    #[must_use]
    pub fn in_order(people: impl IntoIterator<Item = PersonId>) -> Self {
        Self::from_numbers(people.into_iter().zip(1..).collect())
    }
}

impl Pool {
    /// A number that is not among those that were given. Where the pool is used up it comes from the next width, and is written in its own digits.
    fn next(&mut self, given: &BTreeSet<u32>) -> u32 {
        let mut width = self.width.clamp(NARROWEST, WIDEST);
        while width < WIDEST && given.range(1..=last_of(width)).count() >= last_of(width) as usize {
            width += 1;
        }
        let last = last_of(width);
        let mut number = 1;
        for _ in 0..THROWS {
            number = self.throw(last);
            if !given.contains(&number) {
                return number;
            }
        }
        let after = (number..=last).chain(1..number);
        after.into_iter().find(|number| !given.contains(number)).unwrap_or(u32::MAX)
    }

    /// A number from 1 to `last`: SplitMix64, since an edit has no dice but what it is given.
    fn throw(&mut self, last: u32) -> u32 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.seed;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        let place = (u128::from(bits) * u128::from(last)) >> 64;
        u32::try_from(place).unwrap_or(0) + 1
    }
}

/// The least width whose numbers are enough for a team.
fn width_for(people: usize) -> u32 {
    let wanted = (people as u64).saturating_mul(NUMBERS_EACH);
    (NARROWEST..WIDEST).find(|width| u64::from(last_of(*width)) >= wanted).unwrap_or(WIDEST)
}

/// The last number of so many digits.
fn last_of(width: u32) -> u32 {
    10_u32.pow(width) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(range: std::ops::Range<u32>) -> impl Iterator<Item = PersonId> {
        range.map(PersonId)
    }

    fn numbers(codes: &Codes) -> BTreeSet<u32> {
        codes.numbers().values().copied().collect()
    }

    #[test]
    fn a_pool_is_at_least_three_times_the_team_and_keeps_its_width() {
        for (team, width) in [(1, 2), (24, 2), (33, 2), (34, 3), (333, 3), (334, 4)] {
            let codes = Codes::draw(people(0..team), 5);
            assert_eq!(codes.pool().unwrap().width, width, "{team}");
            assert_eq!(numbers(&codes).len(), team as usize);
            assert!(numbers(&codes).iter().all(|n| (1..=last_of(width)).contains(n)));
            assert!(people(0..team).all(|person| codes.code(person).len() == 1 + width as usize));
        }
    }

    #[test]
    fn other_dice_give_other_numbers_and_the_same_dice_the_same() {
        let of = |seed| numbers(&Codes::draw(people(0..24), seed));
        assert_eq!(of(1), of(1));
        assert_ne!(of(1), of(2));
        assert!((0..200).all(|seed| !Codes::draw(people(0..3), seed).count_the_team()), "they may count, but they come from a pool");
    }

    /// Each number is drawn about as often.
    #[test]
    fn no_number_is_favoured() {
        let mut times = [0; 100];
        for seed in 0..9_900 {
            for number in numbers(&Codes::draw(people(0..1), seed)) {
                times[number as usize] += 1;
            }
        }
        assert_eq!(times[0], 0);
        assert!(times[1..].iter().all(|n| (50..=160).contains(n)), "{times:?}");
    }

    #[test]
    fn nobody_gets_a_number_that_was_given() {
        let mut codes = Codes::draw(people(0..30), 7);
        let first = codes.clone();
        for k in 0..29 {
            codes.remove(PersonId(k));
        }
        codes.add_all(people(100..200));
        let before: BTreeSet<u32> = numbers(&first);
        let joined: Vec<u32> = codes.numbers().iter().filter(|(person, _)| person.0 >= 100).map(|(_, n)| *n).collect();
        assert!(joined.iter().all(|n| !before.contains(n)));
        assert_eq!(codes.code(PersonId(29)), first.code(PersonId(29)), "whoever stays keeps the code");
        // 69 are left of the pool; the others come from the next width, and no code that there was changes.
        assert_eq!(joined.iter().filter(|n| **n <= 99).count(), 69);
        assert!(joined.iter().all(|n| *n <= 999));
        assert_eq!(numbers(&codes).len(), codes.numbers().len());
        assert_eq!(codes.pool().unwrap().width, 2);
    }

    #[test]
    fn numbers_of_before_there_was_a_pool_are_kept_and_what_is_missing_was_given() {
        let old = |numbers: &[u32]| Codes::from_numbers(numbers.iter().zip(0..).map(|(n, k)| (PersonId(k), *n)).collect());
        assert!(old(&[2, 1, 3]).count_the_team() && old(&[1, 2]).count_the_team());
        assert!(
            !old(&[1]).count_the_team() && !old(&[1, 3]).count_the_team() && !old(&[2, 3]).count_the_team() && !old(&[]).count_the_team()
        );
        let mut codes = old(&[1, 4, 3]);
        assert_eq!(codes.code(PersonId(1)), "P04");
        codes.settle(3);
        assert_eq!((codes.pool().unwrap().used.clone(), codes.code(PersonId(1))), (BTreeSet::from([2]), "P04".to_owned()));
        codes.add_all(people(10..90));
        assert!(!codes.numbers().iter().any(|(person, n)| person.0 >= 10 && (1..=4).contains(n)));
        let mut by_hand = old(&[100_000_000, 5]);
        by_hand.settle(3);
        assert!(by_hand.pool().unwrap().used.len() <= 10_002, "a file that was changed by hand costs no memory");
    }

    #[test]
    fn what_a_file_may_hold_never_breaks_it() {
        for width in [0, 2, WIDEST] {
            let mut codes = Codes::from_pool(BTreeMap::new(), Pool { width, used: BTreeSet::from([0, 5, u32::MAX]), seed: u64::MAX });
            codes.add_all(people(0..5));
            assert_eq!(numbers(&codes).len(), 5);
        }
        assert_eq!(Codes::default().code(PersonId(3)), "P--");
    }
}
