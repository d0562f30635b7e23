//! What the pointer does: takes hold of people, draws a line around them, moves and enlarges the picture.
#![expect(clippy::disallowed_methods, reason = "how far a wheel enlarges on the screen, of which nothing is kept")]

use eframe::egui::{self, Event, Ui};

use super::graph::Touch;
use super::held::Held;
use super::under::Under;
use crate::model::{Edit, PersonId, Point};
use crate::session::{Command, Selection};
use crate::sociogram::{Grid, Rect, Scene};
use crate::ui::canvas::Canvas;
use crate::ui::canvas::paint::units::{point, pos};
use crate::ui::canvas::view::CanvasView;

/// Pixels that a hand may tremble before it drags.
const TREMBLE: f64 = 1.5;
/// How much a pixel of the wheel enlarges: a notch is about a quarter.
const WHEEL: f64 = 0.0025;

/// The pair whose cell is at a place, where at least one of the two names the other.
fn in_the_matrix(grid: &Grid, at: Point) -> Under {
    let Some((row, column)) = grid.cell_at(at) else { return Under::Ground };
    let (from, to) = (grid.order[row], grid.order[column]);
    let is_said = grid.cells.iter().any(|c| (c.from, c.to) == (from, to) || (c.from, c.to) == (to, from));
    if is_said { Under::Line(from, to) } else { Under::Ground }
}

impl Held {
    fn places(&self, to: Point) -> Vec<(PersonId, Point)> {
        let by = to - self.from;
        self.along.iter().map(|(person, from)| (*person, *from + by)).chain([(self.person, to)]).collect()
    }
}

impl Canvas {
    pub(in crate::ui::canvas) fn pointer(
        &mut self,
        ui: &Ui,
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
        let pointer = ui.input(|i| i.pointer.latest_pos()).map(|at| at.clamp(pos(viewport.min), pos(viewport.max)));
        self.drag(view, touch, pointer, &look, commands);
        let draws = self.lasso(ui, response, touch, pointer, scene, &look);
        if response.clicked() && !draws {
            self.click(ui, view, response, touch, commands);
        }
        if touch.panned != egui::Vec2::ZERO && !draws {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
            self.camera.pan(point(touch.panned.to_pos2()), &scene.bounds());
        }
        self.under = match (self.guest.hovered(), response.hover_pos()) {
            (_, None) => Under::Ground,
            (Some(person), _) => Under::Person(person),
            (None, Some(at)) => match scene.matrix() {
                Some(matrix) => in_the_matrix(&matrix.grid, look.world(point(at))),
                None => self.guest.line_at(at, &look).map_or(Under::Ground, |(from, to)| Under::Line(from, to)),
            },
        };
        self.wheel(ui, response, viewport, scene);
    }

    /// Moves whoever is held, with those who are chosen along with them, and pins them where they are let go.
    fn drag(
        &mut self,
        view: &CanvasView<'_>,
        touch: &Touch,
        pointer: Option<egui::Pos2>,
        look: &crate::sociogram::Viewport,
        commands: &mut Vec<Command>,
    ) {
        let scene = &view.picture.scene;
        if let Some((person, at)) = touch.grabbed.filter(|_| view.picture.kind.is_free()) {
            let is_one_of_several = self.several.people.contains(&person);
            let goes_along = |other: PersonId| is_one_of_several && other != person && self.several.people.contains(&other);
            let along = scene.marks().iter().filter(|m| goes_along(m.person)).map(|m| (m.person, m.at)).collect();
            let mark = scene.marks().iter().find(|m| m.person == person);
            self.held = mark.map(|m| Held { person, from: m.at, grip: m.at - at, along, to: None });
        }
        if let (Some(held), Some(pointer)) = (&mut self.held, pointer)
            && (touch.dragged || (touch.released && held.to.is_some()))
        {
            let to = look.world(point(pointer)) + held.grip;
            if held.to.is_some() || to.distance(held.from) * look.px_per_unit > TREMBLE {
                if held.to != Some(to) {
                    commands.push(Command::Drag(held.places(to)));
                }
                held.to = Some(to);
            }
        }
        if touch.released
            && let Some(held) = self.held.take()
            && let Some(to) = held.to
        {
            commands.push(Command::Edit(Edit::Pin(view.picture.kind, held.places(to))));
        }
    }

    /// Draws a line around people. Says whether it does, so that the picture does not move along.
    fn lasso(
        &mut self,
        ui: &Ui,
        response: &egui::Response,
        touch: &Touch,
        pointer: Option<egui::Pos2>,
        scene: &Scene,
        look: &crate::sociogram::Viewport,
    ) -> bool {
        let shift = ui.input(|i| i.modifiers.shift);
        let begins = response.drag_started() && touch.grabbed.is_none() && self.held.is_none() && self.guest.hovered().is_none();
        if begins && (shift || self.several.by_drawing) {
            self.several.lasso = ui.input(|i| i.pointer.press_origin()).map(|at| look.world(point(at))).into_iter().collect();
        }
        if self.several.lasso.is_empty() {
            return false;
        }
        ui.ctx().set_cursor_icon(egui::CursorIcon::Crosshair);
        if let Some(pointer) = pointer {
            self.several.draw(look.world(point(pointer)), look.px_per_unit);
        }
        if !response.dragged() {
            self.several.close(scene, look.px_per_unit, shift);
        }
        true
    }

    fn click(&mut self, ui: &Ui, view: &CanvasView<'_>, response: &egui::Response, touch: &Touch, commands: &mut Vec<Command>) {
        let more = ui.input(|i| i.modifiers.shift || i.modifiers.command);
        match touch.clicked {
            Some(person) if more => {
                // Whoever was looked at alone is the first of several.
                if self.several.people.is_empty() {
                    self.several.people.extend(view.selection.person());
                }
                self.several.toggle(person);
            }
            Some(person) => {
                // In the frame of a click egui takes the focus from everything that was not clicked itself.
                self.focus_next = Some(person);
                self.several.people.clear();
                commands.push(Command::Select(Selection::Person(person)));
            }
            None => {
                response.request_focus();
                self.several.people.clear();
                if view.selection != Selection::Nothing {
                    commands.push(Command::Select(Selection::Nothing));
                }
            }
        }
    }

    /// The wheel enlarges with and without Ctrl, as pinching does; sideways it moves.
    fn wheel(&mut self, ui: &Ui, response: &egui::Response, viewport: Rect, scene: &Scene) {
        let Some(at) = response.hover_pos() else { return };
        let (scroll, zoom) = ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta()));
        if scroll.x != 0.0 {
            self.camera.pan(Point::new(f64::from(scroll.x), 0.0), &scene.bounds());
        }
        let factor = f64::from(zoom) * (f64::from(scroll.y) * WHEEL).exp();
        if let Some((_, _, all)) = &self.all
            && (factor - 1.0).abs() > 1e-9
        {
            self.camera.zoom(factor, point(at), viewport, *all, 0.0);
        }
    }
}
