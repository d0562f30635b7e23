//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

mod asked;
mod assortativity;
mod bounds;
mod brokerage;
mod centralization;
mod completion;
mod components;
mod conditional_uniform;
mod cover;
mod cross_tool;
mod degree;
mod draws;
mod ei;
mod group_baseline;
mod measures;
mod meetings;
mod mixing;
mod network;
mod pair_kinds;
mod parts;
mod paths;
mod plausible;
mod presence;
mod prestige;
mod qap;
mod reach;
mod reading;
mod reciprocity;
mod reciprocity_chance;
mod standing;
mod structural_holes;
mod sums;
mod two_steps;
mod watch;
mod what_if;
mod who_is_missing;

pub use assortativity::{arcs_left_out, assortativity, modularity, modularity_of, modularity_undirected, modularity_undirected_of};
pub use bounds::{ComponentBounds, DegreeBounds, MixingBounds, PathBounds, component_bounds, degree_bounds, mixing_bounds, path_bounds};
pub use brokerage::{Brokerage, RoleChance, Roles, RolesChance, brokerage, brokerage_chance};
pub use centralization::{centralization_betweenness, centralization_in, centralization_out};
pub use components::{bridges, cut_people, strong, weak};
pub use conditional_uniform::{cug_recip, cug_trans};
pub use cover::{Cover, cover};
pub use cross_tool::{CrossTool, Tool, ToolRow, ToolValue, cross_tool};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use draws::AgainstDraws;
pub use ei::{EiCounts, EiTest, Spread, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_pair, ei_test};
pub use group_baseline::{Chance, GroupBaseline, group_baseline};
pub use measures::{Measures, PersonMeasures};
pub use meetings::{Circles, Meeting, grade_meetings, meetings};
pub use mixing::{Mixing, mixing};
pub use network::{Actor, Cell, Network, Row};
pub use parts::parts_without;
pub use paths::{betweenness, betweenness_share, harmonic_in, harmonic_out};
pub use plausible::{Range, Rates, plausible};
pub use presence::Presence;
pub use prestige::{OneSided, one_sided, one_sided_person};
pub use qap::{Qap, qap};
pub use reach::{Part, Reach, expert_reach};
pub use reading::{Bounds, Known, Reading, Why};
pub use reciprocity::{Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_dyadic, recip_expected, recip_pair, recip_person};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use standing::{HubsAndAuthorities, eigenvector, hubs_and_authorities, pagerank};
pub use structural_holes::{constraint, effective_size};
pub use two_steps::{TEAM_UP_TO, cross_group_reach};
pub use watch::Watch;
pub use what_if::{Change, Values, suggest_working_group};
pub use who_is_missing::{Response, WhoIsMissing, who_is_missing};
