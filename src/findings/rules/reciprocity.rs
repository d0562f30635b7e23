//! Whether naming is returned more, or less, often than the density inside and between groups alone would give.
//!
//! What it notices: the share of mentions that are returned, beside its expectation.
//! Why it may matter: for a question about talking with one another a one-sided line is also two people who remember differently.
//! What it does not show: whether mutual talk is better. In close groups naming back is almost a matter of course.
//! When it stays silent: within chance ([`CHANCE_DEVIATIONS`]), without ties, or when missing answers leave both sides open.
//! Source: Garlaschelli & Loffredo 2004 (the idea of an expectation); Katz & Powell 1955 (mutual pairs when arcs fall at random).

use std::collections::BTreeMap;

use super::super::certainty::{answers_that_flip, left_open};
use super::super::context::{people_of_kind, tie_ids};
use super::super::thresholds::{CHANCE_DEVIATIONS, FEWEST_ANSWERS};
use super::super::{Certainty, Context, Evidence, Finding, Reciprocity};
use crate::analysis::{Network, pairs, recip_arc, recip_bounds, recip_chance, recip_expected, recip_pair};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let arc = recip_arc(net).value()?;
    let expected = recip_expected(net).value()?;
    let deviations = outside_chance(net)?;
    let pairs = pairs(net);
    let evidence = Reciprocity {
        arc,
        pair: recip_pair(net).value()?,
        expected,
        without_leaders: without_leaders(net),
        mutual: pairs.mutual,
        pairs: pairs.mutual + pairs.one_way,
        deviations,
        bounds: recip_bounds(net),
    };
    let certainty = if left_open(evidence.bounds, expected) {
        Certainty::UNSAYABLE
    } else {
        let still = |other: &Network| outside_chance(other).is_some_and(|d| (d > 0.0) == (deviations > 0.0));
        Certainty::counted(answers_that_flip(net, still), changes_until_chance(net, deviations))
    };
    let ties = tie_ids(net, net.arcs().filter(|&(i, j)| net.has(j, i)));
    Some(Finding { evidence: Evidence::Reciprocity(evidence), certainty, people: Vec::new(), ties })
}

/// Standard deviations from chance, when that is outside of it.
fn outside_chance(net: &Network) -> Option<f64> {
    recip_chance(net).map(|chance| chance.z).filter(|z| z.abs() >= CHANCE_DEVIATIONS)
}

fn without_leaders(net: &Network) -> Option<f64> {
    let leaders = people_of_kind(net, RoleKind::Leader);
    if leaders.is_empty() { None } else { recip_arc(&net.induced(|i| !leaders.contains(&i))).value() }
}

/// Takes mentions away (or returns them, where there was less reciprocity than expected) one at a time, each time the one
/// that brings the network nearest to chance. Ties of the same two groups move it alike, so one of each is tried.
fn changes_until_chance(net: &Network, deviations: f64) -> Option<usize> {
    let mut now = net.clone();
    for step in 1..=net.arc_count() {
        let mut kinds: BTreeMap<(&[usize], &[usize]), (usize, usize)> = BTreeMap::new();
        for (i, j) in now.arcs() {
            let mutual = now.has(j, i);
            let change = if deviations > 0.0 && mutual {
                (i, j)
            } else if deviations < 0.0 && !mutual {
                (j, i)
            } else {
                continue;
            };
            kinds.entry((&net.actor(i).groups, &net.actor(j).groups)).or_insert(change);
        }
        let nearest = kinds
            .into_values()
            .map(|change| {
                let toggled = now.toggle(&[change]);
                let z = recip_chance(&toggled).map_or(0.0, |chance| chance.z * deviations.signum());
                (z, toggled)
            })
            .min_by(|a, b| a.0.total_cmp(&b.0))?;
        if nearest.0 < CHANCE_DEVIATIONS {
            return Some(step);
        }
        now = nearest.1;
    }
    None
}
