//! Reciprocity against chance: whether there are more mutual pairs than the density of the groups explains.

use std::collections::BTreeMap;

use super::law::{Law, Tested};
use crate::analysis::Network;
use crate::analysis::network::by_kind_within;
use crate::analysis::numeric::sum_in_order;
use crate::analysis::ties::blocks;

/// How many mutual pairs chance would give, and how far from it the network is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecipChance {
    pub expected_mutual: f64,
    pub sd: f64,
    /// (mutual - expected) / sd.
    pub z: f64,
}

/// Whether there are more mutual pairs than the density of the groups explains.
///
/// Definition: each block (ordered pair of membership sets; someone without a group is a set of one) keeps its number of mentions,
/// which fall on random cells of the block. The mean and variance of the number of mutual pairs are exact: between two sets
/// it is the overlap of two random subsets (hypergeometric), within one set of K pairs the moments follow from the chance that two,
/// or four, given cells are all filled.
/// With missing answers: the pairs that both answered about are the cells, their mentions the counts; the moments are exact
/// given those counts, which ignores what the single answers of other pairs say of a block's density.
/// `None` when chance leaves no room: nobody in contact, or every block empty or full.
/// Complexity: that of counting pairs by kind, and of sorting the pairs of membership sets.
/// Source: the idea is Garlaschelli and Loffredo's (2004); the moments are those of drawing without putting back.
/// Example: Anna and Bram name each other, and so do Cem and Dita; all are one group. Of 12 cells 4 are filled: 6 (4/12) (3/11) = 0.55
/// mutual pairs by chance, give or take 0.56. There are 2, which is 2.62 times that more.
#[must_use]
pub fn recip_chance(net: &Network) -> Option<RecipChance> {
    RecipBlocks::new(net).chance()
}

/// The counts on which [`recip_chance`] rests, per unordered pair of membership sets.
///
/// Built in one pass over the pairs of people, those without contact by kind; leaving someone's answers out, or changing mentions, is then cheap.
#[derive(Clone, Debug)]
pub struct RecipBlocks<'a> {
    pub(super) net: &'a Network,
    pub(super) block_of: Vec<usize>,
    pub(super) counts: BTreeMap<(usize, usize), Counts>,
}

/// Of the pairs of people with one in the first set and the other in the second (or both in the one set).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub pairs: usize,
    /// Mentions from the first set to the second; all mentions where it is one set.
    pub there: usize,
    /// Mentions from the second set to the first; 0 where it is one set.
    pub back: usize,
    pub mutual: usize,
}

impl<'a> RecipBlocks<'a> {
    #[must_use]
    pub fn new(net: &'a Network) -> Self {
        let mut blocks = Self { net, block_of: blocks(net), counts: BTreeMap::new() };
        let mut all: BTreeMap<(usize, usize), Counts> = BTreeMap::new();
        by_kind_within(
            net,
            |i| blocks.block_of[i],
            |alike| {
                let Some(named) = alike.answered() else { return };
                let (key, pair) = blocks.pair((alike.i, alike.j), named);
                let counts = all.entry(key).or_default();
                counts.pairs += alike.pairs;
                counts.there += alike.pairs * pair.there;
                counts.back += alike.pairs * pair.back;
                counts.mutual += alike.pairs * pair.mutual;
            },
        );
        blocks.counts = all;
        blocks
    }

    /// To which block a pair of people belongs, and what it counts there. `named`: whether the first names the second, and the other way round.
    fn pair(&self, (i, j): (usize, usize), named: (bool, bool)) -> ((usize, usize), Counts) {
        let (p, q) = (self.block_of[i], self.block_of[j]);
        let (there, back) = (usize::from(named.0), usize::from(named.1));
        let (there, back) = if p <= q { (there, back) } else { (back, there) };
        let one_set = p == q;
        let counts = Counts {
            pairs: 1,
            there: if one_set { there + back } else { there },
            back: if one_set { 0 } else { back },
            mutual: there * back,
        };
        ((p.min(q), p.max(q)), counts)
    }

