//! The filled cells of a sheet, and the grid that they make.

use super::error::NotAWorkbook;
use crate::io::source::grid::{Grid, Origin};
use crate::io::source::limits::{MOST_TEXT, Room};

/// Rows and columns of the largest sheet that Excel and LibreOffice make.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;

/// Filled cells of one sheet.
const MOST_FILLED: usize = 5_000_000;

/// Rows without anything between two that have something.
const WIDEST_GAP: u32 = 200_000;

const MOST_MERGES: usize = 200_000;

/// Columns in which a label that is merged over several rows is repeated: A, B and C.
const LABELS: usize = 3;

/// Where a text stands in [`Texts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    length: u32,
}

/// Texts one after the other, so that a million of them take little more room than the file.
#[derive(Debug, Default)]
pub(super) struct Texts(String);

#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) name: String,
    cells: Vec<Filled>,
    /// Whether every cell came after the one before it.
    in_order: bool,
    merges: Vec<Merge>,
}

#[derive(Clone, Copy, Debug)]
struct Filled {
    row: u32,
    column: u32,
    text: Span,
}

/// Cells of one column that are one for the eye.
#[derive(Clone, Copy, Debug)]
struct Merge {
    column: u32,
    first: u32,
    last: u32,
}

impl Texts {
    pub(super) fn add(&mut self, text: &str) -> Result<Span, NotAWorkbook> {
        if self.0.len() + text.len() > MOST_TEXT {
            return Err(NotAWorkbook::TooLarge);
        }
        let span = |number: usize| u32::try_from(number).map_err(|_| NotAWorkbook::TooLarge);
        let added = Span { start: span(self.0.len())?, length: span(text.len())? };
        self.0.push_str(text);
        Ok(added)
    }

    pub(super) fn get(&self, span: Span) -> &str {
        let start = span.start as usize;
        self.0.get(start..start + span.length as usize).unwrap_or_default()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Forgets what was added after it was this long.
    pub(super) fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }
}

impl Sheet {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), cells: Vec::new(), in_order: true, merges: Vec::new() }
    }

    /// Row and column count from 0. White space alone is no filling: someone who touched the last cell of a sheet fills it so.
    pub(super) fn put(&mut self, row: u32, column: u32, text: Span, texts: &Texts) -> Result<(), NotAWorkbook> {
        if texts.get(text).trim().is_empty() {
            return Ok(());
        }
        if row >= ROWS || column >= COLUMNS || self.cells.len() >= MOST_FILLED {
            return Err(NotAWorkbook::TooLarge);
        }
        self.in_order &= self.cells.last().is_none_or(|last| (last.row, last.column) < (row, column));
        self.cells.push(Filled { row, column, text });
        Ok(())
    }

    /// Refuses so many more filled cells before the first of them is put.
    pub(super) fn must_have_room(&self, more: u64) -> Result<(), NotAWorkbook> {
        let has = usize::try_from(more).is_ok_and(|more| self.cells.len().saturating_add(more) <= MOST_FILLED);
        if has { Ok(()) } else { Err(NotAWorkbook::TooLarge) }
    }

    /// Cells from one corner to the other, both included, that are one for the eye. Only those of one column matter here.
    pub(super) fn merge(&mut self, (first, left): (u32, u32), (last, right): (u32, u32)) -> Result<(), NotAWorkbook> {
        if left == right && first < last && (left as usize) < LABELS {
            if self.merges.len() >= MOST_MERGES {
                return Err(NotAWorkbook::TooLarge);
            }
            self.merges.push(Merge { column: left, first, last });
        }
        Ok(())
    }

    /// Nothing where no cell is filled.
    pub(super) fn into_grid(mut self, file: &str, texts: &Texts, room: &mut Room) -> Result<Option<Grid>, NotAWorkbook> {
        if !self.in_order {
            self.cells.sort_by_key(|cell| (cell.row, cell.column));
        }
        let mut labels = self.labels();
        let mut grid = Grid::new(file, Some(&self.name), Origin::Workbook);
        let (mut line, mut next): (Vec<Span>, u32) = (Vec::new(), 0);
        for cells in self.cells.chunk_by(|a, b| a.row == b.row) {
            let Some(row) = cells.first().map(|cell| cell.row) else { continue };
            if row - next > WIDEST_GAP {
                return Err(NotAWorkbook::TooLarge);
            }
            for blank in next..row {
                push(&mut grid, blank, &[], texts, room)?;
            }
            line.clear();
            for cell in cells {
                place(&mut line, cell.column as usize, cell.text);
            }
            for (column, label) in labels.iter_mut().enumerate() {
                if let Some(repeated) = label.at(row, line.get(column).copied().unwrap_or_default()) {
                    place(&mut line, column, repeated);
                }
            }
            push(&mut grid, row, &line, texts, room)?;
            next = row + 1;
        }
        grid.drop_blank_end();
        Ok(Some(grid).filter(|grid| !grid.is_empty()))
    }

    /// The merges of each label column from top to bottom; of two that overlap the first.
    fn labels(&mut self) -> [Labels; LABELS] {
        self.merges.sort_by_key(|merge| (merge.column, merge.first));
        std::array::from_fn(|column| {
            let mut merges: Vec<Merge> = Vec::new();
            for merge in self.merges.iter().filter(|merge| merge.column as usize == column) {
                if merges.last().is_none_or(|above| above.last < merge.first) {
                    merges.push(*merge);
                }
            }
            merges.reverse();
            Labels { merges, text: Span::default() }
        })
    }
}

