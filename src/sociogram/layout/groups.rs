//! Groups in fields; people of no group or of several stand between them.

use super::{Course, LayoutRequest, between, slots, stress};
use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::geometry::distance_to_piece;

/// Times that members and the people between them are fitted to one another.
const ROUNDS: usize = 3;
/// Up to this many members, ties are kept from running through a neighbour; beyond, lines bend.
const MOST_WATCHED: usize = 14;
/// What a tie through somebody else costs, in units of length.
const THROUGH: f64 = 60.0;

/// Where everyone stands and the fields, by group. A picture without any field is laid out by stress.
pub(super) fn arrange(request: &LayoutRequest, course: &mut Course) -> (Vec<Point>, Vec<Option<Rect>>) {
    let n = request.people.len();
    let members: Vec<Vec<usize>> = (0..request.groups).map(|g| (0..n).filter(|&i| request.people[i].groups == [g]).collect()).collect();
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
        for (&i, place) in members[g].iter().zip(places) {
            at[i] = *place + middle;
        }
    }
    let contacts = request.contacts();
    between::roughly(request, &contacts, &fields, &outside, &mut at);
    for _ in 0..ROUNDS {
        for &g in &filled {
            seat(&members[g], &contacts, request, &mut at);
        }
        between::settle(request, &contacts, &fields, &outside, &mut at);
    }
    (at, fields)
}

/// The room between fields: more when people stand there.
fn gap(outside: usize) -> Point {
    let crowd = (outside as f64).sqrt().min(7.0);
    if outside == 0 { Point::new(90.0, 76.0) } else { Point::new(125.0 + 28.0 * crowd, 100.0 + 24.0 * crowd) }
}

/// Lets members of one field change places while that makes their ties shorter, or keeps them out of one another's way.
fn seat(members: &[usize], contacts: &[Vec<usize>], request: &LayoutRequest, at: &mut [Point]) {
    for _ in 0..12 {
        let mut better = false;
        for (k, &a) in members.iter().enumerate() {
            for &b in &members[k + 1..] {
                let cost = |at: &[Point]| strain(a, members, contacts, request, at) + strain(b, members, contacts, request, at);
                let before = cost(at);
                at.swap(a, b);
                if cost(at) < before - 1e-6 {
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

/// How long the ties of `i` are, with a charge for each member that a tie runs through.
fn strain(i: usize, members: &[usize], contacts: &[Vec<usize>], request: &LayoutRequest, at: &[Point]) -> f64 {
    let watched = if members.len() <= MOST_WATCHED { members } else { &[] };
    contacts[i]
        .iter()
        .map(|&j| {
            let through =
                watched.iter().filter(|&&m| m != i && m != j && distance_to_piece(at[m], at[i], at[j]) < request.people[m].radius + 5.0);
            at[i].distance(at[j]) + THROUGH * through.count() as f64
        })
        .sum()
}
