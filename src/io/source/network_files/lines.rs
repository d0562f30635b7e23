//! Words of a plain text, with the line that each is on.

/// Words between white space and the given separators; one in double quotes may hold anything but a line break.
#[derive(Clone)]
pub(super) struct Words<'a> {
    rest: &'a str,
    /// Of the first character of `rest`, from 1.
    line: usize,
    separators: &'static [char],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) quoted: bool,
    pub(super) line: usize,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str, line: usize, separators: &'static [char]) -> Self {
        Self { rest: text, line, separators }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    /// The line of the word that was read last, or of what follows it.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// From here on with other separators.
    pub(super) fn separated_by(self, separators: &'static [char]) -> Self {
        Self { separators, ..self }
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.line += taken.bytes().filter(|byte| *byte == b'\n').count();
        self.rest = rest;
        taken
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let separators = self.separators;
        let between = |c: char| c.is_whitespace() || separators.contains(&c);
        let gap = self.rest.len() - self.rest.trim_start_matches(between).len();
        self.take(gap);
        let line = self.line;
        if let Some(inside) = self.rest.strip_prefix('"') {
            let end = inside.find(['"', '\n']).unwrap_or(inside.len());
            let closed = inside.as_bytes().get(end) == Some(&b'"');
            let text = self.take(1 + end).get(1..).unwrap_or_default().trim_end_matches('\r');
            self.take(usize::from(closed));
            return Some(Word { text, quoted: true, line });
        }
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.find(between).unwrap_or(self.rest.len());
        Some(Word { text: self.take(end), quoted: false, line })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_their_line() {
        let words: Vec<(&str, bool, usize)> =
            Words::new("a,b\r\n\"c, d\" \"\"\n\n\"e\r\nf\" =g", 1, &[',']).map(|word| (word.text, word.quoted, word.line)).collect();
        let expected =
            [("a", false, 1), ("b", false, 1), ("c, d", true, 2), ("", true, 2), ("e", true, 4), ("f\"", false, 5), ("=g", false, 5)];
        assert_eq!(words, expected);
    }
}
