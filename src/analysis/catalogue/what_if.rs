//! A thought experiment beside what it changes: a few values of each network.

use crate::analysis::{Network, Pairs, Part, Reading, cross_group_reach, ei_arc, pairs, recip_arc, weak};

/// A few values of a network, to lay beside those of another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WhatIfValues {
    pub people: usize,
    pub pairs: Pairs,
    /// Pairs in contact of people who are in a group but share none.
    pub between_groups: usize,
    pub recip_arc: Reading,
    pub ei_arc: Reading,
    /// Parts between which there is no mention at all.
    pub parts: usize,
    /// `None` for a network that is larger than a team.
    pub cross_group_reach: Option<Part>,
}

impl WhatIfValues {
    #[must_use]
    pub fn new(net: &Network) -> Self {
        let grouped = |i: usize| !net.actor(i).groups.is_empty();
        let drawn_once = net.arcs().filter(|&(i, j)| i < j || !net.has(j, i));
        Self {
            people: net.n(),
            pairs: pairs(net),
            between_groups: drawn_once.filter(|&(i, j)| grouped(i) && grouped(j) && !net.share_a_group(i, j)).count(),
            recip_arc: recip_arc(net),
            ei_arc: ei_arc(net),
            parts: weak(net).len(),
            cross_group_reach: cross_group_reach(net),
        }
    }
}
