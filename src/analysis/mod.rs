//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

mod components;
mod cross_tool;
mod degree;
mod ei;
mod measures;
mod meetings;
mod mixing;
mod network;
mod paths;
mod prestige;
mod reach;
mod reading;
mod reciprocity;
mod reciprocity_chance;
mod two_steps;
mod what_if;

pub use components::{cut_people, strong, weak};
pub use cross_tool::{CrossTool, Tool, ToolRow, ToolValue, cross_tool};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use ei::{EiCounts, EiTest, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_test};
pub use measures::{Measures, PersonMeasures};
pub use meetings::{Circles, Meeting, grade_meetings, meetings};
pub use mixing::{Mixing, mixing};
pub use network::{Actor, Cell, Network, Row};
pub use paths::{betweenness, betweenness_share, harmonic_in, harmonic_out};
pub use prestige::{OneSided, one_sided, one_sided_person};
pub use reach::{Part, Reach, expert_reach};
pub use reading::{Bounds, Reading, Why};
pub use reciprocity::{Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_expected, recip_pair, recip_person};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use two_steps::{TEAM_UP_TO, cross_group_reach};
pub use what_if::{Change, WhatIfValues, suggest_working_group};
