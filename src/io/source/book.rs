//! The bytes of a file to its tables, whatever kind of file it is.

use std::sync::Arc;

use crate::io::project_file::is_project_file;
use crate::io::source::decode::decode;
use crate::io::source::grid::Grid;
use crate::io::source::network_files::{NotAGraph, is_graph_file, read_graph};
use crate::io::source::separated::read_separated;
use crate::io::source::workbook::{NotAWorkbook, read_workbook};
use crate::io::source::{NotATable, NotText};

/// A file as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file's name, without its folder.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The tables of a file, in its order: one of a text file, one per sheet of a workbook.
pub fn read_book(source: &Source) -> Result<Vec<Arc<Grid>>, NotATable> {
    if is_workbook(&source.bytes) {
        let grids = read_workbook(&source.name, &source.bytes).map_err(|what| match what {
            NotAWorkbook::Empty => NotATable::Empty,
            NotAWorkbook::Locked => NotATable::NotText(NotText::LockedWorkbook),
            NotAWorkbook::TooLarge => NotATable::NotText(NotText::TooLarge),
            NotAWorkbook::Old => NotATable::NotText(NotText::OldOffice),
            NotAWorkbook::Broken => NotATable::NotText(broken(&source.bytes)),
        })?;
        return Ok(grids.into_iter().map(Arc::new).collect());
    }
    if let Some(what) = by_first_bytes(&source.bytes) {
        return Err(NotATable::NotText(what));
    }
    let decoded = decode(&source.bytes);
    if let Some(format) = is_graph_file(&start_of(&decoded.text), &source.name) {
        let graph = read_graph(&source.name, format, &decoded.text).map_err(|what| match what {
            NotAGraph::TooLarge => NotATable::NotText(NotText::TooLarge),
            NotAGraph::NoNodes => NotATable::Empty,
            NotAGraph::Broken { .. } | NotAGraph::Unsupported => NotATable::NotText(NotText::BrokenNetwork),
        })?;
        return Ok(vec![Arc::new(graph.people), Arc::new(graph.ties)]);
    }
    if let Some(what) = by_text(&decoded.text) {
        return Err(NotATable::NotText(what));
    }
    Ok(vec![Arc::new(read_separated(&source.name, &decoded)?)])
}

fn start_of(text: &str) -> String {
    text.chars().take(4000).collect()
}

/// A zip, as new workbooks are, or an Office file of before 2007.
fn is_workbook(bytes: &[u8]) -> bool {
    matches!(bytes, [b'P', b'K', 3 | 5, 4 | 6, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..])
}

/// What a file is that begins as a workbook and is none.
fn broken(bytes: &[u8]) -> NotText {
    let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    if bytes.starts_with(b"\xd0\xcf") {
        NotText::OldOffice
    } else if holds(b"xl/") || holds(b"opendocument") {
        NotText::BrokenWorkbook
    } else {
        NotText::Zip
    }
}

fn by_first_bytes(bytes: &[u8]) -> Option<NotText> {
    match bytes {
        [b'%', b'P', b'D', b'F', ..] => Some(NotText::Pdf),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => Some(NotText::Binary),
        _ if is_project_file(bytes) => Some(NotText::Project),
        _ => None,
    }
}

fn by_text(text: &str) -> Option<NotText> {
    let start = start_of(text.trim_start());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_named() {
        let read = |bytes: &[u8]| read_book(&Source { name: "x".to_owned(), bytes: bytes.to_vec() }).unwrap_err();
        for (bytes, what) in [
            (&b"PK\x03\x04....word"[..], NotText::Zip),
            (b"PK\x03\x04....xl/workbook.xml", NotText::BrokenWorkbook),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", NotText::OldOffice),
            (b"%PDF-1.7", NotText::Pdf),
            (b"\n <!DOCTYPE html><html>", NotText::WebPage),
            (b"<?xml version=\"1.0\"?><svg/>", NotText::Xml),
            (b"{\n  \"format\": \"lijntjes\",\n \"version\": 1", NotText::Project),
            (b"\x01\x02\x03\x04\x05\x06\x07\x08", NotText::Binary),
        ] {
            assert_eq!(read(bytes), NotATable::NotText(what));
        }
        for empty in ["", "\u{feff}", " \n\n", "sep=;\n"] {
            assert_eq!(read(empty.as_bytes()), NotATable::Empty, "{empty:?}");
        }
    }
}
