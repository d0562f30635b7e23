//! Who, or which one tie, joins two groups.
//!
//! What it notices: neighbouring groups with exactly one tie between them; neighbouring groups without a tie that share exactly one
//! colleague; and groups of which all ties between them, at least two ([`FEWEST_BRIDGED`]), are those of one member: neighbours where
//! groups have an order, any two where they have none. Neighbours are groups of adjacent levels (3a and 4b); of levels of several groups only
//! what joins the levels is told, with nothing else between them.
//! Why it may matter: those people connect the groups; and what runs between the groups rests on one person.
//! What it does not show: a meeting, a handover or a corridor that joins the groups too.
//! When it stays silent: someone is a member of both groups, a group of fewer than three, more ways between the groups, or missing answers
//! may hold another way.
//! A question for the team: what runs along this connection, and what do we write down?
//! Source: Granovetter 1973; Burt 1992 (bridges between groups).

use std::collections::{BTreeMap, BTreeSet};

use super::super::certainty::{answers_that_flip, unknown_between};
use super::super::context::{ids, members_by_group, mentions_of};
use super::super::levels::{Level, levels};
use super::super::thresholds::{FEWEST_ANSWERS, FEWEST_BRIDGED, FEWEST_IN_GROUP};
use super::super::{Audience, Bridges, Certainty, Context, Evidence, Finding, Join, JoinedBy};
use crate::analysis::Network;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.answered_count() < FEWEST_ANSWERS {
        return None;
    }
    let members = members_by_group(net);
    let levels = levels(net);
    let is_only_way = |found: &Found| !another_way_open(net, &levels, &members, found);
    let found: Vec<Found> = joined(net, &levels, &members).into_iter().filter(is_only_way).collect();
    if found.is_empty() {
        return None;
    }
    let still = |other: &Network| {
        let now = joined(other, &levels, &members);
        found.iter().all(|f| now.iter().any(|g| (f.from, f.to, f.by) == (g.from, g.to, g.by)))
    };
    let whose = found.iter().flat_map(|f| f.pairs.iter().flat_map(|&(i, j)| [i, j]));
    // One mention between two others is another way.
    let certainty = Certainty::counted(answers_that_flip(context, whose, still), Some(1));
    let person = |i: usize| net.actor(i).id;
    let joins = found.iter().map(|f| Join {
        from: net.groups()[f.from],
        to: net.groups()[f.to],
        by: match f.by {
            By::Member(v) => JoinedBy::Member { person: person(v), ties: f.pairs.len() },
            By::Tie(i, j) => JoinedBy::Tie(person(i), person(j)),
            By::Colleague(v) => JoinedBy::Colleague { person: person(v), pairs: f.shared },
        },
        possible: members[f.from].len() * members[f.to].len(),
    });
    Some(Finding {
        evidence: Evidence::Bridge(Bridges { joins: joins.collect() }),
        certainty,
        audience: Audience::Everyone,
        people: ids(net, found.iter().flat_map(|f| f.pairs.iter().flat_map(|&(i, j)| [i, j]))),
        ties: mentions_of(net, found.iter().flat_map(|f| f.pairs.iter().copied())),
    })
}

/// Two groups by index and what joins them.
struct Found {
    from: usize,
    to: usize,
    by: By,
    /// The pairs in contact that make the connection.
    pairs: Vec<(usize, usize)>,
    /// Pairs of people who share the colleague.
    shared: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Member(usize),
    Tie(usize, usize),
    Colleague(usize),
}

