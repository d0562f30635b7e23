//! Who is within two steps of whom, each step in either direction, and which of them share no group. For teams: one bit per pair.

use super::Part;
use crate::analysis::Network;
use crate::analysis::numeric::BitSet;

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
    pub near: Vec<BitSet>,
    /// Within two steps; never the person.
    pub within: Vec<BitSet>,
    /// In a group, but sharing none. Empty for someone without a group.
    pub apart: Vec<BitSet>,
}

impl TwoSteps {
    /// `None` above [`TEAM_UP_TO`] people.
    pub fn new(net: &Network) -> Option<Self> {
        let n = net.n();
        if n > TEAM_UP_TO {
            return None;
        }
        let near: Vec<BitSet> = (0..n).map(|i| BitSet::of(n, net.contacts(i))).collect();
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
        let members: Vec<BitSet> = (0..net.groups().len()).map(|g| BitSet::of(n, net.members(g))).collect();
        let mut grouped = BitSet::of(n, []);
        for group in &members {
            grouped.add_all(group);
        }
        let apart = (0..n)
            .map(|i| {
                let groups = &net.actor(i).groups;
                let mut apart = if groups.is_empty() { BitSet::of(n, []) } else { grouped.clone() };
                for &g in groups {
                    apart.remove_all(&members[g]);
                }
                apart
            })
            .collect();
        Some(Self { near, within, apart })
    }
}
