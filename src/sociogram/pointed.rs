//! Which line of a picture a point is on.

use super::geometry::distance_to_piece;
use super::near::Near;
use super::{Curve, Rect, Scene};
use crate::model::Point;

/// The lines of a scene, ready to be asked for by place.
#[derive(Debug)]
pub struct LinesAt {
    /// The pieces of each, and half its width.
    lines: Vec<(Vec<Point>, f64)>,
    /// The most of those halves.
    widest: f64,
    near: Near,
}

impl LinesAt {
    #[must_use]
    pub fn new(scene: &Scene) -> Self {
        let mut near = Near::new(&scene.bounds, 2 * scene.lines.len(), 8.0);
        let mut lines = Vec::with_capacity(scene.lines.len());
        for (k, line) in scene.lines.iter().enumerate() {
            let points = pieces(&line.curve);
            for piece in points.windows(2) {
                near.add_piece(k, piece[0], piece[1]);
            }
            lines.push((points, line.width / 2.0));
        }
        let widest = lines.iter().map(|l| l.1).fold(0.0, f64::max);
        Self { lines, widest, near }
    }

    /// The index of the line that is nearest to `at`, at most `reach` from its rim; of lines that are as near, the last.
    #[must_use]
    pub fn at(&self, at: Point, reach: f64) -> Option<usize> {
        let mut found: Option<(f64, usize)> = None;
        for k in self.near.over(&Rect { min: at, max: at }.grown(reach + self.widest)) {
            let (points, half) = &self.lines[k];
            let distance = points.windows(2).map(|p| distance_to_piece(at, p[0], p[1])).fold(f64::INFINITY, f64::min);
            let is_nearer = found.is_none_or(|(least, last)| distance < least || (distance <= least && k > last));
            if distance <= reach + half && is_nearer {
                found = Some((distance, k));
            }
        }
        found.map(|(_, k)| k)
    }
}

fn pieces(curve: &Curve) -> Vec<Point> {
    curve.samples(if curve.is_straight() { 1 } else { 24 }).collect()
}

#[cfg(test)]
mod tests {
    use super::LinesAt;
    use crate::model::{PersonId, Point};
    use crate::sociogram::{Curve, Emphasis, Ink, Line, Rect, Scene};

    #[test]
    fn the_nearest_line_is_found_and_no_line_from_afar() {
        let line = |k: u32, curve| Line {
            from: PersonId(k),
            to: PersonId(k + 100),
            mutual: true,
            strength: 1.0,
            width: 1.35,
            curve,
            ink: Ink::Tie,
            emphasis: Emphasis::Normal,
        };
        let straight = |y: f64| Curve::straight(Point::new(0.0, y), Point::new(300.0, y + 40.0));
        let bend = Curve { points: [Point::new(0.0, 0.0), Point::new(0.0, 200.0), Point::new(300.0, 200.0), Point::new(300.0, 0.0)] };
        let lines = vec![line(0, straight(0.0)), line(1, straight(4.0)), line(2, bend)];
        let scene = Scene { lines, bounds: Rect::new(0.0, 0.0, 300.0, 160.0), ..Scene::default() };
        let at = LinesAt::new(&scene);
        assert_eq!(at.at(Point::new(150.0, 20.5), 3.0), Some(0));
        assert_eq!(at.at(Point::new(150.0, 23.0), 3.0), Some(1));
        assert_eq!(at.at(Point::new(150.0, 149.0), 3.0), Some(2));
        assert_eq!(at.at(Point::new(150.0, 90.0), 3.0), None);
    }
}
