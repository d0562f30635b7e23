//! Whether an expert is in contact with one group more than with another.
//!
//! What it notices: experts whose contacts are spread over the groups otherwise than if they fell on anyone.
//! Against chance: one test per expert over all groups together ([`contact_spread`]: multivariate hypergeometric, exact; with more than
//! 10,000 outcomes by 10,000 seeded draws), none per group.
//! Strata: people of whom contact is known both ways, and of whom one way only.
//! Why it may matter: what an expert knows may stay in a part of the school.
//! What it does not claim: that the other part is meant to be theirs (the remit is told beside it), or has no other way.
//! Claim: the groups that are reached least and those that are reached most keep that order ([`Claim::ReachKeepsOrder`]), expert by expert.
//! With missing answers: of those of whom it is known; settled where the missing ones leave the group reached least and the group reached
//! most in that order.
//! When it stays silent: no expert's contacts stand out. Contact beside a remit is [`super::experts_unreached`].
//! Source: our own measure `expert_reach`.

use std::collections::BTreeSet;

use super::super::certainty::{answers_that_flip, unknown_between};
use super::super::context::{ids, people_of_kind, tie_ids};
use super::super::proposition::Claimed;
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Looked, Nature, ReachedGroups, Reaching, Rule,
};
use crate::analysis::{Completion, Network, Part, Reach, Tested, contact_spread, expert_reach};
use crate::model::{Grade, RoleKind};

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    let net = context.net;
    let test = |e: usize| Some((About::Person(net.actor(e).id), contact_spread(net, &[e], context.seed)?));
    people_of_kind(net, RoleKind::Expert).into_iter().filter_map(test).collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    of(context, looked).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let at = |e: usize| looked.at(Rule::ExpertReach, About::Person(net.actor(e).id));
    let experts: Vec<usize> = people_of_kind(net, RoleKind::Expert).into_iter().filter(|&e| at(e).stands_out()).collect();
    let p = experts.iter().filter_map(|&e| at(e).p()).reduce(f64::max)?;
    let reaches: Vec<Reach> = experts.iter().map(|&e| expert_reach(net, e)).collect();
    let settled = reaches.iter().all(keeps_its_order);
    let orders: Vec<Order> = reaches.iter().filter_map(|reach| Order::new(net, reach)).collect();
    let groups: BTreeSet<usize> = orders.iter().flat_map(|order| order.most.iter().chain(&order.least)).map(|of| of.group).collect();
    let still =
        |other: &Network| experts.iter().all(|&e| contact_spread(other, &[e], context.seed).is_some_and(|t| t.p <= looked.critical()));
    let whose = experts.iter().flat_map(|&e| std::iter::once(e).chain(net.named_by(e).iter().copied()));
    let says_none =
        reaches.iter().any(|r| r.by_group.iter().zip(&r.unknown_by_group).any(|(part, open)| part.of > 0 && part.with + open == 0));
    let certainty =
        Certainty::of(Kind::settled_if(settled)).answers(answers_that_flip(context, whose, still)).mentions(says_none.then_some(1));
    let ties =
        experts.iter().flat_map(|&e| net.contacts(e).into_iter().flat_map(move |i| [(i, e), (e, i)])).filter(|&(i, j)| net.has(i, j));
    let ties = tie_ids(net, ties);
    let people = ids(net, experts.iter().flat_map(|&e| std::iter::once(e).chain(net.contacts(e))));
    let evidence = Reaching { experts: reaches.into_iter().map(|reach| reached_groups(net, reach)).collect() };
    let finding = Finding {
        evidence: Evidence::ExpertReach(evidence),
        nature: Nature::Pattern,
        chance: AgainstChance::StandsOut(p),
        claim: None,
        certainty: Some(certainty),
        // What is not known of someone who did not answer would tell that they did not.
        audience: if experts.iter().all(|&e| net.answered(e)) { Audience::Everyone } else { Audience::Coach },
        people,
        ties,
    };
    let says = move |completion: &Completion| orders.iter().map(|order| order.is_kept(net, completion)).collect();
    Some(Claimed::nothing(finding).says(Claim::ReachKeepsOrder, says).of_groups(groups))
}

/// The groups that an expert reaches most and least.
struct Order {
    expert: usize,
    most: Vec<OfGroup>,
    least: Vec<OfGroup>,
}

/// Of which members there is contact.
struct OfGroup {
    group: usize,
    with: usize,
    of: usize,
}

impl Order {
    fn new(net: &Network, reach: &Reach) -> Option<Self> {
        let groups = || (0..net.groups().len()).map(|group| (group, reach.by_group[group])).filter(|(_, part)| part.of > 0);
        let share = |part: Part| part.with as f64 / part.of as f64;
        let (low, high) = super::super::certainty::ends(groups().map(|(_, part)| share(part)))?;
        let at = |value: f64| {
            let there = groups().filter(|(_, part)| share(*part).total_cmp(&value).is_eq());
            there.map(|(group, part)| OfGroup { group, with: part.with, of: part.of }).collect::<Vec<_>>()
        };
        (low < high).then(|| Self { expert: reach.person, most: at(high), least: at(low) })
    }

    fn is_kept(&self, net: &Network, completion: &Completion) -> bool {
        let new: Vec<usize> = completion
            .new_contacts(net)
            .filter_map(|(i, j)| if i == self.expert { Some(j) } else { (j == self.expert).then_some(i) })
            .collect();
        let more = |group: usize| new.iter().filter(|&&i| net.actor(i).groups.contains(&group)).count();
        let now = |of: &OfGroup| (of.with + more(of.group), of.of);
        let is_below = |low: &OfGroup, high: &OfGroup| now(low).0 * now(high).1 < now(high).0 * now(low).1;
        self.least.iter().all(|low| self.most.iter().all(|high| is_below(low, high)))
    }
}

/// Whether the group of which the largest share is reached stays above the group of which the smallest is, whatever the missing answers are.
fn keeps_its_order(reach: &Reach) -> bool {
    if reach.unknown_by_group.iter().all(|open| *open == 0) {
        return true;
    }
    let shares = || reach.by_group.iter().zip(&reach.unknown_by_group).filter(|(part, _)| part.of > 0);
    let low = |(part, _): (&crate::analysis::Part, &usize)| part.with as f64 / part.of as f64;
    let high = |(part, open): (&crate::analysis::Part, &usize)| (part.with + open) as f64 / part.of as f64;
    let most = shares().max_by(|a, b| low(*a).total_cmp(&low(*b)));
    let least = shares().min_by(|a, b| low(*a).total_cmp(&low(*b)));
    most.zip(least).is_some_and(|(most, least)| low(most) > high(least))
}

pub(super) fn reached_groups(net: &Network, reach: Reach) -> ReachedGroups {
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
