//! The network on screen: shows the picture of the session, lets the user look around in it and answers with commands.
//!
//! [`Canvas::show`] goes: where to look (`camera`), what the pointer did (`graph`, only on frames with something to see),
//! paint (`paint`, `hover`, `legend`), and the people for keyboard and screen reader (`access`).

mod access;
mod camera;
mod graph;
mod hover;
mod legend;
mod paint;
mod sheet;
mod strokes;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{self, Event, Key, Modifiers, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

use crate::model::{Edit, PersonId, Point};
use crate::session::{Command, Naming, Picture, Selection};
use crate::sociogram::{Ink, Palette, Rect, Sample, Scene, View};
use crate::text::Words;
use crate::ui::theme::colour;
use access::People;
use camera::{Camera, Look, fit};
use graph::{Guest, Touch};
use hover::Under;
use legend::{Folding, Legend};
use paint::{Pace, Painted, point, pos, world_rect};

/// What the canvas shows in one frame.
#[expect(missing_debug_implementations, reason = "it lends a function for the sentences")]
#[derive(Clone, Copy)]
pub struct CanvasView<'a> {
    pub picture: &'a Arc<Picture>,
    pub palette: Palette,
    pub naming: &'a Naming,
    pub words: Words,
    /// What is said of someone, beginning with the name: "Ben Osei, noemt 4, genoemd door 5".
    pub people: &'a dyn Fn(PersonId) -> String,
    pub legend: &'a [(Vec<Sample>, String)],
    pub selection: Selection,
}

/// Where the user looks and what they hold.
#[derive(Debug, Default)]
pub struct Canvas {
    camera: Camera,
    guest: Guest,
    painted: Painted,
    people: People,
    folding: Folding,
    /// The picture that was shown last.
    picture: Option<Arc<Picture>>,
    /// What the look at everything depends on, and that look.
    all: Option<(Rect, Vec<Rect>, Look)>,
    /// What egui_graphs was shown last.
    seen: Option<View>,
    wish: Option<Wish>,
    controls: Option<Rect>,
    under: Under,
    held: Option<Held>,
    by_keys: bool,
}

/// What a button asked for since the last frame.
#[derive(Clone, Copy, Debug)]
enum Wish {
    Fit,
    Zoom(f64),
}

/// Someone under a pressed button.
#[derive(Clone, Copy, Debug)]
struct Held {
    person: PersonId,
    from: Point,
    /// From the pointer to the middle of the mark: it does not jump under the pointer.
    grip: Point,
    /// Where it was taken; `None` for a click.
    to: Option<Point>,
}

const ZOOM_STEP: f64 = 1.25;
/// Pixels per press of an arrow key.
const PAN_STEP: f64 = 80.0;
/// How much a pixel of the wheel enlarges: a notch is about a quarter.
const WHEEL: f64 = 0.0025;
/// How long a jump of the camera lasts, in seconds.
const GLIDE: f64 = 0.16;
/// Pixels that a hand may tremble before it drags.
const TREMBLE: f64 = 1.5;

