//! Why files could not be opened.

use crate::io::project_file::ProjectFileError;
use crate::io::{FileError, ImportError};

/// Why nothing was opened. What was open stays open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error("{1}: {0}")]
    Project(ProjectFileError, String),
    #[error("the system gave no random numbers for the codes")]
    NoRandomness,
}
