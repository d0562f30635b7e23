//! The findings on the whole screen, for a team that looks along.

use eframe::egui::{self, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lijntjes::report::NameView;
use lijntjes::session::{Command, Selection};

use crate::harness::{SETTLE, Window, window};
use crate::screen::said;

fn press(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run_steps(SETTLE);
}

#[test]
fn a_presentation_never_has_names_and_gives_everything_back() {
    let mut window = window(Vec::new());
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().view(), NameView::With);
    let names: Vec<String> = window.state().session().project().people.values().map(|p| p.name.clone()).collect();
    press(&mut window, Key::F5);
    let count = window.state().session().finding_texts().len();
    for _ in 0..count {
        assert_eq!(window.state().session().view(), NameView::Without);
        let text = said(&window);
        for name in &names {
            let first = name.split_whitespace().next().unwrap();
            assert!(!text.contains(name.as_str()) && !text.contains(&format!("{first} ")), "{name}");
        }
        press(&mut window, Key::ArrowRight);
    }
    let last = window.state().session().finding_texts().last().unwrap().0;
    assert_eq!(window.state().session().selection(), Selection::Finding(last));
    press(&mut window, Key::Escape);
    assert_eq!(window.state().session().view(), NameView::With);
    assert_eq!(window.state().session().selection(), Selection::Person(person));
    window.get_by_label("Met namen");
}

#[test]
fn it_can_start_with_an_empty_sheet() {
    let mut window = window(Vec::new());
    window.key_press_modifiers(Modifiers::SHIFT, Key::F5);
    window.run_steps(SETTLE);
    window.get_by_label("Wat verwachten we te zien?");
    assert!(window.query_by_label_contains("Netwerk, 24").is_none(), "no picture yet");
    assert_eq!(window.state().session().selection(), Selection::Nothing);
    press(&mut window, Key::Space);
    window.get_by_label_contains("Netwerk, 24");
    let (first, text) = window.state().session().finding_texts()[0].clone();
    assert_eq!(window.state().session().selection(), Selection::Finding(first));
    window.get_by_label(&text.headline);
    window.get_by_label(&text.question);
    press(&mut window, Key::Backspace);
    window.get_by_label("Wat verwachten we te zien?");
}

#[test]
fn the_keys_of_other_places_do_nothing_meanwhile() {
    let mut window = window(Vec::new());
    press(&mut window, Key::F5);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    window.run_steps(SETTLE);
    let count = window.state().session().finding_texts().len();
    window.get_by_label(&format!("1 van {count}"));
    assert!(window.query_by_role_and_label(egui::accesskit::Role::Button, "Mensen").is_none());
}
