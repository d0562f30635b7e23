//! Whether naming is returned more, or less, often than the density inside and between groups alone would give.
//!
//! What it notices: the share of mentions that are returned, beside its expectation.
//! Why it may matter: for a question about talking with one another a one-sided line is also two people who remember differently.
//! What it does not show: whether mutual talk is better. In close groups naming back is almost a matter of course.
//! When it stays silent: within chance ([`CHANCE_DEVIATIONS`]), without ties, or when missing answers leave both sides open.
//! Source: Garlaschelli & Loffredo 2004 (the idea of an expectation); Katz & Powell 1955 (mutual pairs when arcs fall at random).

use super::super::certainty::left_open;
use super::super::context::{people_of_kind, tie_ids};
use super::super::thresholds::{CHANCE_DEVIATIONS, FEWEST_ANSWERS};
use super::super::{Audience, Certainty, Context, Evidence, Finding, Reciprocity};
use crate::analysis::{Network, RecipBlocks, RecipChance, Row, dyads, recip_arc, recip_bounds, recip_expected, recip_pair};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let arc = recip_arc(net).value()?;
    let expected = recip_expected(net).value()?;
    let blocks = RecipBlocks::new(net);
    let deviations = outside_chance(blocks.chance())?;
    let dyads = dyads(net);
    let evidence = Reciprocity {
        arc,
        pair: recip_pair(net).value()?,
        expected,
        without_leaders: without_leaders(net),
        mutual: dyads.mutual,
        pairs: dyads.mutual + dyads.asymmetric,
        all_known: (0..net.n()).all(|i| net.answered(i) || *net.row(i) == Row::NotAsked),
        deviations,
        bounds: recip_bounds(net),
    };
    let certainty = if left_open(evidence.bounds, expected) {
        Certainty::UNSAYABLE
    } else {
        let still = |i: usize| outside_chance(blocks.chance_without(i)).is_some_and(|d| (d > 0.0) == (deviations > 0.0));
        let answers = (0..net.n()).filter(|&i| net.has_answers(i) && !still(i)).count();
        Certainty::estimated(Some(answers), blocks.changes_until(CHANCE_DEVIATIONS))
    };
    let ties = tie_ids(net, net.arcs().filter(|&(i, j)| net.has(j, i)));
    Some(Finding { evidence: Evidence::Reciprocity(evidence), certainty, audience: Audience::Everyone, people: Vec::new(), ties })
}

/// Standard deviations from chance, when that is outside of it.
fn outside_chance(chance: Option<RecipChance>) -> Option<f64> {
    chance.map(|chance| chance.z).filter(|z| z.abs() >= CHANCE_DEVIATIONS)
}

fn without_leaders(net: &Network) -> Option<f64> {
    let leaders = people_of_kind(net, RoleKind::Leader);
    if leaders.is_empty() { None } else { recip_arc(&net.induced(|i| !leaders.contains(&i))).value() }
}
