//! How rows are pasted, where the clipboard holds none.

use eframe::egui::Ui;

use super::step::{Step, page};
use crate::ui::cx::Cx;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>) -> Step {
    let title = cx.words.get("paste-title");
    let close = cx.words.get("dialog-close");
    let content = |ui: &mut Ui| {
        ui.label(cx.words.get("paste-nothing"));
        ui.label(cx.words.get("paste-how"));
    };
    if page(ui, &title, content, |ui| widgets::main_button(ui, &close).clicked()) { Step::Close } else { Step::Stay }
}
