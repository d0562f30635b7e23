//! What is filled in for a questionnaire.

use std::num::{NonZeroU32, ParseIntError};
use std::path::PathBuf;

use crate::model::Kind;
use crate::session::{QuestionnaireOrder, TemplateScale, default_period, default_question};
use crate::text::Lang;

/// What is asked, how, and of whom nothing yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireForm {
    pub question: String,
    pub period: String,
    pub kind: Kind,
    /// As typed; empty: no limit.
    pub cap: String,
    pub scale: TemplateScale,
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
    pub fn cap(&self) -> Result<Option<u32>, ParseIntError> {
        match self.cap.trim() {
            "" => Ok(None),
            typed => typed.parse::<NonZeroU32>().map(|cap| Some(cap.get())),
        }
    }

    /// Another kind asks another question, unless one was typed.
    pub fn set_kind(&mut self, kind: Kind, lang: Lang) {
        if self.question == default_question(self.kind, lang) {
            self.question = default_question(kind, lang);
        }
        self.kind = kind;
    }
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
