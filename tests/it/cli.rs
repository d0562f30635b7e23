//! The program itself, started as a user would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn lijntjes(args: &[&str]) -> Output {
    // What it keeps of its own is not that of whoever tests it.
    let mut command = Command::new(env!("CARGO_BIN_EXE_lijntjes"));
    command.args(args).current_dir(root()).env("LANG", "nl_NL.UTF-8").env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR")).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const TIES: &str = "sample_data/de_pragmatiek/lijntjes.csv";
const PEOPLE: &str = "sample_data/de_pragmatiek/mensen.csv";

fn json(args: &[&str]) -> Value {
    let output = lijntjes(&[&["analyse"], args, &["--json"]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_str(&stdout(&output)).unwrap()
}

#[test]
fn the_case_as_json() {
    let all = json(&[TIES, "--people", PEOPLE]);
    let whole = &all["whole"];
    assert_eq!((&whole["n"], &whole["arcs"], &whole["pairs"]), (&24.into(), &142.into(), &80.into()));
    assert_eq!((&whole["mutual"], &whole["asymmetric"], &whole["null"]), (&62.into(), &18.into(), &196.into()));
    for (id, value) in [
        ("density", 0.257),
        ("recip.arc", 0.873),
        ("recip.pair", 0.775),
        ("recip.expected", 0.78),
        ("ei.arc", -0.899),
        ("ei.expected", 0.568),
    ] {
        assert!((whole[id].as_f64().unwrap() - value).abs() < 5e-4, "{id}: {}", whole[id]);
    }
    assert_eq!(all["groups"]["names"], serde_json::json!(["1-2", "3-4", "5-6", "7-8"]));
    assert_eq!(all["groups"]["arcs"], serde_json::json!([[25, 1, 0, 0], [1, 19, 0, 0], [0, 0, 19, 1], [0, 0, 1, 12]]));
    let rules: Vec<&str> = all["findings"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap()).collect();
    let expected = ["exchange", "reciprocity", "groups_apart", "parts_apart", "experts_central", "expert_reach", "leaders_one_sided"];
    assert_eq!(rules, expected);
    assert_eq!(all["import"]["rows"], 142);
    assert_eq!(all["about"]["response"], serde_json::json!({ "asked": 24, "answered": 24 }));
}

#[test]
fn the_cards_of_the_groups_are_there_with_names_and_without() {
    for (more, people) in [(&[][..], true), (&["--without-names"][..], false)] {
        let cards = &json(&[&[TIES, "--people", PEOPLE], more].concat())["group_cards"];
        assert_eq!((&cards["inside"], &cards["between"], &cards["looked_at"]), (&39.into(), &2.into(), &0.into()));
        let third = &cards["groups"][2];
        assert_eq!((&third["group"], &third["people"], &third["outcome"]), (&"5-6".into(), &5.into(), &"too_few_ties".into()));
        assert_eq!(third["inside"], serde_json::json!({ "ties": 10, "pairs": 10, "unknown": 0 }));
        assert_eq!(third["to"]["7-8"], serde_json::json!({ "ties": 1, "pairs": 20, "unknown": 0 }));
        let via = third["via"].as_array().unwrap();
        let reading = via.iter().find(|one| one["role"] == "begrijpend lezen expert").unwrap();
        assert_eq!((&reading["with"], &reading["of"], &reading["reaches"]), (&5.into(), &5.into(), &serde_json::json!(["3-4", "7-8"])));
        assert!(via.iter().all(|one| one.get("people").is_some() == people));
        // Of 149 pairs of two groups 75 are of this one: of two ties it has one or none with a chance of 1 - (75 * 74) / (149 * 148);
        // of any five of the twenty people, four of whom have a tie each, none or one with (C(16, 5) + 4 C(16, 4)) / C(20, 5), which is more.
        let pairs = third["compared"]["all_pairs"].as_f64().unwrap();
        let own = third["compared"]["pairs"].as_f64().unwrap();
        assert_eq!((own, pairs), (75.0, 149.0));
        let p = 1.0 - own * (own - 1.0) / (pairs * (pairs - 1.0));
        assert!(third["p"].as_f64().unwrap() > p - 1e-12 && (third["expected"].as_f64().unwrap() - 2.0 * own / pairs).abs() < 1e-12);
        assert!(third["stands_out"].is_null());
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let run = || stdout(&lijntjes(&["analyse", TIES, "--people", PEOPLE, "--json"]));
    assert_eq!(run(), run());
}

#[test]
fn files_in_the_other_order_and_a_project_give_the_same() {
    let first = json(&[TIES, "--people", PEOPLE]);
    assert_eq!(first, json(&[PEOPLE, "--people", TIES]));
}

#[test]
fn undefined_is_null_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let ties = folder.path().join("t.csv");
    let people = folder.path().join("p.csv");
    fs::write(&ties, "van,naar\na,b\nb,a\n").unwrap();
    fs::write(&people, "id,parallelgroep,antwoord\na,1,ja\nb,1,ja\nc,2,nee\nd,,ja\n").unwrap();
    let all = json(&[ties.to_str().unwrap(), "--people", people.to_str().unwrap()]);
    let person = |i: usize| &all["people"][i];
    assert_eq!(person(2)["out_degree"], Value::Null);
    assert_eq!(person(2)["why"]["out_degree"], "no_answer");
    assert_eq!(person(2)["why"]["betweenness"], "no_answer");
    assert_eq!(person(3)["why"]["recip.person"], "no_ties");
    assert_eq!(person(3)["out_degree"], 0);
    assert_eq!(all["groups"]["density"][1][1], Value::Null);
    assert_eq!(all["groups"]["possible"][1][1], Value::Null, "nobody of that group answered");
    assert_eq!(all["about"]["response"], serde_json::json!({ "asked": 4, "answered": 3 }));
}

#[test]
fn several_questions_take_the_first_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let ties = folder.path().join("t.csv");
    fs::write(&ties, "from;to;question;strength\na;b;lezen;2\nb;a;lezen;1\na;c;rekenen;3\n").unwrap();
    let ties = ties.to_str().unwrap();
    let output = lijntjes(&["analyse", ties, "--json", "--lang", "en"]);
    assert!(stderr(&output).contains("“lezen”") && stderr(&output).contains("--question"), "{}", stderr(&output));
    let all: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!((&all["about"]["question"], &all["whole"]["arcs"]), (&"lezen".into(), &2.into()));
    assert_eq!(json(&[ties, "--question", "rekenen"])["whole"]["arcs"], 1);
    assert_eq!(json(&[ties, "--strength", "1,5"])["whole"]["arcs"], 1);
    let unknown = lijntjes(&["analyse", ties, "--question", "gym"]);
    assert_eq!((unknown.status.code(), stdout(&unknown)), (Some(2), String::new()));
    assert!(stderr(&unknown).contains("“gym”") && stderr(&unknown).lines().count() == 1);
}

#[test]
fn wrong_usage_is_2_and_an_unreadable_file_is_1() {
    for args in
        [&["analyse"][..], &["analyse", TIES, "--strength", "veel"], &["figure", TIES], &["figure", TIES, "--out", "x.bmp"], &["--nope"]]
    {
        assert_eq!(lijntjes(args).status.code(), Some(2), "{args:?}");
    }
    // What is about something without names is not passed over where there are names.
    for option in [&["--merge-roles"][..], &["--small-groups", "withheld"], &["--preflight-json", "x.json"]] {
        let with_names = [&["figure", TIES, "--out", "x.svg", "--names"], option].concat();
        for args in [with_names, [&["analyse", TIES], option].concat()] {
            assert_eq!(lijntjes(&args).status.code(), Some(2), "{args:?}");
        }
    }
    // What was said beforehand and is about nothing is not passed over.
    for answer in ["header_row=abc", "direction=foo", "cap:gym=5", "scale:nooit=1", "lowest:gym=tie", "respondent=Postcode", "iets=ja"] {
        let output = lijntjes(&["check", "tests/fixtures/surveys/tie_list_ids/lijntjes.csv", "--answer", answer]);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), String::new()), "{answer}");
        assert!(stderr(&output).contains('“'), "{}", stderr(&output));
    }
    let folder = tempfile::tempdir().unwrap();
    let excel = folder.path().join("antwoorden.csv");
    fs::write(&excel, b"PK\x03\x04\x14\0[Content_Types].xml xl/workbook.xml").unwrap();
    let one = folder.path().join("een.csv");
    fs::write(&one, "naam\nAnna\n").unwrap();
    for bad in [Path::new("er/is/niets.csv"), folder.path(), &excel, &one] {
        let output = lijntjes(&["analyse", bad.to_str().unwrap(), "--json"]);
        assert_eq!((output.status.code(), stdout(&output).len()), (Some(1), 0), "{bad:?}");
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
}

