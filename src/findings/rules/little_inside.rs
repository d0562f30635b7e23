//! Few lines inside groups: in all of them beside what runs between groups, or in one of them beside the others.
//!
//! What it notices: that mentions run between groups more than chance has it; or a group in which fewer members are in contact with one
//! another than in the other groups.
//! Against chance: for the team memberships dealt out anew (the other tail of [`super::groups_apart`], and its strata). For a group: given how
//! many ties run inside groups, they fall on any pair who share a group ([`ties_inside_compared`], exact); one test per group, from six such
//! ties on ([`FEWEST_INSIDE`]); strata: pairs of whom both ways are known, and one way.
//! Why it may matter: those who share a curriculum may find each other elsewhere than on this question, or others share it.
//! What it does not claim: that a group should talk more with itself. Who is taught the same may be in another group.
//! Claim: fewer mentions run inside groups than by chance ([`Claim::FewerInside`]), none does ([`Claim::NoneInside`]), or each of these groups
//! has fewer ties inside than chance gives ([`Claim::GroupsFewerInside`]).
//! With missing answers: settled where none is missing, since the ties of the other groups are what it is held against.
//! When it stays silent: neither stands out. Where no tie at all runs inside groups, and some between, the counts are told.
//! Source: Krackhardt & Stern 1988; Wasserman & Faust 1994 (block models).

use super::super::certainty::{all_known, answers_that_flip};
use super::super::context::{ids, mentions_of};
use super::super::proposition::Claimed;
use super::super::thresholds::{FEWEST_BRIDGED, FEWEST_INSIDE, ROUNDING};
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, InsideGroup, Kind, LittleInside, Looked, Nature, Rule,
};
use super::groups_apart::external_share;
use crate::analysis::{
    Compared, ComparedCompleted, Completion, Contact, FewTies, Network, Side, Tested, ei_counts, ei_expected, few_ties_deviations_at,
    group_contacts, ties_inside_compared,
};
use crate::model::RoleKind;

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    let team = context.ei_test().map(|test| (About::Team, Tested { p: test.p_at_least, smallest: test.smallest_at_least }));
    let of_group = |(group, compared): (usize, Compared)| (About::Group(context.net.groups()[group]), compared.tested);
    team.into_iter().chain(comparable(context.net).into_iter().map(of_group)).collect()
}

fn comparable(net: &Network) -> Vec<(usize, Compared)> {
    let all = ties_inside_compared(net).into_iter().enumerate().filter_map(|(group, compared)| Some((group, compared?)));
    all.filter(|(_, compared)| compared.all >= FEWEST_INSIDE).collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    team(context, looked).into_iter().chain(groups(context, looked)).collect()
}

/// In the whole team: where it stands out, or where there is none inside groups at all.
fn team<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let test = context.ei_test()?;
    let chance = looked.at(Rule::LittleInside, About::Team);
    let ties = |inside: bool| {
        let fits = |i: usize, j: usize| {
            let grouped = !net.actor(i).groups.is_empty() && !net.actor(j).groups.is_empty();
            grouped && net.share_a_group(i, j) == inside && (i < j || !net.has(j, i))
        };
        net.arcs().filter(|&(i, j)| fits(i, j)).collect::<Vec<_>>()
    };
    let (inside, between) = (ties(true), ties(false));
    let none_inside = inside.is_empty() && between.len() >= FEWEST_BRIDGED && could_be_inside(net);
    if !chance.stands_out() && !none_inside {
        return None;
    }
    let expected = f64::midpoint(1.0, -ei_expected(net).value()?) * (inside.len() + between.len()) as f64;
    let evidence = LittleInside {
        inside: inside.len(),
        between: between.len(),
        expected_inside: expected,
        only_teachers: net.actors().iter().all(|a| a.groups.is_empty() || a.kind == RoleKind::Teacher),
        groups: Vec::new(),
    };
    let flips = chance.stands_out().then(|| {
        let still = |other: &Network| other_tail(other, test.seed).is_some_and(|p| p <= looked.critical());
        answers_that_flip(context, (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()), still)
    });
    let finding = Finding {
        evidence: Evidence::LittleInside(evidence),
        nature: if chance.stands_out() { Nature::Pattern } else { Nature::Observation },
        chance,
        claim: None,
        certainty: Some(Certainty::of(Kind::settled_if(all_known(net))).answers(flips.flatten()).mentions(none_inside.then_some(1))),
        audience: Audience::Everyone,
        people: Vec::new(),
        ties: mentions_of(net, inside),
    };
    let known = ei_counts(net);
    let limit = test.lowest_share_at(looked.critical()).filter(|_| !none_inside);
    let claim = if none_inside { Claim::NoneInside } else { Claim::FewerInside };
    Some(Claimed::nothing(finding).says(claim, move |completion| {
        let share = external_share(net, known, completion);
        // None inside is a share of one between.
        vec![share.zip(limit.or(none_inside.then_some(1.0))).is_some_and(|(share, limit)| share >= limit - ROUNDING)]
    }))
}

