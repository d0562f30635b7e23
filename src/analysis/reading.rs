//! A number, or why there is none.

/// A measured value. Absence is not zero: a value that is not defined says why, and is never NaN.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    Value(f64),
    Undefined(Why),
}

/// Why a value is not defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// The person did not answer, so what they would have said is missing, not zero.
    NoAnswer,
    /// There are no ties to take a share of.
    NoTies,
    /// The person, or everyone, is in no group.
    NoGroup,
    /// Too few people, or no pair of people that could be tied.
    TooFew,
    /// The network is not connected as the measure asks.
    NotConnected,
            Self::TooLarge => "too_large",
