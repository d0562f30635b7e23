//! What each table of an import is: first who is there, then what was answered.

use std::sync::Arc;

use crate::io::cell::spelling::fold;
use crate::io::choices::{Choices, ids};
use crate::io::import::error::ImportError;
use crate::io::shape::{Known, NotASurvey, Shape, Understood, Wish, recognise};
use crate::io::source::grid::Grid;
use crate::io::survey::read_survey::respondent_name;
use crate::io::table::Table;
use crate::io::team::roster::sheet_name;
use crate::model::{Project, ShapeKind, ShapeReason, TableReading};

/// Recognises all tables. The error is that of the first one, when none is anything.
pub fn understand_tables(grids: &[Arc<Grid>], base: Option<&Project>, choices: &Choices) -> Result<Vec<Understood>, ImportError> {
    let mut known = Known::default();
    for person in base.iter().flat_map(|base| base.people.values()) {
        known.add_person(person);
    }
    let tables: Vec<Table> = grids.iter().map(|grid| with_header(grid, choices)).collect();
    // Who is on a sheet tells in which cells of another table names stand.
    let mut first: Vec<Option<Shape>> = Vec::new();
    for table in &tables {
        let found = recognise(table, &known, own_wish(table, choices)).ok();
        let shape = found.map(|(shape, ..)| shape);
        if let Some(Shape::People(mapping)) = &shape {
            for row in table.rows() {
                known.add(&sheet_name(&row, mapping));
                mapping.id.into_iter().for_each(|column| known.add(&row.cell(column)));
                mapping.email.into_iter().for_each(|column| known.add_email(&row.cell(column)));
            }
        }
        if let Some(Shape::Survey(mapping)) = &shape {
            for row in table.rows() {
                known.add(&respondent_name(&row, mapping));
            }
        }
        first.push(shape);
    }
    let any_survey = first.iter().any(|shape| matches!(shape, Some(Shape::Ties(_) | Shape::Survey(_))));
    let mut understood = Vec::new();
    let mut why_not: Option<ImportError> = None;
    for (table, first) in tables.into_iter().zip(first) {
        let found = recognise(&table, &known, wish(&table, choices, first.as_ref().filter(|_| any_survey)));
        match found {
            Ok((shape, kind, reason)) => understood.push(with_reading(table, Some((shape, kind, reason)), choices)),
            Err(what) => {
                let file = table.grid.place();
                why_not.get_or_insert(ImportError::NotASurvey { what, file });
                understood.push(with_reading(table, None, choices));
            }
        }
    }
    let any = understood.iter().any(|table| table.shape.is_some());
    let text_only = understood.iter().any(|table| table.shape.is_none() && table.table.grid.sheet.is_none());
    // A sheet of a workbook may hold anything; a file that was brought is meant to be read.
    match why_not {
        Some(error) if !any || text_only || hidden(&error) => Err(error),
        _ => Ok(understood),
    }
}

/// Answers without senders are not passed over for the sheet beside them.
fn hidden(error: &ImportError) -> bool {
    matches!(error, ImportError::NotASurvey { what: NotASurvey { missing: crate::io::shape::Missing::Sender, .. }, .. })
}

fn with_header(grid: &Arc<Grid>, choices: &Choices) -> Table {
    let place = grid.place();
    let row: Option<usize> =
        choices.get(&ids::of_table(ids::HEADER, &place)).or_else(|| choices.get(ids::HEADER)).and_then(|row| row.parse().ok());
    let table = row.map_or_else(|| Table::find(Arc::clone(grid)), |row| Table::with_header_row(Arc::clone(grid), row));
    let wished = choices.get(&ids::of_table(ids::SHAPE, &place)).or_else(|| choices.get(ids::SHAPE)).and_then(ShapeKind::from_any_word);
    if row.is_none() && table.has_no_header(wished == Some(ShapeKind::TieList)) {
        return table.without_header();
    }
    if is_turned(&place, &table, choices) || table.has_days_as_rows() { table.turned() } else { table }
}

/// As the user says, else as the corner of a matrix says: "naar \\ van" puts who names above the columns.
fn is_turned(place: &str, table: &Table, choices: &Choices) -> bool {
    let wished = choices.get(&ids::of_table(ids::DIRECTION, place)).or_else(|| choices.get(ids::DIRECTION));
    match wished {
        Some(wished) => wished == ids::COLUMNS_NAME,
        None => table.corner_turns(),
    }
}

/// What the user said of this table. What was said of all tables is meant for those with mentions.
fn wish(table: &Table, choices: &Choices, first: Option<&Shape>) -> Wish {
    let place = table.grid.place();
    let is_sheet = matches!(first, Some(Shape::People(_) | Shape::Occupancy(_)));
    let all = choices.get(ids::SHAPE).filter(|_| !is_sheet).and_then(ShapeKind::from_any_word);
    let own = own_wish(table, choices);
    let kind = own.kind.or(all.filter(|_| !own.says_who));
    let column = choices.get(&ids::of_table(ids::RESPONDENT, &place)).or_else(|| choices.get(ids::RESPONDENT).filter(|_| !is_sheet));
    let respondent = column.and_then(|name| {
        let wanted = fold(name);
        (0..table.header.len()).find(|column| fold(&table.column_name(*column)) == wanted)
    });
    Wish { kind, respondent, says_who: own.says_who }
}

/// What the user said of this table alone.
fn own_wish(table: &Table, choices: &Choices) -> Wish {
    let kind = choices.get(&ids::of_table(ids::SHAPE, &table.grid.place())).and_then(ShapeKind::from_any_word);
    Wish { kind, respondent: None, says_who: choices.get(ids::PEOPLE) == Some(table.grid.file.as_str()) }
}

fn with_reading(table: Table, found: Option<(Shape, ShapeKind, ShapeReason)>, choices: &Choices) -> Understood {
    let name = |column: &usize| table.column_name(*column);
    let place = table.grid.place();
    let (shape, kind, reason) = match found {
        Some((shape, kind, reason)) => (Some(shape), Some(kind), reason),
        None => (None, None, ShapeReason::Nothing),
    };
    let (respondent, not_read) = match &shape {
        Some(Shape::Survey(survey)) => {
            let columns: Vec<usize> = survey.respondent.name.iter().copied().chain(survey.respondent.email).collect();
            (columns.iter().map(name).collect(), survey.not_read.iter().map(name).collect())
        }
        Some(Shape::Ties(ties)) => (vec![name(&ties.from)], ties.not_read.iter().map(name).collect()),
        Some(Shape::People(_) | Shape::Occupancy(_)) | None => (Vec::new(), Vec::new()),
    };
    let reading = TableReading {
        kind,
        reason,
        header_row: table.header_row,
        rows: table.rows().filter(|row| !row.is_blank()).count(),
        respondent,
        columns: (0..table.header.len()).map(|column| table.column_name(column)).collect(),
        not_read,
        turned: is_turned(&place, &table, choices),
        place,
    };
    Understood { table, shape, reading }
}
