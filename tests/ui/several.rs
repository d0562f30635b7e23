//! Several people at once, ties by keyboard, looks that are kept.

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Event, Key, Modifiers, PointerButton, Pos2, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lijntjes::model::{LayoutKind, PersonId};
use lijntjes::session::{Command, Selection};

use crate::harness::{SETTLE, Window, click, sized, window};

/// The middle of someone in the picture.
fn at(window: &Window, first: &str) -> Pos2 {
    let full = window.state().session().naming().full(person(window, first)).to_owned();
    let is_theirs = |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|l| l.starts_with(&format!("{full}, ")));
    window.get_all_by_role(Role::Button).find(is_theirs).unwrap().rect().center()
}

fn person(window: &Window, first: &str) -> PersonId {
    let session = window.state().session();
    let naming = session.naming();
    *session.project().people.keys().find(|p| naming.short(**p) == first).unwrap()
}

fn shift_click(window: &mut Window, pos: Pos2) {
    window.event(Event::PointerMoved(pos));
    window.step();
    for pressed in [true, false] {
        window.event_modifiers(
            Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::SHIFT },
            Modifiers::SHIFT,
        );
        window.step();
    }
    window.run_steps(SETTLE);
}

fn place(window: &Window, first: &str) -> lijntjes::model::Point {
    let person = person(window, first);
    window.state().session().picture().unwrap().scene.marks().iter().find(|m| m.person == person).unwrap().at
}

#[test]
fn people_who_are_chosen_together_are_put_in_a_row_in_one_step() {
    let mut window = window(Vec::new());
    window.run_steps(SETTLE);
    let names = ["Vera", "Wilma", "Floor"];
    for name in names {
        let pos = at(&window, name);
        shift_click(&mut window, pos);
    }
    window.get_by_label("3 mensen gekozen");
    click(&mut window, "Uitlijnen");
    click(&mut window, "op één rij");
    let heights = names.map(|name| place(&window, name).y);
    assert!(heights.iter().all(|y| (y - heights[0]).abs() < 1e-9), "{heights:?}");
    assert_eq!(window.state().session().project().pins_in(LayoutKind::Groups).len(), 3);
    window.state_mut().run(Command::Undo);
    assert!(window.state().session().project().pins.is_empty());
}

#[test]
fn a_line_around_people_chooses_them_and_they_are_dragged_together() {
    let mut window = window(Vec::new());
    window.run_steps(SETTLE);
    let members = ["Umut", "Tineke", "Rachida", "Sven"];
    let places: Vec<Pos2> = members.iter().map(|name| at(&window, name)).collect();
    let around = egui::Rect::from_points(&places).expand(26.0);
    let corners =
        [around.left_top(), around.right_top(), around.right_bottom(), around.left_bottom(), around.left_top() + Vec2::new(4.0, 0.0)];
    window.event(Event::PointerMoved(corners[0]));
    window.step();
    let button = |pos, pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::SHIFT };
    window.event_modifiers(button(corners[0], true), Modifiers::SHIFT);
    window.step();
    for pair in corners.windows(2) {
        for step in 1..=6 {
            window.event_modifiers(Event::PointerMoved(pair[0] + (pair[1] - pair[0]) * (step as f32 / 6.0)), Modifiers::SHIFT);
            window.step();
        }
    }
    window.event_modifiers(button(corners[4], false), Modifiers::SHIFT);
    window.run_steps(SETTLE);
    window.get_by_label("4 mensen gekozen");
    let before: Vec<_> = members.iter().map(|name| place(&window, name)).collect();
    let grip = at(&window, "Umut");
    window.event(Event::PointerMoved(grip));
    window.step();
    let plain = |pos, pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    window.event(plain(grip, true));
    window.step();
    for step in 1..=8 {
        window.event(Event::PointerMoved(grip - Vec2::new(5.0, 3.0) * step as f32));
        window.step();
    }
    window.event(plain(grip - Vec2::new(40.0, 24.0), false));
    window.run_steps(SETTLE);
    let moved: Vec<_> = members.iter().zip(&before).map(|(name, from)| place(&window, name) - *from).collect();
    assert!(moved[0].x < -10.0 && moved[0].y < -5.0, "{moved:?}");
    assert!(moved.iter().all(|by| by.distance(moved[0]) < 1e-6), "{moved:?}");
    assert_eq!(window.state().session().project().pins_in(LayoutKind::Groups).len(), 4);
}

