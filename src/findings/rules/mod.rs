//! One rule per file. Each says when it fires, on what evidence, how sure it is, and whom it is about.

mod exchange;
mod expert_reach;
mod experts_central;
mod groups_apart;
mod leaders_one_sided;
mod reciprocity;

use super::{Context, Finding, Rule};

pub use groups_apart::steps;

/// What a rule finds; `None` when it stays silent.
pub(super) fn apply(rule: Rule, context: &Context<'_>) -> Option<Finding> {
    match rule {
        Rule::Exchange => exchange::find(context),
        Rule::Reciprocity => reciprocity::find(context),
        Rule::GroupsApart => groups_apart::find(context),
        Rule::ExpertsCentral => experts_central::find(context),
        Rule::ExpertReach => expert_reach::find(context),
        Rule::LeadersOneSided => leaders_one_sided::find(context),
    }
}