fn other_tail(net: &Network, seed: u64) -> Option<f64> {
    crate::analysis::ei_test(net, seed, super::super::thresholds::DRAWS_PER_GROUPING).map(|test| test.p_at_least)
}

fn could_be_inside(net: &Network) -> bool {
    group_contacts(net).iter().enumerate().any(|(g, row)| g < net.groups().len() && row[g].possible > 0)
}

/// Groups that stand out beside the others, in one finding.
fn groups<'c>(context: &'c Context<'_>, looked: &Looked) -> Option<Claimed<'c>> {
    let net = context.net;
    let chance_of = |group: usize| looked.at(Rule::LittleInside, About::Group(net.groups()[group]));
    let few: Vec<(usize, Compared)> = comparable(net).into_iter().filter(|(group, _)| chance_of(*group).stands_out()).collect();
    let p = few.iter().filter_map(|(group, _)| chance_of(*group).p()).reduce(f64::max)?;
    let contacts = group_contacts(net);
    let between = |group: usize| {
        let others = (0..net.groups().len()).filter(|&other| other != group);
        others.map(|other| contacts[group][other]).map(|contact: Contact| contact.pairs).sum::<usize>()
    };
    let inside = |group: usize| {
        let members: Vec<usize> = net.members(group).collect();
        let pairs = members.iter().enumerate().flat_map(|(k, &i)| members[k + 1..].iter().map(move |&j| (i, j)));
        pairs.collect::<Vec<_>>()
    };
    let pairs: Vec<(usize, usize)> = few.iter().flat_map(|(group, _)| inside(*group)).collect();
    let of = |(group, compared): &(usize, Compared)| InsideGroup {
        group: net.groups()[*group],
        inside: compared.chance.observed,
        between: between(*group),
        expected: compared.chance.mean,
    };
    let still = |other: &Network| {
        let now = comparable(other);
        few.iter().all(|(group, _)| now.iter().any(|(g, found)| g == group && found.tested.p <= looked.critical()))
    };
    let evidence = LittleInside {
        inside: few.iter().map(|(_, compared)| compared.chance.observed).sum(),
        between: few.iter().map(|(group, _)| between(*group)).sum(),
        expected_inside: few.iter().map(|(_, compared)| compared.chance.mean).sum(),
        only_teachers: net.actors().iter().all(|a| a.groups.is_empty() || a.kind == RoleKind::Teacher),
        groups: few.iter().map(of).collect(),
    };
    let fewest =
        |(_, compared): &(usize, Compared)| (1..=compared.pairs).find(|more| compared.with_more(*more).share_at_most > looked.critical());
    let finding = Finding {
        evidence: Evidence::LittleInside(evidence),
        nature: Nature::Pattern,
        chance: AgainstChance::StandsOut(p),
        claim: None,
        certainty: Some(
            Certainty::of(Kind::of_answers(net))
                .answers(answers_that_flip(context, (0..net.n()).filter(|&i| !net.actor(i).groups.is_empty()), still))
                .about_mentions(few.iter().filter_map(fewest).min()),
        ),
        audience: Audience::Everyone,
        people: ids(net, pairs.iter().flat_map(|&(i, j)| [i, j])),
        ties: mentions_of(net, pairs.into_iter().filter(|&(i, j)| net.in_contact(i, j))),
    };
    let indices: Vec<usize> = few.iter().map(|(group, _)| *group).collect();
    let limits = few_ties_deviations_at(net, Side::Inside, &indices, looked.critical());
    let completed = ComparedCompleted::new(context.closed(), Side::Inside, &indices);
    let says = move |completion: &Completion| {
        let is_few = |(few, limit): (FewTies, &Option<f64>)| few.beside_pairs.zip(*limit).is_some_and(|(d, limit)| d <= limit + ROUNDING);
        completed.with(completion).into_iter().zip(&limits).map(is_few).collect()
    };
    Some(Claimed::nothing(finding).says(Claim::GroupsFewerInside, says).of_groups(indices))
}
