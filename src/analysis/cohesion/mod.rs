//! Into which parts the team falls, and what holds it together.

mod communities;
mod components;
mod cores;
mod cover;
mod krackhardt;
mod leiden;
mod parts_without;
mod reachability;

pub use communities::{Communities, adjusted_rand, communities};
pub use components::{bridges, cut_people, strong, weak};
pub use cores::{core, core_counting_mentions};
pub use cover::{Cover, cover};
pub use krackhardt::{connectedness, efficiency, hierarchy, least_upper_bounds, least_upper_bounds_sna};
pub use parts_without::parts_without;

pub(super) use components::part_of;
pub(super) use parts_without::Joined;
