//! Betweenness of networks too large to look at every pair: a sample of pairs, with how far off it can be.

use std::f64::consts::LN_2;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

use super::path_sampler::PathSampler;
use crate::analysis::{Compact, Network, Reading, Watch, Why};

/// Up to this many people the program looks at every pair, which takes at most a few seconds on two cores; above it, at a sample.
pub const EXACT_UP_TO: usize = 10_000;

/// Pairs drawn from one stream of random numbers. Streams are numbered, so that threads cannot change what is drawn.
const BLOCK: u64 = 512;

/// Betweenness as a share of its maximum, from a sample of pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct BetweennessSample {
    /// By person; undefined as for [`super::betweenness_share`].
    pub shares: Vec<Reading>,
    /// With probability `1 - delta` every share is at most this far from the exact one.
    pub epsilon: f64,
    pub delta: f64,
    /// How many ordered pairs of people were drawn.
    pub samples: u64,
    pub seed: u64,
}

/// About how often each person stands on the shortest way between others, for networks too large for [`super::betweenness_share`].
///
/// Definition: of ordered pairs of people drawn at random, and of the shortest paths of each one drawn at random, the share that
/// passes through the person, times n/(n-2). With probability `1 - delta` (over the draws) every person's share is at most
/// `epsilon` from the exact one. Drawing ends as soon as that is sure: it is looked at after 1, 2, 4, ... times the least
/// number, by the empirical Bernstein bound for each person, and at the latest at the number that Hoeffding's bound asks;
/// `delta` is divided evenly over people and looks (union bound).
/// With missing answers: over the known mentions; undefined for someone without any answer.
/// Complexity: at most about ln(n/delta) / 2 epsilon^2 searches from both ends of a pair; where nobody stands between more than
/// a few in a hundred, a tenth of that. The same for any number of threads.
/// Source: Riondato and Kornaropoulos 2016 (pairs); Maurer and Pontil 2009 (the bound).
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Bram is on 2 of the 12 paths of a pair, times 4/2: about 0.333.
///
/// `None` when the watch was cancelled (its steps are pairs), or when `epsilon` or `delta` is not between 0 and 1.
#[must_use]
pub fn betweenness_approximate(net: &Network, epsilon: f64, delta: f64, seed: u64, watch: &Watch) -> Option<BetweennessSample> {
    let mut sample = BetweennessSample::of_compact(&Compact::of(net), epsilon, delta, seed, watch)?;
    for i in (0..net.n()).filter(|&i| !net.has_answers(i)) {
        sample.shares[i] = Reading::Undefined(Why::NoAnswer);
    }
    Some(sample)
}

impl BetweennessSample {
    /// [`betweenness_approximate`] for mentions alone, everyone having answered.
    #[must_use]
    pub fn of_compact(net: &Compact, epsilon: f64, delta: f64, seed: u64, watch: &Watch) -> Option<Self> {
        let inside = |x: f64| x > 0.0 && x < 1.0;
        if !inside(epsilon) || !inside(delta) {
            return None;
        }
        let n = net.n();
        if n < 3 {
            return Some(Self { shares: vec![Reading::Undefined(Why::TooFew); n], epsilon, delta, samples: 0, seed });
        }
        // A pair may begin or end with the person, which the share leaves out.
        let scale = n as f64 / (n - 2) as f64;
        let looks = Looks::new(n, epsilon / scale, delta);
        watch.begin(looks.most);
        let mut passed = vec![0_u64; n];
        let mut samples = 0;
        for until in looks.ends() {
            let blocks: Vec<u64> = (samples / BLOCK..until / BLOCK).collect();
            let paths: Option<Vec<Vec<u32>>> = blocks
                .into_par_iter()
                .map_init(
                    || PathSampler::new(net),
                    |sampler, block| {
                        if watch.is_cancelled() {
                            return None;
                        }
                        let mut rng = ChaCha8Rng::seed_from_u64(seed);
                        rng.set_stream(block);
                        let mut between = Vec::new();
                        for _ in 0..BLOCK {
                            let from = rng.random_range(0..n);
                            // Anyone but the first.
                            let to = (from + rng.random_range(1..n)) % n;
                            sampler.sample(from, to, &mut rng, &mut between);
                        }
                        watch.step(BLOCK);
                        Some(between)
                    },
                )
                .collect();
            for person in paths?.into_iter().flatten() {
                passed[person as usize] += 1;
            }
            samples = until;
            if passed.iter().all(|&count| looks.near_enough(count, samples)) {
                break;
            }
        }
        let shares = passed.iter().map(|&count| Reading::Value(count as f64 / samples as f64 * scale)).collect();
        Some(Self { shares, epsilon, delta, samples, seed })
    }
}

