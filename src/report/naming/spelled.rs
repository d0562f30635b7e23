//! A name in its parts: the words that somebody is called by, and what stands round them.

use std::collections::BTreeSet;

use super::language::{is_degree, is_leading_particle, is_particle, is_title, ordinary_in};
use super::letters::fold_long;
use super::tokens::{Token, Tokens};
use crate::model::RoleKind;

/// A typed text of more words is no name.
const MOST_WORDS: usize = 8;
/// Names written together that are shorter may be any word.
const LEAST_TOGETHER: usize = 5;

/// A word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub folded: String,
    /// Whether it stands before the surname.
    pub given: bool,
    pub capital: bool,
    /// The word for who has no key for its letters.
    long: Option<String>,
    /// Whether a hyphen ties it to the word before it.
    tied: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spelled {
    pub parts: Vec<Part>,
    /// Of everything that it is made of.
    pub initials: BTreeSet<char>,
    pub particles: Vec<String>,
}

/// A typed text: a name, or words that only together call somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Name(Spelled),
    Label(Vec<String>),
    Nothing,
}

/// The words of a text, folded: a text that calls somebody only as a whole.
pub(super) fn label(text: &str) -> Vec<String> {
    Tokens::new(text, |_| false).list.into_iter().filter(|token| !token.gone).map(|token| token.folded).collect()
}

/// A text that somebody typed where a name is asked. It is a name when its words begin with capitals, a title or a particle aside.
pub(super) fn typed(text: &str, elsewhere: &BTreeSet<String>) -> Typed {
    let words = label(text);
    if words.len() > MOST_WORDS || !words.iter().any(|word| word.chars().count() > 1 && word.chars().any(char::is_alphabetic)) {
        return Typed::Nothing;
    }
    let (main, _) = aside(text);
    let tokens = Tokens::new(main, |_| false);
    let is_of_name = |token: &Token| token.capital || is_title(&token.folded) || is_particle(&token.folded);
    let spelled = spelled(text, elsewhere);
    let is_name = tokens.list.iter().all(|token| is_of_name(token) || (ordinary_in(&token.folded) != 0 && !token.is_number()));
    if is_name && !spelled.parts.is_empty() && spelled.parts.iter().all(|part| part.capital) {
        Typed::Name(spelled)
    } else {
        Typed::Label(words)
    }
}

/// The name before brackets and dashes, and what stands in and behind them.
fn aside(name: &str) -> (&str, &str) {
    let dashes = [" - ", " – ", " — ", "(", "[", "{"].iter().filter_map(|mark| name.find(mark));
    let cut = dashes.filter(|at| !name[..*at].trim().is_empty()).min().unwrap_or(name.len());
    name.split_at(cut)
}