fn joined(net: &Network, levels: &[Level], members: &[Vec<usize>]) -> Vec<Found> {
    let between = pairs_between(net);
    let neighbours: BTreeSet<(usize, usize)> = levels.windows(2).flat_map(across).collect();
    let candidates: BTreeSet<(usize, usize)> = if net.groups_ordered() { neighbours.clone() } else { between.keys().copied().collect() };
    let joins_alone = |p: usize, q: usize| beside(levels, p, q).all(|other| !between.contains_key(&other));
    let no_pairs = Vec::new();
    candidates
        .into_iter()
        .filter(|&(p, q)| members[p].len() >= FEWEST_IN_GROUP && members[q].len() >= FEWEST_IN_GROUP)
        .filter(|&(p, q)| !members[p].iter().any(|i| members[q].contains(i)) && joins_alone(p, q))
        .filter_map(|(p, q)| {
            let pairs = between.get(&(p, q)).unwrap_or(&no_pairs);
            match pairs.as_slice() {
                [] => through_one_colleague(net, members, p, q),
                &[(i, j)] if neighbours.contains(&(p, q)) => {
                    Some(Found { from: p, to: q, by: By::Tie(i, j), pairs: pairs.clone(), shared: 0 })
                }
                several if several.len() >= FEWEST_BRIDGED => {
                    let (i, j) = several[0];
                    let of_all = |v: &usize| several.iter().all(|(a, b)| a == v || b == v);
                    let v = [i, j].into_iter().find(of_all)?;
                    Some(Found { from: p, to: q, by: By::Member(v), pairs: pairs.clone(), shared: 0 })
                }
                _ => None,
            }
        })
        .collect()
}

/// Every group of one level with every one of the next.
fn across(two: &[Level]) -> Vec<(usize, usize)> {
    let [from, to] = two else { return Vec::new() };
    from.groups.iter().flat_map(|&p| to.groups.iter().map(move |&q| (p.min(q), p.max(q)))).collect()
}

/// The other pairs of groups of the two levels that these two are of.
fn beside(levels: &[Level], p: usize, q: usize) -> impl Iterator<Item = (usize, usize)> {
    let two = levels.windows(2).map(across).find(|pairs| pairs.contains(&(p, q)));
    two.unwrap_or_default().into_iter().filter(move |pair| *pair != (p, q))
}

/// The pairs in contact between members of two groups, the member of the first group first.
fn pairs_between(net: &Network) -> BTreeMap<(usize, usize), Vec<(usize, usize)>> {
    let mut between: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
    for (i, j) in net.arcs().filter(|&(i, j)| i < j || !net.has(j, i)).filter(|&(i, j)| !net.share_a_group(i, j)) {
        for &p in &net.actor(i).groups {
            for &q in &net.actor(j).groups {
                let (key, pair) = if p < q { ((p, q), (i, j)) } else { ((q, p), (j, i)) };
                between.entry(key).or_default().push(pair);
            }
        }
    }
    between
}

/// The one person outside two groups who has contacts in both.
fn through_one_colleague(net: &Network, members: &[Vec<usize>], p: usize, q: usize) -> Option<Found> {
    let contacts = |group: usize| {
        let mut of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for &i in &members[group] {
            for v in net.contacts(i).into_iter().filter(|v| !members[p].contains(v) && !members[q].contains(v)) {
                of.entry(v).or_default().push(i);
            }
        }
        of
    };
    let (of_p, of_q) = (contacts(p), contacts(q));
    let mut common = of_p.iter().filter(|(v, _)| of_q.contains_key(v));
    let (&v, in_p) = common.next()?;
    let in_q = &of_q[&v];
    let shared = in_p.len() * in_q.len();
    let pairs = in_p.iter().chain(in_q).map(|&i| (i, v)).collect();
    (common.next().is_none() && shared >= FEWEST_BRIDGED).then_some(Found { from: p, to: q, by: By::Colleague(v), pairs, shared })
}

/// Whether missing answers may hold another way between the two groups.
fn another_way_open(net: &Network, levels: &[Level], members: &[Vec<usize>], found: &Found) -> bool {
    let (p, q) = (&members[found.from], &members[found.to]);
    let is_the_way = |i: usize, j: usize| match found.by {
        By::Member(v) => v == i || v == j,
        By::Tie(a, b) => (a, b) == (i, j),
        By::Colleague(_) => false,
    };
    if p.iter().any(|&i| q.iter().any(|&j| !is_the_way(i, j) && unknown_between(net, i, j))) {
        return true;
    }
    let open = |(p, q): (usize, usize)| members[p].iter().any(|&i| members[q].iter().any(|&j| unknown_between(net, i, j)));
    if beside(levels, found.from, found.to).any(open) {
        return true;
    }
    let By::Colleague(v) = found.by else { return false };
    let may_join = |w: usize, group: &[usize]| group.iter().any(|&i| net.in_contact(i, w) || unknown_between(net, i, w));
    (0..net.n()).any(|w| w != v && !p.contains(&w) && !q.contains(&w) && may_join(w, p) && may_join(w, q))
}
