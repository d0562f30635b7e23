//! People of no group or of several: near those they are tied to, never on a field, and off the lines of others where that can be.

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::result::MOST_MOVE;
use crate::sociogram::shapes::geometry::{near, whole};

/// Exchanges of one round that are weighed, times ties.
pub(in crate::sociogram::layout) const MOST_WORK: usize = 30_000_000;
/// Room around a field, its title included.
const CLEAR: f64 = 58.0;
/// Between two of these people, measured wider than tall because of names.
const APART: Point = Point { x: 92.0, y: 74.0 };
const MOST_PLACES: f64 = 2600.0;
/// Between two places that are tried; less than the room between two fields.
const WIDEST_STEP: f64 = 48.0;
/// Where there are many places and ties, those nearest to the middle of the ties.
const MOST_REACHED: usize = 400;
const TRIED: usize = 120;
/// In a picture that follows another someone goes elsewhere only for so small a share of what it costs to stay.
const MUCH_BETTER: f64 = 0.8;
const THROUGH: f64 = 110.0;
const ON_A_LINE: f64 = 60.0;

/// A first place: the middle of the fields and people that each is tied to.
pub(in crate::sociogram::layout) fn roughly(
    request: &LayoutRequest,
    contacts: &[Vec<usize>],
    fields: &[Option<Rect>],
    outside: &[usize],
    at: &mut [Point],
) {
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

/// Puts each where its ties are shortest among the free places, those with most ties first. In a picture that follows another, who
/// stood well stays, and nobody goes further than [`MOST_MOVE`].
pub(in crate::sociogram::layout) fn settle(
    request: &LayoutRequest,
    contacts: &[Vec<usize>],
    fields: &[Option<Rect>],
    outside: &[usize],
    at: &mut [Point],
) {
    let around = region(fields, outside.len());
    let step = (around.width() * around.height() / MOST_PLACES).sqrt().clamp(16.0, WIDEST_STEP);
    let (columns, rows) = (whole(around.width() / step), whole(around.height() / step));
    let on_field = |p: Point| fields.iter().flatten().any(|f| f.distance(p) <= CLEAR);
    let mut free: Vec<Point> = (0..=rows)
        .flat_map(|r| (0..=columns).map(move |c| (c, r)))
        .map(|(c, r)| around.min + Point::new(c as f64, r as f64) * step)
        .filter(|p| !on_field(*p))
        .collect();
    let follows = request.follows();
    let stood = |i: usize| if follows { request.stood(i) } else { None };
    let mut order: Vec<usize> = outside.to_vec();
    order.sort_by_key(|&i| (stood(i).is_none(), std::cmp::Reverse(contacts[i].len()), i));
    let tried = tried(request, contacts, outside, TRIED);
    let mut row = Row::new(fields);
    let mut placed: Vec<Point> = Vec::new();
    for (k, &i) in order.iter().enumerate() {
        let own: Vec<Point> = own_fields(request, fields, i).collect();
        let cost = Cost::new(request, contacts, i, own);
        let nobody = contacts[i].is_empty() && cost.own.is_empty();
        // The places of those who come after are theirs.
        let kept: Vec<Point> = order[k + 1..].iter().filter_map(|&j| stood(j)).collect();
        let home = stood(i).filter(|p| !on_field(*p) && placed.iter().all(|q| share(*p - *q) >= 0.999));
        let best = if nobody || tried == 0 { None } else { best_place(&cost, &free, home, &kept, tried, at) };
        at[i] = best.or(home).unwrap_or_else(|| row.next(&placed));
        row.keep_below(at[i]);
        placed.push(at[i]);
        let here = at[i];
        free.retain(|p| share(*p - here) >= 1.0);
    }
}

/// How near two of these people stand, as a share of the room that they need.
fn share(between: Point) -> f64 {
    Point::new(between.x / APART.x, between.y / APART.y).length()
}

/// A row below everything, for people who have nobody to be near to.
struct Row {
    left: f64,
    across: usize,
    top: f64,
    next: usize,
}

impl Row {
    fn new(fields: &[Option<Rect>]) -> Self {
        let around = region(fields, 0);
        Self { left: around.min.x + 46.0, across: whole(around.width() / APART.x).max(1), top: around.max.y + 72.0, next: 0 }
    }

    fn keep_below(&mut self, p: Point) {
        if self.next == 0 {
            self.top = self.top.max(p.y + APART.y);
        }
    }

    fn next(&mut self, placed: &[Point]) -> Point {
        loop {
            let (row, column) = (self.next / self.across, self.next % self.across);
            self.next += 1;
            let p = Point::new(self.left + column as f64 * APART.x, self.top + row as f64 * APART.y);
            if placed.iter().all(|q| share(p - *q) >= 0.99) {
                return p;
            }
        }
    }
}

fn own_fields<'a>(request: &'a LayoutRequest, fields: &'a [Option<Rect>], i: usize) -> impl Iterator<Item = Point> + 'a {
    request.people[i].groups.iter().filter_map(|&g| fields[g].map(|f| f.centre()))
}

fn region(fields: &[Option<Rect>], outside: usize) -> Rect {
    let all = fields.iter().flatten().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
    all.grown(if outside == 0 { 0.0 } else { 70.0 + 26.0 * (outside as f64).sqrt() })
}

/// What it costs that somebody stands somewhere.
struct Cost<'a> {
    request: &'a LayoutRequest,
    contacts: &'a [usize],
    i: usize,
    own: Vec<Point>,
    /// Membership weighs as much as all ties together: someone of two groups stands between those two.
    belonging: f64,
}

