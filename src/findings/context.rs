//! What a rule is given.

use std::collections::BTreeSet;

use crate::analysis::{EiTest, Network, ei_test};
use crate::findings::thresholds::DRAWS;
use crate::model::{PersonId, RoleKind};

/// A network with what several rules need of it, computed once.
#[derive(Debug)]
pub struct Context<'a> {
    pub net: &'a Network,
    pub ei_test: Option<EiTest>,
}

impl<'a> Context<'a> {
    #[must_use]
    pub fn new(net: &'a Network, seed: u64) -> Self {
        Self { net, ei_test: ei_test(net, seed, DRAWS) }
    }
}

/// People who count as this, ascending.
pub(super) fn people_of_kind(net: &Network, kind: RoleKind) -> Vec<usize> {
    (0..net.n()).filter(|&i| net.actor(i).kind == kind).collect()
}

pub(super) fn ids(net: &Network, people: impl IntoIterator<Item = usize>) -> Vec<PersonId> {
    people.into_iter().map(|i| net.actor(i).id).collect::<BTreeSet<_>>().into_iter().collect()
}

pub(super) fn tie_ids(net: &Network, ties: impl IntoIterator<Item = (usize, usize)>) -> Vec<(PersonId, PersonId)> {
    ties.into_iter().map(|(i, j)| (net.actor(i).id, net.actor(j).id)).collect::<BTreeSet<_>>().into_iter().collect()
}
