//! From the first frame of a presentation nothing of the coach's view is on screen, and nothing opens over it.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lijntjes::model::Edit;
use lijntjes::report::NameView;
use lijntjes::session::{Command, Origin, Selection};

use crate::harness::{SETTLE, Window, click, folder, window};
use crate::screen::{drop_file, named, press_together, said};

const F1: (Modifiers, Key) = (Modifiers::NONE, Key::F1);
const F5: (Modifiers, Key) = (Modifiers::NONE, Key::F5);
const ESCAPE: (Modifiers, Key) = (Modifiers::NONE, Key::Escape);

const DIALOGS: [&str; 6] =
    ["Hulp", "Figuur bewaren", "Nog niet opgeslagen", "Plaats van het bestand", "Dit is ingelezen", "Plakken uit een rekenblad"];

fn nothing_but_slides(window: &Window, when: &str) {
    assert_eq!(named(window), Vec::<String>::new(), "{when}");
    let said = said(window);
    assert!(said.contains("zonder namen") && !said.contains("Met namen"), "{when}: {said}");
    for dialog in DIALOGS {
        assert!(!said.lines().any(|line| line == dialog), "{when}: {dialog}");
    }
    assert!(window.query_by_label("Sluiten").is_none(), "{when}: a dialog");
    assert!(window.query_by_role(Role::Menu).is_none(), "{when}: a menu");
}

/// Asks something in a window with names, and then looks at each frame from the one with F5.
fn after(when: &str, begin: impl Fn(&mut Window), keys: &[(Modifiers, Key)]) {
    let mut window = window(Vec::new());
    begin(&mut window);
    assert!(!named(&window).is_empty(), "{when}: names were to be seen before");
    press_together(&mut window, keys);
    for frame in 0..6 {
        nothing_but_slides(&window, &format!("{when}, frame {frame}"));
        window.step();
    }
    press_together(&mut window, &[ESCAPE]);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().view(), NameView::With, "{when}");
    for dialog in DIALOGS {
        assert!(window.query_by_label(dialog).is_none(), "{when}: {dialog} came back");
    }
}

fn open_menu(window: &mut Window) {
    click(window, "Bestand");
    window.get_by_label_contains("Figuur bewaren");
}

#[test]
fn f1_and_f5_in_one_frame_leave_only_slides() {
    after("F1 F5", |_| {}, &[F1, F5]);
    after("F5 F1", |_| {}, &[F5, F1]);
    after("F5 twice", |_| {}, &[F5, F5]);
    after("an empty sheet", |_| {}, &[(Modifiers::SHIFT, Key::F5)]);
}

#[test]
fn every_key_that_opens_something_gives_way() {
    let ctrl = |key| (Modifiers::COMMAND, key);
    for key in [Key::O, Key::E, Key::F, Key::S] {
        after(&format!("{key:?}"), |_| {}, &[ctrl(key), F5]);
        after(&format!("{key:?}"), |_| {}, &[F5, ctrl(key)]);
    }
}

#[test]
fn what_stands_open_closes() {
    let ctrl = Modifiers::COMMAND;
    after("help", |window| press_together(window, &[F1]), &[F5]);
    after(
        "help, settled",
        |window| {
            press_together(window, &[F1]);
            window.run_steps(SETTLE);
        },
        &[F5],
    );
    after("help a frame before", |window| press_together(window, &[F1]), &[F5, F1]);
    after("a figure", |window| press_together(window, &[(ctrl, Key::E)]), &[F5]);
    after("a place that is typed", |window| press_together(window, &[(ctrl, Key::O)]), &[F5]);
    after("a menu", open_menu, &[F5]);
    after(
        "a question about unsaved work",
        |window| {
            let person = *window.state().session().project().people.keys().next().unwrap();
            window.state_mut().run(Command::Edit(Edit::Rename(person, "Zoë Nieuw".to_owned())));
            window.run_steps(SETTLE);
            press_together(window, &[(ctrl, Key::Q)]);
            window.run_steps(SETTLE);
            window.get_by_label("Nog niet opgeslagen");
        },
        &[F5],
    );
}

