//! Cells that hold several names, or nobody's.

use std::collections::{BTreeMap, VecDeque};

use crate::io::cell::spelling::{clean, fold};

/// What stands between the names in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// A cell is one name.
    None,
    Semicolon,
    Comma,
    LineBreak,
    Slash,
    Pipe,
    /// "en", "and", "&", "+".
    And,
    /// Commas, and "en" before the last: "Anna, Bram en Chris".
    CommaAnd,
}

/// An answer that names nobody: "niemand", "geen", "n.v.t.", "-", "nobody", "ik werk met niemand samen". An empty cell is no answer.
#[must_use]
pub fn is_nobody(cell: &str) -> bool {
    let text = clean(cell);
    if text == "NA" || (!text.is_empty() && text.chars().all(|c| "-–—−./_".contains(c))) {
        return true;
    }
    let folded = fold(&text);
    let words: Vec<&str> = folded.split(' ').collect();
    if matches!(folded.as_str(), "geen" | "none" | "nvt" | "n v t" | "n a" | "niet van toepassing" | "not applicable" | "noone") {
        return true;
    }
    let says_so = words.iter().any(|word| matches!(*word, "niemand" | "nobody" | "noone"))
        || words
            .windows(2)
            .any(|pair| matches!(pair, ["no", "one"] | ["geen", "enkele" | "collega" | "collegas" | "van" | "naam" | "namen"]));
    says_so && words.len() <= 12 && words.iter().all(|word| OF_NOBODY.contains(word))
}

/// Words that say nothing about a person.
const OF_NOBODY: &[&str] = &[
    "niemand",
    "nobody",
    "noone",
    "no",
    "one",
    "geen",
    "enkele",
    "enkel",
    "collega",
    "collegas",
    "collega's",
    "s",
    "ik",
    "we",
    "wij",
    "er",
    "is",
    "heb",
    "hebben",
    "werk",
    "werken",
    "samen",
    "praat",
    "spreek",
    "overleg",
    "vraag",
    "ga",
    "met",
    "bij",
    "aan",
    "naar",
    "over",
    "van",
    "mijn",
    "de",
    "het",
    "deze",
    "dit",
    "eigenlijk",
    "nog",
    "momenteel",
    "helemaal",
    "allen",
    "hen",
    "hier",
    "hierover",
    "hiervoor",
    "niet",
    "naam",
    "namen",
    "i",
    "m",
    "do",
    "don",
    "t",
    "not",
    "work",
    "talk",
    "with",
    "to",
    "the",
    "at",
    "all",
    "there",
    "am",
    "this",
    "about",
    "my",
    "colleague",
    "colleagues",
    "in",
    "team",
    "school",
    "ons",
    "zonder",
    "toe",
    "name",
    "names",
    "nee",
];

/// The names in a cell, cleaned, without list marks and empty parts; doubles are kept. A separator inside brackets does not split.
#[must_use]
pub fn split_names(cell: &str, separator: Separator) -> Vec<String> {
    let is_split = |c: char| match separator {
        Separator::None | Separator::And => false,
        Separator::Semicolon => c == ';' || c == '；',
        Separator::Comma | Separator::CommaAnd => matches!(c, ',' | '，' | '、'),
        Separator::LineBreak => matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'),
        Separator::Slash => c == '/',
        Separator::Pipe => c == '|',
    };
    let mut parts = outside_brackets(cell, is_split);
    if matches!(separator, Separator::And | Separator::CommaAnd) {
        parts = parts.iter().flat_map(|part| split_and(part)).collect();
    }
    parts.iter().map(|part| without_mark(&clean(part))).filter(|part| !part.is_empty()).collect()
}

