//! A grid of which the header is known. What the columns mean is for `shape`.

pub(super) mod header_words;
mod question_title;

pub(super) use question_title::question_title;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::io::cell::spelling::{clean, fold};
use crate::io::source::grid::{Grid, Row, letter, shorten};
use crate::model::{Issue, Oddity, Spot};

/// A header and the rows below it.
#[derive(Clone, Debug)]
pub struct Table {
    pub grid: Arc<Grid>,
    /// Without white space around and characters that nobody sees.
    pub header: Vec<String>,
    /// The header's row as a spreadsheet counts; the lowest, where it takes several.
    pub header_row: usize,
    /// A question that stands above the header, as a title of the sheet.
    pub title: Option<String>,
    /// The place in the grid of the first row below the header.
    first: usize,
}

/// How far down a header is looked for.
const TOP: usize = 15;
/// How many rows tell how wide a table is.
const BODY: usize = 60;

impl Table {
    /// The table with its header where it most likely is.
    #[must_use]
    pub fn find(grid: Arc<Grid>) -> Self {
        let at = header_place(&grid);
        Self::at(grid, at)
    }

    /// The table with its header in the row that a spreadsheet counts as `number`.
    #[must_use]
    pub fn with_header_row(grid: Arc<Grid>, number: usize) -> Self {
        let at = grid.rows().position(|row| row.number == number).unwrap_or(0);
        Self::at(grid, at)
    }

    fn at(grid: Arc<Grid>, at: usize) -> Self {
        let cells = |at: usize| grid.row(at).raws().map(|cell| clean(cell).into_owned()).collect::<Vec<_>>();
        let holds_ids = |at: usize| grid.row(at).raws().any(|cell| cell.contains("{\"ImportId\"") || cell.contains("{'ImportId'"));
        let number = |at: usize| grid.row(at).number;
        // Qualtrics writes a row of codes, a row of questions and a row of ids.
        if holds_ids(at + 2) {
            let (header, header_row) = (cells(at + 1), number(at + 2));
            return Self { header, header_row, title: None, first: at + 3, grid };
        }
        if holds_ids(at + 1) {
            let (header, header_row) = (cells(at), number(at + 1));
            return Self { header, header_row, title: None, first: at + 2, grid };
        }
        let at = if !header_words::are_of_ties(&cells(at)) && starts_below(&cells(at), &cells(at + 1), !grid.row(at + 2).cell(0).is_empty())
        {
            at + 1
        } else {
            at
        };
        let (mut header, header_row) = (cells(at), number(at));
        if let Some(above) = at.checked_sub(1).map(cells)
            && !header_words::are_of_ties(&above)
            && !header_words::are_of_ties(&header)
            && (is_two_rows_high(&above, &header) || starts_below(&above, &header, !grid.row(at + 1).cell(0).is_empty()))
        {
            header = joined(&above, &header);
        }
        let asks = |cell: &str| cell.trim_end().ends_with('?').then(|| clean(cell).into_owned());
        let title = (0..at).find_map(|above| grid.row(above).raws().find_map(asks));
        Self { header: without_codes(header), header_row, title, first: at + 1, grid }
    }

