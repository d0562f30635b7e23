//! Groups in fields; people of no group or of several stand between them.

use super::{outside as beyond, stress};
use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::layout::course::Course;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::result::MOST_MOVE;
use crate::sociogram::layout::space::crowd::Crowd;
use crate::sociogram::layout::space::slots;
use crate::sociogram::shapes::geometry::near;

/// Times that members and the people between them are fitted to one another.
const ROUNDS: usize = 3;
/// Up to this many members, ties are kept from running through a neighbour; beyond, lines bend.
const MOST_WATCHED: usize = 30;
/// What a tie through somebody else costs, in units of length.
const THROUGH: f64 = 60.0;
/// Up to this many members everyone is weighed against everyone; beyond, against those nearest to where they would stand.
const MOST_COMPARED: usize = 16;
const PASSES: usize = 12;
/// How far from where they stood a seat is looked for first.
const REACH: f64 = 150.0;
/// In a picture that follows another two members change places only when that shortens their ties by this much.
const WORTH_IT: f64 = 150.0;

/// Where everyone stands and the fields, by group. A picture without any field is laid out by stress.
pub(in crate::sociogram::layout) fn arrange(request: &LayoutRequest, course: &mut Course) -> (Vec<Point>, Vec<Option<Rect>>) {
    let n = request.people.len();
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); request.groups];
    for (i, person) in request.people.iter().enumerate() {
        if let [group] = person.groups[..] {
            members[group].push(i);
        }
    }
    let filled: Vec<usize> = (0..request.groups).filter(|&g| !members[g].is_empty()).collect();
    if filled.is_empty() {
        return (stress::arrange(request, course), vec![None; request.groups]);
    }
    let outside: Vec<usize> = (0..n).filter(|&i| request.people[i].groups.len() != 1).collect();
    let blocks: Vec<(Vec<Point>, Rect)> = filled.iter().map(|&g| slots::slots(members[g].len())).collect();
    let sizes: Vec<Rect> = blocks.iter().map(|b| b.1).collect();
    let middles = slots::middles(&sizes, gap(outside.len()));

    let mut fields = vec![None; request.groups];
    let mut at = vec![Point::default(); n];
    for ((&g, (places, size)), &middle) in filled.iter().zip(&blocks).zip(&middles) {
        fields[g] = Some(size.shifted(middle));
        for (&i, place) in keep_seats(request, &members[g], places).iter().zip(places) {
            at[i] = *place + middle;
        }
    }
    let follows = request.follows();
    if follows {
        let shift = shift(request, &at, &filled, &members);
        for p in &mut at {
            *p = *p + shift;
        }
        for field in fields.iter_mut().flatten() {
            *field = field.shifted(shift);
        }
    }
    let contacts = request.contacts();
    beyond::roughly(request, &contacts, &fields, &outside, &mut at);
    for _ in 0..if follows { 1 } else { ROUNDS } {
        for &g in &filled {
            seat(&members[g], &contacts, request, beyond::MOST_WORK / filled.len(), &mut at);
        }
        if course.is_cancelled() {
            break;
        }
        beyond::settle(request, &contacts, &fields, &outside, &mut at);
    }
    (at, fields)
}

/// The room between fields: more when people stand there. In steps, so that one more seldom moves everything.
fn gap(outside: usize) -> Point {
    let crowd = (outside as f64).sqrt().ceil().min(6.0);
    if outside == 0 { Point::new(90.0, 76.0) } else { Point::new(125.0 + 26.0 * crowd, 100.0 + 22.0 * crowd) }
}

/// The members in the order of the places, so that each is as near as can be to where they stood in their group.
fn keep_seats(request: &LayoutRequest, members: &[usize], places: &[Point]) -> Vec<usize> {
    let known: Vec<(usize, Point)> = members.iter().filter_map(|&i| Some((i, request.stood(i)?))).collect();
    if known.is_empty() || !request.follows() {
        return members.to_vec();
    }
    let middle =
        |points: &mut dyn Iterator<Item = Point>, count: usize| points.fold(Point::default(), |sum, p| sum + p) * (1.0 / count as f64);
    let (stood, now) = (middle(&mut known.iter().map(|k| k.1), known.len()), middle(&mut places.iter().copied(), places.len()));
    let seats_near = Crowd::new(places, REACH);
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for &(i, p) in &known {
        let p = p - stood + now;
        pairs.extend(seats_near.near(p, REACH).map(|k| (p.distance(places[k]), i, k)));
    }
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut seats: Vec<Option<usize>> = vec![None; places.len()];
    let mut seated = vec![false; request.people.len()];
    for (_, i, k) in pairs {
        if seats[k].is_none() && !seated[i] {
            seats[k] = Some(i);
            seated[i] = true;
        }
    }
    let mut rest = members.iter().copied().filter(|&i| !seated[i]);
    seats.into_iter().filter_map(|seat| seat.or_else(|| rest.next())).collect()
}

