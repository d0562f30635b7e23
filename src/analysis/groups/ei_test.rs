//! Whether mentions stay inside groups, or run between them, more than chance has it.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rayon::prelude::*;

use super::Spread;
use super::deal::{Counter, Deal};
use super::ei::{EiCounts, ei_counts, external_cells, sent_by};
use crate::analysis::{Cell, Network};

/// A value that chance gives at most once in so many draws is called below chance: 5 %.
const CHANCE_IS_ONE_IN: usize = 20;

/// [`super::ei_arc`] against chance: the memberships dealt out anew over the people who have one.
#[derive(Clone, Debug, PartialEq)]
pub struct EiTest {
    pub seed: u64,
    pub draws: usize,
    /// How likely so few external mentions are by chance (one-sided): (draws with E-I at most the observed, and 1) / (draws and 1).
    pub p: f64,
    /// The same for so many: (draws with E-I at least the observed, and 1) / (draws and 1).
    pub p_at_least: f64,
    /// The smallest that `p` and `p_at_least` can be on these mentions: those of the fewest and the most external mentions of any draw.
    pub smallest: f64,
    pub smallest_at_least: f64,
    /// By person: `p` if that person's answers were missing; `None` when no mention would be left.
    pub p_without: Vec<Option<f64>>,
    /// The highest number of external mentions, among as many mentions, that is still below chance: the 5 % point of the draws.
    /// `None` when even no external mention at all would not be.
    pub highest_below_chance: Option<usize>,
    /// By number of external mentions: the draws with at most so many.
    at_most: Vec<usize>,
    pub observed: EiCounts,
    /// External mentions over the draws.
    pub chance: Spread,
    /// By person: the same without that person's answers.
    pub chance_without: Vec<Spread>,
    /// By person: the external mentions that would be left without that person's answers.
    pub external_without: Vec<usize>,
    /// By person: all mentions that would be left.
    pub all_without: Vec<usize>,
    /// Answered "no" between groups: where an external mention could be added.
    addable: usize,
}

impl EiTest {
    /// The largest share of external mentions that still has a `p` of at most `critical`; `None` where none has.
    #[must_use]
    pub fn highest_share_at(&self, critical: f64) -> Option<f64> {
        let is_far = |count: &usize| (count + 1) as f64 <= critical * (self.draws + 1) as f64;
        Some(self.at_most.iter().rposition(is_far)? as f64 / (self.at_most.len() - 1) as f64)
    }

    /// The smallest share of external mentions that still has a `p_at_least` of at most `critical`; `None` where none has.
    #[must_use]
    pub fn lowest_share_at(&self, critical: f64) -> Option<f64> {
        let at_least = |count: usize| self.draws - if count == 0 { 0 } else { self.at_most[count - 1] };
        let is_far = |count: &usize| (at_least(*count) + 1) as f64 <= critical * (self.draws + 1) as f64;
        Some((0..self.at_most.len()).find(is_far)? as f64 / (self.at_most.len() - 1) as f64)
    }

    /// How many standard deviations the external mentions are from what chance gives: below 0 when they are fewer.
    #[must_use]
    pub fn deviations(&self) -> Option<f64> {
        self.chance.deviations(self.observed.external)
    }

    /// [`EiTest::deviations`] if that person's answers were missing.
    #[must_use]
    pub fn deviations_without(&self, person: usize) -> Option<f64> {
        self.chance_without[person].deviations(self.external_without[person])
    }

    /// Whether mentions stay inside groups more than chance has it, at 5 %.
    #[must_use]
    pub fn below_chance(&self) -> bool {
        self.highest_below_chance.is_some_and(|highest| self.observed.external <= highest)
    }

    /// Whether the share of external mentions is above that of `highest`, with so many added between groups and removed inside them.
    fn undone(&self, highest: usize, added: usize, removed: usize) -> bool {
        let EiCounts { internal, external } = self.observed;
        let all = internal + external;
        let (e, total) = (external + added, all + added - removed);
        total == 0 || e * all > highest * total
    }

    /// The smallest number of single mentions, added between groups or removed inside them, after which [`EiTest::below_chance`]
    /// no longer holds. The share of external mentions at the 5 % point is held where it is.
    /// `None` when it does not hold now, or when no such change undoes it.
    #[must_use]
    pub fn smallest_change(&self) -> Option<usize> {
        let highest = self.highest_below_chance?;
        let internal = self.observed.internal;
        if self.undone(highest, 0, 0) {
            return None;
        }
        (1..=self.addable + internal)
            .find(|&changes| (0..=changes.min(self.addable)).any(|a| changes - a <= internal && self.undone(highest, a, changes - a)))
    }
}

