//! What is withheld without names, in the program as a user starts it: over every choice of groups and roles of a survey as files.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Ten in two groups that answered, five of whom two did, and a group of two.
const GROUPS: [(&str, usize); 4] = [("1-2", 5), ("3-4", 5), ("5-6", 2), ("7-8", 5)];

fn sheet() -> String {
    let mut rows = String::from("id;naam;parallelgroep;rol;antwoord\n");
    let members = GROUPS.iter().flat_map(|(group, people)| (0..*people).map(move |place| (*group, place)));
    for (i, (group, place)) in members.enumerate() {
        let answered = group != "3-4" || place < 2;
        let role = if place == 4 { "taalcoach" } else { "leraar" };
        writeln!(rows, "k{i}x;Mens{i} Achter{i};{group};{role};{}", if answered { "ja" } else { "nee" }).unwrap();
    }
    rows
}

/// The two of "3-4" who answered are k5x and k6x; `theirs` is whom they name.
fn ties(theirs: [&[usize]; 2]) -> String {
    let mut rows = String::from("van;naar\n");
    for i in (0..17).filter(|i| !(5..10).contains(i)) {
        for j in [(i + 1) % 17, (i + 4) % 17, (i * 3 + 2) % 17] {
            if i != j && !rows.contains(&format!("\nk{i}x;k{j}x\n")) {
                writeln!(rows, "k{i}x;k{j}x").unwrap();
            }
        }
    }
    for (i, named) in [5, 6].into_iter().zip(theirs) {
        for j in named {
            writeln!(rows, "k{i}x;k{j}x").unwrap();
        }
    }
    rows
}

fn json(folder: &Path, ties: &str, args: &[&str]) -> Value {
    let (list, people) = (folder.join("t.csv"), folder.join("p.csv"));
    std::fs::write(&list, ties).unwrap();
    std::fs::write(&people, sheet()).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_lijntjes"));
    program
        .arg("analyse")
        .arg(&list)
        .arg("--people")
        .arg(&people)
        .arg("--json")
        .args(args)
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"));
    let output = program.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The same whatever codes were drawn: what is said of people, as a heap.
fn without_codes(value: &Value) -> String {
    match value {
        Value::String(text) => {
            let is_code = |word: &str| word.len() == 3 && word.starts_with('P') && word[1..].bytes().all(|b| b.is_ascii_digit());
            let words = text.split_inclusive(|c: char| !c.is_alphanumeric());
            let coded = |word: &str| is_code(word.trim_end_matches(|c: char| !c.is_alphanumeric()));
            let mut said: Vec<&str> = words.map(|word| if coded(word) { "P" } else { word }).collect();
            // People are listed by codes that are drawn anew: in another order, with the same said of each.
            if said.iter().filter(|word| **word == "P").count() > 1 {
                said.sort_unstable_by_key(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()));
                said = said.into_iter().map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric())).collect();
            }
            said.concat()
        }
        Value::Array(all) => {
            let mut said: Vec<String> = all.iter().map(without_codes).collect();
            // In their order where they are counts of groups.
            if all
                .iter()
                .any(|one| one.is_object() || one.is_string() || one.as_array().is_some_and(|pair| pair.iter().any(Value::is_string)))
            {
                said.sort();
            }
            format!("{said:?}")
        }
        Value::Object(all) => {
            let key = |key: &String| without_codes(&Value::String(key.clone()));
            let mut said: Vec<String> = all.iter().map(|(name, value)| format!("{}: {}", key(name), without_codes(value))).collect();
            said.sort();
            said.join("; ")
        }
        other => other.to_string(),
    }
}

#[test]
fn nobody_is_left_out_for_a_role_that_nobody_has() {
    let folder = tempfile::tempdir().unwrap();
    let ties = ties([&[0], &[5]]);
    let merged = json(folder.path(), &ties, &["--without-names", "--merge-roles", "--without", "experts"]);
    assert_eq!((&merged["about"]["scope"], &merged["whole"]["n"]), (&"whole_team".into(), &17.into()));
    let apart = json(folder.path(), &ties, &["--without", "experts"]);
    assert_eq!((&apart["about"]["scope"]["without"][0], &apart["whole"]["n"]), (&"experts".into(), &14.into()));
}

#[test]
fn what_a_group_said_of_which_few_answered_follows_from_no_output() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (ties([&[0, 7, 12], &[5]]), ties([&[6, 8], &[1, 2, 3, 14]]));
    let whole = |ties: &str, args: &[&str]| json(folder.path(), ties, args)["whole"]["arcs"].clone();
    assert_ne!(whole(&one, &[]), whole(&other, &[]), "with names it is counted");
    for args in [
        &[][..],
        &["--small-groups", "withheld"],
        &["--group", "3-4"],
        &["--group", "1-2", "--group", "3-4"],
        &["--group", "3-4", "--group", "7-8"],
        &["--without", "experts"],
        &["--without", "teachers"],
        &["--group", "3-4", "--without", "experts"],
        &["--merge-roles"],
    ] {
        let asked = [args, &["--without-names"]].concat();
        let (first, second) = (json(folder.path(), &one, &asked), json(folder.path(), &other, &asked));
        for (key, value) in first.as_object().unwrap() {
            let without = |value: &Value| {
                let mut value = value.clone();
                // Numbered by code.
                value["communities"].as_object_mut().map(|found| found.remove("membership"));
                value
            };
            let (one, other) =
                if key == "advisor" { (without(value), without(&second[key])) } else { (value.clone(), second[key].clone()) };
            // How many mentions were read is said as it is.
            if key != "import" {
                assert_eq!(without_codes(&one), without_codes(&other), "{args:?} {key}");
            }
        }
        let groups = &first["groups"];
        let names: Vec<&str> = groups["names"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let withheld = groups["withheld"].as_array().unwrap();
        for key in ["arcs", "possible", "density"] {
            let rows = groups[key].as_array().unwrap();
            assert_eq!(rows.len(), names.len(), "{args:?} {key}");
            for (p, row) in rows.iter().enumerate() {
                assert_eq!(row.as_array().unwrap().len(), names.len(), "{args:?} {key}");
                for (q, cell) in row.as_array().unwrap().iter().enumerate() {
                    assert!(withheld[p][q] == false || cell.is_null(), "{args:?} {key} {p} {q}");
                }
            }
        }
        if let Some(p) = names.iter().position(|name| name.starts_with("3-4")) {
            assert!(withheld[p].as_array().unwrap().iter().all(|cell| *cell == true), "{args:?}: {names:?}");
        }
        assert!(
            !names.contains(&"5-6")
                || args.contains(&"withheld")
                || withheld.iter().flat_map(|row| row.as_array().unwrap()).all(|cell| *cell == true),
            "{names:?}"
        );
    }
}
