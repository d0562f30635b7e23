//! Separated values to a grid: the delimiter, the quotes, the empty lines.

use crate::io::cell::spelling::clean;
use crate::io::source::NotATable;
use crate::io::source::decode::Decoded;
use crate::io::source::grid::{Delimiter, Grid, Origin};
use crate::model::{Issue, Oddity, Spot};

/// Reads separated values.
///
/// The delimiter is the one that the first lines hold most of, outside quotes. A first line `sep=;`, which Excel writes and hides, is
/// obeyed. Empty lines at the very end of the file are not rows.
pub fn read_separated(file: &str, decoded: &Decoded) -> Result<Grid, NotATable> {
    let (stated, text) = stated_delimiter(&decoded.text);
    if text.bytes().all(|byte| byte.is_ascii_whitespace()) || clean(text).is_empty() {
        return Err(NotATable::Empty);
    }
    let delimiter = stated.unwrap_or_else(|| judge_delimiter(text));
    let mut grid = Grid::new(file, None, Origin::Text { encoding: decoded.encoding, delimiter });
    let unclosed = split(text, delimiter, &mut grid);
    if grid.is_empty() {
        return Err(NotATable::Empty);
    }
    // Some exports quote whole lines, so that each is one cell.
    if grid.len() >= 2 && grid.width() == 1 && unclosed.is_none() {
        let lines = grid.rows().map(|row| row.raw(0).replace(['\r', '\n'], " ")).collect::<Vec<_>>().join("\n");
        let delimiter = judge_delimiter(&lines);
        let mut parted = Grid::new(file, None, Origin::Text { encoding: decoded.encoding, delimiter });
        split(&lines, delimiter, &mut parted);
        let width = parted.width();
        if width > 1 && parted.rows().filter(|row| row.len() == width).count() * 10 >= parted.len() * 9 {
            grid = parted;
        }
    }
    report(&mut grid, decoded, unclosed);
    Ok(grid)
}

/// What was odd before anything was understood: characters that got lost, and a quote that stays open.
fn report(grid: &mut Grid, decoded: &Decoded, unclosed: Option<usize>) {
    // Characters may also have been lost before: then the file itself holds the mark.
    if decoded.replaced || decoded.text.contains('\u{fffd}') {
        let damaged = grid.rows().find_map(|row| {
            let column = row.raws().position(|cell| cell.contains('\u{fffd}'))?;
            Some(grid.cell_spot(&row, column))
        });
        let encoding = decoded.encoding.to_owned();
        grid.issues.push(Issue { spot: damaged.unwrap_or_else(|| grid.spot()), what: Oddity::ReplacedCharacters { encoding } });
    }
    if let Some(number) = unclosed {
        let row = grid.rows().find(|row| row.number == number);
        let spot = row.map_or_else(|| Spot { row: Some(number), ..grid.spot() }, |row| grid.cell_spot(&row, row.len().saturating_sub(1)));
        grid.issues.push(Issue { spot, what: Oddity::UnclosedQuote });
    }
}

/// Fills the grid; says in which row a quote stays open.
fn split(text: &str, delimiter: Delimiter, grid: &mut Grid) -> Option<usize> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut row = 0;
    let mut start = 0;
    let mut last = 0;
    grid.reserve(text.len());
    // The text is valid UTF-8 and rows may differ in length, so nothing is left that could fail.
    while let Ok(true) = reader.read_record(&mut record) {
        let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX).min(text.len());
        // The reader skips empty lines; a spreadsheet shows and counts them.
        for _ in 0..empty_lines_before(text, start, end) {
            row += 1;
            if !grid.is_empty() {
                grid.push(row, []);
            }
        }
        row += 1;
        grid.push(row, &record);
        (last, start) = (start, end);
    }
    let unclosed = text.get(last..).is_some_and(|record| stays_open(record.trim_start_matches(['\r', '\n']), delimiter));
    unclosed.then_some(row)
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

