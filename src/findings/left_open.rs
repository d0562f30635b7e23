//! What the missing answers leave open about each group.

use std::collections::{BTreeMap, BTreeSet};

use super::certainty::{is_hardly_heard, kind_of};
use super::{Context, Kind};
use crate::analysis::{Completion, Network, Range, group_contacts};
use crate::model::GroupId;

/// What is known of a group's ties, and where the whole of them plausibly lies.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOpen {
    pub group: GroupId,
    /// Pairs of members in contact.
    pub inside: OpenCount,
    /// Pairs of a member and somebody of other groups in contact.
    pub between: OpenCount,
    /// The other groups with which no tie is known, in the order of the groups.
    pub none_with: Vec<NoTie>,
}

/// A count of the known, and the middle 90 % of what it is in the completions of the missing answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenCount {
    pub known: usize,
    pub low: usize,
    pub high: usize,
}

/// No tie is known between two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoTie {
    pub with: GroupId,
    /// How sure it is that there is none.
    pub kind: Kind,
    /// In which share of the completions there is none; `None` where it is settled.
    pub holds_in: Option<f64>,
}

/// Of every group with members: what is known, and what completions make of it. Empty without completions.
pub(super) fn left_open(context: &Context<'_>, answers: &[Added]) -> Vec<LeftOpen> {
    if answers.is_empty() {
        return Vec::new();
    }
    let net = context.net;
    let groups: Vec<usize> = (0..net.groups().len()).filter(|&g| net.members(g).next().is_some()).collect();
    let contacts = group_contacts(net);
    let mut known_between = vec![0; net.groups().len()];
    for (i, j) in net.arcs().filter(|&(i, j)| i < j || !net.has(j, i)) {
        for p in between(net, i, j).into_keys() {
            known_between[p] += 1;
        }
    }
    let none = |p: usize, q: usize| p != q && contacts[p][q].pairs == 0 && contacts[p][q].possible > 0;
    let counted = |known: usize, added: &dyn Fn(&Added) -> usize| {
        let range = Range::of(answers.iter().map(|one| Some((known + added(one)) as f64)), context.seed);
        range.map_or(OpenCount { known, low: known, high: known }, |range| OpenCount {
            known,
            low: whole(range.low),
            high: whole(range.high),
        })
    };
    let no_tie = |p: usize, q: usize| {
        let with = net.groups()[q];
        if contacts[p][q].unknown == 0 {
            return NoTie { with, kind: Kind::Settled, holds_in: None };
        }
        let limited = [p, q].iter().any(|&group| is_hardly_heard(net, group));
        let held = answers.iter().filter(|one| !one.joined.contains(&(p.min(q), p.max(q)))).count();
        let holds_in = Some(held as f64 / answers.len() as f64).filter(|_| !limited);
        NoTie { with, kind: kind_of(holds_in), holds_in }
    };
    let of = |&p: &usize| {
        let others: Vec<usize> = groups.iter().copied().filter(|&q| q != p).collect();
        LeftOpen {
            group: net.groups()[p],
            inside: counted(contacts[p][p].pairs, &|one| one.inside.get(&p).copied().unwrap_or(0)),
            between: counted(known_between[p], &|one| one.between.get(&p).copied().unwrap_or(0)),
            none_with: others.into_iter().filter(|&q| none(p, q)).map(|q| no_tie(p, q)).collect(),
        }
    };
    groups.iter().map(of).collect()
}

/// The groups of which a pair of people is one with somebody of other groups, each once, with these other groups. Pairs that touch a member of
/// both are left out, as in [`group_contacts`].
fn between(net: &Network, i: usize, j: usize) -> BTreeMap<usize, Vec<usize>> {
    let (of_i, of_j) = (&net.actor(i).groups, &net.actor(j).groups);
    let mut between: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &p in of_i.iter().filter(|p| !of_j.contains(p)) {
        for &q in of_j.iter().filter(|q| !of_i.contains(q)) {
            between.entry(p).or_default().push(q);
            between.entry(q).or_default().push(p);
        }
    }
    between
}

/// The pairs that one completion brings in contact.
#[derive(Default)]
pub(super) struct Added {
    inside: BTreeMap<usize, usize>,
    between: BTreeMap<usize, usize>,
    /// The pairs of groups between which there is one, the first before the second.
    joined: BTreeSet<(usize, usize)>,
}

impl Added {
    pub fn new(net: &Network, completion: &Completion) -> Self {
        let mut added = Self::default();
        for (i, j) in completion.new_contacts(net) {
            let (of_i, of_j) = (&net.actor(i).groups, &net.actor(j).groups);
            for &p in of_i.iter().filter(|p| of_j.contains(p)) {
                *added.inside.entry(p).or_default() += 1;
            }
            for (p, others) in between(net, i, j) {
                *added.between.entry(p).or_default() += 1;
                added.joined.extend(others.into_iter().filter(|q| p < *q).map(|q| (p, q)));
            }
        }
        added
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was a count")]
fn whole(count: f64) -> usize {
    count as usize
}
