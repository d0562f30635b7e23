//! The network on screen: shows the picture of the session, lets the user look around in it and answers with commands.
//!
//! [`Canvas::show`] goes: where to look (`camera`), what the pointer did (`graph`, only on frames with something to see),
//! walk to a new arrangement (`motion`), paint (`paint`, `hover`, `legend`), and the people and ties for keyboard and screen
//! reader (`access`, `keys`). `pointer` takes hold of people, of one or of several (`several`).

mod look;
mod paint;
mod touch;
mod view;

pub use view::CanvasView;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use eframe::egui::{self, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType};

use crate::model::{PersonId, Point};
use crate::session::{Command, Picture, Selection};
use crate::sociogram::{Ink, Rect, Scene, Viewport, sheet};
use crate::text::Words;
use crate::ui::theme::colour;
use look::camera::{Camera, Target, fit};
use look::motion::{Motion, WALK};
use paint::legend::{Folding, Legend};
use paint::pace::Pace;
use paint::painted::Painted;
use paint::pieces::{self, HALO, write};
use paint::units::{on_whole_pixels, world_rect};
use touch::access::{self, People};
use touch::graph::{Guest, Touch};
use touch::held::Held;
use touch::hover;
use touch::several::Several;
use touch::under::Under;

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
    all: Option<(Rect, Vec<Rect>, Target)>,
    /// What egui_graphs was shown last.
    seen: Option<Viewport>,
    wish: Option<Wish>,
    controls: Option<Rect>,
    under: Under,
    held: Option<Held>,
    several: Several,
    /// Everyone on their way to another arrangement.
    motion: Option<Motion>,
    /// What was asked to be shown last.
    target: Option<Arc<Picture>>,
    /// Who was clicked in the last frame, and has the keyboard from this one on.
    focus_next: Option<PersonId>,
    /// Whether the keyboard was on someone in the last frame.
    on_person: bool,
    by_keys: bool,
}

/// What a button asked for since the last frame.
#[derive(Clone, Copy, Debug)]
enum Wish {
    Fit,
    Zoom(f64),
}

/// How long a jump of the camera lasts, in seconds.
const GLIDE: f64 = 0.16;

