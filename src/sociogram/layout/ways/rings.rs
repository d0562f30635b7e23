//! Circles round one middle: the higher a value, the nearer to it.

use std::f64::consts::PI;

use super::circle::{self, Ellipse, share_of_room};
use crate::model::Point;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::result::Ring;
use crate::sociogram::shapes::geometry::{near, whole};

/// The most rings for defined values.
const MOST: f64 = 6.0;
/// Between two rings: a mark and the name below it.
const GAP: f64 = 86.0;
/// The least radius of a ring in the middle on which more than one person stands.
const INNERMOST: f64 = 52.0;
/// Rings have this much more than the least room.
const ROOMY: f64 = 1.15;
/// With this share of the room that they need people stay where they want to be.
const ENOUGH: f64 = 0.8;
/// Up to here people of one group change places on their ring for shorter ties.
const MOST_SWAPPED: usize = 250;
/// What a tie through somebody costs, in units of length.
const THROUGH: f64 = 80.0;

/// Where everyone stands, and the rings.
///
/// Values are set in at most six classes of the same width, a round number (of whole numbers a whole one), so that the distance
/// from the middle reads as the value: rings lie at equal distances, one for each class between the highest and the lowest, also
/// where nobody stands. Who has no value stands on a ring of their own outside the others. Round the middle people stand in the order
/// of [`circle::order`]: group after group, so that a group is a sector.
pub(in crate::sociogram::layout) fn arrange(request: &LayoutRequest) -> (Vec<Point>, Vec<Ring>) {
    let n = request.people.len();
    let contacts = request.contacts();
    let classes = Classes::new(&(0..n).filter_map(|i| request.value(i)).collect::<Vec<f64>>());
    let ring_of: Vec<usize> = (0..n).map(|i| request.value(i).map_or(classes.count, |v| classes.ring(v))).collect();
    let used = if ring_of.contains(&classes.count) { classes.count + 1 } else { classes.count };
    let mut on: Vec<Vec<usize>> = vec![Vec::new(); used];
    let order = circle::order(request, &contacts, &|i| request.stood(i).filter(|p| p.length() > 1.0));
    let turns = turns(request, &order.blocks);
    for &i in order.blocks.iter().flatten() {
        on[ring_of[i]].push(i);
    }
    let radii = radii(&on.iter().map(Vec::len).collect::<Vec<_>>());
    let mut at = vec![Point::default(); n];
    for (people, radius) in on.iter().zip(&radii) {
        let wanted: Vec<f64> = people.iter().map(|&i| turns[i]).collect();
        for (&i, angle) in people.iter().zip(round(&wanted, *radius)) {
            at[i] = Point::at_angle(angle) * *radius;
        }
    }
    if !request.follows() && n <= MOST_SWAPPED {
        shorten(request, &contacts, &on, &mut at);
    }
    let ring = |(k, radius): (usize, &f64)| Ring { radius: *radius, range: (k < classes.count).then(|| classes.range(k)) };
    (at, radii.iter().enumerate().map(ring).collect())
}

/// Classes of equal width; the first holds the highest values.
struct Classes {
    least: f64,
    width: f64,
    count: usize,
}

impl Classes {
    fn new(values: &[f64]) -> Self {
        let (low, high) = values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(*v), high.max(*v)));
        if low > high {
            return Self { least: 0.0, width: 1.0, count: 0 };
        }
        let counts = values.iter().all(|v| v.fract() == 0.0);
        // Values that end on a border belong above it, so the highest needs a little more than the range.
        let fits = |width: f64| (high / width).floor() - (low / width).floor() < MOST;
        let mut power = if counts { 1.0 } else { ten_to(libm::log10(((high - low) / MOST).max(1e-9)).floor()) };
        let steps: &[f64] = if counts { &[1.0, 2.0, 3.0, 4.0, 5.0, 10.0] } else { &[1.0, 2.0, 2.5, 5.0, 10.0] };
        let width = loop {
            if let Some(step) = steps.iter().find(|step| fits(*step * power)) {
                break step * power;
            }
            power *= 10.0;
        };
        let first = (low / width).floor();
        Self { least: first * width, width, count: whole((high / width).floor() - first) + 1 }
    }

    fn ring(&self, value: f64) -> usize {
        let class = whole(((value / self.width).floor() - (self.least / self.width).round()).max(0.0)).min(self.count - 1);
        self.count - 1 - class
    }

    fn range(&self, ring: usize) -> (f64, f64) {
        let class = (self.count - 1 - ring) as f64;
        (self.least + class * self.width, self.least + (class + 1.0) * self.width)
    }
}

