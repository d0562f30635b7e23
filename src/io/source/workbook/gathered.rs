//! The sheets of a workbook as they come in.

use super::error::NotAWorkbook;
use super::sheet::{Sheet, Texts};
use crate::io::source::grid::Grid;
use crate::io::source::limits::Room;

/// The grids so far, and the room that is left.
pub(super) struct Gathered {
    pub(super) file: String,
    pub(super) room: Room,
    pub(super) grids: Vec<Grid>,
}

impl Gathered {
    /// Adds a sheet if it has something in it.
    pub(super) fn add(&mut self, sheet: Sheet, texts: &Texts) -> Result<(), NotAWorkbook> {
        self.grids.extend(sheet.into_grid(&self.file, texts, &mut self.room)?);
        Ok(())
    }

    /// An empty one for the same file.
    pub(super) fn beside(&self) -> Self {
        Self { file: self.file.clone(), room: self.room, grids: Vec::new() }
    }
}
