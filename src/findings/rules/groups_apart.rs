//! How many of the lines run between groups, and whether that is fewer than when places were dealt out at random.
//!
//! What it notices: how many of the ties between members of groups run between groups, and the steps between neighbouring grades.
//! Against chance: memberships dealt out anew over the people who are in a group (E-I, 10,000 seeded draws, one-sided). Strata: who was
//! asked the same and may be named on the same.
//! Why it may matter: where grades follow one another, the step from grade to grade is the continuity across year groups.
//! What it does not claim: contact through an expert, a meeting or a handover. Colleagues who share pupils talk more, as they
//! should: chance is a yardstick, not a target.
//! Claim: fewer mentions run between groups than by chance ([`Claim::FewerBetween`]): their share is at most the largest that stood out when
//! the family was judged.
//! With missing answers: the known ties; settled where the exact bounds leave the claim as it is. "None" is said only where
//! they hold none.
//! When it stays silent: fewer than two groups, or no tie inside any: [`super::little_inside`] speaks of that, and where it stands out.
//! Source: Krackhardt & Stern 1988 (E-I index with a permutation test).

use super::super::certainty::{all_known, ends, unknown_between};
use super::super::context::{ids, tie_ids};
use super::super::proposition::Claimed;
use super::super::thresholds::ROUNDING;
use super::super::{
    About, Audience, Certainty, Claim, Context, Evidence, Finding, GroupsApart, Kind, Looked, Nature, Rule, Step, WithoutOne, steps,
};
use crate::analysis::{Completion, EiCounts, EiTest, Network, Tested, ei_arc, ei_bounds, ei_counts, ei_expected};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    context.ei_test().map(|test| (About::Team, Tested { p: test.p, smallest: test.smallest })).into_iter().collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let test = context.ei_test()?;
    let ei = ei_arc(net).value()?;
    let expected = ei_expected(net).value()?;
    let counts = ei_counts(net);
    if looked.at(Rule::LittleInside, About::Team).stands_out() || counts.internal == 0 {
        return None;
    }
    let chance = looked.at(Rule::GroupsApart, About::Team);
    let grouped: Vec<usize> = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()).collect();
    let is_grouped = |i: usize| !net.actor(i).groups.is_empty();
    let once = |&(i, j): &(usize, usize)| (i < j || !net.has(j, i)) && is_grouped(i) && is_grouped(j);
    let pairs: Vec<(usize, usize)> = net.arcs().filter(once).collect();
    let between: Vec<(usize, usize)> = pairs.iter().copied().filter(|&(i, j)| !net.share_a_group(i, j)).collect();
    let open = |&(i, j): &(usize, usize)| {
        let both_answered = net.answered(i) && net.answered(j);
        !both_answered && !net.in_contact(i, j) && unknown_between(net, i, j)
    };
    let unknown: Vec<(usize, usize)> = unordered(&grouped).filter(open).collect();
    let evidence = GroupsApart {
        groups: (0..net.groups().len()).filter(|&g| net.members(g).next().is_some()).count(),
        only_teachers: grouped.iter().all(|&i| net.actor(i).kind == RoleKind::Teacher),
        internal: counts.internal,
        external: counts.external,
        pairs: pairs.len(),
        pairs_between: between.len(),
        expected_between: pairs.len() as f64 * f64::midpoint(1.0, expected),
        unknown: unknown.len(),
        unknown_between: unknown.iter().filter(|&&(i, j)| !net.share_a_group(i, j)).count(),
        ei,
        expected,
        p: test.p,
        seed: test.seed,
        bounds: ei_bounds(net),
        steps: steps(net),
        without_group: net.n() - grouped.len(),
    };
    let limit = test.highest_share_at(looked.critical()).filter(|_| chance.stands_out());
    // From E-I to the share of mentions between groups.
    let highest = evidence.bounds.map(|bounds| f64::midpoint(1.0, bounds.high));
    let settled = all_known(net) || limit.zip(highest).is_some_and(|(limit, highest)| highest <= limit + ROUNDING);
    let both_ways = between.iter().flat_map(|&(i, j)| [(i, j), (j, i)]).filter(|&(i, j)| net.has(i, j));
    let ties = tie_ids(net, both_ways);
    let people = ids(net, between.iter().flat_map(|&(i, j)| [i, j]));
    let finding = Finding {
        certainty: Some(certainty(context, looked, test, &evidence, settled)),
        evidence: Evidence::GroupsApart(evidence),
        nature: if chance.stands_out() { Nature::Pattern } else { Nature::Observation },
        chance,
        claim: None,
        audience: Audience::Everyone,
        people,
        ties,
    };
    let share = move |completion: &Completion| external_share(net, counts, completion);
    let claimed = Claimed::nothing(finding).number(share);
    let Some(limit) = limit else { return Some(claimed) };
    Some(claimed.says(Claim::FewerBetween, move |completion| vec![share(completion).is_some_and(|share| share <= limit + ROUNDING)]))
}

/// Which share of the mentions among people in groups runs between groups, with those of a completion.
pub(super) fn external_share(net: &Network, known: EiCounts, completion: &Completion) -> Option<f64> {
    let EiCounts { mut internal, mut external } = known;
    let grouped = |i: usize| !net.actor(i).groups.is_empty();
    for &(i, j) in completion.mentions().iter().filter(|&&(i, j)| grouped(i) && grouped(j)) {
        if net.share_a_group(i, j) {
            internal += 1;
        } else {
            external += 1;
        }
    }
    (internal + external > 0).then(|| external as f64 / (internal + external) as f64)
}

fn certainty(context: &Context<'_>, looked: &Looked, test: &EiTest, evidence: &GroupsApart, settled: bool) -> Certainty {
    let net = context.net;
    let certainty = Certainty::of(Kind::settled_if(settled));
    let stands_out = looked.at(Rule::GroupsApart, About::Team).stands_out();
    let share = |i: usize| (test.all_without[i] > 0).then(|| test.external_without[i] as f64 / test.all_without[i] as f64);
    let respondents = (0..net.n()).filter(|&i| net.has_answers(i) && !net.actor(i).groups.is_empty());
    let flips = test.p_without.iter().flatten().filter(|p| **p > looked.critical()).count();
    let without_one =
        ends(respondents.filter_map(share)).map(|(low, high)| WithoutOne { low, high, survives: stands_out.then_some(flips == 0) });
    let certainty = certainty.answers(stands_out.then_some(flips)).without_one(without_one);
    // "None" falls with one added mention, whatever the rest says; it is not said where a missing answer may hold a tie.
    let says_none = evidence.none_between() || evidence.steps.iter().any(Step::is_none);
    if says_none {
        certainty.mentions(Some(1))
    } else if stands_out {
        certainty.about_mentions(test.smallest_change())
    } else {
        certainty
    }
}

fn unordered(people: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    people.iter().enumerate().flat_map(|(k, &i)| people[k + 1..].iter().map(move |&j| (i, j)))
}
