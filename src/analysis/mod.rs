//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

mod communities;
mod components;
mod contacts;
mod cores;
mod degree;
mod ei;
mod krackhardt;
mod leiden;
mod measures;
mod mixing;
mod network;
mod paths;
mod prestige;
mod reach;
mod reachability;
mod reading;
mod reciprocity;
mod reciprocity_chance;
mod transitivity;
mod triads;
mod triangles;

pub use communities::{Communities, adjusted_rand, communities};
pub use components::{bridges, cut_people, strong, weak};
pub use cores::{core, core_counting_mentions};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use ei::{EiCounts, EiTest, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_test};
pub use krackhardt::{connectedness, efficiency, hierarchy, least_upper_bounds, least_upper_bounds_sna};
pub use measures::{Measures, PersonMeasures};
pub use mixing::{Mixing, mixing};
pub use network::{Actor, Cell, Network, Row};
pub use paths::{betweenness, betweenness_share, harmonic_in, harmonic_out};
pub use prestige::{OneSided, one_sided, one_sided_person};
pub use reach::{Part, Reach, expert_reach};
pub use reading::{Bounds, Reading, Why};
pub use reciprocity::{Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_expected, recip_pair, recip_person};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use transitivity::{clustering, clustering_mean, transitivity, transitivity_strong, transitivity_undirected};
pub use triads::{Triad, Triads, triads};
