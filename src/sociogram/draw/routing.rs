//! Lines that keep clear of people whom they do not concern.

use crate::model::Point;
use crate::sociogram::shapes::geometry::{distance_to_piece, length_in};
use crate::sociogram::shapes::near::Near;
use crate::sociogram::{Curve, Mark, Rect};

/// Between a line and the rim of somebody else's mark.
const CLEARANCE: f64 = 5.0;
/// Between the rim of a mark and the tips of its lines.
const RIM_GAP: f64 = 1.5;
/// How far the middle of a line may bend aside, and how far along its bend lies.
const BENDS: [f64; 10] = [12.0, 18.0, 26.0, 36.0, 48.0, 62.0, 80.0, 104.0, 134.0, 170.0];
const LEANS: [f64; 3] = [0.0, -0.17, 0.17];
/// How far towards the middle of a circle the pulls of a line on it may lie.
const INWARD: [f64; 5] = [0.12, 0.2, 0.32, 0.46, 0.6];
/// How far aside each of the two pulls of a line may lie that no single bend brings past everyone.
const PULLS: [f64; 5] = [-110.0, -50.0, 0.0, 50.0, 110.0];
const STEPS: usize = 14;
/// What it costs a bent line to run through a title, and each unit of its way there.
const TITLE: (f64, f64) = (12.0, 0.5);

/// Finds the way of lines between marks. The way of one line depends on the marks near it and on titles, not on other lines.
#[derive(Debug)]
pub(in crate::sociogram) struct Router<'a> {
    marks: &'a [Mark],
    /// Where each mark is, and how far away lines of others stay.
    rooms: Vec<(Point, f64)>,
    widest: f64,
    near: Near,
    titles: Vec<Rect>,
    /// Towards which lines that cannot be straight bend, where people stand round it.
    middle: Option<Point>,
}

impl<'a> Router<'a> {
    /// `titles`: where words stand that a bend had better not run through.
    pub fn new(marks: &'a [Mark], titles: Vec<Rect>, middle: Option<Point>) -> Self {
        let rooms: Vec<(Point, f64)> = marks.iter().map(|m| (m.at, room(m))).collect();
        let spots = || rooms.iter().map(|(at, _)| Rect { min: *at, max: *at });
        let bounds = spots().reduce(|a, b| a.union(&b)).unwrap_or_default();
        let mut near = Near::new(&bounds, rooms.len(), 20.0);
        for (k, spot) in spots().enumerate() {
            near.add(k, &spot);
        }
        let widest = rooms.iter().map(|r| r.1).fold(0.0, f64::max);
        Self { marks, rooms, widest, near, titles, middle }
    }

    /// From rim to rim between two places in the marks: straight where nobody is in the way, else with the gentlest bend that passes by.
    pub fn curve(&self, a: usize, b: usize) -> Curve {
        rim_to_rim(&self.around(a, b), &self.marks[a], &self.marks[b])
    }

    /// From rim to rim, whoever is in the way.
    pub fn straight(&self, a: usize, b: usize) -> Curve {
        let (from, to) = (&self.marks[a], &self.marks[b]);
        let along = to.at - from.at;
        let leave = from.shape.reach(from.radius, along) + RIM_GAP;
        let arrive = along.length() - to.shape.reach(to.radius, along * -1.0) - RIM_GAP;
        if leave < arrive {
            Curve::straight(from.at + along.unit() * leave, from.at + along.unit() * arrive)
        } else {
            rim_to_rim(&Curve::straight(from.at, to.at), from, to)
        }
    }

