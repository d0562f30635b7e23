//! Neither the place nor the order of anybody without names follows the sheet: whoever knows it would know who is who.
//!
//! The same people in another order on the sheet, with the same codes, give the same in all that leaves.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::Command as Program;
use std::sync::Arc;

use lijntjes::findings::Audience;
use lijntjes::io::project_file::save;
use lijntjes::io::{Choices, Source, import, load};
use lijntjes::model::*;
use lijntjes::report::{NameView, called};
use lijntjes::session::Basis;
use lijntjes::text::{Lang, Words, finding_text};
use serde_json::Value;

use crate::sight::{Sight, basis};

/// Numbers that look drawn.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for i in (1..all.len()).rev() {
            all.swap(i, self.below(i + 1));
        }
    }
}

/// A team as rows of a people sheet, with the mentions of it.
struct Team {
    rows: Vec<String>,
    ties: String,
    codes: BTreeMap<String, u32>,
}

const HEADER: &str = "id;naam;parallelgroep;rol;werkplek;antwoord";

fn team(seed: u64) -> Team {
    let mut dice = Dice(seed);
    let people = 12 + dice.below(9);
    let groups: &[&str] = if seed.is_multiple_of(2) { &["1-2", "3-4", "5-6"] } else { &["noord", "zuid", "oost", "west"] };
    let places = ["zaal", "aula", "kelder", "zolder"];
    let mut rows = Vec::new();
    let mut ties = String::from("van;naar\n");
    for i in 0..people {
        let (group, role) = match dice.below(10) {
            0 => ("", "rekenexpert"),
            1 => ("", "directeur"),
            2 => (groups[dice.below(groups.len())], "taalcoach"),
            _ => (groups[dice.below(groups.len())], "leraar"),
        };
        let silent = seed.is_multiple_of(3) && dice.below(9) == 0;
        rows.push(format!("k{i}x;Mens{i} Achter{i};{group};{role};{};{}", places[dice.below(4)], if silent { "nee" } else { "ja" }));
        for _ in 0..if silent { 0 } else { dice.below(6) } {
            let to = dice.below(people);
            if to != i && !ties.contains(&format!("\nk{i}x;k{to}x\n")) {
                writeln!(ties, "k{i}x;k{to}x").unwrap();
            }
        }
    }
    let mut numbers: Vec<u32> = (1..=99).collect();
    dice.shuffle(&mut numbers);
    let codes = (0..people).map(|i| (format!("k{i}x"), numbers[i])).collect();
    Team { rows, ties, codes }
}

impl Team {
    /// Read from files, with the codes that belong to these people.
    fn project(&self, rows: &[String]) -> Project {
        let sheet = format!("{HEADER}\n{}\n", rows.join("\n"));
        let source = |name: &str, text: &str| Source { name: name.into(), bytes: text.as_bytes().to_vec() };
        let sources = [source("lijntjes.csv", &self.ties), source("mensen.csv", &sheet)];
        let mut project = import(&load(&sources).unwrap(), None, &Choices::default(), 11).unwrap().project;
        let numbers = project.people.iter().map(|(id, person)| (*id, self.codes[&person.key])).collect();
        project.codes = Arc::new(Codes::from_pool(numbers, Pool { width: 2, ..Pool::default() }));
        project
    }

    fn shuffled(&self, dice: &mut Dice) -> Vec<String> {
        let mut rows = self.rows.clone();
        dice.shuffle(&mut rows);
        rows
    }
}

/// What is said of each finding.
fn said(basis: &Basis) -> Vec<String> {
    let words = Words::new(Lang::Dutch);
    let person = |id| basis.naming.full(id).to_owned();
    let group = |id| words.group_inline(basis.project.group_name(id));
    let of = called(&basis.project, &basis.answers.spec, basis.names, &person, &group);
    let findings = basis.answers.findings.iter().filter(|finding| finding.audience == Audience::Everyone);
    // How it was computed says what chance gives, and that is drawn in the order of the sheet.
    findings
        .map(|finding| finding_text(words, finding, &of))
        .map(|text| format!("{}. {} {}", text.headline, text.body, text.question))
        .collect()
}

/// The picture as a file, in an arrangement and a colour, with each finding lit.
fn figures(project: &Project, basis: &Basis, kind: LayoutKind, colour: ColourBy) -> String {
    let sight = Sight::new(project, basis, Appearance { colour, ..Appearance::default() }, kind, Lang::Dutch);
    sight.svg(&sight.findings())
}

