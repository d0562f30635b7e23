//! Distance on the picture follows the number of steps between people.

use super::stress_of_many;
use crate::model::Point;
use crate::sociogram::layout::course::Course;
use crate::sociogram::layout::improve::fewer_crossings::{self, Polish};
use crate::sociogram::layout::improve::stay_near;
use crate::sociogram::layout::improve::steps::{STEP, main_directions, steps_from};
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::space::spread::full;
use crate::sociogram::layout::space::{parts, separate};

const ROUNDS: usize = 160;
/// Beyond so many people, distances to some stand for distances to all.
const MOST_EXACT: usize = 400;

/// Stress majorization on path lengths, part by part. Up to [`fewer_crossings::MOST`] people are then moved a little where that keeps ties
/// from crossing and off others; beyond [`MOST_EXACT`] see [`sparse`].
///
/// Source: Gansner, Koren & North 2005, *Graph Drawing by Stress Majorization* (the localized form, weights d^-2).
pub(in crate::sociogram::layout) fn arrange(request: &LayoutRequest, course: &mut Course) -> Vec<Point> {
    let contacts = request.contacts();
    if request.follows() {
        return stay_near::stay_but_for_better(request, &contacts);
    }
    let mut at = parts::by_parts(request, &contacts, course, &mut |part, course| {
        let inside = parts::within(part, &contacts);
        let radii: Vec<f64> = part.iter().map(|&i| request.people[i].radius).collect();
        let mut placed = if part.len() > MOST_EXACT { stress_of_many::settle(&inside, STEP, course) } else { majorize(&inside) };
        let by = full(&placed).max(1.0);
        for p in &mut placed {
            *p = *p * by;
        }
        parts::turn_wide(&mut placed);
        separate::spread(&mut placed, &radii);
        if part.len() <= fewer_crossings::MOST {
            Polish::by_steps(&inside, &radii, STEP * by, &placed).improve(&mut placed);
            separate::spread(&mut placed, &radii);
        }
        placed
    });
    stay_near::align(request, &mut at);
    at
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
