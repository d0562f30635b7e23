//! How often leaders name colleagues and are named by them, and whether that runs one way.
//!
//! What it notices: the mentions between leaders who answered and others, those among leaders left out.
//! Against chance, one test for the team: of the pairs of a leader and somebody else in which one names the other and is not named back,
//! how many are named by the leader, against heads or tails (sign test, two-sided, exact; pairs who name each other leave both sides). It
//! stands out only where they name more than they are named, in these pairs and in all known mentions. With two or more who answered also
//! their mentions made less received beside every other choice of as many leaders and teachers ([`one_sided_beside_others`], exact; strata:
//! who was asked the same and may be named on the same): the larger p counts.
//! Why it may matter: those who lead may think that they are asked, or may not need to be.
//! What it does not claim: other things than instruction for which colleagues need them.
//! Claim: these leaders name more than they are named ([`Claim::LeadersNameMore`]).
//! With missing answers: the known mentions of the leaders who answered; settled where out stays above in whatever the others say.
//! Where no leader answered that is what is said, to the coach, with how often they are named.
//! When it stays silent: nobody is a leader, none was asked, or fewer than five mentions ([`FEWEST_OF_LEADERS`]).
//! Source: our own measure `one_sided`; the sign test.

use super::super::certainty::{all_known, answers_that_flip};
use super::super::context::tie_ids;
use super::super::context::{ids, people_of_kind};
use super::super::proposition::Claimed;
use super::super::thresholds::FEWEST_OF_LEADERS;
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Leader, Looked, Nature, OneSidedLeaders, Rule,
};
use crate::analysis::{Cell, Network, OneWay, Row, Tested, one_sided_beside_others, one_way};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    tested(context.net).map(|tested| (About::Team, tested)).into_iter().collect()
}

fn tested(net: &Network) -> Option<Tested> {
    let leaders = answering_leaders(net);
    let (out, named_by) = mentions(net, &leaders);
    if out + named_by < FEWEST_OF_LEADERS {
        return None;
    }
    let pairs = one_way(net, &leaders);
    let sign = pairs.tested();
    let others = if leaders.len() > 1 {
        let pool: Vec<usize> = (0..net.n()).filter(|&i| matches!(net.actor(i).kind, RoleKind::Leader | RoleKind::Teacher)).collect();
        one_sided_beside_others(net, &pool, &leaders)
    } else {
        Tested { p: 0.0, smallest: 0.0 }
    };
    let smallest = sign.smallest.max(others.smallest);
    // What is looked for is that they name more than they are named; by the mentions of those whom they could not name too.
    Some(if pairs.out > pairs.back && out > named_by { Tested { p: sign.p.max(others.p), smallest } } else { Tested { p: 1.0, smallest } })
}

/// Leaders of whom there are answers. What others do is not said of one who gave none.
fn answering_leaders(net: &Network) -> Vec<usize> {
    people_of_kind(net, RoleKind::Leader).into_iter().filter(|&l| net.has_answers(l)).collect()
}

