//! What left with whoever objected, and where the program cannot reach. It calls nobody.

use eframe::egui::Ui;

use super::step::{Step, page};
use crate::session::Command;
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) -> Step {
    let Some(receipt) = cx.session.receipt().copied() else { return Step::Close };
    let unsaved = cx.session.has_unsaved_work();
    let title = cx.words.get("receipt-title");
    let content = |ui: &mut Ui| {
        let left = receipt.left;
        for (key, count) in [
            ("receipt-by", left.by),
            ("receipt-of", left.of),
            ("receipt-unknown", left.unknown),
            ("receipt-spellings", receipt.spellings),
            ("receipt-texts", left.texts),
            ("receipt-steps", receipt.steps),
            ("receipt-pins", left.pins),
        ] {
            if count > 0 || matches!(key, "receipt-by" | "receipt-of") {
                ui.label(cx.words.with(key, &[("count", count.into())]));
            }
        }
        ui.add_space(6.0);
        ui.label(cx.words.get("receipt-kept"));
        if receipt.gave_up_files {
            ui.label(cx.words.get("receipt-intake"));
        }
        ui.add_space(6.0);
        ui.label(widgets::strong(cx.words.get(if unsaved { "receipt-save-now" } else { "receipt-saved" })));
        ui.label(cx.words.get("receipt-elsewhere"));
    };
    let closed = page(ui, &title, content, |ui| {
        if unsaved && widgets::main_button(ui, &cx.words.get("receipt-save")).clicked() {
            cx.actions.push(Action::Save);
        }
        ui.button(cx.words.get("dialog-close")).clicked()
    });
    if closed {
        cx.out.push(Command::DismissReceipt);
        return Step::Close;
    }
    Step::Stay
}