impl Canvas {
    /// Fills what is left of `ui` and answers with what the user did: selections, drags and pins.
    pub fn show(&mut self, ui: &mut Ui, view: &CanvasView<'_>) -> Vec<Command> {
        let id = ui.id().with("canvas");
        let area = ui.available_rect_before_wrap();
        let viewport = world_rect(area);
        let glide = if ui.style().animation_time > 0.0 { GLIDE } else { 0.0 };
        let legend = Legend::new(view, viewport, self.folding);
        self.aim(view, viewport, legend.as_ref(), glide);
        self.camera.advance(ui.input(|i| i.time));

        let (response, touch) = self.touch(ui, id, view, viewport);
        let scene = &view.picture.scene;
        response.widget_info(|| {
            let counts = [("people", scene.marks.len().into()), ("ties", scene.lines.len().into())];
            WidgetInfo::labeled(WidgetType::Other, true, view.words.with("canvas-name", &counts))
        });
        let mut commands = Vec::new();
        self.pointer(ui, id, view, viewport, &response, &touch, &mut commands);
        self.keys(ui, &response, viewport, scene, glide);

        let look = self.camera.view(viewport);
        let painter = ui.painter_at(area);
        painter.rect_filled(area, 0.0, colour(view.palette.rgb(Ink::Ground)));
        let rests =
            !self.is_moving() && ui.input(|i| !i.is_scrolling() && i.smooth_scroll_delta() == egui::Vec2::ZERO && !i.pointer.any_down());
        let pace = Pace { shows_all: self.camera.follows() && !self.camera.is_gliding(), rests };
        let waits = self.painted.paint(&painter, view.picture, view.palette, &look, pace);
        if scene.marks.is_empty() {
            let ink = colour(view.palette.rgb(Ink::Quiet));
            painter.text(area.center(), egui::Align2::CENTER_CENTER, view.words.get("canvas-empty"), egui::FontId::proportional(13.0), ink);
        }

        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.intersect(area));
        let doing = self.people.show(ui, id, view, &look);
        if let Some(person) = doing.chosen {
            commands.push(Command::Select(Selection::Person(person)));
        }
        let focused = doing.focused.filter(|_| self.by_keys);
        if let Some(mark) = doing.gained.filter(|_| self.by_keys).and_then(|p| scene.marks.iter().find(|m| m.person == p)) {
            self.camera.reveal(mark.at, viewport, glide);
        }
        let is_held = self.held.is_some_and(|held| held.to.is_some());
        let under = match (focused, is_held) {
            (_, true) => Under::Ground,
            (Some(person), false) => Under::Person(person),
            (None, false) => self.under,
        };
        hover::light(&painter, view, &look, under, focused);
        if response.has_focus() && self.by_keys {
            painter.rect_stroke(area.shrink(2.0), 2.0, Stroke::new(2.0, colour(view.palette.rgb(Ink::Highlight))), StrokeKind::Inside);
        }
        if let Some(legend) = legend {
            legend.show(ui, id.with("legend"), view, &mut self.folding);
        }
        hover::card(&painter, view, &look, under, response.hover_pos(), area);
        ui.set_clip_rect(clip);
        if self.camera.is_gliding() || waits || !commands.is_empty() {
            ui.ctx().request_repaint();
        }
        commands
    }

    /// Shows everything from the next frame on, also when the window changes its size.
    pub fn fit(&mut self) {
        self.wish = Some(Wish::Fit);
    }

    /// Enlarges around the middle from the next frame on.
    pub fn zoom(&mut self, factor: f32) {
        self.wish = Some(Wish::Zoom(f64::from(factor)));
    }

    /// Whether the camera glides or someone is being dragged.
    #[must_use]
    pub fn is_moving(&self) -> bool {
        self.camera.is_gliding() || self.held.is_some_and(|held| held.to.is_some())
    }

    /// Where buttons float over the canvas: a fit leaves this free, as it does the legend.
    pub fn leave_free(&mut self, controls: Option<egui::Rect>) {
        self.controls = controls.map(world_rect);
    }

    /// Turns the camera: to another picture, another size of the canvas, or what a button asked for.
    fn aim(&mut self, view: &CanvasView<'_>, viewport: Rect, legend: Option<&Legend>, glide: f64) {
        let rearranged = match &self.picture {
            Some(before) => !Arc::ptr_eq(before, view.picture) && is_rearranged(&before.scene, &view.picture.scene),
            None => true,
        };
        let taken: Vec<Rect> = legend.map(|l| l.rect).into_iter().chain(self.controls).collect();
        let same_room = self.all.as_ref().is_some_and(|(room, corners, _)| *room == viewport && *corners == taken);
        let unfolds = self.all.as_ref().is_some_and(|(room, _, _)| *room == viewport);
        let asked = matches!(self.wish, Some(Wish::Fit));
        let look = match &self.all {
            Some((_, _, look)) if same_room && !rearranged && !asked => *look,
            _ => fit(&view.picture.scene, viewport, &taken),
        };
        self.all = Some((viewport, taken, look));
        if asked || rearranged || (!same_room && self.camera.follows()) {
            let at_once = rearranged || !(asked || unfolds);
            self.camera.show_all(look, if at_once { 0.0 } else { glide });
        }
        if let Some(Wish::Zoom(factor)) = self.wish {
            self.camera.zoom(factor, viewport.centre(), viewport, look, glide);
        }
        self.wish = None;
    }

    /// Lets egui_graphs look, on frames with anything to see; on the others only keeps its place, so that the next click finds it.
    fn touch(&mut self, ui: &mut Ui, id: egui::Id, view: &CanvasView<'_>, viewport: Rect) -> (egui::Response, Touch) {
        let look = self.camera.view(viewport);
        let is_new = self.picture.as_ref().is_none_or(|before| !Arc::ptr_eq(before, view.picture)) || self.seen != Some(look);
        if is_new {
            self.guest.sync(view.picture, &look);
            self.picture = Some(Arc::clone(view.picture));
            self.seen = Some(look);
        }
        let has_input =
            ui.input(|i| !i.events.is_empty() || i.pointer.any_down() || i.is_scrolling() || i.smooth_scroll_delta() != egui::Vec2::ZERO);
        if is_new || has_input {
            self.guest.show(ui, id, &look)
        } else {
            let (response, _) = ui.allocate_painter(ui.available_size(), Sense::click_and_drag());
            (response, Touch::default())
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one frame's input and where its answers go")]
    fn pointer(
        &mut self,
        ui: &Ui,
        id: egui::Id,
        view: &CanvasView<'_>,
        viewport: Rect,
        response: &egui::Response,
        touch: &Touch,
        commands: &mut Vec<Command>,
    ) {
        let scene = &view.picture.scene;
        let look = self.camera.view(viewport);
        ui.input(|i| {
            for event in &i.events {
                match event {
                    Event::Key { pressed: true, .. } => self.by_keys = true,
                    Event::PointerMoved(_) | Event::PointerButton { .. } => self.by_keys = false,
                    _ => {}
                }
            }
        });
        if let Some((person, at)) = touch.grabbed {
            let mark = scene.marks.iter().find(|m| m.person == person);
            self.held = mark.map(|m| Held { person, from: m.at, grip: m.at - at, to: None });
        }
        let pointer = ui.input(|i| i.pointer.latest_pos()).map(|at| at.clamp(pos(viewport.min), pos(viewport.max)));
        if let (Some(held), Some(pointer)) = (&mut self.held, pointer)
            && (touch.dragged || (touch.released && held.to.is_some()))
        {
            let to = look.world(point(pointer)) + held.grip;
            if held.to.is_some() || to.distance(held.from) * look.px_per_unit > TREMBLE {
                if held.to != Some(to) {
                    commands.push(Command::Drag(held.person, to));
                }
                held.to = Some(to);
            }
        }
        if touch.released
            && let Some(Held { person, to: Some(to), .. }) = self.held.take()
        {
            commands.push(Command::Edit(Edit::Pin(vec![(person, to)])));
        } else if response.clicked() {
            if let Some(person) = touch.clicked {
                ui.memory_mut(|memory| memory.request_focus(access::person_id(id, person)));
                commands.push(Command::Select(Selection::Person(person)));
            } else {
                response.request_focus();
                if view.selection != Selection::Nothing {
                    commands.push(Command::Select(Selection::Nothing));
                }
            }
        }
        if touch.panned != egui::Vec2::ZERO {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
            self.camera.pan(point(touch.panned.to_pos2()), &scene.bounds);
        }
        self.under = match (self.guest.hovered(), response.hover_pos()) {
            (_, None) => Under::Ground,
            (Some(person), _) => Under::Person(person),
            (None, Some(at)) => self.guest.line_at(at, &look).map_or(Under::Ground, |(from, to)| Under::Line(from, to)),
        };
        self.wheel(ui, response, viewport, scene);
    }

    /// The wheel enlarges with and without Ctrl, as pinching does; sideways it moves.
    fn wheel(&mut self, ui: &Ui, response: &egui::Response, viewport: Rect, scene: &Scene) {
        let Some(at) = response.hover_pos() else { return };
        let (scroll, zoom) = ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta()));
        if scroll.x != 0.0 {
            self.camera.pan(Point::new(f64::from(scroll.x), 0.0), &scene.bounds);
        }
        let factor = f64::from(zoom) * (f64::from(scroll.y) * WHEEL).exp();
        if let Some((_, _, all)) = &self.all
            && (factor - 1.0).abs() > 1e-9
        {
            self.camera.zoom(factor, point(at), viewport, *all, 0.0);
        }
    }

    fn keys(&mut self, ui: &Ui, response: &egui::Response, viewport: Rect, scene: &Scene, glide: f64) {
        let Some((_, _, all)) = self.all.clone() else { return };
        let on_person = ui.memory(egui::Memory::focused).is_some_and(|focused| {
            let canvas = ui.id().with("canvas");
            scene.marks.iter().any(|m| access::person_id(canvas, m.person) == focused)
        });
        if !response.has_focus() && !on_person {
            return;
        }
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        if response.has_focus() {
            access::keep_arrows(ui, response.id);
            for (key, x, y) in
                [(Key::ArrowLeft, 1.0, 0.0), (Key::ArrowRight, -1.0, 0.0), (Key::ArrowUp, 0.0, 1.0), (Key::ArrowDown, 0.0, -1.0)]
            {
                if pressed(key) {
                    self.camera.glide_by(Point::new(x, y) * PAN_STEP, &scene.bounds, glide);
                }
            }
        }
        // "+" needs Shift on most keyboards.
        let larger = ui.input_mut(|i| i.consume_key(Modifiers::SHIFT, Key::Plus) || i.consume_key(Modifiers::SHIFT, Key::Equals));
        if larger || pressed(Key::Plus) || pressed(Key::Equals) {
            self.camera.zoom(ZOOM_STEP, viewport.centre(), viewport, all, glide);
        }
        if pressed(Key::Minus) {
            self.camera.zoom(1.0 / ZOOM_STEP, viewport.centre(), viewport, all, glide);
        }
        if pressed(Key::Num0) {
            self.camera.show_all(all, glide);
        }
    }
}

/// Whether this is another network or another arrangement, and not the same one in which somebody was put elsewhere.
fn is_rearranged(before: &Scene, now: &Scene) -> bool {
    let places: BTreeMap<PersonId, Point> = before.marks.iter().map(|m| (m.person, m.at)).collect();
    let moved = now.marks.iter().filter(|m| places.get(&m.person).is_some_and(|at| at.distance(m.at) > 1e-6)).count();
    let is_other = now.marks.len() != before.marks.len() || now.marks.iter().any(|m| !places.contains_key(&m.person));
    is_other || moved > 1
}