fn outside_brackets(cell: &str, is_split: impl Fn(char) -> bool) -> Vec<String> {
    let opened = cell.matches(['(', '[']).count();
    let balanced = opened == cell.matches([')', ']']).count();
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    let chars: Vec<char> = cell.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        match c {
            '(' | '[' if balanced => depth += 1,
            ')' | ']' if balanced => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && is_split(c) && !is_abbreviation(&chars, i) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// The slash of "v/d Berg".
fn is_abbreviation(chars: &[char], at: usize) -> bool {
    let near = |step: usize| at.checked_sub(step).and_then(|i| chars.get(i)).copied();
    let is_end = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    chars[at] == '/'
        && matches!(near(1), Some('v' | 'V'))
        && is_end(near(2))
        && matches!(chars.get(at + 1), Some('d' | 'D'))
        && is_end(chars.get(at + 2).copied())
}

fn split_and(part: &str) -> Vec<String> {
    let mut names = Vec::new();
    for piece in outside_brackets(part, |c| c == '&' || c == '+') {
        let mut words: Vec<&str> = Vec::new();
        for word in piece.split_whitespace() {
            if matches!(word.to_lowercase().as_str(), "en" | "and") {
                names.push(std::mem::take(&mut words).join(" "));
            } else {
                words.push(word);
            }
        }
        names.push(words.join(" "));
    }
    names
}

/// Without the "1." or the dash of a list.
fn without_mark(name: &str) -> String {
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = name[digits..].strip_prefix(['.', ')']).filter(|_| digits > 0).map(str::trim_start);
    let text = numbered.unwrap_or(name);
    let text = text.trim_start_matches(['-', '–', '•', '*', '·', '●', ' ']).trim_end_matches([',', ';', ' ']);
    text.to_owned()
}

/// Pieces of a cell that was split on its commas, joined again where only together they are a known person's name: "Vries", "Jan de".
/// From the left, the longest first.
pub fn rejoin(pieces: Vec<String>, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut names = Vec::with_capacity(pieces.len());
    let mut rest = VecDeque::from(pieces);
    while let Some(piece) = rest.pop_front() {
        let together = |more: usize| {
            let parts = std::iter::once(piece.as_str()).chain(rest.iter().take(more).map(String::as_str));
            parts.collect::<Vec<_>>().join(", ")
        };
        let longest = (1..=(LONGEST_NAME - 1).min(rest.len())).rev();
        if let Some((more, name)) = longest.map(|more| (more, together(more))).find(|(_, name)| is_known(name)) {
            rest.drain(..more);
            names.push(name);
        } else {
            names.push(piece);
        }
    }
    names
}

/// "Vries, Jan, de" has three pieces; more is a list.
const LONGEST_NAME: usize = 4;

/// How names are joined in a column: the separator that leaves most pieces known and fewest unknown. `is_known` says whether a piece
/// is a known person. Where nobody is known, the separator that stands in the cells; a comma once in every cell belongs to the name.
pub fn judge_separator<'a>(cells: impl Iterator<Item = &'a str> + Clone, is_known: &dyn Fn(&str) -> bool) -> Separator {
    let cells: Vec<&str> = cells.filter(|cell| !clean(cell).is_empty() && !is_nobody(cell)).collect();
    let seen = std::cell::RefCell::new(BTreeMap::<String, bool>::new());
    let known = |name: &str| {
        let before = seen.borrow().get(name).copied();
        before.unwrap_or_else(|| {
            let answer = is_known(name);
            seen.borrow_mut().insert(name.to_owned(), answer);
            answer
        })
    };
    let mut best = (tally(&cells, Separator::None, &known), Separator::None);
    let mut anybody = best.0.known > 0;
    for separator in ORDER {
        let tally = tally(&cells, separator, &known);
        anybody |= tally.known > 0;
        if tally.splits > 0 && tally.score(separator) > best.0.score(best.1) {
            best = (tally, separator);
        }
    }
    if anybody { best.1 } else { by_shape(&cells) }
}

/// Where two explain a column as well, the first.
const ORDER: [Separator; 7] =
    [Separator::Semicolon, Separator::LineBreak, Separator::Pipe, Separator::Comma, Separator::And, Separator::CommaAnd, Separator::Slash];

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    known: i64,
    unknown: i64,
    cells_with_unknown: i64,
    /// Cells that it splits, or ends.
    splits: i64,
}

impl Tally {
    /// A known name weighs twice an unknown one: not everyone need be on the list. Signs that no name has may make as many unknown
    /// pieces as there are.
    fn score(&self, separator: Separator) -> i64 {
        match separator {
            Separator::Semicolon | Separator::LineBreak | Separator::Pipe => 2 * self.known - self.cells_with_unknown + 1,
            _ => 2 * self.known - self.unknown,
        }
    }
}

fn tally(cells: &[&str], separator: Separator, is_known: &dyn Fn(&str) -> bool) -> Tally {
    let mut tally = Tally::default();
    for cell in cells {
        let mut pieces = split_names(cell, separator);
        let ends = separator == Separator::Semicolon && cell.trim_end().ends_with(';');
        tally.splits += i64::from(pieces.len() > 1 || ends);
        if matches!(separator, Separator::Comma | Separator::CommaAnd) {
            pieces = rejoin(pieces, is_known);
        }
        let unknown = pieces.iter().filter(|piece| !is_known(piece) && !is_nobody(piece)).count();
        tally.known += i64::try_from(pieces.iter().filter(|piece| is_known(piece)).count()).unwrap_or(i64::MAX);
        tally.unknown += i64::try_from(unknown).unwrap_or(i64::MAX);
        tally.cells_with_unknown += i64::from(unknown > 0);
    }
    tally
}

