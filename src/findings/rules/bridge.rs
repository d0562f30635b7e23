//! Who carries all contact between two groups.
//!
//! What it notices: two groups of three or more, without a common member, of which all ties between them, at least two, are those of one
//! member of either.
//! Against chance, one test for the team: given how many ties run between each two groups, they fall on any pair of people of whom
//! something is known; how likely it is that somewhere all are of one person, where that is as unlikely as the least likely one found
//! ([`carried_by_one`], exact). Groups are named where it stands out, those two with a share of at most 5 % by themselves.
//! Why it may matter: that person connects the groups; and what runs between them rests on one.
//! What it does not claim: that there is no meeting, handover or corridor that joins the groups too.
//! Claim: all ties between these two groups are those of that person ([`Claim::AllByOne`]), pair by pair of groups.
//! With missing answers: the known ties; settled where no answer that could hold another way is missing.
//! When it stays silent: chance gives it too. Single ties and single go-betweens are counts of the steps between groups.
//! Audience: for the coach, unless all who carry are experts or leaders.
//! A question for the team: what runs along this contact, and what of it do we want to keep?
//! Source: Granovetter 1973; Burt 1992 (bridges between groups).

use std::collections::BTreeSet;

use super::super::certainty::{answers_that_flip, unknown_between};
use super::super::context::{ids, mentions_of};
use super::super::proposition::Claimed;
use super::super::thresholds::{CHANCE_SHARE, FEWEST_IN_GROUP};
use super::super::{About, Audience, Bridges, Certainty, Claim, Context, Evidence, Finding, Join, Kind, Looked, Nature, Rule};
use crate::analysis::{Carried, Completion, Network, Tested, carried_by_one};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    carried_by_one(context.net, FEWEST_IN_GROUP).1.map(|tested| (About::Team, tested)).into_iter().collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    let net = context.net;
    let chance = looked.at(Rule::Bridge, About::Team);
    if !chance.stands_out() {
        return Vec::new();
    }
    let found: Vec<Carried> = carried_by_one(net, FEWEST_IN_GROUP).0.into_iter().filter(|carried| carried.share <= CHANCE_SHARE).collect();
    let members = |group: usize| net.members(group).collect::<Vec<usize>>();
    let settled = found.iter().all(|carried| {
        let (from, to) = (members(carried.from), members(carried.to));
        let another = |i: usize, j: usize| i != carried.person && j != carried.person && unknown_between(net, i, j);
        !from.iter().any(|&i| to.iter().any(|&j| another(i, j)))
    });
    let still = |other: &Network| {
        let now = carried_by_one(other, FEWEST_IN_GROUP).0;
        found.iter().all(|f| now.iter().any(|g| (f.from, f.to, f.person) == (g.from, g.to, g.person)))
    };
    let whose = found.iter().flat_map(|carried| carried.ties.iter().flat_map(|&(i, j)| [i, j]));
    // One mention between two others is another way.
    let certainty = Certainty::of(Kind::settled_if(settled)).answers(answers_that_flip(context, whose, still)).mentions(Some(1));
    let have_a_role = found.iter().all(|carried| matches!(net.actor(carried.person).kind, RoleKind::Expert | RoleKind::Leader));
    let joins = found.iter().map(|carried| Join {
        from: net.groups()[carried.from],
        to: net.groups()[carried.to],
        person: net.actor(carried.person).id,
        ties: carried.ties.len(),
        share: carried.share,
    });
    let finding = Finding {
        evidence: Evidence::Bridge(Bridges { joins: joins.collect() }),
        nature: Nature::Pattern,
        chance,
        claim: None,
        certainty: Some(certainty),
        audience: if have_a_role { Audience::Everyone } else { Audience::Coach },
        people: ids(net, found.iter().flat_map(|carried| carried.ties.iter().flat_map(|&(i, j)| [i, j]))),
        ties: mentions_of(net, found.iter().flat_map(|carried| carried.ties.iter().copied())),
    };
    let groups: BTreeSet<usize> = found.iter().flat_map(|carried| [carried.from, carried.to]).collect();
    let is_in = |i: usize, group: usize| net.actor(i).groups.contains(&group);
    let says = move |completion: &Completion| {
        let joins = |carried: &Carried, i: usize, j: usize| {
            let across = (is_in(i, carried.from) && is_in(j, carried.to)) || (is_in(j, carried.from) && is_in(i, carried.to));
            across && i != carried.person && j != carried.person && !net.share_a_group(i, j)
        };
        found.iter().map(|carried| !completion.new_contacts(net).any(|(i, j)| joins(carried, i, j))).collect()
    };
    vec![Claimed::nothing(finding).says(Claim::AllByOne, says).of_groups(groups)]
}
