//! Steps along mentions from each person, or towards each, summed as the programs need them.

use std::collections::VecDeque;

use crate::analysis::Network;

/// Of one person: how many are reached, in how many steps together, and the sum of 1/steps.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Steps {
    pub reached: usize,
    pub total: usize,
    pub inverse: f64,
}

/// Along the mentions that people make.
pub(super) fn outward(net: &Network) -> Vec<Steps> {
    steps(net.n(), |i| net.names(i))
}

/// Against them: the steps from others.
pub(super) fn inward(net: &Network) -> Vec<Steps> {
    steps(net.n(), |i| net.named_by(i))
}

fn steps<'a>(n: usize, neighbours: impl Fn(usize) -> &'a [usize]) -> Vec<Steps> {
    let mut seen_from = vec![usize::MAX; n];
    (0..n)
        .map(|source| {
            let mut at_distance: Vec<usize> = Vec::new();
            let mut queue = VecDeque::from([(source, 0)]);
            seen_from[source] = source;
            while let Some((i, d)) = queue.pop_front() {
                for &j in neighbours(i) {
                    if seen_from[j] != source {
                        seen_from[j] = source;
                        at_distance.resize(at_distance.len().max(d + 1), 0);
                        at_distance[d] += 1;
                        queue.push_back((j, d + 1));
                    }
                }
            }
            let with_steps = || at_distance.iter().enumerate().map(|(d, people)| (d + 1, *people));
            Steps {
                reached: at_distance.iter().sum(),
                total: with_steps().map(|(d, people)| d * people).sum(),
                inverse: with_steps().map(|(d, people)| people as f64 / d as f64).sum(),
            }
        })
        .collect()
}