fn by_shape(cells: &[&str]) -> Separator {
    let splits = |separator: Separator| cells.iter().any(|cell| split_names(cell, separator).len() > 1);
    let ends = cells.iter().any(|cell| cell.trim_end().ends_with(';'));
    if ends || splits(Separator::Semicolon) {
        return Separator::Semicolon;
    }
    if let Some(sure) = [Separator::LineBreak, Separator::Pipe].into_iter().find(|separator| splits(*separator)) {
        return sure;
    }
    let is_one_name = |pieces: &[String]| pieces.len() == 2 && pieces.iter().any(|piece| !piece.contains(' '));
    let in_every_name = !splits(Separator::And) && cells.iter().all(|cell| is_one_name(&split_names(cell, Separator::Comma)));
    match (splits(Separator::Comma) && !in_every_name, splits(Separator::And)) {
        (true, true) => Separator::CommaAnd,
        (true, false) => Separator::Comma,
        (false, true) => Separator::And,
        (false, false) if splits(Separator::Slash) => Separator::Slash,
        (false, false) => Separator::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_name_nobody() {
        for cell in [
            "niemand",
            "Niemand.",
            "geen",
            "n.v.t.",
            "nvt",
            "N/A",
            "NA",
            "-",
            " -- ",
            "nobody",
            "none",
            "No one",
            "ik werk met niemand samen",
            "Met niemand",
            "geen enkele collega",
            "geen collega's",
            "I don't work with nobody",
            "—",
        ] {
            assert!(is_nobody(cell), "{cell}");
        }
        for cell in ["", "  ", "Anna", "niemand behalve Anna", "Na", "Jan Geen", "geen idee, Bram?", "Noé", "😀"] {
            assert!(!is_nobody(cell), "{cell}");
        }
    }

    #[test]
    fn cells_are_split() {
        for (cell, separator, names) in [
            ("Anna; Bram;", Separator::Semicolon, vec!["Anna", "Bram"]),
            ("Anna, Bram , ,Anna", Separator::Comma, vec!["Anna", "Bram", "Anna"]),
            ("1. Anna\n2) Bram\r\n- Chris", Separator::LineBreak, vec!["Anna", "Bram", "Chris"]),
            ("Jan v/d Berg/Anna", Separator::Slash, vec!["Jan v/d Berg", "Anna"]),
            ("Anna | Bram", Separator::Pipe, vec!["Anna", "Bram"]),
            ("Anna en Bram & Chris + Dora AND Eva", Separator::And, vec!["Anna", "Bram", "Chris", "Dora", "Eva"]),
            ("Anna, Bram, en Chris", Separator::CommaAnd, vec!["Anna", "Bram", "Chris"]),
            ("Anna (groep 3, 4), Bram", Separator::Comma, vec!["Anna (groep 3, 4)", "Bram"]),
            ("Anna (groep 3, Bram", Separator::Comma, vec!["Anna (groep 3", "Bram"]),
            ("Vries, Jan de", Separator::None, vec!["Vries, Jan de"]),
            ("", Separator::None, vec![]),
        ] {
            assert_eq!(split_names(cell, separator), names, "{cell}");
        }
    }

    fn among<'a>(list: &'a [&'a str]) -> impl Fn(&str) -> bool + 'a {
        |name: &str| list.contains(&name)
    }

    #[test]
    fn names_with_a_comma_are_joined_again() {
        let known = ["Vries, Jan de", "Bos, Carla", "Bos", "Anna"];
        let pieces = split_names("Vries, Jan de, Bos, Carla, Anna, Xander, Bos", Separator::Comma);
        assert_eq!(rejoin(pieces, &among(&known)), ["Vries, Jan de", "Bos, Carla", "Anna", "Xander", "Bos"]);
        assert_eq!(rejoin(vec![], &among(&known)), Vec::<String>::new());
    }

    #[test]
    fn how_a_column_joins_names() {
        let first = ["Anna", "Bram", "Chris"];
        let last = ["Vries, Jan de", "Bos, C.", "Smit, A."];
        let nobody: [&str; 0] = [];
        for (cells, known, separator) in [
            (vec!["Anna", "Bram", "", "niemand"], &first[..], Separator::None),
            (vec!["Anna;Bram;", "Chris;"], &first, Separator::Semicolon),
            (vec!["Anna;", "Chris;"], &first, Separator::Semicolon),
            (vec!["Xander; Yara", "Anna"], &first, Separator::Semicolon),
            (vec!["Anna, Bram", "Chris"], &first, Separator::Comma),
            (vec!["Anna, Xander, Yara, Zoë, Bram"], &first, Separator::Comma),
            (vec!["Anna\nBram"], &first, Separator::LineBreak),
            (vec!["Anna/Bram"], &first, Separator::Slash),
            (vec!["Anna en Bram", "Chris"], &first, Separator::And),
            (vec!["Anna, Bram en Chris"], &first, Separator::CommaAnd),
            (vec!["Vries, Jan de; Bos, C."], &last, Separator::Semicolon),
            (vec!["Vries, Jan de", "Bos, C."], &last, Separator::None),
            (vec!["Vries, Jan de, Bos, C.", "Smit, A."], &last, Separator::Comma),
            (vec!["Anna Bos, Bram Smit", "Chris Vos"], &nobody, Separator::Comma),
            (vec!["Bos, Jan", "Smit, Anna"], &nobody, Separator::None),
            (vec!["Anna, Bram en Chris"], &nobody, Separator::CommaAnd),
            (vec!["Jan v/d Berg"], &nobody, Separator::None),
            (vec![], &nobody, Separator::None),
        ] {
            assert_eq!(judge_separator(cells.iter().copied(), &among(known)), separator, "{cells:?}");
        }
    }
}
