//! Steps between people as distances, and the directions in which a network is long.

use std::collections::VecDeque;

/// The distance of two people in contact, in world units.
pub(in crate::sociogram::layout) const STEP: f64 = 122.0;

/// Steps from one to each of the others; infinite where there is no way.
pub(in crate::sociogram::layout) fn steps_from(start: usize, contacts: &[Vec<usize>]) -> Vec<f64> {
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

/// The two main directions of a symmetric matrix of `n` rows that `times` multiplies by, each as long as the root of its size.
pub(in crate::sociogram::layout) fn main_directions(n: usize, times: &dyn Fn(&[f64]) -> Vec<f64>) -> [Vec<f64>; 2] {
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
