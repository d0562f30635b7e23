//! Someone objects: nothing of them is left, in whatever words and wherever one goes back to. What looks for them first finds them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lijntjes::io::project_file::{open, save};
use lijntjes::io::{Choices, Source, ids, import, load};
use lijntjes::model::*;
use lijntjes::session::jobs::Executor;
use lijntjes::session::{Beside, Command, Notice, Selection, Session, Suppose};
use lijntjes::text::Lang;

use crate::project_file::everything_since_codes;

const SHEET: &str = "id;naam;parallelgroep;rol;e-mail\n\
    qz77;Quirijn Zwaluw;Team Quirijn Zwaluw;coach van qz77;quirijn@school.nl\n\
    m2;Anna de Wit;1-2;leraar;\nm3;Chris Kok;3-4;leraar;\nm4;Dewi van Dam;3-4;leraar;\n";
/// A slip of the finger, the words in another order, another spelling, and somebody else.
const TIES: &str = "van;naar;vraag\n\
    qz77;m2;Praat je met Quirijn?\nm2;qz77;Praat je met Quirijn?\nm3;Quirijn Zwaluv;Praat je met Quirijn?\n\
    Zwaluw Quirijn;m4;Praat je met Quirijn?\nm4;Kwirre;Praat je met Quirijn?\nm3;m4;Praat je met Quirijn?\nm4;Zed Adam;Praat je met Quirijn?\n\
    m2;m3;Praat je met Quirijn?\nm2;;Praat je met Quirijn?\n";

/// What they are called, in small letters.
const THEIRS: [&str; 6] = ["quirijn", "zwaluw", "zwaluv", "qz77", "kwirre", "kwiebus"];

fn found(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    THEIRS.into_iter().filter(|word| text.contains(word)).collect()
}

fn session() -> Session {
    Session::new(Executor::Inline, Lang::Dutch)
}

fn person(project: &Project, name: &str) -> PersonId {
    *project.people.iter().find(|(_, person)| person.name == name).unwrap().0
}

/// A survey in which they are linked under one spelling, and left as unknown under two others.
fn survey() -> Project {
    let mut choices = Choices::default();
    choices.set(ids::name("Kwirre"), "qz77");
    choices.set(ids::name("Zwaluw Quirijn"), "leave");
    let source = |name: &str, text: &str| Source { name: name.into(), bytes: text.as_bytes().to_vec() };
    let sources = [source("lijntjes van Quirijn.csv", TIES), source("mensen.csv", SHEET)];
    import(&load(&sources).unwrap(), None, &choices, 11).unwrap().project
}

/// The same with their name in every text that can be typed.
fn planted() -> Project {
    let mut project = survey();
    let said = || "bij Quirijn Zwaluw, Quirijn of Kwirre (qz77)".to_owned();
    let anna = person(&project, "Anna de Wit");
    project.title = said().into();
    for question in Arc::make_mut(&mut project.questions).values_mut() {
        (question.item, question.period) = (said(), said());
        question.scale = Scale::Steps(vec!["nooit".into(), said()]);
    }
    for grouping in Arc::make_mut(&mut project.groupings).values_mut() {
        grouping.name = said();
    }
    Arc::make_mut(&mut project.traits).insert(TraitId(9), TraitColumn { name: said() });
    let (wave_id, wave) = Arc::make_mut(&mut project.waves).iter_mut().next().unwrap();
    wave.label = said();
    let place = wave.places.get_mut(&anna).unwrap();
    place.grades = BTreeSet::from([Grade(said())]);
    place.expertise = vec![Expertise { topic: said(), remit: BTreeSet::from([Grade(said())]) }];
    place.traits.insert(TraitId(9), Trait::Word(said()));
    let wave_id = *wave_id;
    let filter = Filter {
        people: PeopleFilter { traits: BTreeMap::from([(TraitId(9), BTreeSet::from([said()]))]), ..PeopleFilter::default() },
        ..Filter::default()
    };
    let view = |name: String| SavedView {
        name,
        spec: NetworkSpec { wave: wave_id, ..project.first_spec().unwrap() },
        layout: LayoutKind::Groups,
        appearance: Appearance::default(),
        filter: filter.clone(),
    };
    let views = ["Quirijn", "Kwirre", "Quirijn Zwaluw", "zonder"].map(|name| view(name.to_owned()));
    project.views = Arc::new(views.to_vec());
    project.name_words = Arc::new(NameWords { kept: BTreeSet::from(["Roos".to_owned()]), taken: BTreeSet::from(["Quirijn".to_owned()]) });
    let spot = Spot { file: said(), row: Some(3), column: Some(said()), cell: Some("Quirijn, Anna".into()) };
    let record = Arc::make_mut(&mut project.record);
    record.issues.push(Issue { spot: spot.clone(), what: Oddity::GroupOfLeaders { group: said() } });
    record.issues.push(Issue { spot, what: Oddity::NotOnForm { names: vec!["Quirijn Zwaluw".into(), "Anna de Wit".into()] } });
    assert_eq!(check(&project), []);
    project
}

