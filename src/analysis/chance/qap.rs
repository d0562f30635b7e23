//! Whether two questions give the same network.

use rand::seq::SliceRandom;

use super::draws::{AgainstDraws, draw_each};
use crate::analysis::{Network, Watch};

/// [`qap`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Qap {
    /// The correlation, against the same with the people of one network in another order.
    pub test: AgainstDraws,
    /// The people over whom it is taken.
    pub people: usize,
    /// Mentions among them that are in both networks, only in the first, and only in the second.
    pub both: usize,
    pub only_first: usize,
    pub only_second: usize,
}

/// How far two questions, or two rounds, name the same people.
///
/// Definition: Pearson's correlation of the two over ordered pairs of different people, 1 a mention and 0 none. Draws put the people of
/// one network in a random order, rows and columns alike, so that the shape of each stays. Two-sided: twice the smaller of the shares of
/// draws with at least, or at most, the observed value (each with the observed one counted in), at most 1.
/// With missing answers: over the people who are in both, answered both in full, and whom all of them could name on both, so that every
/// cell is known in every order.
/// `None` where one of the two has no mention among them or lacks none (a correlation needs both), or when `watch` is cancelled.
/// Complexity: n^2 once, n + m log m per draw, shared among threads; same seed, same bits.
/// Source: Krackhardt 1988; Hubert's quadratic assignment.
/// Example: on both questions Anna names Bram and Bram Cem, on the second also Cem Dita: 2 mentions in both, 1 only in the second, 9 in
/// neither, a correlation of 0.77.
#[must_use]
pub fn qap(first: &Network, second: &Network, seed: u64, draws: usize, watch: &Watch) -> Option<Qap> {
    let (first, second) = in_both(first, second);
    let people = first.n();
    let (a, b) = (first.arc_count(), second.arc_count());
    let cells = people * people.saturating_sub(1);
    if a == 0 || b == 0 || a == cells || b == cells {
        return None;
    }
    // Only the overlap differs between orders; the rest of the formula is that of two 0-1 variables.
    let correlation = |both: usize| {
        let (cells, a, b) = (cells as f64, a as f64, b as f64);
        (cells * both as f64 - a * b) / ((a * (cells - a)).sqrt() * (b * (cells - b)).sqrt())
    };
    // The one with fewer mentions is the one whose mentions are looked up.
    let (few, many) = if a <= b { (&first, &second) } else { (&second, &first) };
    let overlap = |order: &[usize]| few.arcs().filter(|&(i, j)| many.has(order[i], order[j])).count();
    let as_they_are: Vec<usize> = (0..people).collect();
    let both = overlap(&as_they_are);
    let values = draw_each(seed, draws, watch, |rng| {
        let mut order = as_they_are.clone();
        order.shuffle(rng);
        correlation(overlap(&order))
    })?;
    let test = AgainstDraws::new(correlation(both), &values, seed)?;
    Some(Qap { test, people, both, only_first: a - both, only_second: b - both })
}

/// Both networks over the people of whom each cell is known in each, in the same order: that of their ids, as in every network.
fn in_both(first: &Network, second: &Network) -> (Network, Network) {
    let squares = (first.in_full_square(), second.in_full_square());
    let partner = |net: &Network, other: &Network, square: &[bool], i: usize| other.index_of(net.actor(i).id).is_some_and(|j| square[j]);
    (
        first.induced(|i| squares.0[i] && partner(first, second, &squares.1, i)),
        second.induced(|j| squares.1[j] && partner(second, first, &squares.0, j)),
    )
}
