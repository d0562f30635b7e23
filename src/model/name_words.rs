//! Words of which the user said whether they call somebody.

use std::collections::BTreeSet;

/// Words that are also names, and words that call somebody though nobody on the sheet is called so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameWords {
    /// Stay where names are taken out.
    pub kept: BTreeSet<String>,
    /// Are taken out with the names.
    pub taken: BTreeSet<String>,
}
