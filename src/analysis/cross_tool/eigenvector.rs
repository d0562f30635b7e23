//! Eigenvectors as the programs scale and direct them.

use super::row::{CrossTool, Tool, ToolValue, all_scaled, people_row};
use crate::analysis::cohesion::part_of;
use crate::analysis::network::Contacts;
use crate::analysis::numeric::sum_in_order;
use crate::analysis::positions::{leading_vectors, received};
use crate::analysis::{Network, Reading, Why, weak};

/// On incoming mentions or without direction, with the largest value or the length at 1.
///
/// On mentions it is one vector only where everyone can reach everyone; elsewhere programs still print one, which depends on where they
/// start and stop, so none is given here.
pub(super) fn eigenvector(net: &Network) -> CrossTool {
    let ours = crate::analysis::eigenvector(net);
    let undirected = of_strongest_part(net);
    let (length, undirected_length) = (of_length_one(&ours), of_length_one(&undirected));
    let (igraph, sna) = ("eigen_centrality(as.undirected(g))", "evcent(symmetrize(A), gmode = \"graph\")");
    CrossTool {
        measure: "eigenvector",
        ours: ToolValue::People(ours.clone()),
        rows: vec![
            people_row(Tool::Igraph, "eigen_centrality(g, directed = TRUE)", ours, true, "cross-eigen-incoming"),
            people_row(Tool::NetworkX, "eigenvector_centrality_numpy(G)", length, false, "cross-eigen-length"),
            people_row(Tool::Igraph, igraph, undirected, false, "cross-eigen-undirected"),
            people_row(Tool::Sna, sna, undirected_length, false, "cross-eigen-undirected-length"),
        ],
    }
}

fn of_length_one(readings: &[Reading]) -> Vec<Reading> {
    let mut squares: Vec<f64> = readings.iter().filter_map(|r| r.value()).map(|v| v * v).collect();
    all_scaled(readings, 1.0 / sum_in_order(&mut squares).sqrt())
}

/// Without direction: the eigenvector of the part with the largest eigenvalue, 0 elsewhere, as programs find it.
fn of_strongest_part(net: &Network) -> Vec<Reading> {
    let n = net.n();
    let undefined = |why: Why| vec![Reading::Undefined(why); n];
    if net.arc_count() == 0 {
        return undefined(Why::NoTies);
    }
    let contacts = Contacts::new(net);
    let part = part_of(n, &weak(net));
    let start = (0..n).map(|i| if contacts.count(i) > 0 { 1.0 } else { 0.0 }).collect();
    // What one had is added, so that it settles also where ways only meet after an even number of steps.
    let step = |x: &[f64]| received(n, |i| contacts.of(i), x).into_iter().zip(x).map(|(sum, own)| sum + own).collect();
    match leading_vectors(net, &part, start, step) {
        None => undefined(Why::Unsettled),
        Some(leading) if !leading.is_unique() => undefined(Why::NotConnected),
        Some(leading) => (0..n).map(|i| Reading::Value(if leading.strongest[part[i]] { leading.values[i] } else { 0.0 })).collect(),
    }
}
