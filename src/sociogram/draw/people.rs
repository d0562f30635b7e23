//! The picture of people: joins the network, where everyone stands and how they look.

use std::collections::{BTreeMap, BTreeSet};

use super::inks::{ink_of, shown_roles};
use super::request::SceneRequest;
use super::{grounds, lines};
use crate::model::{Grounds, Labels, LayoutKind, PersonId, Point};
use crate::sociogram::shapes::palette::shape;
use crate::sociogram::shapes::radius::PLAIN_RADIUS;
use crate::sociogram::{Circle, Emphasis, Field, Focus, Ink, Label, Line, Mark, PeopleScene, Rect, radii};

/// How much wider a lit line is where a finding is about few of them.
const THICK: f64 = 1.8;

/// The picture of a network.
#[must_use]
pub fn scene(request: &SceneRequest) -> PeopleScene {
    unfocused(request).in_focus(request)
}

/// The picture with nothing in focus, for [`PeopleScene::in_focus`].
#[must_use]
pub fn unfocused(request: &SceneRequest) -> PeopleScene {
    let SceneRequest { net, layout, appearance, .. } = *request;
    let order: Vec<(usize, Point)> = layout
        .people
        .iter()
        .zip(&layout.positions)
        .filter(|(person, _)| !request.hidden.contains(person))
        .filter_map(|(person, at)| Some((net.index_of(*person)?, *at)))
        .collect();
    let radii = radii(request.sizes, appearance.size);
    let roles = shown_roles(net);
    let marks: Vec<Mark> = order
        .iter()
        .map(|&(i, at)| {
            let actor = net.actor(i);
            let ink = match request.colours {
                Some(colours) => colours.get(i).copied().flatten().map_or(Ink::Other, Ink::Group),
                None => ink_of(actor, &roles).0,
            };
            Mark {
                person: actor.id,
                at,
                radius: radii.get(i).copied().unwrap_or(PLAIN_RADIUS),
                shape: shape(appearance, ink, actor.kind),
                ink,
                answer: request.answer(i),
                measured: request.sizes.get(i).is_some_and(|s| s.value().is_some()),
                emphasis: Emphasis::Normal,
            }
        })
        .collect();
    let has_fields = appearance.grounds != Grounds::None;
    let fields: Vec<Field> = layout
        .fields
        .iter()
        .enumerate()
        .filter(|_| has_fields)
        .filter_map(|(group, rect)| {
            Some(Field {
                group,
                rect: (*rect)?,
                ink: Ink::FieldOf(group),
                rim: Ink::FieldRim(group),
                title: request.group_titles.get(group).cloned().unwrap_or_default(),
                emphasis: Emphasis::Normal,
            })
        })
        .collect();
    let titles = request.ring_titles.iter().cloned().chain(std::iter::repeat(String::new()));
    let circles: Vec<Circle> =
        layout.rings.iter().zip(titles).map(|(ring, title)| circle(ring.radius, title, &marks)).filter(|c| c.radius > 0.0).collect();
    let middle = (layout.kind == LayoutKind::Circle).then(Point::default);
    let lines = lines::lines(request, &order, &marks, &fields, middle);
    let labels = if appearance.labels == Labels::None { Vec::new() } else { labels(request, &marks) };
    let bounds = bounds(&fields, &circles, &marks, &lines);
    PeopleScene { fields, circles, middle, lines, marks, labels, bounds, ..PeopleScene::default() }
}

impl PeopleScene {
    /// The same picture with what is in focus lit: nobody and no line moves. This must be a picture without a focus, of a request
    /// that differs in nothing else.
    #[must_use]
    pub fn in_focus(&self, request: &SceneRequest) -> Self {
        let mut scene = self.clone();
        if let Some(focus) = request.focus {
            scene.emphasise(focus);
        }
        scene.regions = grounds::regions(request, &scene.marks, &scene.fields);
        scene.gaps = grounds::gaps(request, &scene.marks, &scene.fields);
        let rims = scene.regions.iter().flat_map(|r| r.outline.iter().flatten()).map(|p| Rect { min: *p, max: *p });
        scene.bounds = rims.fold(scene.bounds, |all, rim| all.union(&rim));
        scene
    }

