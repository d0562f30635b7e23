//! Into which parts the team falls, and who holds parts together. The searches are petgraph's.

use petgraph::algo::articulation_points::articulation_points;
use petgraph::algo::bridges::bridges as bridge_edges;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::EdgeRef;

use crate::analysis::Network;

/// The parts of the team between which there is no mention at all, largest first, then by their first person; members ascending.
///
/// Definition: the components of the network without the direction of mentions; someone without any tie is a part alone.
/// With missing answers: over the known mentions; with everyone's answers there would be as many parts, or fewer.
/// Complexity: n + m log d, d the most mentions of one person, and putting the parts in order.
/// Source: Wasserman and Faust 1994, chapter 4.
/// Example: Anna and Bram name each other, Bram names Cem, Dita nobody: Anna, Bram and Cem are a part, and so is Dita.
#[must_use]
pub fn weak(net: &Network) -> Vec<Vec<usize>> {
    in_order(kosaraju_scc(&symmetrised(net)))
}

/// The parts of the team within which everyone can be reached along mentions from everyone, both ways; in the order of [`weak`].
///
/// Definition: the strongly connected components; someone whom nobody reaches, or who reaches nobody, is a part alone.
/// With missing answers: over the known mentions; with everyone's answers there would be as many parts, or fewer.
/// Complexity: n + m, and putting the parts in order.
/// Source: Wasserman and Faust 1994, chapter 4; the search is Kosaraju's.
/// Example: Anna and Bram name each other, Bram names Cem, Dita nobody: three parts, Anna with Bram, Cem, and Dita.
#[must_use]
pub fn strong(net: &Network) -> Vec<Vec<usize>> {
    in_order(kosaraju_scc(net.graph()))
}

/// The people without whom their part of the team would fall apart, whichever way mentions point; ascending.
///
/// Definition: the articulation points of the symmetrised network.
/// With missing answers: over the known mentions; a mention that is missing may lead around somebody.
/// Complexity: n + m log d, d the most mentions of one person.
/// Source: Tarjan 1972.
/// Example: Anna, Bram and Cem are in contact with one another and Dita only with Anna: Anna.
#[must_use]
pub fn cut_people(net: &Network) -> Vec<usize> {
    let mut cut: Vec<usize> = articulation_points(&symmetrised(net)).into_iter().map(NodeIndex::index).collect();
    cut.sort_unstable();
    cut
}

/// The ties without which a part of the team would fall in two, whichever way mentions point: pairs of people, the lower index first,
/// ascending.
///
/// Definition: the bridges of the symmetrised network.
/// With missing answers: over the known mentions; a mention that is missing may lead around a bridge.
/// Complexity: n + m steps.
/// Source: Tarjan 1974.
/// Example: Anna, Bram and Cem are in contact with one another and Dita only with Anna: the one between Anna and Dita.
#[must_use]
pub fn bridges(net: &Network) -> Vec<(usize, usize)> {
    let graph = symmetrised(net);
    let ends = |i: NodeIndex, j: NodeIndex| (i.index().min(j.index()), i.index().max(j.index()));
    let mut bridges: Vec<(usize, usize)> = bridge_edges(&graph).map(|edge| ends(edge.source(), edge.target())).collect();
    bridges.sort_unstable();
    bridges
}

/// [`strong`] in another order: each part after all parts that can be reached from it. Members in no order.
pub(super) fn strong_bottom_up(net: &Network) -> Vec<Vec<usize>> {
    kosaraju_scc(net.graph()).into_iter().map(|part| part.into_iter().map(NodeIndex::index).collect()).collect()
}

/// The number of the part that each of `n` people is in.
pub(in crate::analysis) fn part_of(n: usize, parts: &[Vec<usize>]) -> Vec<usize> {
    let mut part_of = vec![0; n];
    for (number, members) in parts.iter().enumerate() {
        for &i in members {
            part_of[i] = number;
        }
    }
    part_of
}

/// One edge per pair of people in contact.
fn symmetrised(net: &Network) -> UnGraph<(), ()> {
    let mut graph = UnGraph::with_capacity(net.n(), net.arc_count());
    for _ in 0..net.n() {
        graph.add_node(());
    }
    for (i, j) in net.arcs().filter(|&(i, j)| i < j || !net.has(j, i)) {
        graph.add_edge(NodeIndex::new(i), NodeIndex::new(j), ());
    }
    graph
}

fn in_order(parts: Vec<Vec<NodeIndex>>) -> Vec<Vec<usize>> {
    let mut parts: Vec<Vec<usize>> = parts.into_iter().map(|part| part.into_iter().map(NodeIndex::index).collect()).collect();
    for part in &mut parts {
        part.sort_unstable();
    }
    parts.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    parts
}