/// A power of ten, rounded once: `libm::pow` is exact up to the 22nd, and a bit off for some below 1, where a value on a border would
/// go to another ring.
fn ten_to(power: f64) -> f64 {
    let size = libm::pow(10.0, power.abs());
    if power < 0.0 { 1.0 / size } else { size }
}

/// Which way from the middle each would stand if there were no rings: people one after another with a little room between blocks,
/// or the way in which they stood.
fn turns(request: &LayoutRequest, blocks: &[Vec<usize>]) -> Vec<f64> {
    let mut turns = vec![0.0; request.people.len()];
    let total = request.people.len() as f64 + 0.8 * blocks.len() as f64;
    let mut along = 0.0;
    for block in blocks {
        for &i in block {
            turns[i] = 0.75 * PI + 2.0 * PI * (along + 0.5) / total;
            along += 1.0;
        }
        along += 0.8;
    }
    if request.follows() {
        let order: Vec<usize> = blocks.iter().flatten().copied().collect();
        let stood = |i: usize| request.stood(i).filter(|p| p.length() > 1.0).map(Point::angle);
        for (k, &i) in order.iter().enumerate() {
            // Somebody new stands beside the last before them who is not.
            let known = (0..order.len()).find_map(|back| stood(order[(k + order.len() - back) % order.len()]).map(|t| (t, back)));
            if let Some((turn, back)) = known {
                turns[i] = turn + back as f64 * 0.02;
            }
        }
    }
    turns
}

/// Radii at equal distances, large enough for everyone.
fn radii(counts: &[usize]) -> Vec<f64> {
    let room = Ellipse::new(1.0).total();
    let needs = |count: usize| count as f64 * ROOMY / room;
    let first = match counts.first() {
        Some(0 | 1) | None => 0.0,
        Some(&count) => needs(count).max(INNERMOST),
    };
    let gap = counts.iter().enumerate().skip(1).map(|(k, &count)| (needs(count) - first) / k as f64).fold(GAP, f64::max);
    (0..counts.len()).map(|k| first + k as f64 * gap).collect()
}

/// Angles round a circle of this radius, in the cyclic order of the angles wanted and near them, far enough apart for marks and
/// names.
///
/// Source: Barlow, Bartholomew, Bremner & Brunk 1972, *Statistical Inference under Order Restrictions* (pooling those who are too
/// close).
fn round(wanted: &[f64], radius: f64) -> Vec<f64> {
    let count = wanted.len();
    if count < 2 || radius <= 0.0 {
        return wanted.to_vec();
    }
    let turns: Vec<f64> = wanted.iter().map(|t| t.rem_euclid(2.0 * PI)).collect();
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&a, &b| turns[a].total_cmp(&turns[b]).then(a.cmp(&b)));
    let gap = |k: usize| if k == 0 { turns[order[0]] + 2.0 * PI - turns[order[count - 1]] } else { turns[order[k]] - turns[order[k - 1]] };
    let cut = (0..count).max_by(|&a, &b| gap(a).total_cmp(&gap(b)).then(b.cmp(&a))).unwrap_or(0);
    order.rotate_left(cut);
    let start = turns[order[0]];
    let line: Vec<f64> = order.iter().map(|&k| (turns[k] - start).rem_euclid(2.0 * PI)).collect();
    let needs = |a: f64, b: f64| {
        let middle = start + f64::midpoint(a, b);
        1.03 / (share_of_room(Point::at_angle(middle).across()) * radius)
    };
    let place = |turn: f64| Point::at_angle(start + turn) * radius;
    let close = |k: usize| share_of_room(place(line[(k + 1) % count]) - place(line[k])) < ENOUGH;
    if !(0..count).any(close) {
        return wanted.to_vec();
    }
    let mut placed = line.clone();
    for _ in 0..3 {
        // Up to somebody: what all before them need.
        let mut needed = vec![0.0; count];
        for k in 1..count {
            needed[k] = needed[k - 1] + needs(placed[k - 1], placed[k]);
        }
        let mut pools: Vec<(f64, f64)> = Vec::new();
        for k in 0..count {
            pools.push((line[k] - needed[k], 1.0));
            while let [.., before, last] = pools[..] {
                if before.0 / before.1 <= last.0 / last.1 {
                    break;
                }
                pools.truncate(pools.len() - 2);
                pools.push((before.0 + last.0, before.1 + last.1));
            }
        }
        let level = pools.iter().flat_map(|(sum, size)| std::iter::repeat_n(sum / size, whole(*size)));
        placed = level.zip(&needed).map(|(low, need)| low + need).collect();
    }
    let closes = placed[0] + 2.0 * PI - placed[count - 1];
    if closes < needs(placed[count - 1], placed[0] + 2.0 * PI) {
        // Too full to stay near what is wanted: everyone gets an equal share of the room.
        let circle = Ellipse::new(1.0);
        let offset = line.iter().enumerate().map(|(k, t)| t - 2.0 * PI * k as f64 / count as f64).sum::<f64>() / count as f64;
        let first = ((start + offset - 0.75 * PI) / (2.0 * PI)).rem_euclid(1.0);
        placed = (0..count)
            .map(|k| {
                let p = circle.at((first + k as f64 / count as f64).rem_euclid(1.0));
                p.angle() - start
            })
            .collect();
    }
    let mut angles = vec![0.0; count];
    for (&k, turn) in order.iter().zip(placed) {
        angles[k] = start + turn;
    }
    angles
}