/// Whether mentions stay inside groups more than they would if people had been put into the groups by lot.
///
/// Definition: the membership sets are dealt out `draws` times over the people who are in a group, among those who were asked the same
/// and may be named on the same; p is one more than the number of draws in which the mentions then stay inside groups at least as much as
/// they do, of one more than all draws.
/// With missing answers: the known mentions stay where they are. Same network, seed and number of draws: same answer.
/// `None` when there is no mention between people in a group.
/// Complexity: draws * (m + n) steps; what each person's answers weigh comes from the same draws.
/// Source: UCINET.
/// Example: Anna and Bram are one group, Cem and Dita another, and each two name each other. One deal in three leaves all mentions inside,
/// so p is about 0.33: four people are too few to tell.
#[must_use]
pub fn ei_test(net: &Network, seed: u64, draws: usize) -> Option<EiTest> {
    let observed = ei_counts(net);
    let total = observed.internal + observed.external;
    if total == 0 {
        return None;
    }
    let mut deal = Deal::new(net);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let sent: Vec<EiCounts> = (0..net.n()).map(|i| sent_by(net, i)).collect();
    let left: Vec<usize> = sent.iter().map(|sent| observed.external - sent.external).collect();
    let counter = deal.counter();
    // One thread deals, the others count what was dealt before: the deals are the same on any number of threads.
    let mut dealt: Vec<Vec<usize>> = Vec::new();
    let mut tally = Tally::new(total, net.n());
    let mut done = 0;
    while done < draws || !dealt.is_empty() {
        let more = BATCH.min(draws - done);
        let (parts, coming) = rayon::join(
            || dealt.par_chunks(BATCH.div_ceil(PARTS)).map(|some| Tally::of(some, &counter, &left, total)).collect::<Vec<Tally>>(),
            || {
                let one = |_| {
                    deal.shuffle(&mut rng);
                    deal.sets().to_vec()
                };
                (0..more).map(one).collect()
            },
        );
        for part in &parts {
            tally.add(part);
        }
        done += more;
        dealt = coming;
    }
    let Tally { at_external, at_most_without, chance, chance_without } = tally;
    let p = |at_most: usize| (at_most + 1) as f64 / (draws + 1) as f64;
    let mut at_most = Vec::with_capacity(total + 1);
    for count in at_external {
        at_most.push(count + at_most.last().copied().unwrap_or(0));
    }
    let below = |count: usize| if count == 0 { 0 } else { at_most[count - 1] };
    let (fewest, most) =
        (at_most.partition_point(|&count| count == 0).min(total), at_most.partition_point(|&count| count < draws).min(total));
    Some(EiTest {
        seed,
        draws,
        p: p(at_most[observed.external]),
        p_at_least: p(draws - below(observed.external)),
        smallest: p(at_most[fewest.min(observed.external)]),
        smallest_at_least: p(draws - below(most.max(observed.external))),
        p_without: (0..net.n()).map(|i| (sent[i].internal + sent[i].external < total).then(|| p(at_most_without[i]))).collect(),
        highest_below_chance: at_most.iter().rposition(|&count| (count + 1) * CHANCE_IS_ONE_IN <= draws + 1),
        at_most,
        observed,
        chance,
        chance_without,
        external_without: left,
        all_without: sent.iter().map(|sent| total - sent.internal - sent.external).collect(),
        addable: external_cells(net, Cell::NoTie),
    })
}

/// Deals that are counted while the next ones are dealt, and the parts in which they are.
const BATCH: usize = 256;
const PARTS: usize = 8;

/// What is counted over deals, in whole numbers, so that their order does not matter.
struct Tally {
    /// By number of external mentions: the deals.
    at_external: Vec<usize>,
    /// By person: the deals with at most as many as observed, without this person's answers.
    at_most_without: Vec<usize>,
    chance: Spread,
    chance_without: Vec<Spread>,
}

impl Tally {
    fn new(total: usize, people: usize) -> Self {
        let (at_external, at_most_without) = (vec![0; total + 1], vec![0; people]);
        Self { at_external, at_most_without, chance: Spread::default(), chance_without: vec![Spread::default(); people] }
    }

    /// `left`: by person, the external mentions without this person's answers.
    fn of(dealt: &[Vec<usize>], counter: &Counter, left: &[usize], total: usize) -> Self {
        let mut tally = Self::new(total, left.len());
        let mut external = Vec::with_capacity(left.len());
        for sets in dealt {
            counter.external_by_person(sets, &mut external);
            let sum: usize = external.iter().sum();
            tally.at_external[sum] += 1;
            tally.chance.add(sum);
            for (i, own) in external.iter().enumerate() {
                tally.at_most_without[i] += usize::from(sum - own <= left[i]);
                tally.chance_without[i].add(sum - own);
            }
        }
        tally
    }

    fn add(&mut self, other: &Self) {
        self.at_external.iter_mut().zip(&other.at_external).for_each(|(sum, more)| *sum += more);
        self.at_most_without.iter_mut().zip(&other.at_most_without).for_each(|(sum, more)| *sum += more);
        self.chance.add_all(&other.chance);
        self.chance_without.iter_mut().zip(&other.chance_without).for_each(|(sum, more)| sum.add_all(more));
    }
}
