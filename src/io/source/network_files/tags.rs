//! XML with the line that it is at.

use quick_xml::events::BytesStart;

use super::error::NotAGraph;
use crate::io::source::xml::{Markup, Piece, attribute};

pub(super) struct Tags<'a> {
    markup: Markup<&'a [u8]>,
    text: &'a str,
    /// Up to where lines were counted, in bytes.
    counted: usize,
    line: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { markup: Markup::new(text.as_bytes()), text, counted: 0, line: 1 }
    }

    /// The next piece and the line where it begins, from 1.
    pub(super) fn next(&mut self) -> Result<(Piece<'_>, usize), NotAGraph> {
        let line = self.line();
        let piece = self.markup.next().map_err(|_| NotAGraph::Broken { line })?;
        Ok((piece, line))
    }

    /// Passes by what is left of the element that was opened last.
    pub(super) fn skip(&mut self) -> Result<(), NotAGraph> {
        let line = self.line();
        self.markup.skip().map_err(|_| NotAGraph::Broken { line })
    }

    /// The text of the element that was opened last, up to its end; without that of elements in it, except those with this name.
    pub(super) fn text(&mut self, also: Option<&str>) -> Result<String, NotAGraph> {
        let (mut text, mut depth, mut within): (String, usize, Option<usize>) = (String::new(), 1, None);
        while depth > 0 {
            match self.next()? {
                (Piece::Open(tag), _) => {
                    depth += 1;
                    if within.is_none() && also == Some(tag.local_name().as_ref()) {
                        within = Some(depth);
                    }
                }
                (Piece::Close(_), _) => {
                    within = within.filter(|outer| *outer < depth);
                    depth -= 1;
                }
                (Piece::Text(part), _) if if also.is_some() { within == Some(depth) } else { depth == 1 } => text.push_str(&part),
                (Piece::End, line) => return Err(NotAGraph::Broken { line }),
                _ => {}
            }
        }
        Ok(text)
    }

    fn line(&mut self) -> usize {
        let to = self.markup.position().min(self.text.len());
        let passed = self.text.get(self.counted..to).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.counted = to;
        self.line
    }
}

/// An attribute that must be there.
pub(super) fn needed(tag: &BytesStart<'_>, name: &str, line: usize) -> Result<String, NotAGraph> {
    let value = attribute(tag, name).map(|value| value.trim().to_owned());
    value.filter(|value| !value.is_empty()).ok_or(NotAGraph::Broken { line })
}
