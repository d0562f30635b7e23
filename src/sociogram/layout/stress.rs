//! Distance on the picture follows the number of steps between people.

use std::collections::VecDeque;

use super::{LayoutRequest, separate};
use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::geometry::whole;

/// The distance of two people in contact, in world units.
const STEP: f64 = 122.0;
const ROUNDS: usize = 120;
/// Between parts that have no tie with one another.
const PART_GAP: f64 = 90.0;

/// Stress majorization on path lengths, part by part, largest part first; the parts are then set beside one another.
///
/// Source: Gansner, Koren & North 2005, *Graph Drawing by Stress Majorization* (the localized form, weights d^-2).
pub(super) fn arrange(request: &LayoutRequest) -> Vec<Point> {
    let n = request.people.len();
    let contacts = super::contacts(request);
    let mut parts = parts(&contacts);
    parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part[0]));
    let alone: Vec<usize> = parts.iter().filter(|p| p.len() == 1).map(|p| p[0]).collect();
    let mut positions = vec![Point::default(); n];
    let mut blocks: Vec<(Vec<usize>, Rect)> = Vec::new();
    for part in parts.into_iter().filter(|p| p.len() > 1) {
        let mut placed = majorize(&part, &contacts);
        let radii: Vec<f64> = part.iter().map(|&i| request.people[i].radius).collect();
        separate::spread(&mut placed, &radii, &vec![false; part.len()]);
        turn_wide(&mut placed);
        for (&i, &at) in part.iter().zip(&placed) {
            positions[i] = at;
        }
        blocks.push((part, Rect::default()));
    }
    if !alone.is_empty() {
        // People without any tie stand in rows, so that nobody reads a closeness into it.
        let columns = whole(((alone.len() as f64).sqrt() * 1.6).ceil()).max(1);
        for (k, &i) in alone.iter().enumerate() {
            positions[i] = Point::new((k % columns) as f64 * 84.0, (k / columns) as f64 * 70.0);
        }
        blocks.push((alone, Rect::default()));
    }
    for (part, rect) in &mut blocks {
        *rect = part.iter().map(|&i| Rect { min: positions[i], max: positions[i] }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    }
    pack(&blocks, &mut positions);
    positions
}

