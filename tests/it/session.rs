//! The session as the window uses it, without a window.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lijntjes::findings::Rule;
use lijntjes::model::{Direction, Edit, Filter, LayoutKind, NetworkSpec, PersonId, Point, Respondence, RoleKind, Scope, Style, TieFilter};
use lijntjes::report::{NameView, Sharing};
use lijntjes::session::jobs::Executor;
use lijntjes::session::{
    Beside, BesideValues, Command, FigureFormat, FigureOrder, Look, Notice, Origin, Selection, Session, Suppose, notice_text,
};
use lijntjes::sociogram::Emphasis;
use lijntjes::text::Lang;

fn session() -> Session {
    Session::new(Executor::Inline, Lang::Dutch)
}

fn sample(folder: &str, file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sample_data").join(folder).join(file)
}

fn notice(session: &Session) -> String {
    notice_text(session.words(), session.notice().unwrap(), session.project(), session.view())
}

fn person(session: &Session, name: &str) -> PersonId {
    *session.project().people.iter().find(|(_, p)| p.name.starts_with(name)).unwrap().0
}

#[test]
fn the_example_opens_as_in_the_case() {
    let session = session();
    assert_eq!(session.origin(), &Origin::Example);
    assert_eq!(session.appearance().style, Style::Case);
    assert_eq!(session.answers().unwrap().findings.len(), 7);
    assert_eq!(session.picture().unwrap().scene.marks().len(), 24);
    assert_eq!(session.picture().unwrap().scene.lines().len(), 80);
    assert!(!session.has_unsaved_work() && !session.is_updating() && session.notice().is_none());
}

#[test]
fn a_survey_opens_in_any_order_and_says_what_it_read() {
    let mut session = session();
    session.run(Command::Open(vec![sample("rommelig", "mensen.csv"), sample("rommelig", "lijntjes.csv")]));
    assert_eq!(*session.origin(), Origin::Example, "what needs a look is looked at first");
    assert!(session.intake().unwrap().plan.as_ref().unwrap().open().count() > 0);
    session.run(Command::TakeIn);
    assert!(session.intake().is_none() && matches!(session.origin(), Origin::Survey(_)));
    assert!(session.project().record.counts.reconcile());
    let said = notice(&session);
    assert!(said.starts_with("Ingelezen: ") && said.contains("Niet meegeteld: "), "{said}");
    assert!(!session.notice().unwrap().is_error());
}

#[test]
fn a_bad_file_changes_nothing() {
    let mut session = session();
    let before = session.project().clone();
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("foto.csv");
    fs::write(&bad, [0x89, b'P', b'N', b'G', 0, 1, 2, 3, 255, 254]).unwrap();
    for paths in [vec![bad], vec![folder.path().join("nergens.csv")], vec![folder.path().to_owned()], vec![]] {
        session.run(Command::Open(paths));
        assert!(session.notice().unwrap().is_error(), "{}", notice(&session));
        assert_eq!(session.project(), &before);
        assert_eq!(session.origin(), &Origin::Example);
    }
}

#[test]
fn an_edit_is_undone_and_redone_whole() {
    let mut session = session();
    let before = session.project().clone();
    let ben = person(&session, "Vera");
    session.run(Command::Edit(Edit::Rename(ben, "Vera de Boer".into())));
    session.run(Command::Edit(Edit::Pin(LayoutKind::Groups, vec![(ben, Point { x: 5.0, y: -3.0 })])));
    let after = session.project().clone();
    assert!(session.has_unsaved_work());
    session.run(Command::Undo);
    session.run(Command::Undo);
    assert_eq!(session.project(), &before);
    assert!(!session.has_unsaved_work());
    session.run(Command::Undo);
    assert_eq!(session.project(), &before, "nothing is left to undo");
    session.run(Command::Redo);
    session.run(Command::Redo);
    assert_eq!(session.project(), &after);
}

#[test]
fn dragging_shows_at_once_and_is_one_edit_that_moves_nobody_else() {
    let mut session = session();
    let vera = person(&session, "Vera");
    let places = |session: &Session| {
        let marks = session.picture().unwrap().scene.marks().iter().map(|m| (m.person, m.at)).collect::<Vec<_>>();
        marks.into_iter().partition::<Vec<_>, _>(|(p, _)| *p == vera)
    };
    let (_, others) = places(&session);
    let to = Point { x: 1.0, y: 2.0 };
    session.run(Command::Drag(vec![(vera, Point { x: 0.5, y: 1.0 })]));
    session.run(Command::Drag(vec![(vera, to)]));
    assert!(session.history().undo_step().is_none());
    session.run(Command::Edit(Edit::Pin(LayoutKind::Groups, vec![(vera, to)])));
    let (moved, still) = places(&session);
    assert_eq!((moved, still), (vec![(vera, to)], others));
    session.run(Command::Undo);
    assert!(session.history().undo_step().is_none() && session.project().pins.is_empty());
}

