//! Invented networks of a stated size, for trying out how long something takes and whether it holds.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

/// A seeded network of people in groups who name each other more inside their group than outside.
///
/// Definition: each ordered pair of people is a mention with a probability that depends on whether they share a group; groups
/// are people with numbers next to each other, as equal in size as can be. With `skew` above 0 people are not equally likely
/// to be named: the chance outside groups falls with the number of the person as (number + 1)^-skew, so that a few are named
/// by very many.
/// Complexity: as many steps as there are mentions, not pairs: the gaps between mentions are drawn, not the mentions.
/// Source: Holland, Laskey and Leinhardt 1983; gaps as in Batagelj and Brandes 2005.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockModel {
    pub people: u32,
    pub groups: u32,
    /// Mentions inside groups that are expected in all.
    pub inside: f64,
    /// Mentions between any two people, drawn beside those inside groups, that are expected in all.
    pub anywhere: f64,
    /// 0: anyone is as likely to be named; 1: a few are named by very many.
    pub skew: f64,
    pub seed: u64,
}

impl BlockModel {
    /// The mentions, ascending, each once.
    pub fn arcs(&self) -> Vec<(u32, u32)> {
        let mut rng = ChaCha8Rng::seed_from_u64(self.seed);
        let mut arcs = self.inside_groups(&mut rng);
        if self.skew > 0.0 {
            arcs.extend(self.towards_few(&mut rng));
        } else {
            let n = u64::from(self.people);
            let chance = self.anywhere / (n as f64 * n.saturating_sub(1) as f64);
            cells(n * n, chance, &mut rng, |cell| arcs.push(pair(cell, n, 0)));
        }
        arcs.retain(|(i, j)| i != j);
        arcs.sort_unstable();
        arcs.dedup();
        arcs
    }

    /// The first person of each group, and one past the last of all.
    fn bounds(&self) -> Vec<u64> {
        let (n, groups) = (u64::from(self.people), u64::from(self.groups.max(1)));
        (0..=groups).map(|g| n * g / groups).collect()
    }

    fn inside_groups(&self, rng: &mut ChaCha8Rng) -> Vec<(u32, u32)> {
        let bounds = self.bounds();
        let sizes = || bounds.windows(2).map(|b| b[1] - b[0]);
        let possible: u64 = sizes().map(|s| s * s.saturating_sub(1)).sum();
        let chance = self.inside / possible as f64;
        let mut arcs = Vec::new();
        for (size, first) in sizes().zip(&bounds) {
            cells(size * size, chance, rng, |cell| arcs.push(pair(cell, size, *first)));
        }
        arcs
    }

    /// Who names is drawn evenly, who is named by weight; a pair drawn twice counts once, so that there are a little fewer.
    fn towards_few(&self, rng: &mut ChaCha8Rng) -> Vec<(u32, u32)> {
        let mut upto = Vec::with_capacity(self.people as usize);
        let mut total = 0.0;
        for i in 0..self.people {
            total += libm::pow(f64::from(i) + 1.0, -self.skew);
            upto.push(total);
        }
        let mut arcs = Vec::new();
        let mut left = self.anywhere;
        while left >= 1.0 && self.people > 1 {
            left -= 1.0;
            let at = rng.random::<f64>() * total;
            let named = upto.partition_point(|sum| *sum < at).min(upto.len() - 1);
            arcs.push((rng.random_range(0..self.people), u32::try_from(named).unwrap_or(u32::MAX)));
        }
        arcs
    }
}

/// Cell number `cell` of a square of `size` people of whom `first` is the first.
fn pair(cell: u64, size: u64, first: u64) -> (u32, u32) {
    let person = |i: u64| u32::try_from(first + i).unwrap_or(u32::MAX);
    (person(cell / size), person(cell % size))
}

/// Calls `hit` for each of `total` cells with this chance, by drawing how many are skipped.
fn cells(total: u64, chance: f64, rng: &mut ChaCha8Rng, mut hit: impl FnMut(u64)) {
    if chance >= 1.0 {
        (0..total).for_each(hit);
        return;
    }
    if chance.is_nan() || chance <= 0.0 {
        return;
    }
    let scale = libm::log(1.0 - chance);
    let mut cell = 0;
    loop {
        let gap = (libm::log(1.0 - rng.random::<f64>()) / scale).floor();
        // Also true where the gap is larger than any number of cells.
        if gap >= (total - cell) as f64 {
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and a number of cells")]
        let gap = gap as u64;
        cell += gap;
        hit(cell);
        cell += 1;
        if cell >= total {
            return;
        }
    }
}
