//! The people and ties of the canvas for screen readers, the keyboard and tests: one invisible node over each person, on every
//! frame, and one over the tie that the keyboard is on.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::accesskit::Action;
use eframe::egui::{self, EventFilter, Id, Key, Modifiers, Rect, Sense, Ui, WidgetInfo, WidgetType};

use crate::model::{PersonId, Point};
use crate::session::Picture;
use crate::sociogram::{Ink, Mark, Scene, Viewport};
use crate::ui::canvas::paint::units::{pos, rect, single};
use crate::ui::canvas::view::CanvasView;
use crate::ui::theme::colour;

/// Beyond this many people only those in view have a node: the tree would cost more than it helps.
const MOST: usize = 500;

/// The order of the people and what is said of each, for as long as the picture holds.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct People {
    picture: Option<Arc<Picture>>,
    order: Vec<PersonId>,
    said: BTreeMap<PersonId, String>,
    /// The tie that the keyboard is on, and from whom it went there.
    tie: Option<OnTie>,
}

/// A tie among those of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OnTie {
    person: PersonId,
    other: PersonId,
}

/// What was done with the keyboard or by a screen reader.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct Doing {
    pub focused: Option<PersonId>,
    pub gained: Option<PersonId>,
    pub chosen: Option<PersonId>,
    /// The two whose tie the keyboard is on.
    pub tie: Option<(PersonId, PersonId)>,
}

impl People {
    /// `target` is what is being walked to, `view` what is seen now.
    pub fn show(&mut self, ui: &mut Ui, id: Id, view: &CanvasView<'_>, target: &Arc<Picture>, look: &Viewport) -> Doing {
        if self.picture.as_ref().is_none_or(|picture| !Arc::ptr_eq(picture, target)) {
            self.order = order(&target.scene);
            self.said.clear();
            self.picture = Some(Arc::clone(target));
        }
        let marks: BTreeMap<PersonId, &Mark> = view.picture.scene.marks().iter().map(|m| (m.person, m)).collect();
        let focused = ui.memory(egui::Memory::focused);
        let is_crowd = self.order.len() > MOST;
        let mut shown = 0;
        let mut doing = Doing::default();
        for person in &self.order {
            let Some(mark) = marks.get(person) else { continue };
            let at = look.px(mark.at);
            let node = person_id(id, *person);
            if is_crowd && focused != Some(node) {
                if shown >= MOST || !look.viewport.contains(at) {
                    continue;
                }
                shown += 1;
            }
            let half = mark.shape.half_height(mark.radius) * look.px_per_unit;
            let area = Rect::from_center_size(pos(at), egui::Vec2::splat(single(2.0 * half.max(6.0))));
            // A sense of clicks would take them from the canvas.
            let response = ui.interact(area, node, Sense::focusable_noninteractive());
            let chosen = view.selection.person() == Some(*person);
            let sentence = self.said.entry(*person).or_insert_with(|| (view.people)(*person));
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, &*sentence));
            ui.ctx().accesskit_node_builder(node, |node| node.add_action(Action::Click));
            if ui.input(|i| i.has_accesskit_action_request(node, Action::Click)) {
                doing.chosen = Some(*person);
            }
            if response.has_focus() {
                doing.focused = Some(*person);
                keep_arrows(ui, node);
            }
            if response.gained_focus() {
                doing.gained = Some(*person);
            }
        }
        blocks(ui, id, view, look);
        self.ties(ui, id, view, look, &mut doing);
        doing
    }

    /// Page down and up go along someone's ties; Enter goes to the other end, Backspace back.
    fn ties(&mut self, ui: &mut Ui, id: Id, view: &CanvasView<'_>, look: &Viewport, doing: &mut Doing) {
        let scene = &view.picture.scene;
        let on_tie = self.tie.filter(|tie| ui.memory(|m| m.has_focus(tie_id(id, *tie))));
        let Some(person) = on_tie.map(|tie| tie.person).or(doing.focused) else {
            self.tie = None;
            return;
        };
        let pressed = |key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let step = i32::from(pressed(Key::PageDown)) - i32::from(pressed(Key::PageUp));
        if step != 0 {
            let others = contacts(scene, person);
            let at = on_tie.and_then(|tie| others.iter().position(|other| *other == tie.other));
            let next = match (at, step > 0) {
                (None, true) => 0,
                (None, false) => others.len().saturating_sub(1),
                (Some(at), true) => (at + 1) % others.len(),
                (Some(at), false) => (at + others.len() - 1) % others.len(),
            };
            self.tie = others.get(next).map(|other| OnTie { person, other: *other });
            if let Some(tie) = self.tie {
                ui.memory_mut(|m| m.request_focus(tie_id(id, tie)));
            }
        }
        let Some(tie) = self.tie else { return };
        let ends = |p: PersonId| scene.marks().iter().find(|m| m.person == p).map(|m| look.px(m.at));
        let (Some(a), Some(b)) = (ends(tie.person), ends(tie.other)) else {
            self.tie = None;
            return;
        };
        let node = tie_id(id, tie);
        let area = Rect::from_two_pos(pos(a), pos(b)).expand(4.0);
        let response = ui.interact(area, node, Sense::focusable_noninteractive());
        let sentence = tie_sentence(view, tie.person, tie.other);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &sentence));
        if response.has_focus() {
            keep_arrows(ui, node);
            doing.tie = Some((tie.person, tie.other));
            let to = if pressed(Key::Enter) || pressed(Key::Space) {
                Some(tie.other)
            } else if pressed(Key::Backspace) {
                Some(tie.person)
            } else {
                None
            };
            if let Some(to) = to {
                self.tie = None;
                ui.memory_mut(|m| m.request_focus(person_id(id, to)));
                ui.ctx().request_repaint();
            }
        }
    }
}

