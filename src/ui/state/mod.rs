//! What the window itself remembers, while it is open and from one time to the next. Nothing of the project.

mod presenting;
mod questionnaire;
pub(super) mod remembered;
pub(super) mod view;

pub(super) use presenting::{Presenting, Waiting};
pub(super) use questionnaire::QuestionnaireForm;