fn json(project: &Project) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.lijntjes");
    std::fs::write(&file, save(project)).unwrap();
    let mut program = Program::new(env!("CARGO_BIN_EXE_lijntjes"));
    program.arg("analyse").arg(&file).args(["--without-names", "--json"]).env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"));
    serde_json::from_slice(&program.output().unwrap().stdout).unwrap()
}

/// What chance would give is drawn in the order of the sheet, and of several smallest covers one is taken: they are about nobody's place in a list.
const DRAWN: [&str; 17] = [
    "_baseline/",
    "/ranges/",
    "/stability",
    "/ei.p",
    "/by_chance/",
    "/qap/",
    "_chance/",
    "/cover/people",
    "/recip.blocks/",
    "/findings/*/p:",
    "/certainty/range/",
    "/certainty/holds_in:",
    "/doubt_nl",
    "/doubt_en",
    "/left_open/",
    "/looked/tests/*/p:",
    "/looked/tests/*/smallest:",
];

/// Where two values are not the same.
fn differing(one: &Value, other: &Value, at: &str, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) if one.len() == other.len() => {
            one.iter().for_each(|(key, value)| differing(value, other.get(key).unwrap_or(&Value::Null), &format!("{at}/{key}"), found));
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            one.iter().zip(other).for_each(|(a, b)| differing(a, b, &format!("{at}/*"), found));
        }
        _ if one != other => found.push(format!("{at}: {one} {other}")),
        _ => {}
    }
}

/// The order in which codes are met in a text.
fn codes_in_order(text: &str) -> Vec<&str> {
    let is_code = |word: &&str| word.len() == 3 && word.starts_with('P') && word[1..].bytes().all(|b| b.is_ascii_digit());
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(is_code).collect()
}

#[test]
fn another_order_of_the_sheet_says_the_same() {
    let mut told_with_names = 0;
    for seed in 0..20 {
        let team = team(seed);
        let mut dice = Dice(seed + 100);
        let (first, second) = (team.project(&team.rows), team.project(&team.shuffled(&mut dice)));
        assert_ne!(first.people, second.people);
        let (one, other) = (basis(&first, NameView::Without), basis(&second, NameView::Without));
        assert_eq!(said(&one), said(&other), "{seed}");
        let names = |project: &Project| format!("{:?}", said(&basis(project, NameView::With)));
        told_with_names += usize::from(names(&first) != names(&second));
    }
    assert!(told_with_names > 5, "with names the order of the sheet is followed: {told_with_names}");
}

#[test]
fn another_order_of_the_sheet_is_drawn_the_same() {
    for seed in 0..20 {
        let team = team(seed);
        let mut dice = Dice(seed + 100);
        let (first, second) = (team.project(&team.rows), team.project(&team.shuffled(&mut dice)));
        let (one, other) = (basis(&first, NameView::Without), basis(&second, NameView::Without));
        let kind = LayoutKind::ALL[usize::try_from(seed).unwrap() % LayoutKind::ALL.len()];
        let colours = [ColourBy::Groups, ColourBy::Roles, ColourBy::Trait(TraitId(0))];
        for colour in [colours[0], colours[usize::try_from(seed).unwrap() % 3]] {
            let (a, b) = (figures(&first, &one, kind, colour), figures(&second, &other, kind, colour));
            assert_eq!(codes_in_order(&a), codes_in_order(&b), "{seed} {kind:?} {colour:?}");
            assert_eq!(a, b, "{seed} {kind:?} {colour:?}");
        }
    }
}

#[test]
fn another_order_of_the_sheet_gives_the_same_json() {
    for seed in 0..3 {
        let team = team(seed);
        let mut dice = Dice(seed + 100);
        let (first, second) = (json(&team.project(&team.rows)), json(&team.project(&team.shuffled(&mut dice))));
        let mut otherwise = Vec::new();
        differing(&first, &second, "", &mut otherwise);
        otherwise.retain(|what| !DRAWN.iter().any(|drawn| what.contains(drawn)));
        assert!(otherwise.is_empty(), "{seed}: {otherwise:#?}");
        let people: Vec<&str> = first["people"].as_array().unwrap().iter().map(|person| person["id"].as_str().unwrap()).collect();
        assert!(people.is_sorted() && people.len() > 10);
    }
}
