//! The canvas on its own: what the pointer, the keyboard and a screen reader do there, and that it rests.

use std::sync::Arc;

use eframe::egui::{self, Event, Key, Modifiers, PointerButton, Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lijntjes::model::{Edit, PersonId, Point};
use lijntjes::report::Naming;
use lijntjes::report::legend_text;
use lijntjes::session::jobs::Executor;
use lijntjes::session::{Command, Selection, Session};
use lijntjes::sociogram::{LabelSizes, Palette, Sample};
use lijntjes::text::Lang;
use lijntjes::ui::canvas::{Canvas, CanvasView};

struct Stage {
    session: Session,
    canvas: Canvas,
    said: Vec<Command>,
}

impl Stage {
    fn new() -> Self {
        let mut session = Session::new(Executor::Inline, Lang::Dutch);
        session.poll();
        Self { session, canvas: Canvas::default(), said: Vec::new() }
    }

    fn show(&mut self, ui: &mut egui::Ui) {
        let session = &self.session;
        let picture = Arc::clone(session.picture().unwrap());
        let (naming, words, spec): (Arc<Naming>, _, _) = (session.naming(), session.words(), session.spec().unwrap().clone());
        let legend: Vec<(Vec<Sample>, String)> =
            picture.legend.iter().map(|e| (e.samples.clone(), legend_text(session.project(), &spec, &e.text, words))).collect();
        let people = |person| format!("{}, hier", naming.full(person));
        let view = CanvasView {
            picture: &picture,
            palette: Palette::new(picture.appearance.style, false),
            naming: &naming,
            words,
            people: &people,
            legend: &legend,
            selection: session.selection(),
            sizes: LabelSizes::default(),
        };
        let commands = self.canvas.show(ui, &view);
        for command in &commands {
            self.session.run(command.clone());
        }
        self.said.extend(commands);
    }

    fn person(&self, first_name: &str) -> PersonId {
        let naming = self.session.naming();
        *self.session.project().people.keys().find(|p| naming.short(**p) == first_name).unwrap()
    }

    fn place(&self, first_name: &str) -> Point {
        let person = self.person(first_name);
        self.session.picture().unwrap().scene.marks().iter().find(|m| m.person == person).unwrap().at
    }

    fn pins(&self) -> usize {
        self.said.iter().filter(|c| matches!(c, Command::Edit(Edit::Pin(..)))).count()
    }
}

type Stand = Harness<'static, Stage>;

fn stand() -> Stand {
    let mut stand =
        Harness::builder().with_size(Vec2::new(950.0, 700.0)).build_ui_state(|ui, stage: &mut Stage| stage.show(ui), Stage::new());
    stand.run_steps(8);
    stand
}

/// The middle of someone's node.
fn at(stand: &Stand, name: &str) -> Pos2 {
    stand.get_by_label_contains(name).rect().center()
}

fn press(stand: &mut Stand, pos: Pos2, pressed: bool) {
    stand.event(Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE });
    stand.step();
}

fn settle(stand: &mut Stand) {
    stand.run_steps(6);
}

/// Where no person and no line is.
fn ground() -> Pos2 {
    Pos2::new(930.0, 15.0)
}

#[test]
fn the_first_click_after_a_pause_selects() {
    let mut stand = stand();
    let vera = at(&stand, "Vera");
    stand.event(Event::PointerMoved(vera));
    stand.step();
    stand.step();
    stand.step();
    press(&mut stand, vera, true);
    press(&mut stand, vera, false);
    assert_eq!(stand.state().session.selection(), Selection::Person(stand.state().person("Vera")));
}

#[test]
fn a_click_on_the_ground_clears_and_neither_click_pins() {
    let mut stand = stand();
    let before = stand.state().place("Vera");
    let vera = at(&stand, "Vera") + Vec2::new(5.0, 4.0);
    for pos in [vera, ground()] {
        stand.event(Event::PointerMoved(pos));
        stand.step();
        press(&mut stand, pos, true);
        press(&mut stand, pos, false);
        settle(&mut stand);
    }
    let person = stand.state().person("Vera");
    assert_eq!(stand.state().said, [Command::Select(Selection::Person(person)), Command::Select(Selection::Nothing)]);
    assert!(stand.state().place("Vera").distance(before) < 1e-9);
}

#[test]
fn a_drag_pins_once_without_a_jump_and_can_be_undone() {
    let mut stand = stand();
    let before = stand.state().place("Floor");
    let floor = at(&stand, "Floor");
    let from = floor + Vec2::new(4.0, -3.0);
    stand.event(Event::PointerMoved(from));
    stand.step();
    press(&mut stand, from, true);
    for step in 1..=10 {
        stand.event(Event::PointerMoved(from + Vec2::new(6.0, 2.0) * step as f32));
        stand.step();
    }
    assert!(stand.state().canvas.is_moving());
    assert!(stand.state().said.iter().any(|c| matches!(c, Command::Drag(..))));
    assert_eq!(stand.state().pins(), 0, "not before the button is up");
    press(&mut stand, from + Vec2::new(60.0, 20.0), false);
    settle(&mut stand);
    assert_eq!(stand.state().pins(), 1);
    assert!((at(&stand, "Floor") - (floor + Vec2::new(60.0, 20.0))).length() < 0.6, "{:?} {floor:?}", at(&stand, "Floor"));
    assert_eq!(stand.state().session.selection(), Selection::Nothing, "a drag is no click");
    stand.state_mut().session.run(Command::Undo);
    settle(&mut stand);
    assert!(stand.state().place("Floor").distance(before) < 1e-9);
}

