//! What the program says that igraph, NetworkX and sna would give, against what they gave.

use lijntjes::analysis::{self, CrossTool, Network, Paths, Reading, ToolValue, Watch};
use lijntjes::text::{Lang, Words, cross_tool_page, cross_tool_text};
use proptest::prelude::*;
use serde_json::Value;

use super::reference::{Reference, Relation, same, same_list};
use crate::networks::{Draft, DraftPerson};
use crate::what_if::any_draft;

/// Our measure, the call, and the keys that hold what the call gave.
const KEYS: &[(&str, &str, &[&str])] = &[
    ("density", "edge_density(g)", &["density"]),
    ("density", "gden(A)", &["density.sna"]),
    ("recip.arc", "reciprocity(g)", &["reciprocity.igraph_default"]),
    ("recip.arc", "reciprocity(g, mode = \"ratio\")", &["reciprocity.igraph_ratio"]),
    ("recip.arc", "overall_reciprocity(G)", &["reciprocity.networkx"]),
    ("recip.arc", "grecip(A)", &["reciprocity.sna_dyadic"]),
    ("recip.arc", "grecip(A, measure = \"edgewise\")", &["reciprocity.sna_edgewise"]),
    ("recip.arc", "grecip(A, measure = \"dyadic.nonnull\")", &["reciprocity.sna_dyadic.nonnull"]),
    ("betweenness", "betweenness(g)", &["betweenness.raw.igraph", "betweenness.raw.python_igraph"]),
    ("betweenness", "betweenness_centrality(G, normalized=False)", &["betweenness.raw.networkx"]),
    ("betweenness", "betweenness(A)", &["betweenness.raw.sna"]),
    ("betweenness.share", "betweenness(g, normalized = TRUE)", &["betweenness.normalized.igraph"]),
    ("betweenness.share", "betweenness_centrality(G)", &["betweenness.normalized.networkx"]),
    ("closeness.in", "closeness_centrality(G)", &["closeness.in.networkx_wf"]),
    ("closeness.in", "closeness_centrality(G, wf_improved=False)", &["closeness.in.networkx_plain"]),
    ("closeness.in", "closeness(g, mode = \"in\")", &["closeness.in.igraph_raw"]),
    ("closeness.in", "closeness(g, mode = \"in\", normalized = TRUE)", &["closeness.in.igraph_normalized"]),
    ("closeness.out", "closeness_centrality(G.reverse())", &["closeness.out.networkx_wf"]),
    ("closeness.out", "closeness(g)", &["closeness.out.igraph_raw"]),
    ("closeness.out", "closeness(g, normalized = TRUE)", &["closeness.out.igraph_normalized"]),
    ("closeness.out", "closeness(A)", &["closeness.out.sna"]),
    ("harmonic.in", "harmonic_centrality(G)", &["harmonic.in.networkx", "harmonic.in.igraph"]),
    ("harmonic.out", "harmonic_centrality(G.reverse())", &["harmonic.out.networkx", "harmonic.out.igraph"]),
    ("harmonic.out", "closeness(A, cmode = \"suminvdir\")", &["closeness.out.sna_suminvdir"]),
    ("centralization.in", "centr_degree(g, mode = \"in\", loops = FALSE)", &["centralization.degree_in.igraph"]),
    ("centralization.in", "centralization(A, degree, cmode = \"indegree\")", &["centralization.indegree.sna"]),
    ("centralization.in", "centralization(A, degree)", &["centralization.freeman_degree.sna"]),
    ("centralization.out", "centr_degree(g, mode = \"out\", loops = FALSE)", &["centralization.degree_out.igraph"]),
    ("centralization.out", "centralization(A, degree, cmode = \"outdegree\")", &["centralization.outdegree.sna"]),
    ("centralization.betweenness", "centr_betw(g)", &["centralization.betweenness.igraph"]),
    ("centralization.betweenness", "centralization(A, betweenness)", &["centralization.betweenness.sna"]),
    ("core", "coreness(as.undirected(g))", &["coreness.undirected"]),
    ("core", "coreness(g)", &["coreness.all"]),
    ("core", "core_number(G.to_undirected())", &["coreness.undirected.networkx"]),
    ("transitivity", "gtrans(A)", &["transitivity.sna_weak"]),
    ("transitivity", "gtrans(A, measure = \"strong\")", &["transitivity.sna_strong"]),
    ("transitivity.undirected", "transitivity(g)", &["transitivity.global_undirected"]),
    ("transitivity.undirected", "transitivity(G.to_undirected())", &["transitivity.global_undirected.networkx"]),
    ("clustering", "transitivity(g, type = \"local\", isolates = \"zero\")", &["clustering.local_undirected"]),
    ("clustering", "clustering(G.to_undirected())", &["clustering.local_undirected.networkx"]),
    ("clustering", "clustering(G)", &["clustering.local_directed.networkx"]),
    ("krackhardt.lub", "lubness(A)", &["krackhardt.lubness"]),
    ("krackhardt.lub_nearest", "lubness(A)", &["krackhardt.lubness"]),
    ("eigenvector", "eigen_centrality(g, directed = TRUE)", &["eigenvector.directed.igraph"]),
    ("eigenvector", "eigenvector_centrality_numpy(G)", &["eigenvector.directed.networkx"]),
    ("eigenvector", "eigen_centrality(as.undirected(g))", &["eigenvector.undirected.igraph"]),
    ("eigenvector", "evcent(symmetrize(A), gmode = \"graph\")", &["eigenvector.sna_undirected"]),
];

