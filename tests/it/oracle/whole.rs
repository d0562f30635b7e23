//! Everything that needs no groups.

use std::collections::{BTreeMap, BTreeSet};

use lijntjes::analysis::{self, Network, Reading};
use serde_json::Value;

use super::reference::{Relation, same, same_list};

/// Compares all keys that this relation has; says how many values there were.
pub fn compare(relation: &Relation<'_>) -> usize {
    let net = relation.draft.network();
    let symmetrised = relation.both_ways().network();
    let mut compared = match_components(relation, &net) + match_symmetrised(relation, &symmetrised);
    if relation.directed {
        compared += match_directed(relation, &net);
    }
    compared
}

fn match_directed(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    let whole = |key: &str, ours: Reading| {
        relation.get(key).map_or(0, |theirs| {
            same(&format!("{} {key}", relation.name), theirs, ours);
            1
        })
    };
    for key in ["density", "density.sna"] {
        compared += whole(key, analysis::density(net));
    }
    for key in ["reciprocity.igraph_default", "reciprocity.sna_edgewise", "reciprocity.networkx"] {
        compared += whole(key, analysis::recip_arc(net));
    }
    for key in ["reciprocity.igraph_ratio", "reciprocity.sna_dyadic.nonnull"] {
        compared += whole(key, analysis::recip_pair(net));
    }
    let ours = analysis::dyads(net);
    for (key, [mutual, asymmetric, null]) in [("dyad_census", ["mut", "asym", "null"]), ("dyad_census.sna", ["Mut", "Asym", "Null"])] {
        if let Some(theirs) = relation.get(key) {
            for (name, count) in [(mutual, ours.mutual), (asymmetric, ours.asymmetric), (null, ours.null)] {
                assert_eq!(theirs[name].as_u64(), Some(count as u64), "{} {name}", relation.name);
                compared += 1;
            }
        }
    }
    let list =
        |key: &str, ours: &[Reading]| relation.get(key).map_or(0, |theirs| same_list(&format!("{} {key}", relation.name), theirs, ours));
    compared += list("degree.in", &named_by(net));
    compared += list("degree.out", &analysis::out_degree(net));
    for key in ["betweenness.raw.igraph", "betweenness.raw.networkx", "betweenness.raw.python_igraph", "betweenness.raw.sna"] {
        compared += list(key, &analysis::betweenness(net));
    }
    // With two people the maximum is 0: ours is undefined, as igraph's; NetworkX then leaves the raw value.
    compared += list("betweenness.normalized.igraph", &analysis::betweenness_share(net));
    if net.n() > 2 {
        compared += list("betweenness.normalized.networkx", &analysis::betweenness_share(net));
    }
    for (tool, ours) in [("in", analysis::harmonic_in(net)), ("out", analysis::harmonic_out(net))] {
        for package in ["igraph", "networkx"] {
            compared += list(&format!("harmonic.{tool}.{package}"), &times(&ours, net.n().saturating_sub(1)));
        }
    }
    compared
}

/// Measures that an undirected tool has as well: of the network with every mention both ways.
fn match_symmetrised(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    let label = |key: &str| format!("{} {key}", relation.name);
    if let Some(theirs) = relation.get("betweenness.raw_undirected.igraph") {
        let halved: Vec<Reading> = analysis::betweenness(net).iter().map(|r| map(*r, |v| v / 2.0)).collect();
        compared += same_list(&label("betweenness.raw_undirected.igraph"), theirs, &halved);
    }
    if let Some(theirs) = relation.get("harmonic.all.igraph") {
        for ours in [analysis::harmonic_in(net), analysis::harmonic_out(net)] {
            compared += same_list(&label("harmonic.all.igraph"), theirs, &times(&ours, net.n().saturating_sub(1)));
        }
    }
    if !relation.directed {
        same(&label("density"), relation.get("density").unwrap(), analysis::density(net));
        compared += 1 + same_list(&label("degree.all"), relation.get("degree.all").unwrap(), &named_by(net));
    }
    compared
}

fn match_components(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    for (key, ours) in [("components.weak", analysis::weak(net)), ("components.strong", analysis::strong(net))] {
        if let Some(theirs) = relation.get(key) {
            let sizes: Vec<u64> = theirs["sizes_sorted"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
            assert_eq!(ours.iter().map(|part| part.len() as u64).collect::<Vec<_>>(), sizes, "{} {key}", relation.name);
            let mut parts: BTreeMap<u64, BTreeSet<usize>> = BTreeMap::new();
            for (i, label) in theirs["membership"].as_array().unwrap().iter().enumerate() {
                parts.entry(label.as_u64().unwrap()).or_default().insert(i);
            }
            let ours: BTreeSet<BTreeSet<usize>> = ours.into_iter().map(|part| part.into_iter().collect()).collect();
            assert_eq!(ours, parts.into_values().collect(), "{} {key}", relation.name);
            compared += net.n();
        }
    }
    for key in ["articulation_points", "articulation_points.networkx", "cutpoints.sna"] {
        if let Some(theirs) = relation.get(key) {
            let theirs: BTreeSet<usize> = theirs.as_array().unwrap().iter().map(|id| relation.draft.index(id.as_str().unwrap())).collect();
            assert_eq!(analysis::cut_people(net).into_iter().collect::<BTreeSet<_>>(), theirs, "{} {key}", relation.name);
            compared += 1;
        }
    }
    compared
}

fn named_by(net: &Network) -> Vec<Reading> {
    analysis::in_degree(net).into_iter().map(|d| Reading::Value(d as f64)).collect()
}

fn times(readings: &[Reading], factor: usize) -> Vec<Reading> {
    readings.iter().map(|r| map(*r, |v| v * factor as f64)).collect()
}

fn map(reading: Reading, f: impl Fn(f64) -> f64) -> Reading {
    match reading {
        Reading::Value(value) => Reading::Value(f(value)),
        Reading::Undefined(why) => Reading::Undefined(why),
    }
}
