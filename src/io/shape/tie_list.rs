//! The columns of a tie list.

use crate::io::shape::words::{FROM, QUESTION, STRENGTH, TO};
use crate::io::table::Table;

/// Which column of a tie list is what. A row says: `from` names `to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieMapping {
    pub from: usize,
    pub to: usize,
    pub question: Option<usize>,
    pub strength: Option<usize>,
    /// Columns with something in them that mean nothing to us.
    pub not_read: Vec<usize>,
}

/// `None` without a column for who names and one for who is named. `forced`: the user says that it is a tie list; without such
/// headers its first two columns are taken.
pub(super) fn tie_mapping(table: &Table, words: &[String], forced: bool) -> Option<TieMapping> {
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    let (from, to) = match (find(FROM), find(TO)) {
        (Some(from), Some(to)) => (from, to),
        _ if forced && words.len() >= 2 => (0, 1),
        _ => return None,
    };
    let (question, strength) = (find(QUESTION), find(STRENGTH));
    let is_read = |column: &usize| *column == from || *column == to || Some(*column) == question || Some(*column) == strength;
    let not_read = (0..words.len()).filter(|column| !is_read(column) && !table.column_is_empty(*column)).collect();
    Some(TieMapping { from, to, question, strength, not_read })
}