/// The labels of one column that are merged over several rows.
struct Labels {
    /// From bottom to top.
    merges: Vec<Merge>,
    /// What stands in the first row of the merge that is under way.
    text: Span,
}

impl Labels {
    /// What to repeat in this row, where the cell itself holds `own`. Rows come from top to bottom.
    fn at(&mut self, row: u32, own: Span) -> Option<Span> {
        while self.merges.last().is_some_and(|merge| merge.last < row) {
            self.merges.pop();
            self.text = Span::default();
        }
        let merge = self.merges.last().filter(|merge| merge.first <= row)?;
        if merge.first == row {
            self.text = own;
        }
        (own.length == 0 && self.text.length > 0).then_some(self.text)
    }
}

fn place(line: &mut Vec<Span>, column: usize, text: Span) {
    if line.len() <= column {
        line.resize(column + 1, Span::default());
    }
    if let Some(cell) = line.get_mut(column) {
        *cell = text;
    }
}

fn push(grid: &mut Grid, row: u32, line: &[Span], texts: &Texts, room: &mut Room) -> Result<(), NotAWorkbook> {
    let bytes = line.iter().map(|span| span.length as usize).sum();
    let number = row as usize + 1;
    if room.take_row(line.len(), bytes) && grid.push(number, line.iter().map(|span| texts.get(*span))) {
        Ok(())
    } else {
        Err(NotAWorkbook::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid_of(cells: &[(u32, u32, &str)], merges: &[[(u32, u32); 2]]) -> Result<Option<Grid>, NotAWorkbook> {
        let (mut texts, mut sheet) = (Texts::default(), Sheet::new("Blad1"));
        for (row, column, text) in cells {
            let span = texts.add(text)?;
            sheet.put(*row, *column, span, &texts)?;
        }
        for [from, to] in merges {
            sheet.merge(*from, *to)?;
        }
        sheet.into_grid("x.xlsx", &texts, &mut Room::new())
    }

    fn rows(grid: &Grid) -> Vec<(usize, Vec<&str>)> {
        grid.rows().map(|row| (row.number, row.raws().collect())).collect()
    }

    #[test]
    fn cells_find_their_place_in_any_order() {
        let grid = grid_of(&[(3, 1, "d"), (0, 2, "b"), (0, 0, "a"), (9, 9, " ")], &[]).unwrap().unwrap();
        assert_eq!(rows(&grid), [(1, vec!["a", "", "b"]), (2, vec![]), (3, vec![]), (4, vec!["", "d"])]);
    }

    #[test]
    fn a_merged_label_stands_in_each_of_its_rows() {
        let cells = [(0, 0, "groep"), (0, 1, "naam"), (1, 0, "3-4"), (1, 1, "Anna"), (2, 1, "Bram"), (4, 1, "Chris"), (5, 1, "Dia")];
        let grid = grid_of(&cells, &[[(1, 0), (4, 0)], [(2, 0), (9, 0)], [(0, 1), (0, 2)]]).unwrap().unwrap();
        let found = rows(&grid);
        assert_eq!(found[2..], [(3, vec!["3-4", "Bram"]), (4, vec![]), (5, vec!["3-4", "Chris"]), (6, vec!["", "Dia"])]);
    }

    #[test]
    fn what_is_far_away_is_not_filled_up_to() {
        assert_eq!(grid_of(&[], &[]), Ok(None));
        assert_eq!(grid_of(&[(5, 5, "\t")], &[]), Ok(None));
        assert_eq!(grid_of(&[(ROWS, 0, "x")], &[]), Err(NotAWorkbook::TooLarge));
        assert_eq!(grid_of(&[(0, COLUMNS, "x")], &[]), Err(NotAWorkbook::TooLarge));
        assert_eq!(grid_of(&[(0, 0, "x"), (ROWS - 1, 0, "x")], &[]), Err(NotAWorkbook::TooLarge));
        assert_eq!(grid_of(&[(0, COLUMNS - 1, "x")], &[]).unwrap().unwrap().width(), COLUMNS as usize);
        let (mut room, cells) = (Room::new(), COLUMNS as usize);
        assert_eq!((0..2_000).filter(|_| room.take_row(cells, 0)).count(), 1220);
    }
}
