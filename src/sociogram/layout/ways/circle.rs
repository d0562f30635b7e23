//! Everyone on one ellipse, group after group.

use std::collections::BTreeSet;
use std::f64::consts::PI;

use crate::model::Point;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::shapes::geometry::whole;

/// Width over height of the ellipse.
const WIDE: f64 = 1.45;
/// What people need from one another, side by side and one below the other: a mark and a name. The same for everyone, so that
/// nobody moves because somebody else is named more often.
const NEEDS: Point = Point { x: 84.0, y: 58.0 };
/// Between two groups, in places of a person.
const GAP: f64 = 1.1;
/// Marks and words have this much more than the least room.
const ROOMY: f64 = 1.12;
/// Adjacent changes of place that are weighed in one arrangement, times ties.
const MOST_WORK: usize = 40_000_000;
const SWEEPS: usize = 8;
const PIECES: usize = 4_000;

/// People in the order in which they stand round a middle: blocks that stay together, with a gap between two.
pub(in crate::sociogram::layout) struct Order {
    /// Indices of people; the first block begins at the bottom left, and blocks go round clockwise.
    pub blocks: Vec<Vec<usize>>,
}

/// Where everyone stands.
pub(in crate::sociogram::layout) fn arrange(request: &LayoutRequest) -> Vec<Point> {
    let contacts = request.contacts();
    let order = order(request, &contacts, &|i| request.stood(i));
    let n = request.people.len();
    // Places along the ellipse, each as long as a mark with its words is in that direction, and gaps.
    let mut needs: Vec<(Option<usize>, f64)> = Vec::new();
    for block in &order.blocks {
        needs.extend(block.iter().map(|&i| (Some(i), 1.0)));
        needs.push((None, GAP));
    }
    let places: f64 = needs.iter().map(|need| need.1).sum();
    let ellipse = Ellipse::new(WIDE);
    let least = if n < 2 { 0.0 } else { places };
    let scale = (least * ROOMY / ellipse.total()).max(if n < 2 { 0.0 } else { 90.0 });
    let mut at = vec![Point::default(); n];
    let mut along = 0.0;
    for (who, need) in needs {
        if let Some(i) = who {
            at[i] = ellipse.at((along + need / 2.0) / places.max(1.0)) * scale;
        }
        along += need;
    }
    at
}

/// How near two people stand, as a share of the room that they need.
pub(in crate::sociogram::layout) fn share_of_room(between: Point) -> f64 {
    Point::new(between.x / NEEDS.x, between.y / NEEDS.y).length()
}

/// An ellipse of height 2 about the origin, measured in what people need beside one another: more where they stand side by side,
/// as their names do, than where they stand below one another.
pub(in crate::sociogram::layout) struct Ellipse {
    wide: f64,
    /// Up to each piece.
    sums: Vec<f64>,
}

impl Ellipse {
    pub fn new(wide: f64) -> Self {
        let mut ellipse = Self { wide, sums: vec![0.0] };
        for k in 0..PIECES {
            let point = |k: usize| ellipse.point(2.0 * PI * k as f64 / PIECES as f64);
            let next = ellipse.sums[k] + share_of_room(point(k + 1) - point(k));
            ellipse.sums.push(next);
        }
        ellipse
    }

    /// How many people it has room for.
    pub fn total(&self) -> f64 {
        self.sums[PIECES]
    }

    fn point(&self, angle: f64) -> Point {
        // From the bottom left clockwise, as fields go.
        let out = Point::at_angle(angle + 0.75 * PI);
        Point::new(out.x * self.wide, out.y)
    }

    /// The point at a share of the way round.
    pub fn at(&self, share: f64) -> Point {
        let sought = share * self.total();
        let k = self.sums.partition_point(|s| *s < sought).clamp(1, PIECES);
        let (low, high) = (self.sums[k - 1], self.sums[k]);
        let within = if high > low { (sought - low) / (high - low) } else { 0.0 };
        self.point(2.0 * PI * (k as f64 - 1.0 + within) / PIECES as f64)
    }
}

