//! All that leaves without names, gone through for names: many forms of them in every text that somebody types, through one list of outputs.
//!
//! What looks for them first finds them in what leaves with names. A new kind of output is a line in [`outputs`].

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command as Program;
use std::sync::Arc;

use lijntjes::io::project_file::save;
use lijntjes::model::*;
use lijntjes::report::{NameView, Sharing, preflight_lines};
use lijntjes::session::jobs::Executor;
use lijntjes::session::{
    Command, FigureFormat, FigureOrder, Selection, Session, did_text, find_people, notice_text, person_card, person_sentence,
};
use lijntjes::text::{Lang, Words};

use crate::planted::{FIELDS, FORMS, fields_in, names_in, planted, project};
use crate::sight::{Sight, basis};

/// Those that are in no file and in nothing that a session says, with names or without: in the project, and some of them in the window.
const UNSEEN: [&str; 8] = ["velditem", "veldperiode", "veldnooit", "veldvaak", "veldkolom", "veldonderwerp", "veldmoment", "veldblik"];

/// What of a project goes out, and under what it is told.
type Outputs = Vec<(String, String)>;

/// How much of it is asked for: all of it takes long.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Much {
    /// A figure of each arrangement, in one colour, with one finding.
    Some,
    /// In every colour, with every finding.
    All,
}

/// Everything that leaves, opened and laid open.
fn outputs(folder: &Path, project: &Project, names: NameView, lang: Lang, much: Much) -> Outputs {
    let mut all = figures(project, names, lang, much);
    all.extend(of_session(folder, project, names, lang));
    all.extend(of_program(folder, project, names, lang));
    all
}

/// The texts in a file of any kind: what is packed is unpacked.
fn laid_open(bytes: &[u8]) -> String {
    if bytes.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut all = String::new();
        for k in 0..archive.len() {
            let mut entry = archive.by_index(k).unwrap();
            let mut inside = Vec::new();
            entry.read_to_end(&mut inside).unwrap();
            let name = entry.name().unwrap_or_default().into_owned();
            all.extend([&name, "\n", &laid_open(&inside), "\n"]);
        }
        return all;
    }
    if bytes.starts_with(b"\x89PNG") {
        return png_texts(bytes);
    }
    let mut all = String::from_utf8_lossy(bytes).into_owned();
    if bytes.starts_with(b"%PDF") {
        for begin in find_all(bytes, b"stream\n").chain(find_all(bytes, b"stream\r\n")) {
            let inside = &bytes[begin..];
            let mut text = Vec::new();
            // What is no packed stream is there as it is already.
            if flate2::read::ZlibDecoder::new(inside).read_to_end(&mut text).is_ok() {
                all.push_str(&String::from_utf8_lossy(&text));
            }
        }
    }
    all
}

fn find_all<'a>(bytes: &'a [u8], what: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(what.len()).enumerate().filter(move |(_, window)| *window == what).map(move |(at, _)| at + what.len())
}

/// The chunks of a PNG that hold words.
fn png_texts(bytes: &[u8]) -> String {
    let (mut all, mut at) = (String::new(), 8);
    while at + 12 <= bytes.len() {
        let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        let kind = &bytes[at + 4..at + 8];
        if !matches!(kind, b"IHDR" | b"IDAT" | b"PLTE" | b"IEND") {
            all.push_str(&String::from_utf8_lossy(&bytes[at + 4..at + 8 + length]));
        }
        at += 12 + length;
    }
    all
}

fn colours(project: &Project) -> Vec<ColourBy> {
    let mut all = vec![ColourBy::Groups, ColourBy::Roles, ColourBy::Grades];
    all.extend(project.groupings.keys().map(|grouping| ColourBy::Grouping(*grouping)));
    all.extend(project.traits.keys().map(|column| ColourBy::Trait(*column)));
    all
}