fn opened(folder: &Path, project: &Project) -> Session {
    let path = folder.join("project.lijntjes");
    std::fs::write(&path, save(project)).unwrap();
    let mut session = session();
    session.run(Command::Open(vec![path]));
    assert_eq!(**session.project(), *project);
    session
}

/// With steps done and undone, some about them and some about others.
fn worked_on(folder: &Path) -> Session {
    let mut session = opened(folder, &planted());
    let (they, anna) = (person(session.project(), "Quirijn Zwaluw"), person(session.project(), "Anna de Wit"));
    let wave = *session.project().waves.keys().next().unwrap();
    let question = *session.project().questions.keys().next().unwrap();
    let at = Point { x: 3.0, y: 4.0 };
    for edit in [
        Edit::Rename(they, "Kwiebus Zwaluw".into()),
        Edit::Rename(they, "Quirijn Zwaluw".into()),
        Edit::SetTitle("Feest voor Kwirre".into()),
        Edit::SetTitle("De Regenboog".into()),
        Edit::Pin(LayoutKind::Groups, vec![(they, at), (anna, at)]),
        Edit::Pin(LayoutKind::Stress, vec![(they, at)]),
        Edit::SetExpertise(wave, they, vec![Expertise { topic: "lezen".into(), remit: BTreeSet::new() }]),
        Edit::SetMayBeNamed(wave, they, question, false),
        Edit::AcceptUnknown(wave, "Zed Adam".into()),
        Edit::Rename(anna, "Anna".into()),
        Edit::SetQuestionTitle(question, "Wie vraag je, Quirijn?".into()),
        Edit::SetNameWord("Kwiebus Zwaluw".into(), NameWord::Taken),
        Edit::SetTitle("Dag Quirijn".into()),
    ] {
        session.run(Command::Edit(edit));
        assert!(session.notice().is_none());
    }
    session.run(Command::Undo);
    session.run(Command::Undo);
    session
}

fn told(session: &Session) -> [String; 3] {
    let saved = String::from_utf8(save(session.project())).unwrap();
    [format!("{:?}", session.project()), format!("{:?}", session.history()), saved]
}

#[test]
fn every_text_of_a_project_is_gone_through() {
    let all = everything_since_codes();
    let none = all.with_texts(&|_| "X".to_owned());
    assert_eq!((&none.people, &none.name_words), (&all.people, &all.name_words), "who people are is no text");
    let unresolved = |project: &Project| project.waves.values().map(|wave| wave.unresolved.clone()).collect::<Vec<_>>();
    assert_eq!(unresolved(&none), unresolved(&all));
    // Without those, each text that is left is one that was changed.
    let mut rest = Project { people: Arc::default(), name_words: Arc::default(), ..none.clone() };
    for wave in Arc::make_mut(&mut rest.waves).values_mut() {
        wave.unresolved.clear();
    }
    let shown = format!("{rest:?}");
    let texts: Vec<&str> = shown.split('"').skip(1).step_by(2).collect();
    assert!(texts.len() > 60, "{}", texts.len());
    let other: Vec<&&str> = texts.iter().filter(|text| **text != "X" && !text.starts_with("X ")).collect();
    assert!(other.is_empty(), "{other:?}");
    assert_eq!(check(&Project { pins: Arc::default(), ..none }), [], "views have names of their own");
    // What does not change is shared.
    let same = all.with_texts(&|text| text.to_owned());
    assert!(same == all && Arc::ptr_eq(&same.waves, &all.waves) && Arc::ptr_eq(&same.views, &all.views));
}

