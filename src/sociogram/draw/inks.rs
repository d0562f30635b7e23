//! Which colour a person has, where colours stand for groups and roles.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::{Actor, Network};
use crate::model::{RoleId, RoleKind};
use crate::sociogram::Ink;

/// The roles that have a colour of their own, with that colour: those of experts and leaders.
pub(in crate::sociogram) fn shown_roles(net: &Network) -> BTreeMap<(RoleKind, Option<RoleId>), Ink> {
    let mut keys: BTreeSet<(RoleKind, Option<RoleId>)> = BTreeSet::new();
    for actor in net.actors().iter().filter(|a| matches!(a.kind, RoleKind::Expert | RoleKind::Leader)) {
        keys.insert((actor.kind, actor.roles.first().copied()));
    }
    let number = |kind: RoleKind, role| keys.iter().filter(|(k, r)| *k == kind && *r < role).count();
    keys.iter()
        .map(|&(kind, role)| {
            let place = number(kind, role);
            ((kind, role), if kind == RoleKind::Leader { Ink::Leader(place) } else { Ink::Expert(place) })
        })
        .collect()
}

/// The colour of a person, and the role that it stands for if it is that of a role. People in several groups have the colour of the first.
pub(in crate::sociogram) fn ink_of(actor: &Actor, roles: &BTreeMap<(RoleKind, Option<RoleId>), Ink>) -> (Ink, Option<RoleId>) {
    let role = actor.roles.first().copied();
    match roles.get(&(actor.kind, role)) {
        Some(ink) => (*ink, role),
        None => (actor.groups.first().map_or(Ink::Other, |g| Ink::Group(*g)), None),
    }
}

/// The colour of everyone by network index, where colours stand for groups and roles.
#[must_use]
pub fn person_inks(net: &Network) -> Vec<Ink> {
    let roles = shown_roles(net);
    net.actors().iter().map(|actor| ink_of(actor, &roles).0).collect()
}
