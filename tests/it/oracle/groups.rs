//! Mixing and the E-I index, per attribute.

use lijntjes::analysis::{self, Network, Reading};
use serde_json::Value;

use super::reference::{Reference, Relation, same, same_list};

/// Fewer than the program's 10,000: the tolerance widens with it.
const DRAWS: usize = 2_000;

/// Compares every attribute of this relation; says how many values there were.
pub fn compare(reference: &Reference, relation: &Relation<'_>) -> usize {
    let Some(attributes) = relation.values["attributes"].as_object() else { return 0 };
    let mut compared = 0;
    for (attribute, theirs) in attributes {
        let levels: Vec<String> = theirs["levels"].as_array().unwrap().iter().map(|l| l.as_str().unwrap().to_owned()).collect();
        let net = reference.grouped(relation.draft.clone(), attribute, &levels);
        let both_ways = reference.grouped(relation.both_ways(), attribute, &levels);
        let label = format!("{} {attribute}", relation.name);
        if relation.directed {
            compared += match_mixing(&label, theirs, &net) + match_ei(&label, &theirs["ei"], &net);
        }
        if let Some(expected) = theirs["ei"].get("expected") {
            same(&format!("{label} ei.expected"), &expected["value"], analysis::ei_expected(&net));
            compared += 1;
        }
        compared += match_ei_undirected(&label, &theirs["ei"], &both_ways);
    }
    compared
}

fn match_mixing(label: &str, theirs: &Value, net: &Network) -> usize {
    let ours = analysis::mixing(net);
    let mut compared = 0;
    for (p, row) in theirs["mixing_counts"]["value"].as_array().unwrap().iter().enumerate() {
        let counts: Vec<Reading> = ours.arcs[p].iter().map(|c| Reading::Value(*c as f64)).collect();
        compared += same_list(&format!("{label} mixing {p}"), row, &counts);
        let densities: Vec<Reading> = (0..counts.len()).map(|q| ours.density(p, q)).collect();
        compared += same_list(&format!("{label} density {p}"), &theirs["mixing_density"]["value"][p], &densities);
    }
    assert!(ours.shared.iter().flatten().all(|s| *s == 0));
    compared
}

/// Over mentions: the whole network, each group and person over what they send, and p.
fn match_ei(label: &str, theirs: &Value, net: &Network) -> usize {
    let Some(arcs) = theirs.get("arcs").map(|a| &a["value"]) else { return 0 };
    let ours = analysis::ei_counts(net);
    assert_eq!((arcs["internal"].as_f64(), arcs["external"].as_f64()), (Some(ours.internal as f64), Some(ours.external as f64)), "{label}");
    same(&format!("{label} ei"), &arcs["ei"], analysis::ei_arc(net));
    let by_group = Value::Array(arcs["per_group"].as_array().unwrap().iter().map(|g| g["ei_out"].clone()).collect());
    let compared = 3
        + same_list(&format!("{label} ei by group"), &by_group, &analysis::ei_by_group(net))
        + same_list(&format!("{label} ei by person"), &arcs["per_node_out"], &analysis::ei_by_person(net));
    compared + theirs.get("permutation_arcs").map_or(0, |p| match_p(label, &p["value"], net))
}

/// Over pairs in contact: our measure on the network with every mention both ways.
fn match_ei_undirected(label: &str, theirs: &Value, both_ways: &Network) -> usize {
    let Some(pairs) = theirs.get("undirected").map(|a| &a["value"]) else { return 0 };
    same(&format!("{label} ei of pairs"), &pairs["ei"], analysis::ei_arc(both_ways));
    1 + theirs.get("permutation_undirected").map_or(0, |p| match_p(label, &p["value"], both_ways))
}

/// Two simulated p values agree when they lie within four standard errors of their difference.
fn match_p(label: &str, theirs: &Value, net: &Network) -> usize {
    let (Some(p), Some(draws)) = (theirs["p_le"].as_f64(), theirs["reps"].as_f64()) else { return 0 };
    let ours = analysis::ei_test(net, 20_240_601, DRAWS).unwrap().p;
    let pooled = (p * draws + ours * DRAWS as f64) / (draws + DRAWS as f64);
    let error = (pooled * (1.0 - pooled) * (1.0 / draws + 1.0 / DRAWS as f64)).sqrt();
    assert!((p - ours).abs() <= 4.0 * error, "{label} p: theirs {p}, ours {ours}, standard error {error}");
    1
}
