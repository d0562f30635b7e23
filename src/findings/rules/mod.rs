//! One rule per file. Each says what it holds against chance and how, when it speaks, on what evidence, how sure it is, whom it is about,
//! and what it does not claim.

mod bridge;
mod exchange;
mod expert_reach;
mod experts_central;
mod experts_unreached;
mod group_on_its_own;
mod groups_apart;
mod job_share;
mod leaders_one_sided;
mod little_inside;
mod not_reached;
mod other_grouping;
mod parts_apart;
mod reciprocity;
mod shared_without_tie;
mod thin_data;
mod unnamed;

use super::proposition::Claimed;
use super::{About, Context, Looked, Rule};
use crate::analysis::Tested;

/// What a rule holds against chance, before anything is judged.
pub(super) fn tests(rule: Rule, context: &Context<'_>) -> Vec<(About, Tested)> {
    match rule {
        Rule::Reciprocity => reciprocity::tests(context),
        Rule::GroupOnItsOwn => group_on_its_own::tests(context),
        Rule::GroupsApart => groups_apart::tests(context),
        Rule::LittleInside => little_inside::tests(context),
        Rule::OtherGrouping => other_grouping::tests(context),
        Rule::Bridge => bridge::tests(context),
        Rule::ExpertsCentral => experts_central::tests(context),
        Rule::ExpertReach => expert_reach::tests(context),
        Rule::NotReached => not_reached::tests(context),
        Rule::LeadersOneSided => leaders_one_sided::tests(context),
        Rule::ThinData
        | Rule::Exchange
        | Rule::PartsApart
        | Rule::SharedWithoutTie
        | Rule::ExpertsUnreached
        | Rule::JobShare
        | Rule::Unnamed => Vec::new(),
    }
}

/// What a rule finds; nothing when it stays silent.
pub(super) fn find<'c>(rule: Rule, context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    match rule {
        Rule::ThinData => thin_data::find(context).into_iter().map(Claimed::nothing).collect(),
        Rule::Exchange => exchange::find(context),
        Rule::Reciprocity => reciprocity::find(context, looked),
        Rule::GroupOnItsOwn => group_on_its_own::find(context, looked),
        Rule::GroupsApart => groups_apart::find(context, looked),
        Rule::LittleInside => little_inside::find(context, looked),
        Rule::PartsApart => parts_apart::find(context),
        Rule::OtherGrouping => other_grouping::find(context, looked),
        Rule::SharedWithoutTie => shared_without_tie::find(context),
        Rule::Bridge => bridge::find(context, looked),
        Rule::ExpertsCentral => experts_central::find(context, looked),
        Rule::ExpertReach => expert_reach::find(context, looked),
        Rule::NotReached => not_reached::find(context, looked),
        Rule::LeadersOneSided => leaders_one_sided::find(context, looked),
        Rule::ExpertsUnreached => experts_unreached::find(context),
        Rule::JobShare => job_share::find(context),
        Rule::Unnamed => unnamed::find(context),
    }
}
