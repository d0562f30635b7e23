//! SVG text: elements, numbers, escaped words.

use std::fmt::Write as _;

use crate::model::Point;
use crate::sociogram::Curve;

/// A document that grows element by element.
#[derive(Debug, Default)]
pub(super) struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    /// `<name attributes>` ... `</name>` around what `inside` writes.
    pub(super) fn group(&mut self, name: &str, attributes: &str, inside: impl FnOnce(&mut Self)) {
        let indent = "  ".repeat(self.depth);
        let space = if attributes.is_empty() { "" } else { " " };
        let _ = writeln!(self.text, "{indent}<{name}{space}{attributes}>");
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        let _ = writeln!(self.text, "{indent}</{name}>");
    }

    /// `<name attributes/>`
    pub(super) fn element(&mut self, name: &str, attributes: &str) {
        let indent = "  ".repeat(self.depth);
        let _ = writeln!(self.text, "{indent}<{name} {attributes}/>");
    }

    /// `<name attributes>words</name>`, the words escaped.
    pub(super) fn words(&mut self, name: &str, attributes: &str, words: &str) {
        let indent = "  ".repeat(self.depth);
        let space = if attributes.is_empty() { "" } else { " " };
        let _ = writeln!(self.text, "{indent}<{name}{space}{attributes}>{}</{name}>", escaped(words));
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Words as XML 1.0 and HTML allow them: markup is escaped, characters that may not occur are left out.
pub(in crate::export) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
    out
}

/// At most two decimals, none where none are needed.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

pub(super) fn path(curve: &Curve) -> String {
    let [a, b, c, d] = curve.points.map(|p| format!("{} {}", number(p.x), number(p.y)));
    if curve.is_straight() { format!("M{a}L{d}") } else { format!("M{a}C{b} {c} {d}") }
}

pub(super) fn points(corners: &[Point]) -> String {
    corners.iter().map(|p| format!("{},{}", number(p.x), number(p.y))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{escaped, number};

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escaped("<b>\u{0}A & \"B\"\u{b}\n'"), "&lt;b&gt;A &amp; &quot;B&quot; &#39;");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, 0.256, -0.001, 12.5].map(number), ["1", "0.26", "0", "12.5"]);
    }
}
