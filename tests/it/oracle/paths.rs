//! Closeness, reach and compactness; betweenness and harmonic closeness stand in `whole`.

use lijntjes::analysis::{self, Reading, Why};
use serde_json::{Value, json};

use super::reference::{Relation, same, same_list};

/// Compares all keys of this family; says how many values there were.
pub fn compare(relation: &Relation<'_>) -> usize {
    let net = relation.draft.network();
    let mut compared = 0;
    for (key, ours) in
        [("closeness.in.networkx_wf", analysis::closeness_in(&net)), ("closeness.out.networkx_wf", analysis::closeness_out(&net))]
    {
        if let Some(theirs) = relation.get(key) {
            compared += same_list(&format!("{} {key}", relation.name), &without_reach_undefined(theirs, &ours), &ours);
        }
    }
    for (key, ours) in [("reach", analysis::reach(&net)), ("compactness", analysis::compactness(&net))] {
        if let Some(theirs) = relation.get(key) {
            same(&format!("{} {key}", relation.name), theirs, ours);
            compared += 1;
        }
    }
    compared
}

/// Their list, in which someone with nobody in reach has 0 where we have no reading.
fn without_reach_undefined(theirs: &Value, ours: &[Reading]) -> Value {
    let undefined = |(value, ours): (&Value, &Reading)| match ours {
        Reading::Undefined(Why::NoTies | Why::TooFew) if value.as_f64() == Some(0.0) => json!(null),
        _ => value.clone(),
    };
    theirs.as_array().unwrap().iter().zip(ours).map(undefined).collect()
}
