//! Whether an expert reaches one group and nobody of another.
//!
//! What it notices: experts in contact with two thirds of a group ([`REACHED_SHARE`]) and with none of another.
//! Why it may matter: what an expert knows may stay in a part of the school.
//! What it does not show: whether the other part is meant to be theirs (the remit), or reaches them along another way.
//! When it stays silent: no such expert, or missing answers leave open whether there is contact with anyone of the other group. Where
//! they leave another count open, it is told as the least, with of how many it is not known.
//! Source: our own measure `expert_reach`.

use std::collections::BTreeSet;

use super::super::certainty::{answers_that_flip, unknown_between};
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, REACHED_SHARE};
use super::super::{Audience, Certainty, Context, Evidence, Finding, ReachedGroups, Reaching};
use crate::analysis::{Network, Reach, expert_reach};
use crate::model::{Grade, RoleKind};

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let reaches: Vec<Reach> =
        people_of_kind(net, RoleKind::Expert).into_iter().map(|e| expert_reach(net, e)).filter(reaches_one_and_not_another).collect();
    if reaches.is_empty() {
        return None;
    }
    let experts: Vec<usize> = reaches.iter().map(|r| r.person).collect();
    let open = reaches
        .iter()
        .any(|r| r.by_group.iter().zip(&r.unknown_by_group).all(|(part, unknown)| part.of == 0 || part.with > 0 || *unknown > 0));
    let certainty = if open {
        Certainty::UNSAYABLE
    } else {
        let still = |other: &Network| experts.iter().all(|&e| reaches_one_and_not_another(&expert_reach(other, e)));
        // "Nobody of that group" falls with one added mention.
        let whose = experts.iter().flat_map(|&e| std::iter::once(e).chain(net.named_by(e).iter().copied()));
        Certainty::counted(answers_that_flip(context, whose, still), Some(1))
    };
    let ties =
        experts.iter().flat_map(|&e| net.contacts(e).into_iter().flat_map(move |i| [(i, e), (e, i)])).filter(|&(i, j)| net.has(i, j));
    let ties = tie_ids(net, ties);
    let people = ids(net, experts.iter().flat_map(|&e| std::iter::once(e).chain(net.contacts(e))));
    let evidence = Reaching { experts: reaches.into_iter().map(|reach| reached_groups(net, reach)).collect() };
    Some(Finding { evidence: Evidence::ExpertReach(evidence), certainty, audience: Audience::Everyone, people, ties })
}

fn reached_groups(net: &Network, reach: Reach) -> ReachedGroups {
    let person = reach.person;
    let open: Vec<usize> = (0..net.n()).filter(|&i| i != person && !net.in_contact(i, person) && unknown_between(net, i, person)).collect();
    let open_of = |counts: &dyn Fn(&BTreeSet<Grade>) -> bool| open.iter().filter(|&&i| counts(&net.actor(i).grades)).count();
    let remit = &net.actor(person).remit;
    let groups = net.groups().iter().zip(reach.by_group).zip(reach.unknown_by_group).filter(|((_, part), _)| part.of > 0);
    let (by_group, unknown_by_group) = groups.map(|((&group, part), unknown)| ((group, part), unknown)).unzip();
    ReachedGroups {
        person: net.actor(person).id,
        by_group,
        unknown_by_group,
        unknown_by_grade: reach.by_grade.iter().map(|(grade, _)| open_of(&|grades| grades.contains(grade))).collect(),
        by_grade: reach.by_grade,
        unknown_in_remit: open_of(&|grades| !grades.is_disjoint(remit)),
        in_remit: reach.in_remit,
    }
}

fn reaches_one_and_not_another(reach: &Reach) -> bool {
    let filled = || reach.by_group.iter().filter(|part| part.of > 0);
    filled().any(|part| part.with as f64 >= REACHED_SHARE * part.of as f64) && filled().any(|part| part.with == 0)
}
