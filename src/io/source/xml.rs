//! XML as a stream of tags and text. Entities that a file declares are never expanded and nothing outside the file is read.

use std::borrow::Cow;
use std::io::{BufRead, ErrorKind};

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};

/// Elements inside elements: more than any workbook or network has.
const DEEPEST: usize = 256;

/// Attributes of one element that are looked at.
const MOST_ATTRIBUTES: usize = 500;

pub(super) struct Markup<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    /// How many elements are open.
    depth: usize,
}

/// What comes next. An element without content opens and closes as any other.
pub(super) enum Piece<'a> {
    Open(BytesStart<'a>),
    Close(BytesEnd<'a>),
    /// A part of the text between two tags: it may come in several parts.
    Text(Cow<'a, str>),
    /// Comments, instructions, a document type.
    Other,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotMarkup {
    Broken,
    /// The source refused to give more.
    TooLarge,
}

impl From<quick_xml::Error> for NotMarkup {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(cause) if cause.kind() == ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::Broken,
        }
    }
}

impl<R: BufRead> Markup<R> {
    /// `source` is UTF-8, with or without a byte order mark.
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), depth: 0 }
    }

    /// How far it has read, in bytes.
    pub(super) fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    pub(super) fn next(&mut self) -> Result<Piece<'_>, NotMarkup> {
        self.buffer.clear();
        Ok(match self.reader.read_event_into(&mut self.buffer)? {
            Event::Start(tag) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(NotMarkup::Broken);
                }
                Piece::Open(tag)
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                Piece::Close(tag)
            }
            Event::Text(text) => Piece::Text(text.xml10_content()),
            Event::CData(text) => Piece::Text(text.xml10_content()),
            Event::GeneralRef(reference) => Piece::Text(referred(&reference)?),
            Event::Eof if self.depth > 0 => return Err(NotMarkup::Broken),
            Event::Eof => Piece::End,
            _ => Piece::Other,
        })
    }

    /// Passes by what is left of the element that was opened last, its end included.
    pub(super) fn skip(&mut self) -> Result<(), NotMarkup> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if let Piece::End = self.next()? {
                break;
            }
        }
        Ok(())
    }
}

/// `&amp;`, `&#235;`; another entity stays as it is written.
fn referred(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, NotMarkup> {
    if let Some(char) = reference.resolve_char_ref()? {
        return Ok(Cow::Owned(char.to_string()));
    }
    let name: &str = reference;
    Ok(resolve_predefined_entity(name).map_or_else(|| Cow::Owned(format!("&{name};")), Cow::Borrowed))
}

/// The attributes with their whole names.
pub(super) fn attributes<'a>(tag: &'a BytesStart<'_>) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
    let mut all = tag.attributes();
    all.with_checks(false);
    all.take(MOST_ATTRIBUTES).map_while(Result::ok).map(|attribute| {
        let value = match unescape(&attribute.value) {
            Ok(Cow::Owned(value)) => Cow::Owned(value),
            Ok(Cow::Borrowed(_)) | Err(_) => attribute.value,
        };
        (attribute.key.into_inner(), value)
    })
}

pub(super) fn attribute<'a>(tag: &'a BytesStart<'_>, name: &str) -> Option<Cow<'a, str>> {
    attributes(tag).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(xml: &str) -> Result<String, NotMarkup> {
        let mut markup = Markup::new(xml.as_bytes());
        let mut text = String::new();
        loop {
            match markup.next()? {
                Piece::Text(part) => text.push_str(&part),
                Piece::End => return Ok(text),
                _ => {}
            }
        }
    }

    #[test]
    fn text_is_what_a_person_reads() {
        let bomb = "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        for (xml, text) in [
            ("<a>Zo&#235; &amp; &#xC5;sa</a>", Ok("Zoë & Åsa")),
            ("\u{feff}<?xml version='1.0'?><a><![CDATA[<b>]]><!-- c --></a>", Ok("<b>")),
            (bomb, Ok("&c;")),
            ("<a><b></a>", Err(NotMarkup::Broken)),
            ("<a>", Err(NotMarkup::Broken)),
            ("<a>&#0;</a>", Err(NotMarkup::Broken)),
            ("", Ok("")),
        ] {
            assert_eq!(text_of(xml), text.map(str::to_owned), "{xml}");
        }
        assert_eq!(text_of(&"<a>".repeat(100_000)), Err(NotMarkup::Broken));
    }

    #[test]
    fn attributes_are_unescaped() {
        let mut markup = Markup::new("<a b:c='1 &lt; 2' d='&no;' e=\"x\"/>".as_bytes());
        let Ok(Piece::Open(tag)) = markup.next() else { panic!("no tag") };
        let found: Vec<(String, String)> = attributes(&tag).map(|(key, value)| (key.to_owned(), value.into_owned())).collect();
        assert_eq!(found, [("b:c", "1 < 2"), ("d", "&no;"), ("e", "x")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!((attribute(&tag, "e").as_deref(), attribute(&tag, "f"), local("b:c"), local("e")), (Some("x"), None, "c", "e"));
    }

    #[test]
    fn an_element_is_passed_by_with_all_in_it() {
        let mut markup = Markup::new("<a><b><b>1</b>2</b>3</a>".as_bytes());
        markup.next().unwrap();
        markup.next().unwrap();
        markup.skip().unwrap();
        assert!(matches!(markup.next(), Ok(Piece::Text(text)) if text == "3"));
    }
}