    #[must_use]
    pub fn chance(&self) -> Option<RecipChance> {
        chance(self.counts.iter())
    }

    /// How likely so many mutual pairs, or so few, are by that chance: twice the smaller tail. Exact: the blocks have nothing to do with
    /// one another, and each has its law.
    #[must_use]
    pub fn tested(&self) -> Tested {
        tested(self.counts.iter())
    }

    /// The deviation from chance of the count nearest to it that has a p of at most `critical`, on the side of the observed one; `None`
    /// where the observed one is not so far.
    #[must_use]
    pub fn deviation_at(&self, critical: f64) -> Option<f64> {
        let RecipChance { expected_mutual, sd, z } = self.chance()?;
        let (observed, law) = law(self.counts.iter());
        let is_far = |count: usize| law.two_sided(count).p <= critical;
        if !is_far(observed) {
            return None;
        }
        let (least, most) = law.ends();
        let mut nearest = observed;
        while let Some(nearer) = if z > 0.0 { nearest.checked_sub(1) } else { Some(nearest + 1) }
            && (least..=most).contains(&nearer)
            && (nearer as f64 > expected_mutual) == (z > 0.0)
            && is_far(nearer)
        {
            nearest = nearer;
        }
        Some((nearest as f64 - expected_mutual) / sd)
    }

    /// The same when the answers of `i` are missing.
    #[must_use]
    pub fn tested_without(&self, i: usize) -> Tested {
        tested(self.counts_without(i).iter())
    }

    /// The same when the answers of `i` are missing.
    #[must_use]
    pub fn chance_without(&self, i: usize) -> Option<RecipChance> {
        chance(self.counts_without(i).iter())
    }

    /// Mutual pairs and mentions over the pairs of people who both answered.
    #[must_use]
    pub fn returned(&self) -> (usize, usize) {
        returned(self.counts.values())
    }

    /// The same when the answers of `i` are missing.
    #[must_use]
    pub fn returned_without(&self, i: usize) -> (usize, usize) {
        returned(self.counts_without(i).values())
    }

    fn counts_without(&self, i: usize) -> BTreeMap<(usize, usize), Counts> {
        let mut counts = self.counts.clone();
        let observed = |j: usize| j != i && self.net.observed(i, j) && self.net.observed(j, i);
        for j in (0..self.net.n()).filter(|&j| observed(j)) {
            let (key, pair) = self.pair((i, j), (self.net.has(i, j), self.net.has(j, i)));
            if let Some(counts) = counts.get_mut(&key) {
                counts.pairs -= pair.pairs;
                counts.there -= pair.there;
                counts.back -= pair.back;
                counts.mutual -= pair.mutual;
            }
        }
        counts
    }

    /// How many single mentions, added or removed, bring the network within `limit` standard deviations of chance; 0 if it is there.
    ///
    /// One mention at a time, each time the one that brings it nearest: a smaller number is possible, `None` when no mention is left to change.
    #[must_use]
    pub fn changes_until(&self, limit: f64) -> Option<usize> {
        let mut counts = self.counts.clone();
        let mut now = chance(counts.iter())?;
        let above = now.z > 0.0;
        let most: usize = counts.values().map(|c| 2 * c.pairs).sum();
        for step in 0..=most {
            let mutual = counts.values().map(|c| c.mutual).sum();
            if now.z.abs() < limit || (now.z > 0.0) != above {
                return Some(step);
            }
            let mut nearest: Option<(f64, (usize, usize), Counts)> = None;
            for (key, block) in &counts {
                for changed in block.changes(key.0 == key.1, above) {
                    let z = now.after(key.0 == key.1, *block, changed, mutual).map_or(0.0, |c| c.z);
                    let distance = if above { z } else { -z };
                    if nearest.is_none_or(|(best, ..)| distance < best) {
                        nearest = Some((distance, *key, changed));
                    }
                }
            }
            let (distance, key, changed) = nearest?;
            counts.insert(key, changed);
            match chance(counts.iter()) {
                Some(next) => now = next,
                // Chance leaves no room any more: nothing is outside of it.
                None => return Some(step + 1),
            }
            if distance < limit {
                return Some(step + 1);
            }
        }
        None
    }
}

