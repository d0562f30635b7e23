//! Groups of one or two people: joined with the neighbouring grade, or left out where the coach wants that.
//!
//! It is decided for the whole team and for all moments at which the survey was taken, so that no choice of groups and no difference
//! between two moments parts what was joined.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::making::Making;
use crate::analysis::{FEWEST_ASKED, Network};
use crate::model::{GroupId, NetworkSpec, PersonId, Project, Scope, SmallGroups, grades_in_name};

/// Some groups that are shown as one, with their people at each moment.
#[derive(Clone, Debug)]
struct Part {
    groups: Vec<GroupId>,
    people: Vec<BTreeSet<PersonId>>,
    /// That the names of the groups name.
    grades: BTreeSet<u32>,
}

impl Part {
    fn is_empty(&self) -> bool {
        self.people.iter().all(BTreeSet::is_empty)
    }

    fn is_small(&self) -> bool {
        self.people.iter().any(|people| !people.is_empty() && people.len() < FEWEST_ASKED)
    }

    /// At the moment at which it has the fewest.
    fn fewest(&self) -> usize {
        self.people.iter().map(BTreeSet::len).filter(|people| *people > 0).min().unwrap_or_default()
    }

    fn take_in(&mut self, other: Self) {
        self.groups.extend(other.groups);
        self.grades.extend(other.grades);
        for (people, more) in self.people.iter_mut().zip(other.people) {
            people.extend(more);
        }
    }
}

/// Joins or leaves out the small groups of the grouping that is asked for.
pub(super) fn settle(making: &mut Making, project: &Project) {
    let Some(grouping) = making.spec.grouping else { return };
    let is_ordered = project.groupings.get(&grouping).is_some_and(|grouping| grouping.ordered);
    // In the order that is shown: which groups are joined tells nothing of the sheet either.
    let order = making.project.groupings.get(&grouping).map_or_else(Vec::new, |grouping| grouping.groups.clone());
    let parts = parts_of(project, &making.spec, &order);
    if !parts.iter().any(Part::is_small) {
        return;
    }
    match project.small_groups {
        SmallGroups::Joined => {
            let joined = if is_ordered { with_neighbours(parts) } else { with_one_another(parts) };
            join(making, &joined);
            leave_out(making, joined.iter().filter(|part| part.is_small()));
        }
        SmallGroups::Withheld => leave_out(making, parts.iter().filter(|part| part.is_small())),
    }
}

/// Which groups of a grouping would be shown as one.
pub(super) fn together(project: &Project, spec: &NetworkSpec) -> Vec<Vec<GroupId>> {
    let Some(grouping) = spec.grouping.and_then(|id| project.groupings.get(&id)) else { return Vec::new() };
    let parts = parts_of(project, spec, &grouping.groups);
    let parts = if grouping.ordered { with_neighbours(parts) } else { with_one_another(parts) };
    parts.into_iter().map(|part| part.groups).collect()
}

/// Every group by itself. At the moment that is asked for, its people are those in the network.
fn parts_of(project: &Project, spec: &NetworkSpec, groups: &[GroupId]) -> Vec<Part> {
    let net = Network::new(project, &NetworkSpec { scope: Scope::default(), ..spec.clone() });
    let counts = |wave, person| wave != spec.wave || net.as_ref().is_some_and(|net| net.index_of(person).is_some());
    let people = |group: &GroupId| {
        let at = project.waves.iter().map(|(wave, facts)| {
            let members = facts.places.iter().filter(|(person, place)| place.groups.contains(group) && counts(*wave, **person));
            members.map(|(person, _)| *person).collect()
        });
        at.collect()
    };
    let part = |group: &GroupId| Part { groups: vec![*group], people: people(group), grades: grades_in_name(project.group_name(*group)) };
    groups.iter().map(part).collect()
}

