//! From the tables of one or more files to a project, with everything that must be asked on the way.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::io::answers::{self, read_answers};
use crate::io::book::{NotATable, Source, read_book};
use crate::io::choices::{Choices, ids};
use crate::io::grid::Grid;
use crate::io::join::{Part, join};
use crate::io::people::{Found, Roster, read_sheet};
use crate::io::places::Places;
use crate::io::read_survey::{by_its_words, read_survey};
use crate::io::read_ties::read_ties;
use crate::io::resolve::{Resolved, resolve};
use crate::io::settings::Settings;
use crate::io::shape::{Known, NotASurvey, PeopleMapping, Shape, as_people_sheet};
use crate::io::sort::sort;
use crate::io::statements::Statements;
use crate::io::table::Table;
use crate::io::tables::{Understood, understand_tables};
use crate::io::title::question_title;
use crate::model::{
    Ask, Issue, NotAskedWhy, Oddity, Person, PersonId, Place, Project, QuestionId, Respondence, RoleKind, Spot, TableReading,
};

/// Why there is nothing to import.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("{what}: {file}")]
    NotATable { what: NotATable, file: String },
    #[error("{what}: {file}")]
    NotASurvey { what: NotASurvey, file: String },
    #[error("no file")]
    NoFile,
}

/// What an import would give. Nothing is changed until it is taken into a session.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPlan {
    /// With everything read as chosen, or else as proposed. Its waves have no date yet.
    pub project: Project,
    /// How each table was understood, in the order of the files.
    pub tables: Vec<TableReading>,
    /// Everything that the user can decide, answered or not.
    pub asks: Vec<Ask>,
    /// The wave of `project` that the files are about.
    pub wave: crate::model::WaveId,
}

impl ImportPlan {
    /// What was read as proposed, since nobody answered.
    pub fn open(&self) -> impl Iterator<Item = &Ask> {
        self.asks.iter().filter(|ask| ask.chosen.is_none())
    }
}

/// The tables of files, in their order. The error names the first file that has none.
pub fn load(sources: &[Source]) -> Result<Vec<Arc<Grid>>, ImportError> {
    let mut grids = Vec::new();
    for source in sources {
        grids.extend(read_book(source).map_err(|what| ImportError::NotATable { what, file: source.name.clone() })?);
    }
    if grids.is_empty() { Err(ImportError::NoFile) } else { Ok(grids) }
}

