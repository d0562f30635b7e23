//! An oddity of an import in words: what it is, and what to do.

use super::{Arg, Words};
use crate::model::{Issue, Oddity};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueText {
    /// "lijntjes.csv, rij 4, kolom naar"
    pub place: String,
    pub what: String,
    pub remedy: String,
}

#[must_use]
pub fn issue_text(words: Words, issue: &Issue) -> IssueText {
    let (key, args) = said(words, issue);
    IssueText {
        place: place(words, issue),
        what: words.with(&format!("issue-{key}"), &args),
        remedy: words.with(&format!("issue-{key}-remedy"), &args),
    }
}

fn place(words: Words, issue: &Issue) -> String {
    let mut parts = Vec::new();
    if !issue.spot.file.is_empty() {
        parts.push(issue.spot.file.clone());
    }
    if let Some(row) = issue.spot.row {
        parts.push(words.with("place-row", &[("row", row.to_string().into())]));
    }
    if let Some(column) = &issue.spot.column {
        parts.push(words.with("place-column", &[("column", column.as_str().into())]));
    }
    parts.join(", ")
}

/// The message and what goes into it.
fn said(words: Words, issue: &Issue) -> (&'static str, Vec<(&'static str, Arg)>) {
    let cell = shortened(issue.spot.cell.as_deref().unwrap_or_default());
    let cell = || ("cell", Arg::from(cell.as_str()));
    match &issue.what {
        Oddity::MissingEnd => ("missing-end", vec![]),
        Oddity::BadStrength => ("bad-strength", vec![cell()]),
        Oddity::NoStrength { mentions } => ("no-strength", vec![("mentions", (*mentions).into())]),
        Oddity::AmbiguousName { people } => ("ambiguous-name", vec![cell(), ("people", (*people).into())]),
        Oddity::UnknownName { mentions } => ("unknown-name", vec![cell(), ("mentions", (*mentions).into())]),
        Oddity::SelfMention => ("self-mention", vec![cell()]),
        Oddity::Duplicate { first_row } => ("duplicate", vec![("first", first_row.to_string().into())]),
        Oddity::TooManyCells { extra } => ("too-many-cells", vec![("extra", (*extra).into())]),
        Oddity::NoRows { names } => ("no-rows", vec![("people", names.len().into()), ("names", words.list(names).into())]),
        Oddity::SamePersonTwice { first_row } => ("same-person-twice", vec![cell(), ("first", first_row.to_string().into())]),
        Oddity::SameName { people } => ("same-name", vec![cell(), ("people", (*people).into())]),
        Oddity::NamelessRow => ("nameless-row", vec![]),
        Oddity::UnknownStatus => ("unknown-status", vec![cell()]),
        Oddity::MentionsDespiteStatus { mentions } => ("mentions-despite-status", vec![cell(), ("mentions", (*mentions).into())]),
        Oddity::GroupOfLeaders { group } => ("group-of-leaders", vec![("group", group.as_str().into())]),
        Oddity::UnreadableRemit => ("unreadable-remit", vec![cell()]),
        Oddity::ReplacedCharacters { encoding } => ("replaced-characters", vec![("encoding", encoding.as_str().into())]),
        Oddity::UnclosedQuote => ("unclosed-quote", vec![]),
        Oddity::DateForGroup => ("date-for-group", vec![cell()]),
        Oddity::ColumnNotRead => ("column-not-read", vec![]),
        Oddity::BadAnswer => ("bad-answer", vec![cell()]),
        Oddity::TotalRow => ("total-row", vec![]),
        Oddity::Replaced { by_row } => ("replaced", vec![("row", by_row.to_string().into())]),
        Oddity::NotOnForm { names } => ("not-on-form", vec![("people", names.len().into()), ("names", words.list(names).into())]),
        Oddity::TableNotRead => ("table-not-read", vec![]),
        Oddity::AndMore { count } => ("and-more", vec![("count", (*count).into())]),
    }
}

/// A cell as it stands in the file, cut where it is longer than a message can show.
fn shortened(cell: &str) -> String {
    const MOST: usize = 60;
    if cell.chars().count() <= MOST { cell.to_owned() } else { cell.chars().take(MOST).chain(['…']).collect() }
}
