//! Every test on chance beside what scripts worked out without the program (`oracle/chance`, on `tests/fixtures/chance`).

use std::collections::BTreeSet;
use std::process::Command;

use lijntjes::model::GroupingKind;
use serde_json::Value;

use crate::chance_teams::{ChanceTeam, Further};
use crate::judged::{Held, judged};
use crate::networks::{Answer, Draft, DraftPerson, fixture, rows};

/// The draws of the program: of the groups of the picture, and of each further grouping.
const DRAWS: f64 = 10_000.0;
const DRAWS_PER_GROUPING: f64 = 2_000.0;

fn team(name: &str) -> ChanceTeam {
    let mut draft = Draft::default();
    let mut other: Vec<(String, BTreeSet<usize>)> = Vec::new();
    for (i, row) in rows(&format!("chance/{name}/people.csv")).iter().enumerate() {
        let answer = match (row["asked"].as_str(), row["answered"].as_str()) {
            ("yes", "yes") => Answer::Full,
            ("yes", _) => Answer::Absent,
            _ => Answer::NotAsked,
        };
        draft.people.push(DraftPerson {
            role: row["role"].clone(),
            answer,
            may_be_named: row["may_be_named"] == "yes",
            ..DraftPerson::new(&row["id"])
        });
        for group in row["groups"].split(';').filter(|g| !g.is_empty()) {
            draft.join(i, group);
        }
        for group in row["other"].split(';').filter(|g| !g.is_empty()) {
            match other.iter_mut().find(|(name, _)| name == group) {
                Some((_, people)) => _ = people.insert(i),
                None => other.push((group.to_owned(), BTreeSet::from([i]))),
            }
        }
    }
    for row in rows(&format!("chance/{name}/ties.csv")) {
        draft.mention(&row["from"], &row["to"]);
    }
    let further = Further { name: "other", kind: GroupingKind::Building, groups: other };
    let further = if further.groups.is_empty() { Vec::new() } else { vec![further] };
    ChanceTeam { draft, ordered: true, further }
}

fn expected(name: &str) -> Vec<Value> {
    serde_json::from_str(&std::fs::read_to_string(fixture(&format!("chance/{name}/expected.json"))).unwrap()).unwrap()
}

fn about(value: &Value) -> String {
    if let Some(team) = value.as_str() {
        return team.to_owned();
    }
    let (kind, called) = value.as_object().unwrap().iter().next().unwrap();
    format!("{} {}", if kind == "id" { "person" } else { kind }, called.as_str().unwrap())
}

/// In what one test differs from the script's.
fn difference(ours: &Held, theirs: &Value) -> Option<String> {
    let p = theirs["p"].as_f64().unwrap();
    let apart = (ours.p - p).abs();
    let near = match theirs.get("draws").and_then(Value::as_f64) {
        None => apart <= 1e-9,
        Some(draws) => {
            // Where every deal was tried only our draws are uncertain. The program counts what is observed as one draw more.
            let own = if ours.rule == "other_grouping" { DRAWS_PER_GROUPING } else { DRAWS };
            let uncertain = 1.0 / own + if draws > 0.0 { 1.0 / draws } else { 0.0 };
            // Where a script found none in all its draws, it may be some.
            let share = p.clamp(1.0 / own, 1.0 - 1.0 / own);
            apart <= 4.0 * (share * (1.0 - share) * uncertain).sqrt() + 2.0 / own
        }
    };
    if !near {
        return Some(format!("p {} instead of {p}", ours.p));
    }
    let smallest = theirs["smallest"].as_f64()?;
    let same = (ours.smallest - smallest).abs() <= 1e-9;
    (!same).then(|| format!("smallest {} instead of {smallest}", ours.smallest))
}