#[test]
fn saving_and_opening_gives_the_same_project() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("De Pragmatiek.lijntjes");
    let mut first = session();
    let floor = person(&first, "Floor");
    first.run(Command::Edit(Edit::Rename(floor, "Floor van de Daden-Bos".into())));
    first.run(Command::SaveAs(path.clone()));
    assert!(!first.has_unsaved_work() && first.saved_at().is_some());
    assert_eq!(first.save_path(), Some(Path::new(&path)));
    let mut second = session();
    second.run(Command::Open(vec![path.clone()]));
    assert_eq!(second.project(), first.project());
    assert_eq!(second.origin(), &Origin::ProjectFile(path.clone()));
    second.run(Command::Edit(Edit::Rename(floor, "Floor".into())));
    second.run(Command::Save);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left, ["De Pragmatiek.lijntjes"], "no temporary is left behind");
    first.run(Command::Open(vec![path]));
    assert_eq!(first.project(), second.project());
}

#[test]
fn what_cannot_be_written_is_said_and_stays_unsaved() {
    let mut session = session();
    let vera = person(&session, "Vera");
    session.run(Command::Edit(Edit::Rename(vera, "V".into())));
    session.run(Command::SaveAs(PathBuf::from("/nergens/hier/x.lijntjes")));
    assert!(matches!(session.notice(), Some(Notice::NotWritten(_))));
    assert!(session.has_unsaved_work());
}

#[test]
fn a_choice_lights_what_it_is_about_and_counts_nothing_else() {
    let mut session = session();
    let answers = session.answers().unwrap().clone();
    let apart = answers.findings.iter().position(|f| f.rule() == Rule::GroupsApart).unwrap();
    session.run(Command::Select(Selection::Finding(apart)));
    let lit = |session: &Session| session.picture().unwrap().scene.lines().iter().filter(|l| l.emphasis == Emphasis::Lit).count();
    assert_eq!(lit(&session), 2, "the two ties between parallel groups");
    session.run(Command::Select(Selection::Person(person(&session, "Wilma"))));
    assert_eq!(lit(&session), 9);
    session.run(Command::Filter(Filter { ties: TieFilter { direction: Direction::OneWay, ..TieFilter::default() }, ..Filter::default() }));
    assert_eq!(session.picture().unwrap().scene.lines().len(), 18);
    assert!(std::sync::Arc::ptr_eq(session.answers().unwrap(), &answers), "a filter computes nothing anew");
    session.run(Command::Select(Selection::Nothing));
    assert_eq!(lit(&session), 0);
}

#[test]
fn a_role_can_count_as_something_else() {
    let mut session = session();
    let roles = session.project().roles.clone();
    let (expert, _) = roles.iter().find(|(_, r)| r.name.contains("begrijpend")).unwrap();
    session.run(Command::Edit(Edit::SetRoleKind(*expert, RoleKind::Teacher)));
    let findings = &session.answers().unwrap().findings;
    let central = findings.iter().find(|f| f.rule() == Rule::ExpertsCentral).unwrap();
    assert_eq!(central.people.len(), 1, "one expert is left");
}

#[test]
fn someone_who_did_not_answer_leaves_undefined_values_and_bounds() {
    let mut session = session();
    let spec = session.spec().unwrap().clone();
    let anke = person(&session, "Anke");
    session.run(Command::Edit(Edit::SetRespondence(spec.wave, anke, spec.asked.first().unwrap(), Respondence::Absent)));
    let answers = session.answers().unwrap();
    let i = answers.net.index_of(anke).unwrap();
    assert!(answers.measures.readings.person("out_degree", i).value().is_none());
    assert_eq!(answers.net.answered_count(), 23);
    let bounds = answers.measures.density_bounds.unwrap();
    assert!(bounds.low < bounds.high);
}

