//! A table with what it was understood to be.

use super::Shape;
use crate::io::table::Table;
use crate::model::TableReading;

/// A table, what it is and how that is told.
#[derive(Clone, Debug)]
pub struct Understood {
    pub table: Table,
    /// `None`: nothing that was recognised; it is not read.
    pub shape: Option<Shape>,
    pub reading: TableReading,
}
