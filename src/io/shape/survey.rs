//! A survey with a row per respondent: rosters, nominations, names in one cell, several questions beside one another.

use std::collections::BTreeMap;

use crate::io::cell::spelling::{clean, fold};
use crate::io::names::{Separator, is_nobody, judge_separator, rejoin, split_names};
use crate::io::scale::looks_like_answers;
use crate::io::shape::known::Known;
use crate::io::shape::people_sheet::{PeopleMapping, people_mapping};
use crate::io::shape::respondent::{Respondent, find_respondent};
use crate::io::shape::tie_list::TieMapping;
use crate::io::shape::titles::{item_of, numbered_stem, title_of};
use crate::io::table::Table;
use crate::io::table::header_words;
use crate::model::{ShapeKind, ShapeReason};

/// Which column of a survey is what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyMapping {
    pub kind: ShapeKind,
    pub reason: ShapeReason,
    pub respondent: Respondent,
    /// One per question, in the order of the file.
    pub blocks: Vec<Block>,
    /// Columns that describe the respondent: group, role and so on.
    pub about: PeopleMapping,
    /// Columns with something in them that mean nothing to us.
    pub not_read: Vec<usize>,
    /// A column in which someone says whether they take part.
    pub consent: Option<usize>,
    /// It is a list of mentions after all: senders come back row after row.
    pub long: Option<TieMapping>,
}

/// The columns of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Empty where the headers do not say what was asked.
    pub title: String,
    pub answers: Answers,
    /// Of columns of names: the column beside it that says how much.
    pub strengths: BTreeMap<usize, usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// A column per colleague: the column and the colleague's name.
    About(Vec<(usize, String)>),
    /// Columns of which the cells hold names.
    Names(Vec<usize>),
}

/// How many rows tell what a column holds.
const SAMPLE: usize = 500;
/// A longer cell is prose.
const LONGEST_CELL: usize = 2_000;

/// `None` where no column is about a colleague or holds names. `respondent`: the column that the user chose.
/// `wanted`: the shape that the user chose.
pub(super) fn survey_mapping(
    table: &Table,
    headers: &[String],
    known: &Known,
    respondent: Option<usize>,
    wanted: Option<ShapeKind>,
) -> Option<SurveyMapping> {
    let respondent = match respondent {
        Some(column) => Respondent { name: vec![column], email: None },
        None => find_respondent(table, headers, known),
    };
    if respondent.is_nobody() {
        return None;
    }
    let respondent = without_shared_account(table, respondent);
    let mut known = known.clone();
    for row in table.rows().take(5_000) {
        for column in &respondent.name {
            known.add(row.raw(*column));
        }
        if let Some(column) = respondent.email {
            known.add_email(row.raw(column));
        }
    }
    let columns = Columns { table, headers, known: &known, respondent: &respondent, wanted };
    let mut blocks = columns.roster_blocks();
    let names_allowed = blocks.is_empty() || !matches!(wanted, Some(ShapeKind::WideRoster | ShapeKind::Matrix));
    if names_allowed {
        let taken: Vec<usize> = blocks.iter().flat_map(Block::columns).collect();
        blocks.extend(columns.name_blocks(&taken));
        blocks.sort_by_key(|block| block.columns().first().copied());
    }
    if blocks.is_empty() {
        return None;
    }
    let long = wanted.is_none().then(|| columns.as_list(&blocks)).flatten();
    let taken: Vec<usize> = blocks.iter().flat_map(Block::columns).collect();
    let is_taken = |column: usize| {
        taken.contains(&column) || respondent.has(column) || headers.get(column).is_some_and(|word| header_words::is_meta(word))
    };
    let mut about = people_mapping(table, headers).without(&is_taken);
    about.id = None;
    about.name = Vec::new();
    // Only words of a people sheet describe someone; other columns of a form may hold anything, remarks about colleagues too.
    let not_read = std::mem::take(&mut about.traits);
    let consent = about.consent.take();
    let beside: Vec<usize> = blocks.iter().flat_map(|block| block.strengths.values().copied()).collect();
    let not_read: Vec<usize> = not_read.into_iter().filter(|column| !table.column_is_empty(*column) && !beside.contains(column)).collect();
    let (kind, reason) = columns.kind(&blocks);
    Some(SurveyMapping { kind, reason, respondent, blocks, about, not_read, consent, long })
}

