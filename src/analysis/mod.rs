//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

mod betweenness_sample;
mod block_model;
mod compact;
mod components;
mod degree;
mod ei;
mod lanes;
mod many_paths;
mod measures;
mod mixing;
mod network;
mod path_sampler;
mod paths;
mod prestige;
mod reach;
mod reading;
mod reciprocity;
mod reciprocity_chance;
mod settled_sum;
mod sweep;
mod watch;

pub use betweenness_sample::{BetweennessSample, EXACT_UP_TO, betweenness_approximate};
pub use block_model::BlockModel;
pub use compact::Compact;
pub use components::{cut_people, strong, weak};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use ei::{EiCounts, EiTest, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_test};
pub use measures::{Measures, PersonMeasures};
pub use mixing::{Mixing, mixing};
pub use network::{Actor, Cell, Network, Row};
pub use paths::{Paths, betweenness, betweenness_share, closeness_in, closeness_out, compactness, harmonic_in, harmonic_out, reach};
pub use prestige::{OneSided, one_sided, one_sided_person};
pub use reach::{Part, Reach, expert_reach};
pub use reading::{Bounds, Reading, Why};
pub use reciprocity::{Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_expected, recip_pair, recip_person};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use watch::Watch;