/// The order round a middle. `stood` says where people stood, if that is to be kept; somebody new is then put where their ties cross
/// fewest others.
pub(in crate::sociogram::layout) fn order(
    request: &LayoutRequest,
    contacts: &[Vec<usize>],
    stood: &dyn Fn(usize) -> Option<Point>,
) -> Order {
    let n = request.people.len();
    let keeps = request.follows();
    let mut groups: Vec<Vec<usize>> = (0..request.groups).map(|g| (0..n).filter(|&i| request.people[i].groups == [g]).collect()).collect();
    groups.retain(|members: &Vec<usize>| !members.is_empty());
    let outside: Vec<usize> = (0..n).filter(|&i| request.people[i].groups.len() != 1).collect();
    let k = groups.len();
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    if k == 0 {
        blocks.push(chain(&outside, contacts));
    } else {
        let mut between: Vec<Vec<usize>> = vec![Vec::new(); k];
        let filled: Vec<usize> = (0..request.groups).filter(|&g| groups.iter().any(|m| request.people[m[0]].groups == [g])).collect();
        for &i in &outside {
            let kept = if keeps { gap_kept(request, &filled, stood, i) } else { None };
            between[kept.unwrap_or_else(|| gap_of(request, contacts, &filled, i))].push(i);
        }
        for (members, after) in groups.into_iter().zip(between) {
            blocks.push(members);
            blocks.push(after);
        }
    }
    if keeps {
        keep(&mut blocks, stood);
        let known: BTreeSet<usize> = (0..n).filter(|&i| stood(i).is_some()).collect();
        fewer_crossings(&mut blocks, contacts, &|i| !known.contains(&i), 1);
    } else {
        by_barycentre(&mut blocks, contacts, n);
        fewer_crossings(&mut blocks, contacts, &|_| true, SWEEPS);
    }
    blocks.retain(|b| !b.is_empty());
    Order { blocks }
}

/// Clockwise from the bottom left, where the first block begins: in the order of the places of [`Ellipse`].
fn turn(p: Point) -> f64 {
    (Point::new(p.x / WIDE, p.y).angle() - 0.75 * PI).rem_euclid(2.0 * PI)
}

/// The gap in which someone stood: after the group of the last before them who is in one.
fn gap_kept(request: &LayoutRequest, filled: &[usize], stood: &dyn Fn(usize) -> Option<Point>, i: usize) -> Option<usize> {
    let here = turn(stood(i)?);
    let back = |j: usize| Some((here - turn(stood(j)?)).rem_euclid(2.0 * PI));
    let grouped = (0..request.people.len()).filter(|&j| request.people[j].groups.len() == 1);
    let last = grouped.filter_map(|j| Some((back(j)?, j))).min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
    filled.iter().position(|g| request.people[last.1].groups == [*g])
}

/// The gap in which someone of no or several groups stands: after which of the filled groups. The middle of where their own groups
/// and contacts are, as directions round the circle; that of the groups alone where there are any.
fn gap_of(request: &LayoutRequest, contacts: &[Vec<usize>], filled: &[usize], i: usize) -> usize {
    let k = filled.len();
    let direction = |place: usize| Point::at_angle(2.0 * PI * place as f64 / k as f64);
    let place = |g: usize| filled.iter().position(|f| *f == g);
    let own: Vec<usize> = request.people[i].groups.iter().filter_map(|&g| place(g)).collect();
    let mut pull = own.iter().fold(Point::default(), |sum, &p| sum + direction(p) * 1000.0);
    for &j in &contacts[i] {
        if let [g] = request.people[j].groups[..] {
            pull = pull + place(g).map_or(Point::default(), direction);
        }
    }
    if pull.length() < 1e-9 {
        return k - 1;
    }
    let angle = pull.angle().rem_euclid(2.0 * PI);
    // A gap lies half a step after its group.
    whole(angle / (2.0 * PI) * k as f64).min(k - 1)
}

/// People one after another so that each has as many contacts before them as can be.
fn chain(people: &[usize], contacts: &[Vec<usize>]) -> Vec<usize> {
    let mut queue: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
    let highest = contacts.iter().map(Vec::len).max().unwrap_or(0);
    let mut before = vec![0_usize; contacts.len()];
    let mut waits = vec![false; contacts.len()];
    let key = |i: usize, before: usize| (highest - before, contacts[i].len(), i);
    for &i in people {
        queue.insert(key(i, 0));
        waits[i] = true;
    }
    let mut chain = Vec::with_capacity(people.len());
    while let Some((_, _, i)) = queue.pop_first() {
        waits[i] = false;
        chain.push(i);
        for &j in contacts[i].iter().filter(|&&j| waits[j]) {
            queue.remove(&key(j, before[j]));
            before[j] += 1;
            queue.insert(key(j, before[j]));
        }
    }
    chain
}