/// People who can reach one another, whichever way the mentions run; each part ascending.
fn parts(contacts: &[Vec<usize>]) -> Vec<Vec<usize>> {
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

fn steps_from(start: usize, part: &[usize], contacts: &[Vec<usize>], place: &[usize]) -> Vec<f64> {
    let mut steps = vec![f64::INFINITY; part.len()];
    steps[start] = 0.0;
    let mut queue = VecDeque::from([start]);
    while let Some(a) = queue.pop_front() {
        for &j in &contacts[part[a]] {
            let b = place[j];
            if steps[b].is_infinite() {
                steps[b] = steps[a] + 1.0;
                queue.push_back(b);
            }
        }
    }
    steps
}

fn majorize(part: &[usize], contacts: &[Vec<usize>]) -> Vec<Point> {
    let n = part.len();
    let mut place = vec![0; contacts.len()];
    for (k, &i) in part.iter().enumerate() {
        place[i] = k;
    }
    // Two people with the same contacts ask for the same spot: the fewer contacts two people share, the further a tie reaches.
    let sets: Vec<&Vec<usize>> = part.iter().map(|&i| &contacts[i]).collect();
    let mut ideal: Vec<Vec<f64>> = (0..n).map(|a| steps_from(a, part, contacts, &place)).collect();
    for a in 0..n {
        for b in 0..n {
            if (ideal[a][b] - 1.0).abs() < 1e-9 {
                let shared = sets[a].iter().filter(|j| sets[b].binary_search(j).is_ok()).count() as f64;
                let either = (sets[a].len() + sets[b].len()) as f64 - shared;
                ideal[a][b] = 1.35 - 0.6 * (shared / (either - 1.0).max(1.0)).min(1.0);
            }
            ideal[a][b] *= STEP;
        }
    }
    let mut at = classical(&ideal);
    for _ in 0..ROUNDS {
        let mut moved: f64 = 0.0;
        for a in 0..n {
            let (mut sum, mut weights) = (Point::default(), 0.0);
            for b in (0..n).filter(|&b| b != a) {
                let apart = ideal[a][b];
                let weight = 1.0 / (apart * apart);
                let between = at[a] - at[b];
                let length = between.length().max(1e-6);
                sum = sum + (at[b] + between * (apart / length)) * weight;
                weights += weight;
            }
            let to = sum * (1.0 / weights);
            moved = moved.max(to.distance(at[a]));
            at[a] = to;
        }
        if moved < 0.1 {
            break;
        }
    }
    at
}

/// A start: classical scaling, the two main directions found by power iteration.
fn classical(ideal: &[Vec<f64>]) -> Vec<Point> {
    let n = ideal.len();
    let square: Vec<Vec<f64>> = ideal.iter().map(|row| row.iter().map(|d| d * d).collect()).collect();
    let means: Vec<f64> = square.iter().map(|row| row.iter().sum::<f64>() / n as f64).collect();
    let mean = means.iter().sum::<f64>() / n as f64;
    let centred: Vec<Vec<f64>> = (0..n).map(|a| (0..n).map(|b| -0.5 * (square[a][b] - means[a] - means[b] + mean)).collect()).collect();
    let mut axes: Vec<Vec<f64>> = Vec::new();
    for axis in 0..2_u32 {
        let mut v: Vec<f64> = (0..n).map(|k| (k as f64 * 2.399_963 + f64::from(axis)).sin() + 0.01).collect();
        let mut size = 0.0;
        for _ in 0..50 {
            for earlier in &axes {
                let square: f64 = earlier.iter().map(|x| x * x).sum();
                let along: f64 = v.iter().zip(earlier).map(|(a, b)| a * b).sum::<f64>() / square.max(1e-12);
                v.iter_mut().zip(earlier).for_each(|(x, e)| *x -= along * e);
            }
            let next: Vec<f64> = centred.iter().map(|row| row.iter().zip(&v).map(|(m, x)| m * x).sum()).collect();
            size = next.iter().map(|x| x * x).sum::<f64>().sqrt();
            if size < 1e-9 {
                break;
            }
            v = next.iter().map(|x| x / size).collect();
        }
        let scale = size.sqrt();
        axes.push(v.iter().map(|x| x * scale.max(1.0)).collect());
    }
    // A nudge apart keeps people with the same contacts from starting on one spot.
    (0..n).map(|k| Point::new(axes[0][k], axes[1][k]) + Point::new((k as f64 * 1.7).sin(), (k as f64 * 2.3).cos()) * 3.0).collect()
}

/// Turns a cloud so that it is widest from left to right, as pages and screens are.
fn turn_wide(at: &mut [Point]) {
    let n = at.len() as f64;
    let middle = at.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / n);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for p in at.iter() {
        let d = *p - middle;
        xx += d.x * d.x;
        yy += d.y * d.y;
        xy += d.x * d.y;
    }
    let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
    let (sin, cos) = (-angle).sin_cos();
    for p in at.iter_mut() {
        let d = *p - middle;
        *p = Point::new(d.x * cos - d.y * sin, d.x * sin + d.y * cos);
    }
}

/// Sets the parts on shelves, the first at the left.
fn pack(blocks: &[(Vec<usize>, Rect)], positions: &mut [Point]) {
    let area: f64 = blocks.iter().map(|(_, r)| (r.width() + PART_GAP) * (r.height() + PART_GAP)).sum();
    let widest = blocks.iter().map(|(_, r)| r.width()).fold(0.0, f64::max);
    let limit = (area * 1.8).sqrt().max(widest + 1.0);
    let (mut x, mut y, mut tall) = (0.0, 0.0, 0.0_f64);
    for (part, rect) in blocks {
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