/// Calls that mean the same on a network without direction.
const WITHOUT_DIRECTION: [&str; 8] = [
    "coreness(as.undirected(g))",
    "core_number(G.to_undirected())",
    "transitivity(G.to_undirected())",
    "transitivity(g, type = \"local\", isolates = \"zero\")",
    "clustering(G.to_undirected())",
    "eigen_centrality(as.undirected(g))",
    "evcent(symmetrize(A), gmode = \"graph\")",
    "transitivity(g)",
];

fn cross_tool(net: &Network) -> Vec<CrossTool> {
    analysis::cross_tool(net, Paths::new(net, &Watch::default()).as_ref())
}

fn value<'a>(all: &'a [CrossTool], measure: &str, call: &str) -> &'a ToolValue {
    let cross = all.iter().find(|c| c.measure == measure).unwrap_or_else(|| panic!("{measure}"));
    &cross.rows.iter().find(|r| r.call == call).unwrap_or_else(|| panic!("{measure} {call}")).value
}

fn compare(relation: &Relation<'_>) -> usize {
    let all = cross_tool(&relation.draft.network());
    let mut compared = 0;
    for &(measure, call, keys) in KEYS.iter().filter(|(_, call, _)| relation.directed || WITHOUT_DIRECTION.contains(call)) {
        for key in keys {
            let Some(theirs) = relation.get(key) else { continue };
            // igraph's iteration does not end on a cycle, and NetworkX refuses where its method finds several.
            if measure == "eigenvector" && !theirs.is_array() {
                continue;
            }
            let label = format!("{} {key}", relation.name);
            compared += match value(&all, measure, call) {
                // An eigenvector that is not the only one is not compared: programs give one of several, or mere rounding.
                ToolValue::People(ours) if measure == "eigenvector" && ours.iter().any(|r| r.value().is_none()) => 0,
                ToolValue::People(ours) => same_list(&label, theirs, ours),
                ToolValue::Whole(ours) => {
                    same(&label, theirs, *ours);
                    1
                }
            };
        }
    }
    compared
}

