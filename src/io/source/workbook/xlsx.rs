//! Workbooks of Excel: ISO/IEC 29500, in its strict and its usual form.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::events::BytesStart;

use super::archive::Archive;
use super::dates::{Moment, Shown, shown_as};
use super::error::NotAWorkbook;
use super::gathered::Gathered;
use super::sheet::{Sheet, Span, Texts};
use super::styles;
use crate::io::cell::number::plain;
use crate::io::source::xml::{Markup, Piece, attribute, attributes, local};

/// Sheets that a workbook may have.
const MOST_SHEETS: usize = 1_000;

/// All that the sheets share.
#[derive(Default)]
struct Book {
    sheets: Vec<Entry>,
    /// The shared texts come first, then those of the sheet at hand.
    texts: Texts,
    shared: Vec<Span>,
    /// How each cell style shows a number.
    styles: Vec<Shown>,
    from_1904: bool,
}

struct Entry {
    name: String,
    part: String,
    hidden: bool,
}

/// A relation of one part to another: its kind (the end of its type) and where it leads.
struct Relation {
    kind: String,
    part: String,
}

/// Reads the visible sheets, or the hidden ones where nothing else is filled.
pub(super) fn read(archive: &mut Archive<'_>, gathered: &mut Gathered) -> Result<(), NotAWorkbook> {
    let mut book = Book::open(archive)?;
    let (sheets, own) = (std::mem::take(&mut book.sheets), book.texts.len());
    for hidden in [false, true] {
        for entry in sheets.iter().filter(|entry| entry.hidden == hidden) {
            let sheet = book.sheet(archive, entry)?;
            gathered.add(sheet, &book.texts)?;
            book.texts.truncate(own);
        }
        if !gathered.grids.is_empty() {
            break;
        }
    }
    Ok(())
}

