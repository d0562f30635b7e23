//! Whose answers are missing, and between what values lie then.

mod bounds;
mod completions;
mod plausible;
mod response;

pub use bounds::{ComponentBounds, DegreeBounds, MixingBounds, PathBounds, component_bounds, degree_bounds, mixing_bounds, path_bounds};
pub use completions::{COMPLETIONS, Completions};
pub use plausible::{Range, plausible};
pub use response::{FEWEST_ASKED, Response, WhoIsMissing, who_is_missing};
