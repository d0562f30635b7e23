//! What the program is, and how to use it.

use eframe::egui;
use eframe::egui::Ui;

use super::step::{Step, page};
use crate::ui::actions::TABLE;
use crate::ui::cx::Cx;
use crate::ui::widgets;

pub(super) fn about(ui: &mut Ui, cx: &Cx<'_>) -> Step {
    let version = cx.words.with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let content = |ui: &mut Ui| {
        widgets::quiet(ui, &version);
        ui.label(cx.words.get("about-what"));
        ui.label(cx.words.get("about-network"));
        ui.label(cx.words.get("about-licence"));
        ui.label(cx.words.get("about-font"));
        ui.label(cx.words.get("about-case"));
    };
    let close = page(ui, "Lijntjes", content, |ui| widgets::main_button(ui, &cx.words.get("dialog-close")).clicked());
    if close { Step::Close } else { Step::Stay }
}

pub(super) fn help(ui: &mut Ui, cx: &Cx<'_>) -> Step {
    let content = |ui: &mut Ui| {
        for key in [
            "help-open",
            "help-findings",
            "help-people",
            "help-names",
            "help-drag",
            "help-several",
            "help-keyboard",
            "help-present",
            "help-figure",
        ] {
            ui.label(cx.words.get(key));
        }
        ui.add_space(6.0);
        widgets::heading(ui, &cx.words.get("help-keys"));
        egui::Grid::new("keys").num_columns(2).min_row_height(20.0).spacing([24.0, 2.0]).show(ui, |ui| {
            for entry in TABLE.iter().filter(|entry| !entry.keys.is_empty()) {
                ui.label(cx.words.get(entry.label));
                widgets::quiet(ui, &ui.ctx().format_shortcut(&entry.keys[0]));
                ui.end_row();
            }
            ui.label(cx.words.get("help-escape"));
            widgets::quiet(ui, "Esc");
            ui.end_row();
        });
    };
    let title = cx.words.get("help-title");
    let close = page(ui, &title, content, |ui| widgets::main_button(ui, &cx.words.get("dialog-close")).clicked());
    if close { Step::Close } else { Step::Stay }
}
