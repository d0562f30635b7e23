//! An analysis, and what an import would give, as JSON: ids that stay, with names.

mod advice;
mod analysis;
mod check;
mod finding;
mod group_cards;
mod left_open;
mod preflight;
mod request;
mod values;
mod without_names;

pub use analysis::analysis_json;
pub use check::{CheckJson, check_json};
pub use preflight::preflight_json;
pub use request::AnalysisJson;
pub use values::to_ask_json;