/// When to look whether the sample is large enough, and how to judge.
#[derive(Clone, Copy, Debug)]
struct Looks {
    epsilon: f64,
    /// ln(2 / the chance of an error allowed to one person at one look).
    log: f64,
    first: u64,
    most: u64,
}

impl Looks {
    fn new(n: usize, epsilon: f64, delta: f64) -> Self {
        // More looks than there can be: the number of doublings up to 1/epsilon^2, and the last.
        let count = 2.0 * libm::log2(1.0 / epsilon).ceil() + 8.0;
        let log = libm::log(2.0 * n as f64 * count / delta);
        let blocks = |pairs: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive number of blocks, far below 2^64")]
            let blocks = (pairs / BLOCK as f64).ceil() as u64;
            blocks.max(1) * BLOCK
        };
        let most = blocks(log / (2.0 * epsilon * epsilon));
        // With fewer than this even someone on no path at all is not sure to be near 0.
        let first = blocks(7.0 * (log + LN_2) / (3.0 * epsilon) + 1.0).min(most);
        Self { epsilon, log, first, most }
    }

    /// How many pairs are drawn at each look.
    fn ends(self) -> impl Iterator<Item = u64> {
        let mut next = Some(self.first);
        std::iter::from_fn(move || {
            let end = next?;
            next = (end < self.most).then(|| (end * 2).min(self.most));
            Some(end)
        })
    }

    /// Whether someone on `count` of `samples` paths is surely within epsilon. At the last look everyone is, by Hoeffding.
    fn near_enough(self, count: u64, samples: u64) -> bool {
        let samples = samples as f64;
        let share = count as f64 / samples;
        let variance = share * (1.0 - share) * samples / (samples - 1.0);
        let log = self.log + LN_2;
        (2.0 * variance * log / samples).sqrt() + 7.0 * log / (3.0 * (samples - 1.0)) <= self.epsilon
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_as_near_as_it_says() {
        // Anna, Bram, Cem, Dita: each names the next.
        let net = Compact::from_arcs(4, &[(0, 1), (1, 2), (2, 3)]);
        let sample = BetweennessSample::of_compact(&net, 0.02, 0.01, 7, &Watch::default()).unwrap();
        for (reading, exact) in sample.shares.iter().zip([0.0, 1.0 / 3.0, 1.0 / 3.0, 0.0]) {
            assert!((reading.value().unwrap() - exact).abs() <= 0.02, "{reading:?}");
        }
        let again = BetweennessSample::of_compact(&net, 0.02, 0.01, 7, &Watch::default());
        assert_eq!(again, Some(sample));
    }

    #[test]
    fn what_cannot_be_asked() {
        let net = Compact::from_arcs(2, &[(0, 1)]);
        let sample = |epsilon, delta| BetweennessSample::of_compact(&net, epsilon, delta, 1, &Watch::default());
        assert_eq!(sample(0.1, 0.1).unwrap().shares, [Reading::Undefined(Why::TooFew); 2]);
        assert_eq!((sample(0.0, 0.1), sample(0.1, f64::NAN)), (None, None));
        let cancelled = Watch::default();
        cancelled.cancel();
        let three = Compact::from_arcs(3, &[(0, 1), (1, 2)]);
        assert_eq!(BetweennessSample::of_compact(&three, 0.1, 0.1, 1, &cancelled), None);
    }

    #[test]
    fn there_are_not_more_looks_than_were_allowed_for() {
        for epsilon in [0.9, 0.5, 0.1, 0.01, 1e-4] {
            for n in [3, 100_000] {
                let looks = Looks::new(n, epsilon, 0.05);
                assert!(looks.ends().count() as f64 <= 2.0 * libm::log2(1.0 / epsilon).ceil() + 8.0);
                assert_eq!(looks.ends().last(), Some(looks.most));
            }
        }
    }
}
