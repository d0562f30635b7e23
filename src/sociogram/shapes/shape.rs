//! The shapes of marks. All shapes of one radius have the same area, so that size stays comparable across them.

use std::f64::consts::PI;

use crate::model::Point;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Square,
    Circle,
    Diamond,
    Hexagon,
    Triangle,
    /// A triangle on its tip.
    Down,
}

impl Shape {
    /// The corners of the shape with the area of a circle of this radius; `None` for the circle itself.
    #[must_use]
    pub fn corners(self, at: Point, radius: f64) -> Option<Vec<Point>> {
        let (count, first) = match self {
            Self::Circle => return None,
            Self::Square => (4, -PI * 0.75),
            Self::Diamond => (4, -PI / 2.0),
            Self::Hexagon => (6, 0.0),
            Self::Triangle => (3, -PI / 2.0),
            Self::Down => (3, PI / 2.0),
        };
        let n = f64::from(count);
        let reach = radius * (PI / (n / 2.0 * libm::sin(2.0 * PI / n))).sqrt();
        Some(
            (0..count)
                .map(|k| {
                    let angle = first + 2.0 * PI * f64::from(k) / n;
                    at + Point::at_angle(angle) * reach
                })
                .collect(),
        )
    }

    /// How far the rim is from the middle in the direction of `towards`.
    #[must_use]
    pub fn reach(self, radius: f64, towards: Point) -> f64 {
        let Some(corners) = self.corners(Point::default(), radius) else { return radius };
        let ray = towards.unit();
        let cross = |a: Point, b: Point| a.x * b.y - a.y * b.x;
        (0..corners.len())
            .filter_map(|k| {
                let (a, b) = (corners[k], corners[(k + 1) % corners.len()]);
                let side = b - a;
                let turn = cross(ray, side);
                if turn.abs() < 1e-12 {
                    return None;
                }
                let (along, on_side) = (cross(a, side) / turn, cross(a, ray) / turn);
                (along > 0.0 && (-1e-9..=1.0 + 1e-9).contains(&on_side)).then_some(along)
            })
            .fold(None, |best: Option<f64>, along| Some(best.map_or(along, |b| b.min(along))))
            .unwrap_or(radius)
    }

    /// Whether `point` is inside the shape.
    #[must_use]
    pub fn contains(self, at: Point, radius: f64, point: Point) -> bool {
        at.distance(point) <= self.reach(radius, point - at)
    }

    /// Half the height of the box around the shape.
    #[must_use]
    pub fn half_height(self, radius: f64) -> f64 {
        self.corners(Point::default(), radius).map_or(radius, |corners| corners.iter().map(|c| c.y.abs()).fold(0.0, f64::max))
    }

    /// Half the width of the box around the shape.
    #[must_use]
    pub fn half_width(self, radius: f64) -> f64 {
        self.corners(Point::default(), radius).map_or(radius, |corners| corners.iter().map(|c| c.x.abs()).fold(0.0, f64::max))
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;
    use crate::model::Point;

    #[test]
    fn every_shape_has_the_area_of_the_circle() {
        for shape in [Shape::Square, Shape::Diamond, Shape::Hexagon, Shape::Triangle, Shape::Down] {
            let corners = shape.corners(Point::new(3.0, 4.0), 10.0).unwrap();
            let twice: f64 = (0..corners.len())
                .map(|k| {
                    let (a, b) = (corners[k], corners[(k + 1) % corners.len()]);
                    a.x * b.y - a.y * b.x
                })
                .sum();
            assert!((twice.abs() / 2.0 - std::f64::consts::PI * 100.0).abs() < 1e-6, "{shape:?}");
        }
    }

    #[test]
    fn the_rim_of_a_square_is_nearer_at_its_side_than_at_its_corner() {
        let side = Shape::Square.reach(10.0, Point::new(1.0, 0.0));
        let corner = Shape::Square.reach(10.0, Point::new(1.0, 1.0));
        assert!((side - 8.862_269).abs() < 1e-5 && (corner - 12.533_141).abs() < 1e-5, "{side} {corner}");
    }
}
