//! Workbooks of LibreOffice: OpenDocument 1.0 to 1.4.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::BufRead;

use quick_xml::events::BytesStart;

use super::archive::Archive;
use super::dates::{Moment, clock};
use super::error::NotAWorkbook;
use super::gathered::Gathered;
use super::sheet::{Sheet, Span, Texts};
use crate::io::cell::number::plain;
use crate::io::source::limits::MOST_TEXT;
use crate::io::source::xml::{Markup, Piece, attribute, attributes};

/// Spaces that one mark may stand for.
const MOST_SPACES: usize = 1_000;

/// Reads the visible sheets, or the hidden ones where nothing else is filled.
pub(super) fn read(archive: &mut Archive<'_>, gathered: &mut Gathered) -> Result<(), NotAWorkbook> {
    if archive.has("encrypted-package") || is_locked(archive)? {
        return Err(NotAWorkbook::Locked);
    }
    let mut markup = archive.markup("content.xml")?.ok_or(NotAWorkbook::Broken)?;
    let mut hidden_styles: BTreeSet<String> = BTreeSet::new();
    let (mut style, mut is_spreadsheet) = (None, false);
    // A hidden sheet counts only where the visible ones are empty, which is known at the end.
    let mut hidden = gathered.beside();
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.name().as_ref() {
                "style:style" => style = attribute(&tag, "style:name").map(Cow::into_owned),
                "style:table-properties" if attribute(&tag, "table:display").is_some_and(|shown| shown == "false") => {
                    hidden_styles.extend(style.take());
                }
                "office:spreadsheet" => is_spreadsheet = true,
                // Copies of tables of other files.
                "table:dde-links" | "table:tracked-changes" => markup.skip()?,
                "table:table" if is_spreadsheet => {
                    let name = attribute(&tag, "table:name").unwrap_or_default().into_owned();
                    let is_hidden = attribute(&tag, "table:style-name").is_some_and(|style| hidden_styles.contains(style.as_ref()));
                    let mut texts = Texts::default();
                    let sheet = table(&mut markup, &name, &mut texts)?;
                    if is_hidden { hidden.add(sheet, &texts)? } else { gathered.add(sheet, &texts)? }
                }
                _ => {}
            },
            Piece::End if is_spreadsheet => break,
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
    }
    if gathered.grids.is_empty() {
        gathered.grids = hidden.grids;
    }
    Ok(())
}

fn is_locked(archive: &mut Archive<'_>) -> Result<bool, NotAWorkbook> {
    let Some(mut markup) = archive.markup("META-INF/manifest.xml")? else { return Ok(false) };
    loop {
        match markup.next()? {
            Piece::Open(tag) if tag.local_name().as_ref() == "encryption-data" => return Ok(true),
            Piece::End => return Ok(false),
            _ => {}
        }
    }
}

/// Reads a table that was just opened.
fn table(markup: &mut Markup<impl BufRead>, name: &str, texts: &mut Texts) -> Result<Sheet, NotAWorkbook> {
    let mut sheet = Sheet::new(name);
    let mut row: u32 = 0;
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.name().as_ref() {
                "table:table-row" => {
                    let times = repeated(&tag, "table:number-rows-repeated");
                    let cells = cells(markup, row, &mut sheet, texts)?;
                    // Rows without anything are not worth counting one at a time.
                    let rows = if cells.is_empty() { 0 } else { times };
                    sheet.must_have_room(u64::from(rows) * cells.iter().map(|cell| u64::from(cell.times)).sum::<u64>())?;
                    for again in 0..rows {
                        for cell in &cells {
                            for column in cell.column..cell.column.saturating_add(cell.times) {
                                sheet.put(row.saturating_add(again), column, cell.text, texts)?;
                            }
                        }
                    }
                    row = row.saturating_add(times);
                }
                // These only hold rows together.
                "table:table-row-group" | "table:table-header-rows" | "table:table-rows" => {}
                _ => markup.skip()?,
            },
            Piece::Close(tag) if tag.name().as_ref() == "table:table" => return Ok(sheet),
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
    }
}

struct Cell {
    column: u32,
    times: u32,
    text: Span,
}

/// Reads a row that was just opened: its filled cells.
fn cells(markup: &mut Markup<impl BufRead>, row: u32, sheet: &mut Sheet, texts: &mut Texts) -> Result<Vec<Cell>, NotAWorkbook> {
    let (mut cells, mut column): (Vec<Cell>, u32) = (Vec::new(), 0);
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.name().as_ref() {
                // Below or beside a merged cell: whatever it holds, nobody sees it.
                "table:covered-table-cell" => {
                    column = column.saturating_add(repeated(&tag, "table:number-columns-repeated"));
                    markup.skip()?;
                }
                "table:table-cell" => {
                    let times = repeated(&tag, "table:number-columns-repeated");
                    let (rows, columns) = (repeated(&tag, "table:number-rows-spanned"), repeated(&tag, "table:number-columns-spanned"));
                    let value = Value::of(&tag);
                    let seen = paragraphs(markup)?;
                    let text = value.text(&seen);
                    if !text.trim().is_empty() {
                        cells.push(Cell { column, times, text: texts.add(&text)? });
                        sheet.merge((row, column), (row.saturating_add(rows - 1), column.saturating_add(columns - 1)))?;
                    }
                    column = column.saturating_add(times);
                }
                _ => markup.skip()?,
            },
            Piece::Close(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
    }
}

