//! What is drawn of the network and how: filters, looks, and looks that are kept under a name. No number changes by it.

pub(in crate::ui) mod chips;
mod filter;
mod looks;
mod views;

use eframe::egui::Ui;

use crate::ui::cx::Cx;
use crate::ui::view::View;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    widgets::heading(ui, &cx.words.get("picture-filter"));
    filter::show(ui, cx);
    ui.add_space(10.0);
    widgets::heading(ui, &cx.words.get("picture-looks"));
    looks::show(ui, cx);
    ui.add_space(10.0);
    widgets::heading(ui, &cx.words.get("picture-views"));
    views::show(ui, cx, view);
}