    #[must_use]
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = Row<'_>> + ExactSizeIterator {
        (self.first..self.grid.len()).map(|at| self.grid.row(at))
    }

    /// How many rows stand below the header, blank ones too.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.grid.len().saturating_sub(self.first)
    }

    /// The row at this place below the header, from 0.
    #[must_use]
    pub fn row(&self, at: usize) -> Row<'_> {
        self.grid.row(self.first + at)
    }

    /// The cells of one column that have something in them.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> + Clone {
        (self.first..self.grid.len()).map(move |at| self.grid.row(at).raw(column)).filter(|cell| !clean(cell).is_empty())
    }

    /// The different cells of some columns with how often they occur, of at most so many filled cells in each.
    #[must_use]
    pub fn counted(&self, columns: impl IntoIterator<Item = usize>, most: usize) -> BTreeMap<String, usize> {
        let mut cells = BTreeMap::new();
        for cell in columns.into_iter().flat_map(|column| self.column(column).take(most)) {
            *cells.entry(clean(cell).into_owned()).or_default() += 1;
        }
        cells
    }

    /// The header of a column, or its letter where it has none.
    #[must_use]
    pub fn column_name(&self, column: usize) -> String {
        self.header.get(column).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| letter(column))
    }

    #[must_use]
    pub fn column_is_empty(&self, column: usize) -> bool {
        self.column(column).next().is_none()
    }

    /// Where one cell stands.
    #[must_use]
    pub fn spot(&self, row: &Row<'_>, column: usize) -> Spot {
        Spot { column: Some(self.column_name(column)), cell: Some(shorten(row.raw(column))), ..self.row_spot(row) }
    }

    /// Where a whole column stands.
    #[must_use]
    pub fn column_spot(&self, column: usize) -> Spot {
        Spot { column: Some(self.column_name(column)), ..self.grid.spot() }
    }

    #[must_use]
    pub fn row_spot(&self, row: &Row<'_>) -> Spot {
        Spot { row: Some(row.number), ..self.grid.spot() }
    }

    /// Rows with more cells than the header has, in which the further cells are not read.
    #[must_use]
    pub fn ragged(&self) -> Vec<Issue> {
        let width = self.header.len();
        let mut issues = Vec::new();
        for row in self.rows().filter(|row| row.len() > width) {
            let used = (width..row.len()).rev().find(|column| !clean(row.raw(*column)).is_empty()).map_or(0, |last| last + 1);
            if used > width {
                issues.push(Issue { spot: self.spot(&row, width), what: Oddity::TooManyCells { extra: used - width } });
            }
        }
        issues
    }

    /// Whether a list of two or three columns begins with a mention: both names come back below. `list`: the user says that it is a
    /// list of mentions, so that a header without a word that we know is none.
    #[must_use]
    pub fn has_no_header(&self, list: bool) -> bool {
        let known = self.header.iter().any(|cell| header_words::is_header(&fold(cell)));
        if known || !(2..=3).contains(&self.header.len()) {
            return false;
        }
        let like_name = |name: &str| !name.is_empty() && name.split(' ').count() <= 5 && !name.contains(['?', '[', ':']);
        let comes_back = |name: &str| (0..2).any(|column| self.column(column).take(2_000).any(|cell| fold(cell) == fold(name)));
        list || (self.n_rows() >= 3
            && self.header.iter().take(2).all(|name| like_name(name))
            && self.header.iter().take(2).any(|name| comes_back(name)))
    }

    /// The same rows with the first one among them, as a list of mentions.
    #[must_use]
    pub fn without_header(&self) -> Self {
        let header = ["van", "naar", "sterkte"].iter().take(self.header.len()).map(|word| (*word).to_owned()).collect();
        Self { header, header_row: 0, title: None, first: self.first.saturating_sub(1), grid: Arc::clone(&self.grid) }
    }

    /// Whether the corner of a matrix says that the columns name the rows: "naar \\ van", "genoemd".
    #[must_use]
    pub fn corner_turns(&self) -> bool {
        let corner = self.header.first().map_or_else(String::new, |corner| fold(corner));
        matches!(
            corner.as_str(),
            "naar van"
                | "to from"
                | "genoemd"
                | "genoemde"
                | "wordt genoemd"
                | "genoemde noemer"
                | "naar wie van wie"
                | "wordt genoemd door"
                | "genoemd door"
        )
    }

    /// Whether the days of the week stand before the rows, as classes do in most occupancies.
    #[must_use]
    pub fn has_days_as_rows(&self) -> bool {
        let days = self.rows().take(10).filter(|row| header_words::is_weekday(&fold(row.raw(0)))).count();
        days >= 3 && self.header.len() >= 2
    }

    /// The same cells with rows and columns changed places, the header's first cell kept.
    #[must_use]
    pub fn turned(&self) -> Self {
        let mut grid = Grid::new(&self.grid.file, self.grid.sheet.as_deref(), self.grid.origin);
        let rows: Vec<Row<'_>> = self.rows().filter(|row| !row.is_blank()).collect();
        let corner = self.header.first().map_or("", String::as_str);
        grid.push(self.header_row, std::iter::once(corner).chain(rows.iter().map(|row| row.raw(0))));
        for (column, name) in self.header.iter().enumerate().skip(1) {
            // A row of the turned table is a column of the file, which has no number.
            grid.push(column + 1, std::iter::once(name.as_str()).chain(rows.iter().map(|row| row.raw(column))));
        }
        Self::at(Arc::new(grid), 0)
    }
}

/// The first row that is at least half as wide as the table, or that holds words of a header of ours.
fn header_place(grid: &Grid) -> usize {
    let widths: Vec<usize> = (0..grid.len().min(BODY)).map(|at| grid.row(at).filled()).collect();
    let widest = widths.iter().max().copied().unwrap_or(0);
    let wide_enough = |filled: usize| filled >= 2.min(widest).max(widest.div_ceil(2));
    let known = |at: usize| grid.row(at).raws().filter(|cell| header_words::is_header(&fold(cell))).count();
    let by_words = (0..widths.len().min(TOP)).find(|at| widths[*at] >= 2 && known(*at) >= 2);
    let by_width = (0..widths.len().min(TOP)).find(|at| wide_enough(widths[*at]));
    match (by_words, by_width) {
        // Headers that are known outweigh a row with more cells below them.
        (Some(words), Some(width)) if words <= width => words,
        // A wide row of words above is a header of several rows, or one with questions of its own.
        (Some(words), Some(width)) if width < words && known(width) == 0 && widths[width] < widths[words] => words,
        (_, Some(width)) => width,
        (words, None) => words.unwrap_or(0),
    }
}