impl Canvas {
    /// Fills what is left of `ui` and answers with what the user did: selections, drags and pins.
    pub fn show(&mut self, ui: &mut Ui, view: &CanvasView<'_>) -> Vec<Command> {
        let id = ui.id().with("canvas");
        let area = ui.available_rect_before_wrap();
        let viewport = world_rect(area);
        let moves = ui.style().animation_time > 0.0;
        let glide = if moves { GLIDE } else { 0.0 };
        let legend = Legend::new(view, viewport, self.folding);
        self.aim(view, viewport, legend.as_ref(), moves);
        let now = ui.input(|i| i.time);
        self.camera.advance(now);
        let target = Arc::clone(view.picture);
        let shown = self.motion.as_mut().and_then(|motion| motion.at(now));
        if shown.is_none() {
            self.motion = None;
        }
        let view = &CanvasView { picture: shown.as_ref().unwrap_or(&target), ..*view };

        if let Some(person) = self.focus_next.take() {
            ui.memory_mut(|memory| memory.request_focus(access::person_id(id, person)));
        }
        let (response, touch) = self.touch(ui, id, view, viewport);
        let scene = &view.picture.scene;
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, spoken(scene, view.words)));
        let mut commands = Vec::new();
        self.pointer(ui, view, viewport, &response, &touch, &mut commands);
        self.several.keep(scene);
        self.keys(ui, &response, self.on_person, viewport, scene, glide);

        let painter = ui.painter_at(area);
        let look = on_whole_pixels(&self.camera.view(viewport), painter.pixels_per_point());
        painter.rect_filled(area, 0.0, colour(view.palette.rgb(Ink::Ground)));
        let rests =
            !self.is_moving() && ui.input(|i| !i.is_scrolling() && i.smooth_scroll_delta() == egui::Vec2::ZERO && !i.pointer.any_down());
        let shows_all = self.camera.follows() && !self.camera.is_gliding();
        let pace = Pace { shows_all, rests, walks: self.motion.is_some(), sizes: view.sizes };
        let waits = self.painted.paint(&painter, view.picture, view.palette, &look, pace);
        self.words(&painter, view, &look);
        if scene.is_empty() {
            let ink = colour(view.palette.rgb(Ink::Quiet));
            painter.text(area.center(), egui::Align2::CENTER_CENTER, view.words.get("canvas-empty"), egui::FontId::proportional(13.0), ink);
        }

        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.intersect(area));
        let doing = self.people.show(ui, id, view, &target, &self.camera.view(viewport));
        self.on_person = doing.focused.is_some();
        if let Some(person) = self.person_keys(ui, view, &doing, &mut commands) {
            ui.memory_mut(|memory| memory.request_focus(access::person_id(id, person)));
            ui.ctx().request_repaint();
        }
        if let Some(person) = doing.chosen {
            commands.push(Command::Select(Selection::Person(person)));
        }
        let focused = doing.focused.filter(|_| self.by_keys);
        if let Some(mark) = doing.gained.filter(|_| self.by_keys).and_then(|p| scene.marks().iter().find(|m| m.person == p)) {
            self.camera.reveal(mark.at, viewport, glide);
        }
        let is_held = self.held.as_ref().is_some_and(|held| held.to.is_some());
        let under = match (doing.tie, focused, is_held || !self.several.lasso.is_empty()) {
            (_, _, true) => Under::Ground,
            (Some((from, to)), ..) => Under::Line(from, to),
            (None, Some(person), false) => Under::Person(person),
            (None, None, false) => self.under,
        };
        hover::light(&painter, view, &look, under, focused, &self.several);
        if response.has_focus() && self.by_keys {
            painter.rect_stroke(area.shrink(2.0), 2.0, Stroke::new(2.0, colour(view.palette.rgb(Ink::Highlight))), StrokeKind::Inside);
        }
        if let Some(legend) = legend {
            legend.show(ui, id.with("legend"), view, &mut self.folding);
        }
        hover::card(&painter, view, &look, under, response.hover_pos(), area);
        ui.set_clip_rect(clip);
        if self.is_moving() || waits || !commands.is_empty() {
            ui.ctx().request_repaint();
        }
        commands
    }

    /// The words that do not look for room: those that grow with a groepsbeeld or a matrix, on rings and of grounds.
    fn words(&mut self, painter: &egui::Painter, view: &CanvasView<'_>, look: &Viewport) {
        let Scene::People(scene) = &view.picture.scene else {
            for text in self.painted.words(look, view.palette) {
                write(painter, &text, &HALO);
            }
            return;
        };
        for circle in scene.circles.iter().filter(|c| !c.title.is_empty()) {
            pieces::paint(painter, &sheet::ring_title(circle, look, view.sizes.person, view.palette));
        }
        for title in self.painted.region_titles(scene, look, view.sizes.title) {
            write(painter, &sheet::ground_title(scene, title, view.sizes.title, view.palette), &HALO);
        }
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
        self.camera.is_gliding() || self.motion.is_some() || self.held.as_ref().is_some_and(|held| held.to.is_some())
    }

    /// The people who are chosen together.
    #[must_use]
    pub fn chosen(&self) -> &BTreeSet<PersonId> {
        &self.several.people
    }

    pub fn choose(&mut self, people: BTreeSet<PersonId>) {
        self.several.people = people;
    }

    /// Whether dragging the ground draws a line around people instead of moving the picture.
    pub fn draws_lasso(&mut self) -> &mut bool {
        &mut self.several.by_drawing
    }

    /// Where buttons float over the canvas: a fit leaves this free, as it does the legend.
    pub fn leave_free(&mut self, controls: Option<egui::Rect>) {
        self.controls = controls.map(world_rect);
    }

    /// Turns the camera: to another picture, another size of the canvas, or what a button asked for.
    fn aim(&mut self, view: &CanvasView<'_>, viewport: Rect, legend: Option<&Legend<'_>>, moves: bool) {
        let glide = if moves { GLIDE } else { 0.0 };
        let before = self.target.replace(Arc::clone(view.picture));
        let is_new = before.as_ref().is_none_or(|before| !Arc::ptr_eq(before, view.picture));
        let rearranged = is_new && before.as_ref().is_none_or(|before| is_rearranged(&before.scene, &view.picture.scene));
        if is_new {
            // From where everyone is seen, which may be half way to somewhere else.
            let seen = self.picture.as_ref().filter(|_| moves && self.held.is_none());
            self.motion = seen.and_then(|seen| Motion::new(seen, view.picture));
        }
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
            let seconds = match (rearranged, asked || unfolds) {
                (true, _) if self.motion.is_some() => WALK,
                (false, true) => glide,
                _ => 0.0,
            };
            self.camera.show_all(look, seconds);
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
}

/// What is read aloud of the whole picture.
fn spoken(scene: &Scene, words: Words) -> String {
    match scene {
        Scene::Groups(scene) => words.with("canvas-name-groups", &[("groups", scene.blocks.len().into())]),
        Scene::People(scene) => words.with("canvas-name", &[("people", scene.marks.len().into()), ("ties", scene.lines.len().into())]),
        Scene::Matrix(scene) => {
            // A tie both ways has two cells.
            let cells = scene.grid.cells.iter().filter(|cell| !cell.mutual || cell.from < cell.to).count();
            words.with("canvas-name", &[("people", scene.marks.len().into()), ("ties", cells.into())])
        }
    }
}

/// Whether this is another network or another arrangement, and not the same one in which somebody was put elsewhere.
fn is_rearranged(before: &Scene, now: &Scene) -> bool {
    let places: BTreeMap<PersonId, Point> = before.marks().iter().map(|m| (m.person, m.at)).collect();
    let moved = now.marks().iter().filter(|m| places.get(&m.person).is_some_and(|at| at.distance(m.at) > 1e-6)).count();
    let is_other = now.marks().len() != before.marks().len() || now.marks().iter().any(|m| !places.contains_key(&m.person));
    is_other || 2 * moved > now.marks().len()
}