impl<'a> Cost<'a> {
    fn new(request: &'a LayoutRequest, contacts: &'a [Vec<usize>], i: usize, own: Vec<Point>) -> Self {
        let belonging = if own.is_empty() { 0.0 } else { 1.5 * (contacts[i].len() as f64 + 2.0) / own.len() as f64 };
        Self { request, contacts: &contacts[i], i, own, belonging }
    }

    fn reach(&self, p: Point, at: &[Point]) -> f64 {
        let ties: f64 = self.contacts.iter().map(|&j| length_cost(p.distance(at[j]))).sum();
        ties + self.belonging * self.own.iter().map(|q| length_cost(p.distance(*q))).sum::<f64>()
    }

    /// The middle of everyone and all fields that pull.
    fn middle(&self, at: &[Point]) -> Point {
        let ties = self.contacts.iter().fold(Point::default(), |sum, &j| sum + at[j]);
        let own = self.own.iter().fold(Point::default(), |sum, p| sum + *p) * self.belonging;
        (ties + own) * (1.0 / (self.contacts.len() as f64 + self.belonging * self.own.len() as f64).max(1e-9))
    }

    /// What it costs that ties of this person at `p` run through others, or that `p` is on a tie of others.
    fn in_the_way(&self, p: Point, at: &[Point]) -> f64 {
        let mut cost = 0.0;
        for &j in self.contacts {
            let through =
                (0..at.len()).filter(|&m| m != self.i && m != j && near(at[m], p, at[j], self.request.people[m].radius + 9.0)).count();
            cost += THROUGH * through as f64;
        }
        let rim = self.request.people[self.i].radius + 9.0;
        let on = self.request.ties.iter().filter(|&&(a, b)| a != self.i && b != self.i && near(p, at[a], at[b], rim)).count();
        cost + ON_A_LINE * on as f64
    }

    fn total(&self, p: Point, at: &[Point]) -> f64 {
        self.reach(p, at) + self.in_the_way(p, at)
    }
}

fn best_place(cost: &Cost, free: &[Point], home: Option<Point>, kept: &[Point], tried: usize, at: &[Point]) -> Option<Point> {
    let mut places: Vec<Point> = free
        .iter()
        .copied()
        .filter(|p| home.is_none_or(|home| p.distance(home) <= MOST_MOVE) && kept.iter().all(|q| share(*p - *q) >= 1.0))
        .collect();
    if places.len() > MOST_REACHED && places.len() * cost.contacts.len() > MOST_REACHED * MOST_REACHED {
        let middle = cost.middle(at);
        places.select_nth_unstable_by(MOST_REACHED, |a, b| a.distance(middle).total_cmp(&b.distance(middle)));
        places.truncate(MOST_REACHED);
    }
    let mut nearest: Vec<(f64, Point)> = places.into_iter().map(|p| (cost.reach(p, at), p)).collect();
    let order = |a: &(f64, Point), b: &(f64, Point)| a.0.total_cmp(&b.0).then(a.1.x.total_cmp(&b.1.x)).then(a.1.y.total_cmp(&b.1.y));
    nearest.sort_by(order);
    nearest.truncate(tried);
    let best = nearest.into_iter().map(|(reach, p)| (reach + cost.in_the_way(p, at), p)).min_by(order)?;
    match home {
        Some(home) if best.0 > cost.total(home, at) * MUCH_BETTER => Some(home),
        _ => Some(best.1),
    }
}

/// Long ties cost more than their length, so that someone tied to all sides stands in the middle of them.
fn length_cost(length: f64) -> f64 {
    length * (0.6 + length / 900.0)
}

/// How many places there are for people between fields that are tried with all that is in their way.
fn tried(request: &LayoutRequest, contacts: &[Vec<usize>], outside: &[usize], most: usize) -> usize {
    let each: usize = outside.iter().map(|&i| contacts[i].len() * request.people.len() + request.ties.len()).sum();
    whole(MOST_WORK as f64 / each.max(1) as f64).clamp(3, most)
}
