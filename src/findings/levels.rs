//! The levels of the continuity across year groups: groups of one grade, or of the same grades, are one level (3a and 3b).
//!
//! The rule: two groups are of one level when their members teach the same grades, or when their names name the same grades and their
//! members teach at least one grade in common; where the members of one of them have no grades, the names alone say it. Members who are in
//! one group only say what it is of, where there are any. Where each group is of grades of its own (1-2, 3-4, 5-6), each is a level. Groups
//! without a grade, beside more groups that have one, are no level ("directie").

use std::collections::BTreeSet;

use crate::analysis::Network;
use crate::model::Grade;

/// Groups of the same grades.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// By index in [`Network::groups`], in its order; each has members.
    pub groups: Vec<usize>,
    /// Who is in one of them, ascending.
    pub members: Vec<usize>,
}

/// From the youngest pupils to the oldest; none where groups have no order.
#[must_use]
pub fn levels(net: &Network) -> Vec<Level> {
    if !net.groups_ordered() {
        return Vec::new();
    }
    let all: Vec<Grades> = (0..net.groups().len()).filter_map(|group| Grades::of(net, group)).collect();
    let graded = all.iter().filter(|group| group.is_known()).count();
    let graded_only = graded * 2 > all.len();
    let mut levels: Vec<Vec<Grades>> = Vec::new();
    for group in all.into_iter().filter(|group| group.is_known() || !graded_only) {
        match levels.iter_mut().find(|level| level.iter().any(|other| other.is_level_of(&group))) {
            Some(level) => level.push(group),
            None => levels.push(vec![group]),
        }
    }
    let level = |groups: Vec<Grades>| {
        let members: BTreeSet<usize> = groups.iter().flat_map(|group| group.members.iter().copied()).collect();
        Level { groups: groups.iter().map(|group| group.group).collect(), members: members.into_iter().collect() }
    };
    levels.into_iter().map(level).collect()
}

/// What is known of the grades of a group.
struct Grades {
    group: usize,
    members: Vec<usize>,
    taught: BTreeSet<Grade>,
    named: BTreeSet<u32>,
}

impl Grades {
    /// `None` of a group in which nobody is.
    fn of(net: &Network, group: usize) -> Option<Self> {
        let members: Vec<usize> = net.members(group).collect();
        let taught = |only: bool| -> BTreeSet<Grade> {
            let who = members.iter().map(|&i| net.actor(i)).filter(|actor| !only || actor.groups.len() == 1);
            who.flat_map(|actor| actor.grades.iter().cloned()).collect()
        };
        // Someone who is in 3a and in 6 teaches grade 6, but not in 3a.
        let taught = Some(taught(true)).filter(|grades| !grades.is_empty()).unwrap_or_else(|| taught(false));
        (!members.is_empty()).then(|| Self { group, named: net.named_grades(group).clone(), taught, members })
    }

    fn is_known(&self) -> bool {
        !self.taught.is_empty() || !self.named.is_empty()
    }

    fn is_level_of(&self, other: &Self) -> bool {
        let same_names = !self.named.is_empty() && self.named == other.named;
        if self.taught.is_empty() || other.taught.is_empty() {
            return same_names;
        }
        self.taught == other.taught || (same_names && !self.taught.is_disjoint(&other.taught))
    }
}
