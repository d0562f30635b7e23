//! What the session has to tell, as values, and in words.

use std::path::PathBuf;
use std::sync::Arc;

use super::open::OpenError;
use crate::export::FigureError;
use crate::io::FileError;
use crate::model::EditError;
use crate::text::Words;

/// Told once, until dismissed.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A survey was read; the import record says what was met.
    Imported,
    NotOpened(Arc<OpenError>),
    Saved(PathBuf),
    FigureSaved(PathBuf),
    NotWritten(Arc<FileError>),
    NotEdited(EditError),
    NoFigure(FigureError),
    /// We are wrong: a job broke down. Nothing of the project is lost.
    Broken(String),
}
