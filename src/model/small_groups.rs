//! What becomes of groups of one or two people where nobody is called by name.

use super::words;

words! {
    /// How groups of one or two people are shown without names.
    #[derive(Default)]
    pub enum SmallGroups {
        /// With the neighbouring grade.
        #[default]
        Joined = "joined",
        Withheld = "withheld",
    }
}
