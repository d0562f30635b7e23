//! Rows of cells as they stand in a file, nothing understood yet.

use std::borrow::Cow;

use crate::io::cell::spelling::clean;
use crate::model::{Issue, Spot};

/// One table of a file: all of a text file, or one sheet of a workbook. The cells lie one after the other in one string, so that a
/// million rows take little more room than the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// The file's name, without its folder.
    pub file: String,
    /// The sheet's name, in a workbook.
    pub sheet: Option<String>,
    pub origin: Origin,
    /// What was odd before anything was understood.
    pub issues: Vec<Issue>,
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Line>,
}

/// What a grid was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Separated values.
    Text { encoding: &'static str, delimiter: Delimiter },
    /// A sheet of an Excel or OpenDocument workbook.
    Workbook,
    /// The ties or the people of a file that another network program wrote.
    Graph,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Semicolon,
    Comma,
    Tab,
    Pipe,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Line {
    /// Where its cells end in `ends`.
    end: u32,
    /// As a spreadsheet counts: the first line is row 1, and a cell with line breaks stays in one row.
    number: u32,
}

/// No more text than this fits in one grid; the largest file that is read is far below it.
const MOST: usize = u32::MAX as usize;

impl Delimiter {
    /// In order of preference where a header holds as many of each.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Comma, Self::Tab, Self::Pipe];

    #[must_use]
    pub fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

impl Grid {
    #[must_use]
    pub fn new(file: &str, sheet: Option<&str>, origin: Origin) -> Self {
        Self {
            file: file.to_owned(),
            sheet: sheet.map(str::to_owned),
            origin,
            issues: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Adds a row below the others. `number` counts as a spreadsheet does. Says whether there was room for it.
    pub fn push<'a>(&mut self, number: usize, cells: impl IntoIterator<Item = &'a str>) -> bool {
        let (text, ends) = (self.text.len(), self.ends.len());
        for cell in cells {
            self.text.push_str(cell);
            let Ok(end) = u32::try_from(self.text.len()) else {
                self.text.truncate(text);
                self.ends.truncate(ends);
                return false;
            };
            self.ends.push(end);
        }
        match (u32::try_from(self.ends.len()), u32::try_from(number)) {
            (Ok(end), Ok(number)) => self.rows.push(Line { end, number }),
            _ => return false,
        }
        self.text.len() <= MOST
    }

    /// Room for about so much, so that a large file is not copied while it grows.
    pub(super) fn reserve(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row at this place, from 0; an empty row beyond the last.
    #[must_use]
    pub fn row(&self, at: usize) -> Row<'_> {
        let end = |line: &Line| line.end as usize;
        let Some(line) = self.rows.get(at) else { return Row { grid: self, number: 0, first: 0, cells: 0 } };
        let first = if at == 0 { 0 } else { self.rows.get(at - 1).map_or(0, end) };
        Row { grid: self, number: line.number as usize, first, cells: end(line) - first }
    }

    #[must_use]
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = Row<'_>> + ExactSizeIterator {
        (0..self.len()).map(|at| self.row(at))
    }

    /// The most cells that a row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows().map(|row| row.len()).max().unwrap_or(0)
    }

    /// Takes away rows without anything in them from the end.
    pub(super) fn drop_blank_end(&mut self) {
        while self.rows.last().is_some() && self.row(self.len() - 1).is_blank() {
            self.rows.pop();
        }
        let cells = self.rows.last().map_or(0, |line| line.end as usize);
        self.ends.truncate(cells);
        self.text.truncate(self.ends.last().map_or(0, |end| *end as usize));
    }

    /// The file, with the sheet where there is one.
    #[must_use]
    pub fn place(&self) -> String {
        self.sheet.as_ref().map_or_else(|| self.file.clone(), |sheet| format!("{} ({sheet})", self.file))
    }

    /// The whole table.
    #[must_use]
    pub fn spot(&self) -> Spot {
        Spot { file: self.place(), ..Spot::default() }
    }

    /// One cell, in a column that is called by its letter.
    #[must_use]
    pub fn cell_spot(&self, row: &Row<'_>, column: usize) -> Spot {
        Spot { row: Some(row.number), column: Some(letter(column)), cell: Some(shorten(row.raw(column))), ..self.spot() }
    }
}

/// A row of a grid.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    grid: &'a Grid,
    /// As a spreadsheet counts.
    pub number: usize,
    first: usize,
    cells: usize,
}

impl<'a> Row<'a> {
    /// How many cells it has, which may be fewer or more than the header.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells == 0
    }

    /// The cell as it stands; a row that is too short has empty cells.
    #[must_use]
    pub fn raw(&self, column: usize) -> &'a str {
        if column >= self.cells {
            return "";
        }
        let at = self.first + column;
        let end = |at: usize| self.grid.ends.get(at).map_or(0, |end| *end as usize);
        let start = if at == 0 { 0 } else { end(at - 1) };
        self.grid.text.get(start..end(at)).unwrap_or_default()
    }

    /// The cell as a name or value.
    #[must_use]
    pub fn cell(&self, column: usize) -> Cow<'a, str> {
        clean(self.raw(column))
    }

    #[must_use]
    pub fn raws(&self) -> impl DoubleEndedIterator<Item = &'a str> + ExactSizeIterator + use<'a> {
        let row = *self;
        (0..row.cells).map(move |column| row.raw(column))
    }

    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.raws().all(|cell| clean(cell).is_empty())
    }

    /// How many cells have something in them.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.raws().filter(|cell| !clean(cell).is_empty()).count()
    }
}

/// A, B, ... Z, AA, AB, ...
#[must_use]
pub fn letter(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        rest /= 26;
    }
    name.iter().rev().map(|byte| char::from(*byte)).collect()
}

/// A cell in an issue is there to be found again, not to be read in full.
#[must_use]
pub fn shorten(cell: &str) -> String {
    const LONGEST: usize = 200;
    match cell.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_back_as_they_went_in() {
        let mut grid = Grid::new("x.csv", None, Origin::Workbook);
        grid.push(1, ["a", "", "ë"]);
        grid.push(2, []);
        grid.push(5, ["", "b"]);
        grid.push(6, ["", " "]);
        let cells: Vec<(usize, Vec<&str>)> = grid.rows().map(|row| (row.number, row.raws().collect())).collect();
        assert_eq!(cells, [(1, vec!["a", "", "ë"]), (2, vec![]), (5, vec!["", "b"]), (6, vec!["", " "])]);
        assert_eq!((grid.row(2).raw(7), grid.row(9).raw(0), grid.width()), ("", "", 3));
    }

    #[test]
    fn columns_without_a_header_have_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letter), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
