//! Groups that share grades or colleagues, and have no tie between their other members.
//!
//! What it notices: two groups whose members teach a common grade, or of which someone is a member of both, where no other tie runs
//! between them although at least four pairs of people could have one ([`FEWEST_PAIRS`]).
//! Against chance: nothing; that there is none is counted.
//! Why it may matter: these groups share pupils, or rest on one colleague who is in both.
//! What it does not claim: whether there is something to coordinate, or that it goes through the shared colleague.
//! Claim: there is no tie between their other members ([`Claim::NoTieBetweenGroups`]), pair by pair.
//! With missing answers: no known tie; settled where no answer that could hold one is missing.
//! When it stays silent: another tie, fewer pairs, nothing shared, or no pair of whom anything is known.
//! A question for the team: what do these groups need of one another for the pupils that they share?
//! Source: Daly 2010 (grade-level structure and ties); the case's continuity across year groups.

use std::collections::{BTreeMap, BTreeSet};

use super::super::certainty::unknown_between;
use super::super::context::{ids, members_by_group};
use super::super::proposition::Claimed;
use super::super::thresholds::FEWEST_PAIRS;
use super::super::{AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Nature, Shared, SharedGroups};
use crate::analysis::{Completion, Network};
use crate::model::{Grade, GroupId};

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    of(context).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>) -> Option<Claimed<'c>> {
    let net = context.net;
    let members = members_by_group(net);
    let pairs: Vec<SharedGroups> =
        sharing(net).into_iter().filter_map(|((p, q), grades)| without_tie(net, &members, p, q, grades)).collect();
    if pairs.is_empty() {
        return None;
    }
    let groups: BTreeSet<_> = pairs.iter().flat_map(|s| [s.from, s.to]).collect();
    let about = (0..net.n()).filter(|&i| net.actor(i).groups.iter().any(|&g| groups.contains(&net.groups()[g])));
    let between: Vec<(usize, usize)> =
        pairs.iter().filter_map(|shared| Some((index_of(net, shared.from)?, index_of(net, shared.to)?))).collect();
    let finding = Finding {
        people: ids(net, about),
        // Nobody's silence makes a tie; one mention does.
        certainty: Some(Certainty::of(Kind::settled_if(pairs.iter().all(|shared| shared.unknown == 0))).answers(Some(0)).mentions(Some(1))),
        evidence: Evidence::SharedWithoutTie(Shared { pairs }),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        audience: Audience::Everyone,
        ties: Vec::new(),
    };
    let groups: BTreeSet<usize> = between.iter().flat_map(|&(p, q)| [p, q]).collect();
    let says = move |completion: &Completion| {
        let only = |i: usize, p: usize, q: usize| net.actor(i).groups.contains(&p) && !net.actor(i).groups.contains(&q);
        let joins = |p: usize, q: usize, i: usize, j: usize| (only(i, p, q) && only(j, q, p)) || (only(j, p, q) && only(i, q, p));
        between.iter().map(|&(p, q)| !completion.mentions().iter().any(|&(i, j)| joins(p, q, i, j))).collect()
    };
    Some(Claimed::nothing(finding).says(Claim::NoTieBetweenGroups, says).of_groups(groups))
}

fn index_of(net: &Network, group: GroupId) -> Option<usize> {
    net.groups().iter().position(|other| *other == group)
}

/// Pairs of groups that have a grade or a member in common, with those grades.
fn sharing(net: &Network) -> BTreeMap<(usize, usize), BTreeSet<&Grade>> {
    let mut by_grade: BTreeMap<&Grade, BTreeSet<usize>> = BTreeMap::new();
    let mut sharing: BTreeMap<(usize, usize), BTreeSet<&Grade>> = BTreeMap::new();
    for actor in net.actors() {
        for grade in &actor.grades {
            by_grade.entry(grade).or_default().extend(&actor.groups);
        }
        for pair in pairs_of(actor.groups.iter().copied()) {
            sharing.entry(pair).or_default();
        }
    }
    for (grade, groups) in by_grade {
        for pair in pairs_of(groups.into_iter()) {
            sharing.entry(pair).or_default().insert(grade);
        }
    }
    sharing
}

fn pairs_of(ascending: impl Iterator<Item = usize>) -> Vec<(usize, usize)> {
    let items: Vec<usize> = ascending.collect();
    items.iter().enumerate().flat_map(|(k, &p)| items[k + 1..].iter().map(move |&q| (p, q))).collect()
}

/// The two groups when there is no known tie between those who are in one of them only.
fn without_tie(net: &Network, members: &[Vec<usize>], p: usize, q: usize, grades: BTreeSet<&Grade>) -> Option<SharedGroups> {
    let in_both: Vec<usize> = members[p].iter().copied().filter(|i| net.actor(*i).groups.contains(&q)).collect();
    let only = |g: usize| members[g].iter().copied().filter(|i| !in_both.contains(i)).collect::<Vec<_>>();
    let (from, to) = (only(p), only(q));
    let pairs = || from.iter().flat_map(|&i| to.iter().map(move |&j| (i, j)));
    let unknown = pairs().filter(|&(i, j)| unknown_between(net, i, j)).count();
    if from.len() * to.len() - unknown < FEWEST_PAIRS || pairs().any(|(i, j)| net.in_contact(i, j)) {
        return None;
    }
    let contacts: BTreeMap<usize, Vec<usize>> = from.iter().chain(&to).map(|&i| (i, net.contacts(i))).collect();
    Some(SharedGroups {
        from: net.groups()[p],
        to: net.groups()[q],
        grades: grades.into_iter().cloned().collect(),
        people: ids(net, in_both.iter().copied()),
        pairs: from.len() * to.len(),
        unknown,
        through: pairs().filter(|(i, j)| contacts[i].iter().any(|v| contacts[j].binary_search(v).is_ok())).count(),
    })
}
