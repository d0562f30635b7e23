//! Points, rectangles and curves, in whatever unit they are used: world units in a scene, pixels on a view.

use std::ops::{Add, Mul, Sub};

use crate::model::Point;

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self { x: self.x * by, y: self.y * by }
    }
}

impl Point {
    #[must_use]
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    #[must_use]
    pub fn length(self) -> f64 {
        // Not `hypot`: its guard against overflow is the cost of a layout.
        self.dot(self).sqrt()
    }

    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (self - other).length()
    }

    /// Of length one; straight to the right for no direction at all.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 1e-9 { self * (1.0 / length) } else { Self::new(1.0, 0.0) }
    }

    /// Of length one, at this angle: clockwise on the screen from straight to the right. The same to the bit on every system.
    #[must_use]
    pub fn at_angle(angle: f64) -> Self {
        let (sin, cos) = libm::sincos(angle);
        Self::new(cos, sin)
    }

    /// The angle at which it lies, as [`Self::at_angle`] takes it; from -π to π.
    #[must_use]
    pub fn angle(self) -> f64 {
        libm::atan2(self.y, self.x)
    }

    /// A quarter turn clockwise on the screen.
    #[must_use]
    pub fn across(self) -> Self {
        Self::new(-self.y, self.x)
    }

    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }
}

/// An upright rectangle; `min` is its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    pub min: Point,
    pub max: Point,
}

impl Rect {
    #[must_use]
    pub fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { min: Point::new(left, top), max: Point::new(left + width, top + height) }
    }

    #[must_use]
    pub fn around(centre: Point, width: f64, height: f64) -> Self {
        Self::new(centre.x - width / 2.0, centre.y - height / 2.0, width, height)
    }

    #[must_use]
    pub fn width(&self) -> f64 {
        self.max.x - self.min.x
    }

    #[must_use]
    pub fn height(&self) -> f64 {
        self.max.y - self.min.y
    }

    #[must_use]
    pub fn centre(&self) -> Point {
        (self.min + self.max) * 0.5
    }

    /// Larger by `by` on every side.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        let step = Point::new(by, by);
        Self { min: self.min - step, max: self.max + step }
    }

    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self {
            min: Point::new(self.min.x.min(other.min.x), self.min.y.min(other.min.y)),
            max: Point::new(self.max.x.max(other.max.x), self.max.y.max(other.max.y)),
        }
    }

    /// Whether they share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min.x < other.max.x && other.min.x < self.max.x && self.min.y < other.max.y && other.min.y < self.max.y
    }

    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        self.min.x <= point.x && point.x <= self.max.x && self.min.y <= point.y && point.y <= self.max.y
    }

    /// How far a point is from it; 0 inside.
    #[must_use]
    pub fn distance(&self, point: Point) -> f64 {
        let x = (self.min.x - point.x).max(point.x - self.max.x).max(0.0);
        let y = (self.min.y - point.y).max(point.y - self.max.y).max(0.0);
        Point::new(x, y).length()
    }

    #[must_use]
    pub fn shifted(&self, by: Point) -> Self {
        Self { min: self.min + by, max: self.max + by }
    }
}

/// A cubic Bézier curve: from the first point to the last, pulled by the two between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    pub points: [Point; 4],
}

impl Curve {
    #[must_use]
    pub fn straight(from: Point, to: Point) -> Self {
        let step = (to - from) * (1.0 / 3.0);
        Self { points: [from, from + step, from + step * 2.0, to] }
    }

    #[must_use]
    pub fn start(&self) -> Point {
        self.points[0]
    }

    #[must_use]
    pub fn end(&self) -> Point {
        self.points[3]
    }

    #[must_use]
    pub fn is_straight(&self) -> bool {
        let [a, b, c, d] = self.points;
        let across = (d - a).unit().across();
        (b - a).dot(across).abs() < 1e-6 && (c - a).dot(across).abs() < 1e-6
    }

    /// The point at `t` from 0 to 1.
    #[must_use]
    pub fn at(&self, t: f64) -> Point {
        let back = 1.0 - t;
        let weights = [back * back * back, 3.0 * back * back * t, 3.0 * back * t * t, t * t * t];
        self.points.iter().zip(weights).fold(Point::default(), |sum, (point, weight)| sum + *point * weight)
    }

