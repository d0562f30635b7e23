//! A name taken apart: first names, prefixes and surname, in every way in which it may be meant.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::io::cell::spelling::{clean, fold};

/// A name as somebody wrote it.
#[derive(Debug)]
pub(super) struct Written {
    /// All of it, folded.
    pub whole: String,
    /// Without titles, without what stands in brackets or after a dash, folded.
    pub spelled: String,
    /// The words in an order that does not depend on theirs. Empty for a single word.
    pub bag: String,
    /// What may be the first name and what the surname, the likeliest first.
    pub readings: Vec<Reading>,
}

/// One way to take a name apart. At least one of the two has a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub given: Vec<Given>,
    pub surname: Vec<Part>,
    /// The surname is taken to come first though no comma says so.
    pub swapped: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    pub text: String,
    pub initial: bool,
    /// A hyphen stands before it: "Jan-Willem" is one first name.
    pub joined: bool,
}

/// A word of a surname with the prefixes before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub prefix: Vec<String>,
    pub text: String,
    pub initial: bool,
}

/// Words joined by hyphens: "Jan-Willem", "Bos-de Wit".
type Unit = Vec<Part>;

const TITLES: &[&str] = &[
    "juf", "juffrouw", "juffr", "meester", "meneer", "mevrouw", "mevr", "mvr", "mw", "dhr", "heer", "mr", "mrs", "ms", "miss", "mister",
    "dr", "drs", "prof", "ir", "ing",
];
const DEGREES: &[&str] = &["msc", "bsc", "phd", "mba", "med"];
const GROUP_WORDS: &[&str] = &["groep", "gr", "klas", "group", "grade", "class"];
const PREFIXES: &[&str] = &[
    "van", "de", "der", "den", "het", "ter", "ten", "te", "tot", "op", "aan", "bij", "onder", "uit", "uijt", "von", "vom", "zu", "zum",
    "zur",
];
/// Prefixes that may be a first name or a surname too.
const PREFIXES_OR_NAMES: &[&str] = &[
    "in", "el", "al", "le", "la", "les", "lo", "los", "las", "du", "des", "da", "dal", "di", "do", "dos", "don", "del", "della", "ben",
    "bin", "ibn", "af", "am",
];

impl Written {
    /// `for_label`: a typed label is read in more ways than the name in a list.
    pub fn new(name: &str, for_label: bool) -> Written {
        let bare = bare(name);
        let (mut readings, words) = read(&bare, for_label);
        let mut kept: Vec<Reading> = Vec::with_capacity(readings.len());
        for reading in readings.drain(..) {
            let initials = reading.surname.iter().filter(|part| part.initial).count();
            // An initial before a surname is a first name's.
            let mixed = initials > 0 && initials < reading.surname.len();
            let is_empty = reading.given.is_empty() && reading.surname.is_empty();
            if !is_empty && !mixed && !kept.contains(&reading) {
                kept.push(reading);
            }
        }
        Written { whole: letters(name), spelled: letters(&bare), bag: bag(words), readings: kept }
    }
}

/// A name without capitals, accents and punctuation. Signs that spell in other scripts are kept, and so is a name without any letter.
pub(super) fn letters(name: &str) -> String {
    if name.is_ascii() {
        let spaced = name.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), " ");
        let folded = spaced.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        return if folded.is_empty() { clean(name).into_owned() } else { folded };
    }
    let latin: String = name.chars().fold(String::with_capacity(name.len()), |mut text, c| {
        match c {
            'ø' | 'Ø' => text.push('o'),
            'ł' | 'Ł' => text.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => text.push('d'),
            'ı' => text.push('i'),
            'ß' | 'ẞ' => text.push_str("ss"),
            'æ' | 'Æ' => text.push_str("ae"),
            'œ' | 'Œ' => text.push_str("oe"),
            'þ' | 'Þ' => text.push_str("th"),
            'ĳ' | 'Ĳ' => text.push_str("ij"),
            _ => text.push(c),
        }
        text
    });
    let is_accent = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    let folded = if latin.nfd().any(|c| is_combining_mark(c) && !is_accent(c)) {
        let kept = latin.nfd().filter(|c| !is_accent(*c)).flat_map(char::to_lowercase);
        let spaced: String = kept.map(|c| if c.is_alphanumeric() || is_combining_mark(c) { c } else { ' ' }).collect();
        spaced.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        fold(&latin)
    };
    if folded.is_empty() { clean(name).to_lowercase() } else { folded }
}

