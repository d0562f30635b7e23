//! Before someone who objects leaves the project.

use eframe::egui::Ui;

use super::step::{Step, page};
use crate::model::PersonId;
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets;

/// How many names that are not on the sheet are listed; the rest is counted.
const LISTED: usize = 12;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, person: PersonId) -> Step {
    let Some(leaving) = cx.session.leaving(person) else { return Step::Close };
    let name = ("person", cx.naming.full(person).into());
    let title = cx.words.with("withdraw-title", std::slice::from_ref(&name));
    let mentions = leaving.left.by + leaving.left.of;
    let what = cx.words.with("withdraw-what", &[name, ("mentions", mentions.into())]);
    let (go, cancel) = page(
        ui,
        &title,
        |ui| {
            ui.label(&what);
            if !leaving.spellings.is_empty() {
                let names: Vec<String> = leaving.spellings.iter().take(LISTED).map(|name| format!("“{name}”")).collect();
                let more = leaving.spellings.len() - names.len();
                let said = [("names", cx.words.list(&names).into()), ("more", more.into()), ("mentions", leaving.left.unknown.into())];
                ui.label(cx.words.with("withdraw-spellings", &said));
            }
            ui.label(cx.words.get("withdraw-back"));
            if cx.session.intake().is_some() {
                ui.label(cx.words.get("withdraw-intake"));
            }
            ui.label(cx.words.get("withdraw-files"));
        },
        |ui| {
            let go = widgets::main_button(ui, &cx.words.get("withdraw-go")).clicked();
            (go, ui.button(cx.words.get("dialog-cancel")).clicked())
        },
    );
    if go {
        cx.out.push(Command::Withdraw(person));
        return Step::Forget;
    }
    if cancel { Step::Close } else { Step::Stay }
}