/// Reads a name. Every word of it may call somebody, but for titles at its head, degrees at its end, initials and particles; of what
/// stands in brackets or behind a dash the words with a capital, where they are of no group or role (`elsewhere`) and hold no number.
pub(super) fn spelled(name: &str, elsewhere: &BTreeSet<String>) -> Spelled {
    let (main, behind) = aside(name);
    let mut found = Spelled::default();
    let tokens = Tokens::new(main, |_| false);
    let mixed = main.contains(char::is_lowercase) && main.contains(char::is_uppercase);
    let comma = main.find(',').filter(|at| tokens.list.first().is_some_and(|first| first.at.start < *at));
    let comma = comma.filter(|at| tokens.list.last().is_some_and(|last| last.at.start > *at));
    let mut titles = true;
    for (i, token) in tokens.list.iter().enumerate() {
        let after_comma = comma.is_some_and(|at| token.at.start > at);
        let behind_comma = after_comma && i > 0 && comma.is_some_and(|at| tokens.list[i - 1].at.start < at);
        titles = (titles && found.parts.is_empty() && found.initials.is_empty()) || behind_comma;
        let next = tokens.list.get(i + 1);
        let is_last = next.is_none();
        let heer = token.folded == "de" && next.is_some_and(|next| next.folded == "heer");
        let letters = token.folded.chars().count();
        let is_title = titles && !is_last && (heer || is_title(&token.folded));
        let is_degree = is_last && i > 1 && is_degree(&token.folded);
        if token.gone || token.is_number() || is_title || is_degree {
            continue;
        }
        if is_particle_here(&tokens, i, comma.is_some()) {
            found.particles.push(token.folded.clone());
        } else if letters == 1 || (mixed && !is_last && token.all_capitals && letters < 4 && main[token.at.clone()].is_ascii()) {
            found.initials.extend(token.folded.chars());
        } else if !(mixed && !token.capital && ordinary_in(&token.folded) != 0) {
            let tied = i > 0 && tokens.before(i).chars().all(|c| matches!(c, '-' | '‐' | '‑')) && !found.parts.is_empty();
            found.parts.push(Part { given: after_comma, tied, ..part(&tokens, i) });
        }
    }
    let words = found.parts.len();
    if comma.is_none() {
        // Who has initials or a particle before the only word has no first name in it.
        let surname = words == 1 && !(found.initials.is_empty() && found.particles.is_empty());
        for k in 0..words {
            let with_first = found.parts[1..=k].iter().all(|part| part.tied);
            let with_last = k > 0 && found.parts[k + 1..].iter().all(|part| part.tied);
            found.parts[k].given = !surname && (with_first || !with_last);
        }
    }
    found.initials.extend(found.parts.iter().filter_map(|part| part.folded.chars().next()));
    found.parts.extend(beside(behind, elsewhere));
    if found.parts.is_empty() {
        // Nothing but particles, letters and titles: whatever stands there is the name.
        let whole =
            tokens.list.iter().enumerate().filter(|(_, token)| !token.gone && !token.is_number() && token.folded.chars().count() > 1);
        found.parts = whole.map(|(i, _)| Part { given: true, ..part(&tokens, i) }).collect();
    }
    found
}

fn part(tokens: &Tokens, i: usize) -> Part {
    let token = &tokens.list[i];
    Part { folded: token.folded.clone(), given: false, capital: token.capital, long: fold_long(tokens.word(i)), tied: false }
}

fn is_particle_here(tokens: &Tokens, i: usize, has_comma: bool) -> bool {
    let token = &tokens.list[i];
    let is_last = i + 1 == tokens.list.len();
    let small_letter = token.folded.chars().count() > 1 || !token.capital;
    let place = match i {
        _ if is_last => has_comma && i > 0,
        0 => is_leading_particle(&token.folded),
        _ => true,
    };
    place && small_letter && is_particle(&token.folded)
}

/// Names in brackets or behind a dash: "(Hans)", "- Bos".
fn beside(behind: &str, elsewhere: &BTreeSet<String>) -> Vec<Part> {
    if behind.contains(char::is_numeric) {
        return Vec::new();
    }
    let tokens = Tokens::new(behind, |_| false);
    let names = (0..tokens.list.len()).filter(|&i| {
        let token = &tokens.list[i];
        let is_word = token.folded.chars().count() > 1 && token.capital && ordinary_in(&token.folded) == 0;
        let is_other = is_title(&token.folded) || is_degree(&token.folded) || elsewhere.contains(&token.folded);
        is_word && !is_other && RoleKind::guess(tokens.word(i)) == RoleKind::Other
    });
    names.map(|i| Part { given: true, ..part(&tokens, i) }).collect()
}

impl Spelled {
    /// Its words, also as who has no key for their letters writes them.
    pub fn words(&self) -> impl Iterator<Item = (&str, &Part)> {
        self.parts
            .iter()
            .flat_map(|part| [Some(part.folded.as_str()), part.long.as_deref()].into_iter().flatten().map(move |word| (word, part)))
    }