#[test]
fn fields_are_empty_and_what_was_found_is_gone() {
    let mut window = window(Vec::new());
    let project = window.state().session().project().clone();
    let (person, name) = project.people.iter().map(|(id, p)| (*id, p.name.clone())).next().unwrap();
    let first = name.split_whitespace().next().unwrap().to_owned();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    click(&mut window, "Mensen");
    window.get_by_role_and_label(Role::TextInput, "Naam").focus();
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Naam").type_text(" Quispel");
    window.run_steps(SETTLE);
    press_together(&mut window, &[F5]);
    for frame in 0..6 {
        nothing_but_slides(&window, &format!("frame {frame}"));
        window.step();
    }
    press_together(&mut window, &[ESCAPE]);
    window.run_steps(SETTLE);
    assert!(!said(&window).contains("Quispel"), "what was being typed is not there any more");
    assert_eq!(*window.state().session().project(), project);
    press_together(&mut window, &[(Modifiers::COMMAND, Key::F)]);
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Zoek iemand").type_text(&first);
    window.run_steps(SETTLE);
    assert!(said(&window).matches(&name).count() > 2, "someone is found");
    press_together(&mut window, &[F5]);
    for frame in 0..6 {
        nothing_but_slides(&window, &format!("frame {frame}"));
        window.step();
    }
    press_together(&mut window, &[ESCAPE]);
    window.run_steps(SETTLE);
    let field = window.get_by_role_and_label(Role::TextInput, "Zoek iemand");
    assert_eq!(field.accesskit_node().value().unwrap_or_default(), "");
    assert!(!field.accesskit_node().is_focused());
}

#[test]
fn nothing_opens_over_the_slides() {
    let mut window = window(Vec::new());
    press_together(&mut window, &[F5]);
    let ctrl = Modifiers::COMMAND;
    for (modifiers, key) in [
        F1,
        (ctrl, Key::F),
        (ctrl, Key::O),
        (ctrl, Key::E),
        (ctrl, Key::S),
        (ctrl | Modifiers::SHIFT, Key::S),
        (ctrl, Key::Z),
        (ctrl, Key::Num4),
        F5,
        (Modifiers::SHIFT, Key::F5),
    ] {
        press_together(&mut window, &[(modifiers, key)]);
        for frame in 0..SETTLE {
            nothing_but_slides(&window, &format!("{key:?}, frame {frame}"));
            window.step();
        }
    }
    press_together(&mut window, &[ESCAPE, F1]);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().view(), NameView::With, "one Escape gives the names back");
}

#[test]
fn rows_that_are_pasted_and_files_that_are_dropped_wait_for_the_end() {
    let folder = folder();
    let file = folder.path().join("Anna de Vries.csv");
    std::fs::write(&file, "van,naar\nAnna,Ben\nBen,Anna\n").unwrap();
    for dropped in [false, true] {
        let mut window = window(Vec::new());
        press_together(&mut window, &[F5]);
        if dropped {
            drop_file(&mut window, &file);
        } else {
            window.input_mut().events.push(egui::Event::Paste("van\tnaar\nAnna\tBen\nBen\tAnna\n".to_owned()));
        }
        window.step();
        for _ in 0..SETTLE {
            nothing_but_slides(&window, "something waits");
            window.step();
        }
        window.get_by_label_contains(if dropped { "gaan open na de presentatie" } else { "wordt gelezen na de presentatie" });
        assert_eq!(*window.state().session().origin(), Origin::Example);
        press_together(&mut window, &[ESCAPE]);
        window.run_steps(SETTLE);
        assert!(matches!(window.state().session().origin(), Origin::Survey(_)), "then it opens");
    }
}

#[test]
fn closing_with_unsaved_work_is_asked_after_the_presentation() {
    let mut window = window(Vec::new());
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Edit(Edit::Rename(person, "Zoë Nieuw".to_owned())));
    window.run_steps(SETTLE);
    press_together(&mut window, &[F5]);
    let id = window.input().viewport_id;
    window.input_mut().viewports.get_mut(&id).unwrap().events.push(egui::ViewportEvent::Close);
    window.step();
    let commands = &window.output().viewport_output[&id].commands;
    assert!(commands.contains(&egui::ViewportCommand::CancelClose));
    for _ in 0..SETTLE {
        nothing_but_slides(&window, "closing waits");
        window.step();
    }
    window.get_by_label_contains("nog niet is opgeslagen");
    press_together(&mut window, &[ESCAPE]);
    window.run_steps(SETTLE);
    window.get_by_label("Nog niet opgeslagen");
}