/// The blocks of the groepsbeeld and the lines between them, read aloud with their counts.
fn blocks(ui: &Ui, id: Id, view: &CanvasView<'_>, look: &Viewport) {
    let Some(scene) = view.picture.scene.groups() else { return };
    let say = |area: Rect, id: Id, sentence: &str| {
        let response = ui.interact(area, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, sentence));
        if response.has_focus() {
            let stroke = egui::Stroke::new(2.0, colour(view.palette.rgb(Ink::Highlight)));
            ui.painter().rect_stroke(area.expand(3.0), 8.0, stroke, egui::StrokeKind::Outside);
        }
    };
    for (k, block) in scene.blocks.iter().enumerate() {
        let sentence = std::iter::once(&block.title).chain(&block.lines).cloned().collect::<Vec<_>>().join(", ");
        say(rect(&look.px_rect(&block.rect)), id.with(("block", k)), &sentence);
    }
    for (k, bundle) in scene.bundles.iter().enumerate() {
        let (Some(from), Some(to)) = (scene.blocks.get(bundle.from), scene.blocks.get(bundle.to)) else { continue };
        let ends = [("from", from.title.as_str().into()), ("to", to.title.as_str().into())];
        let sentence = match bundle.tied {
            Some(tied) => {
                let [a, b] = ends;
                let key = if tied.unknown > 0 { "canvas-bundle-known" } else { "canvas-bundle" };
                view.words.with(key, &[a, b, ("pairs", tied.pairs.into()), ("possible", tied.possible.into())])
            }
            None => view.words.with("canvas-bundle-withheld", &ends),
        };
        say(rect(&look.px_rect(&bundle.room())), id.with(("bundle", k)), &sentence);
    }
}

/// "Ben en Olga noemen elkaar"
pub(in crate::ui::canvas) fn tie_sentence(view: &CanvasView<'_>, person: PersonId, other: PersonId) -> String {
    let scene = &view.picture.scene;
    let is = |from: PersonId, to: PersonId| (from, to) == (person, other) || (from, to) == (other, person);
    let line = scene.lines().iter().find(|l| is(l.from, l.to)).map(|l| (l.from, l.to, l.mutual));
    let cell = || scene.cells().iter().find(|c| is(c.from, c.to)).map(|c| (c.from, c.to, c.mutual));
    let Some((from, to, mutual)) = line.or_else(cell) else { return String::new() };
    let names = [("from", view.naming.full(from).into()), ("to", view.naming.full(to).into())];
    if mutual { view.words.with("canvas-line-mutual", &names) } else { view.words.with("canvas-line-one-way", &names) }
}

/// Whom someone has a drawn tie with, clockwise from the top.
fn contacts(scene: &Scene, person: PersonId) -> Vec<PersonId> {
    let Some(middle) = scene.marks().iter().find(|m| m.person == person).map(|m| m.at) else { return Vec::new() };
    let other = |from: PersonId, to: PersonId| {
        if from == person {
            Some(to)
        } else if to == person {
            Some(from)
        } else {
            None
        }
    };
    let mut others: Vec<PersonId> = scene.lines().iter().filter_map(|l| other(l.from, l.to)).collect();
    others.extend(scene.cells().iter().filter_map(|c| other(c.from, c.to)));
    let places: BTreeMap<PersonId, Point> = scene.marks().iter().map(|m| (m.person, m.at)).collect();
    let turn = |p: &PersonId| {
        let step = places.get(p).map_or(Point::default(), |at| *at - middle);
        Point::new(-step.y, step.x).angle().rem_euclid(std::f64::consts::TAU)
    };
    others.sort_by(|a, b| turn(a).total_cmp(&turn(b)).then(a.cmp(b)));
    others.dedup();
    others
}

/// The id of a person's node in the canvas with this id.
pub(in crate::ui::canvas) fn person_id(canvas: Id, person: PersonId) -> Id {
    canvas.with(("person", person.0))
}

fn tie_id(canvas: Id, tie: OnTie) -> Id {
    canvas.with(("tie", tie.person.0, tie.other.0))
}

/// Keeps the arrow keys for the canvas while it has the focus.
pub(in crate::ui::canvas) fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// People group after group, then whoever stands outside every field; in each from the top to the bottom.
fn order(scene: &Scene) -> Vec<PersonId> {
    let fields = scene.people().map_or(&[][..], |scene| &scene.fields);
    let field = |mark: &Mark| fields.iter().find(|f| f.rect.contains(mark.at)).map_or(usize::MAX, |f| f.group);
    let mut order: Vec<(usize, &Mark)> = scene.marks().iter().map(|mark| (field(mark), mark)).collect();
    order.sort_by(|(group_a, a), (group_b, b)| {
        let within = a.at.y.total_cmp(&b.at.y).then(a.at.x.total_cmp(&b.at.x));
        group_a.cmp(group_b).then(within).then(a.person.cmp(&b.person))
    });
    order.into_iter().map(|(_, mark)| mark.person).collect()
}