/// One account that sends for many tells nothing of who answers.
fn without_shared_account(table: &Table, respondent: Respondent) -> Respondent {
    let different = |columns: &[usize]| {
        let mut cells: Vec<String> = table
            .rows()
            .take(SAMPLE)
            .map(|row| columns.iter().map(|column| fold(row.raw(*column))).collect::<Vec<_>>().join(" "))
            .filter(|cell| !cell.trim().is_empty())
            .collect();
        cells.sort();
        cells.dedup();
        cells.len()
    };
    match respondent.email {
        Some(email) if !respondent.name.is_empty() && different(&[email]) * 10 < different(&respondent.name) * 6 => {
            Respondent { email: None, ..respondent }
        }
        _ => respondent,
    }
}

impl Block {
    #[must_use]
    pub fn columns(&self) -> Vec<usize> {
        match &self.answers {
            Answers::About(columns) => columns.iter().map(|(column, _)| *column).collect(),
            Answers::Names(columns) => columns.clone(),
        }
    }
}

struct Columns<'a> {
    table: &'a Table,
    headers: &'a [String],
    known: &'a Known,
    respondent: &'a Respondent,
    wanted: Option<ShapeKind>,
}

impl Columns<'_> {
    fn free(&self, column: usize) -> bool {
        !self.respondent.has(column) && !header_words::is_meta(&self.headers[column]) && !header_words::is_total(&self.headers[column])
    }

    /// Of a table with very many columns fewer rows tell what each of them holds.
    fn sample(&self) -> usize {
        (50_000 / self.headers.len().max(1)).clamp(20, SAMPLE)
    }

    /// The different cells of a column with how often they occur.
    ///
    /// A form that lets one choose colleagues may repeat the name of the column.
    fn cells(&self, column: usize) -> BTreeMap<String, usize> {
        let header = &self.table.header[column];
        let item = item_of(header, &|item| self.known.has(item)).map_or_else(|| header.clone(), |(_, item)| item);
        let mut cells = BTreeMap::new();
        for cell in self.table.column(column).take(SAMPLE).filter(|cell| fold(cell) != fold(&item)) {
            *cells.entry(clean(cell).into_owned()).or_default() += 1;
        }
        cells
    }

    /// Answers on a scale, or nothing at all.
    fn holds_answers(&self, column: usize) -> bool {
        let cells = self.cells(column);
        cells.is_empty() || looks_like_answers(&cells)
    }

    /// Columns about colleagues, by question.
    fn roster_blocks(&self) -> Vec<Block> {
        let mut blocks = self.item_blocks();
        if blocks.is_empty() || matches!(self.wanted, Some(ShapeKind::WideRoster | ShapeKind::Matrix)) {
            let people = self.plain_people();
            if !people.is_empty() {
                let taken: Vec<usize> = people.iter().map(|(column, _)| *column).collect();
                blocks.retain(|block| !block.columns().iter().any(|column| taken.contains(column)));
                blocks.extend(self.by_copy(people));
            }
        }
        blocks
    }

    /// "Met wie praat je? [Anna]", "V1 - Anna": columns with the same question before the name.
    fn item_blocks(&self) -> Vec<Block> {
        let mut groups: Vec<(String, Vec<(usize, String)>)> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for column in (0..self.headers.len()).filter(|column| self.free(*column)) {
            let Some((question, item)) = item_of(&self.table.header[column], &|item| self.known.has(item)) else { continue };
            let next = groups.len();
            let place = *places.entry(question.clone()).or_insert(next);
            match groups.get_mut(place) {
                Some((_, items)) => items.push((column, item)),
                None => groups.push((question, vec![(column, item)])),
            }
        }
        let is_roster = |items: &[(usize, String)]| {
            let people = items.iter().filter(|(_, item)| self.known.has(item)).count();
            let answers = || items.iter().all(|(column, _)| self.holds_answers(*column));
            // One person alone may be a question about them; names that nobody knows must at least stand above answers.
            (people >= 2 && people * 2 >= items.len())
                || (answers() && (people * 2 >= items.len() || (items.len() >= 3 && !items.iter().any(|(_, item)| is_number(item)))))
        };
        groups
            .into_iter()
            .filter(|(_, items)| is_roster(items))
            .map(|(title, items)| Block { title: title_of(&title), answers: Answers::About(items), strengths: BTreeMap::new() })
            .collect()
    }

    /// Columns of which the header is a colleague's name.
    fn plain_people(&self) -> Vec<(usize, String)> {
        let person = |column: &usize| {
            self.free(*column) && self.known.has(&self.table.header[*column]) && !header_words::is_header(&self.headers[*column])
        };
        let copy = |column: &usize| {
            let header = &self.table.header[*column];
            let plain = header.trim_end_matches(|c: char| c.is_ascii_digit());
            plain.len() < header.len() && self.known.has(plain) && self.table.header.iter().any(|other| other == plain)
        };
        let sure: Vec<usize> = (0..self.headers.len()).filter(|column| person(column) || (copy(column) && self.free(*column))).collect();
        let forced = matches!(self.wanted, Some(ShapeKind::WideRoster | ShapeKind::Matrix));
        let like_a_person = |column: usize| {
            let header = &self.table.header[column];
            self.free(column)
                && !header.is_empty()
                && !header.contains('?')
                && header.split(' ').count() <= 6
                && !header_words::is_header(&self.headers[column])
                && self.holds_answers(column)
        };
        // Whatever stands below a colleague's name is an answer about them, also in words that nobody knows.
        let columns: Vec<usize> = if sure.len() >= 2 {
            let (first, last) = (sure[0], sure[sure.len() - 1]);
            // A colleague whom nobody knows yet stands among the others, or right after them.
            let mut end = last;
            while end + 1 < self.headers.len() && like_a_person(end + 1) && !self.column_is_blank(end + 1) {
                end += 1;
            }
            let mut start = first;
            while start > 0 && like_a_person(start - 1) && !self.column_is_blank(start - 1) {
                start -= 1;
            }
            (start..=end).filter(|column| sure.contains(column) || like_a_person(*column)).collect()
        } else if sure.len() * 4 >= self.headers.len() || sure.is_empty() {
            let run: Vec<usize> = (0..self.headers.len()).filter(|column| like_a_person(*column)).collect();
            let enough = if forced { 1 } else { 4 };
            let mostly = run.len() * 2 >= self.headers.len();
            let some = run.iter().any(|column| !self.column_is_blank(*column));
            if run.len() >= enough && (mostly || forced) && some { run } else { Vec::new() }
        } else {
            Vec::new()
        };
        columns.into_iter().map(|column| (column, self.table.header[column].clone())).collect()
    }

    /// Forms that ask twice about the same colleagues number the second time: "Anna de Wit2".
    fn by_copy(&self, people: Vec<(usize, String)>) -> Vec<Block> {
        let mut copies: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
        for (column, name) in people {
            let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
            let twice = plain.len() < name.len() && self.table.header.iter().any(|header| header == plain);
            let (copy, name) = if twice { (name[plain.len()..].to_owned(), plain.to_owned()) } else { (String::new(), name) };
            copies.entry(copy).or_default().push((column, name));
        }
        copies.into_iter().map(|(title, columns)| Block { title, answers: Answers::About(columns), strengths: BTreeMap::new() }).collect()
    }

    fn column_is_blank(&self, column: usize) -> bool {
        self.table.column_is_empty(column)
    }

    /// Columns of which the cells hold names: numbered ones together, others each on their own.
    fn name_blocks(&self, taken: &[usize]) -> Vec<Block> {
        let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut previous: Option<usize> = None;
        for column in (0..self.headers.len()).filter(|column| self.free(*column) && !taken.contains(column)) {
            let header = &self.table.header[column];
            // The gaps to the right of a merged header belong to it.
            let goes_on = header.is_empty() && previous.is_some() && column > 0 && previous == Some(column - 1);
            if !goes_on && header.is_empty() {
                continue;
            }
            if self.column_is_blank(column) && numbered_stem(header).is_none() && !goes_on {
                continue;
            }
            if !self.column_is_blank(column) && !self.holds_names(column) {
                continue;
            }
            if goes_on {
                if let Some((_, columns)) = groups.last_mut() {
                    columns.push(column);
                }
                previous = Some(column);
                continue;
            }
            let stem = numbered_stem(header).unwrap_or_else(|| header.clone());
            let next = groups.len();
            let place = *places.entry(fold(&stem)).or_insert(next);
            match groups.get_mut(place) {
                Some((_, columns)) => columns.push(column),
                None => groups.push((stem, vec![column])),
            }
            previous = Some(column);
        }
        groups
            .into_iter()
            .filter(|(_, columns)| columns.iter().any(|column| !self.column_is_blank(*column)))
            .map(|(stem, columns)| {
                let beside = |column: &usize| Some((*column, self.strength_beside(*column, taken, &columns)?));
                let strengths = columns.iter().filter_map(beside).collect();
                Block { title: title_of(&stem), answers: Answers::Names(columns.clone()), strengths }
            })
            .collect()
    }

    /// "Collega 1; Hoe vaak; Collega 2; Hoe vaak": the column to the right of a name, where it holds answers on a scale.
    fn strength_beside(&self, column: usize, taken: &[usize], names: &[usize]) -> Option<usize> {
        let next = column + 1;
        let header = self.headers.get(next)?;
        let free = self.free(next) && !taken.contains(&next) && !names.contains(&next) && !self.column_is_blank(next);
        let asks = ["hoe vaak", "frequentie", "sterkte", "how often", "frequency", "contact"].iter().any(|word| header.contains(word));
        (free && (asks || names.len() > 1) && !header_words::is_header(header) && looks_like_answers(&self.cells(next))).then_some(next)
    }

    /// Whether the cells of a column are names: half of the names in them are known, or, where hardly anyone is known, they come back.
    fn holds_names(&self, column: usize) -> bool {
        let header = self.headers[column].as_str();
        if self.known.has_full(&self.table.header[column]) && self.wanted.is_none() {
            return false;
        }
        if header_words::is_header(header) && !header_words::says_only_name(header) {
            return false;
        }
        let cells: Vec<&str> =
            self.table.column(column).take(self.sample()).filter(|cell| cell.len() <= LONGEST_CELL && !is_nobody(cell)).collect();
        let pieces = pieces(&cells, &|piece| self.known.has(piece));
        if pieces.is_empty() {
            // Everyone said "nobody".
            return !cells.is_empty() || self.table.column(column).next().is_some_and(is_nobody);
        }
        let people = pieces.iter().filter(|piece| self.known.has(piece)).count();
        if people * 2 >= pieces.len() {
            return true;
        }
        let numbered = numbered_stem(&self.table.header[column]).is_some();
        // Whoever is named mostly answers too: days, subjects and opinions do not.
        if !self.respondent.name.is_empty() && people * 4 < pieces.len() && !numbered {
            return false;
        }
        let asks = self.table.header[column].contains('?') || numbered;
        let like_names = pieces.iter().filter(|piece| like_a_name(piece)).count() * 10 >= pieces.len() * 9;
        let wished = matches!(self.wanted, Some(ShapeKind::OneCell | ShapeKind::WideNominations));
        if !(asks && like_names || wished) {
            return false;
        }
        let mut different: Vec<String> = pieces.iter().map(|piece| fold(piece)).collect();
        different.sort();
        different.dedup();
        people * 4 >= pieces.len() || (numbered && like_names) || different.len() * 10 <= pieces.len() * 7
    }

    /// A row per mention under headers of the user's own: the same senders in row after row, with one name in each.
    fn as_list(&self, blocks: &[Block]) -> Option<TieMapping> {
        let [Block { answers: Answers::Names(columns), .. }] = blocks else { return None };
        let (&[to], &[from]) = (columns.as_slice(), self.respondent.name.as_slice()) else { return None };
        let mut senders: Vec<String> = self.table.column(from).take(5_000).map(fold).collect();
        let rows = senders.len();
        senders.sort();
        senders.dedup();
        let single = self.table.column(to).take(SAMPLE).all(|cell| self.known.has(cell) || !cell.contains([';', ',', '\n']));
        if rows < 6 || senders.len() * 10 > rows * 7 || !single {
            return None;
        }
        let others = || (0..self.headers.len()).filter(|column| *column != from && *column != to && !self.column_is_blank(*column));
        let question = others().find(|column| header_words::QUESTION.contains(&self.headers[*column].as_str()));
        let is_strength = |column: &usize| Some(*column) != question && self.free(*column) && looks_like_answers(&self.cells(*column));
        let strength = others().find(is_strength);
        let not_read = others().filter(|column| Some(*column) != strength && Some(*column) != question).collect();
        Some(TieMapping { from, to, question, strength, crosses: Vec::new(), not_read })
    }

    fn kind(&self, blocks: &[Block]) -> (ShapeKind, ShapeReason) {
        let about: Vec<&Vec<(usize, String)>> = blocks
            .iter()
            .filter_map(|block| match &block.answers {
                Answers::About(columns) => Some(columns),
                Answers::Names(_) => None,
            })
            .collect();
        if let Some(columns) = about.first() {
            let people = columns.len();
            let reason = ShapeReason::PersonColumns { people };
            if self.wanted == Some(ShapeKind::Matrix) {
                return (ShapeKind::Matrix, ShapeReason::Chosen);
            }
            if about.len() > 1 {
                return (ShapeKind::SeveralQuestions, reason);
            }
            let corner = self.respondent.name.first().copied().unwrap_or(0);
            let nameless = self.headers.get(corner).is_none_or(|word| !header_words::is_header(word) || word.contains("van naar"));
            return if nameless && self.same_people(columns) {
                (ShapeKind::Matrix, ShapeReason::SamePeopleTwice { people })
            } else {
                (ShapeKind::WideRoster, reason)
            };
        }
        let most = blocks.iter().map(|block| block.columns().len()).max().unwrap_or(0);
        if most > 1 {
            (ShapeKind::WideNominations, ShapeReason::NumberedColumns { columns: most })
        } else {
            let column = blocks.first().and_then(|block| block.columns().first().copied()).unwrap_or(0);
            (ShapeKind::OneCell, ShapeReason::NamesInCells { column: self.table.column_name(column) })
        }
    }

    /// Whether the people above the columns are those before the rows.
    fn same_people(&self, columns: &[(usize, String)]) -> bool {
        let mut above = Known::default();
        for (_, name) in columns {
            above.add(name);
        }
        let Some(before) = self.respondent.name.first() else { return false };
        let rows: Vec<&str> = self.table.column(*before).take(SAMPLE).collect();
        let same = rows.iter().filter(|name| above.has(name)).count();
        !rows.is_empty() && same * 10 >= rows.len() * 6
    }
}

/// All names in cells.
fn pieces(cells: &[&str], is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let separator = judge_separator(cells.iter().copied(), is_known);
    let split = |cell: &&str| {
        if separator == Separator::None { vec![clean(cell).into_owned()] } else { rejoin(split_names(cell, separator), is_known) }
    };
    cells.iter().flat_map(split).filter(|piece| !piece.is_empty() && !is_nobody(piece)).collect()
}

/// Letters, spaces and what stands in names; short.
fn like_a_name(piece: &str) -> bool {
    piece.chars().count() <= 40
        && piece.split(' ').count() <= 6
        && piece.chars().any(char::is_alphabetic)
        && piece.chars().all(|c| c.is_alphabetic() || " .-'’,@()".contains(c))
}

fn is_number(item: &str) -> bool {
    item.chars().any(|c| c.is_ascii_digit())
}
