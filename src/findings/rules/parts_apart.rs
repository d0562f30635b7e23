//! Whether the team falls into parts without a mention between them, as it is or without its experts and leaders.
//!
//! What it notices: two or more parts of at least three people ([`FEWEST_IN_PART`]) with no mention between them.
//! Where the team holds together: that it would fall apart without its experts, its leaders, or both: they connect it.
//! Why it may matter: what one part knows reaches another part only outside of what was asked, or through those few.
//! What it does not show: other topics, meetings and handovers. Nor that the parts need each other.
//! When it stays silent: one part; nobody without whom it falls apart, or a missing answer could join what is left. When a missing answer
//! could join the parts of the whole team it cannot be said.
//! A question for the team: along which ways do we reach one another on this?
//! Source: Wasserman & Faust 1994, components and cutsets.

use std::collections::BTreeMap;

use super::super::certainty::unknown_between;
use super::super::context::{ids, mentions_of};
use super::super::thresholds::{FEWEST_ANSWERS, FEWEST_IN_PART, MOST_STEPS};
use super::super::{Audience, Certainty, Connectors, Context, Evidence, Finding, PartsApart, TeamPart};
use crate::analysis::{Network, parts_without};
use crate::model::{GroupId, RoleKind};

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS || net.arc_count() == 0 {
        return None;
    }
    let without = if parts(net, None, None).len() > 1 { None } else { Some(held_together_by(net)?) };
    let parts_now = parts(net, without, None);
    let outside = (0..net.n()).filter(|&i| !left_out(net, without, i)).count() - parts_now.iter().map(Vec::len).sum::<usize>();
    let certainty = if could_join(net, without) {
        // Nobody misses a sentence about a team that holds together.
        if without.is_some() {
            return None;
        }
        Certainty::UNSAYABLE
    } else {
        let still = |silent: usize| {
            // Silence can only divide further; where experts and leaders hold the team together it must stay whole with them.
            parts(net, without, Some(silent)).len() == parts_now.len() && (without.is_none() || parts(net, None, Some(silent)).len() == 1)
        };
        // A mention that is returned leaves a tie when one of the two falls silent.
        let whose: Vec<usize> = (0..net.n()).filter(|&i| net.has_answers(i) && net.names(i).iter().any(|&j| !net.has(j, i))).collect();
        let few = whose.len().saturating_mul(net.n() + net.arc_count()) <= MOST_STEPS;
        // "No mention between" falls with one added mention.
        Certainty::counted(few.then(|| whose.into_iter().filter(|&i| !still(i)).count()), Some(1))
    };
    let connectors: Vec<usize> = (0..net.n()).filter(|&i| left_out(net, without, i)).collect();
    let people = ids(net, connectors.iter().copied());
    let ties = mentions_of(net, connectors.iter().flat_map(|&c| net.contacts(c).into_iter().map(move |i| (c, i))));
    let evidence = PartsApart { without, parts: described(net, without, &parts_now), outside };
    Some(Finding { evidence: Evidence::PartsApart(evidence), certainty, audience: Audience::Everyone, people, ties })
}

/// The fewest kinds of people without whom a team that holds together does not.
fn held_together_by(net: &Network) -> Option<Connectors> {
    if parts(net, None, None).len() != 1 {
        return None;
    }
    [Connectors::Experts, Connectors::Leaders, Connectors::ExpertsAndLeaders]
        .into_iter()
        .find(|&who| (0..net.n()).any(|i| left_out(net, Some(who), i)) && parts(net, Some(who), None).len() > 1)
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

/// The parts that are large enough to be one.
fn parts(net: &Network, without: Option<Connectors>, silent: Option<usize>) -> Vec<Vec<usize>> {
    let all = parts_without(net, |i| left_out(net, without, i), silent);
    all.into_iter().filter(|part| part.len() >= FEWEST_IN_PART).collect()
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

fn described(net: &Network, without: Option<Connectors>, parts: &[Vec<usize>]) -> Vec<TeamPart> {
    let sizes = sizes(net, without);
    let of = |part: &Vec<usize>| {
        let groups = whole_groups(net, &sizes, part);
        TeamPart {
            people: part.len(),
            only_groups: part.iter().all(|&i| net.actor(i).groups.iter().any(|g| groups.contains(g))),
            groups: groups.into_iter().map(|g| net.groups()[g]).collect::<Vec<GroupId>>(),
        }
    };
    parts.iter().map(of).collect()
}

/// Whether a missing answer could hold a mention between people who are not in one part: someone who did not answer and whom nobody
/// named is not alone, but unknown.
fn could_join(net: &Network, without: Option<Connectors>) -> bool {
    let mut part_of = vec![None; net.n()];
    for (number, part) in parts_without(net, |i| left_out(net, without, i), None).iter().enumerate() {
        for &i in part {
            part_of[i] = Some(number);
        }
    }
    (0..net.n())
        .filter(|&i| part_of[i].is_some() && !net.answered(i))
        .any(|i| (0..net.n()).any(|j| part_of[j].is_some() && part_of[i] != part_of[j] && unknown_between(net, i, j)))
}
