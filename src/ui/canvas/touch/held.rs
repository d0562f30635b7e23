//! Whom the pointer holds.

use crate::model::{PersonId, Point};

/// Someone under a pressed button.
#[derive(Clone, Debug)]
pub(in crate::ui::canvas) struct Held {
    pub person: PersonId,
    pub from: Point,
    /// From the pointer to the middle of the mark: it does not jump under the pointer.
    pub grip: Point,
    /// Those who go along, and where they stood.
    pub along: Vec<(PersonId, Point)>,
    /// Where it was taken; `None` for a click.
    pub to: Option<Point>,
}