/// Every test that could come below 0.05 is there, and each is what the script says; none of them is there that the script does not know.
fn agrees(name: &str) -> Vec<String> {
    let ours = judged(&team(name).project()).tests;
    let theirs = expected(name);
    let mut wrong = Vec::new();
    for test in &theirs {
        let (rule, about) = (test["rule"].as_str().unwrap(), about(&test["about"]));
        let can_stand_out = test["smallest"].as_f64().is_none_or(|smallest| smallest <= 0.05);
        match ours.iter().find(|held| held.rule == rule && held.about == about) {
            Some(held) => wrong.extend(difference(held, test).map(|what| format!("{name}: {rule}, {about}: {what}"))),
            None if can_stand_out => wrong.push(format!("{name}: {rule}, {about} is not tested")),
            None => {}
        }
    }
    for held in ours.iter().filter(|held| held.smallest <= 0.05) {
        if !theirs.iter().any(|test| test["rule"] == held.rule && about(&test["about"]) == held.about) {
            wrong.push(format!("{name}: {}, {} is tested, p {}", held.rule, held.about, held.p));
        }
    }
    wrong
}

#[test]
fn every_p_is_that_of_the_scripts() {
    let mut names: Vec<String> = std::fs::read_dir(fixture("chance"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 14, "{names:?}");
    let wrong: Vec<String> = names.iter().flat_map(|name| agrees(name)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The family is judged together: the largest k of which k tests are at most k/20 of the number of tests that can come to 0.05.
#[test]
fn what_stands_out_is_what_benjamini_and_hochberg_say() {
    for name in ["case", "case_12", "case_15", "masked", "silent", "two_groups", "between_only", "go_between"] {
        let tests = judged(&team(name).project()).tests;
        let mut looked: Vec<&Held> = tests.iter().filter(|test| test.smallest <= 0.05).collect();
        looked.sort_by(|a, b| a.p.total_cmp(&b.p));
        let m = looked.len() as f64;
        let passed = (1..=looked.len()).rev().find(|&k| looked[k - 1].p <= 0.05 * k as f64 / m).unwrap_or(0);
        for (k, test) in looked.iter().enumerate() {
            assert_eq!(test.stands_out, k < passed, "{name}: {test:?}");
        }
        assert!(tests.iter().filter(|test| test.smallest > 0.05).all(|test| !test.stands_out), "{name}");
    }
}

/// What `analyse --json` says of the tests is what they are.
#[test]
fn the_tests_stand_in_the_json() {
    let output = Command::new(env!("CARGO_BIN_EXE_lijntjes"))
        .args(["analyse", "sample_data/de_pragmatiek/lijntjes.csv", "--people", "sample_data/de_pragmatiek/mensen.csv", "--json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["about"]["schema"], 2);
    let tests = json["looked"]["tests"].as_array().unwrap();
    let stand_out = tests.iter().filter(|test| test["stands_out"] == true).count();
    assert_eq!((json["looked"]["at"].as_u64(), json["looked"]["stand_out"].as_u64()), (Some(tests.len() as u64), Some(stand_out as u64)));
    assert!(json["looked"]["too_few"].is_u64() || json["looked"]["too_few"].is_array(), "{}", json["looked"]["too_few"]);
    assert!(tests.iter().all(|test| test["smallest"].as_f64().unwrap() <= 0.05));
    // The sample is the school of the case: the same p, where no names and no other groupings come into it.
    for test in expected("case").iter().filter(|test| test["about"] == "team" && test.get("draws").is_none()) {
        let ours = tests.iter().find(|ours| ours["rule"] == test["rule"] && ours["about"] == "team");
        let p = ours.map(|ours| ours["p"].as_f64().unwrap());
        assert!(p.is_some_and(|p| (p - test["p"].as_f64().unwrap()).abs() <= 1e-9), "{}: {p:?}", test["rule"]);
    }
    for finding in json["findings"].as_array().unwrap() {
        assert_eq!(finding["nature"] == "pattern", finding["p"].as_f64().is_some_and(|p| p <= 0.05), "{finding}");
    }
}
