//! Whether leaders name more colleagues than name them.
//!
//! What it notices: leaders whose mentions, those among themselves left out, are three out for each one in ([`ONE_SIDED`]).
//! Why it may matter: those who lead may think that they are asked, or may not need to be.
//! What it does not show: other things than instruction for which colleagues need them.
//! With missing answers: what is said is that they name more often than they are named, and it cannot be said when a completion makes
//! that untrue. Where a leader gave no answers it is said of the others only, by name, and only when it is three for one in every completion.
//! When it stays silent: nobody is a leader, no leader answered, or one did not and the others do not reach it for certain.
//! Source: our own measure `one_sided`.

use super::super::certainty::answers_that_flip;
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, ONE_SIDED};
use super::super::{Audience, Certainty, Context, Evidence, Finding, Leader, OneSidedLeaders};
use crate::analysis::{Cell, Network};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let all = people_of_kind(net, RoleKind::Leader);
    let leaders: Vec<usize> = all.iter().copied().filter(|&l| net.has_answers(l)).collect();
    let outside = |i: usize| leaders.binary_search(&i).is_err();
    let out_of = |net: &Network, l: usize| net.names(l).iter().filter(|&&i| outside(i)).count();
    let in_of = |l: usize| net.named_by(l).iter().filter(|&&i| outside(i)).count();
    let out: usize = leaders.iter().map(|&l| out_of(net, l)).sum();
    let named_by: usize = leaders.iter().map(|&l| in_of(l)).sum();
    let value = index(out, named_by).filter(|&value| value >= ONE_SIDED)?;
    let unknown =
        |l: usize, cell: &dyn Fn(usize, usize) -> Cell| (0..net.n()).filter(|&i| outside(i) && cell(i, l) == Cell::Unknown).count();
    // What leaders may still name only makes it truer.
    let open_in = leaders.iter().map(|&l| unknown(l, &|i, l| net.cell(i, l))).sum::<usize>();
    let open_out = leaders.iter().map(|&l| unknown(l, &|i, l| net.cell(l, i))).sum::<usize>();
    let everyone = leaders.len() == all.len();
    if !everyone && index(out, named_by + open_in).is_none_or(|lowest| lowest < ONE_SIDED) {
        return None;
    }
    let certainty = if out <= named_by + open_in {
        Certainty::UNSAYABLE
    } else {
        // Only their own answers hold it up: what others do not say is a mention in that is not there.
        let still = |other: &Network| leaders.iter().map(|&l| out_of(other, l)).sum::<usize>() > named_by;
        Certainty::counted(answers_that_flip(context, leaders.iter().copied(), still), Some(out - named_by))
    };
    let evidence = OneSidedLeaders {
        leaders: leaders.iter().map(|&l| Leader { person: net.actor(l).id, out: out_of(net, l), named_by: in_of(l) }).collect(),
        everyone,
        out,
        named_by,
        open_out,
        open_in,
        value,
    };
    let ties = tie_ids(net, net.arcs().filter(|&(i, j)| outside(i) != outside(j)));
    let people = ids(net, leaders.iter().copied());
    Some(Finding { evidence: Evidence::LeadersOneSided(evidence), certainty, audience: Audience::Everyone, people, ties })
}

fn index(out: usize, named_by: usize) -> Option<f64> {
    let all = out + named_by;
    (all > 0).then(|| (out as f64 - named_by as f64) / all as f64)
}
