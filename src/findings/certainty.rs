//! How sure a finding is: what missing answers could do to it, and how much of it rests on one answer.

use std::collections::BTreeSet;

use super::Context;
use super::thresholds::{FEWEST_OF_GROUP, LIKELY, MOST_KEPT, MOST_STEPS, PROBABLE, SHARE_OF_GROUP};
use crate::analysis::{Cell, Network, Row};
use crate::model::words;

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Certainty {
    /// `None` where answers are missing and what is said is only about those who answered: there is nothing to be unsure of.
    pub kind: Option<Kind>,
    /// In which share of the completions of the missing answers the claim holds. `None` where it is settled, where there is no claim, and
    /// where no completion was made.
    pub holds_in: Option<f64>,
    /// The middle 90 % of what the number of its headline is in those completions. `None` where there is no such number or nothing is missing.
    pub range: Option<PlausibleRange>,
    /// Between what the number of its headline lies when the answers of one respondent are missing; `None` where it is a count, or none.
    pub without_one: Option<WithoutOne>,
    /// The number of respondents whose answers, set to missing one at a time, make it untrue. `None` where that is too much work.
    pub answers: Option<usize>,
    /// The fewest single mentions, added or removed, that make it untrue. `None` when no number of them does, or it was not counted.
    pub mentions: Option<usize>,
    /// Whether `mentions` is known to be the smallest number; else it holds chance where it is, and the smallest is about that.
    pub mentions_exact: bool,
}

words! {
    /// Whether the missing answers can undo it.
    pub enum Kind {
        /// None is missing, or whatever they are it stays true.
        Settled = "settled",
        /// With the missing answers it almost certainly is so too: in at least 95 % of the completions.
        Likely = "likely",
        /// In 80 to 95 % of them.
        Probable = "probable",
        /// It is true of those who answered; with all answers it may be otherwise. Fewer than 80 %, or it cannot be told.
        Open = "open",
    }
}

/// Where a share or a mean plausibly lies with the missing answers; never a bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlausibleRange {
    pub low: f64,
    pub high: f64,
}

/// A share or a mean with one respondent's answers missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WithoutOne {
    pub low: f64,
    pub high: f64,
    /// Whether it still stands out, whoever it is; `None` where it does not stand out to begin with, or that is too much work.
    pub survives: Option<bool>,
}

impl Certainty {
    /// Of a kind, with nothing counted yet.
    pub(super) fn of(kind: Kind) -> Self {
        Self { kind: Some(kind), holds_in: None, range: None, without_one: None, answers: None, mentions: None, mentions_exact: true }
    }

    pub(super) fn answers(self, answers: Option<usize>) -> Self {
        Self { answers, ..self }
    }

    pub(super) fn mentions(self, mentions: Option<usize>) -> Self {
        Self { mentions, mentions_exact: true, ..self }
    }

    pub(super) fn about_mentions(self, mentions: Option<usize>) -> Self {
        Self { mentions, mentions_exact: false, ..self }
    }

    pub(super) fn without_one(self, without_one: Option<WithoutOne>) -> Self {
        Self { without_one, ..self }
    }
}

impl Kind {
    pub(super) fn settled_if(settled: bool) -> Self {
        if settled { Self::Settled } else { Self::Open }
    }

    /// Settled where no answer is missing.
    pub(super) fn of_answers(net: &Network) -> Self {
        Self::settled_if(all_known(net))
    }
}

/// Whether everyone who was asked answered in full.
pub(super) fn all_known(net: &Network) -> bool {
    (0..net.n()).all(|i| net.answered(i) || *net.row(i) == Row::NotAsked)
}

/// The least and the most of some values; `None` without any.
pub(super) fn ends(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values
        .into_iter()
        .fold(None, |ends, value| Some(ends.map_or((value, value), |(low, high): (f64, f64)| (low.min(value), high.max(value)))))
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
    let few = net.n() <= MOST_KEPT && whose.len().saturating_mul(net.n() + net.arc_count()) <= MOST_STEPS;
    few.then(|| whose.into_iter().filter(|&i| !context.without(i, &holds)).count())
}

/// Whether a missing answer could hold a mention between two people.
pub(super) fn unknown_between(net: &Network, i: usize, j: usize) -> bool {
    net.cell(i, j) == Cell::Unknown || net.cell(j, i) == Cell::Unknown
}

/// The smallest `k` from 1 to `most` for which some split of it into `removed + added` satisfies `untrue(removed, added)`.
pub(super) fn fewest_changes(most: usize, untrue: impl Fn(usize, usize) -> bool) -> Option<usize> {
    (1..=most).find(|&k| (0..=k).any(|removed| untrue(removed, k - removed)))
}

/// The kind of what holds in so many completions; open where none could be made.
pub(super) fn kind_of(holds_in: Option<f64>) -> Kind {
    match holds_in {
        Some(share) if share >= LIKELY => Kind::Likely,
        Some(share) if share >= PROBABLE => Kind::Probable,
        _ => Kind::Open,
    }
}

/// Whether so few of a group answered that nothing surer than "open" is said of its own mentions: those who did may be the odd ones.
pub(super) fn is_hardly_heard(net: &Network, group: usize) -> bool {
    let asked: Vec<usize> = net.members(group).filter(|&i| *net.row(i) != Row::NotAsked).collect();
    let answered = asked.iter().filter(|&&i| net.answered(i)).count();
    answered < asked.len() && (answered < FEWEST_OF_GROUP || (answered as f64) < SHARE_OF_GROUP * asked.len() as f64)
}
