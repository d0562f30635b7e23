//! From the tables of one or more files to a project, with everything that must be asked on the way.

mod error;
mod join;
mod respondence;
mod tally;
mod understand;
mod unused_choices;

pub use error::ImportError;
pub use unused_choices::Heard;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::io::cell::Status;
use crate::io::choices::{Choices, ids};
use crate::io::import::join::{Part, ask_how, join};
use crate::io::import::respondence::{Answered, read_answers};
use crate::io::import::tally::sort;
use crate::io::import::understand::understand_tables;
use crate::io::shape::Shape;
use crate::io::shape::Understood;
use crate::io::source::book::{Source, read_book};
use crate::io::source::grid::Grid;
use crate::io::survey::read_survey::{by_its_words, read_survey};
use crate::io::survey::read_ties::read_ties;
use crate::io::survey::settings::Settings;
use crate::io::survey::statements::Statements;
use crate::io::table::Table;
use crate::io::table::question_title;
use crate::io::team::places::Places;
use crate::io::team::resolve::{Resolved, resolve};
use crate::io::team::roster::{Found, Roster};
use crate::io::team::who_may_be_named::{groups_of_leaders, may_be_named};
use crate::io::team::{known_people, present, read_people, read_respondents, sheet_people};
use crate::model::{
    Ask, Issue, NotAskedWhy, Oddity, Person, PersonId, Project, QuestionId, Respondence, Scale, ShapeKind, Spot, Strength, TableReading,
    Tie, WaveId,
};

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
    pub wave: WaveId,
    /// It goes on with the project that was open, instead of standing on its own.
    pub joins: bool,
}

impl ImportPlan {
    /// What was read as proposed, since nobody answered.
    pub fn open(&self) -> impl Iterator<Item = &Ask> {
        self.asks.iter().filter(|ask| ask.chosen.is_none())
    }

