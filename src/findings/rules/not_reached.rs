//! Groups in which nobody is in contact with an expert.
//!
//! What it notices: groups of three or more, without an expert among them, of which no member is known to have a tie with any expert.
//! Against chance: contact with any of the experts, over all groups together ([`contact_spread`], exact): one test for the team where there
//! are two or more experts (strata: those of whom as much is known, each way), and that of the one expert where there is one. A group is
//! named only where that stands out.
//! Why it may matter: what experts know reaches that group only through a colleague, and it says through how many.
//! What it does not claim: that the group needs this expertise, or lacks it. A group of which no grade is in any expert's remit is left
//! out where all remits are stated.
//! Claim: nobody in these groups has a tie with an expert ([`Claim::GroupsNotReached`]), group by group.
//! With missing answers: the known ties; settled where no answer that could hold such a tie is missing. Of whom it is open whether there
//! is contact through a colleague, it says that it is not known.
//! When it stays silent: nobody is an expert, every group has contact, or contact is spread as chance gives.
//! A question for the team: when do you need an expert, and can you then reach them?
//! Source: our own measure `expert_reach`.

use std::collections::BTreeSet;

use super::super::certainty::unknown_between;
use super::super::context::{ids, members_by_group, mentions_of, people_of_kind};
use super::super::proposition::Claimed;
use super::super::thresholds::FEWEST_IN_GROUP;
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Looked, Nature, NotReached, Rule, UnreachedGroup,
};
use crate::analysis::{Completion, Network, Part, Tested, contact_spread};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    match *people_of_kind(context.net, RoleKind::Expert) {
        [] | [_] => Vec::new(),
        ref experts => contact_spread(context.net, experts, context.seed).map(|tested| (About::Team, tested)).into_iter().collect(),
    }
}

fn chance(net: &Network, experts: &[usize], looked: &Looked) -> AgainstChance {
    match *experts {
        [one] => looked.at(Rule::ExpertReach, About::Person(net.actor(one).id)),
        _ => looked.at(Rule::NotReached, About::Team),
    }
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let experts = people_of_kind(net, RoleKind::Expert);
    let chance = chance(net, &experts, looked);
    if !chance.stands_out() {
        return None;
    }
    let near: BTreeSet<usize> = experts.iter().flat_map(|&e| net.contacts(e)).chain(experts.iter().copied()).collect();
    let groups: Vec<(usize, Vec<usize>)> = members_by_group(net).into_iter().enumerate().filter(|(_, m)| !m.is_empty()).collect();
    let all = groups.len();
    let touches = |members: &[usize]| members.iter().any(|i| near.contains(i));
    let (reached, unreached): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(_, members)| touches(members));
    let found: Vec<(usize, Vec<usize>)> =
        unreached.into_iter().filter(|(_, members)| members.len() >= FEWEST_IN_GROUP && is_meant(net, &experts, members)).collect();
    if found.is_empty() {
        return None;
    }
    let unsure = |members: &[usize]| members.iter().any(|&i| experts.iter().any(|&e| unknown_between(net, i, e)));
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
    };
    let settled = found.iter().all(|(_, members)| !unsure(members));
    let members: Vec<usize> = found.iter().flat_map(|(_, members)| members.iter().copied()).collect();
    let finding = Finding {
        // Answers less take no tie from anyone who has none, and "nobody" falls with one added mention.
        certainty: Some(Certainty::of(Kind::settled_if(settled)).answers(Some(0)).mentions(Some(1))),
        evidence: Evidence::NotReached(evidence),
        nature: Nature::Pattern,
        chance,
        claim: None,
        audience: Audience::Everyone,
        people: ids(net, members.iter().chain(&experts).copied()),
        ties: mentions_of(net, members.iter().flat_map(|&i| through(i))),
    };
    let groups: Vec<usize> = found.iter().map(|(group, _)| *group).collect();
    let says = move |completion: &Completion| {
        let met: Vec<usize> = completion
            .new_contacts(net)
            .filter_map(|(i, j)| if experts.contains(&i) { Some(j) } else { experts.contains(&j).then_some(i) })
            .collect();
        found.iter().map(|(_, members)| !members.iter().any(|i| met.contains(i))).collect()
    };
    Some(Claimed::nothing(finding).says(Claim::GroupsNotReached, says).of_groups(groups))
}

/// Whether some expert is meant for this group: always where a remit, or the group's grades, are not stated.
fn is_meant(net: &Network, experts: &[usize], members: &[usize]) -> bool {
    let mut grades = members.iter().flat_map(|&i| &net.actor(i).grades).peekable();
    if grades.peek().is_none() || experts.iter().any(|&e| net.actor(e).remit.is_empty()) {
        return true;
    }
    grades.any(|grade| experts.iter().any(|&e| net.actor(e).remit.contains(grade)))
}
