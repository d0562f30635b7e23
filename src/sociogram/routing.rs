//! Lines that keep clear of people whom they do not concern.

use super::geometry::distance_to_piece;
use super::{Curve, Field, Mark, Rect};
use crate::model::Point;

/// Something besides people that a line had better not cross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Obstacle(Rect);

impl Obstacle {
    /// Where the title of a field stands.
    pub(super) fn title(field: &Field) -> Self {
        Self(Rect::around(Point::new(field.rect.centre().x, field.rect.min.y - 11.0), 64.0, 14.0))
    }
}

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
pub(super) fn route(marks: &[Mark], pairs: &[(usize, usize)], titles: &[Obstacle]) -> Vec<Curve> {
    pairs.iter().map(|&(a, b)| rim_to_rim(&around(marks, a, b, titles), &marks[a], &marks[b])).collect()
}

fn around(marks: &[Mark], a: usize, b: usize, titles: &[Obstacle]) -> Curve {
    let (from, to) = (marks[a].at, marks[b].at);
    let straight = Curve::straight(from, to);
    let length = from.distance(to);
    if length < 1.0 {
        return straight;
    }
    let most = (length * 0.45).min(BENDS[BENDS.len() - 1]);
    // Only what a bend could meet is looked at again and again.
    let near: Vec<(Point, f64)> = marks
        .iter()
        .enumerate()
        .filter(|(m, _)| *m != a && *m != b)
        .map(|(_, mark)| (mark.at, mark.shape.half_width(mark.radius).max(mark.radius) + CLEARANCE))
        .filter(|(at, room)| distance_to_piece(*at, from, to) < room + most)
        .collect();
    let titles: Vec<Rect> = titles.iter().map(|t| t.0).filter(|t| distance_to_piece(t.centre(), from, to) < most + 40.0).collect();
    let mut best = (cost(&straight, &near, &titles, 1), straight);
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
                let total = bend * 0.5 + lean.abs() * 10.0 + cost(&curve, &near, &titles, STEPS);
                if total < best.0 - 1e-9 {
                    best = (total, curve);
                }
            }
        }
    }
    best.1
}

/// What a curve runs through: people weigh most, by how deep; titles less.
fn cost(curve: &Curve, near: &[(Point, f64)], titles: &[Rect], steps: usize) -> f64 {
    let points: Vec<Point> = curve.samples(steps).collect();
    let through: f64 = near
        .iter()
        .map(|(at, room)| {
            let closest = points.windows(2).map(|p| distance_to_piece(*at, p[0], p[1])).fold(f64::INFINITY, f64::min);
            if closest < *room { 200.0 + 400.0 * (1.0 - closest / room) } else { 0.0 }
        })
        .sum();
    let over = titles.iter().filter(|t| curve.samples(STEPS * 2).any(|p| t.contains(p))).count();
    through + 70.0 * over as f64
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
