//! What is worth saying about a network, with its evidence and its doubt. Values only: the text layer says it in words.
//!
//! [`findings`] asks every [`Rule`] in the order of the case. A rule judges only with the numbers of [`thresholds`].

mod certainty;
mod context;
mod evidence;
mod finding;
mod rules;
pub mod thresholds;
mod turn;

pub use context::Context;
pub use evidence::{
    Central, CentralExpert, Evidence, Exchange, GroupsApart, Leader, OneSidedLeaders, ReachedGroups, Reaching, Reciprocity, Step,
};
pub use finding::{Certainty, Finding, Holds, Rule};
pub use rules::steps;
pub use turn::{FindingTurn, Turn, turns};

/// Every finding of a network, in the order of [`Rule::ALL`].
#[must_use]
pub fn findings(context: &Context<'_>) -> Vec<Finding> {
    Rule::ALL.iter().filter_map(|rule| rules::apply(*rule, context)).collect()
}
