//! Every number with which a rule judges. None of them is a norm: they decide what is mentioned, not what is good.

/// Something is outside chance when chance alone gives it in fewer than one of twenty cases (one-sided share of draws).
pub const CHANCE_SHARE: f64 = 0.05;

/// The same for a difference in standard deviations, two-sided.
pub const CHANCE_DEVIATIONS: f64 = 1.96;

/// Draws of the test on ties between groups. Its p is then known to about 0.002 near [`CHANCE_SHARE`].
pub const DRAWS: usize = 10_000;

/// An expert is central when fewer than this share of the team is named more often.
pub const TOP_SHARE: f64 = 0.1;

/// An expert reaches a group when in contact with at least this share of its members.
pub const REACHED_SHARE: f64 = 2.0 / 3.0;

/// The leaders' ties are one-sided from this value of (out - in) / (out + in): three out for each one in.
pub const ONE_SIDED: f64 = 0.5;

/// Below this many people who answered, nothing is said about the team.
pub const FEWEST_ANSWERS: usize = 3;
