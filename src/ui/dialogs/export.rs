//! A figure as a file: which form, with or without names, what is lit in it, and who stays recognisable.

use eframe::egui::{ComboBox, Ui};

use super::step::{Outcome, Step, page};
use crate::findings::Audience;
use crate::model::LayoutKind;
use crate::report::NameView;
use crate::session::{FigureFormat, Origin, Recognisable, is_about_groups};
use crate::ui::cx::Cx;
use crate::ui::view::Purpose;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, format: &mut FigureFormat, names: &mut NameView, finding: &mut Option<usize>) -> Step {
    let title = cx.words.get("export-title");
    let findings = findings(cx, *names);
    *finding = finding.filter(|place| findings.iter().any(|(other, _)| other == place));
    let chosen = (*format, *names, *finding);
    let content = |ui: &mut Ui| {
        widgets::empty_marks(ui);
        ui.label(strong(cx.words.get("export-form")));
        ui.radio_value(format, FigureFormat::Svg, cx.words.get("export-svg"));
        ui.radio_value(format, FigureFormat::Png, cx.words.get("export-png"));
        ui.add_space(6.0);
        ui.label(strong(cx.words.get("export-names")));
        ui.radio_value(names, NameView::Without, cx.words.get("export-without"));
        ui.radio_value(names, NameView::With, cx.words.get("export-with"));
        if !findings.is_empty() {
            ui.add_space(6.0);
            lit(ui, cx, &findings, finding);
        }
        ui.add_space(6.0);
        widgets::panel_card(ui, |ui| match (*names, cx.session.recognisable()) {
            (NameView::With, _) => {
                ui.label(cx.words.get("export-with-warning"));
            }
            (NameView::Without, Some(who)) => recognisable(ui, cx, &who),
            (NameView::Without, None) => {}
        });
        if *names == NameView::Without && matches!(cx.session.origin(), Origin::Survey(_)) {
            ui.label(cx.words.get("export-codes"));
        }
    };
    let (save, cancel) = page(ui, &title, content, |ui| {
        (widgets::main_button(ui, &cx.words.get("export-save")).clicked(), ui.button(cx.words.get("dialog-cancel")).clicked())
    });
    if save {
        return Step::End(Outcome::Ask(Purpose::Figure(chosen.0, chosen.1, chosen.2)));
    }
    if cancel { Step::Close } else { Step::Stay }
}

/// The findings that such a figure can show, by their place and headline.
fn findings(cx: &Cx<'_>, names: NameView) -> Vec<(usize, String)> {
    let Some(answers) = cx.session.answers() else { return Vec::new() };
    let of_groups = cx.session.layout_kind() == LayoutKind::Blocks;
    let can_be_shown = |place: usize| {
        answers.findings.get(place).is_some_and(|finding| {
            (names == NameView::With || finding.audience == Audience::Everyone) && (!of_groups || is_about_groups(finding))
        })
    };
    let texts = cx.session.finding_texts();
    texts.iter().filter(|(place, _)| can_be_shown(*place)).map(|(place, text)| (*place, text.headline.clone())).collect()
}

/// Which finding is lit.
fn lit(ui: &mut Ui, cx: &Cx<'_>, findings: &[(usize, String)], finding: &mut Option<usize>) {
    let heading = ui.label(strong(cx.words.get("export-finding")));
    let none = cx.words.get("export-no-finding");
    let shown = findings.iter().find(|(place, _)| Some(*place) == *finding).map_or(&none, |(_, headline)| headline);
    let combo = ComboBox::from_id_salt("finding").width(ui.available_width()).truncate().selected_text(shown.as_str());
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(finding, None, none.as_str());
        for (place, headline) in findings {
            ui.selectable_value(finding, Some(*place), headline.as_str());
        }
    });
    response.response.labelled_by(heading.id);
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
