//! What other programs say of the whole network.

use super::{CrossTool, Tool, ToolRow, ToolValue, row, scaled};
use crate::analysis::{Network, Reading, Why, ei_arc, pairs, recip_arc};

pub(super) fn density(net: &Network) -> CrossTool {
    let n = net.n();
    let value = Reading::share(net.arc_count() as f64, (n * n.saturating_sub(1)) as f64, Why::TooFew);
    CrossTool {
        measure: "density",
        ours: ToolValue::Whole(crate::analysis::density(net)),
        rows: vec![
            row(Tool::Igraph, "edge_density(g)", value, true, "cross-same"),
            row(Tool::NetworkX, "density(G)", value, true, "cross-same"),
            row(Tool::Sna, "gden(A)", value, true, "cross-same"),
            row(Tool::Ucinet, "Density", value, true, "cross-same"),
            row(Tool::Gephi, "Graph Density (directed)", value, true, "cross-same"),
        ],
    }
}

/// Over mentions, over pairs in contact, or over all pairs.
pub(super) fn reciprocity(net: &Network) -> CrossTool {
    let n = net.n();
    let drawn = pairs(net);
    let (mutual, one_way) = (drawn.mutual as f64, drawn.one_way as f64);
    let all = n as f64 * n.saturating_sub(1) as f64 / 2.0;
    let arc = Reading::share(2.0 * mutual, 2.0 * mutual + one_way, Why::NoTies);
    let pair = Reading::share(mutual, mutual + one_way, Why::NoTies);
    let dyadic = Reading::share(all - one_way, all, Why::TooFew);
    CrossTool {
        measure: "recip.arc",
        ours: ToolValue::Whole(recip_arc(net)),
        rows: vec![
            row(Tool::Igraph, "reciprocity(g)", arc, true, "cross-same"),
            row(Tool::Igraph, "reciprocity(g, mode = \"ratio\")", pair, false, "cross-recip-pairs"),
            row(Tool::NetworkX, "overall_reciprocity(G)", arc, true, "cross-same"),
            row(Tool::Sna, "grecip(A)", dyadic, false, "cross-recip-dyadic"),
            row(Tool::Sna, "grecip(A, measure = \"edgewise\")", arc, true, "cross-same"),
            row(Tool::Sna, "grecip(A, measure = \"dyadic.nonnull\")", pair, false, "cross-recip-pairs"),
            row(Tool::Ucinet, "Reciprocity: arc based", arc, true, "cross-same"),
            row(Tool::Ucinet, "Reciprocity: dyad based", pair, false, "cross-recip-pairs"),
        ],
    }
}

/// Over mentions as they are, or over pairs in contact.
pub(super) fn ei(net: &Network) -> CrossTool {
    let grouped = |i: usize| !net.actor(i).groups.is_empty();
    let nobody = (0..net.n()).all(|i| !grouped(i));
    let (mut inside, mut between) = (0_usize, 0_usize);
    let (mut pairs_inside, mut pairs_between) = (0_usize, 0_usize);
    for (i, j) in net.arcs().filter(|&(i, j)| grouped(i) && grouped(j)) {
        let drawn_once = usize::from(i < j || !net.has(j, i));
        if net.share_a_group(i, j) {
            inside += 1;
            pairs_inside += drawn_once;
        } else {
            between += 1;
            pairs_between += drawn_once;
        }
    }
    let index = |inside: usize, between: usize| {
        if nobody {
            Reading::Undefined(Why::NoGroup)
        } else {
            Reading::share(between as f64 - inside as f64, (between + inside) as f64, Why::NoTies)
        }
    };
    CrossTool {
        measure: "ei.arc",
        ours: ToolValue::Whole(ei_arc(net)),
        rows: vec![
            row(Tool::Ucinet, "E-I Index", index(inside, between), true, "cross-ei-directed"),
            row(Tool::Ucinet, "E-I Index (Symmetrize)", index(pairs_inside, pairs_between), false, "cross-ei-pairs"),
        ],
    }
}