impl RecipChance {
    /// The chance after one block has changed; `mutual`: the mutual pairs of all blocks before.
    fn after(&self, one_set: bool, old: Counts, new: Counts, mutual: usize) -> Option<Self> {
        let (old_mean, old_variance) = old.moments(one_set);
        let (mean, variance) = new.moments(one_set);
        let expected_mutual = self.expected_mutual - old_mean + mean;
        let sd = (self.sd * self.sd - old_variance + variance).max(0.0).sqrt();
        let mutual = (mutual - old.mutual + new.mutual) as f64;
        (sd > 1e-9).then(|| Self { expected_mutual, sd, z: (mutual - expected_mutual) / sd })
    }
}

impl Counts {
    pub(super) fn moments(&self, one_set: bool) -> (f64, f64) {
        if one_set { within(self.pairs, self.there) } else { between(self.pairs, self.there, self.back) }
    }

    /// What one mention more or less can make of a block: with `fewer` mutual pairs, or with more.
    fn changes(self, one_set: bool, fewer: bool) -> Vec<Self> {
        let contact = self.there + self.back - self.mutual;
        let one_way = contact - self.mutual;
        let mut changes = Vec::new();
        if fewer && self.mutual > 0 {
            changes.push(Self { there: self.there - 1, mutual: self.mutual - 1, ..self });
            if !one_set {
                changes.push(Self { back: self.back - 1, mutual: self.mutual - 1, ..self });
            }
        }
        if fewer && self.pairs > contact {
            changes.push(Self { there: self.there + 1, ..self });
            if !one_set {
                changes.push(Self { back: self.back + 1, ..self });
            }
        }
        if !fewer && one_way > 0 {
            // The mention that is returned runs there when there are more of those than mutual pairs, else back.
            if one_set || self.back > self.mutual {
                changes.push(Self { there: self.there + 1, mutual: self.mutual + 1, ..self });
            }
            if !one_set && self.there > self.mutual {
                changes.push(Self { back: self.back + 1, mutual: self.mutual + 1, ..self });
            }
            if one_set || self.there > self.mutual {
                changes.push(Self { there: self.there - 1, ..self });
            }
            if !one_set && self.back > self.mutual {
                changes.push(Self { back: self.back - 1, ..self });
            }
        }
        changes
    }
}

fn returned<'a>(counts: impl Iterator<Item = &'a Counts>) -> (usize, usize) {
    counts.fold((0, 0), |(mutual, mentions), c| (mutual + c.mutual, mentions + c.there + c.back))
}

fn tested<'a>(counts: impl Iterator<Item = (&'a (usize, usize), &'a Counts)>) -> Tested {
    let (mutual, law) = law(counts);
    law.two_sided(mutual)
}

/// The observed mutual pairs, and how likely each number of them is.
fn law<'a>(counts: impl Iterator<Item = (&'a (usize, usize), &'a Counts)>) -> (usize, Law) {
    let mut mutual = 0;
    let mut law = Law::certain(0);
    for (key, counts) in counts {
        mutual += counts.mutual;
        law = law.and(&if key.0 == key.1 {
            Law::full_pairs(counts.pairs, counts.there)
        } else {
            Law::hypergeometric(counts.pairs, counts.there, counts.back)
        });
    }
    (mutual, law)
}

fn chance<'a>(counts: impl Iterator<Item = (&'a (usize, usize), &'a Counts)>) -> Option<RecipChance> {
    let mut means = Vec::new();
    let mut variances = Vec::new();
    let mut mutual = 0;
    for (key, counts) in counts {
        let (mean, variance) = counts.moments(key.0 == key.1);
        means.push(mean);
        variances.push(variance);
        mutual += counts.mutual;
    }
    let expected_mutual = sum_in_order(&mut means);
    let sd = sum_in_order(&mut variances).sqrt();
    (sd > 0.0).then(|| RecipChance { expected_mutual, sd, z: (mutual as f64 - expected_mutual) / sd })
}

