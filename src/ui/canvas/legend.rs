//! What colours, sizes and lines mean, in a corner of the canvas. It folds up where it would take too much of it.

use eframe::egui::{self, Align2, FontId, Shape, Stroke, StrokeKind, WidgetInfo, WidgetType};

use super::CanvasView;
use super::paint::{Brush, pos, rect, semi_bold, shape, single};
use crate::model::{PersonId, Point};
use crate::sociogram::{self, Answer, CellKind, Curve, Emphasis, Face, Ink, Line, Rect, Sample, View, shorten, text_width};
use crate::ui::theme::colour;

const SIZE: f64 = 12.0;
const ROW: f64 = 20.0;
const HEAD: f64 = 28.0;
const PAD: f64 = 10.0;
/// From the edge of the canvas.
const INSET: f64 = 12.0;
const MOST_WIDTH: f64 = 250.0;
/// Of a further line of one entry.
const LINE: f64 = 15.0;
const LINE_SAMPLE: f64 = 26.0;
const MOST_SAMPLE: f64 = 9.0;
/// Between the samples of an entry and its words.
const SAMPLE_GAP: f64 = 6.0;

/// Whether the user wants to see it; without a wish its size decides.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Folding(Option<bool>);

#[derive(Debug)]
pub(super) struct Legend {
    pub rect: Rect,
    open: bool,
    rows: Vec<Row>,
}

/// The words of an entry on as many lines as they need.
#[derive(Debug)]
struct Row {
    lines: Vec<String>,
    height: f64,
}

impl Legend {
    /// Where it stands in this canvas; `None` without entries.
    pub fn new(view: &CanvasView<'_>, canvas: Rect, folding: Folding) -> Option<Self> {
        if view.legend.is_empty() {
            return None;
        }
        let title = text_width(&view.words.get("canvas-legend"), SIZE, Face::SemiBold) + 34.0;
        let widest = view.legend.iter().map(|(samples, words)| samples_width(samples) + text_width(words, SIZE, Face::Regular));
        let width = (widest.fold(title, f64::max) + 2.0 * PAD).min(MOST_WIDTH).min(canvas.width() - 2.0 * INSET);
        let rows: Vec<Row> = view.legend.iter().map(|(samples, words)| Row::new(samples, words, width)).collect();
        let whole = HEAD + rows.iter().map(|r| r.height).sum::<f64>() + PAD * 0.6;
        let open = folding.0.unwrap_or(whole < 0.45 * canvas.height() && width < 0.4 * canvas.width());
        let (width, height) = if open { (width, whole.min(canvas.height() - 2.0 * INSET)) } else { (title + 2.0 * PAD, HEAD) };
        let rect = Rect::new(canvas.min.x + INSET, canvas.max.y - INSET - height, width, height);
        Some(Self { rect, open, rows })
    }

    /// Paints it and answers its title.
    pub fn show(&self, ui: &egui::Ui, id: egui::Id, view: &CanvasView<'_>, folding: &mut Folding) {
        let ink = |ink| colour(view.palette.rgb(ink));
        let area = rect(&self.rect);
        // Nothing under it is meant by a click on it.
        ui.interact(area, id.with("area"), egui::Sense::CLICK | egui::Sense::DRAG);
        let head = egui::Rect::from_min_size(area.min, egui::vec2(area.width(), single(HEAD)));
        let response = ui.interact(head, id, egui::Sense::click());
        let title = view.words.get("canvas-legend");
        response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, self.open, &title));
        if response.clicked() {
            folding.0 = Some(!self.open);
            ui.ctx().request_repaint();
        }
        let painter = ui.painter();
        painter.rect(area, 8.0, ink(Ink::Panel), Stroke::new(1.0, ink(Ink::Rule)), StrokeKind::Inside);
        if response.has_focus() {
            painter.rect_stroke(head.shrink(2.0), 6.0, Stroke::new(2.0, ink(Ink::Highlight)), StrokeKind::Inside);
        }
        let left = area.min.x + single(PAD);
        painter.text(
            egui::pos2(left, head.center().y),
            Align2::LEFT_CENTER,
            title,
            FontId::new(single(SIZE), semi_bold(painter)),
            ink(Ink::Text),
        );
        let fold = egui::pos2(area.max.x - 16.0, head.center().y);
        let tip = if self.open { 3.0 } else { -3.0 };
        let arrow = vec![fold + egui::vec2(-4.0, -tip / 2.0), fold + egui::vec2(0.0, tip / 2.0), fold + egui::vec2(4.0, -tip / 2.0)];
        painter.add(Shape::line(arrow, Stroke::new(1.4, if response.hovered() { ink(Ink::Text) } else { ink(Ink::Quiet) })));
        if self.open {
            self.entries(&painter.with_clip_rect(area.intersect(painter.clip_rect())), view);
        }
    }

    fn entries(&self, painter: &egui::Painter, view: &CanvasView<'_>) {
        let mut top = self.rect.min.y + HEAD;
        let mut shapes = Vec::new();
        for ((samples, _), row) in view.legend.iter().zip(&self.rows) {
            let mut x = self.rect.min.x + PAD;
            for sample in samples {
                let width = sample_width(sample);
                draw(sample, Rect::new(x, top, width, row.height), view, &mut shapes);
                x += width;
            }
            x += SAMPLE_GAP;
            let ink = colour(view.palette.rgb(Ink::Text));
            let first = top + row.height / 2.0 - LINE * (row.lines.len() as f64 - 1.0) / 2.0;
            for (k, line) in row.lines.iter().enumerate() {
                let at = pos(Point::new(x, first + LINE * k as f64));
                painter.text(at, Align2::LEFT_CENTER, line, FontId::proportional(single(SIZE)), ink);
            }
            top += row.height;
        }
        painter.extend(shapes);
    }
}

