//! Files as they come in: the samples, one oddity each, and anything at all.

#![expect(clippy::unwrap_used, reason = "what a test prepares must be there")]

use std::fmt::Write;

use lijntjes::io::{Choices, ImportError, ImportPlan, Source, fs, import, load};
use lijntjes::model::{ImportCounts, Issue, Project, RoleKind, Severity, WaveId, check};
use proptest::prelude::*;

fn file(path: &str) -> Source {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Source { name: path.file_name().unwrap().to_string_lossy().into_owned(), bytes: fs::read(&path).unwrap() }
}

fn read(ties: &Source, people: Option<&Source>) -> Result<ImportPlan, ImportError> {
    let sources: Vec<Source> = std::iter::once(ties).chain(people).cloned().collect();
    import(&load(&sources)?, None, &Choices::default(), 7)
}

fn sample(folder: &str) -> Project {
    let [ties, people] = ["lijntjes.csv", "mensen.csv"].map(|name| file(&format!("sample_data/{folder}/{name}")));
    let plan = read(&ties, Some(&people)).unwrap();
    assert_eq!(check(&plan.project), []);
    plan.project
}

fn messy(name: &str) -> Project {
    read(&file(&format!("tests/fixtures/messy/{name}.csv")), None).unwrap().project
}

/// Counts, ties and issues in lines.
fn told(project: &Project) -> String {
    let ImportCounts { rows, blank, mentions, ties, zero, self_mentions, duplicates, unknown, rejected, .. } = project.record.counts;
    let mut lines = vec![format!(
        "rows {rows} = blank {blank} + mentions {mentions}; ties {ties} zero {zero} self {self_mentions} duplicates {duplicates} unknown {unknown} rejected {rejected}"
    )];
    for wave in project.waves.values() {
        let name = |person| project.name(person).chars().take(20).collect::<String>();
        lines.extend(wave.ties.iter().map(|tie| format!("{:?} -> {:?} {}", name(tie.from), name(tie.to), tie.strength.get())));
    }
    lines.extend(project.record.issues.iter().map(issue));
    lines.join("\n")
}

fn issue(issue: &Issue) -> String {
    let row = issue.spot.row.map_or_else(|| "-".to_owned(), |row| row.to_string());
    let cell = issue.spot.cell.as_ref().map(|cell| cell.chars().take(30).collect::<String>());
    format!("{} row {row} {:?} {cell:?}: {:?}", issue.spot.file, issue.spot.column.as_deref().unwrap_or("-"), issue.what)
}

#[test]
fn the_example_school_holds_the_case() {
    let school = sample("de_pragmatiek");
    let counts = ImportCounts { rows: 142, mentions: 142, ties: 142, ..ImportCounts::default() };
    assert_eq!(school.record.counts, counts);
    assert_eq!(school.record.issues, []);
    assert_eq!(school.people.len(), 24);
    let groups: Vec<&str> = school.groupings.values().flat_map(|g| &g.groups).map(|group| school.group_name(*group)).collect();
    assert_eq!(groups, ["1-2", "3-4", "5-6", "7-8"]);
    assert!(school.groupings.values().all(|grouping| grouping.ordered));
    let wave = &school.waves[&WaveId(0)];
    let of_kind = |kind| wave.places.keys().filter(|person| school.role_kind(WaveId(0), **person) == kind).count();
    assert_eq!(RoleKind::ALL.map(of_kind), [20, 2, 2, 0]);
    let named = |name: &str| wave.ties.iter().filter(|tie| school.name(tie.to) == name).count();
    assert_eq!([named("Vera Smeets"), named("Wilma Tromp"), named("Floor van de Daden")], [13, 9, 3]);
    let codes: Vec<String> = school.people.keys().map(|person| school.codes.code(*person)).collect();
    assert!(!codes.is_sorted() && codes.iter().all(|code| code.len() == 3), "the dice decide, not the sheet: {codes:?}");
}