/// Lets people of the same groups on one ring change places while that makes their ties shorter or keeps them off others.
fn shorten(request: &LayoutRequest, contacts: &[Vec<usize>], on: &[Vec<usize>], at: &mut [Point]) {
    let cost = |i: usize, at: &[Point]| -> f64 {
        contacts[i]
            .iter()
            .map(|&j| {
                let through =
                    (0..at.len()).filter(|&m| m != i && m != j && near(at[m], at[i], at[j], request.people[m].radius + 5.0)).count();
                at[i].distance(at[j]) + THROUGH * through as f64
            })
            .sum()
    };
    for _ in 0..6 {
        let mut better = false;
        for people in on {
            for (k, &a) in people.iter().enumerate() {
                for &b in people[k + 1..].iter().take(24).filter(|&&b| request.people[a].groups == request.people[b].groups) {
                    let before = cost(a, at) + cost(b, at);
                    at.swap(a, b);
                    if cost(a, at) + cost(b, at) < before - 1e-6 {
                        better = true;
                    } else {
                        at.swap(a, b);
                    }
                }
            }
        }
        if !better {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Classes, round};
    use crate::model::Point;

    fn classes(values: &[f64]) -> (usize, f64, f64) {
        let classes = Classes::new(values);
        (classes.count, classes.least, classes.width)
    }

    #[test]
    fn small_counts_have_a_ring_each_and_large_ones_share() {
        assert_eq!(classes(&[0.0, 3.0, 5.0]), (6, 0.0, 1.0));
        assert_eq!(classes(&[0.0, 6.0]), (4, 0.0, 2.0));
        assert_eq!(classes(&[2.0, 17.0]), (6, 0.0, 3.0));
        assert_eq!(classes(&[4.0]), (1, 4.0, 1.0));
        assert_eq!(classes(&[]).0, 0);
        assert!(classes(&[0.01, 0.72]).0 <= 6);
    }

    #[test]
    fn the_highest_value_is_on_the_innermost_ring_and_every_value_in_its_range() {
        let values: Vec<f64> = (0..40).map(|k| f64::from(k * k) / 7.0).collect();
        let classes = Classes::new(&values);
        assert_eq!(classes.ring(39.0 * 39.0 / 7.0), 0);
        for v in values {
            let (low, high) = classes.range(classes.ring(v));
            assert!(low <= v + 1e-9 && v < high + 1e-9, "{v} {low} {high}");
        }
    }

    #[test]
    fn people_who_want_one_place_get_room_in_their_order() {
        let angles = round(&[1.0, 1.0, 1.0, 4.0], 300.0);
        let at: Vec<Point> = angles.iter().map(|t| Point::at_angle(*t) * 300.0).collect();
        for k in 0..4 {
            assert!((0..k).all(|m| at[k].distance(at[m]) > 55.0));
        }
        assert!(angles[0] < angles[1] && angles[1] < angles[2] && (angles[3] - 4.0).abs() < 1e-9);
    }
}
