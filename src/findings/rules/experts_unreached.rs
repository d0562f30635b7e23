//! Experts, or leaders, with whom few of those are in contact whom they are meant for; and a role with which nobody is.
//!
//! What it notices: an expert or leader whose remit was typed in and who is in contact with fewer than half of the teachers of these grades
//! ([`REACHED_REMIT`]): an assignment, for the coach, person by person. And that no teacher at all is in contact with any expert (or leader):
//! an observation of the role, which singles nobody out.
//! Against chance: nothing. Contact is laid beside the remit, not beside what chance gives.
//! Why it may matter: a remit takes time, a place and support, which this may show to lack.
//! What it does not claim: that it is the expert's doing, or that every teacher needs them.
//! Claim: no teacher has a tie with anyone of the role ([`Claim::RoleNotReached`]); each is in contact with fewer than half of the teachers in
//! the remit ([`Claim::RemitLittleReached`]).
//! With missing answers: of those of whom it is known, the others counted beside it.
//! When it stays silent: where fewer than half of the teachers are in contact with a teacher ([`TALKING_SHARE`]) a role is not told apart, for
//! that tells about the question; without a remit no assignment; without experts and leaders, or with a tie to one, no observation of that role; nor
//! with fewer than five teachers ([`ENOUGH_PEOPLE`]) or without any mention.
//! Questions: what does this remit need of time, place and support? First to be talked about with the colleague themself.
//! Source: our own measure `expert_reach`.

use super::super::certainty::{all_known, unknown_between};
use super::super::context::{ids, mentions_of, people_of_kind};
use super::super::proposition::Claimed;
use super::super::thresholds::{ENOUGH_PEOPLE, REACHED_REMIT, TALKING_SHARE};
use super::super::{AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Nature, Remit, Unreached};
use crate::analysis::{Completion, Network, expert_reach};
use crate::model::RoleKind;

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    nobody(context.net).into_iter().chain(assignments(context.net)).collect()
}

/// Roles that no teacher at all is in contact with.
fn nobody(net: &Network) -> Option<Claimed<'_>> {
    let teachers: Vec<usize> = people_of_kind(net, RoleKind::Teacher);
    let talk = teachers.iter().filter(|&&i| net.contacts(i).iter().any(|j| teachers.contains(j))).count();
    if teachers.len() < ENOUGH_PEOPLE || (talk as f64) < TALKING_SHARE * teachers.len() as f64 {
        return None;
    }
    let untouched = |kind: &RoleKind| {
        let holders = people_of_kind(net, *kind);
        !holders.is_empty() && holders.iter().all(|&e| teachers.iter().all(|&i| !net.in_contact(i, e)))
    };
    let kinds: Vec<RoleKind> = [RoleKind::Expert, RoleKind::Leader].into_iter().filter(untouched).collect();
    if kinds.is_empty() {
        return None;
    }
    let holders: Vec<usize> = kinds.iter().flat_map(|kind| people_of_kind(net, *kind)).collect();
    let unknown = teachers.iter().filter(|&&i| holders.iter().any(|&e| unknown_between(net, i, e))).count();
    let evidence = Unreached { kinds, teachers: teachers.len(), unknown, remits: Vec::new() };
    let finding = Finding {
        certainty: Some(Certainty::of(Kind::settled_if(all_known(net) || unknown == 0)).answers(Some(0)).mentions(Some(1))),
        evidence: Evidence::ExpertsUnreached(evidence),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        // What is not known of someone who did not answer would tell that they did not.
        audience: if holders.iter().all(|&e| net.answered(e)) { Audience::Everyone } else { Audience::Coach },
        people: ids(net, holders.iter().copied()),
        ties: Vec::new(),
    };
    let says = move |completion: &Completion| {
        let touches = |i: usize, j: usize| holders.contains(&i) && teachers.contains(&j);
        vec![!completion.mentions().iter().any(|&(i, j)| touches(i, j) || touches(j, i))]
    };
    Some(Claimed::nothing(finding).says(Claim::RoleNotReached, says))
}

/// Contact beside the remit.
fn assignments(net: &Network) -> Option<Claimed<'_>> {
    let holders = [RoleKind::Expert, RoleKind::Leader].into_iter().flat_map(|kind| people_of_kind(net, kind));
    let remits: Vec<(usize, Remit)> = holders.filter_map(|e| Some((e, remit(net, e)?))).filter(|(_, remit)| is_little(remit)).collect();
    if remits.is_empty() {
        return None;
    }
    let settled = remits.iter().all(|(_, remit)| remit.unknown == 0);
    let people: Vec<usize> = remits.iter().map(|(e, _)| *e).collect();
    let fewest =
        remits.iter().map(|(_, remit)| (1..=remit.of).find(|more| !is_little(&Remit { with: remit.with + more, ..remit.clone() })));
    let little = remits.clone();
    let finding = Finding {
        certainty: Some(Certainty::of(Kind::settled_if(settled)).answers(Some(0)).mentions(fewest.min().flatten())),
        ties: mentions_of(net, people.iter().flat_map(|&e| net.contacts(e).into_iter().map(move |i| (e, i)))),
        people: ids(net, people),
        evidence: Evidence::ExpertsUnreached(Unreached {
            kinds: Vec::new(),
            teachers: 0,
            unknown: 0,
            remits: remits.into_iter().map(|(_, remit)| remit).collect(),
        }),
        nature: Nature::Assignment,
        chance: AgainstChance::NotTested,
        claim: None,
        audience: Audience::Coach,
    };
    let says = move |completion: &Completion| {
        let new: Vec<(usize, usize)> = completion.new_contacts(net).collect();
        let still = |(e, remit): &(usize, Remit)| {
            let other = |&(i, j): &(usize, usize)| if i == *e { Some(j) } else { (j == *e).then_some(i) };
            let counts = |i: &usize| !net.actor(*i).grades.is_disjoint(&net.actor(*e).remit);
            is_little(&Remit { with: remit.with + new.iter().filter_map(other).filter(counts).count(), ..remit.clone() })
        };
        little.iter().map(still).collect()
    };
    Some(Claimed::nothing(finding).says(Claim::RemitLittleReached, says))
}

fn remit(net: &Network, e: usize) -> Option<Remit> {
    let part = expert_reach(net, e).in_remit.filter(|part| part.of > 0)?;
    let grades = &net.actor(e).remit;
    let in_remit = |i: &usize| *i != e && !net.actor(*i).grades.is_disjoint(grades);
    let unknown = (0..net.n()).filter(in_remit).filter(|&i| !net.in_contact(i, e) && unknown_between(net, i, e)).count();
    Some(Remit { person: net.actor(e).id, grades: grades.iter().cloned().collect(), with: part.with, of: part.of, unknown })
}

fn is_little(remit: &Remit) -> bool {
    (remit.with as f64) < REACHED_REMIT * remit.of as f64
}
