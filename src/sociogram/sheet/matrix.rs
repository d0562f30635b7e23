//! The sheet of a matrix.

use super::item::{Form, Item, Role, Stroke, Tint, Whose};
use super::people::mark;
use super::piece::Anchor;
use super::size::Size;
use crate::model::Point;
use crate::sociogram::{CellKind, Curve, Grid, Ink, MatrixScene, Rect};

/// Between the cells and the words beside them, in units of the world.
const ASIDE: f64 = 10.0;
/// The strip in the colour of a band: from where, and how wide.
const STRIP: (f64, f64) = (7.0, 4.0);
/// From so many pixels each cell has lines around it; below, only bands have.
const LINED: f64 = 7.0;
/// Half the stroke of a cell that is not known, as a share of the cell.
const UNKNOWN: f64 = 0.24;

/// Grounds, what is not known, lines, mentions, marks, then names: each row by row, which is the order of their places.
pub(super) fn items(scene: &MatrixScene) -> Vec<Item> {
    let grid = &scene.grid;
    let mut items = Vec::new();
    for band in &grid.bands {
        let square = grid.at(band.start, band.start).union(&grid.at(band.start + band.people - 1, band.start + band.people - 1));
        items.push(filled(&square, band.group.map_or(Ink::Rule, Ink::FieldOf)));
    }
    for stretch in &grid.unknown {
        let columns = (stretch.width() / grid.cell).round();
        let mut k = 0.0;
        while k < columns {
            let middle = Point::new(stretch.min.x + (k + 0.5) * grid.cell, stretch.centre().y);
            items.push(Item::new(Role::Unknown, Whose::Nobody, unknown(middle, grid.cell)));
            k += 1.0;
        }
    }
    lines(grid, &mut items);
    for c in &grid.cells {
        items.push(Item::new(Role::Cell, Whose::Tie(c.from, c.to), cell(c.kind(), &c.rect, Tint::lit(c.ink, c.emphasis))));
    }
    for band in &grid.bands {
        let (from, wide) = STRIP;
        let (start, long) = (band.start as f64 * grid.cell, band.people as f64 * grid.cell);
        items.push(filled(&Rect::new(-from, start, wide, long), band.ink));
        items.push(filled(&Rect::new(start, -from, long, wide), band.ink));
    }
    items.extend(scene.marks.iter().map(mark));
    names(grid, &mut items);
    titles(grid, &mut items);
    items
}

/// A cell: full where each names the other, the half above its diagonal where only the row names the column, a stroke where the row did
/// not answer. The three differ without colour too.
pub(super) fn cell(kind: CellKind, rect: &Rect, tint: Tint) -> Form {
    match kind {
        CellKind::Mutual => Form::Rect { rect: *rect, corner: Size::px(0.0), fill: Some(tint), stroke: None },
        CellKind::OneWay => {
            let corners = vec![rect.min, Point::new(rect.max.x, rect.min.y), Point::new(rect.min.x, rect.max.y)];
            Form::Polygon { corners, fill: tint }
        }
        CellKind::Unknown => unknown(rect.centre(), rect.width()),
    }
}

fn unknown(middle: Point, cell: f64) -> Form {
    let half = Point::new(UNKNOWN * cell, -UNKNOWN * cell);
    let stroke = Stroke::whole(Tint::plain(Ink::TieOneWay), Size::px(1.0));
    Form::Path { curve: Curve::straight(middle - half, middle + half), stroke }
}

fn filled(rect: &Rect, ink: Ink) -> Item {
    let form = Form::Rect { rect: *rect, corner: Size::px(0.0), fill: Some(Tint::plain(ink)), stroke: None };
    Item::new(Role::Band, Whose::Nobody, form)
}

fn lines(grid: &Grid, items: &mut Vec<Item>) {
    let n = grid.order.len();
    let side = grid.rect().max;
    for k in 0..=n {
        let is_edge = k == n || grid.bands.iter().any(|b| b.start == k);
        let (ink, width) = if is_edge { (Ink::Quiet, 1.0) } else { (Ink::Rule, 0.7) };
        let stroke = Stroke::whole(Tint::plain(ink), Size::px(width));
        let at = k as f64 * grid.cell;
        let ends = [(Point::new(0.0, at), Point::new(side.x, at)), (Point::new(at, 0.0), Point::new(at, side.y))];
        let from_scale = if is_edge { 0.0 } else { LINED / grid.cell };
        items.extend(ends.map(|(from, to)| {
            let form = Form::Path { curve: Curve::straight(from, to), stroke };
            Item { from_scale, ..Item::new(Role::GridLine, Whose::Nobody, form) }
        }));
    }
}

/// Left of the rows, and above the columns turned by a quarter.
fn names(grid: &Grid, items: &mut Vec<Item>) {
    for (k, (name, person)) in grid.names.iter().zip(&grid.order).enumerate().filter(|(_, (name, _))| !name.is_empty()) {
        let middle = (k as f64 + 0.5) * grid.cell;
        let (row, column) = (Point::new(-ASIDE, middle), Point::new(middle, -ASIDE));
        for (at, anchor, turned) in [(row, Anchor::End, false), (column, Anchor::Start, true)] {
            let form = Form::Text {
                words: name.clone(),
                at,
                aside: Size::px(0.0),
                anchor,
                size: Size::world(grid.name_size),
                bold: false,
                turned,
                tint: Tint::plain(Ink::Text),
            };
            items.push(Item::new(Role::Words, Whose::Person(*person), form));
        }
    }
}

/// The title of each band, at the right.
fn titles(grid: &Grid, items: &mut Vec<Item>) {
    for (k, middle) in grid.titles() {
        let band = &grid.bands[k];
        let form = Form::Text {
            words: band.title.clone(),
            at: Point::new(grid.rect().max.x, middle),
            aside: Size::within(ASIDE, 6.0, f64::INFINITY),
            anchor: Anchor::Start,
            size: Size::world(grid.title_size()),
            bold: true,
            turned: false,
            tint: Tint::plain(Ink::Quiet),
        };
        items.push(Item::new(Role::Words, band.group.map_or(Whose::Nobody, Whose::Group), form));
    }
}
