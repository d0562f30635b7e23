//! A text as words, with what stands between them.

use std::ops::Range;

use super::language::{self, Languages};
use super::letters::{fold, goes_along, is_apostrophe, is_of_word};

/// What stands where a name was.
pub(super) const GONE: &str = "…";

/// A run of letters and digits; or the sign of a name that is gone, which holds the place of a word.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub at: Range<usize>,
    pub folded: String,
    pub capital: bool,
    /// Each letter, and there is one.
    pub all_capitals: bool,
    pub gone: bool,
}

impl Token {
    pub fn is_number(&self) -> bool {
        !self.gone && self.folded.chars().all(char::is_numeric)
    }
}

/// How two words stand beside one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// In one sentence.
    Within,
    /// Between sentences, or parts of a text.
    Between,
}

#[derive(Debug)]
pub(super) struct Tokens<'t> {
    pub text: &'t str,
    pub list: Vec<Token>,
    /// A capital says nothing in it.
    pub all_capitals: bool,
}

impl<'t> Tokens<'t> {
    /// Words that are not known and hold one that is ("KlasAnna", "anna2") are taken apart.
    pub fn new(text: &'t str, is_known: impl Fn(&str) -> bool) -> Self {
        let mut list: Vec<Token> = Vec::new();
        let mut begin: Option<usize> = None;
        let mut add = |from: usize, to: usize| {
            let whole = token(text, from..to);
            let parts = if is_known(&whole.folded) { Vec::new() } else { humps(text, from..to, &is_known) };
            if parts.iter().any(|part| is_known(&part.folded)) {
                list.extend(parts);
            } else if !whole.folded.is_empty() {
                list.push(whole);
            }
        };
        let mut gone: Vec<usize> = Vec::new();
        for (at, c) in text.char_indices() {
            match begin {
                Some(from) if !(is_of_word(c) || goes_along(c)) => {
                    add(from, at);
                    begin = None;
                }
                // Behind a word it ends a sentence; anywhere else it stands for a name.
                None if GONE.starts_with(c) && !text[..at].ends_with(GONE) => gone.push(at),
                None if is_of_word(c) => begin = Some(at),
                _ => {}
            }
        }
        if let Some(from) = begin {
            add(from, text.len());
        }
        for at in gone {
            let place = list.partition_point(|token| token.at.start < at);
            let at = at..at + GONE.len();
            list.insert(place, Token { at, folded: String::new(), capital: false, all_capitals: false, gone: true });
        }
        let small = |token: &Token| text[token.at.clone()].contains(char::is_lowercase);
        let all_capitals = !list.iter().any(small) && list.iter().any(|token| token.all_capitals);
        Self { text, list, all_capitals }
    }

    /// What stands before a word, since the word before it.
    pub fn before(&self, i: usize) -> &'t str {
        let from = if i == 0 { 0 } else { self.list[i - 1].at.end };
        &self.text[from..self.list.get(i).map_or(self.text.len(), |token| token.at.start)]
    }

    pub fn word(&self, i: usize) -> &'t str {
        &self.text[self.list[i].at.clone()]
    }

    /// How a word stands beside the one before it.
    pub fn gap(&self, i: usize) -> Gap {
        let between = self.before(i);
        // A genitive's apostrophe belongs to the word before it.
        let between = between.strip_prefix(is_apostrophe).unwrap_or(between);
        let attached = between.chars().count() < 2 && between.chars().all(|c| matches!(c, '-' | '_' | '.' | '/') || is_apostrophe(c));
        let spaced = between.chars().all(|c| (c.is_whitespace() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, ',' | '&' | '+'));
        if attached || spaced { Gap::Within } else { Gap::Between }
    }

    /// Whether a word may belong to the same name as the one before it.
    pub fn is_near(&self, i: usize) -> bool {
        let between = self.before(i);
        i > 0
            && between.chars().count() <= 3
            && between.chars().all(|c| {
                (c.is_whitespace() && !matches!(c, '\n' | '\r' | '\t'))
                    || matches!(c, '-' | '‐' | '‑' | '–' | '_' | '.' | ',' | '/' | '+')
                    || is_apostrophe(c)
            })
    }

    /// Whether a capital at this word says that it is a name: inside a sentence, and not after the number of a question.
    pub fn is_inside(&self, i: usize) -> bool {
        let is_first = i == 0 || (i == 1 && self.list[0].is_number());
        !is_first && self.gap(i) == Gap::Within
    }

    /// Whether these words are all of a part of a text: between brackets, before or behind a colon, a dash or a stroke.
    pub fn are_a_part(&self, words: &Range<usize>) -> bool {
        let marks =
            |text: &str| text.contains(['(', ')', '[', ']', ':', ';', '/', '|', '·', '•', '–', '—', '\t', '\n']) || text.contains(" - ");
        let (before, after) = (self.before(words.start), self.before(words.end));
        let is_beside_gone = before.contains(GONE) || after.contains(GONE);
        let is_whole = words.start == 0 && words.end == self.list.len();
        let ends = |i: usize| i == 0 || i == self.list.len();
        !(is_whole || is_beside_gone)
            && (ends(words.start) || marks(before))
            && (ends(words.end) || marks(after))
            && !after.contains(['?', '!'])
    }

    /// The languages that it may be in: that of which it has more ordinary words. Particles are of names as well, and do not count.
    pub fn languages(&self, is_name: impl Fn(&str) -> bool) -> Languages {
        let count = |language: Languages| {
            let of_it = |token: &&Token| !token.gone && language::ordinary_in(&token.folded) == language;
            let counts = |token: &&Token| of_it(token) && !language::is_particle(&token.folded) && !is_name(&token.folded);
            self.list.iter().filter(counts).count()
        };
        match count(language::DUTCH).cmp(&count(language::ENGLISH)) {
            std::cmp::Ordering::Less => language::ENGLISH,
            std::cmp::Ordering::Equal => language::DUTCH | language::ENGLISH,
            std::cmp::Ordering::Greater => language::DUTCH,
        }
    }
}

