//! Lines that keep clear of people whom they do not concern.

use super::geometry::distance_to_piece;
use super::{Curve, Mark};
use crate::model::Point;

/// Between a line and the rim of somebody else's mark.
const CLEARANCE: f64 = 5.0;
/// Between the rim of a mark and the tips of its lines.
const RIM_GAP: f64 = 1.5;
/// How far the middle of a line may bend aside, and how far along its bend lies.
const BENDS: [f64; 10] = [12.0, 18.0, 26.0, 36.0, 48.0, 62.0, 80.0, 104.0, 134.0, 170.0];
const LEANS: [f64; 3] = [0.0, -0.17, 0.17];
const STEPS: usize = 14;

/// A curve from rim to rim for each pair of indices into `marks`: straight where nobody is in the way, else with the gentlest bend
/// that passes by.
pub(super) fn route(marks: &[Mark], pairs: &[(usize, usize)]) -> Vec<Curve> {
    let rooms: Vec<(Point, f64)> = marks.iter().map(|m| (m.at, m.shape.half_width(m.radius).max(m.radius) + CLEARANCE)).collect();
    pairs.iter().map(|&(a, b)| rim_to_rim(&around(&rooms, a, b), &marks[a], &marks[b])).collect()
}

fn around(rooms: &[(Point, f64)], a: usize, b: usize) -> Curve {
    let (from, to) = (rooms[a].0, rooms[b].0);
    let straight = Curve::straight(from, to);
    let length = from.distance(to);
    if length < 1.0 {
        return straight;
    }
    let most = (length * 0.45).min(BENDS[BENDS.len() - 1]);
    // Only what a bend could meet is looked at again and again.
    let near: Vec<(Point, f64)> = rooms
        .iter()
        .enumerate()
        .filter(|(m, _)| *m != a && *m != b)
        .map(|(_, room)| *room)
        .filter(|(at, room)| distance_to_piece(*at, from, to) < room + most)
        .collect();
    let mut best = (cost(&straight, &near, 1, f64::INFINITY), straight);
    if best.0 <= 0.0 {
        return straight;
    }
    let along = (to - from) * (1.0 / length);
    for bend in BENDS.into_iter().filter(|bend| *bend <= most) {
        if best.0 <= bend * 0.5 {
            break;
        }
        for lean in LEANS {
            for side in [1.0, -1.0] {
                let aside = along.across() * (side * bend / 0.75);
                let pull = |share: f64| from + along * (length * (share + lean)) + aside;
                let curve = Curve { points: [from, pull(0.3), pull(0.7), to] };
                let gentle = bend * 0.5 + lean.abs() * 10.0;
                let total = gentle + cost(&curve, &near, STEPS, best.0 - gentle);
                if total < best.0 - 1e-9 {
                    best = (total, curve);
                }
            }
        }
    }
    best.1
}

/// What it costs to run through people, by how deep; counted no further than `enough`.
fn cost(curve: &Curve, near: &[(Point, f64)], steps: usize, enough: f64) -> f64 {
    let points: Vec<Point> = curve.samples(steps).collect();
    let mut cost = 0.0;
    for (at, room) in near {
        let closest = points.windows(2).map(|p| distance_to_piece(*at, p[0], p[1])).fold(f64::INFINITY, f64::min);
        if closest < *room {
            cost += 200.0 + 400.0 * (1.0 - closest / room);
        }
        if cost > enough {
            break;
        }
    }
    cost
}

/// The part of a curve between the rims of its two marks.
fn rim_to_rim(curve: &Curve, from: &Mark, to: &Mark) -> Curve {
    let inside = |mark: &Mark, p: Point| p.distance(mark.at) < mark.shape.reach(mark.radius, p - mark.at) + RIM_GAP;
    let leave = crossing(|t| inside(from, curve.at(t)));
    let arrive = 1.0 - crossing(|t| inside(to, curve.at(1.0 - t)));
    if leave < arrive { curve.between(leave, arrive) } else { curve.between(0.49, 0.51) }
}

/// The first `t` at which `inside` no longer holds, given that it holds at 0.
fn crossing(inside: impl Fn(f64) -> bool) -> f64 {
    let mut outer = 0.0;
    while outer < 1.0 && inside(outer) {
        outer += 0.02;
    }
    let (mut low, mut high) = ((outer - 0.02_f64).max(0.0), outer.min(1.0));
    for _ in 0..12 {
        let middle = f64::midpoint(low, high);
        if inside(middle) { low = middle } else { high = middle }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::route;
    use crate::model::{PersonId, Point};
    use crate::sociogram::{Emphasis, Ink, Mark, Shape};

    fn mark(id: u32, x: f64, y: f64) -> Mark {
        let (person, at) = (PersonId(id), Point::new(x, y));
        Mark { person, at, radius: 10.0, shape: Shape::Square, ink: Ink::Other, answered: true, measured: true, emphasis: Emphasis::Normal }
    }

    #[test]
    fn a_line_bends_only_around_somebody_in_its_way() {
        let marks = [mark(0, 0.0, 0.0), mark(1, 200.0, 0.0), mark(2, 100.0, 3.0), mark(3, 0.0, 200.0)];
        let curves = route(&marks, &[(0, 1), (0, 3)]);
        assert!(!curves[0].is_straight() && curves[1].is_straight());
        assert!(curves[0].samples(40).all(|p| p.distance(marks[2].at) > 12.5));
    }

    #[test]
    fn people_on_one_spot_still_get_a_line_without_nan() {
        let marks = [mark(0, 5.0, 5.0), mark(1, 5.0, 5.0)];
        assert!(route(&marks, &[(0, 1)])[0].points.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
    }
}