#[test]
fn nothing_of_who_objects_is_left_wherever_one_goes_back_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = worked_on(folder.path());
    // What looks for them finds them.
    for text in told(&session) {
        assert_eq!(found(&text), THEIRS, "{text}");
    }
    let before = session.project().clone();
    let they = person(&before, "Quirijn Zwaluw");
    session.run(Command::Select(Selection::Person(they)));
    session.run(Command::Beside(Beside::changes(vec![Suppose::Away(they), Suppose::Away(person(&before, "Chris Kok"))])));
    session.run(Command::Filter(before.views[0].filter.clone()));
    session.run(Command::Withdraw(they));
    assert_eq!((session.selection(), session.notice().is_none()), (Selection::Nothing, true));
    assert_eq!(session.beside(), Beside::changes(vec![Suppose::Away(person(&before, "Chris Kok"))]).as_ref());
    assert_eq!(found(&format!("{session:?}")), [""; 0], "nowhere in the whole session but its files");

    let after = session.project().clone();
    assert_eq!(check(&after), []);
    let counts = after.record.counts;
    // By them 1, of them 2 (once under another spelling), two with a name that was not on the sheet, one with an empty cell.
    assert_eq!((counts.withdrawn, counts.withdrawn_people, counts.rejected), (5, 1, 6));
    assert_eq!((counts.ties, counts.mentions, counts.unknown), (3, before.record.counts.mentions, 0));
    assert_eq!(
        after.people.values().map(|person| person.name.as_str()).collect::<Vec<_>>(),
        ["Anna", "Chris Kok", "Dewi van Dam", "Zed Adam"]
    );
    assert_eq!(&*after.title, "De Regenboog");
    assert_eq!(after.views.iter().map(|view| view.name.as_str()).collect::<Vec<_>>(), ["…", "… 2", "… 3", "zonder"]);
    assert_eq!(after.name_words.taken.len() + after.name_words.kept.len(), 1);
    let receipt = *session.receipt().unwrap();
    assert_eq!((receipt.left.by, receipt.left.of, receipt.left.unknown, receipt.spellings), (1, 2, 2, 2));
    assert_eq!((receipt.left.pins, receipt.gave_up_files), (2, false));
    assert!(receipt.left.texts > 10 && receipt.steps >= 7, "{receipt:?}");

    // All the way back, and all the way forth.
    let mut seen = 0;
    for command in [Command::Undo, Command::Redo] {
        loop {
            for text in told(&session) {
                assert_eq!(found(&text), [""; 0], "{text}");
            }
            assert_eq!(check(session.project()), []);
            assert!(!session.project().people.contains_key(&they) && session.project().record.counts.withdrawn_people == 1);
            let now = session.project().clone();
            session.run(command.clone());
            if Arc::ptr_eq(&now, session.project()) {
                break;
            }
            assert_ne!(now, *session.project(), "each step does something");
            seen += 1;
        }
    }
    assert!(seen > 8, "steps of others stay: {seen}");
}

#[test]
fn the_file_holds_them_until_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("project.lijntjes");
    let mut session = opened(folder.path(), &planted());
    let they = person(session.project(), "Quirijn Zwaluw");
    assert!(!session.has_unsaved_work());
    session.run(Command::Withdraw(they));
    assert!(session.has_unsaved_work() && session.receipt().is_some());
    session.run(Command::Undo);
    assert!(session.has_unsaved_work() && !session.project().people.contains_key(&they), "there is no way back");
    assert!(!found(&std::fs::read_to_string(&path).unwrap()).is_empty());
    session.run(Command::Save);
    assert!(!session.has_unsaved_work());
    assert_eq!(found(&std::fs::read_to_string(&path).unwrap()), [""; 0]);
    session.run(Command::DismissReceipt);
    assert!(session.receipt().is_none());
    session.run(Command::Withdraw(they));
    assert!(matches!(session.notice(), Some(Notice::NotEdited(EditError::Gone))) && session.receipt().is_none());
}

/// Someone who came in from a name that was not on the sheet is not left behind as that name, in what undo goes back to.
#[test]
fn a_name_that_was_taken_in_is_no_unknown_name_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path(), &survey());
    let wave = *session.project().waves.keys().next().unwrap();
    let counts = session.project().record.counts;
    session.run(Command::Edit(Edit::AcceptUnknown(wave, "Zed Adam".into())));
    let accepted = session.project().record.counts;
    assert_eq!((accepted.unknown, accepted.ties), (counts.unknown - 1, counts.ties + 1), "counted for what it is");
    let zed = person(session.project(), "Zed Adam");
    session.run(Command::Withdraw(zed));
    for text in told(&session) {
        assert!(!text.contains("Zed"), "{text}");
    }
    assert_eq!(session.history().undo_step(), None, "nothing is left of that step");
    assert_eq!(session.project().record.counts.withdrawn, 1);
    assert!(!found(&told(&session)[0]).is_empty(), "others stay");
}

