//! Questionnaires: what a coach opens, and that it can be read back.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use calamine::{Data, Reader, Xlsx};
use lijntjes::export::template::{TemplateFile, TemplateOrder, TemplateScale, template};
use lijntjes::io::{Choices, Source, import, load};
use lijntjes::model::{Kind, Project, RoleKind, WaveId};
use lijntjes::text::Lang;

const PEOPLE: &str = "sample_data/de_pragmatiek/mensen.csv";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The project of a people sheet on which nobody has answered yet.
fn people(sheet: &[u8]) -> Project {
    let ties = Source { name: "geen.csv".into(), bytes: b"van;naar\n".to_vec() };
    let people = Source { name: "mensen.csv".into(), bytes: sheet.to_vec() };
    import(&load(&[ties, people]).unwrap(), None, &Choices::default(), 7).unwrap().project
}

fn order(project: &Project, scale: TemplateScale, lang: Lang) -> TemplateOrder<'_> {
    TemplateOrder {
        project,
        question: "Met wie praat je over instructie in begrijpend lezen?".into(),
        period: "in de afgelopen vier weken".into(),
        kind: Kind::Mutual,
        cap: None,
        scale,
        lang,
    }
}

fn file<'a>(files: &'a [TemplateFile], name: &str) -> &'a TemplateFile {
    files.iter().find(|file| file.name == name).unwrap()
}

/// A sheet as text. Everything that is not empty must be text: "3-4" is not a date, "=A1" no formula.
fn sheet(workbook: &TemplateFile, name: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(workbook.bytes.clone())).unwrap();
    assert_eq!(book.worksheet_formula(name).unwrap().used_cells().count(), 0, "no formula");
    let range = book.worksheet_range(name).unwrap();
    assert_eq!(range.start(), Some((0, 0)));
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?} is not text"),
    };
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

#[test]
fn the_roster_has_everyone_in_row_1_and_column_a() {
    let project = people(&fs::read(root().join(PEOPLE)).unwrap());
    let files = template(&order(&project, TemplateScale::Marks, Lang::Dutch)).unwrap();
    let roster = sheet(file(&files, "vragenlijst.xlsx"), "Vragenlijst");
    assert_eq!((roster.len(), roster[0].len()), (25, 25));
    assert_eq!(roster[0][..3], ["Naam", "Anke Bruins", "Bianca Lopes"]);
    for (at, row) in roster.iter().enumerate().skip(1) {
        assert_eq!(row[0], roster[0][at]);
        for (across, cell) in row.iter().enumerate().skip(1) {
            assert_eq!(cell, if across == at { "-" } else { "" }, "row {at}, column {across}");
        }
    }
}

#[test]
fn the_settings_are_found_by_their_keys() {
    let project = people(b"naam\nAnna\nBram\n");
    for (lang, name, guide) in [(Lang::Dutch, "vragenlijst.xlsx", "Uitleg"), (Lang::English, "questionnaire.xlsx", "Explanation")] {
        let order = TemplateOrder { kind: Kind::Directed, cap: Some(5), ..order(&project, TemplateScale::Frequency, lang) };
        let files = template(&order).unwrap();
        let rows = sheet(file(&files, name), guide);
        let first = rows.iter().position(|row| row[0] == "lijntjes-sjabloon").unwrap();
        let settings: Vec<(&str, &str)> = rows[first..].iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
        let expected = [
            ("lijntjes-sjabloon", "1"),
            ("vorm", "roster"),
            ("vraag", "Met wie praat je over instructie in begrijpend lezen?"),
            ("periode", "in de afgelopen vier weken"),
            ("soort", "gericht"),
            ("maximum", "5"),
            ("schaal", "frequentie"),
            ("leeg", "niet"),
            ("lege-rij", "geen-antwoord"),
        ];
        assert_eq!(settings, expected);
        for key in expected.map(|(key, _)| key) {
            assert_eq!(rows.iter().filter(|row| row[0] == key).count(), 1, "{key}");
        }
    }
}

