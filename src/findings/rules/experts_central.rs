//! How often experts are named, and whether that is more than others are.
//!
//! What it notices: by how many of those who answered each expert is named.
//! Against chance, one test for the team: with two or more experts their mentions together beside every other choice of as many people
//! ([`named_beside_others`], exact; strata: who was asked the same and may be named on the same). With one: more than if everyone named
//! as many colleagues at random ([`named_by_chance`], exact), and more than every other person outside the directie. Others who are named as
//! often count against it, so where all are named alike nothing stands out.
//! Why it may matter: those are the people to whom questions go.
//! What it does not claim: that their answers help, or what it costs them.
//! Claim: the experts are named more per person than the others ([`Claim::ExpertsNamedMore`]); where it says "most", each more than anybody
//! else.
//! With missing answers: the known mentions; settled where they could put nobody above the experts.
//! When it stays silent: nobody is an expert, no expert is named, or all are named alike.
//! Source: Freeman 1979, in-degree.

use super::super::certainty::all_known;
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::proposition::Claimed;
use super::super::{About, Audience, Central, CentralExpert, Certainty, Claim, Context, Evidence, Finding, Kind, Looked, Nature, Rule};
use crate::analysis::{Cell, Network, Tested, in_degree, named_beside_others, named_by_chance};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    tested(context.net).map(|tested| (About::Team, tested)).into_iter().collect()
}

fn tested(net: &Network) -> Option<Tested> {
    match *people_of_kind(net, RoleKind::Expert) {
        [] => None,
        [expert] => {
            let tested = named_by_chance(net, expert).1;
            Some(if beats_others(net, &in_degree(net), expert) { tested } else { Tested { p: 1.0, ..tested } })
        }
        ref experts => Some(named_beside_others(net, experts)),
    }
}

/// Whether the one expert is named more than every other person who is no leader.
fn beats_others(net: &Network, named: &[usize], expert: usize) -> bool {
    (0..net.n()).filter(|&i| i != expert && net.actor(i).kind != RoleKind::Leader).all(|i| named[i] < named[expert])
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let named = in_degree(net);
    let mut experts = people_of_kind(net, RoleKind::Expert);
    experts.sort_by_key(|&i| (std::cmp::Reverse(named[i]), i));
    // Where all are named alike nobody is told apart.
    if experts.iter().all(|&e| named[e] == 0) || named.iter().all(|count| *count == named[0]) {
        return None;
    }
    let chance = looked.at(Rule::ExpertsCentral, About::Team);
    let others: Vec<usize> = (0..net.n()).filter(|i| !experts.contains(i)).collect();
    let all_known = all_known(net);
    let by_chance: f64 = experts.iter().map(|&e| named_by_chance(net, e).0.mean).sum();
    let evidence = Central {
        experts: experts.iter().map(|&i| CentralExpert { person: net.actor(i).id, named_by: named[i] }).collect(),
        // The same of each: who did not answer could be told from who is counted among those who could have named them.
        of: if all_known { net.n().saturating_sub(1) } else { net.answered_count() },
        expected: by_chance / experts.len() as f64,
        next: others.iter().map(|&i| named[i]).max().unwrap_or(0),
        others: (!others.is_empty()).then(|| others.iter().map(|&i| named[i]).sum::<usize>() as f64 / others.len() as f64),
        all_known,
        n: net.n(),
    };
    let mut certainty = Certainty::of(Kind::settled_if(all_known || (chance.stands_out() && !could_be_passed(net, &named, &experts))));
    if chance.stands_out() {
        let still = |net: &Network| tested(net).is_some_and(|tested| tested.p <= looked.critical());
        let flips = super::super::certainty::answers_that_flip(context, 0..net.n(), still);
        let mentions = if evidence.most_of_all() { experts.iter().map(|&e| named[e] - evidence.next).min() } else { None };
        certainty = certainty.answers(flips).mentions(mentions);
    }
    let ties = tie_ids(net, experts.iter().flat_map(|&e| net.named_by(e).iter().map(move |&i| (i, e))));
    let people = ids(net, experts.iter().copied());
    let most = evidence.most_of_all();
    let finding = Finding {
        evidence: Evidence::ExpertsCentral(evidence),
        nature: if chance.stands_out() { Nature::Pattern } else { Nature::Observation },
        chance,
        claim: None,
        certainty: Some(certainty),
        audience: Audience::Everyone,
        people,
        ties,
    };
    let claimed = Claimed::nothing(finding);
    if !chance.stands_out() {
        return Some(claimed);
    }
    // Where the headline says "most" that is a claim of its own.
    Some(claimed.says(Claim::ExpertsNamedMore, move |completion| {
        let mut now = named.clone();
        completion.mentions().iter().for_each(|&(_, j)| now[j] += 1);
        let sum = |people: &[usize]| people.iter().map(|&i| now[i]).sum::<usize>();
        let role = sum(&experts) * others.len() > sum(&others) * experts.len();
        let (lowest, highest) = (experts.iter().map(|&i| now[i]).min(), others.iter().map(|&i| now[i]).max());
        if most { vec![role, lowest > highest] } else { vec![role] }
    }))
}

/// Whether the missing answers could put somebody else level with an expert.
fn could_be_passed(net: &Network, named: &[usize], experts: &[usize]) -> bool {
    let highest = |j: usize| named[j] + (0..net.n()).filter(|&i| net.cell(i, j) == Cell::Unknown).count();
    let least = experts.iter().map(|&e| named[e]).min().unwrap_or(0);
    (0..net.n()).filter(|i| !experts.contains(i)).any(|i| highest(i) >= least)
}
