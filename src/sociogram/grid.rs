//! The matrix: who names (rows) whom (columns), in the order of groups.

use super::{Emphasis, Ink, Rect};
use crate::model::PersonId;

/// Rows and columns of one order. The marks of its scene stand on the diagonal.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Rows from the top, columns from the left.
    pub order: Vec<PersonId>,
    /// Width and height of a cell; the first has its corner in the origin of the world.
    pub cell: f64,
    pub cells: Vec<Cell>,
    pub bands: Vec<Band>,
}

/// What a cell of the matrix says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellKind {
    /// Each names the other: a full cell.
    Mutual,
    /// The row names the column: half a cell.
    OneWay,
    /// The row did not answer.
    Unknown,
}

/// A mention.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub from: PersonId,
    pub to: PersonId,
    pub rect: Rect,
    pub mutual: bool,
    /// From 0 to 1, of the strongest that is drawn.
    pub share: f64,
    pub ink: Ink,
    pub emphasis: Emphasis,
}

/// The rows, and columns, of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Index into the network's groups; `None` for the people without a group.
    pub group: Option<usize>,
    pub title: String,
    /// The first place in the order, and how many.
    pub start: usize,
    pub people: usize,
    pub ink: Ink,
}