/// The smallest first, with a neighbour of the same grades (3b with 3a), else with the smaller of its neighbours, until none is small.
fn with_neighbours(mut parts: Vec<Part>) -> Vec<Part> {
    loop {
        let filled: Vec<usize> = (0..parts.len()).filter(|&k| !parts[k].is_empty()).collect();
        let small = (0..filled.len()).filter(|&k| parts[filled[k]].is_small()).min_by_key(|&k| parts[filled[k]].fewest());
        let Some(k) = small.filter(|_| filled.len() > 1) else { return parts };
        let neighbours = [k.checked_sub(1), Some(k + 1).filter(|&next| next < filled.len())];
        let small = &parts[filled[k]];
        let least_apart = |other: &usize| (parts[filled[*other]].grades != small.grades, parts[filled[*other]].fewest());
        let Some(other) = neighbours.into_iter().flatten().min_by_key(least_apart) else { return parts };
        merge(&mut parts, filled[k.min(other)], filled[k.max(other)]);
    }
}

/// Groups without an order: the small ones together, and if that is still small with the smallest of the others.
fn with_one_another(mut parts: Vec<Part>) -> Vec<Part> {
    loop {
        let small: Vec<usize> = (0..parts.len()).filter(|&k| parts[k].is_small()).collect();
        let Some(&one) = small.first() else { return parts };
        let others = (0..parts.len()).filter(|&k| k != one && !parts[k].is_empty());
        let Some(other) = small.get(1).copied().or_else(|| others.min_by_key(|&k| parts[k].fewest())) else { return parts };
        merge(&mut parts, one.min(other), one.max(other));
    }
}

fn merge(parts: &mut Vec<Part>, first: usize, second: usize) {
    let taken = parts.remove(second);
    parts[first].take_in(taken);
}

/// Makes one group of each part, in the place of its first.
fn join(making: &mut Making, parts: &[Part]) {
    let project = &mut making.project;
    for part in parts.iter().filter(|part| part.groups.len() > 1) {
        let (first, others) = (part.groups[0], &part.groups[1..]);
        let names: Vec<String> = part.groups.iter().map(|group| project.group_name(*group).to_owned()).collect();
        if let Some(group) = Arc::make_mut(&mut project.groups).get_mut(&first) {
            group.name = names.join(" + ");
        }
        for grouping in Arc::make_mut(&mut project.groupings).values_mut() {
            grouping.groups.retain(|group| !others.contains(group));
        }
        for wave in Arc::make_mut(&mut project.waves).values_mut() {
            for place in wave.places.values_mut() {
                if others.iter().any(|group| place.groups.remove(group)) {
                    place.groups.retain(|group| !others.contains(group));
                    place.groups.insert(first);
                }
            }
        }
        making.told.joined.push((first, part.groups.clone()));
    }
    let told = making.told.clone();
    making.ask_of(|group| told.now(group));
}

/// Takes out who is in such a group only, at every moment; somebody who is in another group too stays there.
fn leave_out<'a>(making: &mut Making, parts: impl Iterator<Item = &'a Part>) {
    let gone: BTreeSet<GroupId> = parts.flat_map(|part| &part.groups).copied().collect();
    if gone.is_empty() {
        return;
    }
    let of_grouping: BTreeSet<GroupId> = making
        .spec
        .grouping
        .and_then(|id| making.project.groupings.get(&id))
        .map(|g| g.groups.iter().copied().collect())
        .unwrap_or_default();
    for (id, wave) in Arc::make_mut(&mut making.project.waves) {
        let mut out = BTreeSet::new();
        for (person, place) in &mut wave.places {
            let was_in = place.groups.iter().any(|group| gone.contains(group));
            place.groups.retain(|group| !gone.contains(group));
            if was_in && place.groups.is_disjoint(&of_grouping) {
                out.insert(*person);
            }
        }
        if *id == making.spec.wave {
            making.told.left_out = out.len();
        }
        wave.places.retain(|person, _| !out.contains(person));
        wave.ties.retain(|tie| !out.contains(&tie.from) && !out.contains(&tie.to));
        wave.respondence.retain(|(person, _), _| !out.contains(person));
        for people in wave.may_be_named.values_mut() {
            people.retain(|person| !out.contains(person));
        }
    }
    making.told.gone = gone.into_iter().collect();
}
