//! Eigenvectors as the programs scale and direct them, and betweenness over a table that knows of no missing answers.

use std::collections::VecDeque;

use super::{CrossTool, Tool, ToolValue, people_row};
use crate::analysis::{Network, Reading, Why, strong, weak};

/// Rounds after which an eigenvector that has not settled is called undefined.
const MOST_ROUNDS: usize = 100_000;
/// Settled when no value moves by more than this, where the largest is 1.
const SETTLED: f64 = 1e-14;
/// Two parts whose leading eigenvalues differ by less than this share leave it open whose eigenvector is meant.
const AS_LARGE: f64 = 1e-9;

/// On incoming mentions or without direction, with the largest value or the length at 1.
///
/// On mentions it is one vector only where everyone can reach everyone; elsewhere programs still print one, which depends on where they
/// start and stop, so none is given here.
pub(super) fn eigenvector(net: &Network) -> CrossTool {
    let n = net.n();
    let incoming = if net.arc_count() == 0 {
        Err(Why::NoTies)
    } else if strong(net).len() > 1 {
        Err(Why::NotConnected)
    } else {
        let everyone: Vec<usize> = (0..n).collect();
        leading(n, &everyone, |i| net.named_by(i)).map(|(_, vector)| vector).ok_or(Why::NotConnected)
    };
    let contacts: Vec<Vec<usize>> = (0..n).map(|i| net.contacts(i)).collect();
    let undirected = of_largest_part(net, &contacts);
    let ours = readings(n, &incoming, largest);
    CrossTool {
        measure: "eigenvector",
        ours: ToolValue::People(ours.clone()),
        rows: vec![
            people_row(Tool::Igraph, "eigen_centrality(g, directed = TRUE)", ours, true, "cross-eigen-incoming"),
            people_row(Tool::NetworkX, "eigenvector_centrality_numpy(G)", readings(n, &incoming, length), false, "cross-eigen-length"),
            people_row(
                Tool::Igraph,
                "eigen_centrality(as.undirected(g))",
                readings(n, &undirected, largest),
                false,
                "cross-eigen-undirected",
            ),
            people_row(
                Tool::Sna,
                "evcent(symmetrize(A), gmode = \"graph\")",
                readings(n, &undirected, length),
                false,
                "cross-eigen-undirected-length",
            ),
        ],
    }
}

fn readings(n: usize, vector: &Result<Vec<f64>, Why>, scale: fn(&[f64]) -> f64) -> Vec<Reading> {
    match vector {
        Ok(values) => {
            let by = scale(values);
            values.iter().map(|v| Reading::Value(v / by)).collect()
        }
        Err(why) => vec![Reading::Undefined(*why); n],
    }
}

fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}

fn length(values: &[f64]) -> f64 {
    values.iter().map(|v| v * v).sum::<f64>().sqrt()
}

/// The eigenvector of the part with the largest eigenvalue, 0 elsewhere, as programs find it.
fn of_largest_part(net: &Network, contacts: &[Vec<usize>]) -> Result<Vec<f64>, Why> {
    let mut best: Option<(f64, Vec<f64>)> = None;
    let mut open = false;
    for part in weak(net).iter().filter(|part| part.len() > 1) {
        let Some((value, vector)) = leading(net.n(), part, |i| &contacts[i]) else { return Err(Why::NotConnected) };
        match &best {
            Some((most, _)) if (value - most).abs() <= AS_LARGE * most => open = true,
            Some((most, _)) if value < *most => {}
            _ => {
                best = Some((value, vector));
                open = false;
            }
        }
    }
    match best {
        None => Err(Why::NoTies),
        Some(_) if open => Err(Why::NotConnected),
        Some((_, vector)) => Ok(vector),
    }
}

/// The leading eigenvalue and eigenvector over `part`, where everyone in it reaches everyone. Each round adds what one had, so
/// that it settles also where ways only meet after an even number of steps. `None` when it does not.
fn leading<'a>(n: usize, part: &[usize], neighbours: impl Fn(usize) -> &'a [usize]) -> Option<(f64, Vec<f64>)> {
    let mut now = vec![0.0; n];
    for &i in part {
        now[i] = 1.0;
    }
    for _ in 0..MOST_ROUNDS {
        let mut next = vec![0.0; n];
        for &i in part {
            next[i] = now[i] + neighbours(i).iter().map(|&j| now[j]).sum::<f64>();
        }
        let top = largest(&next);
        let mut moved = 0.0_f64;
        for &i in part {
            next[i] /= top;
            moved = moved.max((next[i] - now[i]).abs());
        }
        now = next;
        if moved <= SETTLED {
            return Some((top - 1.0, now));
        }
    }
    None
}

/// Brandes's betweenness over the known mentions for everyone.
pub(super) fn brandes(net: &Network) -> Vec<f64> {
    let n = net.n();
    let mut between = vec![0.0; n];
    for source in 0..n {
        let mut distance = vec![usize::MAX; n];
        let mut ways = vec![0.0; n];
        let mut order = Vec::new();
        distance[source] = 0;
        ways[source] = 1.0;
        let mut queue = VecDeque::from([source]);
        while let Some(i) = queue.pop_front() {
            order.push(i);
            for &j in net.names(i) {
                if distance[j] == usize::MAX {
                    distance[j] = distance[i] + 1;
                    queue.push_back(j);
                }
                if distance[j] == distance[i] + 1 {
                    ways[j] += ways[i];
                }
            }
        }
        let mut depend = vec![0.0; n];
        for &i in order.iter().rev() {
            for &j in net.names(i).iter().filter(|&&j| distance[j] == distance[i] + 1) {
                depend[i] += ways[i] / ways[j] * (1.0 + depend[j]);
            }
            if i != source {
                between[i] += depend[i];
            }
        }
    }
    between
}
