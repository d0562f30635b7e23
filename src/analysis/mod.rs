//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.
//!
//! Every measure is a function of a [`Network`], and an entry in the [`catalogue`]; per-person answers are lists by index. A value that is not defined is a
//! [`Reading`] that says why. With missing answers a measure reads what is known (each says over which pairs of people) and
//! its bounds, where it has them, hold for every way in which the missing answers could turn out.

pub mod catalogue;
mod chance;
mod cohesion;
mod cross_tool;
mod groups;
mod missing;
mod network;
mod numeric;
mod paths;
mod positions;
mod presence;
mod ties;

pub use catalogue::{Advisor, Measures, MissingBounds, Ranges, WhatIfValues};
pub use chance::{
    AgainstDraws, Chance, OneWay, Qap, RecipBlocks, RecipChance, RecipCompleted, Returned, Tested, cug_recip, cug_trans,
    few_ties_deviations_of_choice, named_beside_others, named_by_chance, one_sided_beside_others, one_way, qap, recip_chance,
    ties_between_beside_others,
};
pub use cohesion::{
    Communities, Cover, adjusted_rand, bridges, communities, connectedness, core, core_counting_mentions, cover, cut_people, efficiency,
    hierarchy, least_upper_bounds, least_upper_bounds_sna, parts_without, strong, weak,
};
pub use cross_tool::{CrossTool, Tool, ToolRow, ToolValue, cross_tool};
pub use groups::{
    Brokerage, Carried, Circles, ClassReach, Compared, ComparedCompleted, EiCounts, EiTest, FewTies, GroupBaseline, Meeting, Part, Reach,
    RoleChance, Roles, RolesChance, Side, Spread, TEAM_UP_TO, arcs_left_out, assortativity, brokerage, brokerage_baseline,
    brokerage_chance, carried_by_one, classes_reached, contact_spread, cross_group_reach, ei_arc, ei_bounds, ei_by_group, ei_by_person,
    ei_counts, ei_expected, ei_pair, ei_test, expert_reach, few_ties_deviations_at, grade_meetings, group_baseline, group_chance, meetings,
    modularity, modularity_of, modularity_undirected, modularity_undirected_of, reach_chance, suggest_working_group, ties_between_compared,
    ties_inside_compared,
};
pub use missing::{
    COMPLETIONS, Completions, ComponentBounds, DegreeBounds, FEWEST_ASKED, MixingBounds, PathBounds, Range, Response, WhoIsMissing,
    component_bounds, degree_bounds, mixing_bounds, path_bounds, plausible, who_is_missing,
};
pub use network::{Actor, Bounds, Cell, Change, Compact, Completion, Known, Network, Reading, Row, Why};
pub use numeric::Watch;
pub use paths::{
    BetweennessSample, EXACT_UP_TO, Estimated, Geodesics, Paths, Steps, betweenness, betweenness_approximate, betweenness_share,
    closeness_in, closeness_out, compactness, geodesics, harmonic_in, harmonic_out, reach,
};
pub use positions::{
    HubsAndAuthorities, Triad, Triads, clustering, clustering_mean, constraint, effective_size, eigenvector, hubs_and_authorities,
    pagerank, transitivity, transitivity_strong, transitivity_undirected, triads,
};
pub use presence::Presence;
pub use ties::{
    Contact, Dyads, Mixing, OneSided, Pairs, centralization_betweenness, centralization_in, centralization_out, density, density_bounds,
    dyads, group_contacts, in_degree, mixing, mutual_degree, one_sided, one_sided_person, out_degree, pairs, recip_arc, recip_bounds,
    recip_dyadic, recip_expected, recip_pair, recip_person, recip_returned, recip_returns,
};
