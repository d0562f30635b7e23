//! What is worth saying about a network, with its evidence, beside chance, and its doubt. Values only: the text layer says it in words.
//!
//! [`found`] asks every [`Rule`] in the order of [`Rule::ALL`]: first what each holds against chance, so that all of it is judged together
//! ([`Looked`]), then what it says. A rule judges only with the numbers of [`thresholds`].

mod benjamini_hochberg;
mod certainty;
mod change_of_findings;
mod context;
mod evidence;
mod finding;
mod levels;
mod looked;
mod rule;
mod rules;
mod steps;
pub mod thresholds;

pub use benjamini_hochberg::stands_out;
pub use certainty::{Certainty, Kind, WithoutOne};
pub use change_of_findings::{FindingTurn, Turn, turns};
pub use context::{Context, Divided};
pub use evidence::{
    Bridges, Carrier, Central, CentralExpert, Connectors, Divide, Evidence, Exchange, GroupsApart, InsideGroup, JobShare, JobShares, Join,
    Leader, LittleInside, NotReached, OnItsOwn, OneSidedLeaders, OtherGrouping, OwnGroup, PartsApart, ReachedGroups, Reaching, Reciprocity,
    Remit, Shared, SharedGroups, Step, TeamPart, ThinData, Unnamed, Unreached, UnreachedGroup,
};
pub use finding::{Audience, Finding, Nature};
pub use levels::{Level, levels};
pub use looked::{About, AgainstChance, Looked, Test};
pub use rule::Rule;
pub use steps::steps;

/// What was found in a network, and what it was held against.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// In the order of [`Rule::ALL`].
    pub findings: Vec<Finding>,
    pub looked: Looked,
}

/// Every finding of a network. With too few answers only that is said, and nothing is held against chance.
#[must_use]
pub fn found(context: &Context<'_>) -> Found {
    let nothing = Looked::default();
    let thin = rules::find(Rule::ThinData, context, &nothing);
    if !thin.is_empty() {
        return Found { findings: thin, looked: nothing };
    }
    let tests = Rule::ALL.iter().flat_map(|rule| rules::tests(*rule, context).into_iter().map(|(about, tested)| (*rule, about, tested)));
    let looked = Looked::new(tests);
    let findings = Rule::ALL.iter().flat_map(|rule| rules::find(*rule, context, &looked)).collect();
    Found { findings, looked }
}
