//! The ties of groups beside one another once missing answers are filled in.

use std::collections::BTreeMap;

use super::compared::{Counted, Pairs, Side};
use crate::analysis::chance::{of_choice, ties_with_others};
use crate::analysis::{Completion, Network};

/// The ties of some groups in a network to which completions of its missing answers are added, each in the time of its own mentions.
#[derive(Debug)]
pub struct ComparedCompleted<'a> {
    net: &'a Network,
    side: Side,
    whole: Pairs,
    groups: Vec<OfGroup>,
    /// By person: the people of other groups in contact; of those who are in a group.
    with_others: Vec<f64>,
    /// By person: which people change places with them.
    stratum: Vec<usize>,
    strata: Vec<Stratum>,
}

#[derive(Debug)]
struct OfGroup {
    group: usize,
    own: Pairs,
    /// By stratum: how many members.
    members: Vec<f64>,
    /// The ties of the members with others, each from its member.
    sum: f64,
}

/// People who may change places: how many, and their ties with others.
#[derive(Clone, Copy, Debug, Default)]
struct Stratum {
    people: f64,
    sum: f64,
    squares: f64,
}

impl Stratum {
    fn add(&mut self, from: f64, to: f64) {
        self.sum += to - from;
        self.squares += to * to - from * from;
    }
}

/// How many standard deviations a group's ties are from what chance gives: below 0 where they are fewer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FewTies {
    /// When ties fall on any pair; `None` where chance leaves no room.
    pub beside_pairs: Option<f64>,
    /// Beside other choices of as many people; of ties between groups only.
    pub beside_people: Option<f64>,
}

impl<'a> ComparedCompleted<'a> {
    /// `closed`: the network as if no missing answer held a mention. `groups`: the ones that are asked about.
    #[must_use]
    pub fn new(closed: &'a Network, side: Side, groups: &[usize]) -> Self {
        let net = closed;
        let counted = Counted::new(net, side);
        let mut numbers: BTreeMap<(u64, u64), usize> = BTreeMap::new();
        let (mut stratum, mut with_others, mut strata) = (vec![0; net.n()], vec![0.0; net.n()], Vec::new());
        for i in (0..net.n()).filter(|&i| side == Side::Between && !net.actor(i).groups.is_empty()) {
            let fresh = numbers.len();
            stratum[i] = *numbers.entry(net.stratum(i)).or_insert(fresh);
            if stratum[i] == fresh {
                strata.push(Stratum::default());
            }
            with_others[i] = ties_with_others(net, i) as f64;
            strata[stratum[i]].people += 1.0;
            strata[stratum[i]].add(0.0, with_others[i]);
        }
        let of = |&group: &usize| {
            let mut members = vec![0.0; strata.len()];
            let mut sum = 0.0;
            for i in net.members(group).filter(|_| side == Side::Between) {
                members[stratum[i]] += 1.0;
                sum += with_others[i];
            }
            OfGroup { group, own: counted.own(group), members, sum }
        };
        let groups = groups.iter().map(of).collect();
        Self { net, side, whole: counted.whole(), groups, with_others, stratum, strata }
    }

    /// Each of the groups with the mentions of a completion.
    #[must_use]
    pub fn with(&self, completion: &Completion) -> Vec<FewTies> {
        let mut whole = self.whole.ties;
        let mut own: Vec<(usize, f64)> = self.groups.iter().map(|of| (of.own.ties, of.sum)).collect();
        let mut strata = self.strata.clone();
        let mut with_others: BTreeMap<usize, f64> = BTreeMap::new();
        for (i, j) in completion.new_contacts(self.net) {
            let touched = self.side.touched(self.net, i, j);
            whole += usize::from(!touched.is_empty());
            for (of, (ties, sum)) in self.groups.iter().zip(&mut own).filter(|(of, _)| touched.contains(&of.group)) {
                *ties += 1;
                *sum += [i, j].into_iter().filter(|&k| self.net.actor(k).groups.contains(&of.group)).count() as f64;
            }
            if self.side == Side::Between && !touched.is_empty() {
                for k in [i, j] {
                    let now = with_others.entry(k).or_insert(self.with_others[k]);
                    strata[self.stratum[k]].add(*now, *now + 1.0);
                    *now += 1.0;
                }
            }
        }
        let of = |(of, (ties, sum)): (&OfGroup, &(usize, f64))| FewTies {
            beside_pairs: deviation_of_pairs(self.whole.all, of.own.all, whole, *ties),
            beside_people: if self.side == Side::Between { deviation_of_people(&strata, &of.members, *sum) } else { None },
        };
        self.groups.iter().zip(&own).map(of).collect()
    }
}

/// By the hypergeometric law: `drawn` ties on `all` pairs, of which `marked` are the group's.
fn deviation_of_pairs(all: usize, marked: usize, drawn: usize, observed: usize) -> Option<f64> {
    let (n, k, t) = (all as f64, marked as f64, drawn as f64);
    let variance = t * (k / n) * (1.0 - k / n) * (n - t) / (n - 1.0);
    (variance > 1e-9).then(|| (observed as f64 - t * k / n) / variance.sqrt())
}

fn deviation_of_people(strata: &[Stratum], members: &[f64], observed: f64) -> Option<f64> {
    let (mut mean, mut variance) = (0.0, 0.0);
    for (stratum, take) in strata.iter().zip(members).filter(|(_, take)| **take > 0.0) {
        let (own, spread) = of_choice(stratum.people, *take, stratum.sum, stratum.squares);
        mean += own;
        variance += spread;
    }
    (variance > 1e-9).then(|| (observed - mean) / variance.sqrt())
}
