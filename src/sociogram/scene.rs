//! The picture as plain shapes in world units: what the screen, SVG and PNG all paint.

use std::collections::{BTreeMap, BTreeSet};

use super::palette::shape;
use super::radius::{PLAIN_RADIUS, radii};
use super::{Block, Bundle, Curve, Gap, Grid, Ink, Layout, Rect, Region, Shape, lines, region};
use crate::analysis::{Actor, Network, Reading, Row};
use crate::model::{Appearance, Grounds, Labels, LayoutKind, PersonId, Point, RoleId, RoleKind, TieFilter};

/// All that a picture is made of. Nothing in it follows the order of the people sheet: marks and lines come in the order of the layout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub fields: Vec<Field>,
    /// Of an arrangement in rings, from the middle outwards.
    pub circles: Vec<Circle>,
    /// Of an arrangement on one circle: its middle, towards which lines bend.
    pub middle: Option<Point>,
    pub regions: Vec<Region>,
    pub lines: Vec<Line>,
    pub gaps: Vec<Gap>,
    pub marks: Vec<Mark>,
    pub labels: Vec<Label>,
    /// Of the groepsbeeld, which has no marks, lines or fields.
    pub blocks: Vec<Block>,
    pub bundles: Vec<Bundle>,
    /// Of the matrix, which has marks, but no lines or fields.
    pub grid: Option<Grid>,
    /// Around all shapes; words stand a little outside it.
    pub bounds: Rect,
}

/// The ground behind the members of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Index into the network's groups.
    pub group: usize,
    pub rect: Rect,
    pub ink: Ink,
    pub rim: Ink,
    pub title: String,
    pub emphasis: Emphasis,
}

/// A circle round the origin of the world on which people of about the same value stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub radius: f64,
    /// The values that it stands for.
    pub title: String,
    /// The middle of its title: on it, where it is furthest from people.
    pub at: Point,
}

/// A pair of people of whom at least one named the other. `from` named `to`; when `mutual`, each named the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub from: PersonId,
    pub to: PersonId,
    pub mutual: bool,
    /// The stronger of the two mentions.
    pub strength: f64,
    /// In world units at which a plain line is 1.
    pub width: f64,
    /// From rim to rim.
    pub curve: Curve,
    pub ink: Ink,
    pub emphasis: Emphasis,
}

/// A person.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub person: PersonId,
    pub at: Point,
    /// That of a circle of the same area; see [`Shape::corners`].
    pub radius: f64,
    pub shape: Shape,
    pub ink: Ink,
    /// Decides the rim.
    pub answer: Answer,
    /// Whether the size stands for a value; if not, the value is not defined.
    pub measured: bool,
    pub emphasis: Emphasis,
}

/// Whether someone answered, where that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// In full or in part, or it is not shown: a whole rim.
    #[default]
    Given,
    /// Asked, and no answer: a dashed rim and a small sign.
    Missing,
    /// Outside the survey, but named in it: a dotted rim.
    NotAsked,
}

impl Answer {
    pub(super) fn of(request: &SceneRequest, i: usize) -> Self {
        match request.net.row(i) {
            _ if !request.shows_answers || request.net.has_answers(i) => Self::Given,
            Row::NotAsked => Self::NotAsked,
            Row::Answered | Row::Partly(_) | Row::Absent => Self::Missing,
        }
    }
}

/// The words that belong to a mark; [`super::place`] says where they go.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub person: PersonId,
    pub text: String,
    /// Higher goes first when there is no room for all.
    pub priority: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    #[default]
    Normal,
    /// In focus.
    Lit,
    /// Something else is in focus.
    Faded,
}

/// The people and ties that a finding or a choice is about. Ties are (who names, who is named); either order lights the line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Focus {
    pub people: BTreeSet<PersonId>,
    pub ties: BTreeSet<(PersonId, PersonId)>,
    /// Each a ground around these people, with a title that may be empty.
    pub regions: Vec<(String, BTreeSet<PersonId>)>,
    /// Pairs without a tie that it is about.
    pub gaps: Vec<(PersonId, PersonId)>,
    /// Pairs of groups without a tie that it is about, by index in the network.
    pub steps: Vec<(usize, usize)>,
    /// People who are neither lit nor faded, and with them the ties among them.
    pub plain: BTreeSet<PersonId>,
    /// Whether the grounds of the groups would be in the way of its own.
    pub without_fields: bool,
    /// Whether the lit lines are drawn thick.
    pub thick: bool,
}

