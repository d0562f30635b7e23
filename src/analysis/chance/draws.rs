//! Values drawn at random, and an observed one held against them.

use std::ops::Range;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rayon::prelude::*;

use crate::analysis::Watch;

/// An observed value against the same value in drawn networks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgainstDraws {
    pub observed: f64,
    /// Over the draws, with the standard deviation of a sample (0 with one draw).
    pub mean: f64,
    pub sd: f64,
    /// (draws with at least the observed value, and 1) / (draws and 1).
    pub p_at_least: f64,
    /// (draws with at most the observed value, and 1) / (draws and 1).
    pub p_at_most: f64,
    /// Two-sided: twice the smaller of the two, at most 1.
    pub p: f64,
    /// The draws in which the value is defined.
    pub draws: usize,
    pub seed: u64,
}

impl AgainstDraws {
    /// `None` without a draw.
    pub(super) fn new(observed: f64, values: &[f64], seed: u64) -> Option<Self> {
        let draws = values.len();
        if draws == 0 {
            return None;
        }
        let p = |count: usize| (count + 1) as f64 / (draws + 1) as f64;
        let p_at_least = p(values.iter().filter(|v| **v >= observed).count());
        let p_at_most = p(values.iter().filter(|v| **v <= observed).count());
        let mean = values.iter().sum::<f64>() / draws as f64;
        let squares: f64 = values.iter().map(|v| (v - mean) * (v - mean)).sum();
        let sd = (squares / draws.saturating_sub(1).max(1) as f64).sqrt();
        Some(Self { observed, mean, sd, p_at_least, p_at_most, p: (2.0 * p_at_least.min(p_at_most)).min(1.0), draws, seed })
    }
}

/// Makes `draws` draws, each with a generator of its own, so that any number of threads gives the same; in order of their number.
///
/// The seed names the generator, the number of the draw its stream. `None` when `watch` is cancelled.
pub(in crate::analysis) fn draw_each<T: Send>(
    seed: u64,
    draws: usize,
    watch: &Watch,
    draw: impl Fn(&mut ChaCha8Rng) -> T + Sync,
) -> Option<Vec<T>> {
    watch.begin(draws as u64);
    draw_numbered(seed, 0..draws as u64, watch, draw)
}

/// The same for the draws with these numbers, as part of work that has begun.
pub(in crate::analysis) fn draw_numbered<T: Send>(
    seed: u64,
    numbers: Range<u64>,
    watch: &Watch,
    draw: impl Fn(&mut ChaCha8Rng) -> T + Sync,
) -> Option<Vec<T>> {
    numbers
        .into_par_iter()
        .map(|number| {
            if watch.is_cancelled() {
                return None;
            }
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            rng.set_stream(number);
            let value = draw(&mut rng);
            watch.step(1);
            Some(value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rand::RngExt;

    use super::{AgainstDraws, draw_each};
    use crate::analysis::Watch;

    #[test]
    fn p_values_count_the_observed_as_a_draw() {
        let test = AgainstDraws::new(2.0, &[1.0, 2.0, 3.0, 3.0], 7).unwrap();
        assert_eq!((test.p_at_least, test.p_at_most, test.p), (0.8, 0.6, 1.0));
        assert_eq!((test.mean, test.draws), (2.25, 4));
        assert!((test.sd - (2.75_f64 / 3.0).sqrt()).abs() < 1e-12);
        let outside = AgainstDraws::new(9.0, &[1.0; 199], 7).unwrap();
        assert_eq!((outside.p_at_least, outside.p, outside.sd), (1.0 / 200.0, 2.0 / 200.0, 0.0));
        assert_eq!(AgainstDraws::new(1.0, &[], 7), None);
    }

    #[test]
    fn a_draw_depends_on_the_seed_and_its_number_only() {
        let watch = Watch::default();
        let draw = |draws: usize| draw_each(5, draws, &watch, |rng| rng.random_range(0..1_000_000_u64)).unwrap();
        let (few, many) = (draw(3), draw(400));
        assert_eq!(few, many[..3]);
        assert!(few[0] != few[1] && few[1] != few[2]);
        for threads in [1, 3] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            assert_eq!(pool.install(|| draw(400)), many);
        }
        assert_eq!(watch.fraction(), Some(1.0));
        watch.cancel();
        assert_eq!(draw_each(5, 3, &watch, |_| ()), None);
    }
}
