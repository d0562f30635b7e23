//! Whether the team falls into parts without a mention between them, as it is or without its experts and leaders.
//!
//! What it notices: two or more parts of at least three people ([`FEWEST_IN_PART`]) with no mention between them.
//! People in smaller parts are counted beside them. Where the whole team holds together, everyone included: that it would fall apart
//! without its experts, its leaders, or both: they connect it.
//! Against chance: nothing; how many parts there are is counted. Whether groups are apart is [`super::groups_apart`].
//! Why it may matter: what one part knows reaches another part only outside of what was asked, or through those few.
//! What it does not claim: other topics, meetings and handovers. Nor that the parts need each other.
//! Claim: no mention runs between these parts ([`Claim::PartsStayApart`]), or without these people the team falls apart
//! ([`Claim::FallsApartWithout`]).
//! With missing answers: the parts along known mentions; settled where no missing answer could join them.
//! When it stays silent: one part, and nobody without whom it falls apart.
//! A question for the team: along which ways do we reach one another on this?
//! Source: Wasserman & Faust 1994, components and cutsets.

use std::collections::{BTreeMap, BTreeSet};

use super::super::certainty::unknown_between;
use super::super::context::{ids, mentions_of};
use super::super::proposition::Claimed;
use super::super::thresholds::{FEWEST_IN_PART, MOST_STEPS};
use super::super::{AgainstChance, Audience, Certainty, Claim, Connectors, Context, Evidence, Finding, Kind, Nature, PartsApart, TeamPart};
use crate::analysis::{Completion, Network, parts_without};
use crate::model::{GroupId, RoleKind};

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    of(context).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>) -> Option<Claimed<'c>> {
    let net = context.net;
    if net.arc_count() == 0 {
        return None;
    }
    let team = all_parts(net, None, None);
    let without = if large(&team).len() > 1 { None } else { Some(held_together_by(net, &team)?) };
    let all_now = all_parts(net, without, None);
    let parts_now = large(&all_now);
    let outside = all_now.iter().map(Vec::len).sum::<usize>() - parts_now.iter().map(|part| part.len()).sum::<usize>();
    let one_kind_fewer = |silent| [Connectors::Experts, Connectors::Leaders].map(|who| all_parts(net, Some(who), silent).len() == 1);
    let either_holds = without == Some(Connectors::ExpertsAndLeaders) && one_kind_fewer(None) == [true; 2];
    let still = |silent: usize| {
        // Silence can only divide further. Everyone is counted in the sentence; where experts and leaders hold the team together
        // it must stay whole with them.
        all_parts(net, without, Some(silent)) == all_now
            && (without.is_none() || all_parts(net, None, Some(silent)).len() == 1)
            && (!either_holds || one_kind_fewer(Some(silent)) == [true; 2])
    };
    // A mention that is returned leaves a tie when one of the two falls silent.
    let whose: Vec<usize> = (0..net.n()).filter(|&i| net.has_answers(i) && net.names(i).iter().any(|&j| !net.has(j, i))).collect();
    let few = whose.len().saturating_mul(net.n() + net.arc_count()) <= MOST_STEPS;
    // "No mention between" falls with one added mention.
    let certainty = Certainty::of(Kind::settled_if(!could_be_joined(net, &all_now)))
        .answers(few.then(|| whose.into_iter().filter(|&i| !still(i)).count()))
        .mentions(Some(1));
    let connectors: Vec<usize> = (0..net.n()).filter(|&i| left_out(net, without, i)).collect();
    let people = ids(net, connectors.iter().copied());
    let ties = mentions_of(net, connectors.iter().flat_map(|&c| net.contacts(c).into_iter().map(move |i| (c, i))));
    let evidence = PartsApart { without, parts: described(net, without, &parts_now), outside, either_holds };
    let finding = Finding {
        evidence: Evidence::PartsApart(evidence),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        certainty: Some(certainty),
        audience: Audience::Everyone,
        people,
        ties,
    };
    let sizes: Vec<usize> = all_now.iter().map(Vec::len).collect();
    let part_of = part_of(net, &all_now);
    let claim = if without.is_none() { Claim::PartsStayApart } else { Claim::FallsApartWithout };
    let told: Vec<usize> = (0..sizes.len()).filter(|&part| sizes[part] >= FEWEST_IN_PART).collect();
    Some(Claimed::nothing(finding).says(claim, move |completion| {
        let joined = joined(sizes.len(), &part_of, completion);
        let of_told: BTreeSet<usize> = told.iter().map(|&part| joined[part]).collect();
        let size = |of: usize| sizes.iter().zip(&joined).filter(|(_, label)| **label == of).map(|(size, _)| size).sum::<usize>();
        let large = joined.iter().collect::<BTreeSet<_>>().into_iter().filter(|of| size(**of) >= FEWEST_IN_PART).count();
        vec![if without.is_none() { of_told.len() == told.len() } else { large > 1 }]
    }))
}