fn compare_groups(reference: &Reference, relation: &Relation<'_>) -> usize {
    let Some(attributes) = relation.values["attributes"].as_object() else { return 0 };
    let mut compared = 0;
    for (attribute, theirs) in attributes {
        let levels: Vec<String> = theirs["levels"].as_array().unwrap().iter().map(|l| l.as_str().unwrap().to_owned()).collect();
        let all = cross_tool(&reference.grouped(relation.draft.clone(), attribute, &levels));
        let whole = |measure: &str, call: &str| match value(&all, measure, call) {
            ToolValue::Whole(reading) => *reading,
            ToolValue::People(_) => panic!("{measure} {call} is of people"),
        };
        let mut check = |key: &str, theirs: Option<&Value>, ours: Reading| {
            if let Some(theirs) = theirs {
                same(&format!("{} {attribute} {key}", relation.name), theirs, ours);
                compared += 1;
            }
        };
        let key = "modularity_of_partition.undirected.igraph";
        check(key, theirs.get(key).map(|v| &v["value"]), whole("modularity", "modularity(as.undirected(g), membership)"));
        let pairs = theirs["ei"].get("undirected").map(|v| &v["value"]["ei"]);
        check("ei.undirected", pairs, whole("ei.arc", "E-I Index (Symmetrize)"));
        if relation.directed {
            let key = "modularity_of_partition.directed.igraph";
            check(key, theirs.get(key).map(|v| &v["value"]), whole("modularity", "modularity(g, membership)"));
            let arcs = theirs["ei"].get("arcs").map(|v| &v["value"]["ei"]);
            check("ei.arcs", arcs, whole("ei.arc", "E-I Index"));
        }
    }
    compared
}

#[track_caller]
fn agrees(name: &str, at_least: usize) {
    let reference = Reference::load(name);
    let compared: usize = reference.relations().iter().map(|r| compare(r) + compare_groups(&reference, r)).sum();
    assert!(compared >= at_least, "{name}: only {compared} values were compared");
}

