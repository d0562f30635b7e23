//! Values in, bytes out: figures and JSON.

mod analysis_json;
pub mod figure;

pub use analysis_json::{AnalysisJson, analysis_json};
