//! From the bytes of a tie list, and of a people sheet where there is one, to a project.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::io::answers::read_answers;
use crate::io::mapping::{NotASurvey, PeopleMapping, Shape, TieMapping, recognise};
use crate::io::people::{Roster, read_sheet};
use crate::io::places::{Places, read_places};
use crate::io::spelling::{clean, fold};
use crate::io::table::{Delimiter, NotATable, RawTable, read_table};
use crate::io::ties::read_mentions;
use crate::model::{Codes, GroupId, ImportRecord, Issue, Oddity, PersonId, Place, Project, RoleKind, Spot, Wave, WaveId};

/// A file as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file's name, without its folder.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What an import would give. Nothing is changed until it is taken into a session.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPlan {
    /// One wave, without a date; counts and issues are in its record.
    pub project: Project,
    pub ties: ReadAs<TieMapping>,
    pub people: Option<ReadAs<PeopleMapping>>,
}

/// How a file was understood, to be shown to whoever brought it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadAs<Mapping> {
    pub file: String,
    pub encoding: &'static str,
    pub delimiter: Delimiter,
    /// The names of the columns; a mapping holds places in it.
    pub header: Vec<String>,
    pub mapping: Mapping,
}

/// Which of the given files is which, as places in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Files {
    pub ties: usize,
    pub people: Option<usize>,
}

/// Why there is nothing to import.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("{what}: {file}")]
    NotATable { what: NotATable, file: String },
    #[error("{what}: {file}")]
    NotASurvey { what: NotASurvey, file: String },
    #[error("a people sheet without a tie list: {file}")]
    OnlyPeople { file: String },
    #[error("two tie lists: {first}, {second}")]
    TwoTieLists { first: String, second: String },
    #[error("two people sheets: {first}, {second}")]
    TwoPeopleSheets { first: String, second: String },
    #[error("no file")]
    NoFile,
    /// At most a tie list and a people sheet.
    #[error("{files} files, at most 2 are read")]
    TooManyFiles { files: usize },
}

/// Files in any order: which is the tie list, which the people sheet.
pub fn tell_apart(sources: &[Source]) -> Result<Files, ImportError> {
    if sources.len() > 2 {
        return Err(ImportError::TooManyFiles { files: sources.len() });
    }
    let shapes: Vec<Shape> = sources.iter().map(|source| Ok(open(source)?.1)).collect::<Result<_, ImportError>>()?;
    let name = |i: usize| sources[i].name.clone();
    match shapes[..] {
        [Shape::Ties(_)] => Ok(Files { ties: 0, people: None }),
        [Shape::Ties(_), Shape::People(_)] => Ok(Files { ties: 0, people: Some(1) }),
        [Shape::People(_), Shape::Ties(_)] => Ok(Files { ties: 1, people: Some(0) }),
        [Shape::People(_)] => Err(ImportError::OnlyPeople { file: name(0) }),
        [Shape::Ties(_), Shape::Ties(_)] => Err(ImportError::TwoTieLists { first: name(0), second: name(1) }),
        [Shape::People(_), Shape::People(_)] => Err(ImportError::TwoPeopleSheets { first: name(0), second: name(1) }),
        _ => Err(ImportError::NoFile),
    }
}

/// Reads a survey. `shuffle` puts people in the random order in which they get their codes; whoever calls has the dice.
pub fn import(
    ties: &Source,
    people: Option<&Source>,
    shuffle: &mut dyn FnMut(&[PersonId]) -> Vec<PersonId>,
) -> Result<ImportPlan, ImportError> {
    let (tie_table, tie_mapping) = match open(ties)? {
        (table, Shape::Ties(mapping)) => (table, mapping),
        (_, Shape::People(_)) => return Err(ImportError::OnlyPeople { file: ties.name.clone() }),
    };
    let sheet_table = match people.map(open).transpose()? {
        None => None,
        Some((table, Shape::People(mapping))) => Some((table, mapping)),
        Some((table, Shape::Ties(_))) => return Err(ImportError::TwoTieLists { first: ties.name.clone(), second: table.file }),
    };
    let mut issues = tie_table.issues.clone();
    let mut sheet_issues = Vec::new();
    let (mut roster, places) = match &sheet_table {
        None => (Roster::open(), Places::default()),
        Some((table, mapping)) => {
            let sheet = read_sheet(table, mapping);
            let mut places = read_places(table, mapping, &sheet);
            sheet_issues.extend(table.issues.iter().cloned().chain(sheet.issues).chain(std::mem::take(&mut places.issues)));
            (sheet.roster, places)
        }
    };
    let mut mentions = read_mentions(&tie_table, &tie_mapping, &mut roster, &question_title(&ties.name));
    issues.append(&mut mentions.issues);
    let (respondence, answer_issues) = read_answers(&roster.people, &places.status, &mentions, &ties.name);
    // Everyone who was met without a sheet has an empty place.
    let everyone: BTreeMap<PersonId, Place> =
        roster.people.keys().map(|person| (*person, places.of.get(person).cloned().unwrap_or_default())).collect();
    let wave = Wave { places: everyone, ties: mentions.ties, respondence, unresolved: mentions.unresolved, ..Wave::default() };

    let ids: Vec<PersonId> = roster.people.keys().copied().collect();
    let mut codes = Codes::in_order(shuffle(&ids));
    for person in ids {
        codes.add(person);
    }
    let mut project = Project {
        people: Arc::new(roster.people),
        groupings: Arc::new(places.groupings),
        groups: Arc::new(places.groups),
        roles: Arc::new(places.roles),
        traits: Arc::new(places.traits),
        questions: Arc::new(mentions.questions),
        waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
        codes: Arc::new(codes),
        ..Project::default()
    };
    if let Some((table, mapping)) = &sheet_table {
        sheet_issues.extend(groups_of_leaders(&project, table, mapping));
    }
    issues.extend(sheet_issues.into_iter().chain(answer_issues));
    project.record = Arc::new(ImportRecord {
        files: std::iter::once(ties.name.clone()).chain(people.map(|source| source.name.clone())).collect(),
        counts: mentions.counts,
        issues,
        status_known: sheet_table.as_ref().is_some_and(|(_, mapping)| mapping.status.is_some()),
    });
    let people = sheet_table.map(|(table, mapping)| read_as(table, mapping));
    Ok(ImportPlan { project, ties: read_as(tie_table, tie_mapping), people })
}

