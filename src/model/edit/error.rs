//! Why an edit could not be made.

/// Why an edit could not be made; the project is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The person, role, question, wave or view is not in this project.
    Gone,
    /// A name may not be empty.
    EmptyName,
    /// A place must be two finite numbers.
    NotAPlace,
}
