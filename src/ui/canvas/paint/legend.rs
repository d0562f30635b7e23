//! What colours, sizes and lines mean, in a corner of the canvas. It folds up where it would take too much of it.

use eframe::egui::{self, Align2, FontId, Shape, Stroke, StrokeKind, WidgetInfo, WidgetType};

use super::pieces::{paint, semi_bold};
use super::units::{rect, single};
use crate::model::Point;
use crate::sociogram::sheet::{LegendBox, LegendRoom};
use crate::sociogram::{Face, Ink, Rect, text_width};
use crate::ui::canvas::view::CanvasView;
use crate::ui::theme::colour;

const SIZE: f64 = 12.0;
const HEAD: f64 = 28.0;
const PAD: f64 = 10.0;
/// From the edge of the canvas.
const INSET: f64 = 12.0;
const MOST_WIDTH: f64 = 250.0;

/// Whether the user wants to see it; without a wish its size decides.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::ui::canvas) struct Folding(Option<bool>);

#[derive(Debug)]
pub(in crate::ui::canvas) struct Legend<'a> {
    pub rect: Rect,
    open: bool,
    entries: LegendBox<'a>,
}

impl<'a> Legend<'a> {
    /// Where it stands in this canvas; `None` without entries.
    pub fn new(view: &CanvasView<'a>, canvas: Rect, folding: Folding) -> Option<Self> {
        if view.legend.is_empty() {
            return None;
        }
        let title = text_width(&view.words.get("canvas-legend"), SIZE, Face::SemiBold) + 34.0;
        let most = MOST_WIDTH.min(canvas.width() - 2.0 * INSET);
        // It stands still while the picture is enlarged.
        let room = LegendRoom { width: most - 2.0 * PAD, size: SIZE, in_columns: false, px_per_unit: 1.0 };
        let entries = LegendBox::new(view.legend, room);
        let (width, whole) = ((entries.width.max(title) + 2.0 * PAD).min(most), HEAD + entries.height + PAD * 0.6);
        let open = folding.0.unwrap_or(whole < 0.45 * canvas.height() && width < 0.4 * canvas.width());
        let (width, height) = if open { (width, whole.min(canvas.height() - 2.0 * INSET)) } else { (title + 2.0 * PAD, HEAD) };
        let rect = Rect::new(canvas.min.x + INSET, canvas.max.y - INSET - height, width, height);
        Some(Self { rect, open, entries })
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
            let mut pieces = Vec::new();
            let corner = self.rect.min + Point::new(PAD, HEAD);
            self.entries.pieces(corner, view.palette, &mut |piece| pieces.push(piece));
            paint(&painter.with_clip_rect(area.intersect(painter.clip_rect())), &pieces);
        }
    }
}
