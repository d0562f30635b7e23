//! What is worth saying about a network, with its evidence, beside chance, and its doubt. Values only: the text layer says it in words.
//!
//! [`found`] asks every [`Rule`] in the order of [`Rule::ALL`]: first what each holds against chance, so that all of it is judged together
//! ([`Looked`]), then what it says. A rule judges only with the numbers of [`thresholds`].

mod benjamini_hochberg;
mod certainty;
mod change_of_findings;
mod claim;
mod context;
mod doubt;
mod evidence;
mod finding;
mod left_open;
mod levels;
mod looked;
mod proposition;
mod rule;
mod rules;
mod steps;
pub mod thresholds;

pub use benjamini_hochberg::stands_out;
pub use certainty::{Certainty, Kind, PlausibleRange, WithoutOne};
pub use change_of_findings::{FindingTurn, Turn, turns};
pub use claim::Claim;
pub use context::{Context, Divided};
pub use evidence::{
    Bridges, Carrier, Central, CentralExpert, Connectors, Divide, Evidence, Exchange, GroupsApart, InsideGroup, JobShare, JobShares, Join,
    Leader, LittleInside, NotReached, OnItsOwn, OneSidedLeaders, OtherGrouping, OwnGroup, PartsApart, ReachedGroups, Reaching, Reciprocity,
    Remit, Shared, SharedGroups, Step, TeamPart, ThinData, Unnamed, Unreached, UnreachedGroup,
};
pub use finding::{Audience, Finding, Nature};
pub use left_open::{LeftOpen, NoTie, OpenCount};
pub use levels::{Level, levels};
pub use looked::{About, AgainstChance, Looked, Test};
pub use rule::Rule;
pub use steps::steps;

use crate::analysis::Completion;

/// What was found in a network, and what it was held against.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// In the order of [`Rule::ALL`].
    pub findings: Vec<Finding>,
    pub looked: Looked,
    /// What the missing answers leave open, by group, in the order of the groups; empty where none are missing or none can be completed.
    pub left_open: Vec<LeftOpen>,
}

/// Every finding of a network. With too few answers only that is said, and nothing is held against chance. Once the watch of `context` is
/// cancelled what comes back is not whole.
#[must_use]
pub fn found(context: &Context<'_>) -> Found {
    let nothing = Looked::default();
    let thin = rules::find(Rule::ThinData, context, &nothing);
    if !thin.is_empty() {
        let thin = thin.into_iter().map(|one| one.finding).collect();
        return Found { findings: thin, looked: nothing, left_open: Vec::new() };
    }
    let looked = looked_at(context);
    let claimed = asked(context).flat_map(|rule| rules::find(rule, context, &looked)).collect();
    let (findings, left_open) = doubt::weighed(context, claimed);
    Found { findings, looked, left_open }
}

/// Of each finding, in the order of [`found`], whether each clause of what it says of the whole team would hold if these were the missing
/// answers. `None` for a finding that says nothing of them.
#[must_use]
pub fn would_hold(context: &Context<'_>, answers: &Completion) -> Vec<Option<Vec<bool>>> {
    let looked = looked_at(context);
    let claimed = Rule::ALL.iter().flat_map(|rule| rules::find(*rule, context, &looked));
    claimed.map(|one| one.clauses.map(|clauses| clauses(answers))).collect()
}

/// Every rule, until whoever waits stops it: what is found then is thrown away.
fn asked(context: &Context<'_>) -> impl Iterator<Item = Rule> {
    Rule::ALL.into_iter().take_while(|_| !context.watch.is_cancelled())
}

fn looked_at(context: &Context<'_>) -> Looked {
    let tests = asked(context).flat_map(|rule| rules::tests(rule, context).into_iter().map(move |(about, tested)| (rule, about, tested)));
    Looked::new(tests)
}
