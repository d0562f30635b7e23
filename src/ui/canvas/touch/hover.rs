//! What is said and lit under the pointer, or for whoever has the keyboard.

use eframe::egui::{self, Color32, FontId, Rect, Shape, Stroke, StrokeKind};

use super::access::tie_sentence;
use super::several::Several;
use super::under::Under;
use crate::model::PersonId;
use crate::sociogram::sheet::{self, Dash, Item, Pen, Piece};
use crate::sociogram::{self, Emphasis, Grid, Ink, Line, Mark, Viewport};
use crate::ui::canvas::paint::brush::Brush;
use crate::ui::canvas::paint::pieces::{paint, semi_bold};
use crate::ui::canvas::paint::units::{pos, single};
use crate::ui::canvas::view::CanvasView;
use crate::ui::theme::colour;

/// Of the words in a card where there is room, in pixels.
const WIDEST: f32 = 250.0;
const PAD: f32 = 10.0;

/// Paints rings and lit lines over the picture.
pub(in crate::ui::canvas) fn light(
    painter: &egui::Painter,
    view: &CanvasView<'_>,
    look: &Viewport,
    under: Under,
    focused: Option<PersonId>,
    several: &Several,
) {
    let scene = &view.picture.scene;
    let brush = Brush { palette: view.palette, view: *look };
    let mut pieces = Vec::new();
    let mark = |person: PersonId| scene.marks().iter().find(|m| m.person == person);
    let mut lit = |line: &Line| {
        let line = Line { emphasis: Emphasis::Lit, ..line.clone() };
        pieces.extend(brush.pieces(&Item::tie(&line)));
        [line.from, line.to]
    };
    let touched: Vec<PersonId> = match under {
        Under::Ground => Vec::new(),
        Under::Person(person) => {
            let own = scene.lines().iter().filter(|l| l.from == person || l.to == person);
            own.flat_map(&mut lit).chain([person]).collect()
        }
        Under::Line(from, to) => {
            let own = scene.lines().iter().filter(|l| (l.from, l.to) == (from, to) || (l.from, l.to) == (to, from));
            own.flat_map(&mut lit).chain([from, to]).collect()
        }
    };
    // Marks lie over lines, also over lit ones.
    for mark in touched.iter().filter_map(|person| mark(*person)) {
        pieces.extend(brush.pieces(&sheet::mark(&Mark { emphasis: Emphasis::Normal, ..mark.clone() })));
    }
    if let Some(matrix) = scene.matrix() {
        pieces.extend(crossing(&matrix.grid, under, &brush));
    }
    if let Under::Person(person) = under
        && let Some(mark) = mark(person)
    {
        pieces.push(brush.ring(mark, 2.5, 1.6));
    }
    pieces.extend(view.selection.person().and_then(mark).map(|mark| brush.ring(mark, 3.5, 2.4)));
    pieces.extend(scene.marks().iter().filter(|m| several.people.contains(&m.person)).map(|mark| brush.ring(mark, 3.5, 2.4)));
    pieces.extend(focused.and_then(mark).map(|mark| brush.ring(mark, 7.0, 2.0)));
    paint(painter, &pieces);
    if several.lasso.len() > 1 {
        let line: Vec<egui::Pos2> = several.lasso.iter().chain(several.lasso.first()).map(|p| pos(look.px(*p))).collect();
        let highlight = colour(view.palette.rgb(Ink::Highlight));
        painter.extend(Shape::dashed_line(&line, Stroke::new(1.6, highlight), 5.0, 3.0));
    }
}

/// The row and the column of someone in the matrix, or the cells of a pair.
fn crossing(grid: &Grid, under: Under, brush: &Brush) -> Vec<Piece> {
    let frame = |area: sociogram::Rect| {
        let pen = Pen { colour: brush.palette.rgb(Ink::Highlight), width: 1.6, dash: Dash::Whole };
        Piece::Rect { rect: brush.view.px_rect(&area).grown(0.8), corner: 0.0, fill: None, pen: Some(pen) }
    };
    let place = |person: PersonId| grid.order.iter().position(|p| *p == person);
    let last = grid.order.len().saturating_sub(1);
    match under {
        Under::Ground => Vec::new(),
        Under::Person(person) => place(person)
            .map_or_else(Vec::new, |k| vec![frame(grid.at(k, 0).union(&grid.at(k, last))), frame(grid.at(0, k).union(&grid.at(last, k)))]),
        Under::Line(from, to) => match (place(from), place(to)) {
            (Some(row), Some(column)) => vec![frame(grid.at(row, column)), frame(grid.at(column, row))],
            _ => Vec::new(),
        },
    }
}

