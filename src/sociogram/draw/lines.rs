//! The lines of a picture: one for each pair of people who are in contact, and where it runs.

use std::collections::BTreeMap;

use super::request::SceneRequest;
use super::routing::{Router, concerns};
use crate::analysis::Network;
use crate::model::{Direction, PersonId, Point, Span, TieFilter};
use crate::sociogram::{Emphasis, Face, Field, Ink, Line, Mark, Rect, text_width};

/// With more lines than this all of them are straight, whoever stands in their way: in such a crowd no bend can be followed.
pub const CROWD: usize = 4_000;

/// The lines among `marks`, which are people of the network by index, in the order of the pairs of marks.
pub(in crate::sociogram) fn lines(
    request: &SceneRequest,
    order: &[(usize, Point)],
    marks: &[Mark],
    fields: &[Field],
    middle: Option<Point>,
) -> Vec<Line> {
    let pairs = pairs(request, order);
    let most = pairs.iter().map(|p| p.strength).fold(0.0, f64::max);
    let least = pairs.iter().map(|p| p.strength).fold(most, f64::min);
    let router = Router::new(marks, titles(fields), middle);
    let is_crowd = pairs.len() > CROWD;
    pairs
        .into_iter()
        .map(|Pair { from, to, mutual, strength }| {
            let share = if most > least { (strength - least) / (most - least) } else { 0.0 };
            Line {
                from: marks[from].person,
                to: marks[to].person,
                mutual,
                strength,
                width: if mutual { 1.35 } else { 1.0 } + 1.4 * share,
                curve: if is_crowd { router.straight(from, to) } else { router.curve(from, to) },
                ink: if mutual { Ink::Tie } else { Ink::TieOneWay },
                emphasis: Emphasis::Normal,
            }
        })
        .collect()
}

/// Two places in the order of a picture.
struct Pair {
    from: usize,
    to: usize,
    mutual: bool,
    strength: f64,
}

/// The pairs that are drawn, ascending by their earlier place, then by their later one.
fn pairs(request: &SceneRequest, order: &[(usize, Point)]) -> Vec<Pair> {
    let net = request.net;
    let mut place = vec![None; net.n()];
    for (k, &(i, _)) in order.iter().enumerate() {
        place[i] = Some(k);
    }
    let arcs = net.arcs().filter_map(|(i, j)| Some((place[i]?, place[j]?)));
    let mut places: Vec<(usize, usize)> = arcs.filter(|(a, b)| a != b).map(|(a, b)| (a.min(b), a.max(b))).collect();
    places.sort_unstable();
    places.dedup();
    places
        .into_iter()
        .filter_map(|(a, b)| {
            let (i, j) = (order[a].0, order[b].0);
            let (there, back) = (net.strength(i, j), net.strength(j, i));
            let strength = there.into_iter().chain(back).reduce(f64::max)?;
            let mutual = there.is_some() && back.is_some();
            let (from, to) = if there.is_some() { (a, b) } else { (b, a) };
            keeps(&request.ties, net, i, j, mutual, strength).then_some(Pair { from, to, mutual, strength })
        })
        .collect()
}

/// Whether a pair's line is drawn.
pub(in crate::sociogram) fn keeps(filter: &TieFilter, net: &Network, i: usize, j: usize, mutual: bool, strength: f64) -> bool {
    let grouped = !net.actor(i).groups.is_empty() && !net.actor(j).groups.is_empty();
    filter.least.is_none_or(|least| strength >= least)
        && match filter.direction {
            Direction::All => true,
            Direction::Mutual => mutual,
            Direction::OneWay => !mutual,
        }
        && match filter.span {
            Span::All => true,
            Span::Within => net.share_a_group(i, j),
            Span::Between => grouped && !net.share_a_group(i, j),
        }
}

/// About where the titles of fields stand at a scale of 1: above the middle of their upper edge.
fn titles(fields: &[Field]) -> Vec<Rect> {
    let titled = fields.iter().filter(|field| !field.title.trim().is_empty());
    titled
        .map(|field| {
            let width = text_width(&field.title, 12.5, Face::SemiBold);
            Rect::new(field.rect.centre().x - width / 2.0, field.rect.min.y - 20.0, width, 16.0)
        })
        .collect()
}

/// The lines as they run when some of the marks moved: `before` are the marks as they were, `now` the same people where they are.
/// Only lines are looked at again that end at somebody who moved, or that such a person stands or stood near.
pub(in crate::sociogram) fn reroute(lines: &mut [Line], before: &[Mark], now: &[Mark], fields: &[Field], middle: Option<Point>) {
    let places: BTreeMap<PersonId, usize> = now.iter().enumerate().map(|(k, mark)| (mark.person, k)).collect();
    let moved: Vec<usize> = (0..now.len()).filter(|&k| before[k].at != now[k].at).collect();
    let has_moved: Vec<bool> = (0..now.len()).map(|k| before[k].at != now[k].at).collect();
    let router = Router::new(now, titles(fields), middle);
    let is_crowd = lines.len() > CROWD;
    for line in lines {
        let (Some(&from), Some(&to)) = (places.get(&line.from), places.get(&line.to)) else { continue };
        let ends = has_moved[from] || has_moved[to];
        let (start, end) = (now[from].at, now[to].at);
        if is_crowd {
            if ends {
                line.curve = router.straight(from, to);
            }
        } else if ends || moved.iter().any(|&k| concerns(&before[k], start, end) || concerns(&now[k], start, end)) {
            line.curve = router.curve(from, to);
        }
    }
}
