//! A questionnaire for the people of the project: what is asked, how, and into which folder.

use std::path::PathBuf;

use eframe::egui::{ComboBox, TextEdit, Ui, WidgetInfo, WidgetType};

use super::step::{Outcome, Step, page};
use crate::model::Kind;
use crate::session::TemplateScale;
use crate::ui::cx::Cx;
use crate::ui::state::QuestionnaireForm;
use crate::ui::view::Purpose;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, form: &mut QuestionnaireForm) -> Step {
    let title = cx.words.get("questionnaire-title");
    let people = cx.session.project().people.len();
    let content = |ui: &mut Ui| {
        ui.label(cx.words.with("questionnaire-lead", &[("people", people.into())]));
        kinds(ui, cx, form);
        field(ui, &cx.words.get("questionnaire-question"), &mut form.question);
        field(ui, &cx.words.get("questionnaire-period"), &mut form.period);
        scales(ui, cx, form);
        field(ui, &cx.words.get("questionnaire-cap"), &mut form.cap);
        let note = if form.cap().is_err() { "questionnaire-cap-wrong" } else { "questionnaire-cap-note" };
        widgets::note(ui, &cx.words.get(note));
    };
    let (choose, cancel) = page(ui, &title, content, |ui| {
        let choose = widgets::main_button(ui, &cx.words.get("questionnaire-folder")).clicked();
        (choose, ui.button(cx.words.get("dialog-cancel")).clicked())
    });
    // Nothing is chosen while a field is wrong; its note says what is.
    if choose && form.order(PathBuf::new()).is_some() {
        return Step::End(Outcome::Ask(Purpose::Folder));
    }
    if cancel { Step::Close } else { Step::Stay }
}

fn field(ui: &mut Ui, name: &str, typed: &mut String) {
    let label = ui.label(strong(name));
    ui.add(TextEdit::singleline(typed).margin(widgets::FIELD).desired_width(f32::INFINITY)).labelled_by(label.id);
}

fn kinds(ui: &mut Ui, cx: &Cx<'_>, form: &mut QuestionnaireForm) {
    ui.label(strong(cx.words.get("questionnaire-kind")));
    ui.horizontal_wrapped(|ui| {
        widgets::empty_marks(ui);
        for (kind, key) in [(Kind::Mutual, "questionnaire-mutual"), (Kind::Directed, "questionnaire-directed")] {
            if ui.radio(form.kind == kind, cx.words.get(key)).clicked() {
                form.set_kind(kind, cx.words.lang);
            }
        }
    });
}

fn scales(ui: &mut Ui, cx: &Cx<'_>, form: &mut QuestionnaireForm) {
    let text = |scale| {
        cx.words.get(match scale {
            TemplateScale::Marks => "questionnaire-marks",
            TemplateScale::Frequency => "questionnaire-frequency",
            TemplateScale::ZeroToFour => "questionnaire-zero-to-four",
        })
    };
    let name = cx.words.get("questionnaire-scale");
    ui.label(strong(&name));
    let shown = text(form.scale);
    let response = ComboBox::from_id_salt("scale").selected_text(&shown).width(ui.available_width()).show_ui(ui, |ui| {
        for scale in [TemplateScale::Marks, TemplateScale::Frequency, TemplateScale::ZeroToFour] {
            ui.selectable_value(&mut form.scale, scale, text(scale));
        }
    });
    response.response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, &name);
        info.current_text_value = Some(shown.clone());
        info
    });
}
