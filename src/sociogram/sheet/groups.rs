//! The sheet of a groepsbeeld: groups and counts, without an item for anybody.

use super::item::{Form, Item, Role, Stroke, Tint, Whose};
use super::people::{in_order, place};
use super::piece::{Anchor, Dash, Text};
use super::size::{BLOCK_CORNER, BLOCK_RIM, Size, THIN_RIM, bundle_width};
use crate::model::Point;
use crate::sociogram::{BLOCK_WORDS, Block, Bundle, Curve, Emphasis, GroupsScene, Ink};

/// A block of which nothing is shown.
const WITHHELD: Dash = Dash::Dashes { on: 5.0, off: 4.0 };
/// A bundle whose count is not shown, and one without anybody in contact, each with its width.
const UNCOUNTED: (Dash, f64) = (Dash::Dashes { on: 6.0, off: 5.0 }, 1.4);
const NO_CONTACT: (Dash, f64) = (Dash::Dots { step: 7.0 }, 2.6);

/// Bundles, then blocks, then counts, which stand on their lines.
pub(super) fn items(scene: &GroupsScene) -> Vec<Item> {
    let middle = |bundle: &&Bundle| place(bundle.curve.at(0.5));
    let bundles: Vec<&Bundle> = scene.bundles.iter().collect();
    let mut items: Vec<Item> = in_order(&bundles, middle).map(|b| bundle(b)).collect();
    items.extend(in_order(&scene.blocks, |b| place(b.rect.min)).flat_map(block));
    items.extend(in_order(&bundles, |b| place(b.at)).filter(|b| !b.count.is_empty()).flat_map(|b| count(b)));
    items
}

/// A line between two groups: as wide as it has pairs, dotted where there are none, dashed where they are not shown.
pub(super) fn bundle_stroke(pairs: Option<usize>, width: f64, tint: Tint) -> Stroke {
    match pairs {
        None => Stroke { tint, width: Size::px(UNCOUNTED.1), dash: UNCOUNTED.0 },
        Some(0) => Stroke { tint, width: Size::px(NO_CONTACT.1), dash: NO_CONTACT.0 },
        Some(_) => Stroke { tint, width: bundle_width(width), dash: Dash::Whole },
    }
}

fn bundle(bundle: &Bundle) -> Item {
    let tint = Tint::lit(bundle.ink, bundle.emphasis);
    let stroke = bundle_stroke(bundle.tied.map(|tied| tied.pairs), bundle.width, tint);
    Item::new(Role::Bundle, Whose::Nobody, Form::Path { curve: from_the_top(&bundle.curve), stroke })
}

/// Which group comes first in the sheet says nothing of where a line begins.
fn from_the_top(curve: &Curve) -> Curve {
    let mut points = curve.points;
    if place(points[0]) > place(points[3]) {
        points.reverse();
    }
    Curve { points }
}

/// A block with its words.
fn block(block: &Block) -> Vec<Item> {
    let whose = block.group.map_or(Whose::Nobody, Whose::Group);
    let tint = |ink| Tint { ink, emphasis: block.emphasis };
    let dash = if block.withheld { WITHHELD } else { Dash::Whole };
    let stroke = Stroke { tint: tint(block.rim), width: BLOCK_RIM, dash };
    let ground = Form::Rect { rect: block.rect, corner: BLOCK_CORNER, fill: Some(tint(block.ink)), stroke: Some(stroke) };
    let lines = std::iter::once((&block.title, true)).chain(block.lines.iter().map(|line| (line, false)));
    let words = lines.zip(block.baselines()).map(|((words, is_title), baseline)| {
        let size = if is_title { BLOCK_WORDS.title } else { BLOCK_WORDS.line };
        let at = baseline - Point::new(0.0, Text::BASELINE * size);
        Item::new(Role::Words, whose, line(words, at, size, is_title, block.emphasis))
    });
    std::iter::once(Item::new(Role::Block, whose, ground)).chain(words).collect()
}

fn line(words: &str, at: Point, size: f64, bold: bool, emphasis: Emphasis) -> Form {
    let tint = Tint { ink: Ink::Text, emphasis };
    let (aside, size, words) = (Size::px(0.0), Size::world(size), words.to_owned());
    Form::Text { words, at, aside, anchor: Anchor::Middle, size, bold, turned: false, tint }
}

/// A count on its ground.
fn count(bundle: &Bundle) -> [Item; 2] {
    let room = bundle.room();
    let ground = Form::Rect {
        rect: room,
        corner: Size::world(room.height() / 2.0),
        fill: Some(Tint::plain(Ink::Panel)),
        stroke: Some(Stroke::whole(Tint { ink: Ink::TieOneWay, emphasis: bundle.emphasis }, THIN_RIM)),
    };
    let words = line(&bundle.count, room.centre(), BLOCK_WORDS.count, true, bundle.emphasis);
    [Item::new(Role::Count, Whose::Nobody, ground), Item::new(Role::Words, Whose::Nobody, words)]
}
