//! Whether groups are tied to one another less than when places were dealt out at random.
//!
//! What it notices: how many of the ties between members of groups run between groups, and the steps between neighbouring groups.
//! Why it may matter: where grades follow one another, the step from group to group is the continuity across year groups.
//! What it does not show: contact through an expert, a meeting or a handover. Colleagues who share pupils talk more, as they
//! should: chance is a yardstick, not a target.
//! When it stays silent: within chance ([`CHANCE_SHARE`]), with fewer than two groups, or when missing answers leave it open. Where
//! they may hold more ties it speaks of the known ones, and says "none" only where they hold none.
//! Source: Krackhardt & Stern 1988 (E-I index with a permutation test).

use super::super::certainty::{left_open, unknown_between};
use super::super::context::{ids, tie_ids};
use super::super::thresholds::{CHANCE_SHARE, FEWEST_ANSWERS};
use super::super::{Audience, Certainty, Context, Evidence, Finding, GroupsApart, Step, steps};
use crate::analysis::{ei_arc, ei_bounds, ei_counts, ei_expected};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let groups = (0..net.groups().len()).filter(|&g| net.members(g).next().is_some()).count();
    if groups < 2 || net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let test = context.ei_test.as_ref()?;
    let ei = ei_arc(net).value()?;
    let expected = ei_expected(net).value()?;
    if test.p > CHANCE_SHARE {
        return None;
    }
    let counts = ei_counts(net);
    let grouped: Vec<usize> = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()).collect();
    let pairs: Vec<(usize, usize)> = unordered(&grouped).filter(|&(i, j)| net.in_contact(i, j)).collect();
    let between: Vec<(usize, usize)> = pairs.iter().copied().filter(|&(i, j)| !net.share_a_group(i, j)).collect();
    let unknown: Vec<(usize, usize)> = unordered(&grouped).filter(|&(i, j)| !net.in_contact(i, j) && unknown_between(net, i, j)).collect();
    let evidence = GroupsApart {
        groups,
        only_teachers: grouped.iter().all(|&i| net.actor(i).kind == RoleKind::Teacher),
        internal: counts.internal,
        external: counts.external,
        pairs: pairs.len(),
        pairs_between: between.len(),
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
    let certainty = if left_open(evidence.bounds, expected) || test.is_open() {
        Certainty::UNSAYABLE
    } else {
        let answers = test.p_without.iter().flatten().filter(|p| **p > CHANCE_SHARE).count();
        // "None" falls with one added mention, whatever the rest says; it is not said where a missing answer may hold a tie.
        let says_none = evidence.none_between() || evidence.steps.iter().any(Step::is_none);
        if says_none { Certainty::counted(Some(answers), Some(1)) } else { Certainty::estimated(Some(answers), test.smallest_change()) }
    };
    let both_ways = between.iter().flat_map(|&(i, j)| [(i, j), (j, i)]).filter(|&(i, j)| net.has(i, j));
    let ties = tie_ids(net, both_ways);
    let people = ids(net, between.iter().flat_map(|&(i, j)| [i, j]));
    Some(Finding { evidence: Evidence::GroupsApart(evidence), certainty, audience: Audience::Everyone, people, ties })
}

fn unordered(people: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    people.iter().enumerate().flat_map(|(k, &i)| people[k + 1..].iter().map(move |&j| (i, j)))
}