    fn around(&self, a: usize, b: usize) -> Curve {
        let (from, to) = (self.rooms[a].0, self.rooms[b].0);
        let straight = Curve::straight(from, to);
        let length = from.distance(to);
        if length < 1.0 {
            return straight;
        }
        let most = most_aside(length);
        // Only what a bend could meet is looked at again and again.
        let mut near = Vec::new();
        self.near.along(from, to, self.widest + most, &mut near);
        let near: Vec<(Point, f64)> = near
            .into_iter()
            .filter(|m| *m != a && *m != b)
            .map(|m| self.rooms[m])
            .filter(|(at, room)| distance_to_piece(*at, from, to) < room + most)
            .collect();
        let mut best = (cost(&straight, &near, 1, f64::INFINITY), straight);
        if best.0 <= 0.0 {
            return straight;
        }
        let band = Rect { min: from, max: from }.union(&Rect { min: to, max: to }).grown(most);
        let titles: Vec<&Rect> = self.titles.iter().filter(|title| title.overlaps(&band)).collect();
        let along = (to - from) * (1.0 / length);
        let pulled = |share: f64, aside: f64| from + along * (length * share) + along.across() * aside;
        let mut consider = |curve: Curve, gentle: f64| {
            let gentle = gentle + through_titles(&curve, &titles);
            let total = gentle + cost(&curve, &near, STEPS, best.0 - gentle);
            if total < best.0 - 1e-9 {
                best = (total, curve);
            }
            best.0
        };
        let mut reached = f64::INFINITY;
        if let Some(middle) = self.middle {
            for share in INWARD {
                let points = [from, from + (middle - from) * share, to + (middle - to) * share, to];
                reached = consider(Curve { points }, share);
            }
            if reached < RUN_THROUGH {
                return best.1;
            }
        }
        for bend in BENDS.into_iter().filter(|bend| *bend <= most) {
            if reached <= bend * 0.5 {
                break;
            }
            for lean in LEANS {
                for side in [1.0, -1.0] {
                    let aside = side * bend / 0.75;
                    let points = [from, pulled(0.3 + lean, aside), pulled(0.7 + lean, aside), to];
                    reached = consider(Curve { points }, bend * 0.5 + lean.abs() * 10.0);
                }
            }
        }
        if reached >= RUN_THROUGH {
            let pulls = || PULLS.into_iter().filter(|pull| pull.abs() <= length * 0.6);
            for (first, second) in pulls().flat_map(|first| pulls().map(move |second| (first, second))) {
                let points = [from, pulled(0.33, first), pulled(0.67, second), to];
                // The first that passes by everyone is as good as any: such a line is looked at closely anyway.
                if consider(Curve { points }, first.abs().max(second.abs()) * 0.4 + (first - second).abs() * 0.2) < RUN_THROUGH {
                    break;
                }
            }
        }
        best.1
    }
}

/// The room that lines of others leave a mark.
fn room(mark: &Mark) -> f64 {
    mark.shape.half_width(mark.radius).max(mark.radius) + CLEARANCE
}

/// How far a line of this length may bend aside.
fn most_aside(length: f64) -> f64 {
    (length * 0.45).min(BENDS[BENDS.len() - 1])
}

/// Whether the way of a line between `from` and `to` may depend on this mark, were it here.
pub(in crate::sociogram) fn concerns(mark: &Mark, from: Point, to: Point) -> bool {
    distance_to_piece(mark.at, from, to) < room(mark) + most_aside(from.distance(to))
}

/// What it costs at least to run through somebody.
const RUN_THROUGH: f64 = 200.0;

/// What it costs to run through people, by how deep; counted no further than `enough`.
fn cost(curve: &Curve, near: &[(Point, f64)], steps: usize, enough: f64) -> f64 {
    let mut points = [Point::default(); STEPS + 1];
    let points = &mut points[..=steps];
    for (point, at) in points.iter_mut().zip(curve.samples(steps)) {
        *point = at;
    }
    // No place on a piece is further from the nearer of its ends than this.
    let half = points.windows(2).map(|p| p[0].distance(p[1])).fold(0.0, f64::max) * 0.5 + 1e-6;
    let mut cost = 0.0;
    for (at, room) in near {
        let reach = (room + half) * (room + half);
        if points.iter().all(|p| (*p - *at).dot(*p - *at) > reach) {
            continue;
        }
        let closest = points.windows(2).map(|p| distance_to_piece(*at, p[0], p[1])).fold(f64::INFINITY, f64::min);
        if closest < *room {
            cost += RUN_THROUGH + 400.0 * (1.0 - closest / room);
        }
        if cost > enough {
            break;
        }
    }
    cost
}

fn through_titles(curve: &Curve, titles: &[&Rect]) -> f64 {
    if titles.is_empty() {
        return 0.0;
    }
    let points: Vec<Point> = curve.samples(STEPS).collect();
    let length = |title: &Rect| points.windows(2).map(|p| length_in(p[0], p[1], title)).sum::<f64>();
    titles.iter().map(|title| length(title)).filter(|length| *length > 0.0).map(|length| TITLE.0 + TITLE.1 * length).sum()
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
    use super::Router;
    use crate::model::{PersonId, Point};
    use crate::sociogram::{Answer, Curve, Emphasis, Ink, Mark, Shape};

    fn route(marks: &[Mark], pairs: &[(usize, usize)]) -> Vec<Curve> {
        let router = Router::new(marks, Vec::new(), None);
        pairs.iter().map(|&(a, b)| router.curve(a, b)).collect()
    }

    fn mark(id: u32, x: f64, y: f64) -> Mark {
        let (person, at) = (PersonId(id), Point::new(x, y));
        Mark {
            person,
            at,
            radius: 10.0,
            shape: Shape::Square,
            ink: Ink::Other,
            answer: Answer::Given,
            measured: true,
            emphasis: Emphasis::Normal,
        }
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
