//! What a picture is made of, in world units: plain shapes that know nobody but by id, before anything is painted.

pub(super) mod blocks;
mod focus;
pub(super) mod grounds;
mod matrix;
mod parts;

pub use blocks::{BLOCK_WORDS, Block, BlockSays, BlockWords, Bundle, Tied};
pub use focus::Focus;
pub use grounds::{Between, Gap, Region, trapezoids};
pub use matrix::{Band, Cell, CellKind, Grid};
pub use parts::{Answer, Circle, Emphasis, Field, Label, Line, Mark};

use super::Rect;
use crate::model::Point;

/// A picture of people, of groups, or a matrix.
#[derive(Clone, Debug, PartialEq)]
pub enum Scene {
    People(PeopleScene),
    /// The groepsbeeld.
    Groups(GroupsScene),
    Matrix(MatrixScene),
}

/// People and their ties. Nothing in it follows the order of the people sheet: marks and lines come in the order of the layout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleScene {
    pub fields: Vec<Field>,
    /// Of an arrangement in rings, from the middle outwards.
    pub circles: Vec<Circle>,
    /// Of an arrangement on one circle: its middle, towards which lines bend.
    pub middle: Option<Point>,
    pub regions: Vec<Region>,
    pub lines: Vec<Line>,
    pub gaps: Vec<Gap>,
    pub marks: Vec<Mark>,
    pub labels: Vec<Label>,
    /// Around all shapes; words stand a little outside it.
    pub bounds: Rect,
}

/// Groups as blocks and what runs between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupsScene {
    pub blocks: Vec<Block>,
    pub bundles: Vec<Bundle>,
    pub bounds: Rect,
}

/// People by people. Its marks stand on the diagonal, in the order of the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixScene {
    pub grid: Grid,
    pub marks: Vec<Mark>,
    pub bounds: Rect,
}

impl Scene {
    /// Around all shapes.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::People(scene) => scene.bounds,
            Self::Groups(scene) => scene.bounds,
            Self::Matrix(scene) => scene.bounds,
        }
    }

    /// Everybody who is in it.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        match self {
            Self::People(scene) => &scene.marks,
            Self::Groups(_) => &[],
            Self::Matrix(scene) => &scene.marks,
        }
    }

    /// Ties as lines; a matrix has them as cells, a groepsbeeld as bundles.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        self.people().map_or(&[], |scene| &scene.lines)
    }

    /// Mentions as cells of a matrix; the other pictures have none.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        self.matrix().map_or(&[], |scene| &scene.grid.cells)
    }

    #[must_use]
    pub fn people(&self) -> Option<&PeopleScene> {
        if let Self::People(scene) = self { Some(scene) } else { None }
    }

    #[must_use]
    pub fn groups(&self) -> Option<&GroupsScene> {
        if let Self::Groups(scene) = self { Some(scene) } else { None }
    }

    #[must_use]
    pub fn matrix(&self) -> Option<&MatrixScene> {
        if let Self::Matrix(scene) = self { Some(scene) } else { None }
    }

    /// Whether nobody and nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups().map_or(self.marks().is_empty(), |scene| scene.blocks.is_empty())
    }
}