/// Reads a survey. `base`: the project that is open, with which the files go together. `shuffle` puts people in the random order in
/// which they get their codes; whoever calls has the dice.
pub fn import(
    grids: &[Arc<Grid>],
    base: Option<&Project>,
    choices: &Choices,
    shuffle: &mut dyn FnMut(&[PersonId]) -> Vec<PersonId>,
) -> Result<ImportPlan, ImportError> {
    let base = base.filter(|_| choices.get(ids::JOIN) != Some("new"));
    let settings = Settings::find(grids);
    let said = choices;
    let choices = &settings.as_ref().map_or_else(|| said.clone(), |settings| settings.answer(said));
    let tables = understand_tables(grids, base, choices)?;
    let mut issues: Vec<Issue> = Vec::new();
    for understood in &tables {
        issues.extend(understood.table.grid.issues.iter().cloned());
    }
    let mut roster = base.map_or_else(Roster::default, Roster::of);
    let mut places = base.map_or_else(Places::default, Places::of_project);
    let mut sheet_issues = Vec::new();
    let sheets = read_people(&tables, &mut roster, &mut places, choices, &mut sheet_issues);
    let known = known_people(&roster);
    let mut statements = Statements::default();
    let mut asks = std::mem::take(&mut places.asks);
    let surveys: Vec<&Understood> = tables.iter().filter(|t| t.shape.as_ref().is_some_and(|shape| has_mentions(shape))).collect();
    let only_tables: Vec<&Table> = surveys.iter().map(|understood| &understood.table).collect();
    for (number, understood) in (0..).zip(&surveys) {
        let table = &understood.table;
        let title = title(understood, &surveys, choices);
        statements.issues.extend(table.ragged());
        match &understood.shape {
            Some(Shape::Ties(mapping)) => read_ties(table, number, mapping, &title, choices, &mut statements),
            Some(Shape::Survey(mapping)) => {
                asks.extend(read_survey(table, number, mapping, &title, &known, choices, &mut statements));
            }
            Some(Shape::People(_) | Shape::Occupancy(_)) | None => {}
        }
    }
    for asked in &mut statements.questions {
        by_its_words(&mut asked.question);
        if let Some(cap) = choices.get(&ids::cap(&asked.question.title)) {
            asked.question.cap = cap.parse().ok();
        }
        if let Some(settings) = &settings {
            settings.describe(&mut asked.question);
        }
    }
    let mut resolved = resolve(&statements, &mut roster, choices);
    asks.append(&mut resolved.asks);
    if !sheets {
        read_respondents(&surveys, &statements, &resolved, &mut places, choices);
        asks.append(&mut places.asks);
    }
    let objecting: BTreeSet<PersonId> = places
        .status
        .iter()
        .filter(|(_, (status, _))| matches!(status, Some(crate::io::cells::Status::NotAsked(NotAskedWhy::Objects))))
        .map(|(person, _)| *person)
        .collect();
    let mut sorted = sort(&statements, &resolved, &only_tables, &objecting);
    sorted.counts.withdrawn_people = objecting.len();
    let file = surveys.first().map(|understood| understood.table.grid.place()).unwrap_or_default();
    let people = present(&roster, base, &objecting, &sheet_people(&tables, &places));
    let known = answers::Known { people: &people, status: &places.status, file: &file, choices };
    if surveys.is_empty() {
        // Who is there can be looked at before anything was asked.
        statements.question("");
    }
    let mut answered = read_answers(&known, &statements, &resolved, &sorted);
    issues.append(&mut statements.issues);
    issues.append(&mut sorted.issues);
    issues.append(&mut sheet_issues);
    issues.append(&mut places.issues);
    let is_guide = |place: &str| settings.as_ref().is_some_and(|settings| settings.place == place);
    issues.extend(read_as(&tables).filter(|reading| reading.kind.is_none() && !is_guide(&reading.place)).map(|reading| {
        let spot = Spot { file: reading.place.clone(), ..Spot::default() };
        Issue { spot, what: Oddity::TableNotRead }
    }));

    let may_be_named = may_be_named(&statements, &resolved, &people, &places, &objecting, &file, &mut issues);
    let everyone: BTreeMap<PersonId, Place> =
        people.keys().map(|person| (*person, places.of.get(person).cloned().unwrap_or_default())).collect();
    if surveys.is_empty() {
        answered.of = not_asked_yet(&people, &places);
        answered.asks.clear();
        answered.issues.clear();
    }
    asks.append(&mut answered.asks);
    issues.append(&mut answered.issues);
    asks.retain(|ask| !settings.as_ref().is_some_and(|settings| settings.answers(&ask.id, said)));
    let part = Part {
        questions: (0..).map(QuestionId).zip(statements.questions.into_iter().map(|asked| asked.question)).collect(),
        places: everyone,
        ties: sorted.ties,
        unresolved: sorted.unresolved,
        respondence: answered.of,
        may_be_named,
        counts: sorted.counts,
        files: unique_files(grids),
        status_known: !places.status.is_empty() || statements.rows.iter().next().is_some(),
        has_survey: !surveys.is_empty(),
        people: people.clone(),
        groupings: places.groupings,
        groups: places.groups,
        roles: places.roles,
        traits: places.traits,
    };
    let joined = join(base, part, choices, shuffle, &mut asks);
    let (mut project, wave) = joined;
    issues.extend(groups_of_leaders(&project, &tables, wave));
    let mut record = (*project.record).clone();
    record.issues.extend(issues);
    project.record = Arc::new(record);
    Ok(ImportPlan { project, tables: read_as(&tables).cloned().collect(), asks, wave })
}

fn has_mentions(shape: &Shape) -> bool {
    matches!(shape, Shape::Ties(_) | Shape::Survey(_))
}

fn read_as(tables: &[Understood]) -> impl Iterator<Item = &TableReading> {
    tables.iter().map(|understood| &understood.reading)
}

/// Reads people sheets and group occupancies. Says whether there is a people sheet, which closes the team.
fn read_people(
    tables: &[Understood],
    roster: &mut Roster,
    places: &mut Places,
    choices: &Choices,
    issues: &mut Vec<Issue>,
) -> bool {
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
            let headers: Vec<String> = table.header.iter().map(|header| crate::io::spelling::fold(header)).collect();
            let mapping = crate::io::shape::people_mapping(&table, &headers);
            let found = occupants(&table, &mapping, roster, choices, places);
            places.read(&table, &mapping, &found, choices);
        }
    }
    sheets
}

/// Whom the names in a group occupancy mean; who is new is added, since a school's own sheet says who works there.
fn occupants<'a>(
    table: &'a Table,
    mapping: &PeopleMapping,
    roster: &mut Roster,
    choices: &Choices,
    places: &mut Places,
) -> Vec<(PersonId, crate::io::grid::Row<'a>)> {
    let mut names = Statements::default();
    let mut rows = Vec::new();
    for row in table.rows() {
        let label = names.labels.of(&crate::io::people::sheet_name(&row, mapping));
        rows.push((label, row));
    }
    let closed = std::mem::replace(&mut roster.closed, false);
    let mut resolved = resolve(&names, roster, choices);
    roster.closed = closed;
    places.asks.append(&mut resolved.asks);
    rows.into_iter()
        .filter_map(|(label, row)| match resolved.of(label) {
            Found::One(person) => Some((person, row)),
            Found::Several(_) | Found::Nobody => None,
        })
        .collect()
}

