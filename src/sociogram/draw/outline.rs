//! An outline round some people and nobody else.

use std::collections::BTreeMap;

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::shapes::geometry::{distance_to_piece, whole};

/// Between the rim of someone's mark and the outline.
const PADDING: f64 = 15.0;
/// Half the width of the way from one to the next.
const WAY: f64 = 12.0;
/// Between the outline and the rim of someone who does not belong.
const KEEP: f64 = 9.0;
/// The distance between two points at which it is looked whether they are inside; less than the radius of any mark.
const STEP: f64 = 5.0;
/// Beyond so many of those points everyone has a ring of their own.
const MOST_POINTS: usize = 4_000_000;
/// Up to so far from one another, and so many for each, members have a common ground where nobody else stands between them.
const NEAR: f64 = 200.0;
const MOST_NEAR: usize = 7;
/// How far a way may bend round somebody.
const BENDS: [f64; 11] = [0.0, 28.0, -28.0, 56.0, -56.0, 90.0, -90.0, 135.0, -135.0, 190.0, -190.0];
/// Rings of less than this area are specks.
const LEAST_AREA: f64 = 40.0;
const FAR: f64 = 1e9;

/// Middle and radius of a mark.
pub(in crate::sociogram) type Spot = (Point, f64);

/// The closed rings of an outline: a point is inside when it is inside an odd number of them.
///
/// Discs round the members, the ground between those who stand near one another and ways between the rest, less the places that are nearer to somebody else who stands close: every member is inside
/// and nobody else is, as long as marks do not overlap. Without a way that keeps clear of others there are several rings.
/// Source: the idea of Collins, Penn and Carpendale 2009 (Bubble Sets); the contour by marching squares.
pub(in crate::sociogram) fn outline(members: &[Spot], others: &[Spot]) -> Vec<Vec<Point>> {
    let ways = ways(members, others);
    let corners =
        members.iter().map(|m| Rect::around(m.0, 2.0 * m.1, 2.0 * m.1)).chain(ways.iter().flatten().map(|p| Rect { min: *p, max: *p }));
    let Some(all) = corners.reduce(|a, b| a.union(&b)) else { return Vec::new() };
    let Some(mut field) = Field::new(all.grown(PADDING + 4.0 * STEP)) else {
        return members.iter().map(|&(at, radius)| disc(at, radius + 4.0)).collect();
    };
    for &(at, radius) in members {
        field.lower(&Rect::around(at, 0.0, 0.0), radius + PADDING, |p| p.distance(at) - radius - PADDING);
    }
    for piece in ways.iter().flat_map(|way| way.windows(2)) {
        let (a, b) = (piece[0], piece[1]);
        let around = Rect { min: a, max: a }.union(&Rect { min: b, max: b });
        field.lower(&around, WAY, |p| distance_to_piece(p, a, b) - WAY);
    }
    for corners in triangles(members, others) {
        let around = corners.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
        field.lower(&around, WAY, |p| from_triangle(p, &corners) - WAY);
    }
    for &(at, radius) in others {
        let to_member = |p: Point| members.iter().map(|m| p.distance(m.0) - m.1).fold(FAR, f64::min);
        field.raise(&Rect::around(at, 0.0, 0.0), radius + KEEP, |p| {
            let distance = p.distance(at);
            (radius + KEEP - distance).min(to_member(p) - (distance - radius))
        });
    }
    field.contour()
}

fn disc(at: Point, radius: f64) -> Vec<Point> {
    (0..24).map(|k| at + Point::at_angle(f64::from(k) * 0.2618) * radius).collect()
}

/// The shortest tree that joins the members, each branch bent round others where that helps.
fn ways(members: &[Spot], others: &[Spot]) -> Vec<Vec<Point>> {
    let mut nearest: Vec<(f64, usize)> = members.iter().map(|m| (m.0.distance(members[0].0), 0)).collect();
    let mut joined = vec![false; members.len()];
    let mut found = Vec::new();
    for round in 0..members.len() {
        let next = if round == 0 {
            Some(0)
        } else {
            (0..members.len()).filter(|k| !joined[*k]).min_by(|a, b| nearest[*a].0.total_cmp(&nearest[*b].0))
        };
        let Some(next) = next else { break };
        joined[next] = true;
        if round > 0 {
            found.push(way(members[nearest[next].1].0, members[next].0, others));
        }
        for k in (0..members.len()).filter(|k| !joined[*k]).collect::<Vec<_>>() {
            let distance = members[k].0.distance(members[next].0);
            if distance < nearest[k].0 {
                nearest[k] = (distance, next);
            }
        }
    }
    found
}