/// The picture in each arrangement and colour, plain and with findings lit, as a file.
fn figures(project: &Project, names: NameView, lang: Lang, much: Much) -> Outputs {
    let basis = basis(project, names);
    let colours = colours(project);
    let mut all = Outputs::new();
    for (k, kind) in LayoutKind::ALL.into_iter().enumerate() {
        for (c, colour) in colours.iter().enumerate().filter(|(c, _)| much == Much::All || k % colours.len() == *c) {
            let appearance = Appearance { colour: *colour, labels: Labels::Full, ..Appearance::default() };
            let sight = Sight::new(project, &basis, appearance, kind, lang);
            let findings = sight.findings();
            let lit = match much {
                Much::All if c == 0 => findings,
                _ => findings.into_iter().skip(k).take(1).collect(),
            };
            for findings in [&[][..], &lit] {
                all.push((format!("figure {kind:?} {colour:?} {findings:?}"), laid_open(&sight.figure(findings, FigureFormat::Svg))));
            }
            if k == 0 {
                all.push((format!("png {kind:?} {colour:?}"), laid_open(&sight.figure(&lit, FigureFormat::Png))));
            }
        }
    }
    all
}

/// All that a session hands out, as a window would ask for it, and the figure that it saves.
fn of_session(folder: &Path, project: &Project, names: NameView, lang: Lang) -> Outputs {
    let file = folder.join("Anna Vos.lijntjes");
    std::fs::write(&file, save(project)).unwrap();
    let mut session = Session::new(Executor::Inline, lang);
    session.run(Command::Open(vec![file]));
    session.run(Command::Filter(project.views[0].filter.clone()));
    session.run(Command::View(names));
    let mut all = Outputs::new();
    let mut say = |what: &str, text: String| all.push((format!("session {what}"), text));
    say("project", format!("{:?}", session.project()));
    say("naming", format!("{:?}", session.naming()));
    say("told", session.told().join("\n"));
    say("filter", format!("{:?}", session.filter()));
    let words = Words::new(lang);
    for kind in [LayoutKind::Groups, LayoutKind::Blocks, LayoutKind::Matrix] {
        session.run(Command::Arrange(kind));
        for colour in colours(project) {
            session.run(Command::Show(Appearance { colour, labels: Labels::Full, ..Appearance::default() }));
            say(&format!("picture {kind:?} {colour:?}"), format!("{:?}", session.picture()));
        }
    }
    say("left open", format!("{:?}", session.left_open_texts()));
    for (place, text) in session.finding_texts().iter() {
        say("finding", format!("{text:?}"));
        session.run(Command::Select(Selection::Finding(*place)));
        say("caption", session.picture().unwrap().caption.clone());
    }
    let preflight = session.preflight(Sharing::default()).unwrap();
    say("preflight", preflight_lines(preflight.as_ref().as_ref().unwrap(), words).join("\n"));
    say("group cards", format!("{:?}", session.group_cards()));
    let answers = Arc::clone(session.answers().unwrap());
    for person in find_people(&answers, &session.naming(), "") {
        if let Some(card) = person_card(session.project(), &answers, person) {
            say("card", format!("{card:?} {}", person_sentence(words, &card)));
        }
    }
    session.run(Command::Filter(Filter::default()));
    for edit in edits(project) {
        session.run(Command::Edit(edit));
        if let Some(did) = session.history().undo_step() {
            say("undo", did_text(words, did, session.project(), &session.naming()));
        }
    }
    for format in [FigureFormat::Svg, FigureFormat::Png] {
        let path = folder.join("Anna Vos.uit");
        let order = FigureOrder { path: path.clone(), format, names, sharing: Sharing::default(), finding: None };
        session.run(Command::ExportFigure(order));
        say("saved figure", laid_open(&std::fs::read(&path).unwrap()));
        say("notice", notice_text(words, session.notice().unwrap(), session.project(), session.view()));
    }
    let other = folder.join("Vos Anna.csv");
    std::fs::write(&other, "Anna Vos\n1\n").unwrap();
    session.run(Command::Open(vec![other]));
    say("notice", notice_text(words, session.notice().unwrap(), session.project(), session.view()));
    all
}

