//! By which name people are called, and how names are taken out of other people's words: in one place, for screen and paper.

mod called;
mod mask;

pub use called::Naming;
pub use mask::Mask;

/// Whether people carry their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameView {
    /// The coach's view, with a band that says so.
    With,
    /// Random codes. What every export starts from.
    #[default]
    Without,
}
