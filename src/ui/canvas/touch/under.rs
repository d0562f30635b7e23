//! What is under the pointer.

use crate::model::PersonId;

/// What the pointer or the keyboard is on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::ui::canvas) enum Under {
    #[default]
    Ground,
    Person(PersonId),
    /// Who names, who is named.
    Line(PersonId, PersonId),
}
