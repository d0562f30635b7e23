//! A network beside those that chance would give, drawn or counted out.

mod choice;
mod choices;
mod cug;
mod draws;
mod law;
mod named;
mod one_way;
mod qap;
mod reciprocity_chance;
mod reciprocity_completed;

pub use choice::{few_ties_deviations_of_choice, named_beside_others, one_sided_beside_others, ties_between_beside_others};
pub use cug::{cug_recip, cug_trans};
pub use draws::AgainstDraws;
pub use law::{Chance, Tested};
pub use named::named_by_chance;
pub use one_way::{OneWay, one_way};
pub use qap::{Qap, qap};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};
pub use reciprocity_completed::{RecipCompleted, Returned};

pub(super) use choice::ties_with_others;
pub(super) use choices::of_choice;
pub(super) use draws::draw_numbered;
pub(super) use law::Law;
