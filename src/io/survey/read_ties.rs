//! The rows of a tie list.

use std::collections::{BTreeMap, HashMap};

use crate::io::cell;
use crate::io::cell::spelling::clean;
use crate::io::choices::Choices;
use crate::io::scale::{AnswerScale, Said, propose};
use crate::io::shape::TieMapping;
use crate::io::source::grid::Row;
use crate::io::survey::statements::{At, Mention, Sender, Statements, What};
use crate::io::table::Table;
use crate::model::{Issue, Oddity, Scale};

/// Adds every row to the statements: blank or a mention. `title`: what the question is called where no column says.
pub fn read_ties(table: &Table, at: u16, mapping: &TieMapping, title: &str, choices: &Choices, out: &mut Statements) {
    if !mapping.crosses.is_empty() {
        return read_crosses(table, at, mapping, out);
    }
    let scale = mapping.strength.and_then(|column| worded_scale(table, column, choices));
    let mut questions: HashMap<String, u32> = HashMap::new();
    out.mentions.reserve(table.n_rows());
    for (place, row) in table.rows().enumerate() {
        out.n_rows += 1;
        if row.is_blank() {
            out.blank += 1;
            continue;
        }
        let [from, to] = [mapping.from, mapping.to].map(|column| {
            let name = row.cell(column);
            (!name.is_empty()).then(|| out.labels.of(&name))
        });
        let question = mapping.question.map_or_else(|| title.into(), |column| row.cell(column));
        let question = if let Some(question) = questions.get(question.as_ref()) {
            *question
        } else {
            let at = out.question(&question);
            questions.insert(question.into_owned(), at);
            at
        };
        let column = u16::try_from(if from.is_none() { mapping.from } else { mapping.to }).unwrap_or(u16::MAX);
        let strength = mapping.strength.and_then(|column| u16::try_from(column).ok()).unwrap_or(column);
        let at = At { table: at, row: u32::try_from(place).unwrap_or(u32::MAX), column, strength };
        out.mentions.push(Mention { from: Sender::Label(from), to, question, what: what(&row, mapping, scale.as_ref()), at });
    }
    // A list without mentions was still asked for something.
    if questions.is_empty() {
        out.question(title);
    }
    if let Some(scale) = &scale {
        let mut asked: Vec<u32> = questions.into_values().collect();
        asked.sort_unstable();
        for question in asked {
            if let Some(asked) = out.asked(question) {
                asked.question.scale = Scale::Steps(scale.steps().to_vec());
            }
        }
    }
    for column in &mapping.not_read {
        out.issues.push(Issue { spot: table.column_spot(*column), what: Oddity::ColumnNotRead });
    }
}

/// A list with a column per question: every filled cell is a mention on that question.
fn read_crosses(table: &Table, at: u16, mapping: &TieMapping, out: &mut Statements) {
    let columns: Vec<(usize, u32, AnswerScale)> = mapping
        .crosses
        .iter()
        .map(|column| {
            let scale = propose(&table.counted([*column], usize::MAX)).scale;
            (*column, out.question(&table.column_name(*column)), scale)
        })
        .collect();
    for (place, row) in table.rows().enumerate() {
        out.n_rows += 1;
        if row.is_blank() {
            out.blank += columns.len();
            continue;
        }
        let [from, to] = [mapping.from, mapping.to].map(|column| {
            let name = row.cell(column);
            (!name.is_empty()).then(|| out.labels.of(&name))
        });
        for (column, question, scale) in &columns {
            let what = match scale.read(row.raw(*column)) {
                Said::Blank | Said::NotApplicable => {
                    out.blank += 1;
                    continue;
                }
                Said::Zero => What::Zero,
                Said::Strength(value) => What::Strength(value),
                Said::Unreadable => What::Unreadable,
            };
            let column = u16::try_from(*column).unwrap_or(u16::MAX);
            let at = At { table: at, row: u32::try_from(place).unwrap_or(u32::MAX), column, strength: column };
            out.mentions.push(Mention { from: Sender::Label(from), to, question: *question, what, at });
        }
    }
    for column in &mapping.not_read {
        out.issues.push(Issue { spot: table.column_spot(*column), what: Oddity::ColumnNotRead });
    }
}

fn what(row: &Row<'_>, mapping: &TieMapping, scale: Option<&AnswerScale>) -> What {
    let Some(column) = mapping.strength else { return What::Strength(1.0) };
    let cell = row.raw(column);
    if clean(cell).is_empty() {
        return What::NoStrength;
    }
    match (cell::number(cell), scale) {
        (Some(0.0), _) => What::Zero,
        (Some(value), _) if value > 0.0 => What::Strength(value),
        (Some(_), _) | (None, None) => What::Unreadable,
        (None, Some(scale)) => match scale.read(cell) {
            Said::Zero => What::Zero,
            Said::Strength(value) => What::Strength(value),
            Said::Blank | Said::NotApplicable | Said::Unreadable => What::Unreadable,
        },
    }
}

/// How a column of worded strengths is read; `None` where all of its cells are numbers, or hardly any of its words is on a scale.
fn worded_scale(table: &Table, column: usize, choices: &Choices) -> Option<AnswerScale> {
    const MOST_WORDS: usize = 50;
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for cell in table.column(column).filter(|cell| cell::number(cell).is_none()) {
        *words.entry(clean(cell).into_owned()).or_default() += 1;
        if words.len() > MOST_WORDS {
            return None;
        }
    }
    let mut proposal = (!words.is_empty()).then(|| propose(&words))?;
    for (word, _) in &proposal.unread {
        if let Some(strength) = choices.strength_of(word) {
            proposal.scale.set(word, strength);
            proposal.fit = 1.0;
        }
    }
    // A word among numbers is a slip; only a column of words is a scale.
    let worded: usize = words.values().sum();
    (proposal.fit >= 0.5 && worded * 2 >= table.column(column).count()).then_some(proposal.scale)
}
