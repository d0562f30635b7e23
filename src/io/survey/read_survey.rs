//! The rows of a survey: what every respondent answered on every question.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::io::cell;
use crate::io::cell::spelling::{clean, fold};
use crate::io::choices::{Choices, ids};
use crate::io::names::{Separator, is_nobody, judge_separator, rejoin, split_names};
use crate::io::scale::{AnswerScale, Said, ScaleKind, propose};
use crate::io::shape::{Answers, Known, SurveyMapping, is_anonymous_word, stated_cap};
use crate::io::source::grid::Row;
use crate::io::survey::statements::{At, Holds, Label, Mention, Reply, Sender, Statements, SurveyRow, What};
use crate::io::table::{Table, header_words};
use crate::model::{About, Ask, Form, Issue, Kind, Meaning, Oddity, Question, Reason, Scale};

/// How the columns of one question are read.
enum Reading {
    Roster { columns: Vec<(usize, String, Label)>, scale: AnswerScale, form: u32, not_said: BTreeSet<String>, memo: RefCell<Memo> },
    Names { columns: Vec<usize>, separator: Separator, strengths: BTreeMap<usize, usize>, scale: AnswerScale },
}

/// What answers turned out to mean: there are few different ones, and very many of each.
#[derive(Default)]
struct Memo(FxHashMap<String, Said>);