/// Paints what is known of a person or a line beside it.
pub(in crate::ui::canvas) fn card(
    painter: &egui::Painter,
    view: &CanvasView<'_>,
    look: &Viewport,
    under: Under,
    at: Option<egui::Pos2>,
    canvas: Rect,
) {
    let (title, body, beside) = match under {
        Under::Ground => return,
        Under::Person(person) => {
            let Some(mark) = view.picture.scene.marks().iter().find(|m| m.person == person) else { return };
            let (title, body) = parted(&(view.people)(person), view.naming.full(person));
            let half = f64::max(mark.shape.half_width(mark.radius), mark.shape.half_height(mark.radius)) * look.px_per_unit;
            (title, body, Rect::from_center_size(pos(look.px(mark.at)), egui::Vec2::splat(single(2.0 * half))))
        }
        Under::Line(from, to) => {
            let text = tie_sentence(view, from, to);
            let middle = || {
                let at = |p: PersonId| view.picture.scene.marks().iter().find(|m| m.person == p).map(|m| look.px(m.at));
                Some(pos((at(from)? + at(to)?) * 0.5))
            };
            let Some(at) = at.or_else(middle) else { return };
            (String::new(), text, Rect::from_center_size(at, egui::Vec2::splat(12.0)))
        }
    };
    let ink = |ink| colour(view.palette.rgb(ink));
    let widest = WIDEST.min(canvas.width() * 0.55);
    let title = (!title.is_empty()).then(|| painter.layout(title, FontId::new(13.0, semi_bold(painter)), ink(Ink::Text), widest));
    let body_ink = ink(if title.is_some() { Ink::Quiet } else { Ink::Text });
    let body = (!body.is_empty()).then(|| painter.layout(body, FontId::proportional(12.0), body_ink, widest));
    let size_of = |galley: &Option<std::sync::Arc<egui::Galley>>| galley.as_ref().map_or(egui::Vec2::ZERO, |g| g.size());
    let (head, rest) = (size_of(&title), size_of(&body));
    let gap = if title.is_some() && body.is_some() { 3.0 } else { 0.0 };
    let size = egui::vec2(head.x.max(rest.x), head.y + gap + rest.y) + egui::Vec2::splat(2.0 * PAD);
    let area = Rect::from_min_size(place(beside, size, canvas), size);
    painter.rect(area, 8.0, ink(Ink::Panel), Stroke::new(1.0, ink(Ink::Rule)), StrokeKind::Outside);
    let corner = area.min + egui::Vec2::splat(PAD);
    for (galley, below) in [(title, 0.0), (body, head.y + gap)] {
        if let Some(galley) = galley {
            painter.galley(corner + egui::vec2(0.0, below), galley, Color32::PLACEHOLDER);
        }
    }
}

/// At the right of what it is about, else at the left; never outside the canvas.
fn place(beside: Rect, size: egui::Vec2, canvas: Rect) -> egui::Pos2 {
    let room = canvas.shrink(6.0);
    let right = beside.max.x + 12.0;
    let x = if right + size.x <= room.max.x { right } else { beside.min.x - 12.0 - size.x };
    let y = beside.center().y - size.y / 2.0;
    egui::pos2(x.clamp(room.min.x, (room.max.x - size.x).max(room.min.x)), y.clamp(room.min.y, (room.max.y - size.y).max(room.min.y)))
}

/// The spoken sentence as a title and the rest, where it begins with the name.
fn parted(sentence: &str, name: &str) -> (String, String) {
    match sentence.strip_prefix(name).map(|rest| rest.trim_start_matches([',', ':', '.', ' ', '·', '–'])) {
        Some(rest) if !name.is_empty() => (name.to_owned(), rest.to_owned()),
        _ => (sentence.to_owned(), String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_says_the_name_once() {
        assert_eq!(parted("Ben Osei, genoemd door 5", "Ben Osei"), ("Ben Osei".to_owned(), "genoemd door 5".to_owned()));
        assert_eq!(parted("P07", "P07"), ("P07".to_owned(), String::new()));
        assert_eq!(parted("genoemd door 5", "Ben"), ("genoemd door 5".to_owned(), String::new()));
    }

    #[test]
    fn the_card_stays_on_the_canvas() {
        let canvas = Rect::from_min_size(egui::pos2(50.0, 40.0), egui::vec2(300.0, 200.0));
        for at in [canvas.min, canvas.max, canvas.center()] {
            let size = egui::vec2(120.0, 60.0);
            let placed = Rect::from_min_size(place(Rect::from_center_size(at, egui::Vec2::splat(20.0)), size, canvas), size);
            assert!(canvas.contains_rect(placed), "{placed:?}");
        }
    }
}
