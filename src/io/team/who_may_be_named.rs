//! What follows from a survey as a whole: who could be named, and which groups hide how the others are connected.

use std::collections::{BTreeMap, BTreeSet};

use crate::io::shape::Shape;
use crate::io::shape::Understood;
use crate::io::survey::statements::Statements;
use crate::io::team::places::Places;
use crate::io::team::resolve::Resolved;
use crate::io::team::roster::Found;
use crate::model::{GroupId, Issue, Oddity, Person, PersonId, Project, QuestionId, RoleKind, Spot, WaveId};

/// Who could be named: on a roster form those who stand on it, and never who is marked as not to be named.
pub fn may_be_named(
    statements: &Statements,
    resolved: &Resolved,
    people: &BTreeMap<PersonId, Person>,
    places: &Places,
    objecting: &BTreeSet<PersonId>,
    file: &str,
    issues: &mut Vec<Issue>,
) -> BTreeMap<QuestionId, BTreeSet<PersonId>> {
    let mut all = BTreeMap::new();
    for (number, _) in (0..).zip(&statements.questions) {
        let on_form: BTreeSet<PersonId> = statements
            .forms
            .iter()
            .filter(|(question, _)| *question == number)
            .flat_map(|(_, labels)| labels)
            .filter_map(|label| if let Found::One(person) = resolved.of(*label) { Some(person) } else { None })
            .filter(|person| !objecting.contains(person))
            .collect();
        let missing: Vec<PersonId> = people.keys().filter(|person| !on_form.contains(person)).copied().collect();
        let mut may: BTreeSet<PersonId> = people.keys().copied().collect();
        if !on_form.is_empty() && !missing.is_empty() {
            let names = missing.iter().filter_map(|person| people.get(person)).map(|person| person.name.clone()).collect();
            let spot = Spot { file: file.to_owned(), ..Spot::default() };
            issues.push(Issue { spot, what: Oddity::NotOnForm { names } });
            may.retain(|person| on_form.contains(person));
        }
        may.retain(|person| !places.not_to_be_named.contains(person));
        if may.len() < people.len() {
            all.insert(QuestionId(number), may);
        }
    }
    all
}

/// Groups of the main grouping in which everyone is a leader or an expert, where another group has teachers.
pub fn groups_of_leaders(project: &Project, tables: &[Understood], wave: WaveId) -> Vec<Issue> {
    let Some((main, grouping)) = project.main_grouping().and_then(|id| Some((id, project.groupings.get(&id)?))) else { return Vec::new() };
    let mut kinds: BTreeMap<GroupId, Vec<RoleKind>> = BTreeMap::new();
    for (person, place) in project.waves.get(&wave).into_iter().flat_map(|wave| &wave.places) {
        for group in &place.groups {
            kinds.entry(*group).or_default().push(project.role_kind(wave, *person));
        }
    }
    let of = |group: &GroupId| kinds.get(group).map_or(&[][..], Vec::as_slice);
    if !grouping.groups.iter().any(|group| of(group).contains(&RoleKind::Teacher)) {
        return Vec::new();
    }
    let sheet = tables.iter().find_map(|t| match &t.shape {
        Some(Shape::People(mapping)) => Some((&t.table, mapping)),
        _ => None,
    });
    let Some((table, mapping)) = sheet else { return Vec::new() };
    let column = usize::try_from(main.0).ok().and_then(|at| mapping.groupings.get(at)).map(|(column, _)| table.column_name(*column));
    let led = |group: &&GroupId| !of(group).is_empty() && of(group).iter().all(|kind| matches!(kind, RoleKind::Leader | RoleKind::Expert));
    let issue = |group: &GroupId| {
        let group = project.group_name(*group).to_owned();
        let spot = Spot { file: table.grid.place(), row: None, column: column.clone(), cell: Some(group.clone()) };
        Issue { spot, what: Oddity::GroupOfLeaders { group } }
    };
    grouping.groups.iter().filter(led).map(issue).collect()
}
