//! Which line of a picture a point is on.

use crate::model::Point;
use crate::sociogram::shapes::geometry::distance_to_piece;
use crate::sociogram::{PeopleScene, Rect};

/// The index of the line of a scene that is nearest to `at`, at most `reach` from its rim; of lines that are as near, the last.
/// Most lines are ruled out by their corners, so that looking at all of a crowd takes less than keeping a grid of them.
#[must_use]
pub fn line_at(scene: &PeopleScene, at: Point, reach: f64) -> Option<usize> {
    let mut found: Option<(f64, usize)> = None;
    for (k, line) in scene.lines.iter().enumerate() {
        let most = reach + line.width / 2.0;
        let [a, b, c, d] = line.curve.points;
        let around =
            Rect { min: a, max: a }.union(&Rect { min: b, max: b }).union(&Rect { min: c, max: c }).union(&Rect { min: d, max: d });
        if !around.grown(most).contains(at) {
            continue;
        }
        let distance = if line.curve.is_straight() {
            distance_to_piece(at, a, d)
        } else {
            let points: Vec<Point> = line.curve.samples(24).collect();
            points.windows(2).map(|p| distance_to_piece(at, p[0], p[1])).fold(f64::INFINITY, f64::min)
        };
        if distance <= most && found.is_none_or(|(least, _)| distance <= least) {
            found = Some((distance, k));
        }
    }
    found.map(|(_, k)| k)
}

#[cfg(test)]
mod tests {
    use super::line_at;
    use crate::model::{PersonId, Point};
    use crate::sociogram::{Curve, Emphasis, Ink, Line, PeopleScene};

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
        let scene = PeopleScene { lines: vec![line(0, straight(0.0)), line(1, straight(4.0)), line(2, bend)], ..PeopleScene::default() };
        let at = |x, y| line_at(&scene, Point::new(x, y), 3.0);
        assert_eq!(at(150.0, 20.5), Some(0));
        assert_eq!(at(150.0, 23.0), Some(1));
        assert_eq!(at(150.0, 149.0), Some(2));
        assert_eq!(at(150.0, 90.0), None);
    }
}
