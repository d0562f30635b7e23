//! What is worth saying about a network, with its evidence and its doubt. Values only: the text layer says it in words.
//!
//! [`findings`] asks every [`Rule`] in the order of [`Rule::ALL`]. A rule judges only with the numbers of [`thresholds`].

mod benjamini_hochberg;
mod certainty;
mod change_of_findings;
mod context;
mod evidence;
mod finding;
mod rule;
mod rules;
mod steps;
pub mod thresholds;

pub use benjamini_hochberg::stands_out;
pub use change_of_findings::{FindingTurn, Turn, turns};
pub use context::{Context, Divided};
pub use evidence::{
    Bridges, Central, CentralExpert, Connectors, Divide, Evidence, Exchange, GroupsApart, JobShare, JobShares, Join, JoinedBy, Leader,
    NotReached, OneSidedLeaders, OtherGrouping, PartsApart, ReachedGroups, Reaching, Reciprocity, Shared, SharedGroups, Step, TeamPart,
    ThinData, Unnamed, UnreachedGroup,
};
pub use finding::{Audience, Certainty, Finding, Holds};
pub use rule::Rule;
pub use steps::steps;

/// Every finding of a network, in the order of [`Rule::ALL`]. With too few answers only that is said, and nothing else.
#[must_use]
pub fn findings(context: &Context<'_>) -> Vec<Finding> {
    if let Some(thin) = rules::apply(Rule::ThinData, context) {
        return vec![thin];
    }
    Rule::ALL.iter().filter_map(|rule| rules::apply(*rule, context)).collect()
}