fn way(from: Point, to: Point, others: &[Spot]) -> Vec<Point> {
    let across = (to - from).unit().across();
    let bent = |bend: f64| -> Vec<Point> {
        (0..=8)
            .map(|k| {
                let t = f64::from(k) / 8.0;
                from + (to - from) * t + across * (4.0 * bend * t * (1.0 - t))
            })
            .collect()
    };
    let cost = |points: &[Point], bend: f64| {
        let hits = others
            .iter()
            .filter(|(at, radius)| points.windows(2).any(|piece| distance_to_piece(*at, piece[0], piece[1]) < radius + KEEP + WAY * 0.6));
        hits.count() as f64 * 300.0 + bend.abs()
    };
    let bends = BENDS.into_iter().filter(|bend| bend.abs() <= from.distance(to) * 0.7).map(|bend| (bend, bent(bend)));
    let gentlest = bends.map(|(bend, points)| (cost(&points, bend), points)).min_by(|a, b| a.0.total_cmp(&b.0));
    gentlest.map_or_else(|| vec![from, to], |(_, points)| points)
}

/// Three members each, with nobody else between them.
fn triangles(members: &[Spot], others: &[Spot]) -> Vec<[Point; 3]> {
    let near: Vec<Vec<usize>> = (0..members.len())
        .map(|k| {
            let distance = |other: usize| members[k].0.distance(members[other].0);
            let mut near: Vec<usize> = (0..members.len()).filter(|other| *other != k && distance(*other) <= NEAR).collect();
            near.sort_by(|a, b| distance(*a).total_cmp(&distance(*b)).then(a.cmp(b)));
            near.truncate(MOST_NEAR);
            near
        })
        .collect();
    let is_near = |a: usize, b: usize| near[a].contains(&b) || near[b].contains(&a);
    let mut found = Vec::new();
    for a in 0..members.len() {
        for (k, &b) in near[a].iter().enumerate() {
            for &c in &near[a][k + 1..] {
                let corners = [members[a].0, members[b].0, members[c].0];
                let is_first = (a < b || !near[b].contains(&a)) && (a < c || !near[c].contains(&a));
                if is_first && is_near(b, c) && others.iter().all(|o| from_triangle(o.0, &corners) > o.1 + KEEP) {
                    found.push(corners);
                }
            }
        }
    }
    found
}

/// How far a point is from a triangle; 0 inside.
fn from_triangle(point: Point, corners: &[Point; 3]) -> f64 {
    let [a, b, c] = *corners;
    let side = |from: Point, to: Point| (to - from).across().dot(point - from);
    let sides = [side(a, b), side(b, c), side(c, a)];
    if sides.iter().all(|s| *s >= 0.0) || sides.iter().all(|s| *s <= 0.0) {
        return 0.0;
    }
    distance_to_piece(point, a, b).min(distance_to_piece(point, b, c)).min(distance_to_piece(point, c, a))
}

/// Values on a lattice; below 0 is inside.
struct Field {
    origin: Point,
    wide: usize,
    high: usize,
    values: Vec<f64>,
}

impl Field {
    fn new(all: Rect) -> Option<Self> {
        let count = |length: f64| whole((length / STEP).ceil()) + 2;
        let (wide, high) = (count(all.width()), count(all.height()));
        let points = wide.checked_mul(high).filter(|points| *points <= MOST_POINTS)?;
        Some(Self { origin: all.min, wide, high, values: vec![FAR; points] })
    }

    fn at(&self, x: usize, y: usize) -> Point {
        self.origin + Point::new(x as f64, y as f64) * STEP
    }

    /// Hands each place within `reach` of `around`, and a little more, to `change`.
    fn each(&mut self, around: &Rect, reach: f64, change: impl Fn(f64, Point) -> f64) {
        let near = around.grown(reach + 2.5 * STEP);
        let first = |low: f64, origin: f64| whole(((low - origin) / STEP).floor());
        let last = |high: f64, origin: f64, count: usize| (whole(((high - origin) / STEP).ceil()) + 1).min(count);
        for y in first(near.min.y, self.origin.y)..last(near.max.y, self.origin.y, self.high) {
            for x in first(near.min.x, self.origin.x)..last(near.max.x, self.origin.x, self.wide) {
                let place = y * self.wide + x;
                self.values[place] = change(self.values[place], self.at(x, y));
            }
        }
    }

