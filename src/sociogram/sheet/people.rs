//! The sheet of a picture of people.

use super::item::{Form, Item, Role, Stroke, Tint, Whose};
use super::piece::Dash;
use super::size::{FIELD_CORNER, GROUND_RIM, Size, THIN_RIM};
use crate::model::Point;
use crate::sociogram::{Between, Circle, Curve, Emphasis, Field, Gap, Ink, Line, Mark, PeopleScene, Region};

/// Ties that are not there, between groups and between people: the width of a dot and the way from one to the next.
const GAP_OF_GROUPS: (f64, f64) = (4.4, 9.0);
const GAP_OF_PEOPLE: (f64, f64) = (2.6, 6.0);

/// Fields, rings and grounds, then ties (faded ones first, lit ones last), then ties that are not there, then marks.
pub(super) fn items(scene: &PeopleScene) -> Vec<Item> {
    let mut items = grounds(scene);
    items.extend(lines(&scene.lines).into_iter().map(Item::tie));
    items.extend(gaps(scene));
    items.extend(in_order(&scene.marks, |m| place(m.at)).map(mark));
    items
}

/// What lies under ties and marks.
#[must_use]
pub fn grounds(scene: &PeopleScene) -> Vec<Item> {
    let mut items: Vec<Item> = in_order(&scene.fields, |f| place(f.rect.min)).map(field).collect();
    items.extend(scene.circles.iter().map(ring));
    items.extend(in_order(&scene.regions, top).map(ground));
    items
}

/// Ties that are not there, over those that are and under marks.
#[must_use]
pub fn gaps(scene: &PeopleScene) -> Vec<Item> {
    in_order(&scene.gaps, |g| place(g.ends[0])).map(gap).collect()
}

/// A place as what can be put in order: from the top, then from the left.
pub(super) fn place(at: Point) -> [f64; 2] {
    [at.y, at.x]
}

/// Things in the order of their places, so that the order says nothing else.
pub(super) fn in_order<T, const N: usize>(things: &[T], place: impl Fn(&T) -> [f64; N]) -> impl Iterator<Item = &T> {
    let mut order: Vec<&T> = things.iter().collect();
    order.sort_by(|a, b| compare(&place(a), &place(b)));
    order.into_iter()
}

fn compare(a: &[f64], b: &[f64]) -> std::cmp::Ordering {
    a.iter().zip(b).map(|(a, b)| a.total_cmp(b)).find(|order| order.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
}

fn top(region: &Region) -> [f64; 2] {
    region.outline.iter().flatten().map(|p| place(*p)).min_by(|a, b| compare(a, b)).unwrap_or_default()
}

/// Faded ones first, lit ones last, mutual ones over others; among those by the places of their ends.
fn lines(lines: &[Line]) -> Vec<&Line> {
    let mut order: Vec<&Line> = lines.iter().collect();
    let class = |l: &Line| (l.emphasis == Emphasis::Lit, l.emphasis != Emphasis::Faded, l.mutual);
    let ends = |l: &Line| [l.curve.start(), l.curve.end()].map(|end| [end.y, end.x]);
    order.sort_by(|a, b| class(a).cmp(&class(b)).then_with(|| compare(ends(a).as_flattened(), ends(b).as_flattened())));
    order
}

/// The ground behind a group.
fn field(field: &Field) -> Item {
    let tint = |ink| Tint { ink, emphasis: field.emphasis };
    let form = Form::Rect {
        rect: field.rect,
        corner: FIELD_CORNER,
        fill: Some(tint(field.ink)),
        stroke: Some(Stroke::whole(tint(field.rim), THIN_RIM)),
    };
    Item::new(Role::Field, Whose::Group(field.group), form)
}

/// Somebody.
#[must_use]
pub fn mark(mark: &Mark) -> Item {
    let fill = Tint { ink: mark.ink, emphasis: mark.emphasis };
    let form = Form::Mark { shape: mark.shape, at: mark.at, radius: mark.radius, fill, answer: mark.answer };
    Item::new(Role::Mark, Whose::Person(mark.person), form)
}

fn ring(circle: &Circle) -> Item {
    let stroke = Stroke::whole(Tint::plain(Ink::Rule), THIN_RIM);
    Item::new(Role::Ring, Whose::Nobody, Form::Circle { at: Point::default(), radius: circle.radius, stroke })
}

fn ground(region: &Region) -> Item {
    let tint = |ink| Tint { ink, emphasis: region.emphasis };
    let stroke = Stroke::whole(tint(region.rim), GROUND_RIM);
    Item::new(Role::Ground, Whose::Nobody, Form::Ground { rings: region.outline.clone(), fill: tint(region.ink), stroke })
}

fn gap(gap: &Gap) -> Item {
    let ((dot, step), whose) = match gap.between {
        Between::Groups(..) => (GAP_OF_GROUPS, Whose::Nobody),
        Between::People(from, to) => (GAP_OF_PEOPLE, Whose::Tie(from, to)),
    };
    let stroke = Stroke { tint: Tint::plain(Ink::Highlight), width: Size::px(dot), dash: Dash::Dots { step } };
    // Who is named first in a finding says nothing of where a dotted line begins.
    let mut ends = gap.ends;
    ends.sort_by(|a, b| compare(&place(*a), &place(*b)));
    Item::new(Role::Gap, whose, Form::Path { curve: Curve::straight(ends[0], ends[1]), stroke })
}