impl Memo {
    fn read(&mut self, scale: &AnswerScale, cell: &str) -> Said {
        /// A column of prose is not kept.
        const MOST: usize = 1_000;
        if let Some(said) = self.0.get(cell) {
            return *said;
        }
        let said = scale.read(cell);
        if self.0.len() < MOST {
            self.0.insert(cell.to_owned(), said);
        }
        said
    }
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
    team: &Known,
    choices: &Choices,
    out: &mut Statements,
) -> Vec<Ask> {
    let mut asks = Vec::new();
    let mut known = team.clone();
    for row in table.rows() {
        known.add(&respondent_name(&row, mapping));
    }
    // Whoever answers is met before whom they name, so that people stand in the order of the rows.
    let rows: Vec<(usize, Row<'_>)> = table.rows().enumerate().filter(|(_, row)| !row.is_blank()).collect();
    out.n_rows += table.n_rows();
    let remarks = remarks(&rows, mapping, team);
    for (place, row) in &rows {
        let name = respondent_name(row, mapping);
        if !name.is_empty() && !remarks.contains(place) {
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
                Answers::Names(columns) => {
                    let scale = propose(&table.counted(block.strengths.values().copied(), usize::MAX)).scale;
                    let separator = separator(table, columns, &known);
                    Reading::Names { columns: columns.clone(), separator, strengths: block.strengths.clone(), scale }
                }
            };
            describe(out, question, &reading);
            Block { question, reading }
        })
        .collect();
    for (place, row) in rows {
        let name = respondent_name(&row, mapping);
        if remarks.contains(&place) {
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
        let refuses = |column: usize| cell::status(row.raw(column)) == Some(cell::Status::Absent);
        if mapping.consent.is_some_and(refuses) {
            out.refusing.push(out.rows.len());
        }
        out.rows.push(SurveyRow { at, name: who, email, replies });
    }
    for column in &mapping.not_read {
        out.issues.push(Issue { spot: table.column_spot(*column), what: Oddity::ColumnNotRead });
    }
    asks
}

/// The rows that are nobody: totals, and what stands below a roster that is a legend or a note.
fn remarks(rows: &[(usize, Row<'_>)], mapping: &SurveyMapping, team: &Known) -> BTreeSet<usize> {
    let on_form = known_of_form(mapping, team);
    let mut found = BTreeSet::new();
    let mut last: Option<usize> = None;
    for (place, row) in rows {
        let name = respondent_name(row, mapping);
        let stranger = on_form.as_ref().is_some_and(|known| !known.has(&name));
        let gap = last.is_some_and(|last| place > &(last + 1));
        let wordy = name.contains(['=', ':']) || name.chars().any(|c| c.is_ascii_digit()) || name.split(' ').count() > 6;
        if header_words::is_total(&fold(&name)) || (stranger && (gap || (wordy && row.filled() <= 1))) {
            found.insert(*place);
        } else {
            last = Some(*place);
        }
    }
    found
}

/// Who stands above the columns of a roster or is known already; `None` where names stand in cells.
fn known_of_form(mapping: &SurveyMapping, team: &Known) -> Option<Known> {
    let mut known = team.clone();
    let mut any = false;
    for block in &mapping.blocks {
        if let Answers::About(columns) = &block.answers {
            any = true;
            for (_, name) in columns {
                known.add(name);
            }
        }
    }
    any.then_some(known)
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
        Reading::Roster { columns, scale, form, not_said, memo } => {
            on_form = Some(*form);
            let mut about = Vec::new();
            let mut memo = memo.borrow_mut();
            for (column, name, label) in columns {
                let cell = row.raw(*column);
                let said = match memo.read(scale, cell) {
                    _ if !not_said.is_empty() && not_said.contains(clean(cell).as_ref()) => Said::NotApplicable,
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
        Reading::Names { columns, separator, strengths, scale } => {
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
                let said = strengths.get(column).map_or(Said::Blank, |beside| scale.read(row.raw(*beside)));
                let what = match said {
                    Said::Zero => What::Zero,
                    Said::Strength(value) => What::Strength(value),
                    // Someone was named; only how much is missing.
                    Said::Blank | Said::NotApplicable => What::Strength(1.0),
                    Said::Unreadable => What::Unreadable,
                };
                for piece in pieces.iter().filter(|piece| !is_nobody(piece)) {
                    let to = out.labels.of(piece);
                    out.mentions.push(mention(to, what, *column));
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
        let name = fold(name);
        let mut of_column: FxHashMap<&str, usize> = FxHashMap::default();
        for cell in table.column(*column) {
            *of_column.entry(cell).or_default() += 1;
        }
        let mut of_column: Vec<(&str, usize)> = of_column.into_iter().collect();
        of_column.sort_unstable();
        for (cell, count) in of_column.into_iter().filter(|(cell, _)| fold(cell) != name) {
            *cells.entry(clean(cell).into_owned()).or_default() += count;
        }
    }
    let proposal = propose(&cells);
    let mut scale = proposal.scale;
    for (word, count) in proposal.unread.iter().take(MOST_ASKED).filter(|(word, _)| !is_missing_code(word, &cells)) {
        asks.push(ask_about_word(&title, word, *count, false, choices));
        if let Some(strength) = choices.strength_of(word) {
            scale.set(word, strength);
        }
    }
    let mut not_said: BTreeSet<String> = BTreeSet::new();
    for word in cells.keys().filter(|cell| is_missing_code(cell, &cells) || proposal.unread.iter().any(|(word, _)| word == *cell)) {
        let code = is_missing_code(word, &cells);
        if code {
            asks.push(ask_about_word(&title, word, cells.get(word).copied().unwrap_or(0), true, choices));
        }
        match choices.get(&ids::scale(word)) {
            Some("blank") => {
                not_said.insert(word.clone());
            }
            None if code => {
                not_said.insert(word.clone());
            }
            _ => {}
        }
    }
    for word in of_one_step(&cells, &scale) {
        let Said::Strength(value) = scale.read(&word) else { continue };
        let options = (0..=4).map(|step| (STEPS[step as usize], Meaning::Strength(step))).collect();
        let about = About::ScaleWord { question: title.clone(), word: word.clone(), cells: cells.get(&word).copied().unwrap_or(0) };
        let proposed = STEPS.iter().find(|step| step.parse() == Ok(value)).copied().unwrap_or("1");
        asks.push(choices.ask(ids::scale(&word), about, options, proposed, Reason::SeveralWordsOneStep).0);
        if let Some(strength) = choices.strength_of(&word) {
            scale.set(&word, strength);
        }
    }
    let filled = cells.values().sum::<usize>();
    if let Some(lowest) = lowest_of_full(&cells, &scale, filled, columns.len(), table) {
        let options = vec![("zero", Meaning::Strength(0)), ("tie", Meaning::LowestIsTie)];
        let about = About::LowestAnswer { question: title.clone(), word: lowest.clone() };
        let (ask, followed) = choices.ask(
            ids::lowest(&title),
            about,
            options,
            if scale.kind == ScaleKind::Number { "zero" } else { "tie" },
            Reason::EverybodyNamesEverybody,
        );
        asks.push(ask);
        if followed == "zero" {
            scale.set(&lowest, 0.0);
        }
    }
    let explicit_no = cells.keys().any(|cell| scale.read(cell) == Said::Zero);
    if let Some(asked) = out.asked(question) {
        asked.explicit_no |= explicit_no;
    }
    let columns: Vec<_> = columns.iter().map(|(column, name)| (*column, name.clone(), out.labels.of(name))).collect();
    let form = number(out.forms.len());
    out.forms.push((question, columns.iter().map(|(_, _, label)| *label).collect()));
    Reading::Roster { columns, scale, form, not_said, memo: RefCell::default() }
}

/// What a word on the answer scale means. `code`: a number that stands for "no answer" in many files.
fn ask_about_word(question: &str, word: &str, cells: usize, code: bool, choices: &Choices) -> Ask {
    let mut options = vec![
        ("leave", Meaning::LeaveOut),
        ("blank", Meaning::NoAnswer),
        ("0", Meaning::Strength(0)),
        ("1", Meaning::Strength(1)),
        ("2", Meaning::Strength(2)),
        ("3", Meaning::Strength(3)),
        ("4", Meaning::Strength(4)),
    ];
    if code {
        options.insert(2, (word, Meaning::AsItStands));
    }
    let about = About::ScaleWord { question: question.to_owned(), word: word.to_owned(), cells };
    let (proposed, reason) = if code { ("blank", Reason::CodeForNoAnswer) } else { ("leave", Reason::WordNotKnown) };
    choices.ask(ids::scale(word), about, options, proposed, reason).0
}

/// 99 and its like beside answers of one digit.
fn is_missing_code(cell: &str, cells: &BTreeMap<String, usize>) -> bool {
    let small = |other: &String| cell::number(other).is_none_or(|value| value.abs() <= 10.0) || CODES.contains(&other.as_str());
    CODES.contains(&cell) && cells.keys().all(small)
}

const STEPS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// Different words with numbers in them that a ladder puts on one step: "1-2 keer per week" and "3-4 keer per week".
fn of_one_step(cells: &BTreeMap<String, usize>, scale: &AnswerScale) -> Vec<String> {
    let mut steps: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    for cell in cells.keys().filter(|cell| cell.chars().any(|c| c.is_ascii_digit()) && cell::number(cell).is_none()) {
        if let Said::Strength(value) = scale.read(cell) {
            steps.entry(value.to_bits()).or_default().insert(cell.clone());
        }
    }
    let different = |words: &BTreeSet<String>| words.iter().map(|word| fold(word)).collect::<BTreeSet<_>>().len() > 1;
    steps.into_values().filter(different).flatten().collect()
}

const CODES: [&str; 8] = ["99", "999", "88", "98", "77", "-1", "-9", "-99"];

/// The lowest answer of a scale from 1 on which nearly everyone says something of everyone, and nobody ever says no.
fn lowest_of_full(cells: &BTreeMap<String, usize>, scale: &AnswerScale, filled: usize, columns: usize, table: &Table) -> Option<String> {
    let rows = table.rows().filter(|row| !row.is_blank()).count();
    let all = rows * columns.saturating_sub(1);
    let strengths: Vec<(f64, &String)> = cells
        .keys()
        .filter(|cell| !is_missing_code(cell, cells))
        .filter_map(|cell| match scale.read(cell) {
            Said::Strength(value) => Some((value, cell)),
            Said::Zero => Some((0.0, cell)),
            _ => None,
        })
        .collect();
    let lowest = strengths.iter().min_by(|a, b| a.0.total_cmp(&b.0))?;
    let full = rows >= 3 && filled * 10 >= all * 9;
    (full && strengths.len() >= 3 && lowest.0.to_bits() == 1.0_f64.to_bits()).then(|| lowest.1.clone())
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
            asked.question.scale = as_model(scale);
        }
        Reading::Names { columns, strengths, scale, .. } => {
            if !strengths.is_empty() {
                asked.question.scale = as_model(scale);
            }
            asked.question.form = Form::FreeRecall;
            // A form with five fields took five names at most.
            let fields = u32::try_from(columns.len()).ok().filter(|fields| *fields > 1);
            asked.question.cap = asked.question.cap.or(fields);
        }
    }
}

fn as_model(scale: &AnswerScale) -> Scale {
    match scale.kind {
        ScaleKind::Marks | ScaleKind::YesNo => Scale::Binary,
        ScaleKind::Number => Scale::Number,
        ScaleKind::Steps => Scale::Steps(scale.steps().to_vec()),
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