#[test]
fn a_choice_that_does_not_hold_without_names_is_said() {
    let args = ["analyse", TIES, "--people", PEOPLE, "--without", "experts", "--without-names", "--lang", "nl"];
    let said = |args: &[&str]| stdout(&lijntjes(args)).contains("Wat van het team gekozen was, geldt hier niet");
    assert!(!said(&args) && said(&[&args[..], &["--merge-roles"]].concat()));
}

#[test]
fn a_figure_without_names_holds_no_name_and_no_id() {
    let folder = tempfile::tempdir().unwrap();
    let all = json(&[TIES, "--people", PEOPLE]);
    for layout in ["groups", "stress"] {
        for style in ["case", "default"] {
            let out = folder.path().join(format!("{layout}-{style}.svg"));
            let output =
                lijntjes(&["figure", TIES, "--people", PEOPLE, "--out", out.to_str().unwrap(), "--layout", layout, "--style", style]);
            assert!(output.status.success(), "{}", stderr(&output));
            let svg = fs::read_to_string(&out).unwrap();
            assert!(svg.matches(">P").count() == 24 && svg.contains("Met wie praat je over instructie"));
            for person in all["people"].as_array().unwrap() {
                assert!(!svg.contains(person["id"].as_str().unwrap()), "{}", person["id"]);
                for word in person["name"].as_str().unwrap().split(' ').filter(|w| w.len() > 3) {
                    assert!(!svg.contains(word), "{word}");
                }
            }
        }
    }
}

