//! Before someone who objects leaves the project.

use eframe::egui::Ui;

use super::step::{Step, page};
use crate::model::{Edit, PersonId};
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, person: PersonId) -> Step {
    let project = cx.session.project();
    let name = cx.naming.full(person).to_owned();
    let mentions = project.waves.values().flat_map(|wave| &wave.ties).filter(|tie| tie.from == person || tie.to == person).count();
    let title = cx.words.with("withdraw-title", &[("person", name.as_str().into())]);
    let what = cx.words.with("withdraw-what", &[("person", name.as_str().into()), ("mentions", mentions.into())]);
    let (go, cancel) = page(
        ui,
        &title,
        |ui| {
            ui.label(&what);
            ui.label(cx.words.get("withdraw-back"));
            ui.label(cx.words.get("withdraw-files"));
        },
        |ui| {
            let go = widgets::main_button(ui, &cx.words.get("withdraw-go")).clicked();
            (go, ui.button(cx.words.get("dialog-cancel")).clicked())
        },
    );
    if go {
        cx.out.push(Command::Edit(Edit::Withdraw(person)));
    }
    if go || cancel { Step::Close } else { Step::Stay }
}
