//! Whether a claim is true of a whole network, from the whole network alone.

use std::collections::BTreeSet;

use lijntjes::analysis::{Network, RecipBlocks, ei_counts, ei_test, recip_arc, recip_chance};
use lijntjes::findings::{Claim, Evidence, Finding, Looked, Rule};
use lijntjes::model::{GroupId, PersonId, RoleKind};

const DRAWS: usize = 10_000;

/// The number of a headline in the whole network.
pub fn number(rule: Rule, whole: &Network) -> Option<f64> {
    match rule {
        Rule::Exchange => Some(whole.arc_count() as f64 / whole.n() as f64),
        Rule::Reciprocity => recip_arc(whole).value(),
        Rule::GroupsApart => {
            let counts = ei_counts(whole);
            Some(counts.external as f64 / (counts.external + counts.internal) as f64)
        }
        _ => None,
    }
}

/// `None` for a claim that is not judged again here: those of groups beside other groups and of other groupings, of which the tests of
/// completions hold that they are the same as in the completed network.
pub fn of(finding: &Finding, net: &Network, whole: &Network, looked: &Looked) -> Option<bool> {
    let at = |person: PersonId| whole.index_of(person).unwrap();
    let group = |id: GroupId| whole.groups().iter().position(|g| *g == id).unwrap();
    let members = |id: GroupId| whole.members(group(id)).collect::<Vec<usize>>();
    let standing_out = looked.tests.iter().filter(|test| test.stands_out).count();
    let critical = standing_out as f64 * 0.05 / looked.tests.len().max(1) as f64;
    let named = |i: usize| whole.named_by(i).len();
    let is = |kind: RoleKind| (0..whole.n()).filter(|&i| whole.actor(i).kind == kind).collect::<Vec<usize>>();
    Some(match (finding.claim?, &finding.evidence) {
        (Claim::MeanWithinOne, Evidence::Exchange(e)) => (whole.arc_count() as f64 / whole.n() as f64 - e.mean).abs() <= 1.0,
        (Claim::ReturnedMoreThanChance, _) => recip_chance(whole)?.z >= RecipBlocks::new(net).deviation_at(critical)? - 1e-9,
        (Claim::ReturnedLessThanChance, _) => recip_chance(whole)?.z <= RecipBlocks::new(net).deviation_at(critical)? + 1e-9,
        (Claim::FewerBetween, _) => {
            let counts = ei_counts(whole);
            let share = counts.external as f64 / (counts.external + counts.internal) as f64;
            share <= ei_test(net, lijntjes::session::SEED, DRAWS)?.highest_share_at(critical)? + 1e-9
        }
        (Claim::NoneInside, _) => ei_counts(whole).internal == 0,
        (Claim::ExpertsNamedMore, Evidence::ExpertsCentral(e)) => {
            let experts: Vec<usize> = e.experts.iter().map(|expert| at(expert.person)).collect();
            let others: Vec<usize> = (0..whole.n()).filter(|i| !experts.contains(i)).collect();
            let mean = |people: &[usize]| people.iter().map(|&i| named(i)).sum::<usize>() as f64 / people.len() as f64;
            let said_most = e.experts.iter().map(|expert| expert.named_by).min() > Some(e.next);
            let is_most = others.iter().all(|&i| experts.iter().all(|&expert| named(expert) > named(i)));
            mean(&experts) > mean(&others) && (!said_most || is_most)
        }
        (Claim::ReachKeepsOrder, Evidence::ExpertReach(e)) => e.experts.iter().all(|reach| {
            let expert = at(reach.person);
            let share = |with: usize, of: usize| with as f64 / of as f64;
            let now = |id: GroupId| {
                let others: Vec<usize> = members(id).into_iter().filter(|&i| i != expert).collect();
                share(others.iter().filter(|&&i| whole.in_contact(i, expert)).count(), others.len())
            };
            let before: Vec<(GroupId, f64)> = reach.by_group.iter().map(|(id, part)| (*id, share(part.with, part.of))).collect();
            let least = before.iter().map(|(_, share)| *share).fold(f64::INFINITY, f64::min);
            let most = before.iter().map(|(_, share)| *share).fold(0.0, f64::max);
            let of = |value: f64| before.iter().filter(move |(_, share)| share.total_cmp(&value).is_eq()).map(|(id, _)| now(*id));
            of(least).all(|low| of(most).all(|high| low < high))
        }),
        (Claim::GroupsNotReached, Evidence::NotReached(e)) => {
            let experts = is(RoleKind::Expert);
            e.groups.iter().all(|g| members(g.group).iter().all(|&i| experts.iter().all(|&expert| !whole.in_contact(i, expert))))
        }
        (Claim::LeadersNameMore, Evidence::LeadersOneSided(e)) => {
            let leaders: BTreeSet<usize> = e.leaders.iter().map(|leader| at(leader.person)).collect();
            let out: usize = leaders.iter().map(|&l| whole.names(l).iter().filter(|j| !leaders.contains(j)).count()).sum();
            let back: usize = leaders.iter().map(|&l| whole.named_by(l).iter().filter(|j| !leaders.contains(j)).count()).sum();
            out > back
        }
        (Claim::RoleNotReached, Evidence::ExpertsUnreached(e)) => {
            let teachers = is(RoleKind::Teacher);
            e.kinds.iter().flat_map(|kind| is(*kind)).all(|holder| teachers.iter().all(|&i| !whole.in_contact(i, holder)))
        }
        (Claim::AllByOne, Evidence::Bridge(e)) => e.joins.iter().all(|join| {
            let person = at(join.person);
            let ties = members(join.from).into_iter().flat_map(|i| members(join.to).into_iter().map(move |j| (i, j)));
            ties.filter(|&(i, j)| whole.in_contact(i, j)).all(|(i, j)| i == person || j == person)
        }),
        (Claim::NoTieBetweenGroups, Evidence::SharedWithoutTie(e)) => e.pairs.iter().all(|pair| {
            let (from, to) = (members(pair.from), members(pair.to));
            let only = |all: &[usize], others: &[usize]| all.iter().copied().filter(|i| !others.contains(i)).collect::<Vec<usize>>();
            let (a, b) = (only(&from, &to), only(&to, &from));
            a.iter().all(|&i| b.iter().all(|&j| !whole.in_contact(i, j)))
        }),
        (Claim::PairsWithoutTie, Evidence::JobShare(e)) => {
            e.without.iter().all(|share| !whole.in_contact(at(share.people.0), at(share.people.1)))
        }
        (Claim::StillUnnamed, Evidence::Unnamed(e)) => e.people.iter().all(|person| named(at(*person)) == 0),
        _ => return None,
    })
}
