//! Text to rows: the delimiter, the quotes, the header. What the columns mean is for `mapping`.

use crate::io::decode::decode;
use crate::io::project_file::is_project_file;
use crate::io::spelling::clean;
use crate::model::{Issue, Oddity, Spot};

/// A file as rows of cells, nothing understood yet.
#[derive(Clone, Debug, PartialEq)]
pub struct RawTable {
    pub file: String,
    /// Without white space around and characters that nobody sees.
    pub header: Vec<String>,
    /// Every row below the header, blank ones too; empty lines at the very end of the file are not rows.
    pub rows: Vec<RawRow>,
    pub delimiter: Delimiter,
    pub encoding: &'static str,
    pub issues: Vec<Issue>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawRow {
    /// As a spreadsheet counts: the first line is row 1, and a cell with line breaks stays in one row.
    pub row: usize,
    /// As they stand in the file. There may be fewer or more than the header has.
    pub cells: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Semicolon,
    Comma,
    Tab,
    Pipe,
}

/// Why there are no rows to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATable {
    #[error("nothing in the file")]
    Empty,
    #[error("not a text file: {0:?}")]
    NotText(NotText),
}

/// What a file is that is not a table in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// `.xlsx`: to be saved as CSV first.
    ExcelWorkbook,
    /// `.xls`, or another Office file of before 2007.
    OldOffice,
    /// `.ods`.
    OpenDocument,
    Zip,
    Pdf,
    WebPage,
    /// GraphML, GEXF or another kind of XML.
    Xml,
    /// A project of our own: to be opened, not imported.
    Project,
    /// A picture, a program, anything else that is not text.
    Binary,
}

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

impl RawRow {
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| clean(cell).is_empty())
    }

    /// The cell as it stands; a row that is too short has empty cells.
    #[must_use]
    pub fn raw(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The cell as a name or value.
    #[must_use]
    pub fn cell(&self, column: usize) -> String {
        clean(self.raw(column))
    }
}

impl RawTable {
    /// The header of a column, or its letter where it has none.
    #[must_use]
    pub fn column_name(&self, column: usize) -> String {
        self.header.get(column).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| letter(column))
    }

    #[must_use]
    pub fn column_is_empty(&self, column: usize) -> bool {
        self.rows.iter().all(|row| clean(row.raw(column)).is_empty())
    }

    /// Where one cell stands.
    #[must_use]
    pub fn spot(&self, row: &RawRow, column: usize) -> Spot {
        Spot { file: self.file.clone(), row: Some(row.row), column: Some(self.column_name(column)), cell: Some(shorten(row.raw(column))) }
    }

    /// Where a whole column stands.
    #[must_use]
    pub fn column_spot(&self, column: usize) -> Spot {
        Spot { file: self.file.clone(), column: Some(self.column_name(column)), ..Spot::default() }
    }

    #[must_use]
    pub fn row_spot(&self, row: &RawRow) -> Spot {
        Spot { file: self.file.clone(), row: Some(row.row), ..Spot::default() }
    }
}

/// Reads the rows of a file with separated values.
///
/// The delimiter is the one that the header holds most of, outside quotes. A first line `sep=;`, which Excel writes and hides, is obeyed.
pub fn read_table(file: &str, bytes: &[u8]) -> Result<RawTable, NotATable> {
    if let Some(what) = by_first_bytes(bytes) {
        return Err(NotATable::NotText(what));
    }
    let decoded = decode(bytes);
    if let Some(what) = by_text(&decoded.text) {
        return Err(NotATable::NotText(what));
    }
    let (stated, text) = stated_delimiter(&decoded.text);
    if clean(text).is_empty() {
        return Err(NotATable::Empty);
    }
    let delimiter = stated.unwrap_or_else(|| judge_delimiter(text));
    let (mut rows, unclosed) = split(text, delimiter);
    if rows.is_empty() {
        return Err(NotATable::Empty);
    }
    let header = rows.remove(0);
    let header: Vec<String> = header.cells.iter().map(|cell| clean(cell)).collect();
    let mut table = RawTable { file: file.to_owned(), header, rows, delimiter, encoding: decoded.encoding, issues: Vec::new() };
    table.issues = oddities(&table, decoded.replaced, unclosed);
    Ok(table)
}