    /// `steps + 1` points along it, both ends included.
    pub fn samples(&self, steps: usize) -> impl Iterator<Item = Point> + '_ {
        let steps = steps.max(1);
        (0..=steps).map(move |i| self.at(i as f64 / steps as f64))
    }

    /// The part between `from` and `to`, each from 0 to 1.
    #[must_use]
    pub fn between(&self, from: f64, to: f64) -> Self {
        let late = self.split(from).1;
        let rest = if from < 1.0 { (to - from) / (1.0 - from) } else { 1.0 };
        late.split(rest.clamp(0.0, 1.0)).0
    }

    #[must_use]
    pub fn length(&self) -> f64 {
        if self.is_straight() {
            return self.start().distance(self.end());
        }
        let points: Vec<Point> = self.samples(16).collect();
        points.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
    }

    fn split(&self, t: f64) -> (Self, Self) {
        let mix = |near: Point, far: Point| near * (1.0 - t) + far * t;
        let [start, pull, pull_back, end] = self.points;
        let (first, second, third) = (mix(start, pull), mix(pull, pull_back), mix(pull_back, end));
        let (early, late) = (mix(first, second), mix(second, third));
        let middle = mix(early, late);
        (Self { points: [start, first, early, middle] }, Self { points: [middle, late, third, end] })
    }
}

/// The whole part of a count that was computed with fractions; 0 for anything below.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of places: small, and not below zero after `max`")]
pub(in crate::sociogram) fn whole(count: f64) -> usize {
    count.max(0.0) as usize
}

/// How far `point` is from the straight line piece `from`-`to`.
#[must_use]
pub(in crate::sociogram) fn distance_to_piece(point: Point, from: Point, to: Point) -> f64 {
    let along = to - from;
    let square = along.dot(along);
    let t = if square > 0.0 { ((point - from).dot(along) / square).clamp(0.0, 1.0) } else { 0.0 };
    point.distance(from + along * t)
}

/// How much of the straight piece `a`-`b` lies in `rect`.
pub(in crate::sociogram) fn length_in(a: Point, b: Point, rect: &Rect) -> f64 {
    let along = b - a;
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (start, step, low, high) in [(a.x, along.x, rect.min.x, rect.max.x), (a.y, along.y, rect.min.y, rect.max.y)] {
        if step.abs() < 1e-12 {
            if start < low || start > high {
                return 0.0;
            }
            continue;
        }
        let (first, second) = ((low - start) / step, (high - start) / step);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    (leave - enter).max(0.0) * along.length()
}

/// Whether a point is this near to a straight piece.
pub(in crate::sociogram) fn near(p: Point, from: Point, to: Point, by: f64) -> bool {
    let apart = |p: f64, a: f64, b: f64| p < a.min(b) - by || p > a.max(b) + by;
    !apart(p.x, from.x, to.x) && !apart(p.y, from.y, to.y) && distance_to_piece(p, from, to) < by
}

/// Whether two straight pieces cross.
pub(in crate::sociogram) fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// On which side of the line from `p` to `q` is `r`: the sign says it.
pub(in crate::sociogram) fn side(p: Point, q: Point, r: Point) -> f64 {
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
}

#[cfg(test)]
mod tests {
    use super::{Curve, Rect, distance_to_piece};
    use crate::model::Point;

    #[test]
    fn a_part_of_a_curve_lies_on_the_curve() {
        let curve = Curve { points: [Point::new(0.0, 0.0), Point::new(0.0, 9.0), Point::new(9.0, 9.0), Point::new(9.0, 0.0)] };
        let part = curve.between(0.25, 0.75);
        assert!(part.start().distance(curve.at(0.25)) < 1e-9);
        assert!(part.at(0.5).distance(curve.at(0.5)) < 1e-9);
        assert!(part.end().distance(curve.at(0.75)) < 1e-9);
    }

    #[test]
    fn rectangles_that_share_an_edge_do_not_overlap() {
        let left = Rect::new(0.0, 0.0, 2.0, 2.0);
        assert!(!left.overlaps(&Rect::new(2.0, 0.0, 2.0, 2.0)));
        assert!(left.overlaps(&Rect::new(1.9, 0.0, 2.0, 2.0)));
    }

    #[test]
    fn distance_to_a_piece_stops_at_its_ends() {
        let (a, b) = (Point::new(0.0, 0.0), Point::new(4.0, 0.0));
        assert!((distance_to_piece(Point::new(2.0, 3.0), a, b) - 3.0).abs() < 1e-12);
        assert!((distance_to_piece(Point::new(7.0, 4.0), a, b) - 5.0).abs() < 1e-12);
    }
}
