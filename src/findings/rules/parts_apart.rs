//! Whether the team falls into parts without a mention between them, as it is or without its experts and leaders.
//!
//! What it notices: two or more parts of at least three people ([`FEWEST_IN_PART`]) with no mention between them.
//! People in smaller parts are counted beside them. Where the whole team holds together, everyone included: that it would fall apart
//! without its experts, its leaders, or both: they connect it.
//! Why it may matter: what one part knows reaches another part only outside of what was asked, or through those few.
//! What it does not show: other topics, meetings and handovers. Nor that the parts need each other.
//! When it stays silent: one part; nobody without whom it falls apart, or a missing answer could join what is left. When missing answers
//! could join the parts of the whole team into one it cannot be said; when they could only join some, there are parts for certain, but
//! which is not known, and it is silent too.
//! A question for the team: along which ways do we reach one another on this?
//! Source: Wasserman & Faust 1994, components and cutsets.

use std::collections::{BTreeMap, BTreeSet};

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
    let team = all_parts(net, None, None);
    let without = if large(&team).len() > 1 { None } else { Some(held_together_by(net, &team)?) };
    let all_now = all_parts(net, without, None);
    let parts_now = large(&all_now);
    let outside = all_now.iter().map(Vec::len).sum::<usize>() - parts_now.iter().map(|part| part.len()).sum::<usize>();
    let one_kind_fewer = |silent| [Connectors::Experts, Connectors::Leaders].map(|who| all_parts(net, Some(who), silent).len() == 1);
    let either_holds = without == Some(Connectors::ExpertsAndLeaders) && one_kind_fewer(None) == [true; 2];
    let certainty = match could_join(net, &all_now) {
        CouldJoin::Nothing => {
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
            Certainty::counted(few.then(|| whose.into_iter().filter(|&i| !still(i)).count()), Some(1))
        }
        // Nobody misses a sentence about a team that holds together.
        CouldJoin::All if without.is_none() => Certainty::UNSAYABLE,
        CouldJoin::All | CouldJoin::Some => return None,
    };
    let connectors: Vec<usize> = (0..net.n()).filter(|&i| left_out(net, without, i)).collect();
    let people = ids(net, connectors.iter().copied());
    let ties = mentions_of(net, connectors.iter().flat_map(|&c| net.contacts(c).into_iter().map(move |i| (c, i))));
    let evidence = PartsApart { without, parts: described(net, without, &parts_now), outside, either_holds };
    Some(Finding { evidence: Evidence::PartsApart(evidence), certainty, audience: Audience::Everyone, people, ties })
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

/// What the missing answers could do to parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CouldJoin {
    Nothing,
    /// Two parts that are large enough would be left for certain.
    Some,
    /// There may be no two parts that are large enough.
    All,
}

/// What becomes of these parts when each missing answer that could join them does: someone who did not answer and whom nobody named is
/// not alone, but unknown.
fn could_join(net: &Network, parts: &[Vec<usize>]) -> CouldJoin {
    let mut part_of = vec![None; net.n()];
    for (number, part) in parts.iter().enumerate() {
        for &i in part {
            part_of[i] = Some(number);
        }
    }
    let mut joined_as: Vec<usize> = (0..parts.len()).collect();
    let mut found = CouldJoin::Nothing;
    for i in (0..net.n()).filter(|&i| !net.answered(i)) {
        let Some(mine) = part_of[i] else { continue };
        let touched: BTreeSet<usize> = (0..net.n())
            .filter_map(|j| part_of[j].filter(|&other| other != mine && unknown_between(net, i, j)))
            .map(|other| joined_as[other])
            .collect();
        if touched.is_empty() {
            continue;
        }
        let to = joined_as[mine];
        joined_as.iter_mut().filter(|joined| touched.contains(joined)).for_each(|joined| *joined = to);
        let mut people = vec![0; parts.len()];
        for (part, &joined) in parts.iter().zip(&joined_as) {
            people[joined] += part.len();
        }
        if people.into_iter().filter(|&p| p >= FEWEST_IN_PART).count() < 2 {
            return CouldJoin::All;
        }
        found = CouldJoin::Some;
    }
    found
}
