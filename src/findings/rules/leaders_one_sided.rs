//! Whether leaders name more colleagues than name them.
//!
//! What it notices: leaders whose mentions, ties among leaders left out, are three out for each one in ([`ONE_SIDED`]).
//! Why it may matter: those who lead may think that they are asked, or may not need to be.
//! What it does not show: other things than instruction for which colleagues need them.
//! When it stays silent: nobody is a leader, no leader answered, or missing answers leave it open.
//! Source: our own measure `one_sided`.

use super::super::certainty::{answers_that_flip, fewest_changes};
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, ONE_SIDED};
use super::super::{Audience, Certainty, Context, Evidence, Finding, Leader, OneSidedLeaders};
use crate::analysis::{Cell, Network};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let leaders = people_of_kind(net, RoleKind::Leader);
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let (out, named_by) = counts(net, &leaders)?;
    let value = index(out, named_by)?;
    if value < ONE_SIDED {
        return None;
    }
    let outside = |i: &usize| !leaders.contains(i);
    let evidence = OneSidedLeaders {
        leaders: leaders
            .iter()
            .map(|&l| Leader {
                person: net.actor(l).id,
                out: net.has_answers(l).then(|| net.names(l).iter().filter(|i| outside(i)).count()),
                named_by: net.named_by(l).iter().filter(|i| outside(i)).count(),
            })
            .collect(),
        out,
        named_by,
        value,
    };
    let certainty = if index(out, named_by + unknown_in(net, &leaders)).is_none_or(|lowest| lowest < ONE_SIDED) {
        Certainty::UNSAYABLE
    } else {
        let still = |other: &Network| counts(other, &leaders).and_then(|(o, i)| index(o, i)).is_some_and(|v| v >= ONE_SIDED);
        let mentions = fewest_changes(net.n() * leaders.len().max(1) * 2, |removed, added| {
            removed <= out && index(out - removed, named_by + added).is_none_or(|v| v < ONE_SIDED)
        });
        let whose = leaders.iter().flat_map(|&l| std::iter::once(l).chain(net.named_by(l).iter().copied()));
        Certainty::counted(answers_that_flip(context, whose, still), mentions)
    };
    let ties = tie_ids(net, net.arcs().filter(|(i, j)| outside(i) != outside(j)));
    let people = ids(net, leaders.iter().copied());
    Some(Finding { evidence: Evidence::LeadersOneSided(evidence), certainty, audience: Audience::Everyone, people, ties })
}

/// Mentions by and of the leaders who answered, ties among leaders left out. `None` when none of them answered.
fn counts(net: &Network, leaders: &[usize]) -> Option<(usize, usize)> {
    let answered: Vec<usize> = leaders.iter().copied().filter(|&l| net.has_answers(l)).collect();
    let outside = |i: &&usize| !leaders.contains(i);
    (!answered.is_empty()).then(|| {
        let out = answered.iter().map(|&l| net.names(l).iter().filter(outside).count()).sum();
        let named_by = answered.iter().map(|&l| net.named_by(l).iter().filter(outside).count()).sum();
        (out, named_by)
    })
}

fn unknown_in(net: &Network, leaders: &[usize]) -> usize {
    let answered = leaders.iter().filter(|&&l| net.has_answers(l));
    answered.map(|&l| (0..net.n()).filter(|i| !leaders.contains(i) && net.cell(*i, l) == Cell::Unknown).count()).sum()
}

fn index(out: usize, named_by: usize) -> Option<f64> {
    let all = out + named_by;
    (all > 0).then(|| (out as f64 - named_by as f64) / all as f64)
}
