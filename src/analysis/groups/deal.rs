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

    pub(super) fn external_by_person(&self) -> Vec<usize> {
        self.mentions
            .iter()
            .map(|mentions| {
                let Some((from, named)) = mentions else { return 0 };
                let inside = &self.share[self.sets[*from]];
                named.iter().filter(|&&to| !inside[self.sets[to]]).count()
            })
            .collect()
    }
}
