//! The rows of a survey: what every respondent answered on every question.

use std::collections::BTreeMap;

use crate::io::choices::{Choices, ids};
use crate::io::grid::Row;
use crate::io::names::{Separator, is_nobody, judge_separator, rejoin, split_names};
use crate::io::scale::{AnswerScale, Said, ScaleKind, propose};
use crate::io::shape::{Answers, Known, SurveyMapping, is_anonymous_word, stated_cap, words};
use crate::io::spelling::{clean, fold};
use crate::io::statements::{At, Holds, Label, Mention, Reply, Sender, Statements, SurveyRow, What};
use crate::io::table::Table;
use crate::model::{About, Ask, Form, Issue, Kind, Meaning, Oddity, Question, Reason, Scale};

/// How the columns of one question are read.
enum Reading {
    Roster { columns: Vec<(usize, String, Label)>, scale: AnswerScale, form: u32 },
    Names { columns: Vec<usize>, separator: Separator },
}

struct Block {
    question: u32,
    reading: Reading,
}

/// Adds every row to the statements. `title`: what a question is called of which the headers do not say it. Returns what must be
/// asked of the user.
pub fn read_survey(
    table: &Table,
    at: u16,
    mapping: &SurveyMapping,
    title: &str,
    known: &Known,
    choices: &Choices,
    out: &mut Statements,
) -> Vec<Ask> {
    let mut asks = Vec::new();
    let mut known = known.clone();
    for row in table.rows() {
        known.add(&respondent_name(&row, mapping));
    }
    // Whoever answers is met before whom they name, so that people stand in the order of the rows.
    let rows: Vec<(usize, Row<'_>)> = table.rows().enumerate().filter(|(_, row)| !row.is_blank()).collect();
    out.n_rows += table.n_rows();
    for (_, row) in &rows {
        let name = respondent_name(row, mapping);
        if !name.is_empty() && !words::is_total(&fold(&name)) {
            out.labels.of(&name);
        }
    }
    let blocks: Vec<Block> = mapping
        .blocks
        .iter()
        .map(|block| {
            // The second time that a form asks, it only counts on.
            let words = match block.title.as_str() {
                "" => title.to_owned(),
                copy if copy.chars().all(|c| c.is_ascii_digit()) => format!("{title} {copy}").trim().to_owned(),
                title => title.to_owned(),
            };
            let question = out.question(&words);
            let reading = match &block.answers {
                Answers::About(columns) => roster(table, columns, question, choices, out, &mut asks),
                Answers::Names(columns) => Reading::Names { columns: columns.clone(), separator: separator(table, columns, &known) },
            };
            describe(out, question, &reading);
            Block { question, reading }
        })
        .collect();
    for (place, row) in rows {
        let name = respondent_name(&row, mapping);
        if words::is_total(&fold(&name)) {
            out.issues.push(Issue { spot: table.row_spot(&row), what: Oddity::TotalRow });
            continue;
        }
        let column = mapping.respondent.name.first().copied().or(mapping.respondent.email).unwrap_or(0);
        let email = mapping.respondent.email.map(|column| row.cell(column).to_lowercase());
        let email = email.filter(|email| !email.is_empty() && !is_anonymous_word(email));
        let who = (!name.is_empty()).then(|| out.labels.of(&name));
        let at = At { table: at, row: number(place), column: small(column), strength: small(column) };
        let sender = number(out.rows.len());
        let replies = blocks.iter().map(|block| read_block(&row, at, sender, block, &known, out)).collect();
        out.rows.push(SurveyRow { at, name: who, email, replies });
    }
    for column in &mapping.not_read {
        out.issues.push(Issue { spot: table.column_spot(*column), what: Oddity::ColumnNotRead });
    }
    asks
}

/// The name in the parts that the form has it in; empty where the sender is hidden.
pub fn respondent_name(row: &Row<'_>, mapping: &SurveyMapping) -> String {
    let parts = mapping.respondent.name.iter().map(|column| row.cell(*column));
    let parts: Vec<_> = parts.filter(|part| !part.is_empty() && !is_anonymous_word(part)).collect();
    parts.join(" ")
}

fn read_block(row: &Row<'_>, at: At, sender: u32, block: &Block, known: &Known, out: &mut Statements) -> Reply {
    let question = block.question;
    let mention = |to: Label, what: What, column: usize| Mention {
        from: Sender::Row(sender),
        to: Some(to),
        question,
        what,
        at: At { column: small(column), strength: small(column), ..at },
    };
    let mut holds = Holds::Nothing;
    let mut on_form = None;
    match &block.reading {
        Reading::Roster { columns, scale, form } => {
            on_form = Some(*form);
            let mut about = Vec::new();
            for (column, name, label) in columns {
                let cell = row.raw(*column);
                let said = match scale.read(cell) {
                    Said::Unreadable if fold(cell) == fold(name) => Said::Strength(1.0),
                    said => said,
                };
                let what = match said {
                    Said::Blank | Said::NotApplicable => {
                        out.blank += 1;
                        continue;
                    }
                    Said::Zero => What::Zero,
                    Said::Strength(value) => What::Strength(value),
                    Said::Unreadable => What::Unreadable,
                };
                if what != What::Unreadable {
                    about.push(*label);
                }
                out.mentions.push(mention(*label, what, *column));
            }
            if !about.is_empty() {
                holds = Holds::About(about);
            }
        }
        Reading::Names { columns, separator } => {
            for column in columns {
                let cell = row.raw(*column);
                if clean(cell).is_empty() {
                    out.blank += 1;
                    continue;
                }
                holds = Holds::Answer;
                if is_nobody(cell) {
                    continue;
                }
                let pieces = rejoin(split_names(cell, *separator), &|piece| known.has_full(piece));
                let pieces: Vec<String> = pieces.into_iter().flat_map(|piece| further(piece, *separator, known)).collect();
                for piece in pieces.iter().filter(|piece| !is_nobody(piece)) {
                    let to = out.labels.of(piece);
                    out.mentions.push(mention(to, What::Strength(1.0), *column));
                }
            }
        }
    }
    Reply { question, form: on_form, holds }
}

/// A piece that is nobody, parted once more where all of its parts are known: "Anna en Bram" between semicolons.
fn further(piece: String, separator: Separator, known: &Known) -> Vec<String> {
    if known.has(&piece) {
        return vec![piece];
    }
    let others = [Separator::Semicolon, Separator::CommaAnd, Separator::Slash, Separator::And, Separator::LineBreak, Separator::Pipe];
    others
        .into_iter()
        .filter(|other| *other != separator)
        .map(|other| split_names(&piece, other))
        .find(|parts| parts.len() > 1 && parts.iter().all(|part| known.has(part)))
        .unwrap_or_else(|| vec![piece])
}

fn roster(
    table: &Table,
    columns: &[(usize, String)],
    question: u32,
    choices: &Choices,
    out: &mut Statements,
    asks: &mut Vec<Ask>,
) -> Reading {
    let title = out.asked(question).map_or_else(String::new, |asked| asked.question.title.clone());
    let mut cells: BTreeMap<String, usize> = BTreeMap::new();
    for (column, name) in columns {
        for cell in table.column(*column).filter(|cell| fold(cell) != fold(name)) {
            *cells.entry(clean(cell).into_owned()).or_default() += 1;
        }
    }
    let proposal = propose(&cells);
    let mut scale = proposal.scale;
    for (word, count) in proposal.unread.iter().take(MOST_ASKED) {
        let options = vec![
            ("leave", Meaning::LeaveOut),
            ("0", Meaning::Strength(0)),
            ("1", Meaning::Strength(1)),
            ("2", Meaning::Strength(2)),
            ("3", Meaning::Strength(3)),
            ("4", Meaning::Strength(4)),
        ];
        let about = About::ScaleWord { question: title.clone(), word: word.clone(), cells: *count };
        let (ask, _) = choices.ask(ids::scale(word), about, options, "leave", Reason::WordNotKnown);
        asks.push(ask);
        if let Some(strength) = choices.strength_of(word) {
            scale.set(word, strength);
        }
    }
    let explicit_no = cells.keys().any(|cell| scale.read(cell) == Said::Zero);
    if let Some(asked) = out.asked(question) {
        asked.explicit_no |= explicit_no;
    }
    let columns: Vec<_> = columns.iter().map(|(column, name)| (*column, name.clone(), out.labels.of(name))).collect();
    let form = number(out.forms.len());
    out.forms.push((question, columns.iter().map(|(_, _, label)| *label).collect()));
    Reading::Roster { columns, scale, form }
}

/// More words than this are prose, not a scale.
const MOST_ASKED: usize = 20;

fn separator(table: &Table, columns: &[usize], known: &Known) -> Separator {
    let cells: Vec<&str> = columns.iter().flat_map(|column| table.column(*column)).collect();
    judge_separator(cells.into_iter(), &|piece| known.has_full(piece))
}

/// What the columns tell of how the question was asked.
fn describe(out: &mut Statements, question: u32, reading: &Reading) {
    let Some(asked) = out.asked(question) else { return };
    asked.by_row = true;
    by_its_words(&mut asked.question);
    match reading {
        Reading::Roster { scale, .. } => {
            asked.question.form = Form::Roster;
            asked.question.scale = match scale.kind {
                ScaleKind::Marks | ScaleKind::YesNo => Scale::Binary,
                ScaleKind::Number => Scale::Number,
                ScaleKind::Steps => Scale::Steps(scale.steps().to_vec()),
            };
        }
        Reading::Names { columns, .. } => {
            asked.question.form = Form::FreeRecall;
            // A form with five fields took five names at most.
            let fields = u32::try_from(columns.len()).ok().filter(|fields| *fields > 1);
            asked.question.cap = asked.question.cap.or(fields);
        }
    }
}

/// Words of questions in which knowledge runs one way.
const ONE_WAY: [&str; 11] =
    ["advies", "adviezen", "om hulp", "te rade", "om raad", "leer je van", "advice", "for help", "turn to", "do you ask", "ga je naar"];

/// What the words of a question tell: a cap, and whether knowledge runs one way.
pub fn by_its_words(question: &mut Question) {
    question.cap = question.cap.or_else(|| stated_cap(&question.title));
    let words = fold(&question.title);
    if ONE_WAY.iter().any(|stem| words.contains(stem)) {
        question.kind = Kind::Directed;
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn small(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
