//! A figure as a file: which form, with or without names, what is lit in it, and who stays recognisable.

use eframe::egui::{ComboBox, Ui};

use super::preflight;
use super::step::{Outcome, Step, page};
use crate::model::LayoutKind;
use crate::report::{NameView, Sharing};
use crate::session::{FigureFormat, Origin, can_be_shown};
use crate::ui::cx::Cx;
use crate::ui::view::Purpose;
use crate::ui::widgets::{self, strong};

/// What is chosen of a figure.
pub(super) struct Choice<'a> {
    pub format: &'a mut FigureFormat,
    pub names: &'a mut NameView,
    pub sharing: &'a mut Sharing,
    pub finding: &'a mut Option<usize>,
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, choice: Choice<'_>) -> Step {
    let Choice { format, names, sharing, finding } = choice;
    let words = cx.words;
    let title = words.get("export-title");
    let findings = findings(cx, *names);
    *finding = finding.filter(|place| findings.iter().any(|(other, _)| other == place));
    let only_groups = cx.session.layout_kind() == LayoutKind::Blocks;
    let content = |ui: &mut Ui| {
        widgets::empty_marks(ui);
        ui.label(strong(cx.words.get("export-form")));
        ui.radio_value(format, FigureFormat::Svg, cx.words.get("export-svg"));
        ui.radio_value(format, FigureFormat::Png, cx.words.get("export-png"));
        // In the groepsbeeld nobody is called, whatever is chosen.
        if !only_groups {
            ui.add_space(6.0);
            ui.label(strong(cx.words.get("export-names")));
            ui.radio_value(names, NameView::Without, cx.words.get("export-without"));
            ui.radio_value(names, NameView::With, cx.words.get("export-with"));
        }
        if !findings.is_empty() {
            ui.add_space(6.0);
            lit(ui, cx, &findings, finding);
        }
        ui.add_space(6.0);
        if *names == NameView::With && !only_groups {
            widgets::panel_card(ui, |ui| ui.label(cx.words.get("export-with-warning")));
        } else {
            if !only_groups {
                widgets::tick(ui, &mut sharing.merge_roles, &cx.words.get("export-merge-roles"));
            }
            preflight::show(ui, cx, *sharing);
            if !only_groups && matches!(cx.session.origin(), Origin::Survey(_)) {
                ui.label(words.get("export-codes"));
            }
        }
    };
    let (save, cancel) = page(ui, &title, content, |ui| {
        (widgets::main_button(ui, &words.get("export-save")).clicked(), ui.button(words.get("dialog-cancel")).clicked())
    });
    if save {
        return Step::End(Outcome::Ask(Purpose::Figure(*format, *names, *sharing, *finding)));
    }
    if cancel { Step::Close } else { Step::Stay }
}

/// The findings that such a figure can show, by their place and headline.
fn findings(cx: &Cx<'_>, names: NameView) -> Vec<(usize, String)> {
    let Some(answers) = cx.session.answers() else { return Vec::new() };
    let kind = cx.session.layout_kind();
    let is_shown = |place: usize| answers.findings.get(place).is_some_and(|finding| can_be_shown(finding, names, kind));
    let texts = cx.session.finding_texts();
    texts.iter().filter(|(place, _)| is_shown(*place)).map(|(place, text)| (*place, text.headline.clone())).collect()
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
