//! Without names nothing on screen says who did not answer.

use lijntjes::model::{Edit, LayoutKind, PersonId, Respondence, SizeBy};
use lijntjes::report::NameView;
use lijntjes::session::{Command, Selection};

use crate::harness::{SETTLE, Window, click, folder, window};
use crate::screen::{named, said};

/// Words that are said of somebody of whom it is known what they name, or is not.
const TELLING: [&str; 8] =
    ["Vulde niet in", "Noemt zelf", "Noemen elkaar", "Noemt ", "niet gevraagd", "geen antwoord", "Ingevuld\n", "over en weer met"];

/// The ring of people of whom the measure is not known.
const RING: &str = "niet bekend";

/// The example, in which one colleague did not answer.
fn with_a_silent_colleague() -> (Window, PersonId) {
    let mut window = window(Vec::new());
    let session = window.state().session();
    let (spec, project) = (session.spec().unwrap().clone(), session.project());
    let silent = *project.people.keys().next().unwrap();
    let edit = Edit::SetRespondence(spec.wave, silent, spec.asked.first().unwrap(), Respondence::Absent);
    window.state_mut().run(Command::Edit(edit));
    window.run_steps(SETTLE);
    (window, silent)
}

fn told(window: &Window) -> Vec<&'static str> {
    let said = said(window);
    TELLING.into_iter().filter(|words| said.contains(words)).collect()
}

#[test]
fn the_card_of_who_did_not_answer_says_what_any_other_says() {
    let (mut window, silent) = with_a_silent_colleague();
    let other = *window.state().session().project().people.keys().find(|id| **id != silent).unwrap();
    window.state_mut().run(Command::Select(Selection::Person(silent)));
    click(&mut window, "Persoon");
    assert!(told(&window).contains(&"Vulde niet in"), "with names it is said");
    window.state_mut().run(Command::View(NameView::Without));
    for person in [silent, other] {
        window.state_mut().run(Command::Select(Selection::Person(person)));
        window.run_steps(SETTLE);
        assert_eq!(told(&window), Vec::<&str>::new(), "{person:?}");
        assert_eq!(named(&window), Vec::<String>::new());
    }
}

#[test]
fn no_column_has_a_dash_for_who_did_not_answer() {
    let (mut window, _) = with_a_silent_colleague();
    let dashes = |window: &Window| said(window).lines().filter(|line| *line == "–").count();
    click(&mut window, "Mensen");
    assert!(dashes(&window) > 0, "with names there are some");
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert_eq!((dashes(&window), told(&window)), (0, Vec::new()));
    click(&mut window, "Netwerk");
    click(&mut window, "Tabel");
    assert_eq!((dashes(&window), told(&window)), (0, Vec::new()));
}

/// Marks of who did not answer are not smaller, and stand in no ring of their own.
#[test]
fn sizes_and_rings_say_nothing_of_who_answered() {
    let (mut window, _) = with_a_silent_colleague();
    let appearance =
        lijntjes::model::Appearance { size: SizeBy::OutDegree, rings: SizeBy::OutDegree, ..window.state().session().appearance() };
    window.state_mut().run(Command::Show(appearance));
    window.state_mut().run(Command::Arrange(LayoutKind::Rings));
    window.run_steps(SETTLE);
    let unmeasured =
        |window: &Window| window.state().session().picture().unwrap().scene.marks().iter().filter(|mark| !mark.measured).count();
    assert_eq!((unmeasured(&window), said(&window).lines().any(|line| line == RING)), (1, true), "with names");
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert_eq!((unmeasured(&window), said(&window).lines().any(|line| line == RING)), (0, false));
}

#[test]
fn a_project_that_is_saved_without_names_opens_without() {
    let folder = folder();
    let path = folder.path().join("team.lijntjes");
    let mut first = window(Vec::new());
    first.state_mut().run(Command::View(NameView::Without));
    first.state_mut().run(Command::SaveAs(path.clone()));
    let opened = window(vec![path.clone()]);
    assert_eq!((opened.state().session().view(), named(&opened)), (NameView::Without, Vec::new()));
    first.state_mut().run(Command::View(NameView::With));
    first.state_mut().run(Command::Save);
    let mut opened = window(vec![path]);
    assert_eq!(opened.state().session().view(), NameView::With);
    // What is opened while no names are on screen brings none there.
    opened.state_mut().run(Command::View(NameView::Without));
    opened.state_mut().run(Command::OpenExample);
    opened.run_steps(SETTLE);
    assert_eq!((opened.state().session().view(), named(&opened)), (NameView::Without, Vec::new()));
}
