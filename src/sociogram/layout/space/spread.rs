//! How much room a cloud of people needs.

use crate::model::Point;
use crate::sociogram::Rect;

/// What someone takes of a picture that is not too full, in square world units: a mark and most of a name.
const FLOOR: f64 = 52.0 * 46.0 * 1.7;

/// By how much a cloud of people must grow to have room for them.
pub(in crate::sociogram::layout) fn full(at: &[Point]) -> f64 {
    let around = at.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    // A cloud fills about three quarters of its box.
    let area = (around.width() * around.height() * 0.75).max(1e-9);
    if at.len() < 3 { 0.0 } else { (at.len() as f64 * FLOOR / area).sqrt() }
}
