//! By which name people are called, and how names are taken out of other people's words: in one place, for screen and paper.

mod called;
mod mask;
mod names;

pub use called::Naming;
pub use mask::{Mask, TakenOut};
pub use names::NameView;
