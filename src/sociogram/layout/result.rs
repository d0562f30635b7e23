//! What an arrangement is: where everyone stands.

use crate::model::{LayoutKind, PersonId, Point};
use crate::sociogram::Rect;

/// Where everyone stands, in world units of which a label is some tens wide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    pub kind: LayoutKind,
    /// In the request's order.
    pub people: Vec<PersonId>,
    pub positions: Vec<Point>,
    /// By group; `None` where the group has no field. Fields never overlap.
    pub fields: Vec<Option<Rect>>,
    /// Of [`LayoutKind::Rings`], from the middle outwards, also those on which nobody stands; round the origin of the world.
    pub rings: Vec<Ring>,
}

/// A circle round the origin on which everyone of about the same value stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// In world units; 0 where one person alone stands in the middle.
    pub radius: f64,
    /// From which value up to, but not including, which other; `None` for the people whose value is not defined.
    pub range: Option<(f64, f64)>,
}

impl Layout {
    /// Where someone stands.
    #[must_use]
    pub fn at(&self, person: PersonId) -> Option<Point> {
        let place = self.people.iter().position(|p| *p == person)?;
        self.positions.get(place).copied()
    }
}

/// The furthest that anybody moves from where they stood when a tie comes or goes, in world units.
pub const MOST_MOVE: f64 = 120.0;
