//! Survey exports of all kinds with known answers: `tests/fixtures/surveys`, made by `make.py` from a seeded model of a team.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lijntjes::export::{CheckJson, check_json};
use lijntjes::session::{Read, read};
use lijntjes::text::Lang;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/surveys")
}

/// What `check --json` says of these files.
fn checked(files: &[PathBuf], answers: &[(String, String)]) -> Result<Value, String> {
    let Read::Survey(mut importing) = read(files).map_err(|error| error.to_string())? else { return Err("a project".to_owned()) };
    for (id, option) in answers {
        importing.choices.set(id, option);
    }
    let plan = importing.plan().map_err(|error| error.to_string())?;
    assert_eq!(lijntjes::model::check(&plan.project), []);
    let request = CheckJson { project: &plan.project, wave: plan.wave, tables: &plan.tables, asks: &plan.asks, lang: Lang::Dutch };
    Ok(check_json(&request))
}

/// The options of a case, as the command line takes them.
fn arguments(case: &Path, args: &Value) -> (Vec<PathBuf>, Vec<(String, String)>) {
    let (mut files, mut answers) = (Vec::new(), Vec::new());
    let mut words = args.as_array().unwrap().iter().map(|arg| arg.as_str().unwrap());
    while let Some(word) = words.next() {
        match word {
            "--people" => files.push(case.join(words.next().unwrap())),
            "--shape" | "--respondent" => answers.push((word[2..].to_owned(), words.next().unwrap().to_owned())),
            "--answer" => {
                let (id, option) = words.next().unwrap().rsplit_once('=').unwrap();
                answers.push((id.to_owned(), option.to_owned()));
            }
            file => files.push(case.join(file)),
        }
    }
    (files, answers)
}

/// A tie as words, without what the case leaves open.
fn ties(value: &Value, open: [bool; 2]) -> BTreeSet<String> {
    let part = |tie: &Value, at: usize, key: &str| if tie.is_array() { tie[at].clone() } else { tie[key].clone() };
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|tie| {
            let question = if open[0] { Value::Null } else { part(tie, 2, "question") };
            let strength = part(tie, 3, "strength").as_f64().filter(|_| !open[1]).map_or_else(String::new, |s| format!("{s:.9}"));
            format!("{} -> {} | {question} | {strength}", part(tie, 0, "from"), part(tie, 1, "to"))
        })
        .collect()
}

/// In what the program and the known answer differ.
fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut differ = Vec::new();
    let known = |key: &str| expected.get(key).filter(|value| !value.is_null());
    if let Some(shape) = known("shape") {
        let right = shape.as_array().map_or_else(|| *shape == found["shape"], |shapes| shapes.contains(&found["shape"]));
        if !right {
            differ.push(format!("shape {} instead of {shape}", found["shape"]));
        }
    }
    if let Some(questions) = known("questions")
        && *questions != found["questions"]
    {
        differ.push(format!("questions {} instead of {questions}", found["questions"]));
    }
    if let Some(people) = known("people") {
        let status = |person: &Value| (person["name"].as_str().unwrap().to_owned(), person["status"].clone());
        let mut met: BTreeMap<String, Value> = found["people"].as_array().unwrap().iter().map(status).collect();
        for (name, status) in people.as_object().unwrap() {
            match met.remove(name) {
                None => differ.push(format!("{name} is missing")),
                Some(found) if !status.is_null() && found != *status => differ.push(format!("{name} is {found} instead of {status}")),
                Some(_) => {}
            }
        }
        differ.extend(met.into_keys().map(|name| format!("{name} is too many")));
    }
    if let Some(expected) = known("ties") {
        let all = expected.as_array().unwrap();
        let open = [2, 3].map(|at| !all.is_empty() && all.iter().all(|tie| tie[at].is_null()));
        let (expected, found) = (ties(expected, open), ties(&found["ties"], open));
        differ.extend(expected.difference(&found).map(|tie| format!("missing {tie}")));
        differ.extend(found.difference(&expected).map(|tie| format!("too many {tie}")));
    }
    if let Some(counts) = known("counts")
        && expected["strict"] == true
    {
        for (key, count) in counts.as_object().unwrap() {
            if *count != found["counts"][key] {
                differ.push(format!("{key} {} instead of {count}", found["counts"][key]));
            }
        }
    }
    let said = format!("{} {}", found["issues"], found["to_ask"]);
    for text in known("says").and_then(Value::as_array).into_iter().flatten() {
        let one_of: Vec<&str> =
            text.as_str().map_or_else(|| text.as_array().unwrap().iter().filter_map(Value::as_str).collect(), |t| vec![t]);
        if !one_of.iter().any(|text| said.contains(text)) {
            differ.push(format!("does not say {text}"));
        }
    }
    differ
}

#[test]
fn every_export_gives_the_network_that_it_was_made_from() {
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|case| case.join("expected.json").is_file());
    cases.sort();
    assert!(cases.len() >= 162, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let expected: Value = serde_json::from_slice(&std::fs::read(case.join("expected.json")).unwrap()).unwrap();
        let (files, answers) = arguments(case, &expected["args"]);
        match (checked(&files, &answers), expected["error"] == true) {
            (Ok(found), false) => wrong.extend(differences(&expected, &found).into_iter().map(|what| format!("{name}: {what}"))),
            (Err(_), true) => {}
            (Ok(_), true) => wrong.push(format!("{name}: was read")),
            (Err(error), false) => wrong.push(format!("{name}: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn counts_reconcile_in_every_export() {
    for entry in std::fs::read_dir(folder()).unwrap() {
        let case = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(case.join("expected.json")) else { continue };
        let expected: Value = serde_json::from_slice(&bytes).unwrap();
        let (files, answers) = arguments(&case, &expected["args"]);
        let Ok(found) = checked(&files, &answers) else { continue };
        let count = |key: &str| found["counts"][key].as_u64().unwrap();
        let parts: u64 = ["ties", "zero", "self", "duplicates", "unknown", "rejected"].map(count).iter().sum();
        assert_eq!(count("mentions"), parts, "{}", case.display());
    }
}
