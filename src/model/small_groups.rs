//! How groups of one or two people are shown where nobody has a name.

use super::words;

words! {
    /// A group of one or two people tells who they are without a name.
    #[derive(Default)]
    pub enum SmallGroups {
        /// Put together until there are enough of them.
        #[default]
        Joined = "joined",
        /// Left out of what is told per group.
        Withheld = "withheld",
    }
}
