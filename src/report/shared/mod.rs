//! A project as it may be shown without names: made once from the project itself, and all that is shown without names is computed from it
//! and from nothing else. What is not in it can be in no sentence, cell, total, legend or file, and no difference of two of them can tell it.
//!
//! - People are called by their code, and what somebody typed calls nobody (`people`).
//! - Groups of one or two people are joined with a neighbour, or left out (`small_groups`).
//! - What a group said of which too few answered counts nowhere (`untold`).
//! - A choice of the team that takes one or two people out of a group, or leaves so few, shows no groups apart (`untold`): beside the whole
//!   team it would tell what those few said.

mod making;
mod order;
mod people;
mod small_groups;
mod told;
mod untold;
mod whole;

pub use told::{Told, response_is_told};
pub use whole::{Shared, Sharing};
