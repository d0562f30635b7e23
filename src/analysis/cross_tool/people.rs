//! What other programs say of each person.

use super::row::{CrossTool, Tool, ToolValue, all_scaled, people_row};
use crate::analysis::network::{Contacts, Way};
use crate::analysis::positions::Triangles;
use crate::analysis::{Network, Paths, Reading, Why};

/// Raw, as ours, or divided by the most that it can be. UCINET prints that as a percentage.
pub(super) fn betweenness(ours: &Paths, theirs: &Paths) -> [CrossTool; 2] {
    let (raw, share) = (theirs.betweenness(), theirs.betweenness_share());
    // NetworkX leaves the raw value where there is no third person.
    let networkx = if raw.len() > 2 { share.clone() } else { raw.clone() };
    [
        CrossTool {
            measure: "betweenness",
            ours: ToolValue::People(ours.betweenness()),
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
            ours: ToolValue::People(ours.betweenness_share()),
            rows: vec![
                people_row(Tool::Igraph, "betweenness(g, normalized = TRUE)", share.clone(), true, "cross-same"),
                people_row(Tool::NetworkX, "betweenness_centrality(G)", networkx, true, "cross-same"),
                people_row(Tool::Ucinet, "Freeman Betweenness: nBetweenness", all_scaled(&share, 100.0), false, "cross-percent"),
                people_row(Tool::Gephi, "Network Diameter, normalized: Betweenness Centrality", share, true, "cross-same"),
            ],
        },
    ]
}

/// Of one person: how many others are on the way to or from them, in how many steps together, and the sum of 1/steps.
struct Ways {
    others: usize,
    steps: u64,
    inverse: f64,
}

/// The steps from others.
fn inward(paths: &Paths) -> Vec<Ways> {
    ways(paths.reached_by(), paths.steps_in(), paths.inverse_steps_in())
}

/// The steps to others.
fn outward(paths: &Paths) -> Vec<Ways> {
    ways(paths.reaches(), paths.steps_out(), paths.inverse_steps_out())
}

fn ways(others: Vec<usize>, steps: Vec<u64>, inverse: Vec<f64>) -> Vec<Ways> {
    others.into_iter().zip(steps).zip(inverse).map(|((others, steps), inverse)| Ways { others, steps, inverse }).collect()
}

/// Closeness in four variants, each in both directions.
pub(super) fn closeness(ours: &Paths, theirs: &Paths) -> [CrossTool; 2] {
    let (from_others, to_others) = (inward(theirs), outward(theirs));
    let n = from_others.len();
    let reached =
        |steps: &[Ways]| -> Vec<Reading> { steps.iter().map(|s| Reading::share(s.others as f64, s.steps as f64, Why::NoTies)).collect() };
    let raw = |steps: &[Ways]| -> Vec<Reading> { steps.iter().map(|s| Reading::share(1.0, s.steps as f64, Why::NoTies)).collect() };
    let all_or_nothing = |s: &Ways| match n {
        0 | 1 => Reading::Undefined(Why::TooFew),
        _ if s.others + 1 == n => Reading::Value(s.others as f64 / s.steps as f64),
        _ => Reading::Value(0.0),
    };
    let all_or_nothing: Vec<Reading> = to_others.iter().map(all_or_nothing).collect();
    let (plain, normalized) = ("closeness_centrality(G, wf_improved=False)", "closeness(g, mode = \"in\", normalized = TRUE)");
    let of_reached = "cross-closeness-reached";
    [
        CrossTool {
            measure: "closeness.in",
            ours: ToolValue::People(ours.closeness_in()),
            rows: vec![
                people_row(Tool::NetworkX, "closeness_centrality(G)", or_zero(&theirs.closeness_in()), true, "cross-closeness-zero"),
                people_row(Tool::NetworkX, plain, or_zero(&reached(&from_others)), false, of_reached),
                people_row(Tool::Igraph, "closeness(g, mode = \"in\")", raw(&from_others), false, "cross-closeness-raw"),
                people_row(Tool::Igraph, normalized, reached(&from_others), false, of_reached),
            ],
        },
        CrossTool {
            measure: "closeness.out",
            ours: ToolValue::People(ours.closeness_out()),
            rows: vec![
                people_row(
                    Tool::NetworkX,
                    "closeness_centrality(G.reverse())",
                    or_zero(&theirs.closeness_out()),
                    true,
                    "cross-closeness-zero",
                ),
                people_row(Tool::Igraph, "closeness(g)", raw(&to_others), false, "cross-closeness-raw"),
                people_row(Tool::Igraph, "closeness(g, normalized = TRUE)", reached(&to_others), false, of_reached),
                people_row(Tool::Sna, "closeness(A)", all_or_nothing, false, "cross-closeness-all"),
                people_row(Tool::Gephi, "Network Diameter: Closeness Centrality", or_zero(&reached(&to_others)), false, of_reached),
            ],
        },
    ]
}

