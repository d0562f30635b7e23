//! Parts of groups as small bars.

use eframe::egui;
use eframe::egui::{Rect, RichText, Sense, Ui, Vec2, WidgetInfo, WidgetType};

use super::cx::Cx;
use super::theme::{BODY, SMALL, between};
use super::widgets::strong;
use crate::text::Bars;

/// A bar for each group with its counts, each read aloud as these, and below them what is told with them. `scale`: 1 for a page, more for a
/// slide.
pub fn counted_bars(ui: &mut Ui, cx: &Cx<'_>, bars: &Bars, scale: f32) {
    ui.label(strong(bars.title.as_str()).size(BODY * scale));
    egui::Grid::new(("bars", &bars.title)).num_columns(3).spacing(Vec2::new(10.0, 3.0) * scale).show(ui, |ui| {
        for row in &bars.rows {
            ui.label(RichText::new(&row.label).size(SMALL * scale));
            let (rect, response) = ui.allocate_exact_size(Vec2::new(90.0, 8.0) * scale, Sense::hover());
            let counts = cx.words.with("finding-part", &[("with", row.part.with.into()), ("of", row.part.of.into())]);
            let spoken = format!("{}: {}: {counts}", bars.title, row.label);
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
            ui.painter().rect_filled(rect, 4.0 * scale, between(cx.look.rule, cx.look.field, 0.15));
            if row.part.with > 0 {
                let share = row.part.with as f32 / row.part.of as f32;
                let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share, rect.height()));
                ui.painter().rect_filled(filled, 4.0 * scale, cx.look.accent);
            }
            let mut counts = format!("{}/{}", row.part.with, row.part.of);
            if row.unknown > 0 {
                counts = format!("{counts} ({})", cx.words.with("connections-reach-unknown", &[("unknown", row.unknown.into())]));
            }
            ui.label(RichText::new(counts).size(SMALL * scale));
            ui.end_row();
        }
    });
    ui.label(RichText::new(&bars.note).size(SMALL * scale).color(cx.look.quiet));
    ui.add_space(2.0 * scale);
}
