//! Words whose place depends on what is seen: beside people, above fields, on rings and at the rims of grounds.

use super::item::Tint;
use super::piece::{Anchor, Fill, Piece, Text};
use crate::model::Point;
use crate::sociogram::{
    Circle, Emphasis, Face, Ink, LabelOf, LabelSizes, Palette, PeopleScene, PlacedLabel, Rect, RegionTitle, Viewport, region_titles,
    ring_titles, text_width,
};

/// All of them, in the order of their places.
#[must_use]
pub fn words(scene: &PeopleScene, view: &Viewport, sizes: LabelSizes, labels: &[PlacedLabel], palette: Palette) -> Vec<Piece> {
    let mut placed: Vec<&PlacedLabel> = labels.iter().collect();
    placed.sort_by(|a, b| a.rect.min.y.total_cmp(&b.rect.min.y).then(a.rect.min.x.total_cmp(&b.rect.min.x)));
    let mut pieces: Vec<Piece> = placed.into_iter().map(|l| Piece::Text(label(l, sizes, palette))).collect();
    for circle in scene.circles.iter().filter(|c| !c.title.is_empty()) {
        pieces.extend(ring_title(circle, view, sizes.person, palette));
    }
    let taken: Vec<Rect> = labels.iter().map(|l| l.rect).chain(ring_titles(scene, view, sizes.person)).collect();
    let mut titles = region_titles(scene, view, sizes.title, &taken);
    titles.sort_by(|a, b| a.rect.min.y.total_cmp(&b.rect.min.y).then(a.rect.min.x.total_cmp(&b.rect.min.x)));
    pieces.extend(titles.iter().map(|title| Piece::Text(ground_title(scene, title, sizes.title, palette))));
    pieces
}

/// Beside somebody, or above a field.
#[must_use]
pub fn label(label: &PlacedLabel, sizes: LabelSizes, palette: Palette) -> Text {
    let (size, bold, ink) = match label.of {
        LabelOf::Person(_) => (sizes.person, false, Ink::Text),
        LabelOf::Field(_) => (sizes.title, true, Ink::Quiet),
    };
    over_lines(&label.text, label.rect.centre(), size, bold, Tint { ink, emphasis: label.emphasis }, palette)
}

/// What a ground is.
#[must_use]
pub fn ground_title(scene: &PeopleScene, title: &RegionTitle, size: f64, palette: Palette) -> Text {
    let emphasis = scene.regions.get(title.region).map_or(Emphasis::Normal, |region| region.emphasis);
    over_lines(&title.text, title.rect.centre(), size, true, Tint { ink: Ink::Quiet, emphasis }, palette)
}

fn over_lines(words: &str, at: Point, size: f64, bold: bool, tint: Tint, palette: Palette) -> Text {
    let (words, colour, halo) = (words.to_owned(), tint.rgb(palette), Some(palette.rgb(Ink::Ground)));
    Text { words, at, anchor: Anchor::Middle, size, bold, turned: false, colour, halo }
}

/// The values of a ring, on a piece of ground that interrupts it.
#[must_use]
pub fn ring_title(circle: &Circle, view: &Viewport, size: f64, palette: Palette) -> [Piece; 2] {
    let at = view.px(circle.at);
    let ground = Rect::around(at, text_width(&circle.title, size, Face::Regular) + 8.0, size * 1.2);
    let fill = Some(Fill::full(palette.rgb(Ink::Ground)));
    let words = Text {
        words: circle.title.clone(),
        at,
        anchor: Anchor::Middle,
        size,
        bold: false,
        turned: false,
        colour: palette.rgb(Ink::Quiet),
        halo: None,
    };
    [Piece::Rect { rect: ground, corner: 3.0, fill, pen: None }, Piece::Text(words)]
}
