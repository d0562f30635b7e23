//! Why there is nothing to import.

use crate::io::shape::NotASurvey;
use crate::io::source::NotATable;

/// Why there is nothing to import.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("{what}: {file}")]
    NotATable { what: NotATable, file: String },
    #[error("{what}: {file}")]
    NotASurvey { what: NotASurvey, file: String },
    #[error("no file")]
    NoFile,
}
