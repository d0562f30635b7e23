//! The picture as plain shapes in world units: what the screen, SVG and PNG all paint.

use std::collections::{BTreeMap, BTreeSet};

use super::palette::shape;
use super::radius::{PLAIN_RADIUS, radii};
use super::{Block, Bundle, Curve, Gap, Grid, Ink, Layout, Rect, Region, Shape};
use super::{region, routing};
use crate::analysis::{Actor, Network, Reading};
use crate::model::{Appearance, Direction, Grounds, Labels, PersonId, Point, RoleId, RoleKind, Span, TieFilter};

/// All that a picture is made of. Nothing in it follows the order of the people sheet: marks and lines come in the order of the layout.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    pub fields: Vec<Field>,
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
    /// If not, the rim is dashed and the mark carries a small sign.
    pub answered: bool,
    /// Whether the size stands for a value; if not, the value is not defined.
    pub measured: bool,
    pub emphasis: Emphasis,
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
    let SceneRequest { net, layout, appearance, focus, .. } = *request;
    let order: Vec<(usize, Point)> = layout
        .people
        .iter()
        .zip(&layout.positions)
        .filter(|(person, _)| !request.hidden.contains(person))
        .filter_map(|(person, at)| Some((net.index_of(*person)?, *at)))
        .collect();
    let radii = radii(request.sizes, appearance.size);
    let roles = shown_roles(net);
    let lit_ends: BTreeSet<PersonId> = focus.into_iter().flat_map(|f| f.ties.iter().flat_map(|t| [t.0, t.1])).collect();
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
                answered: net.has_answers(i),
                measured: request.sizes.get(i).is_some_and(|s| s.value().is_some()),
                emphasis: focus.map_or(Emphasis::Normal, |f| f.of_person(actor.id, lit_ends.contains(&actor.id))),
            }
        })
        .collect();
    let has_fields = appearance.grounds != Grounds::None && !focus.is_some_and(|f| f.without_fields);
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
                emphasis: if focus.is_some() { Emphasis::Faded } else { Emphasis::Normal },
            })
        })
        .collect();
    let mut lines = lines(request, &order, &marks);
    if focus.is_some_and(|f| f.thick) {
        lines.iter_mut().filter(|l| l.emphasis == Emphasis::Lit).for_each(|l| l.width *= THICK);
    }
    let regions = region::regions(request, &marks, &fields);
    let gaps = region::gaps(request, &marks, &fields);
    let labels = if appearance.labels == Labels::None { Vec::new() } else { labels(request, &marks) };
    let rims = regions.iter().flat_map(|r| r.outline.iter().flatten()).map(|p| Rect { min: *p, max: *p });
    let bounds = rims.fold(bounds(&fields, &marks, &lines), |all, rim| all.union(&rim));
    Scene { fields, regions, lines, gaps, marks, labels, bounds, ..Scene::default() }
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

/// Whether a pair's line is drawn.
pub(super) fn keeps(filter: &TieFilter, net: &Network, i: usize, j: usize, mutual: bool, strength: f64) -> bool {
    let grouped = !net.actor(i).groups.is_empty() && !net.actor(j).groups.is_empty();
    filter.least.is_none_or(|least| strength >= least)
        && match filter.direction {
            Direction::All => true,
            Direction::Mutual => mutual,
            Direction::OneWay => !mutual,
        }
        && match filter.span {
            Span::All => true,
            Span::Within => net.share_a_group(i, j),
            Span::Between => grouped && !net.share_a_group(i, j),
        }
}

fn lines(request: &SceneRequest, order: &[(usize, Point)], marks: &[Mark]) -> Vec<Line> {
    let SceneRequest { net, focus, .. } = *request;
    let mut pairs = Vec::new();
    for (a, &(i, _)) in order.iter().enumerate() {
        for (b, &(j, _)) in order.iter().enumerate().skip(a + 1) {
            let (there, back) = (net.strength(i, j), net.strength(j, i));
            let Some(strength) = there.into_iter().chain(back).reduce(f64::max) else { continue };
            let mutual = there.is_some() && back.is_some();
            if keeps(&request.ties, net, i, j, mutual, strength) {
                let (from, to) = if there.is_some() { (a, b) } else { (b, a) };
                pairs.push((from, to, mutual, strength));
            }
        }
    }
    let most = pairs.iter().map(|p| p.3).fold(0.0, f64::max);
    let least = pairs.iter().map(|p| p.3).fold(most, f64::min);
    let ends: Vec<(usize, usize)> = pairs.iter().map(|p| (p.0, p.1)).collect();
    let curves = routing::route(marks, &ends);
    pairs
        .into_iter()
        .zip(curves)
        .map(|((from, to, mutual, strength), curve)| {
            let (from, to) = (marks[from].person, marks[to].person);
            let share = if most > least { (strength - least) / (most - least) } else { 0.0 };
            Line {
                from,
                to,
                mutual,
                strength,
                width: if mutual { 1.35 } else { 1.0 } + 1.4 * share,
                curve,
                ink: if mutual { Ink::Tie } else { Ink::TieOneWay },
                emphasis: focus.map_or(Emphasis::Normal, |f| f.of_tie(from, to)),
            }
        })
        .collect()
}

fn labels(request: &SceneRequest, marks: &[Mark]) -> Vec<Label> {
    marks
        .iter()
        .filter_map(|mark| {
            let text = (request.names)(mark.person);
            let weight = match mark.emphasis {
                Emphasis::Lit => 1000.0,
                Emphasis::Normal => 0.0,
                Emphasis::Faded => -1000.0,
            };
            (!text.trim().is_empty()).then_some(Label { person: mark.person, text, priority: weight + mark.radius })
        })
        .collect()
}

fn bounds(fields: &[Field], marks: &[Mark], lines: &[Line]) -> Rect {
    let mut all: Vec<Rect> = fields.iter().map(|f| f.rect).collect();
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
