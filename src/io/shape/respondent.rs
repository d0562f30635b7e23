//! Which columns say who answers.

use crate::io::cell::spelling::{clean, fold};
use crate::io::shape::known::Known;
use crate::io::table::Table;
use crate::io::table::header_words::{self, NAME, NAME_PARTS, RECIPIENT};

/// The one who answers a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Respondent {
    /// The parts of the name, to be joined. May be empty where there is an address.
    pub name: Vec<usize>,
    pub email: Option<usize>,
}

/// How many rows tell what a column holds.
const SAMPLE: usize = 500;

impl Respondent {
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.name.is_empty() && self.email.is_none()
    }

    #[must_use]
    pub fn has(&self, column: usize) -> bool {
        self.name.contains(&column) || self.email == Some(column)
    }
}

/// By the words of the headers first, then by what the cells hold. Anonymous senders are nobody.
pub(super) fn find_respondent(table: &Table, headers: &[String], known: &Known) -> Respondent {
    let filled = |column: &usize| says_who(table, *column);
    let find = |is: &dyn Fn(&str) -> bool| (0..headers.len()).filter(|column| is(&headers[*column])).find(filled);
    let email = find(&header_words::is_email);
    let parts = |lists: &[&[&str]]| -> Vec<usize> { lists.iter().filter_map(|list| find(&|word: &str| list.contains(&word))).collect() };
    let asked = find(&header_words::asks_who).map(|column| vec![column]);
    let whole = || find(&|word: &str| NAME.contains(&word)).map(|column| vec![column]);
    let recipient = || Some(parts(&RECIPIENT)).filter(|parts| !parts.is_empty());
    let in_parts = || Some(parts(&NAME_PARTS)).filter(|parts| !parts.is_empty());
    let by_cells = || names_in_first_columns(table, headers, known).map(|column| vec![column]);
    let name = asked.or_else(whole).or_else(recipient).or_else(in_parts);
    let name = if email.is_some() { name } else { name.or_else(by_cells) };
    Respondent { name: name.unwrap_or_default(), email }
}

/// Whether all senders are hidden: there are columns for who they are, and these say nothing.
pub(super) fn is_anonymous(table: &Table, headers: &[String]) -> bool {
    let who = |column: &usize| {
        let word = headers[*column].as_str();
        header_words::is_email(word) || NAME.contains(&word)
    };
    let mut columns = (0..headers.len()).filter(who).peekable();
    columns.peek().is_some() && columns.all(|column| !says_who(table, column)) && table.n_rows() > 0
}

fn says_who(table: &Table, column: usize) -> bool {
    table.column(column).take(SAMPLE).any(|cell| !is_anonymous_word(cell))
}

pub(in crate::io) fn is_anonymous_word(cell: &str) -> bool {
    matches!(fold(cell).as_str(), "anonymous" | "anoniem" | "anonieme gebruiker" | "anonymous user")
}

/// The first of the left columns of which the cells are mostly people whom we know or who stand in the header, or else the first
/// column when all its cells differ.
fn names_in_first_columns(table: &Table, headers: &[String], known: &Known) -> Option<usize> {
    let mut header_people = Known::default();
    headers.iter().filter(|word| !word.is_empty() && !header_words::is_header(word)).for_each(|word| header_people.add(word));
    let share = |column: usize| {
        let cells: Vec<&str> = table.column(column).take(SAMPLE).collect();
        let people = cells.iter().filter(|cell| known.has(cell) || header_people.has(cell)).count();
        if cells.is_empty() { 0.0 } else { people as f64 / cells.len() as f64 }
    };
    let left = 0..headers.len().min(4);
    left.clone().find(|column| share(*column) >= 0.5).or_else(|| {
        let mut cells: Vec<String> = table.column(0).take(SAMPLE).map(|cell| clean(cell).into_owned()).collect();
        let all = cells.len();
        let wordy = cells.iter().all(|cell| cell.chars().any(char::is_alphabetic) && !cell.contains([';', ':']));
        cells.sort();
        cells.dedup();
        let unknown_header = headers.first().is_some_and(|word| !header_words::is_meta(word));
        (all >= 2 && cells.len() == all && wordy && unknown_header).then_some(0)
    })
}