/// By how much most members stand elsewhere than they stood.
fn shift(request: &LayoutRequest, at: &[Point], filled: &[usize], members: &[Vec<usize>]) -> Point {
    let moves: Vec<Point> = filled.iter().flat_map(|&g| &members[g]).filter_map(|&i| Some(request.stood(i)? - at[i])).collect();
    let median = |along: &dyn Fn(&Point) -> f64| {
        let mut values: Vec<f64> = moves.iter().map(along).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(0.0)
    };
    Point::new(median(&|p| p.x), median(&|p| p.y))
}

/// Lets members of one field change places while that makes their ties shorter, or keeps them out of one another's way.
fn seat(members: &[usize], contacts: &[Vec<usize>], request: &LayoutRequest, most_work: usize, at: &mut [Point]) {
    let follows = request.follows();
    let compared = members.len().min(MOST_COMPARED);
    let deg = members.iter().map(|&i| contacts[i].len()).sum::<usize>() / members.len().max(1) + 1;
    let per_pass = |watched: usize| members.len() * (compared * deg * 4 * (1 + watched) + members.len());
    let watched = if members.len() <= MOST_WATCHED && per_pass(members.len()) * 3 <= most_work { members } else { &[] };
    let passes = (most_work / per_pass(watched.len()).max(1)).clamp(1, PASSES);
    let worth = if follows { WORTH_IT } else { 1e-6 };
    let near = |i: usize, p: Point| !follows || request.stood(i).is_none_or(|stood| stood.distance(p) <= MOST_MOVE);
    for _ in 0..passes {
        let mut better = false;
        for (k, &a) in members.iter().enumerate() {
            let others: Vec<usize> =
                if members.len() <= MOST_COMPARED { members[k + 1..].to_vec() } else { nearest(members, a, wanted(a, contacts, at), at) };
            for b in others {
                if !near(a, at[b]) || !near(b, at[a]) {
                    continue;
                }
                let cost = |at: &[Point]| strain(a, watched, contacts, request, at) + strain(b, watched, contacts, request, at);
                let before = cost(at);
                at.swap(a, b);
                if cost(at) < before - worth {
                    better = true;
                } else {
                    at.swap(a, b);
                }
            }
        }
        if !better {
            break;
        }
    }
}

/// The middle of someone's contacts.
fn wanted(i: usize, contacts: &[Vec<usize>], at: &[Point]) -> Point {
    let list = &contacts[i];
    if list.is_empty() { at[i] } else { list.iter().fold(Point::default(), |sum, &j| sum + at[j]) * (1.0 / list.len() as f64) }
}

/// Those whose seats are nearest to a place.
fn nearest(members: &[usize], but: usize, to: Point, at: &[Point]) -> Vec<usize> {
    let mut others: Vec<(f64, usize)> = members.iter().filter(|&&b| b != but).map(|&b| (at[b].distance(to), b)).collect();
    if others.len() > MOST_COMPARED {
        others.select_nth_unstable_by(MOST_COMPARED, |a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        others.truncate(MOST_COMPARED);
    }
    others.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    others.into_iter().map(|o| o.1).collect()
}

/// How long the ties of `i` are, with a charge for each of the watched that a tie runs through.
fn strain(i: usize, watched: &[usize], contacts: &[Vec<usize>], request: &LayoutRequest, at: &[Point]) -> f64 {
    contacts[i]
        .iter()
        .map(|&j| {
            let through = watched.iter().filter(|&&m| m != i && m != j && near(at[m], at[i], at[j], request.people[m].radius + 5.0));
            at[i].distance(at[j]) + THROUGH * through.count() as f64
        })
        .sum()
}
