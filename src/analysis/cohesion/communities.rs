//! Parts of the team that the computer finds from the ties alone. They are not the teams that the school has.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rayon::prelude::*;

use super::leiden::{Weighted, leiden};
use crate::analysis::Network;
use crate::analysis::network::Contacts;

/// As many runs as a team needs to see whether they agree.
const RUNS: usize = 100;
/// In a large network fewer, and never fewer than these.
const FEWEST_RUNS: usize = 10;
/// People and pairs in contact that all runs together may go over.
const BUDGET: usize = 1_000_000;

/// Parts found by the computer.
#[derive(Clone, Debug, PartialEq)]
pub struct Communities {
    /// The part of each person; parts are numbered by their first member. Someone without ties is a part of one.
    pub membership: Vec<usize>,
    pub parts: usize,
    /// How many more ties lie inside the parts than chance would have there, as a share of all ties; 0 is no more than chance.
    pub modularity: f64,
    pub runs: usize,
    pub seed: u64,
    /// How much the other runs agree with this one, the best: 1 when they found the same, about 0 when no more than by chance.
    pub stability: f64,
}

/// Into which parts the team falls by its ties alone: found by the computer, not your teams.
///
/// Definition: the partition of highest modularity (resolution 1) of 100 runs of Leiden on the symmetrised network, the first of equals;
/// stability is the mean adjusted Rand index of the other runs with it. Fewer runs, never fewer than 10, above some 10,000 people and
/// pairs in contact. `None` where there is no tie.
/// With missing answers: over the known mentions; parts may differ once all have answered.
/// Same network and seed: same answer, whatever the number of threads. Other parts can fit nearly as well; read it beside stability.
/// Complexity: some 10 (n + m) steps per run.
/// Source: Traag, Waltman and van Eck 2019; Newman and Girvan 2004; Hubert and Arabie 1985.
/// Example: Anna and Bram name each other, and so do Cem and Dita: two parts, modularity 0.5, stability 1.
#[must_use]
pub fn communities(net: &Network, seed: u64) -> Option<Communities> {
    if net.arc_count() == 0 {
        return None;
    }
    let contacts = Contacts::new(net);
    let graph = Weighted::new(&contacts);
    let runs = (BUDGET / (contacts.n() + contacts.pairs())).clamp(FEWEST_RUNS, RUNS);
    let found: Vec<(i128, Vec<usize>)> = (0..runs as u64)
        .into_par_iter()
        .map(|run| {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            rng.set_stream(run);
            let part = leiden(&graph, &mut rng);
            (graph.quality(&part), part)
        })
        .collect();
    let mut best = 0;
    for (run, (quality, _)) in found.iter().enumerate() {
        if *quality > found[best].0 {
            best = run;
        }
    }
    let agreement: Vec<f64> = found.par_iter().map(|(_, part)| adjusted_rand(&found[best].1, part)).collect();
    // Added in the order of the runs; the best run agrees with itself.
    let others = agreement.iter().sum::<f64>() - agreement[best];
    let (quality, membership) = found[best].clone();
    Some(Communities {
        parts: membership.iter().max().map_or(0, |last| last + 1),
        membership,
        modularity: quality as f64 / graph.scale() as f64,
        runs,
        seed,
        stability: others / (runs - 1) as f64,
    })
}

/// How much two divisions of the same people agree: 1 when they are the same, 0 when they agree as much as chance has it; it can
/// fall below 0. `a` and `b` give the part of each person, in any numbering.
///
/// Definition: (pairs together in both - expected) / (mean of pairs together in either - expected), where expected is the product of
/// the two over all pairs; 1 where nothing can be expected to differ.
/// Complexity: n log n steps.
/// Source: Hubert and Arabie 1985; scikit-learn `adjusted_rand_score`.
/// Example: Anna and Bram against Cem and Dita, compared with Anna and Bram, Cem, Dita: 0.57.
#[must_use]
pub fn adjusted_rand(a: &[usize], b: &[usize]) -> f64 {
    if a == b {
        return 1.0;
    }
    let both: Vec<(usize, usize)> = a.iter().copied().zip(b.iter().copied()).collect();
    let in_both = pairs_together(both) as f64;
    let (in_a, in_b) = (pairs_together(a.to_vec()) as f64, pairs_together(b.to_vec()) as f64);
    let people = a.len() as f64;
    let expected = in_a * in_b / (people * (people - 1.0) / 2.0);
    let most = f64::midpoint(in_a, in_b);
    // Both all apart, or both all in one: they are the same, only numbered otherwise.
    if most <= expected { 1.0 } else { (in_both - expected) / (most - expected) }
}

fn pairs_together<T: Ord>(mut parts: Vec<T>) -> u64 {
    parts.sort_unstable();
    parts.chunk_by(|x, y| x == y).map(|same| same.len() as u64 * (same.len() as u64 - 1) / 2).sum()
}
