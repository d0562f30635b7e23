//! With names, or without.

/// Whether people carry their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameView {
    /// The coach's view, with a band that says so.
    With,
    /// Random codes. What every export starts from.
    #[default]
    Without,
}
