//! Who is in which group, dealt out anew.

use std::collections::BTreeMap;

use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

use crate::analysis::Network;

/// The membership sets over the people who have one, and the mentions among them.
pub(super) struct Deal {
    /// The set of each person in a group, by place among those people.
    sets: Vec<usize>,
    /// The groups of each set, ascending.
    groups_of: Vec<Vec<usize>>,
    /// Whether two sets share a group.
    share: Vec<Vec<bool>>,
    /// The places of people who were asked the same and may be named on the same: sets change hands inside these only.
    strata: Vec<Vec<usize>>,
    /// Who names whom, by person in the network: (place of the one who names, places of the named).
    pub(super) mentions: Vec<Option<(usize, Vec<usize>)>>,
}

impl Deal {
    pub(super) fn new(net: &Network) -> Self {
        let mut place = vec![None; net.n()];
        let mut number: BTreeMap<&[usize], usize> = BTreeMap::new();
        let mut sets = Vec::new();
        let mut strata: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (i, actor) in net.actors().iter().enumerate().filter(|(_, a)| !a.groups.is_empty()) {
            place[i] = Some(sets.len());
            strata.entry(net.stratum(i)).or_default().push(sets.len());
            let fresh = number.len();
            sets.push(*number.entry(&actor.groups).or_insert(fresh));
        }
        let mut share = vec![vec![false; number.len()]; number.len()];
        for (a, &x) in &number {
            for (b, &y) in &number {
                share[x][y] = a.iter().any(|g| b.contains(g));
            }
        }
        let mut groups_of = vec![Vec::new(); number.len()];
        for (groups, &set) in &number {
            groups_of[set] = groups.to_vec();
        }
        let named = |i: usize| net.names(i).iter().filter_map(|&j| place[j]).collect();
        let mentions = (0..net.n()).map(|i| place[i].map(|from| (from, named(i)))).collect();
        Self { sets, groups_of, share, strata: strata.into_values().collect(), mentions }
    }

    /// Whether nobody is in a group.
    pub(super) fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// The groups of the person in this place, as they are dealt now.
    pub(super) fn groups_at(&self, place: usize) -> &[usize] {
        &self.groups_of[self.sets[place]]
    }

    /// Deals the sets out anew.
    pub(super) fn shuffle(&mut self, rng: &mut ChaCha8Rng) {
        for stratum in &self.strata {
            let mut sets: Vec<usize> = stratum.iter().map(|&place| self.sets[place]).collect();
            sets.shuffle(rng);
            for (&place, set) in stratum.iter().zip(sets) {
                self.sets[place] = set;
            }
        }
    }

    /// The groups of every person in the network, as they are dealt now.
    pub(super) fn groups_by_person(&self) -> Vec<&[usize]> {
        let groups = |place: usize| self.groups_at(place);
        self.mentions.iter().map(|mentions| mentions.as_ref().map_or(&[][..], |(place, _)| groups(*place))).collect()
    }

    /// The sets as they are dealt now, by place.
    pub(super) fn sets(&self) -> &[usize] {
        &self.sets
    }

    /// What counts mentions between groups in any deal.
    pub(super) fn counter(&self) -> Counter {
        let sets = self.share.len();
        let mut counter = Counter { sets, share: self.share.concat(), from: Vec::new(), start: vec![0], to: Vec::new() };
        for mentions in &self.mentions {
            counter.from.push(mentions.as_ref().map(|(place, _)| *place));
            counter.to.extend(mentions.iter().flat_map(|(_, named)| named));
            counter.start.push(counter.to.len());
        }
        counter
    }
}

/// The mentions among people in groups, side by side.
pub(super) struct Counter {
    sets: usize,
    /// Whether two sets share a group, row after row.
    share: Vec<bool>,
    /// By person: their place.
    from: Vec<Option<usize>>,
    /// By person: where the places of those whom they name begin in `to`.
    start: Vec<usize>,
    to: Vec<usize>,
}

impl Counter {
    /// By person: how many of their mentions run between groups when the sets are dealt so.
    pub(super) fn external_by_person(&self, dealt: &[usize], external: &mut Vec<usize>) {
        external.clear();
        external.extend(self.from.iter().zip(self.start.windows(2)).map(|(from, ends)| {
            let Some(from) = from else { return 0 };
            let inside = &self.share[dealt[*from] * self.sets..][..self.sets];
            self.to[ends[0]..ends[1]].iter().filter(|&&to| !inside[dealt[to]]).count()
        }));
    }
}
