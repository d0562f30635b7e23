//! Through whom of outside a group its members may come to colleagues of other groups.

use std::collections::BTreeSet;

use crate::analysis::{Cell, FEWEST_ASKED, Network, Part};
use crate::model::{PersonId, Project, RoleId, RoleKind, words};

words! {
    /// Who it is through.
    pub enum ThroughKind {
        Experts = "experts",
        Leaders = "leaders",
        /// Other colleagues who are in no group.
        NoGroup = "no_group",
        /// Members who are in another group too.
        SeveralGroups = "several_groups",
    }
}

/// Members of a group who are in contact with somebody who is not of this group alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through {
    pub kind: ThroughKind,
    /// For experts and leaders, as the school calls it.
    pub role: Option<RoleId>,
    /// Who they are, in roster order.
    pub people: Vec<PersonId>,
    /// Members in contact with at least one of them, of all others than themselves.
    pub members: Part,
    /// With how many more there may be contact; `None` where it is not told how many.
    pub unknown: Option<usize>,
    /// Other groups of whom a member is in contact with one of them who is in contact with this group, by network index.
    pub reaches: Vec<usize>,
}

impl Through {
    /// Whether missing answers may hold more.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.members.with < self.members.of && self.unknown != Some(0)
    }
}

/// Who may stand between groups, found once for all groups.
pub(super) struct Between<'a> {
    net: &'a Network,
    /// Without names: who did not answer is not told, and neither is what one or two did who have no role.
    coded: bool,
    /// Whether anybody's answers are missing.
    open: bool,
    /// Kind, role and who they are, in the order in which they come: no rank.
    sets: Vec<(ThroughKind, Option<RoleId>, Vec<usize>)>,
}

impl<'a> Between<'a> {
    pub fn new(project: &Project, net: &'a Network, coded: bool, open: bool) -> Self {
        let mut sets = Vec::new();
        for (kind, counts_as) in [(ThroughKind::Experts, RoleKind::Expert), (ThroughKind::Leaders, RoleKind::Leader)] {
            for (&id, _) in project.roles.iter().filter(|(_, role)| role.kind == counts_as) {
                let has_it = |i: &usize| net.actor(*i).kind == counts_as && net.actor(*i).roles.contains(&id);
                sets.push((kind, Some(id), (0..net.n()).filter(has_it).collect()));
            }
        }
        let neither = |i: &usize| !matches!(net.actor(*i).kind, RoleKind::Expert | RoleKind::Leader);
        let no_group: Vec<usize> = (0..net.n()).filter(|&i| net.actor(i).groups.is_empty()).filter(neither).collect();
        // One or two of them would be persons, and not a role.
        if !coded || no_group.len() >= FEWEST_ASKED {
            sets.push((ThroughKind::NoGroup, None, no_group));
        }
        // What runs to one who is in both groups would say what that one said.
        if !coded {
            sets.push((ThroughKind::SeveralGroups, None, (0..net.n()).filter(|&i| net.actor(i).groups.len() > 1).collect()));
        }
        Self { net, coded, open, sets }
    }

    /// Of one group, those who are there. `is_shown`: groups that may be told of.
    pub fn of_group(&self, group: usize, members: &[usize], is_shown: &dyn Fn(usize) -> bool) -> Vec<Through> {
        self.sets.iter().filter_map(|(kind, role, all)| self.one(group, members, is_shown, (*kind, *role, all))).collect()
    }

    fn one(
        &self,
        group: usize,
        members: &[usize],
        is_shown: &dyn Fn(usize) -> bool,
        (kind, role, all): (ThroughKind, Option<RoleId>, &[usize]),
    ) -> Option<Through> {
        let net = self.net;
        let is_member = |i: usize| net.actor(i).groups.contains(&group);
        // Of those in several groups the ones who are in this one, of all others the ones who are not.
        let inside = kind == ThroughKind::SeveralGroups;
        let people: Vec<usize> = all.iter().copied().filter(|&i| is_member(i) == inside).collect();
        if people.is_empty() {
            return None;
        }
        let (mut with, mut reaches) = (BTreeSet::new(), BTreeSet::new());
        for &person in &people {
            let near = net.contacts(person);
            let met: Vec<usize> = near.iter().copied().filter(|&i| is_member(i) && !people.contains(&i)).collect();
            if met.is_empty() {
                continue;
            }
            with.extend(met);
            let beyond = near.iter().filter(|&&i| !is_member(i)).flat_map(|&i| &net.actor(i).groups);
            let own = net.actor(person).groups.iter().filter(|_| inside);
            reaches.extend(beyond.chain(own).copied().filter(|&other| other != group && is_shown(other)));
        }
        let others = || members.iter().copied().filter(|i| !people.contains(i));
        let may_be = |i: usize, j: usize| net.cell(i, j) == Cell::Unknown || net.cell(j, i) == Cell::Unknown;
        let unknown = if self.coded {
            (!self.open).then_some(0)
        } else {
            Some(others().filter(|i| !with.contains(i)).filter(|&i| people.iter().any(|&person| may_be(i, person))).count())
        };
        Some(Through {
            kind,
            role,
            people: people.iter().map(|&i| net.actor(i).id).collect(),
            members: Part { with: with.len(), of: others().count() },
            unknown,
            reaches: reaches.into_iter().collect(),
        })
    }
}
