//! The columns of a tie list.

use crate::io::scale::looks_like_answers;
use crate::io::table::Table;
use crate::io::table::header_words::{FROM, NAME, QUESTION, STRENGTH, TO, is_header, is_passive};

/// How many cells tell what a column holds.
const SAMPLE: usize = 500;

/// Which column of a tie list is what. A row says: `from` names `to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieMapping {
    pub from: usize,
    pub to: usize,
    pub question: Option<usize>,
    pub strength: Option<usize>,
    /// A column per question with a mark or an answer: van;naar;lezen;rekenen.
    pub crosses: Vec<usize>,
    /// Columns with something in them that mean nothing to us.
    pub not_read: Vec<usize>,
}

/// `None` without a column for who names and one for who is named. `forced`: the user says that it is a tie list; without such
/// headers its first two columns are taken.
pub(super) fn tie_mapping(table: &Table, words: &[String], forced: bool) -> Option<TieMapping> {
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    // "Genoemd door" says who names, so the other column with names is who is named.
    let passive = words.iter().position(|word| is_passive(word));
    let named = passive.and_then(|by| {
        (0..words.len()).find(|column| *column != by && (words[*column].as_str() == "wie" || NAME.contains(&words[*column].as_str())))
    });
    let (from, to) = match (find(FROM), find(TO)) {
        _ if passive.is_some() && named.is_some() => (passive.unwrap_or(0), named.unwrap_or(0)),
        (Some(from), Some(to)) => (from, to),
        _ if forced && words.len() >= 2 => (0, 1),
        _ => return None,
    };
    let (question, strength) = (find(QUESTION), find(STRENGTH));
    let is_read = |column: &usize| *column == from || *column == to || Some(*column) == question || Some(*column) == strength;
    let mut not_read: Vec<usize> = (0..words.len()).filter(|column| !is_read(column) && !table.column_is_empty(*column)).collect();
    let mut crosses = Vec::new();
    if question.is_none() && strength.is_none() {
        let answers = |column: &usize| {
            !is_header(&words[*column]) && !words[*column].is_empty() && looks_like_answers(&table.counted([*column], SAMPLE))
        };
        crosses = not_read.iter().copied().filter(answers).collect();
        if crosses.len() < 2 {
            crosses.clear();
        }
        not_read.retain(|column| !crosses.contains(column));
    }
    Some(TieMapping { from, to, question, strength, crosses, not_read })
}
