//! Stress for many people: distances to some stand for distances to all.

use crate::model::Point;
use crate::sociogram::layout::course::Course;
use crate::sociogram::layout::improve::steps::{main_directions, steps_from};

const PIVOTS: usize = 100;
const ROUNDS: usize = 70;
/// Rounds between two looks at it on its way.
const SHOWN_EVERY: usize = 10;

/// People of one part, ties `step` long where that can be. Memory grows with people times [`PIVOTS`].
///
/// Sources: Ortmann, Klimenta & Brandes 2017, *A Sparse Stress Model* (each pivot weighs as much as the people who are nearer to it
/// than halfway); Brandes & Pich 2007, *Eigensolver Methods for Progressive Multidimensional Scaling of Large Data* (the start).
pub(in crate::sociogram::layout) fn settle(contacts: &[Vec<usize>], step: f64, course: &mut Course) -> Vec<Point> {
    let n = contacts.len();
    let (pivots, steps) = pivots(contacts);
    let weights = weights(&steps, n);
    let mut at = start(&steps, n, step);
    for turn in 1..=ROUNDS {
        for i in 0..n {
            let (mut sum, mut total) = (Point::default(), 0.0);
            let mut pull = |to: Point, apart: f64, weight: f64| {
                let between = at[i] - to;
                sum = sum + (to + between * (apart / between.length().max(1e-6))) * weight;
                total += weight;
            };
            for &j in &contacts[i] {
                pull(at[j], step, 1.0);
            }
            for (p, &pivot) in pivots.iter().enumerate() {
                if weights[p][i] > 0.0 {
                    pull(at[pivot], step * f64::from(steps[p][i]), f64::from(weights[p][i]));
                }
            }
            at[i] = sum * (1.0 / total.max(1e-12));
        }
        if course.is_cancelled() {
            break;
        }
        if turn % SHOWN_EVERY == 0 {
            (course.settled)(&at);
        }
    }
    at
}

/// People as far from one another as can be, one after the other, and the steps from each to everyone.
fn pivots(contacts: &[Vec<usize>]) -> (Vec<usize>, Vec<Vec<f32>>) {
    let n = contacts.len();
    let mut nearest = vec![f64::INFINITY; n];
    let mut next = (0..n).max_by_key(|&i| (contacts[i].len(), std::cmp::Reverse(i))).unwrap_or(0);
    let (mut pivots, mut steps) = (Vec::new(), Vec::new());
    while pivots.len() < PIVOTS.min(n) {
        let from = steps_from(next, contacts);
        nearest.iter_mut().zip(&from).for_each(|(d, f)| *d = d.min(*f));
        pivots.push(next);
        #[expect(clippy::cast_possible_truncation, reason = "steps are whole and few")]
        steps.push(from.iter().map(|f| *f as f32).collect());
        // Of those who are equally far the one with most ties, who stands for most people.
        next = (0..n)
            .max_by(|&a, &b| nearest[a].total_cmp(&nearest[b]).then(contacts[a].len().cmp(&contacts[b].len())).then(b.cmp(&a)))
            .unwrap_or(0);
    }
    (pivots, steps)
}

/// Per pivot and person: how many of the people nearest to the pivot are at most half as far from it, over the square of the steps;
/// 0 for itself and its contacts, who count by themselves.
fn weights(steps: &[Vec<f32>], n: usize) -> Vec<Vec<f32>> {
    let whole = |steps: f32| crate::sociogram::shapes::geometry::whole(f64::from(steps));
    let mut up_to: Vec<Vec<f32>> = steps.iter().map(|row| vec![0.0; 2 + row.iter().map(|s| whole(*s)).max().unwrap_or(0)]).collect();
    for i in 0..n {
        let owner = (0..steps.len()).min_by(|&a, &b| steps[a][i].total_cmp(&steps[b][i]).then(a.cmp(&b))).unwrap_or(0);
        up_to[owner][whole(steps[owner][i])] += 1.0;
    }
    for counts in &mut up_to {
        for d in 1..counts.len() {
            counts[d] += counts[d - 1];
        }
    }
    let weight = |p: usize, s: f32| if s < 1.5 { 0.0 } else { up_to[p][whole(s / 2.0)] / (s * s) };
    steps.iter().enumerate().map(|(p, row)| row.iter().map(|s| weight(p, *s)).collect()).collect()
}

/// Classical scaling on the distances to the pivots.
fn start(steps: &[Vec<f32>], n: usize, step: f64) -> Vec<Point> {
    let k = steps.len();
    let square: Vec<Vec<f64>> = steps.iter().map(|row| row.iter().map(|s| f64::from(*s) * f64::from(*s)).collect()).collect();
    let of_pivot: Vec<f64> = square.iter().map(|row| row.iter().sum::<f64>() / n as f64).collect();
    let of_person: Vec<f64> = (0..n).map(|i| square.iter().map(|row| row[i]).sum::<f64>() / k as f64).collect();
    let mean = of_pivot.iter().sum::<f64>() / k as f64;
    let centred: Vec<Vec<f64>> =
        (0..k).map(|p| (0..n).map(|i| -0.5 * (square[p][i] - of_pivot[p] - of_person[i] + mean)).collect()).collect();
    let product: Vec<Vec<f64>> =
        (0..k).map(|a| (0..k).map(|b| centred[a].iter().zip(&centred[b]).map(|(x, y)| x * y).sum()).collect()).collect();
    let times = |v: &[f64]| product.iter().map(|row| row.iter().zip(v).map(|(m, x)| m * x).sum()).collect();
    let axes = main_directions(k, &times);
    let along = |axis: &[f64], i: usize| centred.iter().zip(axis).map(|(row, a)| row[i] * a).sum::<f64>();
    let mut at: Vec<Point> = (0..n).map(|i| Point::new(along(&axes[0], i), along(&axes[1], i))).collect();
    // As large as the steps say, and nobody on anybody else's spot.
    let size = (at.iter().map(|p| p.dot(*p)).sum::<f64>() / n as f64).sqrt().max(1e-9);
    let meant = step * (mean / 2.0).sqrt().max(0.5);
    for (i, p) in at.iter_mut().enumerate() {
        *p = *p * (meant / size) + Point::new(libm::sin(i as f64 * 1.7), libm::cos(i as f64 * 2.3)) * (0.03 * step);
    }
    at
}
