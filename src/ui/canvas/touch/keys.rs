//! The keyboard on the canvas: looking about, going from person to person, along ties, and putting people elsewhere.

use eframe::egui::{self, Key, Modifiers, Ui};

use super::access::{self, Doing};
use crate::model::{Edit, PersonId, Point};
use crate::session::{Command, Selection};
use crate::sociogram::{Rect, Scene};
use crate::ui::canvas::Canvas;
use crate::ui::canvas::view::CanvasView;

const ZOOM_STEP: f64 = 1.25;
/// Pixels per press of an arrow key.
const PAN_STEP: f64 = 80.0;
/// World units per press that puts someone elsewhere.
const PUT_STEP: f64 = 12.0;

const ARROWS: [(Key, Point); 4] = [
    (Key::ArrowLeft, Point { x: -1.0, y: 0.0 }),
    (Key::ArrowRight, Point { x: 1.0, y: 0.0 }),
    (Key::ArrowUp, Point { x: 0.0, y: -1.0 }),
    (Key::ArrowDown, Point { x: 0.0, y: 1.0 }),
];

impl Canvas {
    pub(in crate::ui::canvas) fn keys(
        &mut self,
        ui: &Ui,
        response: &egui::Response,
        on_person: bool,
        viewport: Rect,
        scene: &Scene,
        glide: f64,
    ) {
        if !self.several.people.is_empty() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            self.several.people.clear();
        }
        let Some((_, _, all)) = self.all.clone() else { return };
        if !response.has_focus() && !on_person {
            return;
        }
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        if response.has_focus() {
            access::keep_arrows(ui, response.id);
            for (key, way) in ARROWS {
                if pressed(key) {
                    self.camera.glide_by(way * -PAN_STEP, &scene.bounds(), glide);
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

    /// What the keys do for whoever has the focus. Says whom it goes to.
    pub(in crate::ui::canvas) fn person_keys(
        &mut self,
        ui: &Ui,
        view: &CanvasView<'_>,
        doing: &Doing,
        commands: &mut Vec<Command>,
    ) -> Option<PersonId> {
        let scene = &view.picture.scene;
        let person = doing.focused?;
        let pressed = |modifiers, key| ui.input_mut(|i| i.consume_key(modifiers, key));
        for (key, way) in ARROWS {
            if pressed(Modifiers::COMMAND, key) && view.picture.kind.is_free() {
                let chosen = |p: PersonId| p == person || (self.several.people.contains(&person) && self.several.people.contains(&p));
                let places = scene.marks().iter().filter(|m| chosen(m.person)).map(|m| (m.person, m.at + way * PUT_STEP)).collect();
                commands.push(Command::Edit(Edit::Pin(view.picture.kind, places)));
            }
            if pressed(Modifiers::ALT, key) {
                let tied = |other: PersonId| {
                    let ends = [(person, other), (other, person)];
                    scene.lines().iter().any(|l| ends.contains(&(l.from, l.to)))
                        || scene.cells().iter().any(|c| ends.contains(&(c.from, c.to)))
                };
                return towards(scene, person, way, tied);
            }
            if pressed(Modifiers::NONE, key) {
                return towards(scene, person, way, |_| true);
            }
        }
        if pressed(Modifiers::SHIFT, Key::Space) || pressed(Modifiers::SHIFT, Key::Enter) {
            if self.several.people.is_empty() {
                self.several.people.extend(view.selection.person());
            }
            self.several.toggle(person);
        }
        if pressed(Modifiers::NONE, Key::Enter) || pressed(Modifiers::NONE, Key::Space) {
            commands.push(Command::Select(Selection::Person(person)));
        }
        None
    }
}

/// The nearest person in a quarter of the plane round a direction, or else in the half of it.
fn towards(scene: &Scene, from: PersonId, way: Point, may: impl Fn(PersonId) -> bool) -> Option<PersonId> {
    let start = scene.marks().iter().find(|m| m.person == from)?.at;
    let cost = |at: Point| {
        let step = at - start;
        let along = step.dot(way);
        (along > 1e-6).then(|| (step.dot(way.across()).abs() > along + 1e-6, step.length()))
    };
    let others = scene.marks().iter().filter(|m| m.person != from && may(m.person));
    let found = others
        .filter_map(|m| Some((cost(m.at)?, m.person)))
        .min_by(|a, b| a.0.0.cmp(&b.0.0).then(a.0.1.total_cmp(&b.0.1)).then(a.1.cmp(&b.1)));
    found.map(|(_, person)| person)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::jobs::Executor;
    use crate::session::{Command, Session};
    use crate::text::Lang;

    #[test]
    fn the_arrows_reach_everybody_from_anybody() {
        let mut session = Session::new(Executor::Inline, Lang::Dutch);
        session.poll();
        for kind in crate::model::LayoutKind::ALL {
            session.run(Command::Arrange(kind));
            session.poll();
            let scene = &session.picture().unwrap().scene;
            let Some(first) = scene.marks().first() else { continue };
            let mut reached = std::collections::BTreeSet::from([first.person]);
            let mut open = vec![first.person];
            while let Some(person) = open.pop() {
                for (_, way) in ARROWS {
                    open.extend(towards(scene, person, way, |_| true).filter(|next| reached.insert(*next)));
                }
            }
            assert_eq!(reached.len(), scene.marks().len(), "{kind:?}");
        }
    }
}