#[test]
fn ties_are_reached_by_keyboard_and_said() {
    let mut window = window(Vec::new());
    let floor = person(&window, "Floor");
    window.get_all_by_role(Role::Button).find(|n| n.accesskit_node().label().is_some_and(|l| l.starts_with("Floor "))).unwrap().focus();
    window.run_steps(SETTLE);
    window.key_press(Key::PageDown);
    window.run_steps(SETTLE);
    let said = |window: &Window| {
        let node = window.get_all_by_role(Role::Button).find(egui_kittest::Node::is_focused).unwrap();
        node.accesskit_node().label().unwrap_or_default()
    };
    let first = said(&window);
    assert!(first.contains("noem") && first.contains("Floor van de Daden"), "{first}");
    window.key_press(Key::PageDown);
    window.run_steps(SETTLE);
    assert_ne!(said(&window), first);
    window.key_press(Key::Enter);
    window.run_steps(SETTLE);
    let other = said(&window);
    assert!(!other.starts_with("Floor"), "{other}");
    window.key_press(Key::Enter);
    window.run_steps(SETTLE);
    let Selection::Person(chosen) = window.state().session().selection() else { panic!("nobody was chosen") };
    assert_ne!(chosen, floor);
    let answers = window.state().session().answers().unwrap().clone();
    let (a, b) = (answers.net.index_of(floor).unwrap(), answers.net.index_of(chosen).unwrap());
    assert!(answers.net.has(a, b) || answers.net.has(b, a));
}

#[test]
fn a_view_is_kept_under_a_name_and_looked_at_again() {
    let mut window = sized(Vec::new(), 1366.0, 1200.0);
    click(&mut window, "Tekening");
    window.get_by_label("alleen over en weer").click();
    window.state_mut().run(Command::Arrange(LayoutKind::Circle));
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Naam van deze weergave").click();
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Naam van deze weergave").type_text("Over en weer");
    window.run_steps(SETTLE);
    click(&mut window, "Bewaren");
    assert_eq!(window.state().session().project().views.len(), 1);
    window.state_mut().run(Command::Filter(lijntjes::model::Filter::default()));
    window.state_mut().run(Command::Arrange(LayoutKind::Groups));
    window.run_steps(SETTLE);
    click(&mut window, "Over en weer");
    assert_eq!(window.state().session().layout_kind(), LayoutKind::Circle);
    assert_eq!(window.state().session().picture().unwrap().scene.lines().len(), 62);
    click(&mut window, "Weergave weghalen: Over en weer");
    assert!(window.state().session().project().views.is_empty());
}

#[test]
fn people_walk_to_another_arrangement_and_then_rest() {
    let mut window = window(Vec::new());
    // The harness takes all movement away.
    window.ctx.all_styles_mut(|style| style.animation_time = 0.08);
    window.run_steps(30);
    let before = at(&window, "Floor");
    window.state_mut().run(Command::Arrange(LayoutKind::Circle));
    window.step();
    let early = at(&window, "Floor");
    window.run_steps(60);
    let late = at(&window, "Floor");
    assert!(early.distance(late) > 5.0 && before.distance(late) > 5.0, "{before:?} {early:?} {late:?}");
    assert!(!window.ctx.has_requested_repaint());
}

#[test]
fn whoever_was_clicked_is_where_the_arrows_start() {
    let mut window = window(Vec::new());
    window.run_steps(SETTLE);
    let pos = at(&window, "Vera");
    window.event(Event::PointerMoved(pos));
    window.step();
    window.step();
    for pressed in [true, false] {
        window.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE });
        window.step();
    }
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().selection(), Selection::Person(person(&window, "Vera")));
    let focused = |window: &Window| {
        let node = window.get_all_by_role(Role::Button).find(egui_kittest::Node::is_focused);
        node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    };
    assert!(focused(&window).starts_with("Vera"), "{}", focused(&window));
    window.key_press(Key::ArrowLeft);
    window.run_steps(SETTLE);
    let next = focused(&window);
    assert!(!next.is_empty() && !next.starts_with("Vera"), "{next}");
}

#[test]
fn the_keyboard_puts_people_elsewhere_and_goes_along_ties() {
    let mut window = window(Vec::new());
    let floor = person(&window, "Floor");
    let before = place(&window, "Floor");
    let focus = |window: &Window| {
        let is_floor = |n: &egui_kittest::Node<'_>| n.accesskit_node().label().is_some_and(|l| l.starts_with("Floor van de Daden, "));
        window.get_all_by_role(Role::Button).find(is_floor).unwrap().focus();
    };
    focus(&window);
    window.run_steps(SETTLE);
    window.key_press_modifiers(Modifiers::COMMAND, Key::ArrowRight);
    window.run_steps(SETTLE);
    let moved = place(&window, "Floor") - before;
    assert!(moved.x > 5.0 && moved.y.abs() < 1e-9, "{moved:?}");
    assert!(window.state().session().project().pins_in(LayoutKind::Groups).contains_key(&floor));
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    window.run_steps(SETTLE);
    window.key_press(Key::Enter);
    window.run_steps(SETTLE);
    let Selection::Person(other) = window.state().session().selection() else { panic!("nobody was chosen") };
    let net = &window.state().session().answers().unwrap().net;
    let (a, b) = (net.index_of(floor).unwrap(), net.index_of(other).unwrap());
    assert!(a != b && (net.has(a, b) || net.has(b, a)), "along a tie");
}