impl Row {
    fn new(samples: &[Sample], words: &str, width: f64) -> Self {
        let room = width - 2.0 * PAD - samples_width(samples);
        let mut lines: Vec<String> = Vec::new();
        for word in words.split_whitespace() {
            match lines.last_mut() {
                Some(line) if text_width(&format!("{line} {word}"), SIZE, Face::Regular) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        for line in &mut lines {
            *line = shorten(line, room, SIZE, Face::Regular);
        }
        let further = lines.len().saturating_sub(1) as f64;
        Self { height: row_height(samples) + LINE * further, lines }
    }
}

fn draw(sample: &Sample, place: Rect, view: &CanvasView<'_>, shapes: &mut Vec<Shape>) {
    let ink = |ink| colour(view.palette.rgb(ink));
    let rim = Stroke::new(1.1, ink(Ink::Outline));
    let middle = place.centre();
    match *sample {
        Sample::Mark { shape: form, ink: fill } => shape(form, middle, 6.2, ink(fill), rim, ink(Ink::Panel), Answer::Given, shapes),
        Sample::Answer { shape: form, answer } => shape(form, middle, 6.2, ink(Ink::Panel), rim, ink(Ink::Panel), answer, shapes),
        Sample::Size { shape: form, radius } => {
            shape(form, middle, radius * size_scale(view), ink(Ink::Rule), rim, ink(Ink::Panel), Answer::Given, shapes);
        }
        Sample::Mutual | Sample::OneWay => {
            let mutual = *sample == Sample::Mutual;
            let half = Point::new(LINE_SAMPLE / 2.0, 0.0);
            let line = Line {
                from: PersonId(0),
                to: PersonId(1),
                mutual,
                strength: 1.0,
                width: if mutual { 1.35 } else { 1.0 },
                curve: Curve::straight(middle - half, middle + half),
                ink: if mutual { Ink::Tie } else { Ink::TieOneWay },
                emphasis: Emphasis::Normal,
            };
            let still = View { origin: Point::default(), px_per_unit: 1.0, viewport: sociogram::Rect::default() };
            Brush { palette: view.palette, view: still }.line(&line, false, shapes);
        }
        Sample::Bundle { .. } | Sample::NoContact | Sample::Uncounted => {
            let half = Point::new(LINE_SAMPLE / 2.0, 0.0);
            let (ends, quiet) = ([pos(middle - half), pos(middle + half)], ink(Ink::TieOneWay));
            match *sample {
                Sample::Bundle { width } => shapes.push(Shape::line_segment(ends, Stroke::new(single(width), quiet))),
                Sample::NoContact => shapes.extend(Shape::dotted_line(&ends, quiet, 5.0, 1.2)),
                _ => shapes.extend(Shape::dashed_line(&ends, Stroke::new(1.3, quiet), 5.0, 4.0)),
            }
        }
        Sample::Cell(kind) => {
            let cell = egui::Rect::from_center_size(pos(middle), egui::Vec2::splat(12.0));
            let quiet = ink(Ink::Tie);
            shapes.push(match kind {
                CellKind::Mutual => Shape::rect_filled(cell, 0.0, quiet),
                CellKind::OneWay => Shape::convex_polygon(vec![cell.left_top(), cell.right_top(), cell.left_bottom()], quiet, Stroke::NONE),
                CellKind::Unknown => {
                    let inner = cell.shrink(3.0);
                    Shape::line_segment([inner.left_bottom(), inner.right_top()], Stroke::new(1.0, ink(Ink::TieOneWay)))
                }
            });
        }
        Sample::Ground { ink: ground } => {
            let cell = egui::Rect::from_center_size(pos(middle), egui::Vec2::new(15.0, 12.0));
            shapes.push(Shape::rect_filled(cell, 4.0, ink(ground)));
        }
    }
}

/// Sizes keep their proportion to one another.
fn size_scale(view: &CanvasView<'_>) -> f64 {
    let largest =
        view.legend.iter().flat_map(|e| &e.0).filter(|s| matches!(s, Sample::Size { .. })).map(Sample::radius).fold(1.0, f64::max);
    (MOST_SAMPLE / largest).min(1.0)
}

fn sample_width(sample: &Sample) -> f64 {
    match sample {
        Sample::Mark { .. } | Sample::Answer { .. } | Sample::Cell(_) | Sample::Ground { .. } => 16.0,
        Sample::Size { .. } => 2.0 * MOST_SAMPLE + 2.0,
        Sample::Mutual | Sample::OneWay | Sample::Bundle { .. } | Sample::NoContact | Sample::Uncounted => LINE_SAMPLE + 2.0,
    }
}

fn samples_width(samples: &[Sample]) -> f64 {
    samples.iter().map(sample_width).sum::<f64>() + SAMPLE_GAP
}

fn row_height(samples: &[Sample]) -> f64 {
    if samples.iter().any(|s| matches!(s, Sample::Size { .. })) { ROW + 4.0 } else { ROW }
}
