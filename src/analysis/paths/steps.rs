//! Every measure that follows from steps along mentions, from one pass over the network.

use super::{EXACT_UP_TO, Paths, betweenness_approximate};
use crate::analysis::{Network, Reading, Watch, Why};

/// What follows from steps along mentions.
#[derive(Clone, Debug)]
pub struct Steps {
    pub betweenness: Vec<Reading>,
    pub betweenness_share: Vec<Reading>,
    pub harmonic_in: Vec<Reading>,
    pub harmonic_out: Vec<Reading>,
    pub closeness_in: Vec<Reading>,
    pub closeness_out: Vec<Reading>,
    pub reach: Reading,
    pub compactness: Reading,
    /// All of it, for what else is asked of it; `None` where it is too large to compute.
    pub(in crate::analysis) paths: Option<Paths>,
    /// How betweenness was estimated in a network of more than [`super::EXACT_UP_TO`] people; `None` where it is exact.
    pub estimated: Option<Estimated>,
}

/// How far an estimate may be off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimated {
    /// With probability 1 - `delta` no share is further off than `epsilon`.
    pub epsilon: f64,
    pub delta: f64,
    pub samples: u64,
}

/// How far off estimated shares may be, and how likely it is that one is further off.
const EPSILON: f64 = 0.005;
const DELTA: f64 = 0.05;

impl Steps {
    /// Exact up to [`super::EXACT_UP_TO`] people; above it betweenness is estimated and the rest is too large to compute.
    /// `None` once `watch` is cancelled.
    pub(in crate::analysis) fn new(net: &Network, seed: u64, watch: &Watch) -> Option<Self> {
        let n = net.n();
        if n <= EXACT_UP_TO {
            let paths = Paths::new(net, watch)?;
            return Some(Self {
                betweenness: paths.betweenness(),
                betweenness_share: paths.betweenness_share(),
                harmonic_in: paths.harmonic_in(),
                harmonic_out: paths.harmonic_out(),
                closeness_in: paths.closeness_in(),
                closeness_out: paths.closeness_out(),
                reach: paths.reach(),
                compactness: paths.compactness(),
                paths: Some(paths),
                estimated: None,
            });
        }
        let sample = betweenness_approximate(net, EPSILON, DELTA, seed, watch)?;
        let most = (n as f64 - 1.0) * (n as f64 - 2.0);
        let raw = |share: &Reading| match *share {
            Reading::Value(share) => Reading::Value(share * most),
            undefined @ Reading::Undefined(_) => undefined,
        };
        let too_large = || vec![Reading::Undefined(Why::TooLarge); n];
        Some(Self {
            betweenness: sample.shares.iter().map(raw).collect(),
            harmonic_in: too_large(),
            harmonic_out: too_large(),
            closeness_in: too_large(),
            closeness_out: too_large(),
            reach: Reading::Undefined(Why::TooLarge),
            compactness: Reading::Undefined(Why::TooLarge),
            paths: None,
            estimated: Some(Estimated { epsilon: sample.epsilon, delta: sample.delta, samples: sample.samples }),
            betweenness_share: sample.shares,
        })
    }
}
