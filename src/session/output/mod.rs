//! What goes out as files: figures, questionnaires, and the orders for them.

pub(super) mod figure;
pub(super) mod orders;
pub(super) mod preflight;
pub(super) mod questionnaire;
