//! Which group has few lines to other groups, compared with the other groups. Why a school leader opens this program.
//!
//! What it notices: groups with so few ties to people of other groups that chance hardly gives it.
//! Against chance: given how many ties run between groups, they fall on any pair of people of two groups
//! ([`ties_between_compared`], exact); and, since the ties of one who names many come together, the members' ties beside those of every other
//! choice of as many people (exact). The larger p counts. One test per group, from six such ties on
//! ([`FEWEST_BETWEEN`]). Strata of the pairs: both ways known, and one way; of the people: who was asked the same and may be named on the
//! same. Memberships dealt out anew would single out every group: all have more ties inside than chance gives.
//! Why it may matter: what other groups know reaches this one along few ways. Along which it does is said with it.
//! What it does not claim: that the group should have more, or that it is alone: meetings, corridors and handovers are no lines here.
//! Claim: each of these groups has fewer ties with others than chance gives ([`Claim::GroupsFewerTies`]): in both laws its deviation is at
//! most the one that stood out when the family was judged.
//! With missing answers: settled where none is missing, since the ties of the other groups are what it is held against.
//! When it stays silent: no group stands out. Then the counts of all groups stand alike on the page of groups.
//! Source: Wasserman & Faust 1994 (block models).

use super::super::context::{ids, mentions_of};
use super::super::proposition::Claimed;
use super::super::thresholds::{FEWEST_BETWEEN, ROUNDING};
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Looked, Nature, OnItsOwn, OwnGroup, Rule,
};
use crate::analysis::{
    Compared, ComparedCompleted, Completion, FewTies, Network, Side, Tested, few_ties_deviations_at, few_ties_deviations_of_choice,
    ties_between_compared,
};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    let test = |(group, compared): (usize, Compared)| (About::Group(context.net.groups()[group]), compared.tested);
    comparable(context.net).into_iter().map(test).collect()
}

/// The groups that can be compared, by index: none with too few ties between groups.
fn comparable(net: &Network) -> Vec<(usize, Compared)> {
    let all = ties_between_compared(net).into_iter().enumerate().filter_map(|(group, compared)| Some((group, compared?)));
    all.filter(|(_, compared)| compared.all >= FEWEST_BETWEEN).collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    let net = context.net;
    let groups = comparable(net);
    let chance_of = |group: usize| looked.at(Rule::GroupOnItsOwn, About::Group(net.groups()[group]));
    let (own, others): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(group, _)| chance_of(*group).stands_out());
    // Of two groups that are less tied than the rest one sentence says both.
    let Some(p) = own.iter().filter_map(|(group, _)| chance_of(*group).p()).reduce(f64::max) else { return Vec::new() };
    let pairs: Vec<(usize, usize)> = own.iter().flat_map(|(group, _)| pairs_with_others(net, *group)).collect();
    let evidence = OnItsOwn {
        groups: own.iter().map(|(group, compared)| own_group(net, *group, compared)).collect(),
        all: own[0].1.all,
        others: others
            .iter()
            .map(|(_, compared)| compared.chance.observed)
            .fold(None, |ends, ties| Some(ends.map_or((ties, ties), |(low, high): (usize, usize)| (low.min(ties), high.max(ties))))),
    };
    let still = |net: &Network| {
        let now = comparable(net);
        let stands_out = |group: usize| now.iter().any(|(other, found)| *other == group && found.tested.p <= looked.critical());
        own.iter().all(|(group, _)| stands_out(*group))
    };
    let whose = (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty());
    let fewest = own.iter().map(|(_, compared)| ties_until(compared, looked.critical())).min().flatten();
    let certainty = Certainty::of(Kind::of_answers(net))
        .answers(super::super::certainty::answers_that_flip(context, whose, still))
        .about_mentions(fewest);
    let members = (0..net.n()).filter(|&i| own.iter().any(|(group, _)| net.actor(i).groups.contains(group)));
    let finding = Finding {
        evidence: Evidence::GroupOnItsOwn(evidence),
        nature: Nature::Pattern,
        chance: AgainstChance::StandsOut(p),
        claim: None,
        certainty: Some(certainty),
        audience: Audience::Everyone,
        people: ids(net, members),
        ties: mentions_of(net, pairs.into_iter().filter(|&(i, j)| net.in_contact(i, j))),
    };
    let critical = looked.critical();
    let indices: Vec<usize> = own.iter().map(|(group, _)| *group).collect();
    let pairs_at = few_ties_deviations_at(net, Side::Between, &indices, critical);
    let limits: Vec<_> = few_ties_deviations_of_choice(net, &indices, critical).into_iter().zip(pairs_at).collect();
    let completed = ComparedCompleted::new(context.closed(), Side::Between, &indices);
    let is_few = |deviation: Option<f64>, limit: Option<f64>| deviation.zip(limit).is_some_and(|(d, limit)| d <= limit + ROUNDING);
    let says = move |completion: &Completion| {
        let now = completed.with(completion);
        let of = |(few, (people, pairs)): (&FewTies, &(Option<f64>, Option<f64>))| {
            is_few(few.beside_pairs, *pairs) && is_few(few.beside_people, *people)
        };
        now.iter().zip(&limits).map(of).collect()
    };
    vec![Claimed::nothing(finding).says(Claim::GroupsFewerTies, says).of_groups(indices)]
}

/// The pairs of a member and somebody of other groups, who is no member.
fn pairs_with_others(net: &Network, group: usize) -> Vec<(usize, usize)> {
    let members: Vec<usize> = net.members(group).collect();
    let others: Vec<usize> = (0..net.n()).filter(|i| !net.actor(*i).groups.is_empty() && !members.contains(i)).collect();
    members.iter().flat_map(|&i| others.iter().map(move |&j| (i, j))).filter(|&(i, j)| !net.share_a_group(i, j)).collect()
}

fn own_group(net: &Network, group: usize, compared: &Compared) -> OwnGroup {
    let members: Vec<usize> = net.members(group).collect();
    let via = [RoleKind::Expert, RoleKind::Leader].map(|kind| {
        let holders: Vec<usize> = (0..net.n()).filter(|i| net.actor(*i).kind == kind && !members.contains(i)).collect();
        members.iter().filter(|&&i| holders.iter().any(|&v| net.in_contact(i, v))).count()
    });
    OwnGroup {
        group: net.groups()[group],
        ties: compared.chance.observed,
        expected: compared.chance.mean,
        members: members.len(),
        via_experts: via[0],
        via_leaders: via[1],
    }
}

/// How many more ties between the group and others, the ties between other groups as many, until chance gives as few.
fn ties_until(compared: &Compared, critical: f64) -> Option<usize> {
    (1..=compared.pairs).find(|more| compared.with_more(*more).share_at_most > critical)
}
