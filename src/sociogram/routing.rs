//! Lines that keep clear of people whom they do not concern.

use super::{Curve, Field, Mark, Rect};
use crate::model::Point;

/// Something besides people that a line had better not cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Obstacle(pub Rect);

impl Obstacle {
    /// Where the title of a field stands.
    pub(super) fn title(field: &Field) -> Self {
        Self(Rect::around(Point::new(field.rect.centre().x, field.rect.min.y - 11.0), 64.0, 16.0))
    }
}

/// A curve from rim to rim for each pair of indices into `marks`.
pub(super) fn route(marks: &[Mark], pairs: &[(usize, usize)], _obstacles: &[Obstacle]) -> Vec<Curve> {
    pairs.iter().map(|&(a, b)| Curve::straight(marks[a].at, marks[b].at)).collect()
}
