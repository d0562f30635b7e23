//! Before work would be lost.

use eframe::egui::Ui;

use super::step::{Outcome, Step, page};
use crate::ui::cx::Cx;
use crate::ui::view::Then;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, then: &Then) -> Step {
    let text = cx.words.get(match then {
        Then::Quit => "unsaved-quit",
        Then::TakeIn => "unsaved-take-in",
        Then::Open(_) | Then::OpenExample => "unsaved-open",
    });
    let title = cx.words.get("unsaved-title");
    page(
        ui,
        &title,
        |ui| {
            ui.label(text);
        },
        |ui| {
            if widgets::main_button(ui, &cx.words.get("unsaved-save")).clicked() {
                return Step::End(Outcome::SaveThen(then.clone()));
            }
            if ui.button(cx.words.get("unsaved-discard")).clicked() {
                return Step::End(Outcome::GoOn(then.clone()));
            }
            if ui.button(cx.words.get("dialog-cancel")).clicked() { Step::Close } else { Step::Stay }
        },
    )
}