#[test]
fn spellings_of_others_stay_and_shared_ones_go() {
    let source = |name: &str, text: &str| Source { name: name.into(), bytes: text.as_bytes().to_vec() };
    let sheet = "id;naam\n1;Bram Bos\n2;Bea Bos\n3;Anna de Wit\n4;Bram de Boer\n";
    let ties = "van;naar\n3;Bos\n3;Bram de Boor\n3;Kees Visser\n3;A. de Wit\n";
    let mut choices = Choices::default();
    for name in ["Bos", "Bram de Boor", "A. de Wit"] {
        choices.set(ids::name(name), "leave");
    }
    let project = import(&load(&[source("t.csv", ties), source("p.csv", sheet)]).unwrap(), None, &choices, 3).unwrap().project;
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path(), &project);
    let bram = person(session.project(), "Bram Bos");
    // "Bos" may be either of two; "Bram de Boor" is somebody else.
    let leaving = session.leaving(bram).unwrap();
    assert_eq!(leaving.spellings, BTreeSet::from(["Bos".to_owned()]));
    session.run(Command::Withdraw(bram));
    let unknown: Vec<String> = session.project().waves.values().flat_map(|wave| &wave.unresolved).map(|m| format!("{:?}", m.to)).collect();
    assert_eq!(unknown, [r#"Unknown("Bram de Boor")"#, r#"Unknown("Kees Visser")"#, r#"Unknown("A. de Wit")"#]);
    assert_eq!(session.project().people.len(), 3);
}

/// The first word of a name calls somebody, but the first word of a surname is in every sentence.
#[test]
fn ordinary_words_stay_in_texts() {
    let folder = tempfile::tempdir().unwrap();
    let mut project = survey();
    let they = person(&project, "Quirijn Zwaluw");
    Arc::make_mut(&mut project.people).get_mut(&they).unwrap().aliases.extend(["de Vries".to_owned(), "Vries, Q. de".to_owned()]);
    project.title = "Praat met de hele school en met de Vries, 3 keer".into();
    project.name_words = Arc::new(NameWords { kept: BTreeSet::from(["Vries".into(), "Roos".into()]), taken: BTreeSet::new() });
    let mut session = opened(folder.path(), &project);
    session.run(Command::Withdraw(they));
    assert_eq!(&*session.project().title, "Praat met de hele school en met …, 3 keer");
    assert_eq!(session.project().name_words.kept, BTreeSet::from(["Roos".into()]), "which words are names does not tell whose");
}

#[test]
fn whoever_leaves_takes_the_number_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path(), &survey());
    let wave = *session.project().waves.keys().next().unwrap();
    let before = session.project().codes.clone();
    let they = person(session.project(), "Quirijn Zwaluw");
    session.run(Command::Withdraw(they));
    let codes = session.project().codes.clone();
    assert_eq!(codes.pool().unwrap().used, BTreeSet::from([before.numbers()[&they]]));
    assert!(codes.numbers().iter().all(|(person, number)| before.numbers()[person] == *number));
    session.run(Command::Edit(Edit::AcceptUnknown(wave, "Zed Adam".into())));
    let zed = person(session.project(), "Zed Adam");
    assert!(!before.numbers().values().any(|number| *number == session.project().codes.numbers()[&zed]));
    assert_eq!(open(&save(session.project())).as_ref(), Ok(&**session.project()));
}

