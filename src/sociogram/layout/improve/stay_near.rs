//! Staying near a picture that people remember.

use super::fewer_crossings::{self, Polish};
use super::steps::STEP;
use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::result::MOST_MOVE;
use crate::sociogram::layout::space::separate;

/// Everyone where they stood; somebody new near those they are tied to, where there is room.
pub(in crate::sociogram::layout) fn stay(request: &LayoutRequest, contacts: &[Vec<usize>]) -> Vec<Point> {
    let n = request.people.len();
    let mut at: Vec<Option<Point>> = (0..n).map(|i| request.stood(i)).collect();
    let mut new: Vec<usize> = (0..n).filter(|&i| at[i].is_none()).collect();
    while !new.is_empty() {
        // First whoever is tied to most people who have a place.
        let known = |i: usize| contacts[i].iter().filter(|&&j| at[j].is_some()).count();
        let place = (0..new.len()).max_by_key(|&k| (known(new[k]), std::cmp::Reverse(k))).unwrap_or(0);
        let i = new.remove(place);
        let near: Vec<Point> = contacts[i].iter().filter_map(|&j| at[j]).collect();
        let wanted =
            if near.is_empty() { below(&at) } else { near.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / near.len() as f64) };
        at[i] = Some(free_near(request, &at, i, wanted));
    }
    at.into_iter().map(Option::unwrap_or_default).collect()
}

/// As [`stay`], but for moves within [`MOST_MOVE`] that make the picture much better.
pub(in crate::sociogram::layout) fn stay_but_for_better(request: &LayoutRequest, contacts: &[Vec<usize>]) -> Vec<Point> {
    let mut at = stay(request, contacts);
    if at.len() <= fewer_crossings::MOST {
        let home = at.clone();
        let radii: Vec<f64> = request.people.iter().map(|p| p.radius).collect();
        Polish::by_steps(contacts, &radii, STEP, &home).improve_near(&mut at, &home, MOST_MOVE);
    }
    at
}

/// Left below everyone.
fn below(at: &[Option<Point>]) -> Point {
    let around = at.iter().flatten().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    Point::new(around.min.x, around.max.y + 90.0)
}

/// The first place on a spiral from `wanted` where nobody is too near.
fn free_near(request: &LayoutRequest, at: &[Option<Point>], i: usize, wanted: Point) -> Point {
    let radius = |j: usize| request.people[j].radius;
    let is_free = |p: Point| {
        at.iter()
            .enumerate()
            .filter(|(j, _)| *j != i)
            .filter_map(|(j, q)| Some((j, (*q)?)))
            .all(|(j, q)| separate::room(q - p, radius(i) + radius(j)) >= 1.0)
    };
    (0..4000)
        .map(|k| {
            let (angle, out) = (f64::from(k) * 2.399_963, 14.0 * f64::from(k).sqrt());
            wanted + Point::at_angle(angle) * out
        })
        .find(|p| is_free(*p))
        .unwrap_or(wanted)
}

/// Turns, mirrors and shifts a picture so that those who stood somewhere stand as near to it as can be.
///
/// Source: Gower & Dijksterhuis 2004, *Procrustes Problems*, chapter 4 (in two dimensions the best turn has a closed form).
pub(in crate::sociogram::layout) fn align(request: &LayoutRequest, at: &mut [Point]) {
    let known: Vec<(Point, Point)> = at.iter().enumerate().filter_map(|(i, p)| Some((*p, request.stood(i)?))).collect();
    if known.len() < 2 {
        return;
    }
    let mean = |points: &dyn Fn(&(Point, Point)) -> Point| {
        known.iter().fold(Point::default(), |sum, k| sum + points(k)) * (1.0 / known.len() as f64)
    };
    let (here, there) = (mean(&|k| k.0), mean(&|k| k.1));
    let fit = |mirror: f64| {
        let (mut dot, mut turn) = (0.0, 0.0);
        for (p, q) in &known {
            let (mut p, q) = (*p - here, *q - there);
            p.y *= mirror;
            dot += p.dot(q);
            turn += p.x * q.y - p.y * q.x;
        }
        let fitted = Point::new(dot, turn);
        (fitted.length(), fitted.angle(), mirror)
    };
    let (plain, mirrored) = (fit(1.0), fit(-1.0));
    let (_, angle, mirror) = if mirrored.0 > plain.0 + 1e-9 { mirrored } else { plain };
    let (sin, cos) = libm::sincos(angle);
    for p in at.iter_mut() {
        let mut d = *p - here;
        d.y *= mirror;
        *p = there + Point::new(d.x * cos - d.y * sin, d.x * sin + d.y * cos);
    }
}