/// Harmonic closeness as a sum, over everyone else, or over the people reached, in both directions.
pub(super) fn harmonic(ours: &Paths, theirs: &Paths) -> [CrossTool; 2] {
    let sums = |sums: Vec<f64>| -> Vec<Reading> { sums.into_iter().map(Reading::Value).collect() };
    let (sums_in, sums_out) = (sums(theirs.inverse_steps_in()), sums(theirs.inverse_steps_out()));
    let of_reached = |s: &Ways| Reading::Value(if s.others == 0 { 0.0 } else { s.inverse / s.others as f64 });
    let of_reached: Vec<Reading> = outward(theirs).iter().map(of_reached).collect();
    let (normalized, sum) = ("harmonic_centrality(g, mode = \"in\", normalized = TRUE)", "cross-harmonic-sum");
    [
        CrossTool {
            measure: "harmonic.in",
            ours: ToolValue::People(ours.harmonic_in()),
            rows: vec![
                people_row(Tool::Igraph, normalized, theirs.harmonic_in(), true, "cross-same"),
                people_row(Tool::NetworkX, "harmonic_centrality(G)", sums_in.clone(), false, sum),
                people_row(Tool::Ucinet, "Closeness: Sum of reciprocal distances", sums_in, false, sum),
            ],
        },
        CrossTool {
            measure: "harmonic.out",
            ours: ToolValue::People(ours.harmonic_out()),
            rows: vec![
                people_row(Tool::Igraph, "harmonic_centrality(g, normalized = TRUE)", theirs.harmonic_out(), true, "cross-same"),
                people_row(Tool::Sna, "closeness(A, cmode = \"suminvdir\")", theirs.harmonic_out(), true, "cross-same"),
                people_row(Tool::NetworkX, "harmonic_centrality(G.reverse())", sums_out, false, sum),
                people_row(Tool::Gephi, "Network Diameter: Harmonic Closeness Centrality", of_reached, false, "cross-harmonic-reached"),
            ],
        },
    ]
}

/// Cores in which a tie counts once, or as many times as there are mentions on it.
pub(super) fn core(net: &Network) -> CrossTool {
    let readings = |core: Vec<usize>| -> Vec<Reading> { core.into_iter().map(|k| Reading::Value(k as f64)).collect() };
    let once = readings(crate::analysis::core(net));
    let mentions = readings(crate::analysis::core_counting_mentions(net));
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

/// Local clustering: undefined or 0 below two contacts, or over directed triangles.
pub(super) fn clustering(net: &Network) -> CrossTool {
    let local = crate::analysis::clustering(net);
    let zeros = or_zero(&local);
    CrossTool {
        measure: "clustering",
        ours: ToolValue::People(local.clone()),
        rows: vec![
            people_row(Tool::Igraph, "transitivity(g, type = \"local\")", local, true, "cross-same"),
            people_row(
                Tool::Igraph,
                "transitivity(g, type = \"local\", isolates = \"zero\")",
                zeros.clone(),
                true,
                "cross-clustering-zero",
            ),
            people_row(Tool::NetworkX, "clustering(G.to_undirected())", zeros, true, "cross-clustering-zero"),
            people_row(Tool::NetworkX, "clustering(G)", directed_clustering(net), false, "cross-clustering-directed"),
        ],
    }
}

/// Of the directed triangles that someone's mentions leave room for, how many there are; 0 without any (Fagiolo 2007).
fn directed_clustering(net: &Network) -> Vec<Reading> {
    let contacts = Contacts::new(net);
    let triangles = Triangles::new(&contacts);
    let mut marks = triangles.marks();
    let mut around = vec![0_u64; net.n()];
    for place in 0..triangles.places() {
        triangles.from(place, &mut marks, |t| {
            // A pair with mentions both ways is a side twice.
            let directed: u64 = t.ways.iter().map(|way| u64::from(way.mentions())).product();
            for i in t.people {
                around[i] += directed;
            }
        });
    }
    let of = |i: usize| {
        let mentions = net.names(i).len() + net.named_by(i).len();
        let both = contacts.ways(i).iter().filter(|way| **way == Way::Both).count();
        let possible = mentions * mentions.saturating_sub(1) - 2 * both;
        Reading::Value(if around[i] == 0 { 0.0 } else { around[i] as f64 / possible as f64 })
    };
    (0..net.n()).map(of).collect()
}

fn or_zero(readings: &[Reading]) -> Vec<Reading> {
    readings.iter().map(|r| Reading::Value(r.value().unwrap_or(0.0))).collect()
}
