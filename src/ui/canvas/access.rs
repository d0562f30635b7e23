//! The people of the canvas for screen readers, the keyboard and tests: one invisible node over each, on every frame.

use std::sync::Arc;

use eframe::egui::accesskit::Action;
use eframe::egui::{self, EventFilter, Id, Key, Modifiers, Rect, Sense, Ui, WidgetInfo, WidgetType};

use super::CanvasView;
use super::paint::{pos, single};
use crate::model::PersonId;
use crate::session::{Picture, Selection};
use crate::sociogram::{Mark, Scene, View};

/// Beyond this many people the tree would cost more than it helps; the page with the list of people has them all.
const MOST: usize = 500;

/// The order of the people and what is said of each, for as long as the picture holds.
#[derive(Debug, Default)]
pub(super) struct People {
    picture: Option<Arc<Picture>>,
    /// Places in the scene's marks, with the sentence.
    said: Vec<(usize, String)>,
}

/// What was done with the keyboard or by a screen reader.
#[derive(Debug, Default)]
pub(super) struct Doing {
    pub focused: Option<PersonId>,
    pub gained: Option<PersonId>,
    pub chosen: Option<PersonId>,
}

impl People {
    pub fn show(&mut self, ui: &mut Ui, id: Id, view: &CanvasView<'_>, look: &View) -> Doing {
        if self.picture.as_ref().is_none_or(|picture| !Arc::ptr_eq(picture, view.picture)) {
            let scene = &view.picture.scene;
            self.said = order(scene).into_iter().take(MOST).map(|k| (k, (view.people)(scene.marks[k].person))).collect();
            self.picture = Some(Arc::clone(view.picture));
        }
        let mut doing = Doing::default();
        for (k, sentence) in &self.said {
            let mark = &view.picture.scene.marks[*k];
            let half = mark.shape.half_height(mark.radius) * look.px_per_unit;
            let area = Rect::from_center_size(pos(look.px(mark.at)), egui::Vec2::splat(single(2.0 * half.max(6.0))));
            let id = person_id(id, mark.person);
            // A sense of clicks would take them from the canvas.
            let response = ui.interact(area, id, Sense::focusable_noninteractive());
            let chosen = view.selection == Selection::Person(mark.person);
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, sentence));
            ui.ctx().accesskit_node_builder(id, |node| node.add_action(Action::Click));
            if ui.input(|i| i.has_accesskit_action_request(id, Action::Click)) {
                doing.chosen = Some(mark.person);
            }
            if response.has_focus() {
                doing.focused = Some(mark.person);
                if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter) || i.consume_key(Modifiers::NONE, Key::Space)) {
                    doing.chosen = Some(mark.person);
                }
            }
            if response.gained_focus() {
                doing.gained = Some(mark.person);
            }
        }
        doing
    }
}

/// The id of a person's node in the canvas with this id.
pub(super) fn person_id(canvas: Id, person: PersonId) -> Id {
    canvas.with(("person", person.0))
}

/// Keeps the arrow keys for the canvas while it has the focus.
pub(super) fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Places in the scene's marks: group after group, then whoever stands outside every field; in each from the top to the bottom.
fn order(scene: &Scene) -> Vec<usize> {
    let field = |mark: &Mark| scene.fields.iter().find(|f| f.rect.contains(mark.at)).map_or(usize::MAX, |f| f.group);
    let mut order: Vec<usize> = (0..scene.marks.len()).collect();
    order.sort_by(|&a, &b| {
        let (a, b) = (&scene.marks[a], &scene.marks[b]);
        let within = a.at.y.total_cmp(&b.at.y).then(a.at.x.total_cmp(&b.at.x));
        field(a).cmp(&field(b)).then(within).then(a.person.cmp(&b.person))
    });
    order
}
