//! What an analysis does not say without names: who answered, what was met in the files, and any order but that of the codes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::analysis::WhoIsMissing;

/// Of a person: between what their values lie says whether they answered.
const OF_PEOPLE: [&str; 4] = ["in_degree", "out_degree", "harmonic.in", "harmonic.out"];
/// What an expert or leader left open says whether they answered.
const LEFT_OPEN: [&str; 8] =
    ["unknown_by_group", "unknown_by_grade", "unknown_in_remit", "open_out", "open_in", "everyone", "unknown", "unknown_between"];

/// `is_withheld`: not all mentions of the files are told.
pub(super) fn without_names(all: &mut Value, missing: &WhoIsMissing, is_whole_team: bool, is_withheld: bool) {
    take(&mut all["response"], &["absent", "partly"]);
    if !missing.tells_of_nobody() {
        blank(&mut all["response"], &["by_group", "no_group"]);
        blank(&mut all["response"]["whole"], &["unknown_inside", "unknown_outside", "partly"]);
        blank(&mut all["bounds"], &["mixing"]);
        blank(all, &["left_open"]);
    }
    if !is_whole_team {
        // Beside the whole team it would be the answers of who is left out.
        blank(all, &["response", "left_open"]);
        blank(&mut all["about"], &["response"]);
    }
    if missing.whole.answered < missing.whole.asked {
        blank(&mut all["bounds"], &OF_PEOPLE);
    }
    // A range per person is given of those alone of whom something is missing.
    if let Value::Object(ranges) = &mut all["ranges"] {
        ranges.retain(|_, range| !range.is_array());
    }
    take(&mut all["import"], &["issues", "to_ask"]);
    if is_withheld {
        // How many mentions there are in the files, less those that are told, would be those that are not.
        all["import"] = Value::Null;
    }
    each_object(&mut all["findings"], &mut |object| object.retain(|key, _| !LEFT_OPEN.contains(&key.as_str())));
    let people = all["people"].as_array().into_iter().flatten().filter_map(|person| person["id"].as_str());
    let codes: BTreeSet<String> = people.map(str::to_owned).collect();
    each_object(all, &mut |object| blank_where_some_are_missing(object, &codes));
    by_code(all, &codes, false);
    number_by_code(&mut all["advisor"]["communities"]["membership"]);
}

/// Communities in the order of the codes of who is in them: they are numbered from the first of the sheet.
fn number_by_code(membership: &mut Value) {
    let Value::Object(membership) = membership else { return };
    let mut codes: Vec<String> = membership.keys().cloned().collect();
    codes.sort();
    let mut numbers: Vec<Value> = Vec::new();
    for code in codes {
        let number = &mut membership[&code];
        let place = numbers.iter().position(|other| other == number);
        let place = place.unwrap_or_else(|| {
            numbers.push(number.clone());
            numbers.len() - 1
        });
        *number = place.into();
    }
}

/// A value for each person that is not there for somebody says who did not answer.
fn blank_where_some_are_missing(object: &mut Map<String, Value>, codes: &BTreeSet<String>) {
    let is_by_person = |value: &Value| value.as_object().is_some_and(|map| !map.is_empty() && map.keys().all(|key| codes.contains(key)));
    let lacks_some = |value: &Value| value.as_object().is_some_and(|map| map.values().any(Value::is_null));
    object.values_mut().filter(|value| is_by_person(value) && lacks_some(value)).for_each(|value| *value = Value::Null);
}

fn take(value: &mut Value, keys: &[&str]) {
    if let Value::Object(object) = value {
        object.retain(|key, _| !keys.contains(&key.as_str()));
    }
}

fn blank(value: &mut Value, keys: &[&str]) {
    if let Value::Object(object) = value {
        object.iter_mut().filter(|(key, _)| keys.contains(&key.as_str())).for_each(|(_, value)| *value = Value::Null);
    }
}

fn each_object(value: &mut Value, change: &mut dyn FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            change(object);
            object.values_mut().for_each(|value| each_object(value, change));
        }
        Value::Array(array) => array.iter_mut().for_each(|value| each_object(value, change)),
        _ => {}
    }
}

/// Lists of people, of pairs of them and of what is said of each, in the order of the codes: any other is that of the sheet, or ranks. A
/// pair keeps its direction where it has one.
fn by_code(value: &mut Value, codes: &BTreeSet<String>, is_directed: bool) {
    match value {
        Value::Object(object) => object.iter_mut().for_each(|(key, value)| by_code(value, codes, key == "ties")),
        Value::Array(array) => {
            for value in array.iter_mut() {
                // The direction is that of the pairs in the list.
                if !(is_directed && is_people(value, codes)) {
                    by_code(value, codes, false);
                }
            }
            if array.iter().all(|value| code_of(value, codes).is_some()) {
                array.sort_by_cached_key(|value| code_of(value, codes).unwrap_or_default());
            }
        }
        _ => {}
    }
}

fn is_people(value: &Value, codes: &BTreeSet<String>) -> bool {
    value.as_array().is_some_and(|array| array.iter().all(|one| one.as_str().is_some_and(|code| codes.contains(code))))
}

/// Whom a value is of: a code, a pair of them, or an object with one.
fn code_of(value: &Value, codes: &BTreeSet<String>) -> Option<Vec<String>> {
    let of = |code: &Value| code.as_str().filter(|code| codes.contains(*code)).map(str::to_owned);
    match value {
        Value::String(_) => of(value).map(|code| vec![code]),
        Value::Array(array) if !array.is_empty() => array.iter().map(of).collect(),
        Value::Object(object) => of(object.get("id")?).map(|code| vec![code]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn communities_are_numbered_by_code() {
        let mut membership = json!({ "P1": 2, "P2": 0, "P3": 2, "P4": 1 });
        number_by_code(&mut membership);
        assert_eq!(membership, json!({ "P1": 0, "P2": 1, "P3": 0, "P4": 2 }));
        number_by_code(&mut Value::Null);
    }

    #[test]
    fn people_come_by_code_and_ties_keep_their_direction() {
        let codes = ["P1", "P2", "P3"].map(str::to_owned).into();
        let mut all = json!({
            "people": ["P3", "P1"], "ties": [["P3", "P1"], ["P2", "P3"]], "bridges": [["P3", "P1"]],
            "experts": [{ "id": "P3", "x": 1 }, { "id": "P2", "x": 0 }], "groups": ["b", "a"], "numbers": [2, 1],
        });
        by_code(&mut all, &codes, false);
        assert_eq!(all["people"], json!(["P1", "P3"]));
        assert_eq!(all["ties"], json!([["P2", "P3"], ["P3", "P1"]]));
        assert_eq!(all["bridges"], json!([["P1", "P3"]]));
        assert_eq!(all["experts"][0]["id"], "P2");
        assert_eq!((&all["groups"], &all["numbers"]), (&json!(["b", "a"]), &json!([2, 1])));
    }
}
