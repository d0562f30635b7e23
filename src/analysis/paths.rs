//! Who stands between others, and how close people are, along mentions.

use std::collections::VecDeque;

use super::{Network, Reading, Why};

/// How often each person stands on the shortest way along mentions from one colleague to another.
///
/// Definition: the sum, over ordered pairs of others, of the share of shortest directed paths that pass through the person.
/// With missing answers: over the known mentions; undefined for someone without any answer.
/// Complexity: n(n + m) steps. Terms are added in order of size, so people in equal positions get equal bits.
/// Source: Freeman 1977; the algorithm is Brandes's (2001).
#[must_use]
pub fn betweenness(net: &Network) -> Vec<Reading> {
    let n = net.n();
    let mut terms: Vec<Vec<f64>> = vec![Vec::new(); n];
    for source in 0..n {
        for (person, term) in dependencies(net, source) {
            if person != source && term > 0.0 {
                terms[person].push(term);
            }
        }
    }
    let of = |i: usize, terms: &mut Vec<f64>| {
        if net.has_answers(i) { Reading::Value(sum_in_order(terms)) } else { Reading::Undefined(Why::NoAnswer) }
    };
    terms.iter_mut().enumerate().map(|(i, t)| of(i, t)).collect()
}

/// [`betweenness`] as a share of its maximum, (n-1)(n-2). Undefined with fewer than three people.
#[must_use]
pub fn betweenness_share(net: &Network) -> Vec<Reading> {
    let n = net.n();
    let most = n.saturating_sub(1) as f64 * n.saturating_sub(2) as f64;
    betweenness(net)
        .into_iter()
        .map(|raw| match raw {
            Reading::Value(value) => Reading::share(value, most, Why::TooFew),
            undefined @ Reading::Undefined(_) => undefined,
        })
        .collect()
}

/// How closely others reach each person along mentions.
///
/// Definition: the sum of 1/d over the others, d the number of steps from the other, divided by n-1; who cannot reach adds 0.
/// With missing answers: over the known mentions, so it is the least that it can be.
/// Source: Marchiori and Latora 2000; Boldi and Vigna 2014.
#[must_use]
pub fn harmonic_in(net: &Network) -> Vec<Reading> {
    harmonic(net, |i| net.named_by(i))
}

/// How closely each person reaches others along mentions: [`harmonic_in`] with the arrows turned.
///
/// With missing answers: over the known mentions; undefined for someone without any answer.
#[must_use]
pub fn harmonic_out(net: &Network) -> Vec<Reading> {
    let all = harmonic(net, |i| net.names(i));
    all.into_iter().enumerate().map(|(i, value)| if net.has_answers(i) { value } else { Reading::Undefined(Why::NoAnswer) }).collect()
}

fn harmonic<'a>(net: &'a Network, neighbours: impl Fn(usize) -> &'a [usize]) -> Vec<Reading> {
    let n = net.n();
    (0..n)
        .map(|i| {
            // People at 1, 2, ... steps: adding by distance makes the sum the same whatever the order of the people.
            let mut at_distance = vec![0_usize; n];
            for d in distances(n, i, &neighbours).into_iter().flatten().filter(|d| *d > 0) {
                at_distance[d] += 1;
            }
            let sum: f64 = at_distance.iter().enumerate().skip(1).map(|(d, people)| *people as f64 / d as f64).sum();
            Reading::share(sum, n.saturating_sub(1) as f64, Why::TooFew)
        })
        .collect()
}

/// Steps from `source` to everyone; `None` for those out of reach.
fn distances<'a>(n: usize, source: usize, neighbours: &impl Fn(usize) -> &'a [usize]) -> Vec<Option<usize>> {
    let mut distance = vec![None; n];
    distance[source] = Some(0);
    let mut queue = VecDeque::from([(source, 0)]);
    while let Some((i, d)) = queue.pop_front() {
        for &j in neighbours(i) {
            if distance[j].is_none() {
                distance[j] = Some(d + 1);
                queue.push_back((j, d + 1));
            }
        }
    }
    distance
}

/// For everyone whom `source` reaches: the share of its shortest paths to others that pass through them (Brandes's dependency).
fn dependencies(net: &Network, source: usize) -> Vec<(usize, f64)> {
    let n = net.n();
    let distance = distances(n, source, &|i| net.names(i));
    let mut reached: Vec<usize> = (0..n).filter(|&i| distance[i].is_some()).collect();
    reached.sort_by_key(|&i| distance[i]);
    let follows = |i: usize, j: usize| distance[j] == distance[i].map(|d| d + 1);
    let mut paths = vec![0.0_f64; n];
    paths[source] = 1.0;
    for &i in &reached {
        for &j in net.names(i).iter().filter(|&&j| follows(i, j)) {
            paths[j] += paths[i];
        }
    }
    let mut dependency = vec![0.0_f64; n];
    for &i in reached.iter().rev() {
        let mut terms: Vec<f64> =
            net.names(i).iter().filter(|&&j| follows(i, j)).map(|&j| paths[i] / paths[j] * (1.0 + dependency[j])).collect();
        dependency[i] = sum_in_order(&mut terms);
    }
    reached.into_iter().map(|i| (i, dependency[i])).collect()
}

/// The sum, smallest term first.
fn sum_in_order(terms: &mut [f64]) -> f64 {
    terms.sort_by(f64::total_cmp);
    terms.iter().sum()
}
