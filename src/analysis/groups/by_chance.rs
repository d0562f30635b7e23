//! What chance alone would give between each pair of groups.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::Spread;
use super::deal::Deal;
use crate::analysis::{Chance, Network};

/// With more groups than this the table of pairs is not made: it would be larger than the network.
const MOST_GROUPS: usize = 300;

/// The mentions between groups beside chance.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupBaseline {
    pub seed: u64,
    pub draws: usize,
    /// `[who names][who is named]` by index in [`Network::groups`]; counted as in [`crate::analysis::mixing`]. `None` where no draw
    /// could have a mention: a group without members, or inside a group of one.
    pub cells: Vec<Vec<Option<Chance>>>,
    /// All mentions between two people who share a group, and all between two who do not.
    pub internal: Chance,
    pub external: Chance,
}

/// Deals the membership sets out `draws` times over the people who are in a group, and counts the mentions between each pair of groups.
///
/// What it tells you: whether two groups mention each other more or less than when everyone's place were drawn by lot.
/// Definition: the draws are those of [`super::ei_test`] with the same seed. A mention counts in the cell p to q as in
/// [`crate::analysis::mixing`]: between two groups, those that touch a member of both are left out. The mean of a cell is about
/// m * possible pairs / all pairs.
/// With missing answers: the known mentions stay where they are, so a group whose members did not answer gives fewer than chance.
/// `None` when there is no mention between people in a group, without draws, and with more than 300 groups.
/// Complexity: draws * m, and groups squared in memory.
/// Source: Hubert and Schultz 1976 (relabelling); UCINET, relational contingency table.
/// Example: Anna and Bram (group 1) name each other, as do Cem and Dita (group 2): four mentions inside groups, where chance gives 4/3.
#[must_use]
pub fn group_baseline(net: &Network, seed: u64, draws: usize) -> Option<GroupBaseline> {
    let groups = net.groups().len();
    let mut deal = Deal::new(net);
    let pairs: Vec<(usize, usize)> = deal.mentions.iter().flatten().flat_map(|(from, named)| named.iter().map(|to| (*from, *to))).collect();
    if pairs.is_empty() || draws == 0 || groups > MOST_GROUPS {
        return None;
    }
    let observed = Counts::of(&deal, &pairs, groups);
    let mut tallies = vec![Tally::default(); groups * groups];
    let (mut internal, mut external) = (Tally::default(), Tally::default());
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..draws {
        deal.shuffle(&mut rng);
        let counts = Counts::of(&deal, &pairs, groups);
        internal.add(counts.internal);
        external.add(pairs.len() - counts.internal);
        for (tally, count) in tallies.iter_mut().zip(counts.cells) {
            tally.add(count);
        }
    }
    let sizes: Vec<usize> = (0..groups).map(|g| net.members(g).count()).collect();
    let possible = |p: usize, q: usize| if p == q { sizes[p] > 1 } else { sizes[p] > 0 && sizes[q] > 0 };
    let cells = (0..groups)
        .map(|p| (0..groups).map(|q| possible(p, q).then(|| tallies[p * groups + q].beside(observed.cells[p * groups + q]))).collect())
        .collect();
    Some(GroupBaseline {
        seed,
        draws,
        cells,
        internal: internal.beside(observed.internal),
        external: external.beside(pairs.len() - observed.internal),
    })
}

/// Any counts over groups (how often each sort of broker occurs, say) beside what they are over the same draws.
///
/// What it tells you: whether a count that follows from who is in which group is more, or less, than chance gives.
/// Definition: `count` is given the groups of every person, as they are and once per draw, and returns its counts in a fixed order.
/// The draws are those of [`super::ei_test`] with the same seed.
/// With missing answers: as in `count`; the known mentions stay where they are.
/// `None` when nobody is in a group, without draws, or when `count` returns nothing.
/// Complexity: draws * (n + `count`).
/// Source: Hubert and Schultz 1976 (relabelling).
/// Example: Anna and Bram (group 1) name each other, as do Cem and Dita (group 2); the count of mentions inside groups is 4, by chance 4/3.
#[must_use]
pub fn group_chance(net: &Network, seed: u64, draws: usize, count: impl Fn(&[&[usize]]) -> Vec<usize>) -> Option<Vec<Chance>> {
    let mut deal = Deal::new(net);
    let observed = count(&deal.groups_by_person());
    if deal.is_empty() || draws == 0 || observed.is_empty() {
        return None;
    }
    let mut tallies = vec![Tally::default(); observed.len()];
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..draws {
        deal.shuffle(&mut rng);
        for (tally, count) in tallies.iter_mut().zip(count(&deal.groups_by_person())) {
            tally.add(count);
        }
    }
    Some(tallies.iter().zip(observed).map(|(tally, observed)| tally.beside(observed)).collect())
}

/// The mentions of one way to deal the memberships out.
struct Counts {
    cells: Vec<usize>,
    internal: usize,
}

impl Counts {
    fn of(deal: &Deal, pairs: &[(usize, usize)], groups: usize) -> Self {
        let mut counts = Self { cells: vec![0; groups * groups], internal: 0 };
        for &(from, to) in pairs {
            let (from, to) = (deal.groups_at(from), deal.groups_at(to));
            counts.internal += usize::from(from.iter().any(|p| to.contains(p)));
            for &p in from {
                for &q in to {
                    if p == q || !(from.contains(&q) || to.contains(&p)) {
                        counts.cells[p * groups + q] += 1;
                    }
                }
            }
        }
        counts
    }
}

/// How often each count came up.
#[derive(Clone, Debug, Default)]
struct Tally {
    times: Vec<usize>,
    spread: Spread,
}

impl Tally {
    fn add(&mut self, count: usize) {
        if self.times.len() <= count {
            self.times.resize(count + 1, 0);
        }
        self.times[count] += 1;
        self.spread.add(count);
    }

    fn beside(&self, observed: usize) -> Chance {
        let draws: usize = self.times.iter().sum();
        let at_most = |count: usize| self.times.iter().take(count + 1).sum::<usize>();
        let share = |times: usize| (times + 1) as f64 / (draws + 1) as f64;
        // The smallest count that at least `part` of twenty equal parts of the draws do not exceed.
        let point = |part: usize| (0..self.times.len()).find(|&count| at_most(count) * 20 >= draws * part).unwrap_or_default();
        let below = if observed == 0 { 0 } else { at_most(observed - 1) };
        Chance {
            observed,
            mean: self.spread.mean(),
            low: point(1),
            high: point(19),
            share_at_most: share(at_most(observed)),
            share_at_least: share(draws - below),
        }
    }
}
