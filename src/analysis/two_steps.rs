//! Who is within two steps of whom, each step in either direction, and which of them share no group. For teams: one bit per pair.

use super::Network;
use super::reach::Part;

/// Up to so many people one bit per pair of them is kept (half a megabyte); a what-if of a larger network is not offered.
pub const TEAM_UP_TO: usize = 2_000;

/// How many pairs of people who are in a group, but share none, are within two steps of each other.
///
/// Definition: unordered pairs; each step is a mention in either direction, through anyone, also through people without a group.
/// With missing answers: over the known mentions, so it is the least that it can be. `None` above [`TEAM_UP_TO`] people.
/// Complexity: (n + m) n / 64 steps.
/// Source: our own measure; the two steps are those of `expert_reach`.
/// Example: Anna and Bram in one group, Cem and Dita in another; Anna names Bram, Cem names Bram: Anna and Bram are within two
/// steps of Cem, Dita of nobody, so 2 of 4 pairs.
#[must_use]
pub fn cross_group_reach(net: &Network) -> Option<Part> {
    let steps = TwoSteps::new(net)?;
    let (mut with, mut of) = (0, 0);
    for i in 0..net.n() {
        with += steps.within[i].and(&steps.apart[i]).count();
        of += steps.apart[i].count();
    }
    Some(Part { with: with / 2, of: of / 2 })
}

/// Sets of people by person.
pub(super) struct TwoSteps {
    /// In contact, in either direction.
    pub near: Vec<People>,
    /// Within two steps; never the person.
    pub within: Vec<People>,
    /// In a group, but sharing none. Empty for someone without a group.
    pub apart: Vec<People>,
}

impl TwoSteps {
    /// `None` above [`TEAM_UP_TO`] people.
    pub fn new(net: &Network) -> Option<Self> {
        let n = net.n();
        if n > TEAM_UP_TO {
            return None;
        }
        let near: Vec<People> = (0..n).map(|i| People::of(n, net.contacts(i))).collect();
        let within = (0..n)
            .map(|i| {
                let mut all = near[i].clone();
                for k in near[i].members() {
                    all.add_all(&near[k]);
                }
                all.remove(i);
                all
            })
            .collect();
        let members: Vec<People> = (0..net.groups().len()).map(|g| People::of(n, net.members(g))).collect();
        let mut grouped = People::of(n, []);
        for group in &members {
            grouped.add_all(group);
        }
        let apart = (0..n)
            .map(|i| {
                let groups = &net.actor(i).groups;
                let mut apart = if groups.is_empty() { People::of(n, []) } else { grouped.clone() };
                for &g in groups {
                    apart.remove_all(&members[g]);
                }
                apart
            })
            .collect();
        Some(Self { near, within, apart })
    }
}

/// A set of people, one bit each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct People {
    bits: Vec<u64>,
}

impl People {
    pub fn of(n: usize, people: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self { bits: vec![0; n.div_ceil(64)] };
        for i in people {
            set.bits[i / 64] |= 1 << (i % 64);
        }
        set
    }

    pub fn has(&self, i: usize) -> bool {
        self.bits[i / 64] >> (i % 64) & 1 == 1
    }

    pub fn remove(&mut self, i: usize) {
        self.bits[i / 64] &= !(1 << (i % 64));
    }

    pub fn add_all(&mut self, other: &Self) {
        for (a, b) in self.bits.iter_mut().zip(&other.bits) {
            *a |= b;
        }
    }

    pub fn remove_all(&mut self, other: &Self) {
        for (a, b) in self.bits.iter_mut().zip(&other.bits) {
            *a &= !b;
        }
    }

    pub fn and(&self, other: &Self) -> Self {
        Self { bits: self.bits.iter().zip(&other.bits).map(|(a, b)| a & b).collect() }
    }

    pub fn count(&self) -> usize {
        self.bits.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Ascending.
    pub fn members(&self) -> impl Iterator<Item = usize> + '_ {
        self.bits.iter().enumerate().flat_map(|(word, &bits)| {
            let left = std::iter::successors(Some(bits), |rest| Some(rest & rest.wrapping_sub(1)));
            left.take_while(|rest| *rest != 0).map(move |rest| word * 64 + rest.trailing_zeros() as usize)
        })
    }
}