fn known_people(roster: &Roster) -> Known {
    let mut known = Known::default();
    for person in roster.people.values() {
        for name in [&person.name, &person.key].into_iter().chain(&person.aliases) {
            if name.contains('@') { known.add_email(name) } else { known.add(name) }
        }
    }
    known
}

/// What respondents' rows say of them, where there is no people sheet.
fn read_respondents(surveys: &[&Understood], statements: &Statements, resolved: &Resolved, places: &mut Places, choices: &Choices) {
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
fn present(
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
fn sheet_people(tables: &[Understood], places: &Places) -> BTreeSet<PersonId> {
    let sheets = tables.iter().any(|t| matches!(t.shape, Some(Shape::People(_))));
    if sheets { places.read_of.clone() } else { BTreeSet::new() }
}

fn title(understood: &Understood, surveys: &[&Understood], choices: &Choices) -> String {
    let grid = &understood.table.grid;
    if let Some(title) = choices.get(&ids::title(&grid.place())).or_else(|| choices.get("question")) {
        return title.to_owned();
    }
    if let Some(title) = &understood.table.title {
        return title.clone();
    }
    let by_sheet = grid.sheet.as_deref().map(question_title).filter(|title| !title.is_empty());
    let several = surveys.iter().filter(|other| other.table.grid.file == grid.file).count() > 1;
    match by_sheet {
        Some(title) if understood.reading.kind != Some(crate::model::ShapeKind::Graph) && (several || question_title(&grid.file).is_empty()) => title,
        _ => question_title(&grid.file),
    }
}

fn unique_files(grids: &[Arc<Grid>]) -> Vec<String> {
    let mut files: Vec<String> = Vec::new();
    for grid in grids {
        if !files.contains(&grid.file) {
            files.push(grid.file.clone());
        }
    }
    files
}

/// Who could be named: on a roster form those who stand on it, and never who is marked as not to be named.
fn may_be_named(
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
fn groups_of_leaders(project: &Project, tables: &[Understood], wave: crate::model::WaveId) -> Vec<Issue> {
    let Some((main, grouping)) = project.main_grouping().and_then(|id| Some((id, project.groupings.get(&id)?))) else { return Vec::new() };
    let mut kinds: BTreeMap<crate::model::GroupId, Vec<RoleKind>> = BTreeMap::new();
    for (person, place) in project.waves.get(&wave).into_iter().flat_map(|wave| &wave.places) {
        for group in &place.groups {
            kinds.entry(*group).or_default().push(project.role_kind(wave, *person));
        }
    }
    let of = |group: &crate::model::GroupId| kinds.get(group).map_or(&[][..], Vec::as_slice);
    if !grouping.groups.iter().any(|group| of(group).contains(&RoleKind::Teacher)) {
        return Vec::new();
    }
    let sheet = tables.iter().find_map(|t| match &t.shape {
        Some(Shape::People(mapping)) => Some((&t.table, mapping)),
        _ => None,
    });
    let Some((table, mapping)) = sheet else { return Vec::new() };
    let column = usize::try_from(main.0).ok().and_then(|at| mapping.groupings.get(at)).map(|(column, _)| table.column_name(*column));
    let led = |group: &&crate::model::GroupId| {
        !of(group).is_empty() && of(group).iter().all(|kind| matches!(kind, RoleKind::Leader | RoleKind::Expert))
    };
    let issue = |group: &crate::model::GroupId| {
        let group = project.group_name(*group).to_owned();
        let spot = Spot { file: table.grid.place(), row: None, column: column.clone(), cell: Some(group.clone()) };
        Issue { spot, what: Oddity::GroupOfLeaders { group } }
    };
    grouping.groups.iter().filter(led).map(issue).collect()
}

/// Of a people sheet alone: nobody answered yet, and who is not to be asked is known.
fn not_asked_yet(people: &BTreeMap<PersonId, Person>, places: &Places) -> BTreeMap<(PersonId, QuestionId), Respondence> {
    let status = |person: &PersonId| match places.status.get(person) {
        Some((Some(crate::io::cells::Status::NotAsked(why)), _)) => Respondence::NotAsked(*why),
        _ => Respondence::Absent,
    };
    people.keys().map(|person| ((*person, QuestionId(0)), status(person))).collect()
}

/// Whether somebody answered a question, in whole or in part.
#[must_use]
pub(super) fn answered(respondence: &Respondence) -> bool {
    matches!(respondence, Respondence::Answered | Respondence::Partly(_))
}