macro_rules! networks {
    ($($name:ident: $at_least:literal),* $(,)?) => {
        $(#[test] fn $name() { agrees(stringify!($name), $at_least); })*
    };
}

// The number is a floor of compared values, so that a renamed call cannot empty the test.
networks! {
    freeman_eies: 1650,
    lazega_lawfirm: 2189,
    mini: 266,
    physicians_galesburg: 2910,
    toy_complete: 197,
    toy_cycle: 212,
    toy_disconnected: 293,
    toy_dyad: 59,
    toy_empty: 146,
    toy_loops_multi: 158,
    toy_path: 212,
    toy_single: 3,
    toy_star_in: 212,
    toy_star_out: 212,
    toy_two_cliques_bridge: 255,
    toy_weighted_triangle: 131,
    zachary_karate: 208,
}

proptest! {
    /// Also with missing answers, nobody, one person, or no ties: a number or a reason, and the same list of programs.
    #[test]
    fn every_value_is_a_number_or_says_why_not(draft in any_draft(7)) {
        let net = draft.network();
        let all = cross_tool(&net);
        prop_assert_eq!(all.len(), 20);
        prop_assert_eq!(analysis::cross_tool(&net, None).len(), 13);
        for cross in &all {
            for value in cross.rows.iter().map(|r| &r.value).chain([&cross.ours]) {
                match value {
                    ToolValue::Whole(reading) => prop_assert!(reading.value().is_none_or(f64::is_finite), "{}", cross.measure),
                    ToolValue::People(readings) => {
                        prop_assert_eq!(readings.len(), net.n());
                        prop_assert!(readings.iter().all(|r| r.value().is_none_or(f64::is_finite)), "{}", cross.measure);
                    }
                }
            }
        }
    }
}

#[test]
fn every_difference_is_said_in_both_languages() {
    let mut draft = Draft { people: ["Anna", "Bram"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    draft.mention("Anna", "Bram");
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let page = cross_tool_page(words);
        for text in [page.title, page.intro, page.missing, page.checked, page.ours] {
            assert!(!text.starts_with("cross-"), "{text}");
        }
        for cross in cross_tool(&draft.network()) {
            let text = cross_tool_text(words, &cross);
            assert!(!text.name.starts_with("measure-") && !text.ours.is_empty(), "{}", cross.measure);
            for row in text.rows {
                assert!(row.why.ends_with('.') && row.values.len() == text.ours.len(), "{lang:?} {} {}", cross.measure, row.call);
                assert!(row.values.iter().all(|v| !v.starts_with("why-")), "{:?}", row.values);
            }
        }
    }
}

/// With all answers in, what is called the same definition gives the same number wherever ours is defined.
#[test]
fn the_same_definition_gives_the_same_number() {
    for name in ["mini", "toy_path", "toy_empty", "toy_complete", "physicians_galesburg"] {
        let reference = Reference::load(name);
        for relation in reference.relations() {
            for cross in cross_tool(&relation.draft.network()) {
                let list = |value: &ToolValue| match value {
                    ToolValue::Whole(reading) => vec![*reading],
                    ToolValue::People(readings) => readings.clone(),
                };
                for row in cross.rows.iter().filter(|r| r.same_as_ours) {
                    for (ours, theirs) in list(&cross.ours).into_iter().zip(list(&row.value)) {
                        let (Some(a), Some(b)) = (ours.value(), theirs.value()) else {
                            assert!(ours.value().is_none(), "{name} {} {}", cross.measure, row.call);
                            continue;
                        };
                        assert!((a - b).abs() < 1e-9, "{name} {} {}: {a} {b}", cross.measure, row.call);
                    }
                }
            }
        }
    }
}

/// Gephi's harmonic closeness divides by the people reached: on a path a > b > c its middle has 1, ours 1/2.
#[test]
fn gephi_divides_by_the_people_reached() {
    let net: Network = {
        let mut draft = Draft { people: ["Anna", "Bram", "Cem"].map(DraftPerson::new).to_vec(), ..Draft::default() };
        draft.mention("Anna", "Bram");
        draft.mention("Bram", "Cem");
        draft.network()
    };
    let all = cross_tool(&net);
    let harmonic = value(&all, "harmonic.out", "Network Diameter: Harmonic Closeness Centrality");
    assert_eq!(*harmonic, ToolValue::People([0.75, 1.0, 0.0].map(Reading::Value).to_vec()));
    let ours = &all.iter().find(|c| c.measure == "harmonic.out").unwrap().ours;
    assert_eq!(*ours, ToolValue::People([0.75, 0.5, 0.0].map(Reading::Value).to_vec()));
}

/// The example of the documentation: Anna and Bram name each other, Cem names Anna, Dita nobody.
#[test]
fn three_reciprocities_of_four_people() {
    let mut draft = Draft { people: ["Anna", "Bram", "Cem", "Dita"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for (from, to) in [("Anna", "Bram"), ("Bram", "Anna"), ("Cem", "Anna")] {
        draft.mention(from, to);
    }
    let all = cross_tool(&draft.network());
    for (call, expected) in [("reciprocity(g)", 2.0 / 3.0), ("Reciprocity: dyad based", 0.5), ("grecip(A)", 5.0 / 6.0)] {
        assert_eq!(*value(&all, "recip.arc", call), ToolValue::Whole(Reading::Value(expected)), "{call}");
    }
}

/// Anna and Bram name Cem, Cem names Dita: nobody is above Anna and Bram, and of those above Cem and Dita none is above all others.
#[test]
fn sna_looks_for_the_furthest_above_both() {
    let mut draft = Draft { people: ["Anna", "Bram", "Cem", "Dita"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for (from, to) in [("Anna", "Cem"), ("Bram", "Cem"), ("Cem", "Dita")] {
        draft.mention(from, to);
    }
    let all = cross_tool(&draft.network());
    for (measure, here) in [("krackhardt.lub", 1.0 / 3.0), ("krackhardt.lub_nearest", 2.0 / 3.0)] {
        let near = |value: &ToolValue, expected: f64| match value {
            ToolValue::Whole(reading) => reading.value().is_some_and(|v| (v - expected).abs() < 1e-12),
            ToolValue::People(_) => false,
        };
        let cross = all.iter().find(|c| c.measure == measure).unwrap();
        assert!(near(&cross.ours, here) && near(&cross.rows[0].value, 1.0 / 3.0), "{cross:?}");
    }
}