fn keep(blocks: &mut [Vec<usize>], stood: &dyn Fn(usize) -> Option<Point>) {
    for block in blocks.iter_mut() {
        let turns: Vec<Option<f64>> = block.iter().map(|&i| stood(i).map(turn)).collect();
        // A block may lie across the beginning: it begins after its widest gap.
        let mut known: Vec<f64> = turns.iter().flatten().copied().collect();
        known.sort_by(f64::total_cmp);
        let widest = (0..known.len()).max_by(|&a, &b| {
            let gap = |k: usize| if k == 0 { known[0] + 2.0 * PI - known[known.len() - 1] } else { known[k] - known[k - 1] };
            gap(a).total_cmp(&gap(b)).then(b.cmp(&a))
        });
        let first = widest.map_or(0.0, |k| known[k]);
        let mut order: Vec<(f64, usize)> =
            block.iter().zip(&turns).map(|(&i, t)| (t.map_or(7.0, |t| (t - first + 1e-9).rem_euclid(2.0 * PI)), i)).collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        *block = order.into_iter().map(|o| o.1).collect();
    }
}

/// Orders each block by where its people's contacts are round the circle, a few times over.
fn by_barycentre(blocks: &mut [Vec<usize>], contacts: &[Vec<usize>], n: usize) {
    if blocks.len() < 2 {
        return;
    }
    for _ in 0..SWEEPS {
        let place = places(blocks, n);
        let total = n as f64;
        let mut block_of = vec![0; n];
        for (b, block) in blocks.iter().enumerate() {
            for &i in block {
                block_of[i] = b;
            }
        }
        for (b, block) in blocks.iter_mut().enumerate().filter(|(_, b)| b.len() > 1) {
            let middle = block.iter().map(|&i| place[i] as f64).sum::<f64>() / block.len() as f64;
            let pull = |i: usize| {
                let others = contacts[i].iter().filter(|&&j| block_of[j] != b);
                // How far round from the middle of the block, the short way.
                let (sum, count) = others.fold((0.0, 0.0), |(sum, count), &j| {
                    let ahead = (place[j] as f64 - middle).rem_euclid(total);
                    (sum + if ahead > total / 2.0 { ahead - total } else { ahead }, count + 1.0)
                });
                if count > 0.0 { sum / count } else { 0.0 }
            };
            let mut order: Vec<(f64, usize, usize)> = block.iter().map(|&i| (pull(i), place[i], i)).collect();
            order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            *block = order.into_iter().map(|o| o.2).collect();
        }
    }
}

fn places(blocks: &[Vec<usize>], n: usize) -> Vec<usize> {
    let mut place = vec![0; n];
    for (k, &i) in blocks.iter().flatten().enumerate() {
        place[i] = k;
    }
    place
}

/// Lets each of `free` in turn walk through their block to where their ties cross fewest others.
///
/// Source: Baur & Brandes 2004, *Crossing Reduction in Circular Layouts* (circular sifting).
fn fewer_crossings(blocks: &mut [Vec<usize>], contacts: &[Vec<usize>], free: &dyn Fn(usize) -> bool, sweeps: usize) {
    let n = contacts.len();
    let mut place = places(blocks, n);
    let ties: usize = contacts.iter().map(Vec::len).sum();
    let mean = ties / n.max(1) + 1;
    let mut budget = MOST_WORK;
    for _ in 0..sweeps {
        let mut better = false;
        for block in blocks.iter_mut().filter(|b| b.len() > 1) {
            let begin = block.iter().map(|&i| place[i]).min().unwrap_or(0);
            let mut people: Vec<usize> = block.iter().copied().filter(|&i| free(i)).collect();
            people.sort_by_key(|&i| (std::cmp::Reverse(contacts[i].len()), i));
            for i in people {
                let work = block.len() * mean * 4;
                if work > budget {
                    return;
                }
                budget -= work;
                better |= sift(block, begin, &mut place, contacts, i, n);
            }
        }
        if !better {
            break;
        }
    }
}