/// One of every kind that says something of what it did.
fn edits(project: &Project) -> Vec<Edit> {
    let (wave, person, question) = (WaveId(0), PersonId(0), QuestionId(0));
    vec![
        Edit::SetTitle("Dag Anna Vos".into()),
        Edit::SetQuestionTitle(question, "Praat je met Anna Vos?".into()),
        Edit::Rename(person, "Anna Vosje".into()),
        Edit::Rename(person, "Anna Vos".into()),
        Edit::SetRoleKind(RoleId(0), RoleKind::Other),
        Edit::SetExpertise(wave, person, vec![Expertise { topic: "bij Anna Vos".into(), remit: BTreeSet::new() }]),
        Edit::SetRespondence(wave, person, question, Respondence::Absent),
        Edit::SetMayBeNamed(wave, person, question, false),
        Edit::AcceptUnknown(wave, "Zus Onbekendsma".into()),
        Edit::KeepView(Box::new(SavedView { name: "blik van Anna Vos".into(), ..project.views[0].clone() })),
        Edit::ForgetView("blik van Anna Vos".into()),
        Edit::Pin(LayoutKind::Groups, vec![(person, Point { x: 1.0, y: 2.0 })]),
        Edit::SetNameWord("Vos".into(), NameWord::Taken),
    ]
}