/// Freeman's centralization, with and without room for naming oneself.
pub(super) fn centralization(net: &Network, between: &[f64]) -> [CrossTool; 3] {
    let n = net.n() as f64;
    let others = (n - 1.0).max(0.0);
    let incoming: Vec<f64> = (0..net.n()).map(|i| net.named_by(i).len() as f64).collect();
    let outgoing: Vec<f64> = (0..net.n()).map(|i| net.names(i).len() as f64).collect();
    let both: Vec<f64> = incoming.iter().zip(&outgoing).map(|(a, b)| a + b).collect();
    let total = concentrated(&both, 2.0 * others * (n - 2.0));
    let of_degree = |measure: &'static str, values: &[f64], calls: [&'static str; 4]| {
        let value = concentrated(values, others * others);
        let [igraph, igraph_default, sna, ucinet] = calls;
        CrossTool {
            measure,
            ours: ToolValue::Whole(value),
            rows: vec![
                row(Tool::Igraph, igraph, value, true, "cross-same"),
                row(Tool::Igraph, igraph_default, concentrated(values, n * others), false, "cross-centralization-loops"),
                row(Tool::Sna, sna, value, true, "cross-same"),
                row(Tool::Sna, "centralization(A, degree)", total, false, "cross-centralization-total"),
                row(Tool::Ucinet, ucinet, scaled(value, 100.0), false, "cross-percent"),
            ],
        }
    };
    let value = concentrated(between, others * others * (n - 2.0));
    [
        of_degree(
            "centralization.in",
            &incoming,
            [
                "centr_degree(g, mode = \"in\", loops = FALSE)",
                "centr_degree(g, mode = \"in\")",
                "centralization(A, degree, cmode = \"indegree\")",
                "Degree: Network Centralization (Indegree)",
            ],
        ),
        of_degree(
            "centralization.out",
            &outgoing,
            [
                "centr_degree(g, mode = \"out\", loops = FALSE)",
                "centr_degree(g, mode = \"out\")",
                "centralization(A, degree, cmode = \"outdegree\")",
                "Degree: Network Centralization (Outdegree)",
            ],
        ),
        CrossTool {
            measure: "centralization.betweenness",
            ours: ToolValue::Whole(value),
            rows: vec![
                row(Tool::Igraph, "centr_betw(g)", value, true, "cross-same"),
                row(Tool::Sna, "centralization(A, betweenness)", value, true, "cross-same"),
                row(Tool::Ucinet, "Freeman Betweenness: Network Centralization Index", scaled(value, 100.0), false, "cross-percent"),
            ],
        },
    ]
}

/// The differences from the highest value, of the most that they can be.
fn concentrated(values: &[f64], most: f64) -> Reading {
    let highest = values.iter().copied().fold(0.0, f64::max);
    // By size, so that the sum does not depend on the order of the people.
    let mut gaps: Vec<f64> = values.iter().map(|v| highest - v).collect();
    gaps.sort_by(f64::total_cmp);
    Reading::share(gaps.iter().sum(), most, Why::TooFew)
}