/// Walks one person to the best place of their block; whether that is another than where they were.
fn sift(block: &mut Vec<usize>, begin: usize, place: &mut [usize], contacts: &[Vec<usize>], i: usize, n: usize) -> bool {
    let Some(from) = block.iter().position(|&b| b == i) else { return false };
    block.remove(from);
    block.insert(0, i);
    for (k, &b) in block.iter().enumerate() {
        place[b] = begin + k;
    }
    let (mut sum, mut best, mut old) = (0_i64, (0_i64, 0), 0_i64);
    for k in 0..block.len() - 1 {
        let next = block[k + 1];
        sum += change(i, next, place, contacts, n);
        block.swap(k, k + 1);
        place.swap(i, next);
        if sum < best.0 {
            best = (sum, k + 1);
        }
        if k + 1 == from {
            old = sum;
        }
    }
    let to = if best.0 < old { best.1 } else { from };
    block.pop();
    block.insert(to, i);
    for (k, &b) in block.iter().enumerate() {
        place[b] = begin + k;
    }
    to != from
}

/// How many crossings more there are when `u` and `v`, who stands right after, change places.
fn change(u: usize, v: usize, place: &[usize], contacts: &[Vec<usize>], n: usize) -> i64 {
    let rank = |j: usize| (place[j] + n - place[v]) % n;
    let ranks = |of: usize, but: usize| {
        let mut ranks: Vec<usize> = contacts[of].iter().filter(|&&j| j != but && j != of).map(|&j| rank(j)).collect();
        ranks.sort_unstable();
        ranks
    };
    let (of_u, of_v) = (ranks(u, v), ranks(v, u));
    // Ties u-x and v-y cross when x comes before y going round from v, and once they changed places when y comes before x.
    let (mut earlier, mut equal, mut crossings_now, mut crossings_then) = (0, 0, 0_i64, 0_i64);
    for y in &of_v {
        while earlier < of_u.len() && of_u[earlier] < *y {
            earlier += 1;
        }
        equal = equal.max(earlier);
        while equal < of_u.len() && of_u[equal] == *y {
            equal += 1;
        }
        crossings_now += i64::try_from(earlier).unwrap_or(i64::MAX);
        crossings_then += i64::try_from(of_u.len() - equal).unwrap_or(i64::MAX);
    }
    crossings_then - crossings_now
}

#[cfg(test)]
mod tests {
    use super::{change, fewer_crossings, places};

    fn crossings(order: &[usize], contacts: &[Vec<usize>]) -> i64 {
        let place = places(&[order.to_vec()], contacts.len());
        let mut ties = Vec::new();
        for (i, list) in contacts.iter().enumerate() {
            ties.extend(list.iter().filter(|&&j| j > i).map(|&j| (place[i].min(place[j]), place[i].max(place[j]))));
        }
        let cross = |a: (usize, usize), b: (usize, usize)| (a.0 < b.0 && b.0 < a.1 && a.1 < b.1) || (b.0 < a.0 && a.0 < b.1 && b.1 < a.1);
        let count: usize = ties.iter().enumerate().map(|(k, a)| ties[..k].iter().filter(|b| cross(*a, **b)).count()).sum();
        i64::try_from(count).unwrap()
    }

    fn some_network(n: usize) -> Vec<Vec<usize>> {
        let mut contacts = vec![Vec::new(); n];
        for i in 0..n {
            for j in 0..i {
                if (i * 7 + j * 11 + i * j) % 5 == 0 {
                    contacts[i].push(j);
                    contacts[j].push(i);
                }
            }
        }
        for list in &mut contacts {
            list.sort_unstable();
        }
        contacts
    }

    #[test]
    fn the_change_of_crossings_is_that_of_counting_them() {
        let contacts = some_network(17);
        let order: Vec<usize> = (0..17).map(|k| k * 5 % 17).collect();
        for k in 0..16 {
            let mut swapped = order.clone();
            swapped.swap(k, k + 1);
            let place = places(std::slice::from_ref(&order), 17);
            let told = change(order[k], order[k + 1], &place, &contacts, 17);
            assert_eq!(told, crossings(&swapped, &contacts) - crossings(&order, &contacts));
        }
    }

    #[test]
    fn walking_leaves_fewer_crossings_and_everyone_in_their_block() {
        let contacts = some_network(20);
        let mut blocks = vec![(0..12).collect::<Vec<_>>(), (12..20).collect()];
        let before = crossings(&blocks.concat(), &contacts);
        fewer_crossings(&mut blocks, &contacts, &|_| true, 8);
        assert!(crossings(&blocks.concat(), &contacts) < before);
        for block in &mut blocks {
            block.sort_unstable();
        }
        assert_eq!(blocks, [(0..12).collect::<Vec<_>>(), (12..20).collect()]);
    }
}
