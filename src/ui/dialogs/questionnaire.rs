//! A questionnaire for the people of the project: what is asked, how, and into which folder.

use std::num::{NonZeroU32, ParseIntError};
use std::path::PathBuf;

use eframe::egui::{ComboBox, TextEdit, Ui, WidgetInfo, WidgetType};

use super::step::{Outcome, Step, page};
use crate::model::Kind;
use crate::session::{QuestionnaireOrder, TemplateScale, default_period, default_question};
use crate::text::Lang;
use crate::ui::cx::Cx;
use crate::ui::view::Purpose;
use crate::ui::widgets::{self, strong};

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireForm {
    question: String,
    period: String,
    kind: Kind,
    /// As typed; empty: no limit.
    cap: String,
    scale: TemplateScale,
    /// The language of the words that it began with.
    lang: Option<Lang>,
}

impl Default for QuestionnaireForm {
    fn default() -> Self {
        Self {
            question: String::new(),
            period: String::new(),
            kind: Kind::Mutual,
            cap: String::new(),
            scale: TemplateScale::default(),
            lang: None,
        }
    }
}

impl QuestionnaireForm {
    /// Words to start from, unless some were typed in this language before.
    pub fn begin(&mut self, lang: Lang) {
        if self.lang != Some(lang) {
            self.question = default_question(self.kind, lang);
            self.period = default_period(lang);
            self.lang = Some(lang);
        }
    }

    /// The order for a folder; `None` while something is not filled in as it should.
    #[must_use]
    pub fn order(&self, folder: PathBuf) -> Option<QuestionnaireOrder> {
        let question = self.question.trim().to_owned();
        (!question.is_empty()).then_some(())?;
        Some(QuestionnaireOrder {
            question,
            period: self.period.trim().to_owned(),
            kind: self.kind,
            cap: self.cap().ok()?,
            scale: self.scale,
            folder,
            replace: false,
        })
    }

    /// The limit, if any; an error where what was typed is no number from 1.
    fn cap(&self) -> Result<Option<u32>, ParseIntError> {
        match self.cap.trim() {
            "" => Ok(None),
            typed => typed.parse::<NonZeroU32>().map(|cap| Some(cap.get())),
        }
    }

    /// Another kind asks another question, unless one was typed.
    fn set_kind(&mut self, kind: Kind, lang: Lang) {
        if self.question == default_question(self.kind, lang) {
            self.question = default_question(kind, lang);
        }
        self.kind = kind;
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_number_or_nothing() {
        let form = |cap: &str| QuestionnaireForm { question: "Wie?".into(), cap: cap.into(), ..QuestionnaireForm::default() };
        assert_eq!(form("").order(PathBuf::new()).unwrap().cap, None);
        assert_eq!(form(" 5 ").order(PathBuf::new()).unwrap().cap, Some(5));
        assert_eq!(form("0").order(PathBuf::new()), None);
        assert_eq!(form("vijf").order(PathBuf::new()), None);
    }

    #[test]
    fn a_question_that_was_typed_stays() {
        let mut form = QuestionnaireForm::default();
        form.begin(Lang::Dutch);
        form.set_kind(Kind::Directed, Lang::Dutch);
        assert_eq!(form.question, default_question(Kind::Directed, Lang::Dutch));
        form.question = "Wie helpt jou?".into();
        form.set_kind(Kind::Mutual, Lang::Dutch);
        assert_eq!(form.question, "Wie helpt jou?");
    }
}
