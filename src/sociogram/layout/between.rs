//! People of no group or of several: near those they are tied to, never on a field, and off the lines of others where that can be.

use super::LayoutRequest;
use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::geometry::{distance_to_piece, whole};

/// Room around a field, its title included.
const CLEAR: f64 = 58.0;
/// Between two of these people, measured wider than tall because of names.
const APART: Point = Point { x: 92.0, y: 74.0 };
const MOST_PLACES: f64 = 2600.0;
const TRIED: usize = 120;
const THROUGH: f64 = 110.0;
const ON_A_LINE: f64 = 60.0;

/// A first place: the middle of the fields and people that each is tied to.
pub(super) fn roughly(request: &LayoutRequest, contacts: &[Vec<usize>], fields: &[Option<Rect>], outside: &[usize], at: &mut [Point]) {
    let middle = region(fields, 0).centre();
    for &i in outside {
        let pulls: Vec<Point> = contacts[i]
            .iter()
            .filter(|&&j| request.people[j].groups.len() == 1)
            .map(|&j| at[j])
            .chain(own_fields(request, fields, i))
            .collect();
        at[i] = if pulls.is_empty() { middle } else { pulls.iter().fold(Point::default(), |s, p| s + *p) * (1.0 / pulls.len() as f64) };
    }
}

/// Puts each where its ties are shortest among the free places, those with most ties first.
pub(super) fn settle(request: &LayoutRequest, contacts: &[Vec<usize>], fields: &[Option<Rect>], outside: &[usize], at: &mut [Point]) {
    let around = region(fields, outside.len());
    let step = (around.width() * around.height() / MOST_PLACES).sqrt().max(16.0);
    let (columns, rows) = (whole(around.width() / step), whole(around.height() / step));
    let free: Vec<Point> = (0..=rows)
        .flat_map(|r| (0..=columns).map(move |c| (c, r)))
        .map(|(c, r)| around.min + Point::new(c as f64, r as f64) * step)
        .filter(|p| fields.iter().flatten().all(|f| f.distance(*p) > CLEAR))
        .collect();
    let mut order: Vec<usize> = outside.to_vec();
    order.sort_by_key(|&i| (std::cmp::Reverse(contacts[i].len()), i));
    let mut placed: Vec<usize> = Vec::new();
    let mut spare = 0;
    let fields_only = region(fields, 0);
    let left = fields_only.min.x + 46.0;
    let mut below = fields_only.max.y;
    for &i in &order {
        let own: Vec<Point> = own_fields(request, fields, i).collect();
        let best = if contacts[i].is_empty() && own.is_empty() { None } else { best_place(request, contacts, &free, &placed, i, &own, at) };
        at[i] = best.unwrap_or_else(|| {
            // Nobody to be near to: a row below everything.
            spare += 1;
            let per_row = whole(fields_only.width() / APART.x).max(1);
            let (row, column) = ((spare - 1) / per_row, (spare - 1) % per_row);
            Point::new(left + column as f64 * APART.x, below + 72.0 + row as f64 * APART.y)
        });
        if best.is_some() {
            below = below.max(at[i].y);
        }
        placed.push(i);
    }
}

fn own_fields<'a>(request: &'a LayoutRequest, fields: &'a [Option<Rect>], i: usize) -> impl Iterator<Item = Point> + 'a {
    request.people[i].groups.iter().filter_map(|&g| fields[g].map(|f| f.centre()))
}

fn region(fields: &[Option<Rect>], outside: usize) -> Rect {
    let all = fields.iter().flatten().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
    all.grown(if outside == 0 { 0.0 } else { 70.0 + 26.0 * (outside as f64).sqrt() })
}

fn best_place(
    request: &LayoutRequest,
    contacts: &[Vec<usize>],
    free: &[Point],
    placed: &[usize],
    i: usize,
    own: &[Point],
    at: &[Point],
) -> Option<Point> {
    // Membership weighs as much as all ties together: someone of two groups stands between those two.
    let belonging = if own.is_empty() { 0.0 } else { (contacts[i].len() as f64 + 2.0) / own.len() as f64 };
    let reach = |p: Point| {
        let ties: f64 = contacts[i].iter().map(|&j| length_cost(p.distance(at[j]))).sum();
        ties + belonging * own.iter().map(|q| length_cost(p.distance(*q))).sum::<f64>()
    };
    let mut nearest: Vec<(f64, Point)> = free
        .iter()
        .filter(|p| {
            placed.iter().all(|&j| {
                let d = **p - at[j];
                (d.x / APART.x).hypot(d.y / APART.y) >= 1.0
            })
        })
        .map(|p| (reach(*p), *p))
        .collect();
    nearest.sort_by(|a, b| a.0.total_cmp(&b.0));
    nearest.truncate(TRIED);
    nearest
        .into_iter()
        .map(|(cost, p)| (cost + in_the_way(request, contacts, i, p, at), p))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|best| best.1)
}

/// Long ties cost more than their length, so that someone tied to all sides stands in the middle of them.
fn length_cost(length: f64) -> f64 {
    length * (0.6 + length / 900.0)
}

/// What it costs that ties of `i` at `p` run through others, or that `p` is on a tie of others.
fn in_the_way(request: &LayoutRequest, contacts: &[Vec<usize>], i: usize, p: Point, at: &[Point]) -> f64 {
    let mut cost = 0.0;
    for &j in &contacts[i] {
        let through =
            (0..at.len()).filter(|&m| m != i && m != j && distance_to_piece(at[m], p, at[j]) < request.people[m].radius + 9.0).count();
        cost += THROUGH * through as f64;
    }
    let rim = request.people[i].radius + 9.0;
    let on = request.ties.iter().filter(|&&(a, b)| a != i && b != i && distance_to_piece(p, at[a], at[b]) < rim).count();
    cost + ON_A_LINE * on as f64
}