/// Without spaces: "janbos".
pub(super) fn squash(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn bag(mut words: Vec<String>) -> String {
    if words.len() < 2 {
        return String::new();
    }
    words.sort_unstable();
    words.join(" ")
}

/// The name without titles, degrees, brackets, and what follows a dash or the word "groep".
fn bare(name: &str) -> String {
    let outside = without_brackets(name);
    let cut = [" - ", " – ", " — "].iter().filter_map(|dash| outside.find(dash)).filter(|at| !outside[..*at].trim().is_empty()).min();
    let text = cut.map_or(outside.as_str(), |at| &outside[..at]);
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let group = (1..words.len().saturating_sub(1))
        .find(|&i| GROUP_WORDS.contains(&letters(words[i]).as_str()) && words[i + 1].contains(|c: char| c.is_ascii_digit()));
    if let Some(at) = group {
        words.truncate(at);
    }
    while words.len() > 1 && DEGREES.contains(&squash(&letters(words[words.len() - 1])).as_str()) {
        words.pop();
    }
    let mut start = 0;
    while start + 1 < words.len() && !words[start].ends_with(',') {
        let word = squash(&letters(words[start]));
        let next = squash(&letters(words[start + 1]));
        if word == "de" && next == "heer" && start + 2 < words.len() {
            start += 2;
        } else if TITLES.contains(&word.as_str()) {
            start += 1;
        } else {
            break;
        }
    }
    words[start..].join(" ").trim_end_matches(',').to_owned()
}

/// The name that someone with initials goes by: "Bos, J.P. (Hans)" is Hans Bos.
pub(super) fn called(name: &str, readings: &[Reading]) -> Option<String> {
    let (_, inside) = name.split_once('(')?;
    let called = inside.split_once(')')?.0.trim();
    let is_name = called.starts_with(char::is_uppercase) && called.contains(char::is_lowercase) && called.chars().all(char::is_alphabetic);
    let reading = readings.first().filter(|reading| is_name && !reading.given.is_empty() && !reading.surname.is_empty())?;
    if reading.given.iter().any(|given| !given.initial) {
        return None;
    }
    let surname = reading.surname.iter().flat_map(|part| part.prefix.iter().chain([&part.text])).map(String::as_str);
    Some([called].into_iter().chain(surname).collect::<Vec<_>>().join(" "))
}

fn without_brackets(name: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '(' | '[' | '{' => {
                depth += 1;
                outside.push(' ');
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    // All of it in brackets, or a bracket at the start that never closes.
    if outside.trim().is_empty() { name.replace(['(', ')', '[', ']', '{', '}'], " ") } else { outside }
}

#[derive(Clone, Debug)]
struct Token {
    text: String,
    initial: bool,
    joined: bool,
    prefix: bool,
}

/// All readings, and all words.
fn read(bare: &str, for_label: bool) -> (Vec<Reading>, Vec<String>) {
    let mixed_case = bare.chars().any(char::is_lowercase);
    if let Some((before, after)) = bare.split_once(',') {
        let (left, mut right) = (tokens(before, mixed_case), tokens(after, mixed_case));
        while right.first().is_some_and(|token| TITLES.contains(&token.text.as_str())) {
            right.remove(0);
        }
        if !left.is_empty() && !right.is_empty() {
            let words = left.iter().chain(&right).map(|token| token.text.clone()).collect();
            return (vec![surname_first(&left, &right)], words);
        }
    }
    let found = tokens(bare, mixed_case);
    let words = found.iter().map(|token| token.text.clone()).collect();
    let mut readings = Vec::new();
    let leading = found.first().is_some_and(|token| PREFIXES_OR_NAMES.contains(&token.text.as_str()));
    if leading && found.len() > 1 {
        let mut as_name = found.clone();
        as_name[0].prefix = false;
        readings_of(&as_name, for_label, &mut readings);
    }
    readings_of(&found, for_label, &mut readings);
    (readings, words)
}

/// "Vries, Jan de", "de Vries, J."
fn surname_first(left: &[Token], right: &[Token]) -> Reading {
    let (mut surname, rest) = units(left);
    let (given, trailing) = units(right);
    if surname.is_empty() {
        surname = names_of(rest);
    }
    let given = if given.is_empty() { names_of(trailing) } else { add_prefix(&mut surname, trailing, given) };
    Reading { given: given_of(&given), surname: surname.concat(), swapped: false }
}

fn add_prefix(surname: &mut [Unit], mut prefix: Vec<String>, given: Vec<Unit>) -> Vec<Unit> {
    if let Some(first) = surname.first_mut().and_then(|unit| unit.first_mut()) {
        prefix.append(&mut first.prefix);
        first.prefix = prefix;
    }
    given
}

/// Prefixes with nothing after them are names: "Anh Le".
fn names_of(words: Vec<String>) -> Vec<Unit> {
    words.into_iter().map(|text| vec![Part { prefix: Vec::new(), text, initial: false }]).collect()
}

fn readings_of(tokens: &[Token], for_label: bool, readings: &mut Vec<Reading>) {
    let (units, trailing) = units(tokens);
    let mut push = |given: &[Unit], surname: &[Unit], swapped: bool| {
        readings.push(Reading { given: given_of(given), surname: surname.concat(), swapped });
    };
    let n = units.len();
    if n == 0 {
        let names = names_of(trailing);
        push(&names, &[], false);
        return push(&[], &names, false);
    }
    if !trailing.is_empty() {
        let mut surname = units[..1].to_vec();
        if n == 1 {
            push(&units, &names_of(trailing.clone()), false);
        }
        let given = add_prefix(&mut surname, trailing, units[1..].to_vec());
        return push(&given, &surname, true);
    }
    match units.iter().position(|unit| !unit[0].prefix.is_empty()) {
        Some(0) => {
            push(&[], &units, false);
            if n > 1 {
                push(&units[n - 1..], &units[..n - 1], true);
            }
            if n > 2 {
                push(&units[1..], &units[..1], true);
            }
        }
        Some(at) => {
            push(&units[..at], &units[at..], false);
            if for_label {
                let mut surname = units[..at].to_vec();
                let given = add_prefix(&mut surname, units[at][0].prefix.clone(), units[at..].to_vec());
                push(&given, &surname, true);
            }
        }
        None => {
            if n > 1 {
                push(&units[..n - 1], &units[n - 1..], false);
            }
            if n > 2 {
                push(&units[..1], &units[1..], false);
            }
            if n == 1 || for_label {
                push(&units, &[], false);
                push(&[], &units, false);
            }
            if n > 1 && for_label {
                push(&units[1..], &units[..1], true);
            }
            if n > 2 && for_label {
                push(&units[n - 1..], &units[..n - 1], true);
            }
        }
    }
}

fn given_of(units: &[Unit]) -> Vec<Given> {
    let words = units.iter().flat_map(|unit| unit.iter().enumerate());
    words.map(|(i, part)| Given { text: part.text.clone(), initial: part.initial, joined: i > 0 }).collect()
}

/// Words with their prefixes, and the prefixes that nothing follows.
fn units(tokens: &[Token]) -> (Vec<Unit>, Vec<String>) {
    let mut units: Vec<Unit> = Vec::new();
    let mut pending = Vec::new();
    let mut joined = false;
    for token in tokens {
        joined |= token.joined;
        if token.prefix {
            pending.push(token.text.clone());
            continue;
        }
        let part = Part { prefix: std::mem::take(&mut pending), text: token.text.clone(), initial: token.initial };
        match units.last_mut() {
            Some(unit) if joined => unit.push(part),
            _ => units.push(vec![part]),
        }
        joined = false;
    }
    (units, pending)
}

fn tokens(text: &str, mixed_case: bool) -> Vec<Token> {
    let text = text.replace(['’', '‘', '`', '´', 'ʼ'], "'");
    let mut found: Vec<(Token, bool)> = Vec::new();
    for word in text.split_whitespace() {
        for (i, piece) in word.split(['-', '‐', '‑', '–']).enumerate() {
            pieces(piece, i > 0, mixed_case, &mut found);
        }
    }
    mark_prefixes(&mut found);
    found.into_iter().map(|(token, _)| token).collect()
}

/// The tokens of what stands between hyphens, and whether each is written small.
fn pieces(piece: &str, joined: bool, mixed_case: bool, found: &mut Vec<(Token, bool)>) {
    let mut joined = joined;
    let mut push = |text: String, initial: bool, prefix: bool, small: bool| {
        if text.chars().any(|c| c.is_alphanumeric() || is_combining_mark(c)) {
            found.push((Token { text, initial, joined: std::mem::take(&mut joined), prefix }, small));
        }
    };
    let mut rest = piece;
    while !rest.is_empty() {
        let end = rest.find(['.', '/']).unwrap_or(rest.len());
        let (word, dotted) = (&rest[..end], end < rest.len());
        rest = rest.get(end + 1..).unwrap_or_default();
        let low = word.to_lowercase();
        if low == "'t" || low == "'s" {
            push(low[1..].to_owned(), false, true, true);
            continue;
        }
        let elided = low.get(..2).is_some_and(|start| start == "d'" || start == "l'") && low.len() > 3;
        if elided {
            push(low[..1].to_owned(), false, true, true);
        }
        let text = squash(&letters(if elided { &low[2..] } else { word }));
        let letter_count = text.chars().count();
        let small = word.starts_with(char::is_lowercase);
        let cased = word.chars().all(|c| c.is_lowercase() || c.is_uppercase());
        if text == "vd" {
            push("v".to_owned(), false, true, true);
            push("d".to_owned(), false, true, true);
        } else if matches!(text.as_str(), "vden" | "vder" | "vde") {
            push("van".to_owned(), false, true, true);
            push(text[1..].to_owned(), false, true, true);
        } else if cased && (letter_count == 1 || (dotted && (letter_count == 2 || text == "chr"))) {
            push(text, true, false, small);
        } else if mixed_case && cased && (2..=3).contains(&letter_count) && word.chars().all(char::is_uppercase) && !is_prefix(&text) {
            for letter in text.chars() {
                push(letter.to_string(), true, false, false);
            }
        } else {
            push(text, false, false, small);
        }
    }
}

fn is_prefix(text: &str) -> bool {
    PREFIXES.contains(&text) || PREFIXES_OR_NAMES.contains(&text)
}

/// Prefixes in full, and "v.d.", "v", "d", "t" where they cannot be initials.
fn mark_prefixes(found: &mut [(Token, bool)]) {
    for i in 0..found.len() {
        let last = i + 1 == found.len();
        let (token, small) = &found[i];
        let followed_by_d = found.get(i + 1).is_some_and(|(next, _)| next.initial && next.text == "d") && i + 2 < found.len();
        let after_v = i > 0 && found[i - 1].0.prefix && found[i - 1].0.text == "v";
        let after_word = i > 0 && !found[i - 1].0.initial;
        let prefix = match token.text.as_str() {
            _ if token.prefix => true,
            "v" if token.initial => (*small && !last && (i > 0 || followed_by_d)) || (after_word && followed_by_d),
            "d" | "t" if token.initial => !last && i > 0 && (*small || after_v),
            text if !token.initial => is_prefix(text),
            _ => false,
        };
        if prefix {
            found[i].0.prefix = true;
            found[i].0.initial = false;
        }
    }
}
