//! What the missing answers leave open by group, in words, as far as it is told.

use crate::model::Project;
use crate::report::{GroupCard, GroupCards, NameView, group_title};
use crate::session::Answers;
use crate::text::{LeftOpenText, OpenSides, Words, left_open_lines, left_open_withheld};

/// By group, in their order; those of which nothing is missing are left out. Nothing where no completion was made, and without names where
/// it would say who did not answer. `project` is the one that `answers` follow from, and so are the `cards`.
#[must_use]
pub fn left_open_texts(project: &Project, answers: &Answers, cards: &GroupCards, names: NameView, words: Words) -> Vec<LeftOpenText> {
    let is_told = names == NameView::With || (answers.measures.response.tells_of_nobody() && answers.spec.scope.is_whole_team());
    if !is_told {
        return Vec::new();
    }
    let card = |group| cards.cards.iter().find(|card| card.id == group);
    let is_shown = |group| card(group).is_some_and(|card| !card.withheld);
    let name = |group| words.group_inline(project.group_name(group));
    let of = |card: &GroupCard| {
        let left = answers.left_open.iter().find(|left| left.group == card.id)?;
        // Of somebody in several groups a tie counts there once for each: that would be another number than the card's.
        let between = (left.between.known == card.between).then_some(card.between_open);
        let open = OpenSides { inside: card.inside.is_open(), between };
        let lines = match (card.withheld, open.inside || card.between_open) {
            (true, _) => vec![left_open_withheld(words)],
            (false, true) => left_open_lines(words, left, open, &name, &is_shown),
            (false, false) => return None,
        };
        Some(LeftOpenText { group: group_title(project, card.id, words), lines })
    };
    cards.cards.iter().filter_map(of).collect()
}