/// Everything that decides a picture.
#[expect(missing_debug_implementations, reason = "it lends a function for the names")]
#[derive(Clone, Copy)]
pub struct SceneRequest<'a> {
    pub net: &'a Network,
    pub layout: &'a Layout,
    pub appearance: Appearance,
    /// The chosen measure per person, by network index.
    pub sizes: &'a [Reading],
    /// A full name, a first name, a code or nothing.
    pub names: &'a dyn Fn(PersonId) -> String,
    /// By index of the network's groups.
    pub group_titles: &'a [String],
    /// By ring of the layout.
    pub ring_titles: &'a [String],
    /// Whether it is shown who did not answer: for the coach, never for a team that looks along.
    pub shows_answers: bool,
    pub ties: TieFilter,
    /// Who is not drawn.
    pub hidden: &'a BTreeSet<PersonId>,
    /// By network index the category whose colour someone has; `None` as a whole where colours stand for groups and roles.
    pub colours: Option<&'a [Option<usize>]>,
    pub focus: Option<&'a Focus>,
}

/// How much wider a lit line is where a finding is about few of them.
const THICK: f64 = 1.8;

/// The picture of a network.
#[must_use]
pub fn scene(request: &SceneRequest) -> Scene {
    unfocused(request).in_focus(request)
}

/// The picture with nothing in focus, for [`Scene::in_focus`].
#[must_use]
pub fn unfocused(request: &SceneRequest) -> Scene {
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
                answer: Answer::of(request, i),
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
    Scene { fields, circles, middle, lines, marks, labels, bounds, ..Scene::default() }
}

impl Scene {
    /// The same picture with what is in focus lit: nobody and no line moves. This must be a picture without a focus, of a request
    /// that differs in nothing else.
    #[must_use]
    pub fn in_focus(&self, request: &SceneRequest) -> Self {
        let mut scene = self.clone();
        if let Some(focus) = request.focus {
            scene.emphasise(focus);
        }
        scene.regions = region::regions(request, &scene.marks, &scene.fields);
        scene.gaps = region::gaps(request, &scene.marks, &scene.fields);
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

/// The roles that have a colour of their own, with that colour: those of experts and leaders.
pub(super) fn shown_roles(net: &Network) -> BTreeMap<(RoleKind, Option<RoleId>), Ink> {
    let mut keys: BTreeSet<(RoleKind, Option<RoleId>)> = BTreeSet::new();
    for actor in net.actors().iter().filter(|a| matches!(a.kind, RoleKind::Expert | RoleKind::Leader)) {
        keys.insert((actor.kind, actor.roles.first().copied()));
    }
    let number = |kind: RoleKind, role| keys.iter().filter(|(k, r)| *k == kind && *r < role).count();
    keys.iter()
        .map(|&(kind, role)| {
            let place = number(kind, role);
            ((kind, role), if kind == RoleKind::Leader { Ink::Leader(place) } else { Ink::Expert(place) })
        })
        .collect()
}

/// The colour of a person, and the role that it stands for if it is that of a role. People in several groups have the colour of the first.
pub(super) fn ink_of(actor: &Actor, roles: &BTreeMap<(RoleKind, Option<RoleId>), Ink>) -> (Ink, Option<RoleId>) {
    let role = actor.roles.first().copied();
    match roles.get(&(actor.kind, role)) {
        Some(ink) => (*ink, role),
        None => (actor.groups.first().map_or(Ink::Other, |g| Ink::Group(*g)), None),
    }
}

/// The colour of everyone by network index, where colours stand for groups and roles.
#[must_use]
pub fn person_inks(net: &Network) -> Vec<Ink> {
    let roles = shown_roles(net);
    net.actors().iter().map(|actor| ink_of(actor, &roles).0).collect()
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

impl Line {
    /// The corners of its arrowheads, tip first, for heads of this length in world units; a line too short for two heads gets shorter ones.
    #[must_use]
    pub fn arrowheads(&self, length: f64) -> Vec<[Point; 3]> {
        let whole = self.curve.length().max(1e-6);
        let length = length.min(whole * if self.mutual { 0.45 } else { 0.8 });
        let head = |tip: Point, behind: Point| {
            let back = (behind - tip).unit();
            let side = back.across() * (length * 0.36);
            [tip, tip + back * length + side, tip + back * length - side]
        };
        let share = length / whole;
        let mut heads = vec![head(self.curve.end(), self.curve.at(1.0 - share))];
        if self.mutual {
            heads.push(head(self.curve.start(), self.curve.at(share)));
        }
        heads
    }

    /// The line without the part that its arrowheads cover, so that no blunt end shows past a tip.
    #[must_use]
    pub fn shaft(&self, head: f64) -> Curve {
        let whole = self.curve.length().max(1e-6);
        let head = head.min(whole * if self.mutual { 0.45 } else { 0.8 });
        let share = head * 0.8 / whole;
        self.curve.between(if self.mutual { share } else { 0.0 }, 1.0 - share)
    }
}