fn run(args: &[&str], lang: Lang) -> (String, String) {
    let mut program = Program::new(env!("CARGO_BIN_EXE_lijntjes"));
    let code = if lang == Lang::Dutch { "nl" } else { "en" };
    program.args(args).args(["--lang", code]).env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"));
    let output = program.output().unwrap();
    let (out, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{args:?}: {said}");
    (out, said)
}

/// What the program prints, says and writes, but for the line that lists the words in doubt: that it does on purpose.
fn of_program(folder: &Path, project: &Project, names: NameView, lang: Lang) -> Outputs {
    let file = folder.join("Anna Vos.lijntjes");
    std::fs::write(&file, save(project)).unwrap();
    let (file, figure) = (file.to_str().unwrap().to_owned(), folder.join("Anna.svg"));
    let figure = figure.to_str().unwrap();
    let question = project.questions[&QuestionId(0)].title.clone();
    let spoken = ["analyse", &file, "--question", &question];
    let drawn = ["figure", &file, "--question", &question, "--out", figure];
    let (with, without): (&[&str], &[&str]) = if names == NameView::With { (&["--names"], &[]) } else { (&[], &["--without-names"]) };
    let mut all = Outputs::new();
    for (what, args) in [
        ("analyse", [&spoken[..], without].concat()),
        ("json", [&spoken[..], without, &["--json"]].concat()),
        ("figure", [&drawn[..], with].concat()),
    ] {
        let (out, said) = run(&args, lang);
        all.push((format!("program {what}"), out));
        all.push((format!("program {what} says"), without_doubt(&said, lang)));
    }
    all.push(("program figure written".to_owned(), laid_open(&std::fs::read(figure).unwrap())));
    all
}

fn without_doubt(said: &str, lang: Lang) -> String {
    let line = Words::new(lang).with("preflight-in-doubt", &[("words", "@".into())]);
    let (before, _) = line.split_once('@').unwrap();
    let kept: Vec<&str> = said.lines().filter(|line| !line.contains(before.trim())).collect();
    assert!(kept.len() + 1 >= said.lines().count(), "one line of that kind: {said}");
    kept.join("\n")
}

/// What is still told of anybody in what goes out without names.
fn still_told(all: &Outputs, round: usize) -> Vec<String> {
    let told = |(what, text): &(String, String)| {
        let (fields, names) = (fields_in(text, round), names_in(text));
        (!(fields.is_empty() && names.is_empty()))
            .then(|| format!("{what}: {:?} {names:?}", fields.iter().map(|f| planted(f, round)).collect::<Vec<_>>()))
    };
    all.iter().filter_map(told).collect()
}

/// Nothing in any output without names, and all of it in those with.
fn goes_out_without_names(rounds: impl Iterator<Item = usize>, much: Much) {
    let folder = tempfile::tempdir().unwrap();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for round in rounds {
        let project = project(round);
        // Each field in each form: what looks for it finds it.
        assert_eq!(fields_in(&format!("{project:?}"), round).len(), FIELDS.len(), "{round}");
        let lang = Lang::ALL[round % 2];
        let with = outputs(folder.path(), &project, NameView::With, lang, much);
        for (what, text) in &with {
            if !what.starts_with("session project") {
                seen.extend(fields_in(text, round));
            }
        }
        assert!(with.iter().filter(|(_, text)| !names_in(text).is_empty()).count() * 3 > with.len() * 2, "names were there before");
        let without = outputs(folder.path(), &project, NameView::Without, lang, much);
        let told = still_told(&without, round);
        assert!(told.is_empty(), "round {round}, {lang:?}:\n{}", told.join("\n"));
    }
    let unseen: Vec<&str> = FIELDS.into_iter().filter(|field| !seen.contains(field)).collect();
    assert_eq!(unseen, UNSEEN, "all the others are shown with names");
}

#[test]
fn nothing_that_leaves_without_names_has_one() {
    goes_out_without_names([0, 1].into_iter(), Much::Some);
}

#[test]
#[ignore = "takes minutes"]
fn full_nothing_that_leaves_without_names_has_one() {
    goes_out_without_names((0..FORMS.len()).step_by(5), Much::All);
}

/// The texts of a project, each form in each field, which all outputs are made from.
#[test]
fn no_form_is_left_in_any_field() {
    for round in 0..FORMS.len() {
        let project = project(round);
        let spec = project.first_spec().unwrap();
        let shared = lijntjes::report::Shared::new(&project, &spec, Sharing::default());
        let told = still_told(&vec![("project".to_owned(), format!("{:?}", shared.project))], round);
        assert!(told.is_empty(), "{told:?}");
    }
}

/// What is changed without names is changed of what it is with names.
#[test]
fn filters_and_views_that_are_used_without_names_are_those_of_the_project() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.lijntjes");
    let project = project(0);
    std::fs::write(&file, save(&project)).unwrap();
    let mut session = Session::new(Executor::Inline, Lang::Dutch);
    session.run(Command::Open(vec![file]));
    let filter = project.views[0].filter.clone();
    session.run(Command::Filter(filter.clone()));
    let drawn = |session: &Session| session.picture().unwrap().scene.marks().len();
    let (all, some) = (12, drawn(&session));
    assert!(some < all);
    session.run(Command::View(NameView::Without));
    assert_eq!(drawn(&session), some);
    let shown = session.filter().into_owned();
    assert_ne!(shown, filter, "it is shown in other words");
    session.run(Command::Filter(Filter { ties: TieFilter { direction: Direction::Mutual, ..TieFilter::default() }, ..shown }));
    assert_eq!(drawn(&session), some);
    session.run(Command::View(NameView::With));
    assert_eq!(session.filter().people, filter.people);
    // A view that is kept.
    session.run(Command::Filter(Filter::default()));
    session.run(Command::View(NameView::Without));
    let view = session.project().views[0].clone();
    assert_ne!(view, project.views[0]);
    session.run(Command::Look(Box::new(view.clone())));
    assert_eq!(drawn(&session), some);
    session.run(Command::View(NameView::With));
    assert_eq!(*session.filter(), filter);
    session.run(Command::View(NameView::Without));
    session.run(Command::Edit(Edit::ForgetView(view.name)));
    assert!(session.project().views.is_empty() && session.notice().is_none());
}
