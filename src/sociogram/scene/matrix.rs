//! The matrix: who names (rows) whom (columns), in the order of groups.

use crate::model::{PersonId, Point};
use crate::sociogram::shapes::geometry::whole;
use crate::sociogram::{Emphasis, Ink, Rect};

/// Rows and columns of one order. The marks of its scene stand on the diagonal.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Rows from the top, columns from the left.
    pub order: Vec<PersonId>,
    /// Width and height of a cell; the first has its corner in the origin of the world.
    pub cell: f64,
    /// What stands left of each row and, turned by a quarter, above each column; empty where there are too many to be read, or no labels.
    pub names: Vec<String>,
    /// The size of those names in world units, the room that they take left and above, and the room for titles of bands at the right.
    pub name_size: f64,
    pub name_room: f64,
    pub title_room: f64,
    pub cells: Vec<Cell>,
    /// Stretches of a row of which the answers are missing.
    pub unknown: Vec<Rect>,
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
    /// What is filled: the larger the stronger, where strengths are shown.
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

impl Grid {
    /// All cells together.
    #[must_use]
    pub fn rect(&self) -> Rect {
        let side = self.cell * self.order.len() as f64;
        Rect::new(0.0, 0.0, side, side)
    }

    /// The cell of a row and a column.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> Rect {
        Rect::new(column as f64 * self.cell, row as f64 * self.cell, self.cell, self.cell)
    }

    /// The row and the column at a place in the world.
    #[must_use]
    pub fn cell_at(&self, at: Point) -> Option<(usize, usize)> {
        let place = |along: f64| (along >= 0.0).then(|| whole(along / self.cell)).filter(|k| *k < self.order.len());
        place(at.y).zip(place(at.x))
    }

    /// The places of the bands whose titles have room, with the middle of each on the vertical axis.
    #[must_use]
    pub fn titles(&self) -> Vec<(usize, f64)> {
        let mut placed: Vec<(usize, f64)> = Vec::new();
        for (k, band) in self.bands.iter().enumerate() {
            let middle = (band.start as f64 + band.people as f64 / 2.0) * self.cell;
            if placed.last().is_none_or(|(_, above)| middle - above >= self.title_size() * 1.25) {
                placed.push((k, middle));
            }
        }
        placed
    }

    /// The size of the titles of bands in world units.
    #[must_use]
    pub fn title_size(&self) -> f64 {
        // Readable as well where there are many rows.
        (self.cell * 0.68).max(self.rect().width() / 46.0)
    }
}

impl Cell {
    #[must_use]
    pub fn kind(&self) -> CellKind {
        if self.mutual { CellKind::Mutual } else { CellKind::OneWay }
    }
}
