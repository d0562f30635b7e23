//! Groups in which nobody is in contact with an expert.
//!
//! What it notices: groups of three or more, without an expert among them, of which no member has a tie with any expert, while in at
//! least half of the groups ([`REACHED_GROUPS`]) somebody has.
//! Why it may matter: what experts know reaches that group only through a colleague, and it says through how many.
//! What it does not show: whether the group needs this expertise, or has it. A group of which no grade is in any expert's remit is left
//! out where all remits are stated.
//! When it stays silent: nobody is an expert, experts reach fewer than half of the groups, or missing answers may hold such a tie. Of
//! whom they leave open whether there is contact through a colleague, it says that it is not known.
//! A question for the team: when do you need an expert, and can you then reach them?
//! Source: our own measure `expert_reach`.

use std::collections::BTreeSet;

use super::super::certainty::unknown_between;
use super::super::context::{ids, members_by_group, mentions_of, people_of_kind};
use super::super::thresholds::{FEWEST_ANSWERS, FEWEST_IN_GROUP, REACHED_GROUPS};
use super::super::{Audience, Certainty, Context, Evidence, Finding, NotReached, UnreachedGroup};
use crate::analysis::{Network, Part};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let experts = people_of_kind(net, RoleKind::Expert);
    if net.answered_count() < FEWEST_ANSWERS || experts.is_empty() {
        return None;
    }
    let near: BTreeSet<usize> = experts.iter().flat_map(|&e| net.contacts(e)).chain(experts.iter().copied()).collect();
    let groups: Vec<(usize, Vec<usize>)> = members_by_group(net).into_iter().enumerate().filter(|(_, m)| !m.is_empty()).collect();
    let all = groups.len();
    let touches = |members: &[usize]| members.iter().any(|&i| experts.iter().any(|&e| net.in_contact(i, e)));
    let (reached, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, members)| touches(members));
    if (reached.len() as f64) < REACHED_GROUPS * all as f64 {
        return None;
    }
    let unsure = |members: &[usize]| members.iter().any(|&i| experts.iter().any(|&e| i != e && unknown_between(net, i, e)));
    let (open, unreached): (Vec<_>, Vec<_>) = others.into_iter().partition(|(_, members)| unsure(members));
    let without_expert = |members: &[usize]| members.iter().all(|i| !near.contains(i));
    let found: Vec<(usize, Vec<usize>)> = unreached
        .into_iter()
        .filter(|(_, members)| members.len() >= FEWEST_IN_GROUP && without_expert(members) && is_meant(net, &experts, members))
        .collect();
    if found.is_empty() {
        return None;
    }
    let through = |i: usize| net.contacts(i).into_iter().filter(|v| near.contains(v)).map(move |v| (i, v)).collect::<Vec<_>>();
    let maybe = |i: usize, j: usize| i != j && (net.in_contact(i, j) || unknown_between(net, i, j));
    let maybe_near: Vec<usize> = (0..net.n()).filter(|&v| near.contains(&v) || experts.iter().any(|&e| maybe(v, e))).collect();
    let unknown = |i: usize| through(i).is_empty() && maybe_near.iter().any(|&v| maybe(i, v));
    let evidence = NotReached {
        experts: ids(net, experts.iter().copied()),
        groups: found
            .iter()
            .map(|(group, members)| UnreachedGroup {
                group: net.groups()[*group],
                within_two: Part { with: members.iter().filter(|&&i| !through(i).is_empty()).count(), of: members.len() },
                unknown: members.iter().filter(|&&i| unknown(i)).count(),
            })
            .collect(),
        reached: reached.len(),
        all,
        open: open.len(),
    };
    // Answers less take no tie from anyone who has none, and "nobody" falls with one added mention.
    let certainty = Certainty::counted(Some(0), Some(1));
    let members: Vec<usize> = found.iter().flat_map(|(_, members)| members.iter().copied()).collect();
    Some(Finding {
        evidence: Evidence::NotReached(evidence),
        certainty,
        audience: Audience::Everyone,
        people: ids(net, members.iter().chain(&experts).copied()),
        ties: mentions_of(net, members.iter().flat_map(|&i| through(i))),
    })
}

/// Whether some expert is meant for this group: always where a remit, or the group's grades, are not stated.
fn is_meant(net: &Network, experts: &[usize], members: &[usize]) -> bool {
    let mut grades = members.iter().flat_map(|&i| &net.actor(i).grades).peekable();
    if grades.peek().is_none() || experts.iter().any(|&e| net.actor(e).remit.is_empty()) {
        return true;
    }
    grades.any(|grade| experts.iter().any(|&e| net.actor(e).remit.contains(grade)))
}
