//! Values in, bytes out: figures, JSON and questionnaires.

mod analysis_json;
pub mod figure;
pub mod template;

pub use analysis_json::{AnalysisJson, analysis_json};
