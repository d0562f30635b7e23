//! In which order groups stand, and whether that is the order of the grades.
//!
//! It is known where most groups name grades ("3a", "1-2"), where members have grades that tell the groups apart, and where groups are
//! called after a phase ("onderbouw", "bovenbouw"); who follows no grades ("directie") stands last. Anything else ("Team 1", "Noord") is
//! a guess, and is asked about where the groups may be of pupils of some age.

use std::collections::{BTreeMap, BTreeSet};

use crate::io::choices::{Choices, ids};
use crate::model::{About, Ask, Grade, GroupId, GroupingKind, Meaning, PersonId, Place, Reason, grades_in_name};

/// Groups in their order.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// From the youngest pupils to the oldest.
    Known(Vec<GroupId>),
    /// They follow no grades.
    Nothing(Vec<GroupId>),
    /// This may be it.
    Guessed(Vec<GroupId>),
}

/// What is known of the order of some groups.
pub(super) fn order(kind: GroupingKind, groups: &[(GroupId, String)], places: &BTreeMap<PersonId, Place>) -> Order {
    use GroupingKind::{Class, Other, Parallel, Phase, Team, Unit};
    // Sections, departments, buildings and working groups are of subjects, tasks and places, whatever grades their members have.
    if groups.len() < 2 || !matches!(kind, Parallel | Class | Phase | Team | Unit | Other) {
        return Order::Nothing(groups.iter().map(|(id, _)| *id).collect());
    }
    let any_number = !matches!(kind, Team | Unit);
    let named = |name: &str| grades_in_name(name).first().copied().filter(|_| any_number || is_span(name));
    if let Some(found) = ranked(groups, |(_, name)| named(name)) {
        return Order::Known(found);
    }
    let lowest = lowest_grades(groups, places);
    if let Some(lowest) = &lowest {
        let with_members = groups.iter().filter(|(id, _)| lowest.contains_key(id)).count();
        match ranked(groups, |(id, _)| lowest.get(id).copied()) {
            Some(found) => return Order::Known(found),
            None if with_members * 2 > groups.len() => return Order::Nothing(by_number(groups)),
            None => {}
        }
    }
    if let Some(found) = ranked(groups, |(_, name)| phase(name)) {
        return Order::Known(found);
    }
    // Classes are many, and are looked at beside parallel groups.
    if kind == Class { Order::Nothing(by_number(groups)) } else { Order::Guessed(by_number(groups)) }
}

/// "1-3" says that it is grades, also of a team; "1" may be a number like any other.
fn is_span(name: &str) -> bool {
    grades_in_name(name).len() > 1
}

/// By rank, those without one last; `None` unless more than half have one and these are not all the same. Stable: groups of one rank
/// ("3a", "3b") keep the order of the sheet.
fn ranked(groups: &[(GroupId, String)], rank: impl Fn(&(GroupId, String)) -> Option<u32>) -> Option<Vec<GroupId>> {
    let mut ranks: Vec<(Option<u32>, GroupId)> = groups.iter().map(|group| (rank(group), group.0)).collect();
    let known = ranks.iter().filter(|(rank, _)| rank.is_some()).count();
    let several = ranks.iter().filter_map(|(rank, _)| *rank).collect::<BTreeSet<_>>().len() > 1;
    ranks.sort_by_key(|(rank, _)| rank.unwrap_or(u32::MAX));
    (several && known * 2 > groups.len()).then(|| ranks.into_iter().map(|(_, id)| id).collect())
}

/// The lowest grade of the members of each group; `None` where two groups begin at one grade and are not of the same grades.
fn lowest_grades(groups: &[(GroupId, String)], places: &BTreeMap<PersonId, Place>) -> Option<BTreeMap<GroupId, u32>> {
    let mut grades: BTreeMap<GroupId, BTreeSet<u32>> = BTreeMap::new();
    for place in places.values() {
        for (group, _) in groups.iter().filter(|(group, _)| place.groups.contains(group)) {
            let of_group = grades.entry(*group).or_default();
            of_group.extend(place.grades.iter().filter_map(Grade::number));
        }
    }
    grades.retain(|_, grades| !grades.is_empty());
    let clash = |(a, b): (&BTreeSet<u32>, &BTreeSet<u32>)| a.first() == b.first() && a != b;
    let all: Vec<&BTreeSet<u32>> = grades.values().collect();
    let pairs = (0..all.len()).flat_map(|i| (i + 1..all.len()).map(move |j| (i, j)));
    let clashes = pairs.into_iter().any(|(i, j)| clash((all[i], all[j])));
    (!clashes).then(|| grades.iter().filter_map(|(group, grades)| Some((*group, *grades.first()?))).collect())
}

/// "Team onderbouw" comes before "bovenbouw".
fn phase(name: &str) -> Option<u32> {
    let name = name.to_lowercase();
    ["onderbouw", "middenbouw", "bovenbouw"].iter().zip(1..).find(|(word, _)| name.contains(*word)).map(|(_, rank)| rank)
}

/// By the number in each name, or the letter that is all of it; else as the sheet has them.
fn by_number(groups: &[(GroupId, String)]) -> Vec<GroupId> {
    let letter =
        |name: &str| name.chars().next().filter(|_| name.chars().count() == 1).map(|letter| u32::from(letter.to_ascii_lowercase()));
    let numbers = groups.iter().map(|(id, name)| Some((Grade(name.clone()).number()?, *id))).collect::<Option<Vec<_>>>();
    let letters = || groups.iter().map(|(id, name)| Some((letter(name)?, *id))).collect::<Option<Vec<_>>>();
    let Some(mut ranks) = numbers.or_else(letters) else { return groups.iter().map(|(id, _)| *id).collect() };
    ranks.sort_by_key(|(rank, _)| *rank);
    ranks.into_iter().map(|(_, id)| id).collect()
}

/// Whether groups whose order is a guess stand in it, from young to old; with the order that follows. It is proposed that they do not.
pub(super) fn ask(grouping: &str, guessed: Vec<GroupId>, name: impl Fn(GroupId) -> String, choices: &Choices) -> (Ask, bool, Vec<GroupId>) {
    let about = About::GroupOrder { grouping: grouping.to_owned(), groups: guessed.iter().map(|id| name(*id)).collect() };
    let options = vec![("no", Meaning::NoOrder), ("yes", Meaning::InThisOrder), ("reversed", Meaning::OtherWayRound)];
    let (ask, followed) = choices.ask(ids::order(grouping), about, options, "no", Reason::NamesSayNoGrades);
    match followed.as_str() {
        "yes" => (ask, true, guessed),
        "reversed" => (ask, true, guessed.into_iter().rev().collect()),
        _ => (ask, false, guessed),
    }
}