fn oddities(table: &RawTable, replaced: bool, unclosed: Option<usize>) -> Vec<Issue> {
    let mut issues = Vec::new();
    // Characters may also have been lost before: then the file itself holds the mark.
    let damaged = table.rows.iter().find_map(|row| row.cells.iter().position(|cell| cell.contains('\u{fffd}')).map(|column| (row, column)));
    if replaced || damaged.is_some() {
        let spot = damaged.map_or_else(|| Spot { file: table.file.clone(), ..Spot::default() }, |(row, column)| table.spot(row, column));
        issues.push(Issue { spot, what: Oddity::ReplacedCharacters { encoding: table.encoding.to_owned() } });
    }
    for row in &table.rows {
        let used = row.cells.iter().rposition(|cell| !clean(cell).is_empty()).map_or(0, |last| last + 1);
        if used > table.header.len() {
            let what = Oddity::TooManyCells { extra: used - table.header.len() };
            issues.push(Issue { spot: table.spot(row, table.header.len()), what });
        }
    }
    if let Some(number) = unclosed {
        let row = table.rows.iter().find(|row| row.row == number);
        let column = row.map_or(0, |row| row.cells.len().saturating_sub(1));
        let spot =
            row.map_or_else(|| Spot { file: table.file.clone(), row: Some(number), ..Spot::default() }, |row| table.spot(row, column));
        issues.push(Issue { spot, what: Oddity::UnclosedQuote });
    }
    issues
}

/// The rows, the header first, and the row in which a quote stays open.
fn split(text: &str, delimiter: Delimiter) -> (Vec<RawRow>, Option<usize>) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut rows: Vec<RawRow> = Vec::new();
    let mut row = 0;
    let mut start = 0;
    let mut last = 0;
    // The text is valid UTF-8 and rows may differ in length, so nothing is left that could fail.
    while let Ok(true) = reader.read_record(&mut record) {
        let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX).min(text.len());
        // The reader skips empty lines; a spreadsheet shows and counts them.
        let blank = empty_lines_before(text, start, end);
        for _ in 0..blank {
            row += 1;
            if !rows.is_empty() {
                rows.push(RawRow { row, cells: Vec::new() });
            }
        }
        row += 1;
        rows.push(RawRow { row, cells: record.iter().map(str::to_owned).collect() });
        (last, start) = (start, end);
    }
    let unclosed = text.get(last..).is_some_and(|record| stays_open(record.trim_start_matches(['\r', '\n']), delimiter));
    (rows, unclosed.then_some(row))
}

/// How many line ends stand before the first character of the record that lies in `start..end`.
fn empty_lines_before(text: &str, start: usize, end: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    let mut lines = 0;
    // The reader leaves the second half of a line end `\r\n` to the next record.
    if start > 0 && bytes[start - 1] == b'\r' && bytes.get(start) == Some(&b'\n') {
        at += 1;
    }
    while at < end {
        match bytes[at] {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => at += 2,
            b'\r' | b'\n' => at += 1,
            _ => break,
        }
        lines += 1;
    }
    lines
}

/// Whether a quote in this record is opened and never closed.
fn stays_open(record: &str, delimiter: Delimiter) -> bool {
    let mut quoted = false;
    let mut at_start = true;
    let mut bytes = record.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if quoted {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
        } else if byte == b'"' && at_start {
            quoted = true;
        }
        at_start = !quoted && (byte == delimiter.byte() || byte == b'\n' || byte == b'\r');
    }
    quoted
}

/// The delimiter that a first line `sep=;` states, and the text below that line.
fn stated_delimiter(text: &str) -> (Option<Delimiter>, &str) {
    let Some(line_end) = text.find('\n') else { return (None, text) };
    let line = text[..line_end].trim_end_matches('\r').trim_matches('"');
    let Some(stated) = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and(line.as_bytes().get(4).copied()) else {
        return (None, text);
    };
    let delimiter = Delimiter::ALL.into_iter().find(|d| d.byte() == stated);
    if delimiter.is_some() && line.len() == 5 { (delimiter, &text[line_end + 1..]) } else { (None, text) }
}

/// The delimiter of which the header holds most; where two are equal, the one that the next lines hold as often.
fn judge_delimiter(text: &str) -> Delimiter {
    let text = text.trim_start();
    let header = first_record(text);
    let counts = Delimiter::ALL.map(|d| (d, count_outside_quotes(header, d)));
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    if most == 0 {
        return Delimiter::Comma;
    }
    let like_header = |d: Delimiter| text.lines().skip(1).take(50).filter(|line| count_outside_quotes(line, d) == most).count();
    let mut best = (Delimiter::Comma, None);
    for (d, n) in counts {
        let fit = Some(like_header(d));
        if n == most && fit > best.1 {
            best = (d, fit);
        }
    }
    best.0
}

fn first_record(text: &str) -> &str {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => return &text[..at],
            _ => {}
        }
    }
    text
}

fn count_outside_quotes(line: &str, delimiter: Delimiter) -> usize {
    let mut quoted = false;
    let mut n = 0;
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        n += usize::from(!quoted && byte == delimiter.byte());
    }
    n
}

