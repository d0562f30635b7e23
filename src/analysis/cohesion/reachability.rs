//! Who can be reached from whom along mentions, counted without a list of all pairs.

use rayon::prelude::*;

use super::components;
use crate::analysis::Network;

/// The strong components as a graph without circles: everyone of one component reaches the same people.
pub(super) struct Reachability {
    /// The people of each component; a component comes after all that it reaches.
    parts: Vec<Vec<usize>>,
    sizes: Vec<u64>,
    /// The components that people of each component name, without itself: `to[start[c]..start[c + 1]]`.
    start: Vec<usize>,
    to: Vec<usize>,
}

impl Reachability {
    /// Complexity: (n + m) log m steps, n + m entries.
    pub(super) fn new(net: &Network) -> Self {
        let parts = components::strong_bottom_up(net);
        let part_of = components::part_of(net.n(), &parts);
        let (mut start, mut to) = (vec![0], Vec::new());
        let mut named: Vec<usize> = Vec::new();
        for (p, members) in parts.iter().enumerate() {
            named.clear();
            named.extend(members.iter().flat_map(|&i| net.names(i)).map(|&j| part_of[j]).filter(|q| *q != p));
            named.sort_unstable();
            named.dedup();
            to.extend_from_slice(&named);
            start.push(to.len());
        }
        Self { sizes: parts.iter().map(|members| members.len() as u64).collect(), parts, start, to }
    }

    /// The people of each component.
    pub(super) fn parts(&self) -> &[Vec<usize>] {
        &self.parts
    }

    /// The other components that people of `c` name; all come before it.
    pub(super) fn named(&self, c: usize) -> &[usize] {
        &self.to[self.start[c]..self.start[c + 1]]
    }

    /// Pairs of people who can reach each other.
    pub(super) fn pairs_within_parts(&self) -> u64 {
        self.sizes.iter().map(|k| k * (k - 1) / 2).sum()
    }

    /// Ordered pairs of different people of whom the second can be reached from the first.
    ///
    /// Complexity: components * (components + m) / 64 steps; one word per component and thread.
    pub(super) fn ordered_pairs(&self) -> u64 {
        let mut targets: Vec<usize> = (0..self.sizes.len()).collect();
        targets.sort_by_key(|&c| (self.sizes[c], c));
        // Up to 64 targets of one size are looked for at once, a bit for each.
        let blocks: Vec<&[usize]> = targets.chunk_by(|a, b| self.sizes[*a] == self.sizes[*b]).flat_map(|same| same.chunks(64)).collect();
        let between: u64 = blocks.par_iter().map(|block| self.people_who_reach(block) * self.sizes[block[0]]).sum();
        // A component reaches itself, but nobody is paired with themselves.
        between - self.sizes.iter().sum::<u64>()
    }

    /// For each target, the people who reach it or are in it; added up.
    fn people_who_reach(&self, targets: &[usize]) -> u64 {
        let mut bits = vec![0_u64; self.sizes.len()];
        for (bit, &c) in targets.iter().enumerate() {
            bits[c] = 1 << bit;
        }
        let first = targets.iter().copied().min().unwrap_or(0);
        let mut people = 0;
        for c in first..self.sizes.len() {
            let reached = self.named(c).iter().fold(bits[c], |reached, &d| reached | bits[d]);
            bits[c] = reached;
            people += u64::from(reached.count_ones()) * self.sizes[c];
        }
        people
    }
}
