//! How sure a finding is.

use std::collections::BTreeSet;

use super::{Certainty, Holds};
use crate::analysis::{Bounds, Network};

impl Certainty {
    /// From the two counts: one answer, or one single mention, is enough for "depends".
    #[must_use]
    pub fn counted(answers: usize, mentions: Option<usize>) -> Self {
        let one_is_enough = answers > 0 || mentions.is_some_and(|m| m <= 1);
        let holds = if one_is_enough { Holds::Depends } else { Holds::Robust };
        Self { holds, answers: Some(answers), mentions }
    }

    /// Answers are missing, and some completion of them makes it untrue.
    pub const UNSAYABLE: Self = Self { holds: Holds::CannotBeSaid, answers: None, mentions: None };
}

/// The number of respondents among `whose` whose answers, set to missing one at a time (they stay in the network), make `holds`
/// false. The caller names everyone whose answers it rests on.
pub(super) fn answers_that_flip(net: &Network, whose: impl IntoIterator<Item = usize>, holds: impl Fn(&Network) -> bool) -> usize {
    whose.into_iter().collect::<BTreeSet<_>>().into_iter().filter(|&i| net.has_answers(i) && !holds(&net.silence(i))).count()
}

/// Whether the missing answers leave it open on which side of `value` the truth is.
pub(super) fn left_open(bounds: Option<Bounds>, value: f64) -> bool {
    bounds.is_some_and(|b| b.straddle(value))
}

/// The smallest `k` from 1 to `most` for which some split of it into `removed + added` satisfies `untrue(removed, added)`.
pub(super) fn fewest_changes(most: usize, untrue: impl Fn(usize, usize) -> bool) -> Option<usize> {
    (1..=most).find(|&k| (0..=k).any(|removed| untrue(removed, k - removed)))
}
