//! What other programs say of each person.

use std::collections::BTreeSet;

use super::steps::Steps;
use super::{CrossTool, Tool, ToolValue, all_scaled, people_row};
use crate::analysis::{Network, Reading, Why, harmonic_in, harmonic_out};

/// Raw, as ours, or divided by the most that it can be. UCINET prints that as a percentage.
pub(super) fn betweenness(net: &Network, between: &[f64]) -> [CrossTool; 2] {
    let ours = crate::analysis::betweenness(net);
    let n = net.n();
    let most = n.saturating_sub(1) as f64 * n.saturating_sub(2) as f64;
    let raw: Vec<Reading> = between.iter().copied().map(Reading::Value).collect();
    let of_most = |readings: &[Reading]| -> Vec<Reading> {
        let share = |reading: &Reading| match reading {
            Reading::Value(value) => Reading::share(*value, most, Why::TooFew),
            undefined @ Reading::Undefined(_) => *undefined,
        };
        readings.iter().map(share).collect()
    };
    let share = of_most(&raw);
    let ours_share = of_most(&ours);
    // NetworkX leaves the raw value where there is no third person.
    let networkx = if n > 2 { share.clone() } else { raw.clone() };
    [
        CrossTool {
            measure: "betweenness",
            ours: ToolValue::People(ours),
            rows: vec![
                people_row(Tool::Igraph, "betweenness(g)", raw.clone(), true, "cross-same"),
                people_row(Tool::NetworkX, "betweenness_centrality(G, normalized=False)", raw.clone(), true, "cross-same"),
                people_row(Tool::Sna, "betweenness(A)", raw.clone(), true, "cross-same"),
                people_row(Tool::Ucinet, "Freeman Betweenness", raw.clone(), true, "cross-same"),
                people_row(Tool::Gephi, "Network Diameter: Betweenness Centrality", raw, true, "cross-same"),
            ],
        },
        CrossTool {
            measure: "betweenness.share",
            ours: ToolValue::People(ours_share),
            rows: vec![
                people_row(Tool::Igraph, "betweenness(g, normalized = TRUE)", share.clone(), true, "cross-same"),
                people_row(Tool::NetworkX, "betweenness_centrality(G)", networkx, true, "cross-same"),
                people_row(Tool::Ucinet, "Freeman Betweenness: nBetweenness", all_scaled(&share, 100.0), false, "cross-percent"),
                people_row(Tool::Gephi, "Network Diameter, normalized: Betweenness Centrality", share, true, "cross-same"),
            ],
        },
    ]
}

