//! How often naming is returned once missing answers are filled in.

use std::collections::BTreeMap;

use super::reciprocity_chance::{Counts, RecipBlocks};
use crate::analysis::{Completion, Network};

/// The counts of a network to which completions of its missing answers are added, each in the time of its own mentions.
#[derive(Debug)]
pub struct RecipCompleted<'a> {
    blocks: RecipBlocks<'a>,
    mean: f64,
    variance: f64,
    mutual: usize,
    mentions: usize,
}

/// What a completed network says of reciprocity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Returned {
    /// As [`crate::analysis::recip_arc`]; `None` without mentions.
    pub share: Option<f64>,
    /// The z of [`crate::analysis::recip_chance`]; `None` where chance leaves no room.
    pub deviation: Option<f64>,
}

impl<'a> RecipCompleted<'a> {
    /// `closed`: the network as if no missing answer held a mention.
    #[must_use]
    pub fn new(closed: &'a Network) -> Self {
        let blocks = RecipBlocks::new(closed);
        let (mut mean, mut variance) = (0.0, 0.0);
        for (key, counts) in &blocks.counts {
            let moments = counts.moments(key.0 == key.1);
            mean += moments.0;
            variance += moments.1;
        }
        let (mutual, mentions) = blocks.returned();
        Self { blocks, mean, variance, mutual, mentions }
    }

    /// The same with the mentions of a completion.
    #[must_use]
    pub fn with(&self, completion: &Completion) -> Returned {
        let RecipBlocks { net, block_of, counts } = &self.blocks;
        let Self { mut mean, mut variance, mut mutual, mut mentions, .. } = *self;
        let mut changed: BTreeMap<(usize, usize), Counts> = BTreeMap::new();
        for &(i, j) in completion.mentions() {
            // Who was not asked is in no pair that both answered about.
            if !net.observed(j, i) {
                continue;
            }
            let (p, q) = (block_of[i], block_of[j]);
            let key = (p.min(q), p.max(q));
            let block = changed.entry(key).or_insert_with(|| counts.get(&key).copied().unwrap_or_default());
            if p <= q {
                block.there += 1;
            } else {
                block.back += 1;
            }
            mentions += 1;
            if net.has(j, i) || (j < i && completion.has(j, i)) {
                block.mutual += 1;
                mutual += 1;
            }
        }
        for (key, block) in changed {
            let one_set = key.0 == key.1;
            let (old, new) = (counts.get(&key).copied().unwrap_or_default().moments(one_set), block.moments(one_set));
            mean += new.0 - old.0;
            variance += new.1 - old.1;
        }
        let sd = variance.max(0.0).sqrt();
        Returned {
            share: (mentions > 0).then(|| (2 * mutual) as f64 / mentions as f64),
            deviation: (sd > 1e-9).then(|| (mutual as f64 - mean) / sd),
        }
    }
}