/// Mentions by these of others, and of these by others.
fn mentions(net: &Network, leaders: &[usize]) -> (usize, usize) {
    let outside = |i: usize| leaders.binary_search(&i).is_err();
    let count = |all: &[usize]| all.iter().filter(|&&i| outside(i)).count();
    (leaders.iter().map(|&l| count(net.names(l))).sum(), leaders.iter().map(|&l| count(net.named_by(l))).sum())
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let leaders = answering_leaders(net);
    if leaders.is_empty() {
        return unheard(net);
    }
    let (out, named_by) = mentions(net, &leaders);
    if out + named_by < FEWEST_OF_LEADERS {
        return None;
    }
    let chance = looked.at(Rule::LeadersOneSided, About::Team);
    let outside = |i: usize| leaders.binary_search(&i).is_err();
    let unknown =
        |l: usize, cell: &dyn Fn(usize, usize) -> Cell| (0..net.n()).filter(|&i| outside(i) && cell(i, l) == Cell::Unknown).count();
    // What leaders may still name only makes it truer.
    let open_in = leaders.iter().map(|&l| unknown(l, &|i, l| net.cell(i, l))).sum::<usize>();
    let open_out = leaders.iter().map(|&l| unknown(l, &|i, l| net.cell(l, i))).sum::<usize>();
    let everyone = leaders.len() == people_of_kind(net, RoleKind::Leader).len();
    let of_one = |l: usize| mentions_of_one(net, l, &leaders);
    let evidence = OneSidedLeaders {
        unheard: 0,
        leaders: leaders.iter().map(|&l| Leader { person: net.actor(l).id, out: of_one(l).0, named_by: of_one(l).1 }).collect(),
        everyone,
        out,
        named_by,
        open_out,
        open_in,
        pairs: one_way(net, &leaders),
        value: Some((out as f64 - named_by as f64) / (out + named_by) as f64),
    };
    let mut certainty = Certainty::of(Kind::settled_if(all_known(net) || (chance.stands_out() && out > named_by + open_in)));
    if chance.stands_out() {
        let still = |other: &Network| tested(other).is_some_and(|tested| tested.p <= looked.critical());
        certainty = certainty.answers(answers_that_flip(context, 0..net.n(), still)).mentions(Some(out - named_by));
    }
    let finding = Finding {
        evidence: Evidence::LeadersOneSided(evidence),
        nature: if chance.stands_out() { Nature::Pattern } else { Nature::Observation },
        chance,
        claim: None,
        certainty: Some(certainty),
        // Of which leaders it is said would tell who did not answer.
        audience: if everyone { Audience::Everyone } else { Audience::Coach },
        people: ids(net, leaders.iter().copied()),
        ties: tie_ids(net, net.arcs().filter(|&(i, j)| outside(i) != outside(j))),
    };
    let claimed = Claimed::nothing(finding);
    if !chance.stands_out() {
        return Some(claimed);
    }
    Some(claimed.says(Claim::LeadersNameMore, move |completion| {
        let is_leader = |i: usize| leaders.binary_search(&i).is_ok();
        let added = |by_leader: bool| {
            let fits = |&&(i, j): &&(usize, usize)| is_leader(i) == by_leader && is_leader(j) != by_leader;
            completion.mentions().iter().filter(fits).count()
        };
        vec![out + added(true) > named_by + added(false)]
    }))
}

/// That none of the leaders answered: whom they name is then not known, and that is what is said.
fn unheard<'c>(net: &Network) -> Option<Claimed<'c>> {
    let leaders: Vec<usize> = people_of_kind(net, RoleKind::Leader).into_iter().filter(|&l| *net.row(l) != Row::NotAsked).collect();
    if leaders.is_empty() {
        return None;
    }
    let evidence = OneSidedLeaders {
        leaders: Vec::new(),
        unheard: leaders.len(),
        everyone: true,
        out: 0,
        named_by: mentions(net, &leaders).1,
        open_out: 0,
        open_in: 0,
        pairs: OneWay::default(),
        value: None,
    };
    Some(Claimed::nothing(Finding {
        evidence: Evidence::LeadersOneSided(evidence),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        certainty: Some(Certainty::of(Kind::Open)),
        // It says of them that they did not answer.
        audience: Audience::Coach,
        people: ids(net, leaders.iter().copied()),
        ties: tie_ids(net, leaders.iter().flat_map(|&l| net.named_by(l).iter().filter(|i| !leaders.contains(i)).map(move |&i| (i, l)))),
    }))
}

/// The same of one of them, the others left out.
fn mentions_of_one(net: &Network, l: usize, leaders: &[usize]) -> (usize, usize) {
    let outside = |i: &&usize| leaders.binary_search(i).is_err();
    (net.names(l).iter().filter(outside).count(), net.named_by(l).iter().filter(outside).count())
}