/// The delimiter of which the widest of the first lines holds most; where two are equal, the one that the other lines hold as often.
fn judge_delimiter(text: &str) -> Delimiter {
    // A title or two may stand above the header, and answers below may hold anything: the header is among the first records.
    let firsts: Vec<&str> = first_records(text, 4);
    let counts = Delimiter::ALL.map(|d| (d, firsts.iter().map(|line| count_outside_quotes(line, d)).max().unwrap_or(0)));
    let first = Delimiter::ALL.map(|d| (d, firsts.first().map_or(0, |line| count_outside_quotes(line, d))));
    let counts = if first.iter().any(|(_, n)| *n > 0) { first } else { counts };
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    if most == 0 {
        return Delimiter::Comma;
    }
    let like_header = |d: Delimiter, n: usize| text.lines().skip(1).take(50).filter(|line| count_outside_quotes(line, d) == n).count();
    let mut best = (Delimiter::Comma, None);
    for (d, n) in counts {
        let fit = Some(like_header(d, n));
        if n == most && fit > best.1 {
            best = (d, fit);
        }
    }
    // A semicolon or a tab that every line holds as often outweighs commas inside the words of a header.
    let steady = |d: Delimiter| {
        let n = counts.iter().find(|(other, _)| *other == d).map_or(0, |(_, n)| *n);
        let lines = text.lines().skip(1).take(50).filter(|line| !line.trim().is_empty()).count();
        n > 0 && lines > 0 && like_header(d, n) * 10 >= lines * 9
    };
    if !steady(best.0)
        && let Some(d) = [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Pipe].into_iter().find(|d| steady(*d))
    {
        return d;
    }
    best.0
}

fn first_records(text: &str, most: usize) -> Vec<&str> {
    let mut records = Vec::new();
    let mut quoted = false;
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if !text[start..at].trim().is_empty() {
                    records.push(&text[start..at]);
                }
                start = at + 1;
                if records.len() == most {
                    return records;
                }
            }
            _ => {}
        }
    }
    records.push(&text[start..]);
    records
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::source::decode::decode;

    fn grid(text: &str) -> Grid {
        read_separated("lijntjes.csv", &decode(text.as_bytes())).unwrap()
    }

    fn cells(grid: &Grid) -> Vec<(usize, Vec<&str>)> {
        grid.rows().map(|row| (row.number, row.raws().collect())).collect()
    }

    #[test]
    fn the_delimiter_is_judged_on_the_header() {
        for (text, expected) in [
            ("van;naar\nWit, A de;Bos, C\n", Delimiter::Semicolon),
            ("van,naar\nA;x,B\n", Delimiter::Comma),
            ("van\tnaar\nA\tB\n", Delimiter::Tab),
            ("van|naar\nA|B\n", Delimiter::Pipe),
            ("\"a,b,c,d\";naar\nA;B\n", Delimiter::Semicolon),
            ("sep=|\r\nvan;x|naar\r\nA|B\r\n", Delimiter::Pipe),
            ("van,x;naar\nA,B\nC,D\n", Delimiter::Comma),
            ("Enquete lezen\nNaam;Collega 1\nA;B\n", Delimiter::Semicolon),
            ("Naam;Met wie praat je, over lezen, rekenen, en taal?\nA;B\nC;D\n", Delimiter::Semicolon),
        ] {
            let Origin::Text { delimiter, .. } = grid(text).origin else { panic!("{text}") };
            assert_eq!(delimiter, expected, "{text}");
        }
    }

    #[test]
    fn empty_lines_count_as_a_spreadsheet_counts_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "van;naar", "A;B", "", "", "C;D", ";", "", ""].join(end);
            let expected =
                [(2, vec!["van", "naar"]), (3, vec!["A", "B"]), (4, vec![]), (5, vec![]), (6, vec!["C", "D"]), (7, vec!["", ""])];
            assert_eq!(cells(&grid(&text)), expected, "line end {end:?}");
        }
    }

    #[test]
    fn a_quoted_line_break_stays_in_its_row() {
        let grid = grid("van;naar\r\n\"A\r\n\r\nde Wit\";B\r\nC;D\r\n");
        assert_eq!(cells(&grid)[1..], [(2, vec!["A\r\n\r\nde Wit", "B"]), (3, vec!["C", "D"])]);
        assert_eq!(grid.row(1).cell(0), "A de Wit");
        assert_eq!(grid.issues, []);
    }

    #[test]
    fn an_open_quote_is_reported_where_it_is() {
        let grid = grid("van;naar\nA;B\n\"C;D\nE;F\n");
        assert_eq!(grid.issues.len(), 1);
        assert_eq!((grid.issues[0].spot.row, &grid.issues[0].what), (Some(3), &Oddity::UnclosedQuote));
    }
}
