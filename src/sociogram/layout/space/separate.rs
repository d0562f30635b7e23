//! Room between people.

use super::crowd::Crowd;
use crate::model::Point;

/// What two people need between them beside their own size: a name is wide, and stands below a mark.
pub(in crate::sociogram::layout) const ASIDE: f64 = 30.0;
pub(in crate::sociogram::layout) const BELOW: f64 = 26.0;
const ROUNDS: usize = 60;

/// How near two people stand, as a share of the room that they need: 1 or more is enough. An ellipse rather than a box: diagonal
/// neighbours may come closer.
pub(in crate::sociogram::layout) fn room(between: Point, radii: f64) -> f64 {
    Point::new(between.x / (radii + ASIDE), between.y / (radii + BELOW)).length()
}

/// Pushes people apart until each has room for a mark and most of a name.
pub(in crate::sociogram::layout) fn spread(at: &mut [Point], radii: &[f64]) {
    let largest = radii.iter().copied().fold(0.0, f64::max);
    for _ in 0..ROUNDS {
        let crowd = Crowd::new(at, 2.0 * largest + ASIDE);
        let mut moved = false;
        for a in 0..at.len() {
            let here = at[a];
            for b in crowd.near(here, radii[a] + largest + ASIDE).filter(|&b| b > a) {
                let between = at[b] - at[a];
                let share = room(between, radii[a] + radii[b]);
                if share >= 1.0 {
                    continue;
                }
                let direction = if between.length() > 1e-6 { between.unit() } else { Point::new(0.8, 0.6) };
                let step = direction * ((1.0 - share) * (radii[a] + radii[b] + BELOW) * 0.55 + 0.05);
                at[a] = at[a] - step * 0.5;
                at[b] = at[b] + step * 0.5;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
}