impl Book {
    fn open(archive: &mut Archive<'_>) -> Result<Self, NotAWorkbook> {
        let package = relations(archive, "")?;
        let workbook = package.into_values().find(|relation| relation.kind == "officeDocument");
        let workbook = workbook.map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.part);
        let relations = relations(archive, &workbook)?;
        let mut book = Self::default();
        book.read_workbook(archive, &workbook, &relations)?;
        for relation in relations.values() {
            match relation.kind.as_str() {
                "sharedStrings" if book.shared.is_empty() => book.read_shared(archive, &relation.part)?,
                "styles" if book.styles.is_empty() => book.read_styles(archive, &relation.part)?,
                _ => {}
            }
        }
        Ok(book)
    }

    fn read_workbook(&mut self, archive: &mut Archive<'_>, part: &str, to: &BTreeMap<String, Relation>) -> Result<(), NotAWorkbook> {
        let mut markup = archive.markup(part)?.ok_or(NotAWorkbook::Broken)?;
        let mut is_workbook = false;
        loop {
            match markup.next()? {
                Piece::Open(tag) => match tag.local_name().as_ref() {
                    "workbook" => is_workbook = true,
                    "workbookPr" => self.from_1904 |= attribute(&tag, "date1904").is_some_and(|on| on == "1" || on == "true"),
                    "sheet" => self.sheets.extend(entry(&tag, to)),
                    _ => {}
                },
                Piece::End if is_workbook => return Ok(()),
                Piece::End => return Err(NotAWorkbook::Broken),
                _ => {}
            }
            if self.sheets.len() > MOST_SHEETS {
                return Err(NotAWorkbook::TooLarge);
            }
        }
    }

    fn read_shared(&mut self, archive: &mut Archive<'_>, part: &str) -> Result<(), NotAWorkbook> {
        let Some(mut markup) = archive.markup(part)? else { return Ok(()) };
        loop {
            match markup.next()? {
                Piece::Open(tag) if tag.local_name().as_ref() == "si" => {
                    let text = rich_text(&mut markup, "si")?;
                    self.shared.push(self.texts.add(&text)?);
                }
                Piece::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn read_styles(&mut self, archive: &mut Archive<'_>, part: &str) -> Result<(), NotAWorkbook> {
        let Some(mut markup) = archive.markup(part)? else { return Ok(()) };
        let mut written: BTreeMap<u32, Shown> = BTreeMap::new();
        let mut of_cells = false;
        loop {
            match markup.next()? {
                Piece::Open(tag) => match tag.local_name().as_ref() {
                    "numFmt" => {
                        if let (Some(id), Some(code)) = (number(&tag, "numFmtId"), attribute(&tag, "formatCode")) {
                            written.insert(id, styles::written(&code));
                        }
                    }
                    "cellXfs" => of_cells = true,
                    "xf" if of_cells => {
                        let id = number(&tag, "numFmtId").unwrap_or(0);
                        self.styles.push(written.get(&id).copied().unwrap_or_else(|| styles::built_in(id)));
                    }
                    _ => {}
                },
                Piece::Close(tag) if tag.local_name().as_ref() == "cellXfs" => of_cells = false,
                Piece::End => return Ok(()),
                _ => {}
            }
        }
    }

    fn sheet(&mut self, archive: &mut Archive<'_>, entry: &Entry) -> Result<Sheet, NotAWorkbook> {
        let mut sheet = Sheet::new(&entry.name);
        let mut markup = archive.markup(&entry.part)?.ok_or(NotAWorkbook::Broken)?;
        // Rows and cells may leave out where they are: they then follow the one before.
        let (mut row, mut next_row, mut next_column) = (0, 0, 0);
        loop {
            match markup.next()? {
                Piece::Open(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        row = match attribute(&tag, "r") {
                            Some(number) => {
                                number.parse::<u32>().ok().and_then(|number| number.checked_sub(1)).ok_or(NotAWorkbook::Broken)?
                            }
                            None => next_row,
                        };
                        (next_row, next_column) = (row.saturating_add(1), 0);
                    }
                    "c" => {
                        let mut head = Head { row, column: next_column, ..Head::default() };
                        head.read(&tag)?;
                        next_column = head.column.saturating_add(1);
                        let (value, inline) = cell(&mut markup)?;
                        let text = self.text(&head, value, inline)?;
                        sheet.put(head.row, head.column, text, &self.texts)?;
                    }
                    "mergeCell" => {
                        if let Some((from, to)) = attribute(&tag, "ref").as_deref().and_then(|area| area.split_once(':')) {
                            sheet.merge(position(from).ok_or(NotAWorkbook::Broken)?, position(to).ok_or(NotAWorkbook::Broken)?)?;
                        }
                    }
                    _ => {}
                },
                Piece::End => return Ok(sheet),
                _ => {}
            }
        }
    }

    /// What a person sees in the cell.
    fn text(&mut self, head: &Head, value: Option<String>, inline: Option<String>) -> Result<Span, NotAWorkbook> {
        let value = value.unwrap_or_default();
        let shown = self.styles.get(head.style).copied().unwrap_or(Shown::Plain);
        match head.kind {
            _ if value.is_empty() && inline.is_none() => Ok(Span::default()),
            Kind::Shared => value.trim().parse().ok().and_then(|at: usize| self.shared.get(at).copied()).ok_or(NotAWorkbook::Broken),
            Kind::Inline => self.texts.add(&inline.unwrap_or(value)),
            Kind::Bool => self.texts.add(if ["1", "true"].contains(&value.trim()) { "TRUE" } else { "FALSE" }),
            Kind::Text => self.texts.add(&without_escapes(value)),
            Kind::Date => {
                let day = Moment::from_iso(&value).map(|moment| moment.text(shown == Shown::DayMonth));
                self.texts.add(&day.unwrap_or(value))
            }
            Kind::Number => {
                let number: Option<f64> = value.trim().parse().ok();
                let text = number.map(|number| shown_as(number, shown, self.from_1904).unwrap_or_else(|| plain(number)));
                self.texts.add(text.as_ref().unwrap_or(&value))
            }
        }
    }
}

/// What a cell says of itself.
#[derive(Default)]
struct Head {
    row: u32,
    column: u32,
    style: usize,
    kind: Kind,
}

#[derive(Default)]
enum Kind {
    #[default]
    Number,
    /// The place of a text among those that the sheets share.
    Shared,
    Inline,
    Bool,
    Date,
    /// The outcome of a formula, or an error.
    Text,
}

impl Head {
    fn read(&mut self, tag: &BytesStart<'_>) -> Result<(), NotAWorkbook> {
        for (key, value) in attributes(tag) {
            match key {
                "r" => (self.row, self.column) = position(&value).ok_or(NotAWorkbook::Broken)?,
                "s" => self.style = value.parse().unwrap_or(0),
                "t" => {
                    self.kind = match value.as_ref() {
                        "s" => Kind::Shared,
                        "inlineStr" => Kind::Inline,
                        "b" => Kind::Bool,
                        "d" => Kind::Date,
                        "e" | "str" => Kind::Text,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Reads a cell that was just opened: its value, and its text if that stands in the cell itself.
fn cell(markup: &mut Markup<impl BufRead>) -> Result<(Option<String>, Option<String>), NotAWorkbook> {
    let (mut value, mut inline, mut in_value) = (None, None, false);
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.local_name().as_ref() {
                "v" => in_value = true,
                "is" => inline = Some(rich_text(markup, "is")?),
                _ => markup.skip()?,
            },
            Piece::Text(text) if in_value => value.get_or_insert_with(String::new).push_str(&text),
            Piece::Close(tag) => match tag.local_name().as_ref() {
                "v" => in_value = false,
                "c" => return Ok((value, inline)),
                _ => {}
            },
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
    }
}

/// Reads a text that was just opened, up to its end: all its runs, but not how it is pronounced.
fn rich_text(markup: &mut Markup<impl BufRead>, end: &str) -> Result<String, NotAWorkbook> {
    let (mut text, mut in_run) = (String::new(), false);
    loop {
        match markup.next()? {
            Piece::Open(tag) => match tag.local_name().as_ref() {
                "t" => in_run = true,
                "rPh" => markup.skip()?,
                _ => {}
            },
            Piece::Text(part) if in_run => text.push_str(&part),
            Piece::Close(tag) => match tag.local_name().as_ref() {
                "t" => in_run = false,
                name if name == end => return Ok(without_escapes(text)),
                _ => {}
            },
            Piece::End => return Err(NotAWorkbook::Broken),
            _ => {}
        }
    }
}

/// Excel writes characters that XML does not allow as `_x000D_`.
fn without_escapes(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some(at) = rest.find("_x") {
        let escape = rest.get(at + 2..at + 7).and_then(|code| code.strip_suffix('_'));
        let char = escape.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        let (length, char) = char.map_or((2, None), |char| (7, Some(char)));
        plain.push_str(&rest[..at]);
        match char {
            Some(char) => plain.push(char),
            None => plain.push_str("_x"),
        }
        rest = &rest[at + length..];
    }
    plain + rest
}

fn entry(tag: &BytesStart<'_>, to: &BTreeMap<String, Relation>) -> Option<Entry> {
    let id = attributes(tag).find(|(key, _)| key.contains(':') && local(key) == "id")?.1;
    let relation = to.get(id.as_ref()).filter(|relation| relation.kind == "worksheet")?;
    Some(Entry {
        name: attribute(tag, "name").unwrap_or_default().into_owned(),
        part: relation.part.clone(),
        hidden: attribute(tag, "state").is_some_and(|state| state != "visible"),
    })
}

/// The relations of a part by their ids; those of the whole file where the part has no name.
fn relations(archive: &mut Archive<'_>, part: &str) -> Result<BTreeMap<String, Relation>, NotAWorkbook> {
    let (folder, name) = part.rsplit_once('/').map_or(("", part), |(folder, name)| (folder, name));
    let mut relations = BTreeMap::new();
    let own = resolved(folder, &format!("_rels/{name}.rels"));
    let Some(mut markup) = archive.markup(&own)? else { return Ok(relations) };
    loop {
        match markup.next()? {
            Piece::Open(tag) if tag.local_name().as_ref() == "Relationship" => {
                let kind = attribute(&tag, "Type").unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let target = attribute(&tag, "Target").unwrap_or_default();
                let id = attribute(&tag, "Id").unwrap_or_default().into_owned();
                relations.insert(id, Relation { kind, part: resolved(folder, &target) });
            }
            Piece::End => return Ok(relations),
            _ => {}
        }
    }
}

/// A path inside the file, seen from a folder of it.
fn resolved(folder: &str, target: &str) -> String {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.parse().ok()
}

/// Row and column of `B3`, both from 0.
fn position(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = reference.split_at(digits);
    let mut column: u32 = 0;
    for letter in letters.bytes() {
        let value = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_or_refused() {
        for (reference, place) in [
            ("A1", Some((0, 0))),
            ("xfd1048576", Some((1_048_575, 16_383))),
            ("AA10", Some((9, 26))),
            ("A0", None),
            ("A", None),
            ("1", None),
            ("A-1", None),
            ("ZZZZZZZZZZZZ1", None),
            ("A99999999999", None),
            ("", None),
            ("é1", None),
        ] {
            assert_eq!(position(reference), place, "{reference}");
        }
    }

    #[test]
    fn paths_are_seen_from_their_folder() {
        for (folder, target, path) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "../../../a.xml", "a.xml"),
            ("", "./xl//workbook.xml", "xl/workbook.xml"),
        ] {
            assert_eq!(resolved(folder, target), path);
        }
    }

    #[test]
    fn escaped_characters_are_put_back() {
        for (text, plain) in [("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x", "_x"), ("_xD800_", "_xD800_"), ("_xé", "_xé")]
        {
            assert_eq!(without_escapes(text.to_owned()), plain);
        }
    }
}
