//! Room between people.

use crate::model::Point;

/// What two people need between them beside their own size: a name is wide, and stands below a mark.
const ASIDE: f64 = 30.0;
const BELOW: f64 = 26.0;
const ROUNDS: usize = 60;

/// Pushes people apart until each has room for a mark and most of a name. Those in `fixed` stay.
pub(super) fn spread(at: &mut [Point], radii: &[f64], fixed: &[bool]) {
    for _ in 0..ROUNDS {
        let mut moved = false;
        for a in 0..at.len() {
            for b in a + 1..at.len() {
                if fixed[a] && fixed[b] {
                    continue;
                }
                let wide = radii[a] + radii[b] + ASIDE;
                let tall = radii[a] + radii[b] + BELOW;
                let between = at[b] - at[a];
                let (over_x, over_y) = (wide - between.x.abs(), tall - between.y.abs());
                if over_x <= 0.0 || over_y <= 0.0 {
                    continue;
                }
                // An ellipse rather than a box: diagonal neighbours may come closer.
                let share = (between.x / wide).hypot(between.y / tall);
                if share >= 1.0 {
                    continue;
                }
                let direction = if between.length() > 1e-6 { between.unit() } else { Point::new(0.8, 0.6) };
                let step = direction * ((1.0 - share) * wide.min(tall) * 0.55 + 0.05);
                let (back, on) = match (fixed[a], fixed[b]) {
                    (true, _) => (0.0, 1.0),
                    (_, true) => (1.0, 0.0),
                    _ => (0.5, 0.5),
                };
                at[a] = at[a] - step * back;
                at[b] = at[b] + step * on;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
}