fn by_first_bytes(bytes: &[u8]) -> Option<NotText> {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    match bytes {
        [b'P', b'K', 3, 4, ..] if holds(b"xl/") => Some(NotText::ExcelWorkbook),
        [b'P', b'K', 3, 4, ..] if holds(b"opendocument") => Some(NotText::OpenDocument),
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(NotText::Zip),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Some(NotText::OldOffice),
        [b'%', b'P', b'D', b'F', ..] => Some(NotText::Pdf),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => Some(NotText::Binary),
        _ if is_project_file(bytes) => Some(NotText::Project),
        _ => None,
    }
}

fn by_text(text: &str) -> Option<NotText> {
    let start: String = text.trim_start().chars().take(4000).collect();
    let lower = start.to_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        return Some(NotText::WebPage);
    }
    if lower.starts_with("<?xml") || lower.starts_with("<graphml") || lower.starts_with("<gexf") {
        return Some(if lower.contains("<html") { NotText::WebPage } else { NotText::Xml });
    }
    let odd = start.chars().filter(|c| (c.is_control() && !c.is_whitespace()) || *c == '\u{fffd}').count();
    // A stray control character is an oddity; one in ten is no text.
    (odd * 10 > start.chars().count()).then_some(NotText::Binary)
}

/// A cell in an issue is there to be found again, not to be read in full.
fn shorten(cell: &str) -> String {
    const LONGEST: usize = 200;
    match cell.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

/// A, B, ... Z, AA, AB, ...
fn letter(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        rest /= 26;
    }
    name.iter().rev().map(|byte| char::from(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> RawTable {
        read_table("lijntjes.csv", text.as_bytes()).unwrap()
    }

    fn cells(table: &RawTable) -> Vec<(usize, Vec<&str>)> {
        table.rows.iter().map(|row| (row.row, row.cells.iter().map(String::as_str).collect())).collect()
    }

    #[test]
    fn the_delimiter_is_judged_on_the_header() {
        for (text, delimiter) in [
            ("van;naar\nWit, A de;Bos, C\n", Delimiter::Semicolon),
            ("van,naar\nA;x,B\n", Delimiter::Comma),
            ("van\tnaar\nA\tB\n", Delimiter::Tab),
            ("van|naar\nA|B\n", Delimiter::Pipe),
            ("\"a,b,c,d\";naar\nA;B\n", Delimiter::Semicolon),
            ("sep=|\r\nvan;x|naar\r\nA|B\r\n", Delimiter::Pipe),
            ("van,x;naar\nA,B\nC,D\n", Delimiter::Comma),
        ] {
            assert_eq!(table(text).delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn empty_lines_count_as_a_spreadsheet_counts_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "van;naar", "A;B", "", "", "C;D", ";", "", ""].join(end);
            let table = table(&text);
            assert_eq!(
                cells(&table),
                [(3, vec!["A", "B"]), (4, vec![]), (5, vec![]), (6, vec!["C", "D"]), (7, vec!["", ""])],
                "line end {end:?}"
            );
        }
    }

    #[test]
    fn a_quoted_line_break_stays_in_its_row() {
        let table = table("van;naar\r\n\"A\r\n\r\nde Wit\";B\r\nC;D\r\n");
        assert_eq!(cells(&table), [(2, vec!["A\r\n\r\nde Wit", "B"]), (3, vec!["C", "D"])]);
        assert_eq!(table.rows[0].cell(0), "A de Wit");
        assert_eq!(table.issues, []);
    }

    #[test]
    fn an_open_quote_is_reported_where_it_is() {
        let table = table("van;naar\nA;B\n\"C;D\nE;F\n");
        assert_eq!(table.issues.len(), 1);
        assert_eq!((table.issues[0].spot.row, &table.issues[0].what), (Some(3), &Oddity::UnclosedQuote));
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, what) in [
            (&b"PK\x03\x04....xl/workbook.xml"[..], NotText::ExcelWorkbook),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", NotText::OpenDocument),
            (b"PK\x03\x04....word", NotText::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", NotText::OldOffice),
            (b"%PDF-1.7", NotText::Pdf),
            (b"\n <!DOCTYPE html><html>", NotText::WebPage),
            (b"<?xml version=\"1.0\"?><graphml/>", NotText::Xml),
            (b"{\n  \"format\": \"lijntjes\",\n \"version\": 1", NotText::Project),
            (b"\x01\x02\x03\x04\x05\x06\x07\x08", NotText::Binary),
        ] {
            assert_eq!(read_table("x", bytes), Err(NotATable::NotText(what)));
        }
        for empty in ["", "\u{feff}", " \n\n", "sep=;\n"] {
            assert_eq!(read_table("x", empty.as_bytes()), Err(NotATable::Empty), "{empty:?}");
        }
    }

    #[test]
    fn columns_without_a_header_have_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letter), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
