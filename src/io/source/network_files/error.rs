//! Why a file of another network program is not read.

/// Why there is no network to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAGraph {
    #[error("not in the form that the format has, line {line}")]
    Broken { line: usize },
    #[error("no people")]
    NoNodes,
    #[error("too large")]
    TooLarge,
    /// Two kinds of nodes, hyperedges, several networks, a matrix of which half is left out.
    #[error("a kind of network that is not read")]
    Unsupported,
}
