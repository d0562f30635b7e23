//! Values in, bytes out: figures, JSON and questionnaires.

pub mod figure;
mod json;
pub mod template;

pub use json::{AnalysisJson, CheckJson, analysis_json, check_json, preflight_json, to_ask_json};
