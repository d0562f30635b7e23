//! Sums, lanes and sets of bits that come out the same each time, and the watch on long work.

mod bit_set;
mod exact_sum;
mod float_lanes;
mod sums;
mod variates;
mod watch;

pub use watch::Watch;

pub(super) use bit_set::BitSet;
pub(super) use exact_sum::{Grid, MOST_PATHS, SMALL};
pub(super) use float_lanes::{Lanes, Line, any, gather};
pub(super) use sums::sum_in_order;
pub(super) use variates::{beta, exponential};
