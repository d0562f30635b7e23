//! One rule per file. Each says when it fires, on what evidence, how sure it is, and whom it is about.

mod bridge;
mod exchange;
mod expert_reach;
mod experts_central;
mod groups_apart;
mod job_share;
mod leaders_one_sided;
mod not_reached;
mod other_grouping;
mod parts_apart;
mod reciprocity;
mod shared_without_tie;
mod thin_data;
mod unnamed;

use super::{Context, Finding, Rule};

/// What a rule finds; `None` when it stays silent.
pub(super) fn apply(rule: Rule, context: &Context<'_>) -> Option<Finding> {
    match rule {
        Rule::ThinData => thin_data::find(context),
        Rule::Exchange => exchange::find(context),
        Rule::Reciprocity => reciprocity::find(context),
        Rule::PartsApart => parts_apart::find(context),
        Rule::GroupsApart => groups_apart::find(context),
        Rule::OtherGrouping => other_grouping::find(context),
        Rule::SharedWithoutTie => shared_without_tie::find(context),
        Rule::Bridge => bridge::find(context),
        Rule::ExpertsCentral => experts_central::find(context),
        Rule::ExpertReach => expert_reach::find(context),
        Rule::NotReached => not_reached::find(context),
        Rule::LeadersOneSided => leaders_one_sided::find(context),
        Rule::JobShare => job_share::find(context),
        Rule::Unnamed => unnamed::find(context),
    }
}