#[test]
fn a_figure_with_names_has_them_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("met namen.svg");
    assert!(lijntjes(&["figure", TIES, "--people", PEOPLE, "--names", "--lang", "nl", "--out", out.to_str().unwrap()]).status.success());
    let svg = fs::read_to_string(&out).unwrap();
    assert!(svg.contains(">Vera<") && svg.contains("met namen") && !svg.contains(">P0"));
}

#[test]
fn a_png_is_twice_the_svg() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("figuur.PNG");
    assert!(lijntjes(&["figure", TIES, "--people", PEOPLE, "--out", out.to_str().unwrap()]).status.success());
    let png = fs::read(&out).unwrap();
    assert_eq!(&png[1..4], b"PNG");
    let width = u32::from_be_bytes(png[16..20].try_into().unwrap());
    assert!(width >= 2000, "{width}");
}

#[test]
fn the_same_survey_gives_the_same_picture() {
    let folder = tempfile::tempdir().unwrap();
    let figure = |file: &str, layout: &str| {
        let out = folder.path().join(file);
        let output = lijntjes(&["figure", TIES, "--people", PEOPLE, "--names", "--layout", layout, "--out", out.to_str().unwrap()]);
        assert!(output.status.success(), "{}", stderr(&output));
        fs::read_to_string(out).unwrap()
    };
    for layout in ["groups", "stress"] {
        assert_eq!(figure("a.svg", layout), figure("b.svg", layout));
    }
}

#[test]
fn a_name_in_a_title_a_group_or_a_role_is_hidden_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = |file: &str| folder.path().join(file).to_str().unwrap().to_owned();
    fs::write(path("p.csv"), "id,naam,parallelgroep,rol\nq1,Anna Vos,Team Anna Vos,leraar\nq2,Bram Bos,Team Anna Vos,coach Bram\n")
        .unwrap();
    fs::write(path("t.csv"), "van,naar,vraag\nq1,q2,Praat je met Anna?\nq2,q1,Praat je met Anna?\n").unwrap();
    assert!(lijntjes(&["figure", &path("t.csv"), "--people", &path("p.csv"), "--out", &path("f.svg")]).status.success());
    let svg = fs::read_to_string(path("f.svg")).unwrap();
    for word in ["Anna", "Vos", "Bram", "q1", "q2"] {
        assert!(!svg.contains(word), "{word}");
    }
}

