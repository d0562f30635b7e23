//! Whole surveys: one or two files, and a user who answers.

use std::collections::BTreeSet;
use std::sync::Arc;

use lijntjes::io::project_file::{open, save};
use lijntjes::io::source::grid::Grid;
use lijntjes::io::{Choices, ImportPlan, Source, ids, import as read, load};
use lijntjes::model::{PersonId, Project, Respondence, ShapeKind, UnresolvedEnd, Wave, check};

/// What stands between two files.
const BETWEEN: u8 = 0x1e;
/// Bytes before the files.
const HEAD: usize = 12;

/// The first bytes are wishes and answers, the others one or two files with [`BETWEEN`] between them:
/// how the second goes with the first, the shape, the respondent, the header's row or direction, then eight answers.
pub fn import(bytes: &[u8]) {
    let Some((head, files)) = bytes.split_at_checked(HEAD) else { return };
    let (first, second) = match files.iter().position(|byte| *byte == BETWEEN) {
        Some(at) => (&files[..at], Some(&files[at + 1..])),
        None => (files, None),
    };
    let source = |name: &str, bytes: &[u8]| Source { name: name.to_owned(), bytes: bytes.to_vec() };
    let first = source("lezen.csv", first);
    let second = second.map(|bytes| source("team.csv", bytes));
    // Half of the time the second file comes when the first is open.
    if head[0] & 1 == 1 {
        let Some(before) = answered(std::slice::from_ref(&first), None, head) else { return };
        let _ = second.and_then(|second| answered(&[second], Some(&before), head));
    } else {
        let all: Vec<Source> = std::iter::once(first).chain(second).collect();
        let _ = answered(&all, None, head);
    }
}

/// A small survey on top of a project that is open, in every way in which the two can go together.
pub fn further(project: &Project) {
    let file = |name: &str, text: &str| Source { name: name.to_owned(), bytes: text.into() };
    let people = file("team.csv", "naam;groep;rol;uren\nNieuw de Wit;nieuw;nieuw;3\nBram Bos;3-4;leraar;2\n");
    let ties = file("Met wie praat je over nieuw.csv", "van;naar\nNieuw de Wit;Bram Bos\nBram Bos;Onbekend\n");
    let Ok(grids) = load(&[people, ties]) else { return };
    for how in ["late", "question", "wave"] {
        let mut choices = Choices::default();
        choices.set(ids::JOIN, how);
        let plan = plan(&grids, Some(project), &choices).map(|plan| plan.project);
        assert!(
            plan.is_some_and(
                |joined| joined.people.len() > project.people.len() || project.people.values().any(|p| p.name.contains("Nieuw"))
            )
        );
    }
}

/// Reads, answers what is asked, and reads again, twice.
fn answered(sources: &[Source], base: Option<&Project>, head: &[u8]) -> Option<Project> {
    let mut choices = Choices::default();
    let grids = load(sources).ok()?;
    let asked = plan(&grids, base, &choices);
    wish(asked.as_ref(), head, &mut choices);
    let mut last = if choices.0.is_empty() { asked? } else { plan(&grids, base, &choices).or(asked)? };
    for (ask, answer) in last.asks.iter().zip(head[4..].iter().cycle()) {
        let options = ask.options.len() + 1;
        // 0 leaves it open.
        if let Some(option) = (usize::from(*answer) % options).checked_sub(1).and_then(|at| ask.options.get(at)) {
            choices.set(&ask.id, &option.id);
        }
    }
    last = plan(&grids, base, &choices)?;
    assert_eq!(Some(&last), plan(&grids, base, &choices).as_ref(), "the same choices give the same plan");
    assert_eq!(open(&save(&last.project)).as_ref(), Ok(&last.project), "saved and opened");
    for wave in last.project.waves.values() {
        sound(wave);
    }
    Some(last.project)
}

/// What nobody is asked but anyone can say.
fn wish(plan: Option<&ImportPlan>, head: &[u8], choices: &mut Choices) {
    if let Some(kind) = shape(head[1]) {
        choices.set(ids::SHAPE, kind.id());
    }
    let columns = plan.and_then(|plan| plan.tables.first()).map_or(&[][..], |table| &table.columns);
    if let Some(column) = usize::from(head[2]).checked_sub(1).and_then(|at| columns.get(at)) {
        choices.set(ids::RESPONDENT, column);
    }
    if head[3] & 1 == 1 {
        choices.set(ids::HEADER, (head[3] >> 2).to_string());
    }
    if head[3] & 2 == 2 {
        choices.set(ids::DIRECTION, ids::COLUMNS_NAME);
    }
}

fn shape(byte: u8) -> Option<ShapeKind> {
    usize::from(byte).checked_sub(1).map(|at| ShapeKind::ALL[at % ShapeKind::ALL.len()])
}

/// A plan of which everything holds that must hold.
fn plan(grids: &[Arc<Grid>], base: Option<&Project>, choices: &Choices) -> Option<ImportPlan> {
    let plan = read(grids, base, choices, 7).ok()?;
    assert_eq!(check(&plan.project), []);
    let counts = plan.project.record.counts;
    assert!(counts.reconcile(), "{counts:?}");
    assert!(plan.project.waves.contains_key(&plan.wave), "the wave that the files are about");
    for ask in &plan.asks {
        assert!(ask.options.iter().any(|option| option.id == ask.proposed), "proposed is no option: {ask:?}");
        let followed = ask.chosen.as_deref().unwrap_or(&ask.proposed);
        assert!(ask.options.iter().any(|option| option.id == followed), "{ask:?}");
    }
    Some(plan)
}

/// What a wave of an import holds beyond what must hold in every project: whoever names a colleague has answered about them.
fn sound(wave: &Wave) {
    let here = |people: &BTreeSet<PersonId>| people.iter().all(|person| wave.places.contains_key(person));
    assert!(wave.may_be_named.values().all(here), "somebody may be named who is not there");
    for (who, respondence) in &wave.respondence {
        assert!(!matches!(respondence, Respondence::Partly(about) if !here(about)), "{who:?} answered about somebody who is not there");
    }
    for tie in &wave.ties {
        let spoke = match wave.respondence(tie.from, tie.question) {
            Respondence::Answered => true,
            Respondence::Partly(about) => about.contains(&tie.to),
            Respondence::Absent | Respondence::NotAsked(_) => false,
        };
        assert!(spoke, "a tie without an answer: {tie:?}");
    }
    for end in wave.unresolved.iter().flat_map(|mention| [&mention.from, &mention.to]) {
        assert!(
            !matches!(end, UnresolvedEnd::Known(person) if !wave.places.contains_key(person)),
            "an unknown name of somebody who is not there"
        );
    }
}