/// A row of questions above a row of colleagues: the lower one has gaps where the upper one has words.
fn is_two_rows_high(above: &[String], below: &[String]) -> bool {
    let filled = |row: &[String]| row.iter().filter(|cell| !cell.is_empty()).count();
    let at = |row: &[String], column: usize| row.get(column).is_some_and(|cell| !cell.is_empty());
    let gaps = (0..above.len()).filter(|column| at(above, *column) && !at(below, *column)).count();
    let mut names: Vec<&String> = below.iter().filter(|cell| !cell.is_empty()).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    // Two questions about the same colleagues have the same names below them.
    let repeats = filled(above) >= 2 && all >= names.len() + 2;
    // One cell above all is a title.
    (gaps > 0 && filled(above) >= 2 && filled(below) > filled(above)) || repeats
}

/// Whether the row below a header goes on with it: nothing before the rows, and colleagues where the question above them leaves gaps.
fn starts_below(above: &[String], below: &[String], row_begins: bool) -> bool {
    let at = |row: &[String], column: usize| row.get(column).is_some_and(|cell| !cell.is_empty());
    let new = (0..below.len()).filter(|column| at(below, *column) && !at(above, *column)).count();
    row_begins && new >= 2 && at(above, 0) && !at(below, 0)
}

/// "Met wie praat je? [Anna]" of the two rows; a question reaches to the next one.
fn joined(above: &[String], below: &[String]) -> Vec<String> {
    let mut question = "";
    (0..above.len().max(below.len()))
        .map(|column| {
            let cell = |row: &'_ [String]| row.get(column).cloned().unwrap_or_default();
            if let Some(text) = above.get(column).filter(|text| !text.is_empty()) {
                question = text;
            }
            match (cell(above), cell(below)) {
                (upper, lower) if lower.is_empty() => upper,
                (_, lower) if question.is_empty() => lower,
                (upper, lower) if !upper.is_empty() && OPEN.contains(&fold(&lower).as_str()) => upper,
                (_, lower) => format!("{question} [{lower}]"),
            }
        })
        .collect()
}

/// What stands below a question that one types an answer to.
const OPEN: [&str; 4] = ["open ended response", "response", "antwoord", "open antwoord"];

/// LimeSurvey writes "V1[SQ001]. Met wie praat je? [Anna]" where one asks for codes and texts: the text says enough.
fn without_codes(header: Vec<String>) -> Vec<String> {
    let text = |cell: &str| {
        let (code, text) = cell.split_once(". ")?;
        let is_code = !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || "_[]".contains(c)) && !code.contains(' ');
        (is_code && code.chars().any(char::is_alphabetic)).then(|| clean(text).into_owned())
    };
    let coded = header.iter().filter(|cell| text(cell).is_some()).count();
    if coded >= 3 && coded * 10 >= header.len() * 8 {
        header.iter().map(|cell| text(cell).unwrap_or_else(|| cell.clone())).collect()
    } else {
        header
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::source::book::{Source, read_book};

    fn table(text: &str) -> Table {
        let source = Source { name: "x.csv".to_owned(), bytes: text.as_bytes().to_vec() };
        Table::find(read_book(&source).unwrap().remove(0))
    }

    #[test]
    fn the_header_is_found_below_titles() {
        for (text, row, header) in [
            ("van;naar\nA;B\n", 1, "van naar"),
            ("naam\nAnna\nBram\n", 1, "naam"),
            ("Enquete lezen;;;\n;;;\nNaam;Anna;Bram;Chris\nAnna;;1;0\nBram;1;;0\n", 3, "Naam Anna Bram Chris"),
            (";Anna;Bram\nAnna;0;1\nBram;1;0\n", 1, " Anna Bram"),
            ("School: De Pragmatiek;Datum: 5 oktober;;;;;\nNaam;Groep;Collega 1;Collega 2;Collega 3;Collega 4;x\nA;1;B;;;;\n", 2, "Naam"),
        ] {
            let found = table(text);
            assert_eq!(found.header_row, row, "{text}");
            assert!(found.header.join(" ").starts_with(header), "{text}: {:?}", found.header);
        }
    }

    #[test]
    fn headers_of_several_rows_are_one() {
        let qualtrics = table(
            "StartDate,Q1_1,Q1_2\nStart Date,Met wie? - Anna,Met wie? - Bram\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",x\n2026-10-05,1,\n",
        );
        assert_eq!((qualtrics.header[1].as_str(), qualtrics.header_row, qualtrics.n_rows()), ("Met wie? - Anna", 3, 1));
        let two = table("Naam;Met wie?;;Wie help je?;\n;Anna;Bram;Anna;Bram\nAnna;;x;;x\nBram;x;;;\n");
        assert_eq!(two.header, ["Naam", "Met wie? [Anna]", "Met wie? [Bram]", "Wie help je? [Anna]", "Wie help je? [Bram]"]);
    }

    #[test]
    fn a_turned_table_has_its_columns_as_rows() {
        let turned = table(";A;B\nA;0;1\nB;2;0\n").turned();
        assert_eq!(turned.header, ["", "A", "B"]);
        let cells: Vec<Vec<&str>> = turned.rows().map(|row| row.raws().collect()).collect();
        assert_eq!(cells, [["A", "0", "2"], ["B", "1", "0"]]);
    }
}