#[test]
fn a_figure_carries_a_finding_with_its_caption() {
    let folder = tempfile::tempdir().unwrap();
    let figure = |file: &str, args: &[&str]| {
        let out = folder.path().join(file);
        let output = lijntjes(&[&["figure", TIES, "--people", PEOPLE, "--lang", "nl", "--out", out.to_str().unwrap()], args].concat());
        (output, out)
    };
    let (output, out) = figure("a.svg", &["--finding", "groups_apart"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let one = fs::read_to_string(out).unwrap();
    // Two ties between groups are lit, in the colour of what is looked at and at both ends.
    assert!(one.contains(">Lijntjes tussen de groepen: 2<") && one.matches("fill=\"#1d4ed8\"/>").count() == 4, "{one}");
    let (output, out) = figure("b.svg", &["--finding", "expert_reach", "--finding", "groups_apart", "--names"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let both = fs::read_to_string(out).unwrap();
    assert!(
        both.contains("bereik van Vera") && both.contains(">Lijntjes tussen de groepen: 2<") && both.contains("viewBox=\"0 0 1280 1810\"")
    );
    let (output, out) = figure("c.png", &["--finding", "reciprocity"]);
    assert!(output.status.success() && fs::read(out).unwrap().starts_with(b"\x89PNG"), "{}", stderr(&output));
    // What is not found here, is said per group, is the coach's alone or cannot be shown so is wrong usage, with those that can.
    for args in [
        &["--finding", "gym"][..],
        &["--finding", "bridge:3-4"],
        &["--finding", "thin_data"],
        &["--finding", "bridge", "--layout", "blocks"],
    ] {
        let (output, out) = figure("d.svg", args);
        assert_eq!((output.status.code(), out.exists()), (Some(2), false), "{args:?}");
        assert!(stderr(&output).contains("groups_apart") && stderr(&output).lines().count() == 1, "{}", stderr(&output));
    }
}

#[test]
fn a_figure_without_further_words_looks_as_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let figure = |file: &str, args: &[&str]| {
        let out = folder.path().join(file);
        let output = lijntjes(&[&["figure", TIES, "--people", PEOPLE, "--names", "--out", out.to_str().unwrap()], args].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        fs::read_to_string(out).unwrap()
    };
    let shown = lijntjes::session::Session::new(lijntjes::session::jobs::Executor::Inline, lijntjes::text::Lang::Dutch);
    let (style, layout) = (shown.appearance().style.id(), shown.layout_kind().id());
    let plain = figure("a.svg", &[]);
    assert_eq!(plain, figure("b.svg", &["--style", style, "--layout", layout]));
    assert_ne!(plain, figure("c.svg", &["--style", "default"]));
}

/// As a user with a home of their own.
#[cfg(unix)]
fn at_home(home: &Path, script: &str, args: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_lijntjes")]).args(args);
    command.current_dir(root()).env("HOME", home).env("XDG_DATA_HOME", home.join("eigen")).env("LANG", "nl_NL.UTF-8").output().unwrap()
}

#[cfg(unix)]
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[cfg(unix)]
#[test]
fn what_a_program_that_was_ended_left_behind_is_taken_away_by_the_next() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::ExitStatusExt;
    let home = tempfile::tempdir().unwrap();
    let (saved, state) = (home.path().join("mappen"), home.path().join("eigen").join("lijntjes"));
    fs::create_dir(&saved).unwrap();
    let bystander = saved.join(".lijntjes-vandaag");
    fs::write(&bystander, b"van de gebruiker zelf").unwrap();
    let out = saved.join("met namen.svg");
    let figure = ["figure", TIES, "--people", PEOPLE, "--names", "--out", out.to_str().unwrap()];
    // The system ends it in the middle of the write: no file may grow beyond a few kilobytes.
    let ended = at_home(home.path(), "ulimit -c 0; ulimit -f 8; exec \"$0\" \"$@\"", &figure);
    assert!(ended.status.signal().is_some(), "{:?} {}", ended.status, stderr(&ended));
    let left: Vec<PathBuf> = files(&saved).into_iter().filter(|path| *path != bystander).collect();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert!(left.len() == 1 && mode(&left[0]) == 0o600 && fs::metadata(&left[0]).unwrap().len() > 0, "{left:?}");
    assert_eq!(mode(&state), 0o700);
    assert!(files(&state).iter().all(|note| mode(note) == 0o600) && files(&state).len() == 1);
    let next = at_home(home.path(), "exec \"$0\" \"$@\"", &["analyse", TIES, "--people", PEOPLE]);
    assert!(next.status.success(), "{}", stderr(&next));
    assert_eq!((files(&saved), files(&state)), (vec![bystander.clone()], Vec::new()));
    // And one that is left to finish leaves nothing but what was asked.
    assert!(at_home(home.path(), "exec \"$0\" \"$@\"", &figure).status.success());
    assert_eq!((files(&saved), files(&state)), (vec![bystander, out], Vec::new()));
}

#[cfg(unix)]
#[test]
fn without_a_folder_of_its_own_the_program_works() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("eigen"), b"a file is in the way").unwrap();
    let out = home.path().join("a.svg");
    let figure = ["figure", TIES, "--people", PEOPLE, "--out", out.to_str().unwrap()];
    let output = at_home(home.path(), "exec \"$0\" \"$@\"", &figure);
    assert!(output.status.success() && out.exists(), "{}", stderr(&output));
}

#[cfg(unix)]
#[test]
fn a_figure_with_names_that_others_can_read_is_said_to_be() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let out = home.path().join("a.svg");
    fs::write(&out, b"").unwrap();
    set(&out, 0o644);
    let said = |args: &[&str]| {
        let figure = ["figure", TIES, "--people", PEOPLE, "--lang", "en", "--out", out.to_str().unwrap()];
        let output = at_home(home.path(), "exec \"$0\" \"$@\"", &[&figure, args].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        stderr(&output).contains("Others on this computer can read this file.")
    };
    set(home.path(), 0o700);
    assert!(!said(&["--names"]));
    set(home.path(), 0o755);
    assert_eq!(said(&["--names"]), lijntjes::io::fs::others_can_read(&out));
    assert!(!said(&[]));
}