    /// The whole name and its ends written together ("annavos", "vosanna", "avos", "dewit"), and whether it is the whole.
    pub fn together(&self) -> Vec<(String, bool)> {
        let of = |given: bool| self.parts.iter().filter(|part| part.given == given).map(|part| part.folded.as_str()).collect::<String>();
        let (given, surname, particles) = (of(true), of(false), self.particles.concat());
        let first = self.parts.iter().find(|part| part.given).and_then(|part| part.folded.chars().next());
        let initial = first.or_else(|| self.initials.first().copied()).map(String::from).unwrap_or_default();
        let mut all: Vec<(String, bool)> = Vec::new();
        let mut add = |pieces: &[&str], whole: bool| {
            let told = pieces.iter().filter(|piece| !piece.is_empty()).count() > 1;
            let text = pieces.concat();
            if told && text.chars().count() >= LEAST_TOGETHER && all.iter().all(|(other, _)| *other != text) {
                all.push((text, whole));
            }
        };
        if !surname.is_empty() {
            add(&[&given, &particles, &surname], !given.is_empty());
            add(&[&given, &surname], true);
            add(&[&particles, &surname, &given], !given.is_empty());
            add(&[&surname, &given], true);
            add(&[&particles, &surname], false);
            add(&[&initial, &particles, &surname], false);
            add(&[&initial, &surname], false);
        }
        // Hyphens are left out: "Annemarie", "Dadenbos".
        for k in 1..self.parts.len() {
            if self.parts[k].tied {
                add(&[&self.parts[k - 1].folded, &self.parts[k].folded], false);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> (Vec<String>, Vec<String>, String, String) {
        let spelled = spelled(name, &BTreeSet::from(["bovenbouw".to_owned()]));
        let words = |given| spelled.parts.iter().filter(|p| p.given == given).map(|p| p.folded.clone()).collect();
        (words(true), words(false), spelled.particles.join(" "), spelled.initials.iter().collect())
    }

    #[test]
    fn a_name_is_read_in_its_parts() {
        for (name, given, surname, particles, initials) in [
            ("Anna Vos", "anna", "vos", "", "av"),
            ("Bram de Wit", "bram", "wit", "de", "bw"),
            ("Wit, Bram de", "bram", "wit", "de", "bw"),
            ("de Wit, Bram", "bram", "wit", "de", "bw"),
            ("A.B. de Wit", "", "wit", "de", "abw"),
            ("Anne-Marie Daden-Bos", "anne marie", "daden bos", "", "abdm"),
            ("Anna Maria van der Berg", "anna maria", "berg", "van der", "abm"),
            ("juf Els", "els", "", "", "e"),
            ("Ben Bakker", "ben", "bakker", "", "b"),
            ("Anh Le", "anh", "le", "", "al"),
            ("Bos, J.P. (Hans)", "hans", "bos", "", "bjp"),
            ("Anna Vos (bovenbouw)", "anna", "vos", "", "av"),
            ("Anna Vos (Bovenbouw)", "anna", "vos", "", "av"),
            ("Anna Vos - groep 4", "anna", "vos", "", "av"),
            ("Anna Vos MSc", "anna", "vos", "", "av"),
            ("De", "de", "", "", "d"),
            ("Sanne van 't Hart", "sanne", "hart", "van t", "hs"),
        ] {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(read(name), (words(given), words(surname), particles.to_owned(), initials.to_owned()), "{name}");
        }
    }

    #[test]
    fn what_was_typed_is_a_name_when_its_words_have_capitals() {
        let none = BTreeSet::new();
        assert!(matches!(typed("Klaas de Bruin", &none), Typed::Name(_)) && matches!(typed("juf Truus", &none), Typed::Name(_)));
        assert_eq!(typed("juf van groep 3", &none), Typed::Label(["juf", "van", "groep", "3"].map(str::to_owned).into()));
        assert_eq!((typed("12", &none), typed("?", &none)), (Typed::Nothing, Typed::Nothing));
    }

    #[test]
    fn names_are_written_together() {
        let together: Vec<String> = spelled("Bram de Wit", &BTreeSet::new()).together().into_iter().map(|(word, _)| word).collect();
        assert_eq!(together, ["bramdewit", "bramwit", "dewitbram", "witbram", "dewit", "bdewit"]);
    }
}
