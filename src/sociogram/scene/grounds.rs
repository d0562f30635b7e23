//! Grounds that are not the field of a group, and ties that are not there: how a finding is shown in the picture.

use crate::model::{PersonId, Point};
use crate::sociogram::{Emphasis, Ink};

/// A tinted ground around some people: everyone whom it is about stands inside, and nobody else does.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Closed rings; a point is inside when it is inside an odd number of them.
    pub outline: Vec<Vec<Point>>,
    /// Laid over what is behind it at [`Region::FILL`].
    pub ink: Ink,
    pub rim: Ink,
    /// Empty, or what it is.
    pub title: String,
    pub emphasis: Emphasis,
}

/// Two people, or two groups, without a tie, of whom a finding speaks; drawn dotted.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub between: Between,
    pub ends: [Point; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    People(PersonId, PersonId),
    /// Indices into the network's groups.
    Groups(usize, usize),
}

impl Region {
    /// How opaque its ground is.
    pub const FILL: f64 = 0.15;

    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        contains(&self.outline, point)
    }
}

/// A ground as pieces with two level sides, for who paints only what is convex: corners from the top left clockwise.
#[must_use]
pub fn trapezoids(rings: &[Vec<Point>]) -> Vec<[Point; 4]> {
    let sides: Vec<(Point, Point)> = rings.iter().flat_map(|ring| sides(ring)).filter(|(a, b)| (a.y - b.y).abs() > 1e-9).collect();
    let mut levels: Vec<f64> = rings.iter().flatten().map(|p| p.y).collect();
    levels.sort_by(f64::total_cmp);
    levels.dedup();
    let mut pieces = Vec::new();
    for level in levels.windows(2) {
        let (top, bottom) = (level[0], level[1]);
        let middle = f64::midpoint(top, bottom);
        let across = |(a, b): (Point, Point), y: f64| a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
        let mut crossed: Vec<(Point, Point)> = sides.iter().copied().filter(|(a, b)| (a.y < middle) != (b.y < middle)).collect();
        crossed.sort_by(|s, t| across(*s, middle).total_cmp(&across(*t, middle)));
        pieces.extend(crossed.chunks_exact(2).map(|pair| {
            let at = |side: usize, y: f64| Point::new(across(pair[side], y), y);
            [at(0, top), at(1, top), at(1, bottom), at(0, bottom)]
        }));
    }
    pieces
}

/// Whether a point is inside an odd number of rings.
pub(in crate::sociogram) fn contains(rings: &[Vec<Point>], point: Point) -> bool {
    let crosses =
        |(a, b): &(Point, Point)| (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x;
    rings.iter().flat_map(|ring| sides(ring)).filter(crosses).count() % 2 == 1
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    (0..ring.len()).map(move |k| (ring[k], ring[(k + 1) % ring.len()]))
}

#[cfg(test)]
mod tests {
    use super::{Region, trapezoids};
    use crate::model::Point;
    use crate::sociogram::{Emphasis, Ink};

    #[test]
    fn pieces_cover_a_region_and_not_its_hole() {
        let square = |half: f64| [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(x, y)| Point::new(x * half, y * half)).to_vec();
        let region = Region {
            outline: vec![square(10.0), square(4.0)],
            ink: Ink::Region(0),
            rim: Ink::Region(0),
            title: String::new(),
            emphasis: Emphasis::Normal,
        };
        let covered: f64 = trapezoids(&region.outline).iter().map(|[a, b, c, d]| f64::midpoint(b.x - a.x, c.x - d.x) * (d.y - a.y)).sum();
        assert!((covered - (400.0 - 64.0)).abs() < 1e-9);
        assert!(region.contains(Point::new(7.0, 0.0)) && !region.contains(Point::new(0.5, 0.0)) && !region.contains(Point::new(11.0, 0.0)));
    }
}
