//! What a table is, and which of its columns is what: proposed by its headers and cells, decided by the user.

mod grouping_kind;
mod known;
mod occupancy;
mod people_sheet;
mod respondent;
mod survey;
mod tie_list;
mod titles;
mod understood;

use crate::io::cell::spelling::fold;
use crate::io::source::grid::Origin;
use crate::io::table::{Table, header_words};
use crate::model::{ShapeKind, ShapeReason};

pub use known::Known;
pub use occupancy::OccupancyMapping;
pub use people_sheet::PeopleMapping;
pub use respondent::Respondent;
pub use survey::{Answers, Block, SurveyMapping};
pub use tie_list::TieMapping;
pub use understood::Understood;

pub(super) use occupancy::as_people_sheet;
pub(super) use people_sheet::people_mapping;
pub(super) use respondent::is_anonymous_word;
pub(super) use titles::stated_cap;

/// What a table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Ties(TieMapping),
    People(PeopleMapping),
    Survey(Box<SurveyMapping>),
    Occupancy(OccupancyMapping),
}

/// What the user said of a table; what is left open is recognised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub kind: Option<ShapeKind>,
    pub respondent: Option<usize>,
    /// It was brought as the sheet that says who is there.
    pub says_who: bool,
}

/// A table that is none of the shapes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a survey ({missing:?}); the header is {header:?}")]
pub struct NotASurvey {
    pub missing: Missing,
    /// The header that was found.
    pub header: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The header is one column, in which nothing could be recognised.
    Columns,
    /// No column for who names.
    From,
    /// No column for who is named.
    To,
    /// Neither of the two, and no id or name either: perhaps there is no header.
    Everything,
    /// The columns for who answers say nothing: whoever made the form hid the senders.
    Sender,
}

/// Recognises a table. Capitals, accents, spaces and punctuation of the header do not matter. `known`: the people who are known
/// before the mentions are read.
pub fn recognise(table: &Table, known: &Known, wish: Wish) -> Result<(Shape, ShapeKind, ShapeReason), NotASurvey> {
    let headers: Vec<String> = table.header.iter().map(|header| fold(header)).collect();
    let found = match wish.kind {
        Some(kind) => as_wished(table, &headers, known, kind, wish).map(|shape| (shape, kind, ShapeReason::Chosen)),
        None => by_itself(table, &headers, known, wish),
    };
    found.ok_or_else(|| NotASurvey { missing: missing(table, &headers), header: table.header.clone() })
}

fn by_itself(table: &Table, headers: &[String], known: &Known, wish: Wish) -> Option<(Shape, ShapeKind, ShapeReason)> {
    if let Some(ties) = tie_list::tie_mapping(table, headers, false) {
        let name = |column| table.column_name(column);
        let (kind, reason) = if table.grid.origin == Origin::Graph {
            (ShapeKind::Graph, ShapeReason::NetworkFile)
        } else {
            (ShapeKind::TieList, ShapeReason::TieColumns { from: name(ties.from), to: name(ties.to) })
        };
        return Some((Shape::Ties(ties), kind, reason));
    }
    if let Some(occupancy) = occupancy::occupancy_mapping(table, headers) {
        return Some((Shape::Occupancy(occupancy), ShapeKind::Occupancy, ShapeReason::Weekdays));
    }
    let people = people_sheet::people_mapping(table, headers);
    let says_who = people.id.is_some() || !people.name.is_empty();
    if !(wish.says_who && says_who)
        && table.grid.origin != Origin::Graph
        && let Some(survey) = survey::survey_mapping(table, headers, known, wish.respondent, None)
        && !(says_who && looks_like_people(table, headers, &people, &survey))
    {
        let name = |column| table.column_name(column);
        if let Some(ties) = survey.long {
            let reason = ShapeReason::TieColumns { from: name(ties.from), to: name(ties.to) };
            return Some((Shape::Ties(ties), ShapeKind::TieList, reason));
        }
        let (kind, reason) = (survey.kind, survey.reason.clone());
        return Some((Shape::Survey(Box::new(survey)), kind, reason));
    }
    if respondent::is_anonymous(table, headers) && headers.iter().any(|word| header_words::is_meta(word) && word != "id") {
        return None;
    }
    says_who.then(|| {
        let columns = people.describing().into_iter().map(|column| table.column_name(column)).collect();
        (Shape::People(people), ShapeKind::PeopleSheet, ShapeReason::PeopleColumns { columns })
    })
}

/// A people sheet may have a column with the name of a job-share partner: only a form asks a question, counts answers or has
/// several columns of names.
fn looks_like_people(table: &Table, headers: &[String], people: &PeopleMapping, survey: &SurveyMapping) -> bool {
    let asks = table.header.iter().any(|header| header.contains('?'));
    let sent =
        headers.iter().any(|word| header_words::is_meta(word) && !matches!(word.as_str(), "id" | "nr" | "status" | "datum" | "date"));
    survey.kind == ShapeKind::OneCell && !asks && !sent && !people.describing().is_empty()
}

fn as_wished(table: &Table, headers: &[String], known: &Known, kind: ShapeKind, wish: Wish) -> Option<Shape> {
    match kind {
        ShapeKind::TieList | ShapeKind::Graph => tie_list::tie_mapping(table, headers, true).map(Shape::Ties),
        ShapeKind::PeopleSheet => {
            let mut people = people_sheet::people_mapping(table, headers);
            if people.id.is_none() && people.name.is_empty() {
                people.name = vec![0];
                people.traits.retain(|column| *column != 0);
            }
            (!headers.is_empty()).then_some(Shape::People(people))
        }
        ShapeKind::Occupancy => occupancy::occupancy_mapping(table, headers).map(Shape::Occupancy),
        ShapeKind::WideNominations | ShapeKind::OneCell | ShapeKind::WideRoster | ShapeKind::SeveralQuestions | ShapeKind::Matrix => {
            survey::survey_mapping(table, headers, known, wish.respondent, Some(kind)).map(Box::new).map(Shape::Survey)
        }
    }
}

fn missing(table: &Table, headers: &[String]) -> Missing {
    let has = |list: &[&str]| headers.iter().any(|word| list.contains(&word.as_str()));
    match (has(header_words::FROM), has(header_words::TO)) {
        _ if respondent::is_anonymous(table, headers) => Missing::Sender,
        (false, true) => Missing::From,
        (true, _) => Missing::To,
        (false, false) if headers.len() < 2 => Missing::Columns,
        (false, false) => Missing::Everything,
    }
}
