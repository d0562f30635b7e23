//! Who is missing, and what that leaves open: by the names that a screen reader hears.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lijntjes::findings::Rule;
use lijntjes::model::{Edit, NotAskedWhy, PersonId, Respondence, RoleKind, Scope};
use lijntjes::report::NameView;
use lijntjes::session::Command;
use lijntjes::text::Lang;

use crate::harness::{SETTLE, Window, sized};
use crate::screen::said;

const TITLE: &str = "Wat de ontbrekende antwoorden openlaten";
const MISSING: &str = "Met de ontbrekende antwoorden erbij ";

/// The example, in which these did not answer, on the page of the groups.
fn silent(places: &[usize], width: f32, height: f32) -> Window {
    let mut window = sized(Vec::new(), width, height);
    let people: Vec<PersonId> = window.state().session().project().people.keys().copied().collect();
    for place in places {
        answers(&mut window, people[*place], Respondence::Absent);
    }
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_steps(SETTLE);
    window
}

fn answers(window: &mut Window, person: PersonId, respondence: Respondence) {
    let spec = window.state().session().spec().unwrap().clone();
    let edit = Edit::SetRespondence(spec.wave, person, spec.asked.first().unwrap(), respondence);
    window.state_mut().run(Command::Edit(edit));
    window.run_steps(SETTLE);
}

fn lines(window: &Window) -> Vec<String> {
    window.state().session().left_open_texts().iter().flat_map(|text| text.lines.clone()).collect()
}

#[test]
fn what_is_left_open_is_told_group_by_group_in_both_languages() {
    let mut window = silent(&[0, 7, 12], 1366.0, 768.0);
    window.get_by_label(TITLE);
    for (row, column) in [("Groep 1-2", "Ingevuld"), ("Groep 7-8", "Nog open binnen de eigen groep"), ("Samen", "Nog open daarbuiten")] {
        window.get_by_label_contains(&format!("{row}, {column}: "));
    }
    let told = lines(&window);
    assert!(told.iter().filter(|line| line.starts_with("Binnen de groep: ")).count() >= 3, "{told:?}");
    assert!(told.iter().any(|line| line.contains("; met de ontbrekende antwoorden erbij waarschijnlijk ")), "{told:?}");
    assert!(told.iter().any(|line| line.starts_with("Met groep ") && line.contains(" geen lijntje.")), "{told:?}");
    for line in &told {
        assert!(window.query_all_by_label(line).count() > 0, "{line} is read aloud");
    }
    window.state_mut().run(Command::Speak(Lang::English));
    window.run_steps(SETTLE);
    let told = lines(&window);
    assert!(told.iter().any(|line| line.contains("; with the missing answers ")), "{told:?}");
    assert!(!said(&window).contains("left-open"));
}

#[test]
fn where_nobody_is_missing_there_is_no_such_part() {
    let window = silent(&[], 1366.0, 768.0);
    assert!(lines(&window).is_empty() && window.query_by_label(TITLE).is_none() && !said(&window).contains(MISSING));
}

#[test]
fn without_names_it_is_told_only_where_it_says_of_nobody_that_they_did_not_answer() {
    let mut window = silent(&[0], 1366.0, 768.0);
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert!(!lines(&window).is_empty(), "three or more were asked in every group");
    // A choice of the team, beside the whole of it, would tell of who is left out.
    let spec = window.state().session().spec().unwrap().clone();
    let scope = Scope { without: [RoleKind::Leader].into(), ..Scope::default() };
    window.state_mut().run(Command::Ask(lijntjes::model::NetworkSpec { scope, ..spec.clone() }));
    window.run_steps(SETTLE);
    assert!(lines(&window).is_empty() && window.query_by_label("Wie ontbreekt").is_none());
    window.state_mut().run(Command::Ask(spec));
    window.state_mut().run(Command::View(NameView::With));
    // Of four without a group two were not asked: the counts of the groups are then told nowhere.
    let people: Vec<PersonId> = window.state().session().project().people.keys().copied().collect();
    for person in people.iter().rev().take(2) {
        answers(&mut window, *person, Respondence::NotAsked(NotAskedWhy::OnLeave));
    }
    assert!(!lines(&window).is_empty());
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert!(lines(&window).is_empty() && window.query_by_label(TITLE).is_none());
}

#[test]
fn a_small_window_at_twice_the_size_cuts_none_of_it() {
    for (width, height) in [(683.0, 384.0), (1366.0, 768.0)] {
        let mut window = silent(&[0, 7, 12], width, height);
        for page in [Key::Num3, Key::Num2] {
            window.key_press_modifiers(Modifiers::COMMAND, page);
            window.run_steps(SETTLE);
            let all: Vec<String> = match page {
                Key::Num3 => lines(&window),
                _ => window.state().session().finding_texts().iter().flat_map(|(_, text)| text.doubt()).collect(),
            };
            assert!(!all.is_empty());
            for line in all {
                for node in window.query_all_by_label(&line) {
                    let rect = node.rect();
                    assert!(rect.left() >= 0.0 && rect.right() <= width, "{line}: {rect:?}");
                }
            }
        }
    }
}

#[test]
fn findings_and_slides_say_it_in_the_same_words() {
    let mut window = silent(&[0, 7, 12], 1366.0, 768.0);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run_steps(SETTLE);
    let session = window.state().session();
    let place = session.answers().unwrap().findings.iter().position(|finding| finding.rule() == Rule::Exchange).unwrap();
    let texts = session.finding_texts();
    let doubt = texts.iter().find(|(other, _)| *other == place).unwrap().1.doubt();
    assert!(doubt[0].contains("waarschijnlijk gemiddeld"), "{doubt:?}");
    window.get_by_label(&doubt[0]);
    window.key_press(Key::F5);
    window.run_steps(SETTLE);
    assert!(said(&window).contains(&doubt[0]), "{doubt:?}");
}
