//! A page that stands alone: no script, nothing from elsewhere, every word escaped.

use std::fmt::Write as _;

use super::draft::Draft;
use crate::export::figure::xml::escaped;

/// A page that grows block by block.
#[derive(Debug)]
pub(super) struct Html<'a> {
    draft: &'a Draft<'a>,
    text: String,
}

impl<'a> Html<'a> {
    /// `style` is CSS of ours.
    pub(super) fn new(draft: &'a Draft<'a>, title: &str, style: &str) -> Self {
        let mut text = String::new();
        let _ = write!(
            text,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>\n{style}</style>\n</head>\n<body>\n",
            draft.words.lang.code(),
            escaped(title)
        );
        Self { draft, text }
    }

    /// `<tag>words</tag>`
    pub(super) fn block(&mut self, tag: &str, words: &str) {
        let _ = writeln!(self.text, "<{tag}>{}</{tag}>", escaped(words));
    }

    /// A message without arguments, with its places to fill in marked.
    pub(super) fn said(&mut self, tag: &str, key: &str) {
        let words = self.draft.words.get(key);
        let _ = writeln!(self.text, "<{tag}>{}</{tag}>", marked(&words));
    }

    /// A message without arguments in the middle of markup.
    pub(super) fn words(&mut self, key: &str) {
        self.text.push_str(&marked(&self.draft.words.get(key)));
    }

    /// A cell of a column of answers.
    pub(super) fn cell(&mut self, tag: &str, words: &str) {
        let _ = writeln!(self.text, "<{tag} class=\"box\">{}</{tag}>", escaped(words));
    }

    /// Messages without arguments as a list.
    pub(super) fn said_list(&mut self, keys: &[&str]) {
        self.raw("<ul>\n");
        for key in keys {
            self.said("li", key);
        }
        self.raw("</ul>\n");
    }

    /// The question with its period and what to do, set apart.
    pub(super) fn question(&mut self) {
        self.raw("<blockquote>\n");
        self.block("p", &self.draft.question);
        if let Some(period) = self.draft.period_line() {
            self.block("p", &period);
        }
        self.block("p", &self.draft.instruction());
        self.raw("</blockquote>\n");
    }

    /// Markup of ours, without any word of anyone's in it.
    pub(super) fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.text.push_str("</body>\n</html>\n");
        self.text.into_bytes()
    }
}

/// Escaped words, with what stands in square brackets marked. Only for words of ours, in which brackets come in pairs.
fn marked(words: &str) -> String {
    escaped(words).replace('[', "<mark>[").replace(']', "]</mark>")
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn places_to_fill_in_stand_out() {
        assert_eq!(marked("Ga naar [naam] & < [dag]"), "Ga naar <mark>[naam]</mark> &amp; &lt; <mark>[dag]</mark>");
    }
}