fn token(text: &str, at: Range<usize>) -> Token {
    let word = &text[at.clone()];
    let folded = fold(word);
    let capital =
        word.chars().next().is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase() && c.to_lowercase().ne([c])));
    let all_capitals = word.contains(char::is_uppercase) && !word.contains(char::is_lowercase);
    Token { at, folded, capital, all_capitals, gone: false }
}

/// A known word in another is of so many humps at most.
const MOST_HUMPS: usize = 4;

/// The words in a word: "KlasAnna", "anna2", "ABos", the longest that are known. None where it is one.
fn humps(text: &str, at: Range<usize>, is_known: impl Fn(&str) -> bool) -> Vec<Token> {
    let signs: Vec<(usize, char)> = text[at.clone()].char_indices().filter(|(_, c)| !goes_along(*c)).collect();
    let mut cuts = vec![at.start];
    for (k, pair) in signs.windows(2).enumerate() {
        let [(_, before), (place, here)] = pair else { continue };
        let next_is_small = signs.get(k + 2).is_some_and(|(_, next)| next.is_lowercase());
        let is_hump = here.is_uppercase() && (before.is_lowercase() || (before.is_uppercase() && next_is_small));
        if is_hump || before.is_numeric() != here.is_numeric() {
            cuts.push(at.start + place);
        }
    }
    if cuts.len() < 2 {
        return Vec::new();
    }
    cuts.push(at.end);
    let (mut found, mut from) = (Vec::new(), 0);
    while from + 1 < cuts.len() {
        let piece = |to: usize| token(text, cuts[from]..cuts[to]);
        let last = (from + MOST_HUMPS).min(cuts.len() - 1);
        let known = (from + 1..=last).rev().map(|to| (to, piece(to))).find(|(_, token)| is_known(&token.folded));
        let (to, token) = known.unwrap_or_else(|| (from + 1, piece(from + 1)));
        if !token.folded.is_empty() {
            found.push(token);
        }
        from = to;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Tokens::new(text, |word| word == "anna").list.into_iter().map(|token| token.folded).collect()
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(words("enquete_Anna_Vos.csv"), ["enquete", "anna", "vos", "csv"]);
        assert_eq!(words("KlasAnna anna2 KlasBram"), ["klas", "anna", "anna", "2", "klasbram"]);
        assert_eq!(words("Anna's klas; d’Hondt"), ["anna", "s", "klas", "d", "hondt"]);
        assert_eq!(words("… en wat denk je…"), ["", "en", "wat", "denk", "je"]);
        assert_eq!(words("👩‍🏫 אנה"), ["אנה"]);
    }

    #[test]
    fn a_sentence_ends_where_it_ends() {
        let inside = |text: &str| {
            let tokens = Tokens::new(text, |_| false);
            (0..tokens.list.len()).map(|i| tokens.is_inside(i)).collect::<Vec<_>>()
        };
        assert_eq!(inside("Met Wil. Wil je, Wil"), [false, true, false, true, true]);
        assert_eq!(inside("1 Met wie? (Met Wil)"), [false, false, true, false, true]);
        assert_eq!(inside("enquete_Wil.csv … Wil"), [false, true, true, true, true]);
        assert_eq!(inside("wat denk je… Wil"), [false, true, true, false]);
    }

    #[test]
    fn a_text_is_in_the_language_of_its_ordinary_words() {
        let languages = |text: &str| Tokens::new(text, |_| false).languages(|word| word == "an");
        assert_eq!(languages("Aan An en Els, bij rekenen"), language::DUTCH);
        assert_eq!(languages("An introduction to reading"), language::ENGLISH);
        assert_eq!(languages("An"), language::DUTCH | language::ENGLISH);
    }
}