/// Directed and weak, directed and strong, or of triangles without direction.
pub(super) fn transitivity(net: &Network) -> [CrossTool; 2] {
    let n = net.n();
    let (mut paths, mut closed) = (0_usize, 0_usize);
    for (i, j) in net.arcs() {
        for &k in net.names(j).iter().filter(|&&k| k != i) {
            paths += 1;
            closed += usize::from(net.has(i, k));
        }
    }
    let weak = Reading::share(closed as f64, paths as f64, Why::NoTies);
    let triples = n as f64 * n.saturating_sub(1) as f64 * n.saturating_sub(2) as f64;
    // Triples with a way and no mention, and with a mention and no way, are those that disagree.
    let disagree = (paths - closed) as f64 + (net.arc_count() as f64 * n.saturating_sub(2) as f64 - closed as f64);
    let strong = Reading::share(triples - disagree, triples, Why::TooFew);
    let (mut corners, mut joined) = (0_usize, 0_usize);
    let contacts: Vec<Vec<usize>> = (0..n).map(|i| net.contacts(i)).collect();
    let mut seen_by = vec![usize::MAX; n];
    for (i, near) in contacts.iter().enumerate() {
        for &j in near {
            seen_by[j] = i;
        }
        corners += near.len() * near.len().saturating_sub(1);
        joined += near.iter().map(|&j| contacts[j].iter().filter(|&&k| k != i && seen_by[k] == i).count()).sum::<usize>();
    }
    let undirected = Reading::share(joined as f64, corners as f64, Why::NoTies);
    [
        CrossTool {
            measure: "transitivity",
            ours: ToolValue::Whole(weak),
            rows: vec![
                row(Tool::Sna, "gtrans(A)", Reading::Value(weak.value().unwrap_or(1.0)), true, "cross-transitivity-one"),
                row(Tool::Sna, "gtrans(A, measure = \"strong\")", strong, false, "cross-transitivity-strong"),
                row(Tool::Igraph, "transitivity(g)", undirected, false, "cross-transitivity-undirected"),
                row(Tool::Ucinet, "Transitivity", weak, true, "cross-same"),
            ],
        },
        CrossTool {
            measure: "transitivity.undirected",
            ours: ToolValue::Whole(undirected),
            rows: vec![
                row(Tool::Igraph, "transitivity(g)", undirected, true, "cross-same"),
                row(
                    Tool::NetworkX,
                    "transitivity(G.to_undirected())",
                    Reading::Value(undirected.value().unwrap_or(0.0)),
                    true,
                    "cross-transitivity-zero",
                ),
            ],
        },
    ]
}

/// Directed, or with each pair in contact once. Programs ask for one group per person, so
/// that mentions of or by people in none or in several are left out; without mentions people do not count.
pub(super) fn modularity(net: &Network) -> CrossTool {
    let (directed, undirected) = modularities(net);
    let rows: Vec<ToolRow> = vec![
        row(Tool::Igraph, "modularity(g, membership)", directed, true, "cross-same"),
        row(Tool::Igraph, "modularity(as.undirected(g), membership)", undirected, false, "cross-modularity-undirected"),
        row(Tool::NetworkX, "community.modularity(G, groups)", directed, true, "cross-same"),
        row(Tool::Gephi, "Modularity", undirected, false, "cross-modularity-gephi"),
    ];
    CrossTool { measure: "modularity", ours: ToolValue::Whole(directed), rows }
}

fn modularities(net: &Network) -> (Reading, Reading) {
    let only = |i: usize| match net.actor(i).groups.as_slice() {
        [group] => Some(*group),
        _ => None,
    };
    if (0..net.n()).all(|i| only(i).is_none()) {
        return (Reading::Undefined(Why::NoGroup), Reading::Undefined(Why::NoGroup));
    }
    let groups = net.groups().len();
    let (mut inside, mut made, mut received) = (vec![0_usize; groups], vec![0_usize; groups], vec![0_usize; groups]);
    let (mut ties_inside, mut ends) = (vec![0_usize; groups], vec![0_usize; groups]);
    for (i, j) in net.arcs() {
        let (Some(p), Some(q)) = (only(i), only(j)) else { continue };
        made[p] += 1;
        received[q] += 1;
        inside[p] += usize::from(p == q);
        if i < j || !net.has(j, i) {
            ends[p] += 1;
            ends[q] += 1;
            ties_inside[p] += usize::from(p == q);
        }
    }
    let (m, l) = (made.iter().sum::<usize>() as f64, ends.iter().sum::<usize>() as f64 / 2.0);
    if m == 0.0 {
        return (Reading::Undefined(Why::NoTies), Reading::Undefined(Why::NoTies));
    }
    let directed = (0..groups).map(|g| inside[g] as f64 / m - made[g] as f64 / m * (received[g] as f64 / m)).sum();
    let undirected = (0..groups).map(|g| ties_inside[g] as f64 / l - (ends[g] as f64 / (2.0 * l)).powi(2)).sum();
    (Reading::Value(directed), Reading::Value(undirected))
}