#[test]
fn the_answers_of_the_scale_can_be_chosen() {
    let project = people(b"naam\nAnna\nBram\nChris\n");
    for (scale, list) in [
        (TemplateScale::Marks, "\"x,nee\""),
        (TemplateScale::Frequency, "\"nooit,maandelijks,wekelijks,dagelijks\""),
        (TemplateScale::ZeroToFour, "\"0,1,2,3,4\""),
    ] {
        let files = template(&order(&project, scale, Lang::Dutch)).unwrap();
        let mut book = zip::ZipArchive::new(Cursor::new(&file(&files, "vragenlijst.xlsx").bytes)).unwrap();
        let xml = std::io::read_to_string(book.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
        let rules = xml.split_once("<dataValidations").unwrap().1;
        let ranges: Vec<&str> = rules.split(" sqref=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(xml.contains(&format!("<formula1>{list}</formula1>")), "{xml}");
        assert_eq!(ranges, ["B3", "B4:C4", "C2:D2", "D3"], "all but the own cells");
        assert!(xml.contains("ySplit=\"1\"") && xml.contains("xSplit=\"1\""), "frozen");
    }
}

/// A sheet as a CSV that the import reads.
fn csv(rows: &[Vec<String>]) -> Vec<u8> {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(";") + "\n").collect::<String>().into_bytes()
}

#[test]
fn the_people_sheet_survives() {
    let messy = "id;naam;groep;werkgroep;jaargroep;rol;expertise;opdracht;dagen;gebouw;kamer;fte\n\
        1;Zoë van Dijk;1/2, 3-4;rekenen;1-2;leraar, IB;;;ma di;hoofd;012;0,5\n\
        2;Jan;3-4;;3;leraar;lezen;groep 1 t/m 3;3;;7;1\n\
        3;Vera;;;;leesexpert;;4-8;;;;\n";
    for (text, lang, name, tab) in [
        (fs::read(root().join(PEOPLE)).unwrap(), Lang::Dutch, "vragenlijst.xlsx", "Mensen"),
        (messy.into(), Lang::Dutch, "vragenlijst.xlsx", "Mensen"),
        (messy.into(), Lang::English, "questionnaire.xlsx", "People"),
    ] {
        let before = people(&text);
        let files = template(&order(&before, TemplateScale::Marks, lang)).unwrap();
        let after = people(&csv(&sheet(file(&files, name), tab)));
        assert_eq!(before.people, after.people);
        assert_eq!(before.groups, after.groups);
        assert_eq!(before.groupings, after.groupings);
        let roles = |project: &Project| -> Vec<(String, RoleKind)> { project.roles.values().map(|r| (r.name.clone(), r.kind)).collect() };
        assert_eq!(roles(&before), roles(&after));
        let places = |project: &Project| project.waves[&WaveId(0)].places.clone();
        if lang == Lang::Dutch {
            // The column of answers is still empty, and so one that the import keeps as it is.
            let known: Vec<_> = after.traits.values().filter(|column| column.name != "antwoord").collect();
            assert_eq!(before.traits.values().collect::<Vec<_>>(), known);
            assert_eq!(places(&before), places(&after));
        }
        for (old, new) in places(&before).values().zip(places(&after).values()) {
            assert_eq!((&old.groups, &old.grades, &old.expertise, old.days), (&new.groups, &new.grades, &new.expertise, new.days));
        }
    }
}

#[test]
fn names_are_words_and_nothing_else() {
    let odd = ["=SUM(A1:A9)", "+31", "-Bram", "@Chris", "<img src=x onerror=alert(1)>", "3-4", "&lt;b&gt;", "O'Neill"];
    let project = people(format!("naam\n{}\n", odd.join("\n")).as_bytes());
    let question = "=1+1 <script>alert(1)</script>";
    for scale in [TemplateScale::Marks, TemplateScale::ZeroToFour] {
        let order = TemplateOrder { question: question.into(), ..order(&project, scale, Lang::Dutch) };
        let files = template(&order).unwrap();
        let roster = sheet(file(&files, "vragenlijst.xlsx"), "Vragenlijst");
        assert_eq!(roster[0][1..], odd);
        assert!(sheet(file(&files, "vragenlijst.xlsx"), "Uitleg").iter().any(|row| row[1] == question));
        for page in ["vragenlijst.html", "informatiebrief.html", "notitie_mr.html"] {
            let text = String::from_utf8(file(&files, page).bytes.clone()).unwrap();
            assert!(!text.contains("<script") && !text.contains("<img"), "{page}");
            assert!(text.contains("&lt;script&gt;"), "{page}");
            assert!(!text.contains("http"), "{page} needs nothing from elsewhere");
        }
        let page = String::from_utf8(file(&files, "vragenlijst.html").bytes.clone()).unwrap();
        assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;") && page.contains("&amp;lt;b&amp;gt;"));
    }
}

#[test]
fn whoever_objects_is_nowhere() {
    let project = people(b"naam;antwoord\nAnna;\nBram;bezwaar\nChris;verlof\n");
    let files = template(&order(&project, TemplateScale::Marks, Lang::Dutch)).unwrap();
    for text in files.iter().filter(|file| file.name != "vragenlijst.xlsx") {
        assert!(!String::from_utf8_lossy(&text.bytes).contains("Bram"), "{}", text.name);
    }
    let workbook = file(&files, "vragenlijst.xlsx");
    assert_eq!(sheet(workbook, "Vragenlijst")[0], ["Naam", "Anna", "Chris"]);
    assert_eq!(sheet(workbook, "Mensen"), [["naam", "antwoord"], ["Anna", ""], ["Chris", "verlof"]]);
    let guide = String::from_utf8_lossy(&file(&files, "lees_mij.txt").bytes).into_owned();
    assert!(guide.contains("1 collega met “bezwaar”"), "{guide}");
}

fn lijntjes(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lijntjes"));
    command.args(args).current_dir(root()).env("LANG", "nl_NL.UTF-8").env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR")).output().unwrap()
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_command_writes_everything_and_replaces_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let first = lijntjes(&["template", PEOPLE, "--out", out]);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let names = ["google_forms.txt", "informatiebrief.html", "lees_mij.txt", "microsoft_forms.txt", "notitie_mr.html"];
    assert_eq!(files_in(folder.path()), [&names[..], &["vragenlijst.html", "vragenlijst.xlsx"]].concat());
    assert_eq!(String::from_utf8_lossy(&first.stdout).lines().count(), 7);
    for name in files_in(folder.path()) {
        assert!(fs::metadata(folder.path().join(&name)).unwrap().len() > 500, "{name}");
    }

    let before = fs::read(folder.path().join("vragenlijst.html")).unwrap();
    let again = ["template", PEOPLE, "--out", out, "--question", "Wie?", "--kind", "directed", "--scale", "0-4", "--cap", "3"];
    let refused = lijntjes(&again);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!((refused.status.code(), said.lines().count()), (Some(1), 1), "{said}");
    assert!(said.contains("vragenlijst.xlsx") && said.contains("--force"), "{said}");
    assert_eq!(fs::read(folder.path().join("vragenlijst.html")).unwrap(), before);

    assert!(lijntjes(&[&again[..], &["--force"]].concat()).status.success());
    let after = String::from_utf8(fs::read(folder.path().join("vragenlijst.html")).unwrap()).unwrap();
    assert!(after.contains("<h1>Wie?</h1>") && after.contains("hooguit 3 collega’s iets anders dan “0”."), "{after}");

    let english = tempfile::tempdir().unwrap();
    assert!(lijntjes(&["template", PEOPLE, "--out", english.path().to_str().unwrap(), "--lang", "en"]).status.success());
    assert!(files_in(english.path()).contains(&"staff_council_note.html".to_owned()));
}

#[test]
fn the_command_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let sheet = folder.path().join("mensen.csv");
    let people = sheet.to_str().unwrap();
    for (text, code) in [("naam\nAnna\n", 1), ("naam;groep\nAnna;1\nAnna;2\n", 1), ("van;naar\nAnna;Bram\n", 1)] {
        fs::write(&sheet, text).unwrap();
        let output = lijntjes(&["template", people, "--out", out]);
        assert_eq!(output.status.code(), Some(code), "{text}");
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{text}");
    }
    assert_eq!(lijntjes(&["template", "er/is/niets.csv", "--out", out]).status.code(), Some(1));
    assert_eq!(lijntjes(&["template", PEOPLE, "--out", &format!("{out}/geen map")]).status.code(), Some(1));
    assert_eq!(lijntjes(&["template", PEOPLE, "--out", out, "--question", " "]).status.code(), Some(1));
    for wrong in [&["--cap", "0"][..], &["--cap", "veel"], &["--scale", "5"], &["--kind", "beide"]] {
        assert_eq!(lijntjes(&[&["template", PEOPLE, "--out", out], wrong].concat()).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(files_in(folder.path()), ["mensen.csv"]);
    fs::write(&sheet, "id;naam\n1;Anna\n2;Bram\n1;Anna\n").unwrap();
    let output = lijntjes(&["template", people, "--out", out]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.contains("mensen.csv, rij 4"), "{said}");
}
