//! Values in, bytes out: figures, JSON and questionnaires.

mod advice_json;
mod analysis_json;
mod check_json;
pub mod figure;
mod finding_json;
pub mod template;

pub use analysis_json::{AnalysisJson, analysis_json};
pub use check_json::{CheckJson, check_json, to_ask_json};