fn open(source: &Source) -> Result<(RawTable, Shape), ImportError> {
    let table = read_table(&source.name, &source.bytes).map_err(|what| ImportError::NotATable { what, file: source.name.clone() })?;
    let shape = recognise(&table).map_err(|what| ImportError::NotASurvey { what, file: source.name.clone() })?;
    Ok((table, shape))
}

fn read_as<Mapping>(table: RawTable, mapping: Mapping) -> ReadAs<Mapping> {
    ReadAs { file: table.file, encoding: table.encoding, delimiter: table.delimiter, header: table.header, mapping }
}

/// Groups of the main grouping in which everyone is a leader or an expert, where another group has teachers.
fn groups_of_leaders(project: &Project, table: &RawTable, mapping: &PeopleMapping) -> Vec<Issue> {
    let Some((main, grouping)) = project.main_grouping().and_then(|id| Some((id, project.groupings.get(&id)?))) else { return Vec::new() };
    let mut kinds: BTreeMap<GroupId, Vec<RoleKind>> = BTreeMap::new();
    for (person, place) in project.waves.values().flat_map(|wave| &wave.places) {
        for group in &place.groups {
            kinds.entry(*group).or_default().push(project.role_kind(WaveId(0), *person));
        }
    }
    let of = |group: &GroupId| kinds.get(group).map_or(&[][..], Vec::as_slice);
    if !grouping.groups.iter().any(|group| of(group).contains(&RoleKind::Teacher)) {
        return Vec::new();
    }
    let column = usize::try_from(main.0).ok().and_then(|at| mapping.groupings.get(at)).map(|(column, _)| table.column_name(*column));
    let led = |group: &&GroupId| !of(group).is_empty() && of(group).iter().all(|kind| matches!(kind, RoleKind::Leader | RoleKind::Expert));
    let issue = |group: &GroupId| {
        let group = project.group_name(*group).to_owned();
        let spot = Spot { file: table.file.clone(), row: None, column: column.clone(), cell: Some(group.clone()) };
        Issue { spot, what: Oddity::GroupOfLeaders { group } }
    };
    grouping.groups.iter().filter(led).map(issue).collect()
}

/// The file's name as a title; empty where it only says what kind of file it is.
fn question_title(file: &str) -> String {
    const KINDS: &[&str] = &[
        "ties",
        "tie",
        "edges",
        "edge list",
        "edgelist",
        "links",
        "relations",
        "network",
        "lijntjes",
        "relaties",
        "netwerk",
        "vermeldingen",
        "mentions",
        "data",
        "export",
        "survey",
        "enquete",
        "vragenlijst",
        "antwoorden",
        "responses",
        "map",
        "book",
        "werkmap",
        "blad",
        "sheet",
    ];
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let title = clean(&stem.replace(['_', '-'], " "));
    let words = fold(&title);
    let without_number = words.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    if KINDS.contains(&without_number) { String::new() } else { title }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, text: &str) -> Source {
        Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn files_are_told_apart_in_any_order() {
        let (ties, people) = (source("a.csv", "van;naar\nA;B\n"), source("b.csv", "naam;groep\nA;1\n"));
        assert_eq!(tell_apart(&[ties.clone(), people.clone()]), Ok(Files { ties: 0, people: Some(1) }));
        assert_eq!(tell_apart(&[people.clone(), ties.clone()]), Ok(Files { ties: 1, people: Some(0) }));
        assert_eq!(tell_apart(std::slice::from_ref(&ties)), Ok(Files { ties: 0, people: None }));
        assert_eq!(tell_apart(std::slice::from_ref(&people)), Err(ImportError::OnlyPeople { file: "b.csv".into() }));
        assert_eq!(tell_apart(&[]), Err(ImportError::NoFile));
        assert!(matches!(tell_apart(&[ties.clone(), ties.clone()]), Err(ImportError::TwoTieLists { .. })));
        assert!(matches!(tell_apart(&[ties.clone(), ties.clone(), people]), Err(ImportError::TooManyFiles { files: 3 })));
    }

    #[test]
    fn a_title_says_more_than_the_kind_of_file() {
        for (file, title) in [
            ("lijntjes.csv", ""),
            ("Ties (2).csv", ""),
            ("enquête_3.csv", ""),
            ("met_wie_praat_je.csv", "met wie praat je"),
            ("Rekenen 2026.csv", "Rekenen 2026"),
            ("geen extensie", "geen extensie"),
        ] {
            assert_eq!(question_title(file), title, "{file}");
        }
    }

    #[test]
    fn everyone_has_a_code_whatever_the_dice_do() {
        let ties = source("a.csv", "van;naar\nA;B\nB;C\n");
        let plan = import(&ties, None, &mut |people| people[1..].iter().rev().copied().collect()).unwrap();
        assert_eq!([0, 1, 2].map(|i| plan.project.codes.code(PersonId(i))), ["P03", "P02", "P01"]);
    }
}
