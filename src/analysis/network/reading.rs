//! A number, or why there is none.

use crate::model::words;

/// A measured value. Absence is not zero: a value that is not defined says why, and is never NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    Value(f64),
    Undefined(Why),
}

words! {
    /// Why a value is not defined.
    pub enum Why {
        /// The person did not answer, so what they would have said is missing, not zero.
        NoAnswer = "no_answer",
        /// There are no ties to take a share of.
        NoTies = "no_ties",
        /// The person, or everyone, is in no group.
        NoGroup = "no_group",
        /// Too few people, or no pair of people that could be tied.
        TooFew = "too_few",
        /// Everybody who is in a group is in several, so that no division is left.
        SeveralGroups = "several_groups",
        /// The network is not connected as the measure asks.
        NotConnected = "not_connected",
        /// All mentions are inside one group, so there is nothing to compare with.
        OneGroup = "one_group",
        /// The computation comes to no fixed value within its steps.
        Unsettled = "unsettled",
        /// More people than the measure can be computed for.
        TooLarge = "too_large",
    }
}

impl Reading {
    /// `part / whole`, or `why` when there is no whole.
    #[must_use]
    pub fn share(part: f64, whole: f64, why: Why) -> Self {
        if whole > 0.0 { Self::Value(part / whole) } else { Self::Undefined(why) }
    }

    #[must_use]
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Undefined(_) => None,
        }
    }

    #[must_use]
    pub fn why(self) -> Option<Why> {
        match self {
            Self::Value(_) => None,
            Self::Undefined(why) => Some(why),
        }
    }
}

words! {
    /// How a value is known where answers are missing. Each number that leaves the program carries one of these.
    pub enum Known {
        /// Counted from what was answered.
        Observed = "observed",
        /// An end that no completion of the missing answers can pass, and that one reaches.
        ExactBound = "exact_bound",
        /// Where most of the drawn completions lie. Never a bound: the truth may lie outside.
        PlausibleRange = "plausible_range",
        /// Counted from answers that nobody gave. Never by default.
        FilledIn = "filled_in",
    }
}

/// Between what a value lies, given the answers that are missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub low: f64,
    pub high: f64,
    /// Whether both ends can be reached. With a cap on the number of names some bounds are only outer ones.
    pub exact: bool,
}

impl Bounds {
    /// Whether every completion of the answers is on one side of `value` (an end that touches it straddles).
    #[must_use]
    pub fn straddle(&self, value: f64) -> bool {
        self.low <= value && value <= self.high && self.low < self.high
    }
}
