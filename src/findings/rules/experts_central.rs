//! Whether experts are among those who are named most often.
//!
//! What it notices: experts whom fewer than a tenth of the team are named more often than ([`TOP_SHARE`]).
//! Why it may matter: those are the people to whom questions go, and on whom knowledge rests.
//! What it does not show: whether their answers help, or what it costs them.
//! When it stays silent: no expert is in the top tenth, or missing answers could put others above them.
//! Source: Freeman 1979, in-degree.

use super::super::certainty::fewest_changes;
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, TOP_SHARE};
use super::super::{Audience, Central, CentralExpert, Certainty, Context, Evidence, Finding};
use crate::analysis::{Cell, Network, in_degree};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let named = in_degree(net);
    let mut central = central_experts(net, &named);
    if central.is_empty() {
        return None;
    }
    central.sort_by_key(|&i| (std::cmp::Reverse(named[i]), i));
    let runner_up = (0..net.n()).filter(|i| !central.contains(i)).map(|i| named[i]).max().unwrap_or(0);
    let evidence = Central {
        experts: central.iter().map(|&i| CentralExpert { person: net.actor(i).id, named_by: named[i] }).collect(),
        next: runner_up,
        n: net.n(),
    };
    let certainty = if open(net, &named, &central) {
        Certainty::UNSAYABLE
    } else {
        let most_of_all = evidence.most_of_all();
        let still = |named: &[usize]| central.iter().all(|&e| is_central(named, e) && (!most_of_all || beats_others(named, e, &central)));
        let without = |i: usize| {
            let mut named = named.clone();
            net.names(i).iter().for_each(|&j| named[j] -= 1);
            named
        };
        let answers = (0..net.n()).filter(|&i| net.has_answers(i) && !still(&without(i))).count();
        let mentions = if most_of_all { changes_until_level(&named, &central) } else { changes_until_outside(&named, &central) };
        Certainty::counted(Some(answers), mentions)
    };
    let ties = tie_ids(net, central.iter().flat_map(|&e| net.named_by(e).iter().map(move |&i| (i, e))));
    let people = ids(net, central.iter().copied());
    Some(Finding { evidence: Evidence::ExpertsCentral(evidence), certainty, audience: Audience::Everyone, people, ties })
}

fn central_experts(net: &Network, named: &[usize]) -> Vec<usize> {
    people_of_kind(net, RoleKind::Expert).into_iter().filter(|&e| is_central(named, e)).collect()
}

/// Named by someone, and fewer than a tenth of the team are named more often.
fn is_central(named: &[usize], person: usize) -> bool {
    let above = named.iter().filter(|&&other| other > named[person]).count();
    named[person] > 0 && (above as f64) < TOP_SHARE * named.len() as f64
}

fn beats_others(named: &[usize], expert: usize, central: &[usize]) -> bool {
    (0..named.len()).filter(|i| !central.contains(i)).all(|i| named[i] < named[expert])
}

/// Whether the missing answers could give others enough mentions to leave an expert outside the top.
fn open(net: &Network, named: &[usize], central: &[usize]) -> bool {
    let highest: Vec<usize> = (0..net.n()).map(|j| named[j] + (0..net.n()).filter(|&i| net.cell(i, j) == Cell::Unknown).count()).collect();
    if highest == named {
        return false;
    }
    central.iter().any(|&e| {
        let mut worst = highest.clone();
        worst[e] = named[e];
        !is_central(&worst, e)
    })
}

/// Until someone else is named as often as the least named of the experts.
fn changes_until_level(named: &[usize], central: &[usize]) -> Option<usize> {
    let least = central.iter().map(|&e| named[e]).min()?;
    let next = (0..named.len()).filter(|i| !central.contains(i)).map(|i| named[i]).max()?;
    Some(least - next)
}

/// Until some expert is not in the top tenth: mentions of the expert removed, mentions of others added.
fn changes_until_outside(named: &[usize], central: &[usize]) -> Option<usize> {
    let must_be_above = (1..=named.len()).find(|&k| k as f64 >= TOP_SHARE * named.len() as f64)?;
    central
        .iter()
        .filter_map(|&e| {
            let mut others: Vec<usize> = (0..named.len()).filter(|&i| i != e).map(|i| named[i]).collect();
            others.sort_unstable_by(|a, b| b.cmp(a));
            fewest_changes(named.len() * named.len(), |removed, added| {
                if removed > named[e] {
                    return false;
                }
                let level = named[e] - removed;
                let needed: usize = others.iter().take(must_be_above).map(|&o| (level + 1).saturating_sub(o)).sum();
                level == 0 || (others.len() >= must_be_above && needed <= added && level + 1 < named.len())
            })
        })
        .min()
}
