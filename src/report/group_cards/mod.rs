//! A card for each group: what runs inside it and to each other group, through whom there are further ways, and what chance would give.

mod cards;
mod through;

pub use cards::{GroupCard, GroupCards, GroupCardsRequest, Outcome, Ties, group_cards};
pub use through::{Through, ThroughKind};