#[test]
fn dragging_the_ground_moves_the_picture_and_nobody_in_it() {
    let mut stand = stand();
    let (before, world) = (at(&stand, "Vera"), stand.state().place("Vera"));
    stand.event(Event::PointerMoved(ground()));
    stand.step();
    press(&mut stand, ground(), true);
    for step in 1..=5 {
        stand.event(Event::PointerMoved(ground() + Vec2::new(-10.0, 8.0) * step as f32));
        stand.step();
    }
    press(&mut stand, ground() + Vec2::new(-50.0, 40.0), false);
    settle(&mut stand);
    assert!((at(&stand, "Vera") - before - Vec2::new(-50.0, 40.0)).length() < 0.1);
    assert!(stand.state().place("Vera").distance(world) < 1e-9 && stand.state().said.is_empty());
}

#[test]
fn the_wheel_enlarges_around_the_pointer_and_a_fit_goes_back() {
    let mut stand = stand();
    let (vera, floor) = (at(&stand, "Vera"), at(&stand, "Floor"));
    for modifiers in [Modifiers::NONE, Modifiers::CTRL] {
        stand.event(Event::PointerMoved(vera));
        stand.step();
        stand.event_modifiers(
            Event::MouseWheel { unit: egui::MouseWheelUnit::Point, delta: Vec2::new(0.0, 60.0), phase: egui::TouchPhase::Move, modifiers },
            modifiers,
        );
        stand.run_steps(40);
        assert!((at(&stand, "Vera") - vera).length() < 0.5);
        assert!(at(&stand, "Floor").distance(at(&stand, "Vera")) > 1.05 * floor.distance(vera), "{modifiers:?}");
        stand.state_mut().canvas.fit();
        stand.run_steps(40);
        assert!((at(&stand, "Floor") - floor).length() < 0.5);
    }
}

#[test]
fn it_rests_when_nothing_happens() {
    let mut stand = stand();
    let vera = at(&stand, "Vera");
    for event in [Event::PointerMoved(vera), Event::PointerMoved(ground()), Event::PointerGone] {
        stand.event(event);
        stand.run_steps(8);
        assert!(!stand.ctx.has_requested_repaint());
        let delay = stand.output().viewport_output.values().map(|v| v.repaint_delay).min();
        assert_eq!(delay, Some(std::time::Duration::MAX));
    }
}

#[test]
fn a_screen_reader_can_choose_someone() {
    let mut stand = stand();
    stand.get_by_label("Vera Smeets, hier").click_accesskit();
    settle(&mut stand);
    assert_eq!(stand.state().session.selection(), Selection::Person(stand.state().person("Vera")));
}

#[test]
fn everything_works_by_keyboard() {
    let mut stand = stand();
    // The canvas, then the first person of the first group.
    stand.key_press(Key::Tab);
    settle(&mut stand);
    let before = at(&stand, "Vera");
    stand.key_press(Key::ArrowLeft);
    stand.run_steps(30);
    assert!((at(&stand, "Vera") - before - Vec2::new(80.0, 0.0)).length() < 0.5);
    stand.key_press(Key::Num0);
    stand.run_steps(30);
    assert!((at(&stand, "Vera") - before).length() < 0.5);
    let apart = |stand: &Stand| at(stand, "Vera").distance(at(stand, "Floor"));
    let fitted = apart(&stand);
    stand.key_press(Key::Plus);
    stand.run_steps(30);
    assert!((apart(&stand) / fitted - 1.25).abs() < 0.01);
    stand.key_press(Key::Minus);
    stand.run_steps(30);
    assert!((apart(&stand) / fitted - 1.0).abs() < 0.01);
    stand.key_press(Key::Tab);
    settle(&mut stand);
    stand.key_press(Key::Enter);
    settle(&mut stand);
    let Selection::Person(first) = stand.state().session.selection() else { panic!("nobody was chosen") };
    let answers = Arc::clone(stand.state().session.answers().unwrap());
    let net = &answers.net;
    assert_eq!(net.actor(net.index_of(first).unwrap()).groups, [0], "the first of the first group");
    stand.key_press(Key::Tab);
    settle(&mut stand);
    stand.key_press(Key::Space);
    settle(&mut stand);
    assert!(matches!(stand.state().session.selection(), Selection::Person(second) if second != first));
}

#[test]
fn the_legend_folds_and_takes_no_clicks_from_the_canvas() {
    let mut stand = stand();
    let legend = stand.get_by_label("Legenda").rect();
    stand.get_by_label("Legenda").click();
    settle(&mut stand);
    assert!(stand.state().said.is_empty());
    let folded = stand.get_by_label("Legenda").rect();
    assert!(folded.min.y > legend.min.y + 50.0, "{folded:?} {legend:?}");
}
