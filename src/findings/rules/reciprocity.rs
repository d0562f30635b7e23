//! How often naming is returned, and whether that is more, or less, than the density inside and between groups alone would give.
//!
//! What it notices: of the mentions between people who both answered, the share that is returned.
//! Against chance: the mentions of each block (from one membership set to another) fall on any cell of it; the number of mutual pairs is
//! then known exactly ([`crate::analysis::RecipBlocks::tested`]), two-sided. Strata: the blocks, over pairs who both answered.
//! Why it may matter: for a question about talking with one another a one-sided line is also two people who remember differently.
//! What it does not claim: that mutual talk is better. In close groups naming back is almost a matter of course.
//! Claim: a mention is returned more (or less) often than by chance ([`Claim::ReturnedMoreThanChance`]): the deviation from chance is at
//! least the smallest that stood out when the family was judged.
//! With missing answers: over the pairs who both answered; settled where none is missing.
//! When it stays silent: with fewer than ten such mentions ([`FEWEST_MENTIONS`]).
//! Source: Garlaschelli & Loffredo 2004 (the idea of an expectation); Katz & Powell 1955 (mutual pairs when arcs fall at random).

use super::super::certainty::{all_known, ends};
use super::super::context::{people_of_kind, tie_ids};
use super::super::proposition::Claimed;
use super::super::thresholds::{CHANCE_DEVIATIONS, FEWEST_MENTIONS, MOST_KEPT, ROUNDING};
use super::super::{About, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Looked, Nature, Reciprocity, Rule, WithoutOne};
use crate::analysis::{Network, RecipBlocks, RecipCompleted, Tested, dyads, recip_arc, recip_bounds, recip_expected, recip_pair};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    let blocks = RecipBlocks::new(context.net);
    if blocks.returned().1 < FEWEST_MENTIONS { Vec::new() } else { vec![(About::Team, blocks.tested())] }
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let blocks = RecipBlocks::new(net);
    if blocks.returned().1 < FEWEST_MENTIONS {
        return None;
    }
    let chance = looked.at(Rule::Reciprocity, About::Team);
    let dyads = dyads(net);
    let evidence = Reciprocity {
        arc: recip_arc(net).value()?,
        pair: recip_pair(net).value()?,
        expected: recip_expected(net).value()?,
        without_leaders: without_leaders(net),
        mutual: dyads.mutual,
        pairs: dyads.mutual + dyads.asymmetric,
        all_known: all_known(net),
        deviations: blocks.chance().map(|chance| chance.z),
        bounds: recip_bounds(net),
    };
    // What chance gives moves with the missing answers too, so no bounds settle it.
    let mut certainty = Certainty::of(Kind::settled_if(evidence.all_known));
    if net.n() <= MOST_KEPT {
        let respondents: Vec<usize> = (0..net.n()).filter(|&i| net.has_answers(i)).collect();
        let share = |(mutual, mentions): (usize, usize)| (mentions > 0).then(|| (2 * mutual) as f64 / mentions as f64);
        let range = ends(respondents.iter().filter_map(|&i| share(blocks.returned_without(i))));
        let flips = chance.stands_out().then(|| respondents.iter().filter(|&&i| blocks.tested_without(i).p > looked.critical()).count());
        let survives = flips.map(|flips| flips == 0);
        certainty = certainty.answers(flips).without_one(range.map(|(low, high)| WithoutOne { low, high, survives }));
    }
    if chance.stands_out() && net.n() <= MOST_KEPT {
        certainty = certainty.about_mentions(blocks.changes_until(CHANCE_DEVIATIONS));
    }
    let (limit, more) = (blocks.deviation_at(looked.critical()), evidence.deviations.is_some_and(|deviations| deviations > 0.0));
    let finding = Finding {
        ties: tie_ids(net, net.arcs().filter(|&(i, j)| net.has(j, i))),
        evidence: Evidence::Reciprocity(evidence),
        nature: if chance.stands_out() { Nature::Pattern } else { Nature::Observation },
        chance,
        claim: None,
        certainty: Some(certainty),
        audience: Audience::Everyone,
        people: Vec::new(),
    };
    let completed = RecipCompleted::new(context.closed());
    let number = RecipCompleted::new(context.closed());
    let claimed = Claimed::nothing(finding).number(move |completion| number.with(completion).share);
    let (Some(limit), true) = (limit, chance.stands_out()) else { return Some(claimed) };
    let far = move |deviation: f64| if more { deviation >= limit - ROUNDING } else { deviation <= limit + ROUNDING };
    let claim = if more { Claim::ReturnedMoreThanChance } else { Claim::ReturnedLessThanChance };
    Some(claimed.says(claim, move |completion| vec![completed.with(completion).deviation.is_some_and(far)]))
}

fn without_leaders(net: &Network) -> Option<f64> {
    let leaders = people_of_kind(net, RoleKind::Leader);
    if leaders.is_empty() { None } else { recip_arc(&net.induced(|i| !leaders.contains(&i))).value() }
}
