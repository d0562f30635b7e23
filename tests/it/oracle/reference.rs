//! Reads a reference folder.

use std::collections::BTreeMap;

use lijntjes::analysis::{Network, Reading};
use serde_json::Value;

use crate::networks::{Draft, DraftPerson, fixture, rows};

pub struct Reference {
    people: Vec<BTreeMap<String, String>>,
    edges: Vec<BTreeMap<String, String>>,
    json: Value,
}

/// One relation of a network with what other tools say of it.
pub struct Relation<'a> {
    pub name: String,
    pub directed: bool,
    /// Everyone in no group. Undirected ties are mentions both ways.
    pub draft: Draft,
    pub values: &'a Value,
}

impl Reference {
    pub fn load(name: &str) -> Self {
        let text = std::fs::read_to_string(fixture(&format!("reference/{name}/reference.json"))).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        let people = rows(&format!("reference/{name}/nodes.csv"));
        let order: Vec<&str> = json["node_order"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        assert_eq!(people.iter().map(|p| p["id"].as_str()).collect::<Vec<_>>(), order);
        Self { people, edges: rows(&format!("reference/{name}/edges.csv")), json }
    }

    pub fn relations(&self) -> Vec<Relation<'_>> {
        let relations = self.json["relations"].as_object().unwrap();
        relations
            .iter()
            .map(|(name, values)| {
                let directed = values["cleaning"]["directed"].as_bool().unwrap();
                let mut draft = Draft { people: self.people.iter().map(|p| DraftPerson::new(&p["id"])).collect(), ..Draft::default() };
                for edge in self.edges.iter().filter(|e| e.get("relation").is_none_or(|r| r == name)) {
                    draft.mention(&edge["from"], &edge["to"]);
                    if !directed {
                        draft.mention(&edge["to"], &edge["from"]);
                    }
                }
                Relation { name: name.clone(), directed, draft, values }
            })
            .collect()
    }

    /// `draft` with the groups of `attribute`, in the order of `levels`; someone without a value is in none.
    pub fn grouped(&self, mut draft: Draft, attribute: &str, levels: &[String]) -> Network {
        draft.groups = levels.to_vec();
        for (i, person) in self.people.iter().enumerate().filter(|(_, p)| !p[attribute].is_empty()) {
            draft.join(i, &person[attribute]);
        }
        assert_eq!(draft.groups, levels, "{attribute}");
        draft.network()
    }
}

impl Relation<'_> {
    /// The value under a key; `None` where this tool was not asked.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.values.get(key).and_then(|v| v.get("value"))
    }

    /// Mentions both ways wherever there is one.
    pub fn both_ways(&self) -> Draft {
        let mut draft = self.draft.clone();
        draft.mentions.extend(self.draft.mentions.iter().map(|&(i, j)| (j, i)).collect::<Vec<_>>());
        draft
    }
}

/// Their null is our undefined.
#[track_caller]
pub fn same(what: &str, theirs: &Value, ours: Reading) {
    let agree = match (theirs.as_f64(), ours) {
        (Some(a), Reading::Value(b)) => (a - b).abs() <= 1e-9,
        (None, Reading::Undefined(_)) => theirs.is_null(),
        _ => false,
    };
    assert!(agree, "{what}: theirs {theirs}, ours {ours:?}");
}

/// Compares a list by person; the number of values.
#[track_caller]
pub fn same_list(what: &str, theirs: &Value, ours: &[Reading]) -> usize {
    let theirs = theirs.as_array().unwrap();
    assert_eq!(theirs.len(), ours.len(), "{what}");
    for (i, (a, b)) in theirs.iter().zip(ours).enumerate() {
        same(&format!("{what}[{i}]"), a, *b);
    }
    ours.len()
}