    fn lower(&mut self, around: &Rect, reach: f64, value: impl Fn(Point) -> f64) {
        self.each(around, reach, |now, p| now.min(value(p)));
    }

    fn raise(&mut self, around: &Rect, reach: f64, value: impl Fn(Point) -> f64) {
        self.each(around, reach, |now, p| now.max(value(p)));
    }

    /// The rings between inside and outside.
    fn contour(&self) -> Vec<Vec<Point>> {
        // From the edge of a square where the way round its corners leaves the inside, to the edge where that way last came in.
        let mut next: BTreeMap<usize, usize> = BTreeMap::new();
        for y in 0..self.high - 1 {
            for x in 0..self.wide - 1 {
                let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];
                let inside = corners.map(|(x, y)| self.values[y * self.wide + x] < 0.0);
                if inside == [true; 4] || inside == [false; 4] {
                    continue;
                }
                let place = |x: usize, y: usize| y * self.wide + x;
                let edges = [2 * place(x, y), 2 * place(x + 1, y) + 1, 2 * place(x, y + 1), 2 * place(x, y) + 1];
                for k in (0..4).filter(|k| inside[*k] && !inside[(k + 1) % 4]) {
                    let entry = (1..4).map(|back| (k + 4 - back) % 4).find(|e| !inside[*e] && inside[(e + 1) % 4]);
                    if let Some(entry) = entry {
                        next.insert(edges[k], edges[entry]);
                    }
                }
            }
        }
        let mut rings = Vec::new();
        while let Some((&start, _)) = next.first_key_value() {
            let mut ring = Vec::new();
            let mut edge = start;
            while let Some(then) = next.remove(&edge) {
                ring.push(self.crossing(edge));
                edge = then;
            }
            let ring = simplified(&ring);
            if ring.len() >= 3 && area(&ring).abs() >= LEAST_AREA {
                rings.push(ring);
            }
        }
        rings
    }

    /// Where the rim crosses an edge of the lattice.
    fn crossing(&self, edge: usize) -> Point {
        let (place, is_upright) = (edge / 2, edge % 2 == 1);
        let (x, y) = (place % self.wide, place / self.wide);
        let other = if is_upright { place + self.wide } else { place + 1 };
        let (here, there) = (self.values[place], self.values[other]);
        let share = (here / (here - there)).clamp(0.02, 0.98);
        self.at(x, y) + if is_upright { Point::new(0.0, STEP * share) } else { Point::new(STEP * share, 0.0) }
    }
}

/// Without the points that lie nearly on the line through their neighbours.
fn simplified(ring: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (k, &point) in ring.iter().enumerate() {
        let after = ring[(k + 1) % ring.len()];
        if kept.last().is_none_or(|before| distance_to_piece(point, *before, after) > 0.3) {
            kept.push(point);
        }
    }
    kept
}

/// Of a closed ring; its sign is the way round.
pub(in crate::sociogram) fn area(ring: &[Point]) -> f64 {
    (0..ring.len()).map(|k| (ring[k], ring[(k + 1) % ring.len()])).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

#[cfg(test)]
mod tests {
    use super::{area, outline};
    use crate::model::Point;
    use crate::sociogram::scene::grounds::contains;

    #[test]
    fn one_person_has_a_disc_and_nobody_nothing() {
        let ring = outline(&[(Point::new(40.0, -20.0), 10.0)], &[]);
        assert!((area(&ring[0]).abs() - std::f64::consts::PI * 625.0).abs() < 25.0);
        assert!(outline(&[], &[]).is_empty());
    }

    #[test]
    fn whoever_stands_between_members_is_outside() {
        let at = |x: f64, y: f64| (Point::new(x, y), 10.0);
        let members: Vec<_> = (0..6).map(|k| (Point::at_angle(f64::from(k) * 1.05) * 120.0, 10.0)).collect();
        let others = [at(0.0, 0.0), at(60.0, 100.0), at(125.0, 33.0), at(-30.0, 116.0)];
        let rings = outline(&members, &others);
        assert!(members.iter().all(|m| contains(&rings, m.0)));
        assert!(others.iter().all(|o| !contains(&rings, o.0)));
    }
}