/// Closeness in four variants, each in both directions.
pub(super) fn closeness(net: &Network, from_others: &[Steps], to_others: &[Steps]) -> [CrossTool; 2] {
    let n = net.n();
    let others = n.saturating_sub(1) as f64;
    let reading = |steps: &[Steps], value: &dyn Fn(&Steps) -> f64| -> Vec<Reading> {
        steps.iter().map(|s| if s.reached > 0 { Reading::Value(value(s)) } else { Reading::Undefined(Why::NoTies) }).collect()
    };
    let or_zero =
        |readings: Vec<Reading>| -> Vec<Reading> { readings.into_iter().map(|r| Reading::Value(r.value().unwrap_or(0.0))).collect() };
    let reached = |steps: &[Steps]| reading(steps, &|s| s.reached as f64 / s.total as f64);
    let raw = |steps: &[Steps]| reading(steps, &|s| 1.0 / s.total as f64);
    let improved = |steps: &[Steps]| reading(steps, &|s| s.reached as f64 / others * (s.reached as f64 / s.total as f64));
    let all_or_nothing = |s: &Steps| match n {
        0 | 1 => Reading::Undefined(Why::TooFew),
        _ if s.reached + 1 == n => Reading::Value(others / s.total as f64),
        _ => Reading::Value(0.0),
    };
    let all_or_nothing: Vec<Reading> = to_others.iter().map(all_or_nothing).collect();
    let ours_out = improved(to_others)
        .into_iter()
        .enumerate()
        .map(|(i, value)| if net.has_answers(i) { value } else { Reading::Undefined(Why::NoAnswer) })
        .collect();
    let (plain, normalized) = ("closeness_centrality(G, wf_improved=False)", "closeness(g, mode = \"in\", normalized = TRUE)");
    let of_reached = "cross-closeness-reached";
    [
        CrossTool {
            measure: "closeness.in",
            ours: ToolValue::People(improved(from_others)),
            rows: vec![
                people_row(Tool::NetworkX, "closeness_centrality(G)", or_zero(improved(from_others)), true, "cross-closeness-zero"),
                people_row(Tool::NetworkX, plain, or_zero(reached(from_others)), false, of_reached),
                people_row(Tool::Igraph, "closeness(g, mode = \"in\")", raw(from_others), false, "cross-closeness-raw"),
                people_row(Tool::Igraph, normalized, reached(from_others), false, of_reached),
            ],
        },
        CrossTool {
            measure: "closeness.out",
            ours: ToolValue::People(ours_out),
            rows: vec![
                people_row(Tool::NetworkX, "closeness_centrality(G.reverse())", or_zero(improved(to_others)), true, "cross-closeness-zero"),
                people_row(Tool::Igraph, "closeness(g)", raw(to_others), false, "cross-closeness-raw"),
                people_row(Tool::Igraph, "closeness(g, normalized = TRUE)", reached(to_others), false, of_reached),
                people_row(Tool::Sna, "closeness(A)", all_or_nothing, false, "cross-closeness-all"),
                people_row(Tool::Gephi, "Network Diameter: Closeness Centrality", or_zero(reached(to_others)), false, of_reached),
            ],
        },
    ]
}

/// Harmonic closeness as a sum, over everyone else, or over the people reached, in both directions.
pub(super) fn harmonic(net: &Network, from_others: &[Steps], to_others: &[Steps]) -> [CrossTool; 2] {
    let others = net.n().saturating_sub(1) as f64;
    let sums = |steps: &[Steps]| -> Vec<Reading> { steps.iter().map(|s| Reading::Value(s.inverse)).collect() };
    let mean = |steps: &[Steps]| -> Vec<Reading> { steps.iter().map(|s| Reading::share(s.inverse, others, Why::TooFew)).collect() };
    let of_reached = |s: &Steps| Reading::Value(if s.reached == 0 { 0.0 } else { s.inverse / s.reached as f64 });
    let of_reached: Vec<Reading> = to_others.iter().map(of_reached).collect();
    let (normalized, sum) = ("harmonic_centrality(g, mode = \"in\", normalized = TRUE)", "cross-harmonic-sum");
    [
        CrossTool {
            measure: "harmonic.in",
            ours: ToolValue::People(harmonic_in(net)),
            rows: vec![
                people_row(Tool::Igraph, normalized, mean(from_others), true, "cross-same"),
                people_row(Tool::NetworkX, "harmonic_centrality(G)", sums(from_others), false, sum),
                people_row(Tool::Ucinet, "Closeness: Sum of reciprocal distances", sums(from_others), false, sum),
            ],
        },
        CrossTool {
            measure: "harmonic.out",
            ours: ToolValue::People(harmonic_out(net)),
            rows: vec![
                people_row(Tool::Igraph, "harmonic_centrality(g, normalized = TRUE)", mean(to_others), true, "cross-same"),
                people_row(Tool::Sna, "closeness(A, cmode = \"suminvdir\")", mean(to_others), true, "cross-same"),
                people_row(Tool::NetworkX, "harmonic_centrality(G.reverse())", sums(to_others), false, sum),
                people_row(Tool::Gephi, "Network Diameter: Harmonic Closeness Centrality", of_reached, false, "cross-harmonic-reached"),
            ],
        },
    ]
}

