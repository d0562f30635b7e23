//! Colleagues who share a class and have no tie on this question. For the coach only.
//!
//! What it notices: classes with exactly two teachers of which neither named the other.
//! Against chance: nothing; each pair is looked at.
//! Why it may matter: two people who teach the same pupils on different days hand over; a question about instruction may show that.
//! What it does not claim: a handover book, a shared preparation, or another topic on which they speak daily.
//! Claim: the two have no tie ([`Claim::PairsWithoutTie`]), pair by pair.
//! With missing answers: pairs of whom at least one answered; settled where both did.
//! When it stays silent: no grouping of classes, or every such pair in contact.
//! A question for the coach: how do these two hand over, and is that what they need?
//! Source: our own; job shares are ordinary in Dutch primary schools.

use std::collections::BTreeSet;

use super::super::certainty::unknown_between;
use super::super::context::{ids, members_by_group};
use super::super::proposition::Claimed;
use super::super::{AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, JobShare, JobShares, Kind, Nature};
use crate::analysis::{Completion, Network};
use crate::model::{GroupId, GroupingKind, RoleKind};

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    of(context).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>) -> Option<Claimed<'c>> {
    let net = context.net;
    let duos = duos(context);
    let (tied, apart): (Vec<_>, Vec<_>) = duos.iter().copied().partition(|&(_, i, j)| net.in_contact(i, j));
    let (apart, open): (Vec<_>, Vec<_>) = apart.into_iter().partition(|&(_, i, j)| net.observed(i, j) || net.observed(j, i));
    let settled = apart.iter().all(|&(_, i, j)| !unknown_between(net, i, j));
    if apart.is_empty() {
        return None;
    }
    let share = |&(class, i, j): &(GroupId, usize, usize)| JobShare { class, people: (net.actor(i).id, net.actor(j).id) };
    let evidence = JobShares { all: duos.len() - open.len(), tied: tied.len(), without: apart.iter().map(share).collect() };
    let finding = Finding {
        evidence: Evidence::JobShare(evidence),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        certainty: Some(Certainty::of(Kind::settled_if(settled)).answers(Some(0)).mentions(Some(1))),
        audience: Audience::Coach,
        people: ids(net, apart.iter().flat_map(|&(_, i, j)| [i, j])),
        ties: Vec::new(),
    };
    let says = move |completion: &Completion| apart.iter().map(|&(_, i, j)| !completion.has(i, j) && !completion.has(j, i)).collect();
    Some(Claimed::nothing(finding).says(Claim::PairsWithoutTie, says))
}

/// The classes with exactly two teachers, with these by index in the network of the question; each pair of people once.
fn duos(context: &Context<'_>) -> Vec<(GroupId, usize, usize)> {
    let net = context.net;
    let mut pairs = BTreeSet::new();
    let mut duos = Vec::new();
    for divided in context.groupings.iter().filter(|d| d.kind == GroupingKind::Class) {
        for (members, class) in members_by_group(&divided.net).iter().zip(divided.net.groups()) {
            let teachers: Vec<usize> = members.iter().filter_map(|&i| teacher(net, &divided.net, i)).collect();
            if let [i, j] = *teachers.as_slice()
                && pairs.insert((i, j))
            {
                duos.push((*class, i, j));
            }
        }
    }
    duos
}

/// The place in `net` of a teacher of another network of the same people.
fn teacher(net: &Network, other: &Network, i: usize) -> Option<usize> {
    let actor = other.actor(i);
    if actor.kind == RoleKind::Teacher { net.index_of(actor.id) } else { None }
}
