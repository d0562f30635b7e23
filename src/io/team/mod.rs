//! The team of an import: who is on the sheets, whom an occupancy names, who answered, who is there.

mod group_order;
pub(super) mod places;
pub(super) mod resolve;
pub(super) mod roster;
pub(super) mod who_may_be_named;

use std::collections::{BTreeMap, BTreeSet};

use crate::io::cell::spelling::fold;
use crate::io::choices::Choices;
use crate::io::shape::Understood;
use crate::io::shape::{Known, PeopleMapping, Shape, as_people_sheet, people_mapping};
use crate::io::source::grid::Row;
use crate::io::survey::statements::Statements;
use crate::io::table::Table;
use crate::io::team::places::Places;
use crate::io::team::resolve::{Resolved, resolve};
use crate::io::team::roster::{Found, Roster, read_sheet, sheet_name};
use crate::model::{Issue, Person, PersonId, Project};

/// Reads people sheets and group occupancies. Says whether there is a people sheet, which closes the team.
pub fn read_people(tables: &[Understood], roster: &mut Roster, places: &mut Places, choices: &Choices, issues: &mut Vec<Issue>) -> bool {
    let mut sheets = false;
    for understood in tables {
        if let Some(Shape::People(mapping)) = &understood.shape {
            issues.extend(understood.table.ragged());
            let rows = read_sheet(&understood.table, mapping, roster, issues);
            places.read(&understood.table, mapping, &rows, choices);
            sheets = true;
        }
    }
    roster.closed = sheets;
    for understood in tables {
        if let Some(Shape::Occupancy(mapping)) = &understood.shape {
            let table = as_people_sheet(&understood.table, mapping, &known_people(roster));
            let headers: Vec<String> = table.header.iter().map(|header| fold(header)).collect();
            let mapping = people_mapping(&table, &headers);
            let found = occupants(&table, &mapping, roster, choices, places);
            places.read(&table, &mapping, &found, choices);
        }
    }
    sheets
}

/// Whom the names in a group occupancy mean. Beside a people sheet nobody is added without consent.
pub fn occupants<'a>(
    table: &'a Table,
    mapping: &PeopleMapping,
    roster: &mut Roster,
    choices: &Choices,
    places: &mut Places,
) -> Vec<(PersonId, Row<'a>)> {
    let mut names = Statements::default();
    let mut rows = Vec::new();
    for row in table.rows() {
        let label = names.labels.of(&sheet_name(&row, mapping));
        rows.push((label, row));
    }
    let mut resolved = resolve(&names, roster, choices);
    places.asks.append(&mut resolved.asks);
    rows.into_iter()
        .filter_map(|(label, row)| match resolved.of(label) {
            Found::One(person) => Some((person, row)),
            Found::Several(_) | Found::Nobody => None,
        })
        .collect()
}

pub fn known_people(roster: &Roster) -> Known {
    let mut known = Known::default();
    for person in roster.people.values() {
        known.add_person(person);
    }
    known
}

/// What respondents' rows say of them, where there is no people sheet.
pub fn read_respondents(surveys: &[&Understood], statements: &Statements, resolved: &Resolved, places: &mut Places, choices: &Choices) {
    for (number, understood) in (0..).zip(surveys) {
        let Some(Shape::Survey(mapping)) = &understood.shape else { continue };
        if mapping.about.describing().is_empty() {
            continue;
        }
        let rows: Vec<_> = statements
            .rows
            .iter()
            .zip(&resolved.rows)
            .filter(|(row, _)| row.at.table == number)
            .filter_map(|(row, found)| match found {
                Found::One(person) => Some((*person, understood.table.row(row.at.row as usize))),
                Found::Several(_) | Found::Nobody => None,
            })
            .collect();
        places.read(&understood.table, &mapping.about, &rows, choices);
    }
}

/// Everyone of this wave: of a project that is open only who was there last or is met again.
pub fn present(
    roster: &Roster,
    base: Option<&Project>,
    objecting: &BTreeSet<PersonId>,
    on_sheet: &BTreeSet<PersonId>,
) -> BTreeMap<PersonId, Person> {
    let last = base.and_then(|base| base.waves.values().next_back());
    let new_sheet = !on_sheet.is_empty();
    let here = |person: &PersonId| {
        let before = base.is_some_and(|base| base.people.contains_key(person));
        !before || on_sheet.contains(person) || (!new_sheet && last.is_none_or(|wave| wave.places.contains_key(person)))
    };
    let people = roster.people.iter().filter(|(person, _)| !objecting.contains(person) && here(person));
    people.map(|(id, person)| (*id, person.clone())).collect()
}

/// Who is on a people sheet of these files.
pub fn sheet_people(tables: &[Understood], places: &Places) -> BTreeSet<PersonId> {
    let sheets = tables.iter().any(|t| matches!(t.shape, Some(Shape::People(_))));
    if sheets { places.read_of.clone() } else { BTreeSet::new() }
}
