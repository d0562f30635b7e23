//! Distance on the picture follows the number of steps between people.

use std::collections::VecDeque;

use super::polish::{self, Polish};
use super::{Course, LayoutRequest, force, parts, separate, sparse, steady};
use crate::model::Point;

/// The distance of two people in contact, in world units.
pub(super) const STEP: f64 = 122.0;
const ROUNDS: usize = 160;
/// Beyond so many people, distances to some stand for distances to all.
const MOST_EXACT: usize = 400;

/// Stress majorization on path lengths, part by part. Up to [`polish::MOST`] people are then moved a little where that keeps ties
/// from crossing and off others; beyond [`MOST_EXACT`] see [`sparse`].
///
/// Source: Gansner, Koren & North 2005, *Graph Drawing by Stress Majorization* (the localized form, weights d^-2).
pub(super) fn arrange(request: &LayoutRequest, course: &mut Course) -> Vec<Point> {
    let contacts = request.contacts();
    if request.follows() {
        return steady::stay_but_for_better(request, &contacts);
    }
    let mut at = parts::by_parts(request, &contacts, course, &mut |part, course| {
        let inside = parts::within(part, &contacts);
        let radii: Vec<f64> = part.iter().map(|&i| request.people[i].radius).collect();
        let mut placed = if part.len() > MOST_EXACT { sparse::settle(&inside, STEP, course) } else { majorize(&inside) };
        let by = force::full(&placed).max(1.0);
        for p in &mut placed {
            *p = *p * by;
        }
        parts::turn_wide(&mut placed);
        separate::spread(&mut placed, &radii);
        if part.len() <= polish::MOST {
            Polish::by_steps(&inside, &radii, STEP * by, &placed).improve(&mut placed);
            separate::spread(&mut placed, &radii);
        }
        placed
    });
    steady::align(request, &mut at);
    at
}

/// Steps from one to each of the others; infinite where there is no way.
pub(super) fn steps_from(start: usize, contacts: &[Vec<usize>]) -> Vec<f64> {
    let mut steps = vec![f64::INFINITY; contacts.len()];
    steps[start] = 0.0;
    let mut queue = VecDeque::from([start]);
    while let Some(a) = queue.pop_front() {
        for &b in &contacts[a] {
            if steps[b].is_infinite() {
                steps[b] = steps[a] + 1.0;
                queue.push_back(b);
            }
        }
    }
    steps
}

fn majorize(contacts: &[Vec<usize>]) -> Vec<Point> {
    let n = contacts.len();
    // Two people with the same contacts ask for the same spot: the fewer contacts two people share, the further a tie reaches.
    let mut ideal: Vec<Vec<f64>> = (0..n).map(|a| steps_from(a, contacts)).collect();
    for a in 0..n {
        for b in 0..n {
            if (ideal[a][b] - 1.0).abs() < 1e-9 {
                let shared = contacts[a].iter().filter(|j| contacts[b].binary_search(j).is_ok()).count() as f64;
                let either = (contacts[a].len() + contacts[b].len()) as f64 - shared;
                ideal[a][b] = 1.2 - 0.3 * (shared / (either - 1.0).max(1.0)).min(1.0);
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
    let times = |v: &[f64]| centred.iter().map(|row| row.iter().zip(v).map(|(m, x)| m * x).sum()).collect();
    let axes = main_directions(n, &times);
    // A nudge apart keeps people with the same contacts from starting on one spot.
    (0..n).map(|k| Point::new(axes[0][k], axes[1][k]) + Point::new(libm::sin(k as f64 * 1.7), libm::cos(k as f64 * 2.3)) * 3.0).collect()
}

/// The two main directions of a symmetric matrix of `n` rows that `times` multiplies by, each as long as the root of its size.
pub(super) fn main_directions(n: usize, times: &dyn Fn(&[f64]) -> Vec<f64>) -> [Vec<f64>; 2] {
    let mut axes: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
    for axis in 0..2 {
        let mut v: Vec<f64> = (0..n).map(|k| libm::sin(k as f64 * 2.399_963 + axis as f64) + 0.01).collect();
        let mut size = 0.0;
        for _ in 0..50 {
            for earlier in &axes[..axis] {
                let square: f64 = earlier.iter().map(|x| x * x).sum();
                let along: f64 = v.iter().zip(earlier).map(|(a, b)| a * b).sum::<f64>() / square.max(1e-12);
                v.iter_mut().zip(earlier).for_each(|(x, e)| *x -= along * e);
            }
            let next = times(&v);
            size = next.iter().map(|x| x * x).sum::<f64>().sqrt();
            if size < 1e-9 {
                break;
            }
            v = next.iter().map(|x| x / size).collect();
        }
        let scale = size.sqrt().max(1.0);
        axes[axis] = v.iter().map(|x| x * scale).collect();
    }
    axes
}
