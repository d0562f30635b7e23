//! Parts that have no tie with one another, each arranged by itself and set beside the others.

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::layout::course::Course;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::shapes::geometry::whole;

/// Between parts that have no tie with one another.
const PART_GAP: f64 = 90.0;
/// Width over height of screens and pages.
const WIDE: f64 = 1.7;

/// Arranges part by part, the largest first, and sets them beside one another; people without any tie stand in rows, so that nobody
/// reads a closeness into it. `one` gets a part of two people or more and a way to show how it settles.
pub(in crate::sociogram::layout) fn by_parts(
    request: &LayoutRequest,
    contacts: &[Vec<usize>],
    course: &mut Course,
    one: &mut dyn FnMut(&[usize], &mut Course) -> Vec<Point>,
) -> Vec<Point> {
    let mut parts = parts(contacts);
    parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part[0]));
    let alone: Vec<usize> = parts.iter().filter(|p| p.len() == 1).map(|p| p[0]).collect();
    parts.retain(|p| p.len() > 1);
    let mut positions = vec![Point::default(); request.people.len()];
    let columns = whole(((alone.len() as f64).sqrt() * 1.6).ceil()).max(1);
    for (k, &i) in alone.iter().enumerate() {
        positions[i] = Point::new((k % columns) as f64 * 84.0, (k / columns) as f64 * 70.0);
    }
    for part in &parts {
        // A place for each before it is its turn, for whoever follows it on its way.
        for (k, &i) in part.iter().enumerate() {
            let (angle, out) = (k as f64 * 2.399_963, 60.0 * (k as f64).sqrt());
            positions[i] = Point::at_angle(angle) * out;
        }
    }
    let blocks: Vec<Vec<usize>> = parts.iter().cloned().chain((!alone.is_empty()).then(|| alone.clone())).collect();
    for part in &parts {
        if course.is_cancelled() {
            return positions;
        }
        let so_far = positions.clone();
        let Course { watch, settled } = course;
        let mut shown = |placed: &[Point]| {
            let mut all = so_far.clone();
            put(part, placed, &mut all);
            pack(&blocks, &mut all);
            settled(&all);
        };
        let placed = one(part, &mut Course { watch, settled: &mut shown });
        put(part, &placed, &mut positions);
    }
    pack(&blocks, &mut positions);
    positions
}

fn put(part: &[usize], placed: &[Point], positions: &mut [Point]) {
    for (&i, &at) in part.iter().zip(placed) {
        positions[i] = at;
    }
}

/// People who can reach one another, whichever way the mentions run; each part ascending.
pub(in crate::sociogram::layout) fn parts(contacts: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; contacts.len()];
    let mut parts = Vec::new();
    for first in 0..contacts.len() {
        if seen[first] {
            continue;
        }
        seen[first] = true;
        let mut part = vec![first];
        let mut next = 0;
        while let Some(&i) = part.get(next) {
            next += 1;
            for &j in &contacts[i] {
                if !std::mem::replace(&mut seen[j], true) {
                    part.push(j);
                }
            }
        }
        part.sort_unstable();
        parts.push(part);
    }
    parts
}

/// The contacts of a part by their place in it.
pub(in crate::sociogram::layout) fn within(part: &[usize], contacts: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut place = vec![0; contacts.len()];
    for (k, &i) in part.iter().enumerate() {
        place[i] = k;
    }
    part.iter().map(|&i| contacts[i].iter().map(|&j| place[j]).collect()).collect()
}

/// Turns a cloud so that it is widest from left to right, as pages and screens are.
pub(in crate::sociogram::layout) fn turn_wide(at: &mut [Point]) {
    let n = at.len() as f64;
    let middle = at.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / n);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for p in at.iter() {
        let d = *p - middle;
        xx += d.x * d.x;
        yy += d.y * d.y;
        xy += d.x * d.y;
    }
    let angle = 0.5 * libm::atan2(2.0 * xy, xx - yy);
    let (sin, cos) = libm::sincos(-angle);
    for p in at.iter_mut() {
        let d = *p - middle;
        *p = Point::new(d.x * cos - d.y * sin, d.x * sin + d.y * cos);
    }
}

/// Sets the parts on shelves, the first at the left.
fn pack(blocks: &[Vec<usize>], positions: &mut [Point]) {
    let rect = |part: &Vec<usize>, positions: &[Point]| {
        part.iter().map(|&i| Rect { min: positions[i], max: positions[i] }).reduce(|a, b| a.union(&b)).unwrap_or_default()
    };
    let rects: Vec<Rect> = blocks.iter().map(|part| rect(part, positions)).collect();
    let area: f64 = rects.iter().map(|r| (r.width() + PART_GAP) * (r.height() + PART_GAP)).sum();
    let widest = rects.iter().map(Rect::width).fold(0.0, f64::max);
    let limit = (area * WIDE).sqrt().max(widest + 1.0);
    let (mut x, mut y, mut tall) = (0.0, 0.0, 0.0_f64);
    for (part, rect) in blocks.iter().zip(&rects) {
        if x > 0.0 && x + rect.width() > limit {
            (x, y, tall) = (0.0, y + tall + PART_GAP, 0.0);
        }
        for &i in part {
            positions[i] = positions[i] - rect.min + Point::new(x, y);
        }
        x += rect.width() + PART_GAP;
        tall = tall.max(rect.height());
    }
}
