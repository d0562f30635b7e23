//! What other programs say of the whole network.

use super::row::{CrossTool, Tool, ToolValue, row, scaled};
use crate::analysis::ties::{concentrated, most_betweenness, most_degree};
use crate::analysis::{
    Network, Paths, Reading, Why, centralization_betweenness, centralization_in, centralization_out, ei_arc, ei_pair, in_degree,
    least_upper_bounds_sna, modularity_undirected, pairs, recip_arc, transitivity_strong, transitivity_undirected,
};

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
    let ours = ei_arc(net);
    CrossTool {
        measure: "ei.arc",
        ours: ToolValue::Whole(ours),
        rows: vec![
            row(Tool::Ucinet, "E-I Index", ours, true, "cross-ei-directed"),
            row(Tool::Ucinet, "E-I Index (Symmetrize)", ei_pair(net), false, "cross-ei-pairs"),
        ],
    }
}

/// Freeman's centralization, with and without room for naming oneself.
pub(super) fn centralization_of_degree(net: &Network) -> [CrossTool; 2] {
    let n = net.n();
    let received: Vec<f64> = in_degree(net).into_iter().map(|count| count as f64).collect();
    let made: Vec<f64> = (0..n).map(|i| net.names(i).len() as f64).collect();
    let both: Vec<f64> = received.iter().zip(&made).map(|(a, b)| a + b).collect();
    let total = concentrated(&both, 2.0 * n.saturating_sub(1) as f64 * n.saturating_sub(2) as f64);
    let with_loops = n as f64 * n.saturating_sub(1) as f64;
    let of = |measure: &'static str, ours: Reading, values: &[f64], calls: [&'static str; 4]| {
        let value = concentrated(values, most_degree(net));
        let [igraph, igraph_default, sna, ucinet] = calls;
        CrossTool {
            measure,
            ours: ToolValue::Whole(ours),
            rows: vec![
                row(Tool::Igraph, igraph, value, true, "cross-same"),
                row(Tool::Igraph, igraph_default, concentrated(values, with_loops), false, "cross-centralization-loops"),
                row(Tool::Sna, sna, value, true, "cross-same"),
                row(Tool::Sna, "centralization(A, degree)", total, false, "cross-centralization-total"),
                row(Tool::Ucinet, ucinet, scaled(value, 100.0), false, "cross-percent"),
            ],
        }
    };
    [
        of(
            "centralization.in",
            centralization_in(net),
            &received,
            [
                "centr_degree(g, mode = \"in\", loops = FALSE)",
                "centr_degree(g, mode = \"in\")",
                "centralization(A, degree, cmode = \"indegree\")",
                "Degree: Network Centralization (Indegree)",
            ],
        ),
        of(
            "centralization.out",
            centralization_out(net),
            &made,
            [
                "centr_degree(g, mode = \"out\", loops = FALSE)",
                "centr_degree(g, mode = \"out\")",
                "centralization(A, degree, cmode = \"outdegree\")",
                "Degree: Network Centralization (Outdegree)",
            ],
        ),
    ]
}

/// Freeman's centralization of who stands between others.
pub(super) fn centralization_of_betweenness(net: &Network, ours: &Paths, theirs: &Paths) -> CrossTool {
    let between: Vec<f64> = theirs.betweenness().into_iter().filter_map(Reading::value).collect();
    let value = concentrated(&between, most_betweenness(net));
    CrossTool {
        measure: "centralization.betweenness",
        ours: ToolValue::Whole(centralization_betweenness(net, &ours.betweenness())),
        rows: vec![
            row(Tool::Igraph, "centr_betw(g)", value, true, "cross-same"),
            row(Tool::Sna, "centralization(A, betweenness)", value, true, "cross-same"),
            row(Tool::Ucinet, "Freeman Betweenness: Network Centralization Index", scaled(value, 100.0), false, "cross-percent"),
        ],
    }
}

/// Of those above both of a pair the nearest, as Krackhardt has it, or the furthest, as sna has it.
pub(super) fn least_upper_bounds(net: &Network) -> [CrossTool; 2] {
    let sna = least_upper_bounds_sna(net);
    let lubness = |measure: &'static str, ours: Reading, same: bool, why: &'static str| CrossTool {
        measure,
        ours: ToolValue::Whole(ours),
        rows: vec![row(Tool::Sna, "lubness(A)", sna, same, why)],
    };
    [
        lubness("krackhardt.lub", sna, true, "cross-lub-furthest-too"),
        lubness("krackhardt.lub_nearest", crate::analysis::least_upper_bounds(net), false, "cross-lub-furthest"),
    ]
}

/// Directed and weak, directed and strong, or of triangles without direction.
pub(super) fn transitivity(net: &Network) -> [CrossTool; 2] {
    let weak = crate::analysis::transitivity(net);
    let (strong, undirected) = (transitivity_strong(net), transitivity_undirected(net));
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
    let (directed, undirected) = (crate::analysis::modularity(net), modularity_undirected(net));
    CrossTool {
        measure: "modularity",
        ours: ToolValue::Whole(directed),
        rows: vec![
            row(Tool::Igraph, "modularity(g, membership)", directed, true, "cross-same"),
            row(Tool::Igraph, "modularity(as.undirected(g), membership)", undirected, false, "cross-modularity-undirected"),
            row(Tool::NetworkX, "community.modularity(G, groups)", directed, true, "cross-same"),
            row(Tool::Gephi, "Modularity", undirected, false, "cross-modularity-gephi"),
        ],
    }
}
