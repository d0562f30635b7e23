//! A network beside those that chance would give, drawn or counted out.

mod cug;
mod draws;
mod law;
mod qap;
mod reciprocity_chance;

pub use cug::{cug_recip, cug_trans};
pub use draws::AgainstDraws;
pub use law::Chance;
pub use qap::{Qap, qap};
pub use reciprocity_chance::{RecipBlocks, RecipChance, recip_chance};

pub(super) use draws::draw_each;
pub(super) use law::Law;
