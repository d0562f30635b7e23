//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

mod components;
mod degree;
mod ei;
mod group_baseline;
mod measures;
mod mixing;
mod network;
mod parts;
mod paths;
mod presence;
mod prestige;
mod reach;
mod reach_chance;
mod reading;
mod reciprocity;
mod reciprocity_chance;
mod who_is_missing;

pub use components::{cut_people, strong, weak};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use ei::{EiCounts, EiTest, Spread, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_test};
pub use group_baseline::{Chance, GroupBaseline, group_baseline, group_chance};
pub use measures::{Measures, PersonMeasures};
pub use mixing::{Mixing, mixing};
pub use network::{Actor, Cell, Network, Row};
pub use parts::parts_without;
pub use paths::{betweenness, betweenness_share, harmonic_in, harmonic_out};
pub use presence::Presence;
pub use prestige::{OneSided, one_sided, one_sided_person};
pub use reach::{Part, Reach, expert_reach};
pub use reach_chance::reach_chance;
pub use reading::{Bounds, Reading, Why};
pub use reciprocity::{Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_expected, recip_pair, recip_person};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use who_is_missing::{Response, WhoIsMissing, who_is_missing};