    /// The same picture with these people elsewhere: as if it were drawn anew, but only lines near whoever moved are looked at.
    #[must_use]
    pub fn moved(&self, moved: &BTreeMap<PersonId, Point>) -> Self {
        let mut scene = self.clone();
        for mark in &mut scene.marks {
            if let Some(at) = moved.get(&mark.person) {
                mark.at = *at;
            }
        }
        lines::reroute(&mut scene.lines, &self.marks, &scene.marks, &scene.fields, scene.middle);
        scene.bounds = bounds(&scene.fields, &scene.circles, &scene.marks, &scene.lines);
        scene
    }

    fn emphasise(&mut self, focus: &Focus) {
        let ends: BTreeSet<PersonId> = focus.ties.iter().flat_map(|t| [t.0, t.1]).collect();
        for mark in &mut self.marks {
            mark.emphasis = focus.of_person(mark.person, ends.contains(&mark.person));
        }
        for line in &mut self.lines {
            line.emphasis = focus.of_tie(line.from, line.to);
            if focus.thick && line.emphasis == Emphasis::Lit {
                line.width *= THICK;
            }
        }
        if focus.without_fields {
            self.fields.clear();
        }
        for field in &mut self.fields {
            field.emphasis = Emphasis::Faded;
        }
        // Labels come in the order of the marks, without those that have no words.
        let mut marks = self.marks.iter();
        for label in &mut self.labels {
            if let Some(mark) = marks.find(|mark| mark.person == label.person) {
                label.priority = priority(mark);
            }
        }
    }
}

/// With its title where people leave most room, at the top where that is as good as elsewhere.
fn circle(radius: f64, title: String, marks: &[Mark]) -> Circle {
    let room = |at: Point| marks.iter().map(|m| (m.at - at).length() - m.radius).fold(f64::INFINITY, f64::min).min(60.0);
    let mut best = (f64::NEG_INFINITY, Point::new(0.0, -radius));
    for k in 0..48 {
        let turn = f64::from(k) * std::f64::consts::TAU / 48.0;
        let at = Point::new(libm::sin(turn), -libm::cos(turn)) * radius;
        if room(at) > best.0 + 1e-9 {
            best = (room(at), at);
        }
    }
    Circle { radius, title, at: best.1 }
}

fn labels(request: &SceneRequest, marks: &[Mark]) -> Vec<Label> {
    marks
        .iter()
        .filter_map(|mark| {
            let text = (request.names)(mark.person);
            (!text.trim().is_empty()).then_some(Label { person: mark.person, text, priority: priority(mark) })
        })
        .collect()
}

/// Whose words go first: those in focus, then larger marks.
fn priority(mark: &Mark) -> f64 {
    let weight = match mark.emphasis {
        Emphasis::Lit => 1000.0,
        Emphasis::Normal => 0.0,
        Emphasis::Faded => -1000.0,
    };
    weight + mark.radius
}

fn bounds(fields: &[Field], circles: &[Circle], marks: &[Mark], lines: &[Line]) -> Rect {
    let mut all: Vec<Rect> = fields.iter().map(|f| f.rect).collect();
    all.extend(circles.iter().map(|c| Rect::around(Point::default(), 2.0 * c.radius, 2.0 * c.radius)));
    all.extend(marks.iter().map(|m| Rect::around(m.at, 2.0 * m.shape.half_width(m.radius), 2.0 * m.shape.half_height(m.radius))));
    for line in lines.iter().filter(|l| !l.curve.is_straight()) {
        all.extend(line.curve.samples(8).map(|p| Rect { min: p, max: p }));
    }
    all.into_iter().reduce(|a, b| a.union(&b)).unwrap_or(Rect::new(-100.0, -70.0, 200.0, 140.0))
}
