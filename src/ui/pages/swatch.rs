//! The colour of a group or a person beside its name.

use eframe::egui::{Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::sociogram::Ink;
use crate::ui::cx::Cx;
use crate::ui::theme::colour;

pub(super) fn swatch(ui: &mut Ui, cx: &Cx<'_>, ink: Ink) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(12.0), Sense::hover());
    ui.painter().rect(rect, 2.0, colour(cx.palette.rgb(ink)), Stroke::new(1.0, colour(cx.palette.rgb(Ink::Outline))), StrokeKind::Inside);
}
