//! Why no questionnaire was made.

use crate::text::Words;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// Fewer than two people take part.
    #[error("{people} people to ask, at least 2 are needed")]
    NobodyToAsk { people: usize },
    #[error("{people} people to ask, at most {most} are listed")]
    TooManyPeople { people: usize, most: usize },
    #[error("the question is empty")]
    NoQuestion,
    #[error("a cap of 0")]
    CapOfZero,
    /// A list of names cannot tell these two people apart.
    #[error("two people are called {name}")]
    SameName { name: String },
    #[error("{reason}")]
    Workbook { reason: String },
}

/// The error in words, with what to do.
#[must_use]
pub fn template_error_text(words: Words, error: &TemplateError) -> String {
    match error {
        TemplateError::NobodyToAsk { people } => words.with("template-error-nobody", &[("people", (*people).into())]),
        TemplateError::TooManyPeople { people, most } => {
            words.with("template-error-too-many", &[("people", (*people).into()), ("most", (*most).into())])
        }
        TemplateError::NoQuestion => words.get("template-error-no-question"),
        TemplateError::CapOfZero => words.get("template-error-cap"),
        TemplateError::SameName { name } => words.with("template-error-same-name", &[("name", name.as_str().into())]),
        TemplateError::Workbook { reason } => words.with("template-error-workbook", &[("reason", reason.as_str().into())]),
    }
}
