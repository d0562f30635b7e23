//! Every number with which a rule judges. None of them is a norm: they decide what is mentioned, not what is good.

/// Something is outside chance when chance alone gives it in fewer than one of twenty cases (one-sided share of draws).
pub const CHANCE_SHARE: f64 = 0.05;

/// The same for a difference in standard deviations, two-sided.
pub const CHANCE_DEVIATIONS: f64 = 1.96;

/// Draws of the test on ties between groups. Its p is then known to about 0.002 near [`CHANCE_SHARE`].
pub const DRAWS: usize = 10_000;

/// A mean is another one when it is further than this from what was said.
pub const SAME_MEAN: f64 = 1.0;

/// How often naming is returned is told from so many mentions between people who both answered.
pub const FEWEST_MENTIONS: usize = 10;

/// One group is laid beside the others from so many ties between groups ...
pub const FEWEST_BETWEEN: usize = 6;

/// ... or inside them.
pub const FEWEST_INSIDE: usize = 6;

/// An expert is little reached when in contact with fewer than this share of the teachers in the remit.
pub const REACHED_REMIT: f64 = 0.5;

/// That no teacher is in contact with a role is told where at least this share of the teachers is in contact with one another.
pub const TALKING_SHARE: f64 = 0.5;

/// The leaders' mentions are told from so many, made and received together.
pub const FEWEST_OF_LEADERS: usize = 5;

/// When more than this share of the team is unnamed, that tells about the question and not about people.
pub const MOST_UNNAMED: f64 = 0.25;

/// Below this many people who answered, nothing is said about the team.
pub const FEWEST_ANSWERS: usize = 3;

/// With fewer people who answered, also in part, the only thing that is said is that these are too few.
pub const ENOUGH_PEOPLE: usize = 5;

/// The same when fewer than this share of those who were asked answered.
pub const ENOUGH_SHARE: f64 = 2.0 / 3.0;

/// How many have answered is told of a group from this many people who were asked: of fewer it would point at a person.
pub const FEWEST_ASKED: usize = crate::analysis::FEWEST_ASKED;

/// A part of the team is at least this many people: two people are not a part but a pair.
pub const FEWEST_IN_PART: usize = 3;

/// A group is spoken of as a group from this many members: what is said of two people is said of persons.
pub const FEWEST_IN_GROUP: usize = 3;

/// That no tie at all runs inside groups is told from so many ties between them.
pub const FEWEST_BRIDGED: usize = 2;

/// "No tie between two groups" is news from so many pairs of people that there could be one between.
pub const FEWEST_PAIRS: usize = 4;

/// Another grouping divides the team more than this one when its ties between groups are so many standard deviations further below chance.
pub const MORE_APART: f64 = 1.0;

/// Groupings are compared when at least this share of the people in a group of one is in a group of the other too.
pub const COMPARED_SHARE: f64 = 2.0 / 3.0;

/// Draws for each further grouping: its deviation from chance is then known to about 3 %.
pub const DRAWS_PER_GROUPING: usize = 2_000;

/// Someone who works fewer tenths of days a week is not looked at as a person whom nobody names.
pub const FEWEST_TENTHS_OF_DAYS: u32 = 20;

/// Up to so many people the networks without one person's answers are kept, and shared among rules; and it is counted how many mentions a
/// share of all of them rests on.
pub const MOST_KEPT: usize = 300;

/// Beyond so many people and mentions, times the people to be left out, nobody is left out in turn.
pub const MOST_STEPS: usize = 1_000_000;

/// Naming back is called almost a matter of course when the densities of the groups alone give at least this share of it.
pub const MATTER_OF_COURSE: f64 = 0.75;

/// Something is called almost certain where it holds in at least this share of the completions of the missing answers ...
pub const LIKELY: f64 = 0.95;

/// ... and probable from this share on.
pub const PROBABLE: f64 = 0.8;

/// Of a group of which fewer than so many, or less than this share, answered, nothing is called surer than open that is about its own mentions.
pub const FEWEST_OF_GROUP: usize = 2;
pub const SHARE_OF_GROUP: f64 = 0.5;

/// What is closer to a limit than this is at it: sums may differ by rounding.
pub const ROUNDING: f64 = 1e-9;