#[test]
fn views_and_languages_change_words_not_numbers() {
    let mut session = session();
    let labels =
        |session: &Session| session.picture().unwrap().scene.people().unwrap().labels.iter().map(|l| l.text.clone()).collect::<Vec<_>>();
    assert!(labels(&session).contains(&"Vera".to_owned()));
    session.run(Command::View(NameView::Without));
    assert!(labels(&session).iter().all(|l| l.starts_with('P') && l.len() == 3));
    let dutch = session.picture().unwrap().scene.people().unwrap().fields[0].title.clone();
    session.run(Command::Speak(Lang::English));
    assert_ne!(session.picture().unwrap().scene.people().unwrap().fields[0].title, dutch);
    session.run(Command::Arrange(LayoutKind::Stress));
    assert!(session.picture().unwrap().scene.people().unwrap().fields.is_empty());
}

#[test]
fn figures_are_written_without_names_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session();
    for (file, format, names) in [
        ("a.svg", FigureFormat::Svg, NameView::Without),
        ("b.svg", FigureFormat::Svg, NameView::With),
        ("c.png", FigureFormat::Png, NameView::With),
    ] {
        session.run(Command::ExportFigure(FigureOrder {
            path: folder.path().join(file),
            format,
            names,
            sharing: Sharing::default(),
            finding: None,
        }));
        assert!(matches!(session.notice(), Some(Notice::FigureSaved(_))), "{}", notice(&session));
    }
    let read = |file: &str| fs::read(folder.path().join(file)).unwrap();
    assert!(!String::from_utf8(read("a.svg")).unwrap().contains("Vera"));
    assert!(String::from_utf8(read("b.svg")).unwrap().contains("Vera"));
    assert_eq!(&read("c.png")[1..4], b"PNG");
    let again = read("a.svg");
    session.run(Command::ExportFigure(FigureOrder {
        path: folder.path().join("a.svg"),
        format: FigureFormat::Svg,
        names: NameView::Without,
        sharing: Sharing::default(),
        finding: None,
    }));
    assert_eq!(read("a.svg"), again, "the same project gives the same figure");
}

/// With roles merged there are no experts, and so nothing is found about them.
#[test]
fn a_finding_that_is_not_there_without_names_is_not_left_out_of_a_figure_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.svg");
    let mut session = session();
    let finding = session.answers().unwrap().findings.iter().position(|finding| finding.rule() == Rule::ExpertsCentral);
    assert!(finding.is_some());
    for (merge_roles, is_written) in [(true, false), (false, true)] {
        let sharing = Sharing { merge_roles };
        let (format, names) = (FigureFormat::Svg, NameView::Without);
        session.run(Command::ExportFigure(FigureOrder { path: path.clone(), format, names, sharing, finding }));
        assert_eq!(path.exists(), is_written, "{}", notice(&session));
        assert_eq!(session.notice().unwrap().is_error(), !is_written);
    }
}

#[test]
fn stopping_a_computation_leaves_what_is_asked_as_it_is_shown() {
    let mut session = Session::new(Executor::Threads { wake: Arc::new(|| {}) }, Lang::Dutch);
    while session.answers().is_none() {
        session.poll();
        std::thread::yield_now();
    }
    let spec = session.spec().unwrap().clone();
    let scope = Scope { without: BTreeSet::from([RoleKind::Expert]), ..Scope::default() };
    session.run(Command::Ask(NetworkSpec { scope, ..spec }));
    session.cancel_work();
    // Whether it was stopped or was done already: what is asked is what is shown.
    assert_eq!(session.spec(), Some(&session.answers().unwrap().spec));
    session.run(Command::Advise);
    session.cancel_work();
    assert!(session.advice_was_stopped() || session.advice_is_current());
    session.run(Command::Advise);
    assert!(!session.advice_was_stopped());
}

