//! Whether an expert reaches one group and nobody of another.
//!
//! What it notices: experts in contact with two thirds of a group ([`REACHED_SHARE`]) and with none of another.
//! Why it may matter: what an expert knows may stay in a part of the school.
//! What it does not show: whether the other part is meant to be theirs (the remit), or reaches them along another way.
//! When it stays silent: no such expert, or missing answers leave open whether there is contact.
//! Source: our own measure `expert_reach`.

use super::super::certainty::answers_that_flip;
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, REACHED_SHARE};
use super::super::{Audience, Certainty, Context, Evidence, Finding, ReachedGroups, Reaching};
use crate::analysis::{Network, Reach, expert_reach};
use crate::model::RoleKind;

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
    let evidence = Reaching {
        experts: reaches
            .into_iter()
            .map(|reach| ReachedGroups {
                person: net.actor(reach.person).id,
                by_group: net.groups().iter().copied().zip(reach.by_group).filter(|(_, part)| part.of > 0).collect(),
                by_grade: reach.by_grade,
                in_remit: reach.in_remit,
            })
            .collect(),
    };
    Some(Finding { evidence: Evidence::ExpertReach(evidence), certainty, audience: Audience::Everyone, people, ties })
}

fn reaches_one_and_not_another(reach: &Reach) -> bool {
    let filled = || reach.by_group.iter().filter(|part| part.of > 0);
    filled().any(|part| part.with as f64 >= REACHED_SHARE * part.of as f64) && filled().any(|part| part.with == 0)
}