/// Mean and variance of the mutual pairs among `pairs` pairs of two different sets, with `there` mentions one way and `back` the other.
fn between(pairs: usize, there: usize, back: usize) -> (f64, f64) {
    if pairs == 0 {
        return (0.0, 0.0);
    }
    let (n, a, b) = (pairs as f64, there as f64, back as f64);
    let mean = a * b / n;
    let variance = if pairs == 1 { 0.0 } else { a * b * (n - a) * (n - b) / (n * n * (n - 1.0)) };
    (mean, variance)
}

/// Mean and variance of the mutual pairs among `pairs` pairs of one set, with `arcs` mentions on their `2 * pairs` cells.
fn within(pairs: usize, arcs: usize) -> (f64, f64) {
    if pairs == 0 {
        return (0.0, 0.0);
    }
    let (k, a, cells) = (pairs as f64, arcs as f64, (2 * pairs) as f64);
    let mean = k * a * (a - 1.0) / (cells * (cells - 1.0));
    // With at most one mention, or one hole, the number of mutual pairs is certain; the formula would leave rounding noise.
    if arcs < 2 || arcs + 2 > 2 * pairs {
        return (mean, 0.0);
    }
    let falling = |x: f64| x * (x - 1.0) * (x - 2.0) * (x - 3.0);
    let second = k * (k - 1.0) * falling(a) / falling(cells);
    (mean, (second + mean - mean * mean).max(0.0))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Counts, RecipBlocks, between, within};
    use crate::analysis::network::all_kinds;

    #[test]
    fn pairs_by_kind_are_all_pairs() {
        for net in all_kinds() {
            let blocks = RecipBlocks::new(&net);
            let mut listed: BTreeMap<(usize, usize), Counts> = BTreeMap::new();
            let pairs = (0..net.n()).flat_map(|i| (0..i).map(move |j| (i, j)));
            for (i, j) in pairs.filter(|&(i, j)| net.observed(i, j) && net.observed(j, i)) {
                let (key, pair) = blocks.pair((i, j), (net.has(i, j), net.has(j, i)));
                let counts = listed.entry(key).or_default();
                counts.pairs += 1;
                counts.there += pair.there;
                counts.back += pair.back;
                counts.mutual += pair.mutual;
            }
            assert_eq!(blocks.counts, listed);
        }
    }

    /// Mean and variance of the mutual pairs over every way to place the mentions; a cell is a bit, `reverse` its counterpart.
    fn enumerated(cells: usize, mutual: impl Fn(u32) -> Option<u32>) -> (f64, f64) {
        let counts: Vec<f64> = (0..1_u32 << cells).filter_map(mutual).map(f64::from).collect();
        let mean = counts.iter().sum::<f64>() / counts.len() as f64;
        (mean, counts.iter().map(|c| (c - mean) * (c - mean)).sum::<f64>() / counts.len() as f64)
    }

    fn close(a: (f64, f64), b: (f64, f64)) -> bool {
        (a.0 - b.0).abs() < 1e-12 && (a.1 - b.1).abs() < 1e-12
    }

    #[test]
    fn moments_between_two_sets_are_those_of_every_placement() {
        for pairs in 1..=5 {
            for there in 0..=pairs {
                for back in 0..=pairs {
                    let low = (1_u32 << pairs) - 1;
                    let all = enumerated(2 * pairs, |bits| {
                        let (x, y) = (bits & low, bits >> pairs);
                        (x.count_ones() as usize == there && y.count_ones() as usize == back).then(|| (x & y).count_ones())
                    });
                    assert!(close(between(pairs, there, back), all), "{pairs} {there} {back}");
                }
            }
        }
    }

    #[test]
    fn moments_within_a_set_are_those_of_every_placement() {
        for pairs in [1, 3, 6] {
            for arcs in 0..=2 * pairs {
                let low = (1_u32 << pairs) - 1;
                let all =
                    enumerated(2 * pairs, |bits| (bits.count_ones() as usize == arcs).then(|| (bits & low & (bits >> pairs)).count_ones()));
                assert!(close(within(pairs, arcs), all), "{pairs} {arcs}");
            }
        }
    }
}