/// At least 1.
fn repeated(tag: &BytesStart<'_>, name: &str) -> u32 {
    attribute(tag, name).map_or(1, |times| times.parse().unwrap_or(u32::MAX)).max(1)
}

/// What a cell holds beside the text that it shows.
enum Value {
    /// The text that it shows is all there is.
    Text,
    Number(f64),
    Bool(bool),
    Day(Moment),
    Time(i64),
}

impl Value {
    fn of(tag: &BytesStart<'_>) -> Self {
        let mut value = Self::Text;
        for (key, text) in attributes(tag) {
            let found = match key {
                "office:value" => text.parse().ok().map(Self::Number),
                "office:boolean-value" => Some(Self::Bool(text == "true")),
                "office:date-value" => Moment::from_iso(&text).map(Self::Day),
                "office:time-value" => duration(&text).map(Self::Time),
                _ => None,
            };
            value = found.unwrap_or(value);
        }
        value
    }

    fn text(&self, seen: &str) -> String {
        match self {
            Self::Text => seen.to_owned(),
            // A code such as 007 is a number that is shown with zeros.
            Self::Number(number) if seen.starts_with('0') && seen.bytes().all(|b| b.is_ascii_digit()) && seen.parse() == Ok(*number) => {
                seen.to_owned()
            }
            Self::Number(number) => plain(*number),
            Self::Bool(true) => "TRUE".to_owned(),
            Self::Bool(false) => "FALSE".to_owned(),
            Self::Day(moment) => moment.text(shows_day_and_month(seen, *moment)),
            Self::Time(seconds) => clock(*seconds),
        }
    }
}

/// Whether a date is shown as `3-apr`, `03-04` or `3 april`: the day, the month, and nothing of the year.
fn shows_day_and_month(seen: &str, moment: Moment) -> bool {
    let parts: Vec<&str> = seen.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let is = |part: &str, number: u8| part.parse() == Ok(number);
    let is_month = |part: &str| is(part, moment.month) || part.chars().all(char::is_alphabetic);
    match parts.as_slice() {
        [a, b] => is(a, moment.day) && is_month(b) || is_month(a) && is(b, moment.day),
        _ => false,
    }
}

/// Seconds of `PT13H05M00S`, with or without parts of seconds; days too.
fn duration(text: &str) -> Option<i64> {
    let (mut seconds, mut number): (i64, String) = (0, String::new());
    for char in text.strip_prefix('P')?.chars() {
        let unit = match char {
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            'T' => continue,
            '0'..='9' | '.' | ',' => {
                number.push(char);
                continue;
            }
            _ => return None,
        };
        let whole: i64 = number.split(['.', ',']).next()?.parse().ok()?;
        seconds = seconds.checked_add(whole.checked_mul(unit)?)?;
        number.clear();
    }
    Some(seconds)
}

/// Reads a cell that was just opened: its paragraphs, each on a line, without the notes that hang on it.
fn paragraphs(markup: &mut Markup<impl BufRead>) -> Result<String, NotAWorkbook> {
    let (mut text, mut paragraphs, mut within) = (String::new(), 0_usize, 0_usize);
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.name().as_ref() {
                "text:p" | "text:h" if within == 0 => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    (paragraphs, within) = (paragraphs + 1, 1);
                }
                "text:s" if within > 0 => {
                    let spaces = usize::try_from(repeated(&tag, "text:c")).unwrap_or(1).min(MOST_SPACES);
                    text.extend(std::iter::repeat_n(' ', spaces));
                    within += 1;
                }
                "text:tab" if within > 0 => {
                    text.push('\t');
                    within += 1;
                }
                "text:line-break" if within > 0 => {
                    text.push('\n');
                    within += 1;
                }
                "text:span" | "text:a" if within > 0 => within += 1,
                _ => markup.skip()?,
            },
            Piece::Text(part) if within > 0 => text.push_str(&part),
            Piece::Close(tag) => {
                if within == 0 && tag.name().as_ref() == "table:table-cell" {
                    return Ok(text);
                }
                within = within.saturating_sub(1);
            }
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
        if text.len() > MOST_TEXT {
            return Err(NotAWorkbook::TooLarge);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        for (text, seconds) in
            [("PT13H05M00S", Some(47_100)), ("P1DT1H", Some(90_000)), ("PT0.5S", Some(0)), ("PT99999999999999999999H", None), ("x", None)]
        {
            assert_eq!(duration(text), seconds, "{text}");
        }
    }

    #[test]
    fn codes_keep_their_zeros() {
        for (number, seen, text) in [(7.0, "007", "007"), (0.0, "0", "0"), (7.5, "007,5", "7.5"), (7.0, "008", "7"), (2.5, "2,50", "2.5")] {
            assert_eq!(Value::Number(number).text(seen), text);
        }
    }

    #[test]
    fn a_day_without_its_year_is_seen() {
        let moment = Moment::from_iso("2024-04-03").unwrap();
        for (seen, yes) in
            [("3-apr", true), ("03-04", true), ("3 april", true), ("apr 3", true), ("03-04-24", false), ("apr 24", false), ("", false)]
        {
            assert_eq!(shows_day_and_month(seen, moment), yes, "{seen}");
        }
    }
}
