//! What the rows of tables say, whatever their shape: statements by labels, before it is known whom they mean.

pub(super) mod read_survey;
pub(super) mod read_ties;
pub(super) mod settings;
pub(super) mod statements;