    /// Whether something must be answered before it can be taken in.
    #[must_use]
    pub fn waits_for_answer(&self) -> bool {
        self.open().any(Ask::needs_answer)
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

/// Reads a survey. `base`: the project that is open, with which the files go together. `dice` is what codes are drawn with;
/// whoever calls throws them.
pub fn import(grids: &[Arc<Grid>], base: Option<&Project>, choices: &Choices, dice: u64) -> Result<ImportPlan, ImportError> {
    let alone = choices.get(ids::JOIN) == Some("new");
    match plan(grids, base, alone, choices, dice)? {
        Some(plan) => Ok(plan),
        // Nearly everyone is somebody else: it is proposed to stand on its own.
        None => plan(grids, base, true, choices, dice)?.ok_or(ImportError::NoFile),
    }
}

/// `alone`: apart from what is open. `None`: together with what is open is not what is proposed.
fn plan(grids: &[Arc<Grid>], open: Option<&Project>, alone: bool, choices: &Choices, dice: u64) -> Result<Option<ImportPlan>, ImportError> {
    let base = open.filter(|_| !alone);
    let settings = Settings::find(grids);
    let said = choices;
    let choices = &settings.as_ref().map_or_else(|| said.clone(), |settings| settings.answer(said));
    let tables = understand_tables(grids, base, choices)?;
    let surveys: Vec<&Understood> = tables.iter().filter(|t| t.shape.as_ref().is_some_and(has_mentions)).collect();
    let Gathered { roster, mut places, mut statements, resolved, mut asks, mut sheet_issues } =
        gather(&tables, &surveys, base, settings.as_ref(), choices);
    let refusing = statements.refusing.iter().filter_map(|row| match resolved.rows.get(*row) {
        Some(Found::One(person)) => Some(*person),
        _ => None,
    });
    let objecting: BTreeSet<PersonId> = places
        .status
        .iter()
        .filter(|(_, (status, _))| matches!(status, Some(Status::NotAsked(NotAskedWhy::Objects))))
        .map(|(person, _)| *person)
        .chain(refusing)
        .collect();
    let only_tables: Vec<&Table> = surveys.iter().map(|understood| &understood.table).collect();
    let mut sorted = sort(&statements, &resolved, &only_tables, &objecting);
    sorted.counts.withdrawn_people = objecting.len();
    tell_scales(&sorted.ties, &mut statements);
    let file = surveys.first().map(|understood| understood.table.grid.place()).unwrap_or_default();
    let people = present(&roster, base, &objecting, &sheet_people(&tables, &places));
    let known = respondence::Known { people: &people, status: &places.status, file: &file, choices };
    let answered = if surveys.is_empty() {
        // Who is there can be looked at before anything was asked.
        statements.question("");
        Answered { of: not_asked_yet(&people, &places), ..Answered::default() }
    } else {
        read_answers(&known, &statements, &resolved, &sorted)
    };
    let mut issues: Vec<Issue> = tables.iter().flat_map(|understood| understood.table.grid.issues.iter().cloned()).collect();
    for found in [&mut statements.issues, &mut sorted.issues, &mut sheet_issues, &mut places.issues] {
        issues.append(found);
    }
    issues.extend(not_read(&tables, settings.as_ref()));
    let may_be_named = may_be_named(&statements, &resolved, &people, &places, &objecting, &file, &mut issues);
    asks.extend(answered.asks);
    issues.extend(answered.issues);
    asks.retain(|ask| !settings.as_ref().is_some_and(|settings| settings.answers(&ask.id, said)));
    // One answer serves wherever the same is asked.
    let mut asked = BTreeSet::new();
    asks.retain(|ask| asked.insert(ask.id.clone()));
    let gone: Vec<&str> = objecting.iter().filter_map(|person| roster.people.get(person)).flat_map(Person::called).collect();
    issues.retain_mut(|issue| issue.forget(&gone));
    let everyone = people.keys().map(|person| (*person, places.of.get(person).cloned().unwrap_or_default())).collect();
    let part = Part {
        questions: (0..).map(QuestionId).zip(statements.questions.into_iter().map(|asked| asked.question)).collect(),
        places: everyone,
        ties: sorted.ties,
        unresolved: sorted.unresolved,
        respondence: answered.of,
        may_be_named,
        counts: sorted.counts,
        files: unique_files(grids),
        status_known: !places.status.is_empty() || !statements.rows.is_empty(),
        has_survey: !surveys.is_empty(),
        people,
        groupings: places.groupings,
        groups: places.groups,
        roles: places.roles,
        traits: places.traits,
    };
    if let Some((ask, followed)) = open.and_then(|open| ask_how(open, &part, choices)) {
        if !alone && followed == "new" {
            return Ok(None);
        }
        // What was chosen can still be changed.
        if alone {
            asks.push(ask);
        }
    }
    let (mut project, wave) = join(base, &part, choices, dice, &mut asks);
    issues.extend(groups_of_leaders(&project, &tables, wave));
    let mut record = (*project.record).clone();
    record.issues.extend(issues);
    project.record = Arc::new(record);
    Ok(Some(ImportPlan { project, tables: read_as(&tables).cloned().collect(), asks, wave, joins: base.is_some() }))
}

/// Everything that the tables say, and whom it means.
struct Gathered {
    roster: Roster,
    places: Places,
    statements: Statements,
    resolved: Resolved,
    asks: Vec<Ask>,
    sheet_issues: Vec<Issue>,
}

fn gather(
    tables: &[Understood],
    surveys: &[&Understood],
    base: Option<&Project>,
    settings: Option<&Settings>,
    choices: &Choices,
) -> Gathered {
    let mut roster = base.map_or_else(Roster::default, Roster::of);
    let mut places = base.map_or_else(Places::default, Places::of_project);
    let mut sheet_issues = Vec::new();
    let sheets = read_people(tables, &mut roster, &mut places, choices, &mut sheet_issues);
    let known = known_people(&roster);
    let mut statements = Statements::default();
    let mut asks = std::mem::take(&mut places.asks);
    for (number, understood) in (0..).zip(surveys) {
        let table = &understood.table;
        let title = title(first_like(understood, surveys), surveys, choices);
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
        if let Some(settings) = settings {
            settings.describe(&mut asked.question);
        }
    }
    let mut resolved = resolve(&statements, &mut roster, choices);
    asks.append(&mut resolved.asks);
    if !sheets {
        read_respondents(surveys, &statements, &resolved, &mut places, choices);
        asks.append(&mut places.asks);
    }
    Gathered { roster, places, statements, resolved, asks, sheet_issues }
}

/// A question whose mentions have strengths was asked on a scale.
fn tell_scales(ties: &[Tie], statements: &mut Statements) {
    for tie in ties.iter().filter(|tie| tie.strength != Strength::ONE) {
        if let Some(asked) = statements.asked(tie.question.0)
            && asked.question.scale == Scale::Binary
        {
            asked.question.scale = Scale::Number;
        }
    }
}

/// Tables in which nothing was recognised, but for the guide of a questionnaire of ours.
fn not_read<'a>(tables: &'a [Understood], settings: Option<&'a Settings>) -> impl Iterator<Item = Issue> + 'a {
    let is_guide = move |place: &str| settings.is_some_and(|settings| settings.place == place);
    read_as(tables).filter(move |reading| reading.kind.is_none() && !is_guide(&reading.place)).map(|reading| {
        let spot = Spot { file: reading.place.clone(), ..Spot::default() };
        Issue { spot, what: Oddity::TableNotRead }
    })
}

fn has_mentions(shape: &Shape) -> bool {
    matches!(shape, Shape::Ties(_) | Shape::Survey(_))
}

fn read_as(tables: &[Understood]) -> impl Iterator<Item = &TableReading> {
    tables.iter().map(|understood| &understood.reading)
}

/// Two files of the same form are about the same question: the first with the same headers names it for all.
fn first_like<'a>(understood: &'a Understood, surveys: &[&'a Understood]) -> &'a Understood {
    let same = |other: &&&Understood| {
        sorted(&other.table.header) == sorted(&understood.table.header)
            && other.table.title.is_none()
            && other.table.grid.file != understood.table.grid.file
    };
    surveys.iter().find(same).filter(|_| understood.table.title.is_none()).map_or(understood, |first| {
        // Of these two the one that comes first.
        let place = |table: &Understood| surveys.iter().position(|other| std::ptr::eq(*other, table));
        if place(first) < place(understood) { first } else { understood }
    })
}

/// The order of the columns does not make another form of it.
fn sorted(header: &[String]) -> Vec<&String> {
    let mut header: Vec<&String> = header.iter().collect();
    header.sort();
    header
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
        Some(title) if understood.reading.kind != Some(ShapeKind::Graph) && (several || question_title(&grid.file).is_empty()) => title,
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

/// Of a people sheet alone: nobody answered yet, and who is not to be asked is known.
fn not_asked_yet(people: &BTreeMap<PersonId, Person>, places: &Places) -> BTreeMap<(PersonId, QuestionId), Respondence> {
    let status = |person: &PersonId| match places.status.get(person) {
        Some((Some(Status::NotAsked(why)), _)) => Respondence::NotAsked(*why),
        _ => Respondence::Absent,
    };
    people.keys().map(|person| ((*person, QuestionId(0)), status(person))).collect()
}
