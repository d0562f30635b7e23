//! Standing, structural holes, centralization; per attribute brokerage, assortativity and modularity.

use lijntjes::analysis::{self, Network, Reading, RoleChance, Roles, RolesChance};
use serde_json::Value;

use super::reference::{Reference, Relation, same, same_list};

/// Compares all keys that this relation has and that need no groups; says how many values there were.
pub fn compare(relation: &Relation<'_>) -> usize {
    let net = relation.draft.network();
    let mut compared = match_standing(relation, &net) + match_holes(relation, &net);
    let mut whole = |key: &str, ours: Reading| {
        if let Some(theirs) = relation.get(key) {
            same(&format!("{} {key}", relation.name), theirs, ours);
            compared += 1;
        }
    };
    whole("reciprocity.sna_dyadic", analysis::recip_dyadic(&net));
    for tool in ["degree_in.igraph", "indegree.sna"] {
        whole(&format!("centralization.{tool}"), analysis::centralization_in(&net));
    }
    for tool in ["degree_out.igraph", "outdegree.sna"] {
        whole(&format!("centralization.{tool}"), analysis::centralization_out(&net));
    }
    let between = analysis::centralization_betweenness(&net, &analysis::betweenness(&net));
    for tool in ["igraph", "sna"] {
        whole(&format!("centralization.betweenness.{tool}"), between);
    }
    compared
}

fn match_standing(relation: &Relation<'_>, net: &Network) -> usize {
    let list =
        |key: &str, ours: &[Reading]| relation.get(key).map_or(0, |theirs| same_list(&format!("{} {key}", relation.name), theirs, ours));
    let mut compared = 0;
    for key in ["pagerank.igraph", "pagerank.networkx"] {
        compared += list(key, &analysis::pagerank(net));
    }
    // Only where everyone can be reached from everyone: elsewhere theirs is one of many. igraph gives an error on the plain circle.
    let ours = analysis::eigenvector(net);
    if ours.iter().all(|r| r.value().is_some()) {
        if relation.get("eigenvector.directed.igraph").is_some_and(Value::is_array) {
            compared += list("eigenvector.directed.igraph", &ours);
        }
        for key in ["eigenvector.directed.networkx", "eigenvector.directed.networkx_power"] {
            compared += list(key, &over(&ours, |values| values.iter().map(|v| v * v).sum::<f64>().sqrt()));
        }
    }
    let ours = analysis::eigenvector(&relation.both_ways().network());
    if ours.iter().all(|r| r.value().is_some()) {
        compared += list("eigenvector.undirected.igraph", &ours);
        compared += list("eigenvector.sna_undirected", &over(&ours, |values| values.iter().map(|v| v * v).sum::<f64>().sqrt()));
    }
    let ours = analysis::hubs_and_authorities(net);
    // Where two parts of the network are equally strong each tool gives one of many answers.
    if ours.unique {
        compared += list("hub.igraph", &ours.hubs);
        // Of two people igraph calls the one who names the authority too; NetworkX does not.
        if net.n() > 2 {
            compared += list("authority.igraph", &ours.authorities);
        }
        // NetworkX reads weights where there are any.
        if relation.get("strength.in").is_none()
            && let Some(theirs) = relation.get("hits.networkx")
        {
            for (key, list) in [("hub", &ours.hubs), ("authority", &ours.authorities)] {
                compared += same_list(&format!("{} hits {key}", relation.name), &theirs[key], &over(list, |values| values.iter().sum()));
            }
        }
    }
    compared
}

fn match_holes(relation: &Relation<'_>, net: &Network) -> usize {
    let mut compared = 0;
    for key in ["constraint.networkx", "constraint.igraph"] {
        if let Some(theirs) = relation.get(key) {
            compared += same_list(&format!("{} {key}", relation.name), theirs, &analysis::constraint(net));
        }
    }
    if let Some(theirs) = relation.get("effective_size.networkx") {
        for (i, ours) in analysis::effective_size(net).into_iter().enumerate() {
            // NetworkX leaves out who names nobody, also those who have contacts.
            if net.contacts(i).is_empty() || !net.names(i).is_empty() {
                same(&format!("{} effective size {i}", relation.name), &theirs[i], ours);
                compared += 1;
            } else {
                assert!(theirs[i].is_null() && ours.value().is_some());
            }
        }
    }
    if let Some(theirs) = relation.get("effective_size.networkx_undirected") {
        let ours = analysis::effective_size(&relation.both_ways().network());
        compared += same_list(&format!("{} effective size, undirected", relation.name), theirs, &ours);
    }
    compared
}

