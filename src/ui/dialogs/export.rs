//! A figure as a file: which form, with or without names, and who stays recognisable.

use eframe::egui::Ui;

use super::step::{Outcome, Step, page};
use crate::report::NameView;
use crate::session::{FigureFormat, Recognisable};
use crate::ui::cx::Cx;
use crate::ui::view::Purpose;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, format: &mut FigureFormat, names: &mut NameView) -> Step {
    let title = cx.words.get("export-title");
    let chosen = (*format, *names);
    let content = |ui: &mut Ui| {
        widgets::empty_marks(ui);
        ui.label(strong(cx.words.get("export-form")));
        ui.radio_value(format, FigureFormat::Svg, cx.words.get("export-svg"));
        ui.radio_value(format, FigureFormat::Png, cx.words.get("export-png"));
        ui.add_space(6.0);
        ui.label(strong(cx.words.get("export-names")));
        ui.radio_value(names, NameView::Without, cx.words.get("export-without"));
        ui.radio_value(names, NameView::With, cx.words.get("export-with"));
        ui.add_space(6.0);
        widgets::panel_card(ui, |ui| match (*names, cx.session.recognisable()) {
            (NameView::With, _) => {
                ui.label(cx.words.get("export-with-warning"));
            }
            (NameView::Without, Some(who)) => recognisable(ui, cx, &who),
            (NameView::Without, None) => {}
        });
    };
    let (save, cancel) = page(ui, &title, content, |ui| {
        (widgets::main_button(ui, &cx.words.get("export-save")).clicked(), ui.button(cx.words.get("dialog-cancel")).clicked())
    });
    if save {
        return Step::End(Outcome::Ask(Purpose::Figure(chosen.0, chosen.1)));
    }
    if cancel { Step::Close } else { Step::Stay }
}

/// Hiding names does not anonymise: said with counts, and with the roles that give people away.
fn recognisable(ui: &mut Ui, cx: &Cx<'_>, who: &Recognisable) {
    ui.label(strong(cx.words.get("export-recognisable")));
    let project = cx.session.project();
    let roles: Vec<String> = who.by_colour.iter().filter_map(|(_, role)| role.map(|r| project.role_name(r).to_owned())).collect();
    if !roles.is_empty() {
        ui.label(cx.words.with("export-by-colour", &[("roles", cx.words.list(&roles).into()), ("count", roles.len().into())]));
    }
    ui.label(cx.words.with("export-by-pattern", &[("count", who.by_pattern.into()), ("people", who.people.into())]));
}