/// Cores in which a tie counts once, or as many times as there are mentions on it.
pub(super) fn core(net: &Network) -> CrossTool {
    let once = coreness(net, |_, _| 1);
    let mentions = coreness(net, |i, j| usize::from(net.has(i, j)) + usize::from(net.has(j, i)));
    CrossTool {
        measure: "core",
        ours: ToolValue::People(once.clone()),
        rows: vec![
            people_row(Tool::Igraph, "coreness(as.undirected(g))", once.clone(), true, "cross-same"),
            people_row(Tool::Igraph, "coreness(g)", mentions.clone(), false, "cross-core-mentions"),
            people_row(Tool::NetworkX, "core_number(G.to_undirected())", once.clone(), true, "cross-same"),
            people_row(Tool::NetworkX, "core_number(G)", mentions.clone(), false, "cross-core-mentions"),
            people_row(Tool::Sna, "kcores(A)", mentions, false, "cross-core-mentions"),
            people_row(Tool::Ucinet, "K-Core", once, true, "cross-symmetrised"),
        ],
    }
}

/// Takes away whoever has least contact, again and again; what they had then, or someone before them, is their core.
fn coreness(net: &Network, weight: impl Fn(usize, usize) -> usize) -> Vec<Reading> {
    let n = net.n();
    let mut left: Vec<usize> = (0..n).map(|i| net.contacts(i).into_iter().map(|j| weight(i, j)).sum()).collect();
    let mut waiting: BTreeSet<(usize, usize)> = left.iter().enumerate().map(|(i, d)| (*d, i)).collect();
    let mut core = vec![Reading::Value(0.0); n];
    let mut level = 0;
    while let Some((d, i)) = waiting.pop_first() {
        level = level.max(d);
        core[i] = Reading::Value(level as f64);
        for j in net.contacts(i) {
            if waiting.remove(&(left[j], j)) {
                left[j] -= weight(i, j);
                waiting.insert((left[j], j));
            }
        }
    }
    core
}

/// Local clustering: undefined or 0 below two contacts, or over directed triangles.
pub(super) fn clustering(net: &Network) -> CrossTool {
    let (mut local, mut directed) = (Vec::new(), Vec::new());
    let contacts: Vec<Vec<usize>> = (0..net.n()).map(|i| net.contacts(i)).collect();
    let mentions = |i: usize, j: usize| usize::from(net.has(i, j)) + usize::from(net.has(j, i));
    let mut seen_by = vec![usize::MAX; net.n()];
    for (i, near) in contacts.iter().enumerate() {
        for &j in near {
            seen_by[j] = i;
        }
        // Each pair of contacts is met from both sides.
        let (mut twice, mut walks) = (0, 0);
        for &j in near {
            for &k in contacts[j].iter().filter(|&&k| k != i && seen_by[k] == i) {
                twice += 1;
                walks += mentions(i, j) * mentions(j, k) * mentions(k, i);
            }
        }
        let d = near.len();
        local.push(Reading::share(f64::from(twice), (d * d.saturating_sub(1)) as f64, Why::TooFew));
        let total: usize = near.iter().map(|&j| mentions(i, j)).sum();
        let both: usize = near.iter().filter(|&&j| mentions(i, j) == 2).count();
        let possible = (total * total.saturating_sub(1)).saturating_sub(2 * both);
        directed.push(Reading::Value(if walks == 0 { 0.0 } else { walks as f64 / (2 * possible) as f64 }));
    }
    let or_zero: Vec<Reading> = local.iter().map(|r| Reading::Value(r.value().unwrap_or(0.0))).collect();
    CrossTool {
        measure: "clustering",
        ours: ToolValue::People(local.clone()),
        rows: vec![
            people_row(Tool::Igraph, "transitivity(g, type = \"local\")", local, true, "cross-same"),
            people_row(
                Tool::Igraph,
                "transitivity(g, type = \"local\", isolates = \"zero\")",
                or_zero.clone(),
                true,
                "cross-clustering-zero",
            ),
            people_row(Tool::NetworkX, "clustering(G.to_undirected())", or_zero, true, "cross-clustering-zero"),
            people_row(Tool::NetworkX, "clustering(G)", directed, false, "cross-clustering-directed"),
        ],
    }
}