/// The number of the part of each person; `None` for who is left out.
fn part_of(net: &Network, parts: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut part_of = vec![None; net.n()];
    for (number, part) in parts.iter().enumerate() {
        for &i in part {
            part_of[i] = Some(number);
        }
    }
    part_of
}

/// For each part the part with which the mentions of a completion make it one.
fn joined(parts: usize, part_of: &[Option<usize>], completion: &Completion) -> Vec<usize> {
    let mut label: Vec<usize> = (0..parts).collect();
    for &(i, j) in completion.mentions() {
        if let (Some(p), Some(q)) = (part_of[i], part_of[j])
            && label[p] != label[q]
        {
            let (from, to) = (label[p], label[q]);
            label.iter_mut().filter(|label| **label == from).for_each(|label| *label = to);
        }
    }
    label
}

/// The fewest kinds of people without whom a team that holds together, nobody excepted, does not.
fn held_together_by(net: &Network, whole: &[Vec<usize>]) -> Option<Connectors> {
    if whole.len() != 1 {
        return None;
    }
    [Connectors::Experts, Connectors::Leaders, Connectors::ExpertsAndLeaders]
        .into_iter()
        .find(|&who| (0..net.n()).any(|i| left_out(net, Some(who), i)) && large(&all_parts(net, Some(who), None)).len() > 1)
}

fn left_out(net: &Network, without: Option<Connectors>, i: usize) -> bool {
    let kind = net.actor(i).kind;
    match without {
        None => false,
        Some(Connectors::Experts) => kind == RoleKind::Expert,
        Some(Connectors::Leaders) => kind == RoleKind::Leader,
        Some(Connectors::ExpertsAndLeaders) => matches!(kind, RoleKind::Expert | RoleKind::Leader),
    }
}

fn all_parts(net: &Network, without: Option<Connectors>, silent: Option<usize>) -> Vec<Vec<usize>> {
    parts_without(net, |i| left_out(net, without, i), silent)
}

/// The parts that are large enough to be one.
fn large(all: &[Vec<usize>]) -> Vec<&Vec<usize>> {
    all.iter().filter(|part| part.len() >= FEWEST_IN_PART).collect()
}

/// How many members each group has, those who are left out not counted.
fn sizes(net: &Network, without: Option<Connectors>) -> Vec<usize> {
    let mut sizes = vec![0; net.groups().len()];
    for i in (0..net.n()).filter(|&i| !left_out(net, without, i)) {
        for &group in &net.actor(i).groups {
            sizes[group] += 1;
        }
    }
    sizes
}

/// The groups of which every member is in this part, by index.
fn whole_groups(net: &Network, sizes: &[usize], part: &[usize]) -> Vec<usize> {
    let mut inside: BTreeMap<usize, usize> = BTreeMap::new();
    for &i in part {
        for &group in &net.actor(i).groups {
            *inside.entry(group).or_default() += 1;
        }
    }
    inside.into_iter().filter(|&(group, members)| members == sizes[group]).map(|(group, _)| group).collect()
}

fn described(net: &Network, without: Option<Connectors>, parts: &[&Vec<usize>]) -> Vec<TeamPart> {
    let sizes = sizes(net, without);
    let of = |part: &&Vec<usize>| {
        let groups = whole_groups(net, &sizes, part);
        TeamPart {
            people: part.len(),
            only_groups: part.iter().all(|&i| net.actor(i).groups.iter().any(|g| groups.contains(g))),
            groups: groups.into_iter().map(|g| net.groups()[g]).collect::<Vec<GroupId>>(),
        }
    };
    parts.iter().map(of).collect()
}

/// Whether a missing answer could join two of these parts: someone who did not answer and whom nobody named is not alone, but unknown.
fn could_be_joined(net: &Network, parts: &[Vec<usize>]) -> bool {
    let part_of = part_of(net, parts);
    let silent = (0..net.n()).filter(|&i| !net.answered(i)).filter_map(|i| Some((i, part_of[i]?)));
    silent.into_iter().any(|(i, mine)| (0..net.n()).any(|j| part_of[j].is_some_and(|other| other != mine) && unknown_between(net, i, j)))
}
