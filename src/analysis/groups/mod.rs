//! What runs inside groups and between them, who stands between, what a meeting would bring, and what chance alone would give.

mod assortativity;
mod brokerage;
mod by_chance;
mod carried;
mod compared;
mod compared_completed;
mod contact_spread;
mod deal;
mod ei;
mod ei_test;
mod meetings;
mod reach;
mod reach_chance;
mod spread;
mod two_steps;
mod working_group;

pub use assortativity::{arcs_left_out, assortativity, modularity, modularity_of, modularity_undirected, modularity_undirected_of};
pub use brokerage::{Brokerage, RoleChance, Roles, RolesChance, brokerage, brokerage_baseline, brokerage_chance};
pub use by_chance::{GroupBaseline, group_baseline, group_chance};
pub use carried::{Carried, carried_by_one};
pub use compared::{Compared, Side, few_ties_deviations_at, ties_between_compared, ties_inside_compared};
pub use compared_completed::{ComparedCompleted, FewTies};
pub use contact_spread::contact_spread;
pub use ei::{EiCounts, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_counts, ei_expected, ei_pair};
pub use ei_test::{EiTest, ei_test};
pub use meetings::{Circles, Meeting, grade_meetings, meetings};
pub use reach::{ClassReach, Part, Reach, classes_reached, expert_reach};
pub use reach_chance::reach_chance;
pub use spread::Spread;
pub use two_steps::{TEAM_UP_TO, cross_group_reach};
pub use working_group::suggest_working_group;