/// Compares what this relation has per attribute.
pub fn compare_groups(reference: &Reference, relation: &Relation<'_>) -> usize {
    let Some(attributes) = relation.values["attributes"].as_object() else { return 0 };
    let mut compared = 0;
    for (attribute, theirs) in attributes {
        let levels: Vec<String> = theirs["levels"].as_array().unwrap().iter().map(|l| l.as_str().unwrap().to_owned()).collect();
        let net = reference.grouped(relation.draft.clone(), attribute, &levels);
        let label = format!("{} {attribute}", relation.name);
        let mut whole = |key: &str, ours: Reading| {
            if let Some(theirs) = theirs.get(key) {
                same(&format!("{label} {key}"), &theirs["value"], ours);
                compared += 1;
            }
        };
        whole("assortativity.igraph", analysis::assortativity(&net));
        // Without ties NetworkX says 0.
        if net.arc_count() > 0 {
            whole("assortativity.networkx", analysis::assortativity(&net));
        }
        whole("modularity_of_partition.directed.igraph", analysis::modularity(&net));
        whole("modularity_of_partition.undirected.igraph", analysis::modularity_undirected(&net));
        compared += match_roles(&label, theirs, &net);
        if let Some(pairs) = theirs["ei"].get("undirected") {
            same(&format!("{label} ei.pair"), &pairs["value"]["ei"], analysis::ei_pair(&net));
            compared += 1;
        }
    }
    compared
}

/// A column of sna's table, and where its count and its chance are in ours.
type Column = (&'static str, fn(&Roles) -> usize, fn(&RolesChance) -> RoleChance);

/// The five roles, and all together.
const ROLES: [Column; 6] = [
    ("w_I", |r| r.coordinator, |c| c.coordinator),
    ("w_O", |r| r.itinerant, |c| c.itinerant),
    ("b_IO", |r| r.representative, |c| c.representative),
    ("b_OI", |r| r.gatekeeper, |c| c.gatekeeper),
    ("b_O", |r| r.liaison, |c| c.liaison),
    ("t", Roles::total, |c| c.total),
];

fn match_roles(label: &str, theirs: &Value, net: &Network) -> usize {
    let Some(raw) = theirs.get("brokerage.raw") else { return 0 };
    let ours = analysis::brokerage(net);
    let chance = analysis::brokerage_chance(net).unwrap();
    let people: Vec<Roles> = ours.by_person.into_iter().map(Option::unwrap).collect();
    let mut compared = 0;
    for (column, count, by_chance) in ROLES {
        let label = format!("{label} {column}");
        let counts: Vec<Reading> = people.iter().map(|r| Reading::Value(count(r) as f64)).collect();
        compared += same_list(&label, &raw["value"][column], &counts);
        same(&label, &theirs["brokerage.global_raw"]["value"][column], Reading::Value(count(&ours.whole) as f64));
        let expected: Vec<Reading> = chance.iter().map(|c| Reading::Value(by_chance(c).expected)).collect();
        compared += same_list(&format!("{label} expected"), &theirs["brokerage.expected"]["value"][column], &expected);
        let z: Vec<Reading> = people.iter().zip(&chance).map(|(r, c)| by_chance(c).z(count(r))).collect();
        compared += 1 + same_list(&format!("{label} z"), &theirs["brokerage.z"]["value"][column], &z);
    }
    compared
}

/// All values divided by what `size` makes of them.
fn over(readings: &[Reading], size: impl Fn(&[f64]) -> f64) -> Vec<Reading> {
    let values: Vec<f64> = readings.iter().map(|r| r.value().unwrap()).collect();
    let size = size(&values);
    values.into_iter().map(|v| Reading::Value(v / size)).collect()
}
