//! Where a value plausibly lies when answers are missing, for measures that have no bounds.

use crate::analysis::{Completions, Network, Watch};

/// Of the draws one in so many lies below the range, and one in so many above.
const TAIL_IS_ONE_IN: usize = 20;

/// The middle 90 % of the drawn values: never a bound, the truth may lie outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The 5th percentile: one draw in twenty is before it.
    pub low: f64,
    /// The 95th percentile.
    pub high: f64,
    /// The draws in which the value is defined.
    pub draws: usize,
    pub seed: u64,
}

impl Range {
    /// The middle of these values, those that are not defined left out; `None` where none is.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = Option<f64>>, seed: u64) -> Option<Self> {
        let mut each: Vec<f64> = values.into_iter().flatten().collect();
        each.sort_by(f64::total_cmp);
        let tail = each.len() / TAIL_IS_ONE_IN;
        let (low, high) = (*each.get(tail)?, *each.get(each.len().checked_sub(tail + 1)?)?);
        Some(Self { low, high, draws: each.len(), seed })
    }
}

/// Where the values of `measure` plausibly lie, given the answers that are missing.
///
/// Definition: the 5th to the 95th percentile of `measure` over [`Completions`], in which everyone who was asked has answered. Draws in
/// which a value is not defined are left out of its range; `None` for a value that no draw defines.
/// With missing answers: that is what it is for; `None` as a whole where there are no completions, and when `watch` is cancelled.
/// Complexity: that of the completions, and per draw m and what `measure` takes. Draws are shared among threads; same seed, same bits.
/// Source: as [`Completions`].
/// Example: Anna, Bram and Cem all name each other, Dita is named by nobody and did not answer. In each draw she names two, as all others
/// do: that each of the others is named by 2 or 3 is then plausible, and that she names 2.
#[must_use]
pub fn plausible(
    net: &Network,
    seed: u64,
    draws: usize,
    watch: &Watch,
    measure: impl Fn(&Network) -> Vec<Option<f64>> + Sync,
) -> Option<Vec<Option<Range>>> {
    let completions = Completions::new(net, seed)?;
    watch.begin(draws as u64);
    let completed = completions.each(0..draws as u64, watch, |completion| measure(&net.completed(completion.mentions())))?;
    let values = completed.first()?.len();
    let range = |which: usize| Range::of(completed.iter().map(|values| values.get(which).copied().flatten()), seed);
    Some((0..values).map(range).collect())
}
