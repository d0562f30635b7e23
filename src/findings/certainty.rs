//! How sure a finding is.

use std::collections::BTreeSet;

use super::thresholds::MOST_STEPS;
use super::{Certainty, Context, Holds};
use crate::analysis::{Bounds, Cell, Network};

impl Certainty {
    /// From the two counts: one answer, or one single mention, is enough for "depends".
    #[must_use]
    pub fn counted(answers: Option<usize>, mentions: Option<usize>) -> Self {
        let one_is_enough = answers.is_some_and(|a| a > 0) || mentions.is_some_and(|m| m <= 1);
        let holds = if one_is_enough { Holds::Depends } else { Holds::Robust };
        Self { holds, answers, mentions, mentions_exact: true }
    }

    /// The same where the number of mentions is an estimate.
    #[must_use]
    pub fn estimated(answers: Option<usize>, mentions: Option<usize>) -> Self {
        Self { mentions_exact: false, ..Self::counted(answers, mentions) }
    }

    /// Answers are missing, and some completion of them makes it untrue.
    pub const UNSAYABLE: Self = Self { holds: Holds::CannotBeSaid, answers: None, mentions: None, mentions_exact: true };
}

/// The number of respondents among `whose` whose answers, set to missing one at a time (they stay in the network), make `holds`
/// false. The caller names everyone whose answers it rests on. `None` when that is too much work.
pub(super) fn answers_that_flip(
    context: &Context<'_>,
    whose: impl IntoIterator<Item = usize>,
    holds: impl Fn(&Network) -> bool,
) -> Option<usize> {
    let net = context.net;
    let whose: BTreeSet<usize> = whose.into_iter().filter(|&i| net.has_answers(i)).collect();
    let few = whose.len().saturating_mul(net.n() + net.arc_count()) <= MOST_STEPS;
    few.then(|| whose.into_iter().filter(|&i| !context.without(i, &holds)).count())
}

/// Whether the missing answers leave it open on which side of `value` the truth is.
pub(super) fn left_open(bounds: Option<Bounds>, value: f64) -> bool {
    bounds.is_some_and(|b| b.straddle(value))
}

/// Whether a missing answer could hold a mention between two people.
pub(super) fn unknown_between(net: &Network, i: usize, j: usize) -> bool {
    net.cell(i, j) == Cell::Unknown || net.cell(j, i) == Cell::Unknown
}

/// The smallest `k` from 1 to `most` for which some split of it into `removed + added` satisfies `untrue(removed, added)`.
pub(super) fn fewest_changes(most: usize, untrue: impl Fn(usize, usize) -> bool) -> Option<usize> {
    (1..=most).find(|&k| (0..=k).any(|removed| untrue(removed, k - removed)))
}