#[test]
fn what_is_read_in_every_frame_is_made_once_and_anew_when_it_changes() {
    let mut session = session();
    let same = |session: &Session| {
        assert!(Arc::ptr_eq(&session.naming(), &session.naming()));
        assert!(Arc::ptr_eq(&session.finding_texts(), &session.finding_texts()));
        assert!(Arc::ptr_eq(&session.strengths(), &session.strengths()));
        assert!(Arc::ptr_eq(&session.preflight(Sharing::default()).unwrap(), &session.preflight(Sharing::default()).unwrap()));
    };
    same(&session);
    let (naming, texts, picture) = (session.naming(), session.finding_texts(), Arc::clone(session.picture().unwrap()));

    // A choice and a frame without news say nothing anew.
    session.run(Command::Select(Selection::Finding(0)));
    assert!(!session.poll());
    assert!(Arc::ptr_eq(&session.naming(), &naming) && Arc::ptr_eq(&session.finding_texts(), &texts));
    session.run(Command::Select(Selection::Nothing));
    assert_eq!(**session.picture().unwrap(), *picture);
    let picture = Arc::clone(session.picture().unwrap());
    session.run(Command::Select(Selection::Nothing));
    assert!(Arc::ptr_eq(session.picture().unwrap(), &picture), "the same again is not drawn again");

    session.run(Command::Speak(Lang::English));
    same(&session);
    assert!(Arc::ptr_eq(&session.naming(), &naming), "names are not translated");
    assert_ne!(session.finding_texts()[0], texts[0]);

    session.run(Command::Speak(Lang::Dutch));
    session.run(Command::View(NameView::Without));
    same(&session);
    assert_ne!(session.naming(), naming);
    let coded = session.finding_texts();
    assert!(!Arc::ptr_eq(&coded, &texts) && coded.iter().all(|(_, text)| !text.body.contains("Wilma")));

    session.run(Command::View(NameView::With));
    assert_eq!(session.finding_texts(), texts);
    let wilma = person(&session, "Wilma");
    session.run(Command::Edit(Edit::Rename(wilma, "Willemijn Anders".into())));
    same(&session);
    assert_eq!(session.naming().short(wilma), "Willemijn");
    assert_ne!(session.finding_texts(), texts, "what was said by another name");
    session.run(Command::Undo);
    assert_eq!(session.finding_texts(), texts);
    assert!(!Arc::ptr_eq(&session.finding_texts(), &texts), "of other answers, if equal ones");
}

#[test]
fn what_is_held_beside_outlives_a_question_but_neither_its_names_nor_its_project() {
    let mut session = session();
    let vera = person(&session, "Vera");
    let groups: Vec<_> = session.answers().unwrap().net.groups().to_vec();
    let (away, meeting) = (Suppose::Away(vera), Suppose::Meeting(groups[1], groups[2]));
    let people = |session: &Session| {
        let BesideValues::Changes(then) = &**session.beside_values()?;
        Some((then.before.people, then.after.people))
    };
    session.run(Command::Beside(Beside::changes(vec![away.clone(), meeting.clone()])));
    assert_eq!(people(&session), Some((24, 23)));
    let spec = session.spec().unwrap().clone();
    let scope = Scope { without: BTreeSet::from([RoleKind::Leader]), ..Scope::default() };
    session.run(Command::Ask(NetworkSpec { scope, ..spec }));
    assert_eq!(people(&session), Some((22, 21)), "of the answers of now");
    session.run(Command::View(NameView::Without));
    assert_eq!(session.beside(), Some(&Beside::Changes(vec![meeting])));
    assert_eq!(people(&session), Some((22, 22)));
    session.run(Command::View(NameView::With));
    session.run(Command::Beside(Beside::changes(vec![away])));
    session.run(Command::View(NameView::Without));
    assert!(session.beside().is_none() && session.beside_values().is_none(), "nothing is left of it");
    session.run(Command::Beside(Beside::changes(vec![Suppose::Meeting(groups[1], groups[2])])));
    assert!(session.beside_values().is_some() && !session.has_unsaved_work());
    session.run(Command::OpenExample);
    assert!(session.beside().is_none() && session.beside_values().is_none());
}

#[test]
fn another_project_is_looked_at_in_the_same_way_from_the_beginning() {
    let mut session = session();
    assert_eq!(session.look(), &Look { spec: session.project().first_spec(), ..Look::default() });
    session.run(Command::Arrange(LayoutKind::Circle));
    session.run(Command::Select(Selection::Person(person(&session, "Vera"))));
    session.run(Command::Filter(Filter { ties: TieFilter { direction: Direction::OneWay, ..TieFilter::default() }, ..Filter::default() }));
    let view = session.current_view(" mijn blik ").unwrap();
    session.run(Command::OpenExample);
    let opened = Look { spec: session.project().first_spec(), layout: LayoutKind::Circle, ..Look::default() };
    assert_eq!(session.look(), &opened);
    session.run(Command::Look(Box::new(view.clone())));
    assert_eq!((&*session.filter(), session.current_view("mijn blik")), (&view.filter, Some(view.clone())));
}
