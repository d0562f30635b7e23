//! Which part of each group and grade someone is in contact with.

use std::collections::BTreeSet;

use crate::analysis::{Cell, Network};
use crate::model::{Grade, words};

/// `with` of `of` people. Shown as counts, 3/5: groups are too small for percentages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub with: usize,
    pub of: usize,
}

/// Whom an expert reaches; the expert is never counted themself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub person: usize,
    /// By index in [`Network::groups`].
    pub by_group: Vec<Part>,
    /// Ascending; a person with several grades counts in each.
    pub by_grade: Vec<(Grade, Part)>,
    /// The same as `by_group`, also through one colleague in between.
    pub within_two_by_group: Vec<Part>,
    /// People with a grade in the expert's remit. `None` where no remit was stated.
    pub in_remit: Option<Part>,
    /// People with grades of which none is in the remit.
    pub outside_remit: Option<Part>,
    /// By group: members with whom there is no known tie, but of whom an answer that could hold one is missing.
    pub unknown_by_group: Vec<usize>,
}

/// With how many members of each group, and of each grade, someone is in contact.
///
/// Definition: members with a mention to or from the expert / members. Only the group and grade fields decide who counts: a
/// leader with a class counts in it, and who has no grade is in no grade and neither inside nor outside the remit.
/// Within two steps: each step in either direction, through anyone.
/// With missing answers: known mentions; `unknown_by_group` says with how many more there may be contact.
/// Complexity: n log n times the number of groups and grades, and the mentions of and by those in contact.
/// Source: our own measure.
/// Example: Anna and Bram are one group, Cem and Dita another; Dita is the expert and names Bram, Bram names Anna. Of the first group 1 of
/// 2, within two steps 2 of 2; of her own 0 of 1.
#[must_use]
pub fn expert_reach(net: &Network, person: usize) -> Reach {
    let others: Vec<usize> = (0..net.n()).filter(|&i| i != person).collect();
    let near: BTreeSet<usize> = net.contacts(person).into_iter().collect();
    let within_two: BTreeSet<usize> = near.iter().flat_map(|&i| net.contacts(i)).chain(near.iter().copied()).collect();
    let unknown = |i: usize| {
        let open = |cell: Cell| cell == Cell::Unknown;
        !near.contains(&i) && (open(net.cell(i, person)) || open(net.cell(person, i)))
    };
    let part = |reached: &BTreeSet<usize>, counts: &dyn Fn(usize) -> bool| {
        let people = || others.iter().filter(|&&i| counts(i));
        Part { with: people().filter(|i| reached.contains(i)).count(), of: people().count() }
    };
    let groups = 0..net.groups().len();
    let in_group = |g: usize| move |i: usize| net.actor(i).groups.contains(&g);
    let grades: BTreeSet<&Grade> = others.iter().flat_map(|&i| &net.actor(i).grades).collect();
    let remit = &net.actor(person).remit;
    let in_remit = |i: usize| !net.actor(i).grades.is_disjoint(remit);
    let outside_remit = |i: usize| !net.actor(i).grades.is_empty() && !in_remit(i);
    Reach {
        person,
        by_group: groups.clone().map(|g| part(&near, &in_group(g))).collect(),
        by_grade: grades.into_iter().map(|g| (g.clone(), part(&near, &|i| net.actor(i).grades.contains(g)))).collect(),
        within_two_by_group: groups.clone().map(|g| part(&within_two, &in_group(g))).collect(),
        in_remit: (!remit.is_empty()).then(|| part(&near, &in_remit)),
        outside_remit: (!remit.is_empty()).then(|| part(&near, &outside_remit)),
        unknown_by_group: groups.map(|g| others.iter().filter(|&&i| in_group(g)(i) && unknown(i)).count()).collect(),
    }
}

/// Which classes someone reaches, by index in the groups of `classes`, a network of which the groups are classes.
///
/// What it tells you: whether what an expert knows can come into a classroom, also where two colleagues share it.
/// Definition: a class is reached when at least one of its members has a mention to or from the person, who is not counted as a member.
/// With missing answers: known mentions; a class that is not reached is open when an answer that could hold a mention is missing.
/// Complexity: n times the memberships of each.
/// Source: ours, as [`expert_reach`].
/// Example: Anna and Bram share a class, Cem has one, Dita is the expert and names Bram: 1 of 2 classes.
#[must_use]
pub fn classes_reached(classes: &Network, person: usize) -> Vec<ClassReach> {
    let open = |i: usize| classes.cell(i, person) == Cell::Unknown || classes.cell(person, i) == Cell::Unknown;
    (0..classes.groups().len())
        .map(|class| {
            let others = || classes.members(class).filter(|&i| i != person);
            if others().next().is_none() {
                ClassReach::Nobody
            } else if others().any(|i| classes.in_contact(i, person)) {
                ClassReach::Reached
            } else if others().any(open) {
                ClassReach::Open
            } else {
                ClassReach::NotReached
            }
        })
        .collect()
}

words! {
    /// Whether a class is reached.
    pub enum ClassReach {
        Reached = "reached",
        NotReached = "not_reached",
        /// Not that is known, and answers are missing.
        Open = "open",
        /// Nobody else is in it.
        Nobody = "nobody",
    }
}

impl ClassReach {
    /// Reached classes of all that somebody else is in, and how many may be reached.
    #[must_use]
    pub fn count(all: &[Self]) -> (Part, usize) {
        let times = |what: Self| all.iter().filter(|class| **class == what).count();
        (Part { with: times(Self::Reached), of: all.len() - times(Self::Nobody) }, times(Self::Open))
    }
}
