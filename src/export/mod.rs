//! Values in, bytes out: figures and JSON.

mod analysis_json;

pub use analysis_json::{AnalysisJson, analysis_json};