#[test]
fn the_other_samples_hold_what_their_pages_say() {
    let school = sample("de_rekenspecialist");
    assert_eq!((school.people.len(), school.record.counts.ties, school.record.issues.len()), (18, 67, 0));
    let specialist = school.people.iter().find(|(_, person)| person.name == "Petra Wolters").unwrap().0;
    let wave = &school.waves[&WaveId(0)];
    assert_eq!(wave.ties.iter().filter(|tie| tie.to == *specialist).count(), 2);
    assert_eq!(wave.places[specialist].expertise[0].remit.len(), 8);

    let school = sample("onderwijsteams");
    assert_eq!((school.people.len(), school.questions.len(), school.groupings.len()), (15, 2, 2));
    assert_eq!(school.record.counts, ImportCounts { rows: 55, mentions: 55, ties: 55, ..ImportCounts::default() });
    assert!(school.waves[&WaveId(0)].places.values().all(|place| place.days.is_some()));

    insta::assert_snapshot!(told(&sample("rommelig")), @r##"
    rows 21 = blank 1 + mentions 20; ties 12 zero 1 self 1 duplicates 1 unknown 2 rejected 3
    "Zoë van Dijk" -> "André Smit" 3
    "André Smit" -> "Zoë van Dijk" 2
    "Zoë van Dijk" -> "Maëlle Dupont" 1
    "Maëlle Dupont" -> "Zoë van Dijk" 1
    "Maëlle Dupont" -> "Björn Åkesson" 3
    "Björn Åkesson" -> "Maëlle Dupont" 3
    "Björn Åkesson" -> "Fatma Çelik" 2
    "Jan de Vries" -> "Jan de Vries" 2
    "Jan de Vries" -> "Jan de Vries" 2
    "Søren Holm" -> "Jan de Vries" 1.5
    "Marijke Blaauw" -> "Maëlle Dupont" 2
    "Jan de Vries" -> "Marijke Blaauw" 2
    lijntjes.csv row 8 "Naar" Some("Björn Åkesson"): SelfMention
    lijntjes.csv row 11 "Naar" Some("Björn Åkesson"): Duplicate { first_row: 6 }
    lijntjes.csv row 15 "Naar" Some("Jan de Vries"): AmbiguousName { people: 2 }
    lijntjes.csv row 20 "Sterkte" Some("vaak"): BadStrength
    lijntjes.csv row 21 "Naar" Some(""): MissingEnd
    lijntjes.csv row 17 "Naar" Some("Juf Kim"): UnknownName { mentions: 2 }
    mensen.csv row 7 "naam" Some("Jan de Vries"): SameName { people: 2 }
    "##);
}

#[test]
fn one_oddity_each() {
    insta::assert_snapshot!(told(&messy("plain")), @r##"
    rows 2 = blank 0 + mentions 2; ties 2 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Anna" -> "Bram" 1
    "Bram" -> "Anna" 1
    "##);
    insta::assert_snapshot!(told(&messy("duplicate_tab")), @r##"
    rows 3 = blank 0 + mentions 3; ties 2 zero 0 self 0 duplicates 1 unknown 0 rejected 0
    "Anna" -> "Bram" 1
    "Bram" -> "Anna" 1
    duplicate_tab.csv row 3 "To" Some("Bram"): Duplicate { first_row: 2 }
    "##);
    insta::assert_snapshot!(told(&messy("strengths")), @r##"
    rows 5 = blank 0 + mentions 5; ties 2 zero 1 self 0 duplicates 0 unknown 0 rejected 2
    "Anna" -> "Bram" 0.5
    "Bram" -> "Chris" 1
    strengths.csv row 4 "sterkte" Some("vaak"): BadStrength
    strengths.csv row 5 "sterkte" Some("-1"): BadStrength
    strengths.csv row 6 "sterkte" Some(""): NoStrength { mentions: 1 }
    strengths.csv row - "-" None: NoRows { names: ["Chris"] }
    "##);
    insta::assert_snapshot!(told(&messy("blank_rows")), @r##"
    rows 5 = blank 3 + mentions 2; ties 2 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Anna" -> "Bram" 1
    "Bram" -> "Anna" 1
    "##);
    insta::assert_snapshot!(told(&messy("missing_and_self")), @r##"
    rows 3 = blank 0 + mentions 3; ties 0 zero 0 self 1 duplicates 0 unknown 0 rejected 2
    missing_and_self.csv row 2 "naar" Some(""): MissingEnd
    missing_and_self.csv row 3 "van" Some(""): MissingEnd
    missing_and_self.csv row 4 "naar" Some("Anna"): SelfMention
    missing_and_self.csv row - "-" None: NoRows { names: ["Bram"] }
    "##);
    insta::assert_snapshot!(told(&messy("ragged")), @r##"
    rows 3 = blank 0 + mentions 3; ties 2 zero 0 self 0 duplicates 0 unknown 0 rejected 1
    "Anna" -> "Bram" 1
    "Bram" -> "Anna" 1
    ragged.csv row 2 "D" Some("extra"): TooManyCells { extra: 2 }
    ragged.csv row - "datum" None: ColumnNotRead
    ragged.csv row 3 "naar" Some(""): MissingEnd
    "##);
    insta::assert_snapshot!(told(&messy("quotes")), @r##"
    rows 2 = blank 0 + mentions 2; ties 1 zero 0 self 0 duplicates 0 unknown 0 rejected 1
    "Anna de Wit" -> "Bram \"B\" Bos" 1
    quotes.csv row 3 "A" Some("Chris;Dirk\nDirk;Chris\n"): UnclosedQuote
    quotes.csv row 3 "naar" Some(""): MissingEnd
    quotes.csv row - "-" None: NoRows { names: ["Bram \"B\" Bos", "Chris;Dirk Dirk;Chris"] }
    "##);
    insta::assert_snapshot!(told(&messy("sep_line")), @r##"
    rows 1 = blank 0 + mentions 1; ties 1 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Anna" -> "Bram" 1
    sep_line.csv row - "-" None: NoRows { names: ["Bram"] }
    "##);
    insta::assert_snapshot!(told(&messy("windows_1252")), @r##"
    rows 2 = blank 0 + mentions 2; ties 2 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Zoë" -> "Renée" 1
    "Renée" -> "Zoë" 1
    "##);
    insta::assert_snapshot!(told(&messy("utf_16")), @r##"
    rows 1 = blank 0 + mentions 1; ties 1 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Zoë" -> "Renée" 1
    utf_16.csv row - "-" None: NoRows { names: ["Renée"] }
    "##);
    insta::assert_snapshot!(told(&messy("broken_utf_8")), @r##"
    rows 1 = blank 0 + mentions 1; ties 1 zero 0 self 0 duplicates 0 unknown 0 rejected 0
    "Zo�" -> "Bram" 1
    broken_utf_8.csv row 2 "A" Some("Zo�"): ReplacedCharacters { encoding: "UTF-8" }
    broken_utf_8.csv row - "-" None: NoRows { names: ["Bram"] }
    "##);
    insta::assert_snapshot!(told(&messy("unseen_characters")), @r##"
    rows 3 = blank 0 + mentions 3; ties 1 zero 0 self 1 duplicates 1 unknown 0 rejected 0
    "Anna" -> "Bram" 1
    unseen_characters.csv row 3 "naar" Some("Br\0am"): Duplicate { first_row: 2 }
    unseen_characters.csv row 4 "naar" Some("Zoë"): SelfMention
    unseen_characters.csv row - "-" None: NoRows { names: ["Bram"] }
    "##);
    insta::assert_snapshot!(told(&messy("long_cell")), @r##"
    rows 2 = blank 0 + mentions 2; ties 1 zero 0 self 0 duplicates 1 unknown 0 rejected 0
    "AAAAAAAAAAAAAAAAAAAA" -> "Bram" 1
    long_cell.csv row 3 "naar" Some("Bram"): Duplicate { first_row: 2 }
    long_cell.csv row - "-" None: NoRows { names: ["Bram"] }
    "##);
}

#[test]
fn status_decides_who_answered() {
    let people = "naam;groep;rol;antwoord\nA;1;leraar;ja\nB;1;leraar;nee\nC;1;leraar;deels\nD;1;leraar;\nE;1;leraar;ziek\nF;MT;directeur;niet gevraagd\nG;1;;\n";
    let ties = "van;naar;sterkte\nA;B;1\nB;A;1\nC;A;1\nC;B;0\nD;A;1\n";
    let [ties, people] = [("t.csv", ties), ("p.csv", people)].map(|(name, text)| Source { name: name.into(), bytes: text.into() });
    let project = read(&ties, Some(&people)).unwrap().project;
    let respondence: Vec<String> = project.waves[&WaveId(0)].respondence.values().map(|r| format!("{r:?}")).collect();
    insta::assert_snapshot!(respondence.join("\n"), @r##"
    Answered
    Partly({PersonId(0)})
    Partly({PersonId(0), PersonId(1)})
    Answered
    Absent
    NotAsked(Unstated)
    Absent
    "##);
    insta::assert_snapshot!(told(&project), @r##"
    rows 5 = blank 0 + mentions 5; ties 4 zero 1 self 0 duplicates 0 unknown 0 rejected 0
    "A" -> "B" 1
    "B" -> "A" 1
    "C" -> "A" 1
    "D" -> "A" 1
    p.csv row 3 "antwoord" Some("nee"): MentionsDespiteStatus { mentions: 1 }
    p.csv row 5 "antwoord" Some(""): UnknownStatus
    p.csv row 6 "antwoord" Some("ziek"): UnknownStatus
    p.csv row 8 "antwoord" Some(""): UnknownStatus
    p.csv row - "groep" Some("MT"): GroupOfLeaders { group: "MT" }
    "##);
    assert!(project.record.status_known);
}

#[test]
fn a_file_that_is_no_survey_says_why() {
    let of = |bytes: &[u8]| read(&Source { name: "x.csv".into(), bytes: bytes.into() }, None).unwrap_err().to_string();
    let lines = [&b""[..], b"PK\x03\x04xl/", b"<html>", b"een kolom\nAnna\n", b"Anna;Bram\n", b"van;wanneer\n"].map(of);
    insta::assert_snapshot!(lines.join("\n"), @r##"
    nothing in the file: x.csv
    not a file with rows: BrokenWorkbook: x.csv
    not a file with rows: WebPage: x.csv
    not a survey (Columns); the header is ["een kolom"]: x.csv
    not a survey (Everything); the header is ["Anna", "Bram"]: x.csv
    not a survey (To); the header is ["van", "wanneer"]: x.csv
    "##);
}

#[test]
fn two_hundred_thousand_rows_are_read() {
    let mut text = String::from("van;naar\n");
    for i in 0..200_000_u32 {
        writeln!(text, "p{};p{}", i % 1000, (i / 1000 * 7 + i + 1) % 1000).unwrap();
    }
    let project = read(&Source { name: "groot.csv".into(), bytes: text.into_bytes() }, None).unwrap().project;
    assert_eq!(project.people.len(), 1000);
    assert!(project.record.counts.reconcile());
    assert_eq!(project.record.counts.rows, 200_000);
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ABC]",
        1 => Just(String::new()),
        1 => "[0-9]{1,2}([.,-][0-9]{1,2})?",
        1 => "(ja|nee|deels|ma di|1-2|3-apr|directeur|veel|\"|\"x\ny\"|1;2)",
        1 => "\\PC{0,4}",
    ]
}

/// Tables that look like surveys, with everything that could stand in a cell.
pub fn table(headers: &'static [&'static str]) -> impl Strategy<Value = String> {
    let columns = proptest::sample::subsequence(headers[2..].to_vec(), 0..=headers.len() - 2);
    (columns, proptest::collection::vec(proptest::collection::vec(cell(), 0..8), 0..12)).prop_map(|(columns, rows)| {
        let header = headers[..2].iter().copied().chain(columns).collect::<Vec<_>>().join(";");
        std::iter::once(header).chain(rows.into_iter().map(|row| row.join(";"))).collect::<Vec<_>>().join("\n")
    })
}

pub const TIES: &[&str] = &["van", "naar", "vraag", "sterkte", "datum"];
pub const PEOPLE: &[&str] = &["naam", "groep", "id", "leerjaar", "rol", "expertise", "opdracht", "antwoord", "dagen", "werkgroep", "fte"];

proptest! {
    #[test]
    fn any_survey_reconciles_and_is_sound(ties in table(TIES), people in proptest::option::of(table(PEOPLE))) {
        let ties = Source { name: "t.csv".into(), bytes: ties.into_bytes() };
        let people = people.map(|text| Source { name: "p.csv".into(), bytes: text.into_bytes() });
        let project = read(&ties, people.as_ref()).unwrap().project;
        prop_assert_eq!(check(&project), []);
        let left_out = project.record.issues.iter().filter(|issue| issue.what.severity() == Severity::LeftOut).count();
        prop_assert!(left_out >= project.record.counts.rejected, "every rejected row has an issue");
        prop_assert_eq!(project, read(&ties, people.as_ref()).unwrap().project);
    }

    #[test]
    fn any_bytes_are_refused_or_reconcile(start in "(van;naar\n|naam,id\n|)", bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let source = Source { name: "x".into(), bytes: [start.as_bytes(), &bytes].concat() };
        if let Ok(plan) = read(&source, Some(&source)).or_else(|_| read(&source, None)) {
            prop_assert_eq!(check(&plan.project), []);
        }
    }
}
