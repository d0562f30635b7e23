//! The cards of the groups of what was asked, with names or without.

use crate::model::Project;
use crate::report::{GroupCards, GroupCardsRequest, NameView};
use crate::session::Answers;

/// `project` is the one that `answers` follow from.
#[must_use]
pub fn group_cards(project: &Project, answers: &Answers, names: NameView) -> GroupCards {
    crate::report::group_cards(&GroupCardsRequest {
        project,
        spec: &answers.spec,
        net: &answers.net,
        response: &answers.measures.response,
        names,
    })
}
