//! The whole's structure: cores, clustering, types of three, Krackhardt's dimensions, bridges, communities.

use std::collections::BTreeSet;

use lijntjes::analysis::{self, Network, Reading};

use super::reference::{Relation, same, same_list};

const SEED: u64 = 20_240_601;

/// Compares all keys that this relation has; says how many values there were.
pub fn compare(relation: &Relation<'_>) -> usize {
    let net = relation.draft.network();
    match_cores(relation, &net)
        + match_transitivity(relation, &net)
        + match_triads(relation, &net)
        + match_krackhardt(relation, &net)
        + match_bridges(relation, &net)
        + match_communities(relation, &net)
}

fn match_cores(relation: &Relation<'_>, net: &Network) -> usize {
    let counts = |ours: Vec<usize>| ours.into_iter().map(|k| Reading::Value(k as f64)).collect::<Vec<_>>();
    let mut compared = 0;
    // igraph has an undirected relation's ties once.
    let all = if relation.directed { analysis::core_counting_mentions(net) } else { analysis::core(net) };
    for (key, ours) in
        [("coreness.undirected", analysis::core(net)), ("coreness.undirected.networkx", analysis::core(net)), ("coreness.all", all)]
    {
        compared += list(relation, key, &counts(ours));
    }
    compared
}

fn match_transitivity(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    for key in ["transitivity.global_undirected", "transitivity.global_undirected.networkx"] {
        // NetworkX says 0 where there is nothing to take a share of.
        compared += whole_or(relation, key, analysis::transitivity_undirected(net), (key.ends_with("networkx")).then_some(0.0));
    }
    // sna says 1 where there is nothing to take a share of.
    compared += whole_or(relation, "transitivity.sna_weak", analysis::transitivity(net), Some(1.0));
    compared += whole_or(relation, "transitivity.sna_strong", analysis::transitivity_strong(net), None);
    compared += whole_or(relation, "clustering.average_undirected_nan", analysis::clustering_mean(net), None);
    let zeros: Vec<Reading> = analysis::clustering(net).into_iter().map(|r| Reading::Value(r.value().unwrap_or(0.0))).collect();
    for key in ["clustering.local_undirected", "clustering.local_undirected.networkx"] {
        compared += list(relation, key, &zeros);
    }
    compared
}

fn match_triads(relation: &Relation<'_>, net: &Network) -> usize {
    let ours = analysis::triads(net);
    let mut compared = 0;
    for tool in ["igraph", "networkx", "python_igraph", "sna"] {
        let key = format!("triad_census.{tool}");
        if let Some(theirs) = relation.get(&key) {
            for (triad, count) in ours.iter() {
                assert_eq!(theirs[triad.name()].as_u64().map(u128::from), Some(count), "{} {key} {}", relation.name, triad.name());
                compared += 1;
            }
        }
    }
    compared
}

fn match_krackhardt(relation: &Relation<'_>, net: &Network) -> usize {
    [
        ("krackhardt.connectedness", analysis::connectedness(net)),
        ("krackhardt.hierarchy", analysis::hierarchy(net)),
        ("krackhardt.efficiency", analysis::efficiency(net)),
        ("krackhardt.lubness", analysis::least_upper_bounds_sna(net)),
    ]
    .into_iter()
    .map(|(key, ours)| whole_or(relation, key, ours, None))
    .sum()
}

fn match_bridges(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    for key in ["bridges", "bridges.networkx"] {
        if let Some(theirs) = relation.get(key) {
            let pair = |ends: &str| {
                let (a, b) = ends.split_once('|').unwrap();
                let (a, b) = (relation.draft.index(a), relation.draft.index(b));
                (a.min(b), a.max(b))
            };
            let theirs: BTreeSet<(usize, usize)> = theirs.as_array().unwrap().iter().map(|ends| pair(ends.as_str().unwrap())).collect();
            assert_eq!(analysis::bridges(net), theirs.into_iter().collect::<Vec<_>>(), "{} {key}", relation.name);
            compared += 1;
        }
    }
    compared
}

/// The best of their runs is a floor, the exact maximum also a ceiling.
fn match_communities(relation: &Relation<'_>, net: &Network) -> usize {
    let ours = analysis::communities(net, SEED).map(|c| c.modularity);
    let mut compared = 0;
    for key in ["community.leiden", "community.louvain", "community.fastgreedy_modularity", "community.walktrap4", "community.optimal"] {
        let Some(theirs) = relation.get(key) else { continue };
        let quality = ["best", "modularity"].iter().find_map(|field| theirs[*field].as_f64()).or(theirs.as_f64());
        if let (Some(theirs), Some(ours)) = (quality, ours) {
            assert!(ours >= theirs - 1e-9, "{} {key}: theirs {theirs}, ours {ours}", relation.name);
            assert!(key != "community.optimal" || ours <= theirs + 1e-9, "{} {key}: theirs {theirs}, ours {ours}", relation.name);
            compared += 1;
        }
    }
    compared
}

/// `theirs_undefined` is what they say where ours is not defined.
fn whole_or(relation: &Relation<'_>, key: &str, ours: Reading, theirs_undefined: Option<f64>) -> usize {
    let Some(theirs) = relation.get(key) else { return 0 };
    let what = format!("{} {key}", relation.name);
    match (ours, theirs_undefined) {
        (Reading::Undefined(_), Some(convention)) if !theirs.is_null() => assert_eq!(theirs.as_f64(), Some(convention), "{what}"),
        _ => same(&what, theirs, ours),
    }
    1
}

fn list(relation: &Relation<'_>, key: &str, ours: &[Reading]) -> usize {
    relation.get(key).map_or(0, |theirs| same_list(&format!("{} {key}", relation.name), theirs, ours))
}