#[test]
fn a_number_that_was_given_is_not_given_again_when_that_is_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path(), &survey());
    let wave = *session.project().waves.keys().next().unwrap();
    let number = |session: &Session, name: &str| session.project().codes.numbers()[&person(session.project(), name)];
    session.run(Command::Edit(Edit::AcceptUnknown(wave, "Zed Adam".into())));
    let first = number(&session, "Zed Adam");
    session.run(Command::Undo);
    session.run(Command::Redo);
    assert_eq!(number(&session, "Zed Adam"), first, "it is the same person");
    session.run(Command::Undo);
    session.run(Command::Edit(Edit::AcceptUnknown(wave, "Quirijn Zwaluv".into())));
    assert_ne!(number(&session, "Quirijn Zwaluv"), first);
    assert!(session.project().codes.pool().unwrap().used.contains(&first));
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_next_file_asks_whether_objections_were_asked_about_again() {
    let folder = tempfile::tempdir().unwrap();
    let next = write(folder.path(), "later.csv", "van;naar;vraag\nm3;m2;Praat je met …?\n");
    let objecting = write(folder.path(), "lijst.csv", "id;naam;antwoord\nm2;Anna de Wit;ja\nm3;Chris Kok;bezwaar\n");
    let asked = |session: &Session| {
        let plan = session.intake().unwrap().plan.clone().unwrap();
        plan.asks.iter().find(|ask| ask.id == ids::OBJECTIONS).cloned()
    };
    let start = || {
        let mut session = opened(folder.path(), &survey());
        session.run(Command::Open(vec![next.clone()]));
        assert_eq!(asked(&session), None, "nobody objected yet");
        session.run(Command::Withdraw(person(session.project(), "Quirijn Zwaluw")));
        assert!(session.intake().is_none() && session.receipt().unwrap().gave_up_files, "files that hold them are let go");
        session
    };
    for (option, again, people, not_yet) in [("yes", true, 1, false), ("none", true, 2, false), ("not_yet", false, 2, true)] {
        let mut session = start();
        session.run(Command::Open(vec![next.clone()]));
        let ask = asked(&session).unwrap();
        assert!(ask.needs_answer() && ask.about == About::Objections { people: 1 });
        session.run(Command::Open(vec![objecting.clone()]));
        session.run(Command::TakeIn);
        assert!(matches!(session.notice(), Some(Notice::AnswerFirst)) && session.intake().is_some(), "nothing is taken in before");
        session.run(Command::Answer(ids::OBJECTIONS.to_owned(), Some(option.to_owned())));
        session.run(Command::TakeIn);
        assert!(session.intake().is_none());
        let record = &session.project().record;
        // Whoever is on the list again is not counted twice where it was asked again.
        assert_eq!((record.asked_again, record.counts.withdrawn_people), (again, people), "{option}");
        assert!(record.counts.reconcile());
        assert_eq!(matches!(session.notice(), Some(Notice::ImportedNotAsked)), not_yet);
        // It is asked once for each intake.
        session.run(Command::Open(vec![next.clone()]));
        assert_eq!(asked(&session).unwrap().chosen, None);
    }
    // Apart from what is open there is nobody to ask about.
    let mut session = start();
    session.run(Command::Open(vec![next.clone()]));
    session.run(Command::Answer(ids::JOIN.to_owned(), Some("new".to_owned())));
    assert_eq!(asked(&session), None);
}

#[test]
fn codes_that_counted_the_team_are_drawn_anew_once() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = include_bytes!("../fixtures/projects/v3_example.lijntjes");
    let path = folder.path().join("oud.lijntjes");
    std::fs::write(&path, bytes).unwrap();
    let old = open(bytes).unwrap();
    let mut session = session();
    session.run(Command::Open(vec![path.clone()]));
    assert!(matches!(session.notice(), Some(Notice::NewCodes)) && session.has_unsaved_work());
    let codes = session.project().codes.clone();
    assert_eq!(codes.numbers().keys().collect::<Vec<_>>(), old.codes.numbers().keys().collect::<Vec<_>>());
    assert_eq!(codes.pool().unwrap().width, 2);
    assert_eq!(Project { codes: old.codes.clone(), ..(**session.project()).clone() }, old, "nothing else is otherwise");
    session.run(Command::Save);
    session.run(Command::Open(vec![path.clone()]));
    assert!(session.notice().is_none() && !session.has_unsaved_work() && session.project().codes == codes, "once");
    // Those that do not count the team stay; what is missing between them was given.
    let mut few = old.clone();
    Arc::make_mut(&mut few.people).remove(&PersonId(4));
    for wave in Arc::make_mut(&mut few.waves).values_mut() {
        wave.places.remove(&PersonId(4));
        wave.ties.retain(|tie| tie.from != PersonId(4) && tie.to != PersonId(4));
        wave.respondence.retain(|(person, _), _| *person != PersonId(4));
    }
    let mut numbers = old.codes.numbers().clone();
    let gone = numbers.remove(&PersonId(4)).unwrap();
    numbers.insert(PersonId(0), 60);
    few.codes = Arc::new(Codes::from_numbers(numbers.clone()));
    std::fs::write(&path, save(&few)).unwrap();
    session.run(Command::Open(vec![path]));
    assert!(session.notice().is_none() && !session.has_unsaved_work());
    assert_eq!(session.project().codes.numbers(), &numbers);
    assert!(session.project().codes.pool().unwrap().used.contains(&gone));
}
