//! All words that somebody is called by, looked up by their letters.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::language::{self, Languages};
use super::letters::fold;
use super::spelled::{Spelled, Typed, label, spelled, typed};
use super::tokens::Tokens;
use crate::model::{Person, PersonId, Project, RoleKind, UnresolvedEnd};

/// A word before numbers in this many names ("Leraar 1", "Leraar 2") is no name.
const NUMBERED: usize = 3;
/// A name's word with an s behind it is its genitive or plural ("Annas") when the word has this many letters.
const LEAST_BEFORE_S: usize = 3;

/// A word that somebody is called by.
#[derive(Clone, Debug, Default)]
pub(super) struct Word {
    /// Who, by their place in [`Vocabulary::whose`], ascending.
    pub whose: Vec<u32>,
    /// For somebody it says more than a surname or an id does.
    pub given: bool,
    /// For all it is also the whole text of a role or group: a name only where it stands as one.
    pub of_sheet: bool,
    /// The coach said that it is a name.
    pub decided: bool,
}

/// What may stand round somebody's words.
#[derive(Clone, Debug, Default)]
pub(super) struct Whose {
    pub initials: BTreeSet<char>,
    pub particles: BTreeSet<String>,
    /// The words that particles stand before.
    pub surnames: BTreeSet<String>,
    /// The words of the whole name, in its order.
    pub whole: Vec<String>,
}

/// Texts of several words, looked up by the first of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    lengths: HashMap<String, BTreeSet<usize>>,
    all: HashSet<String>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    words: HashMap<String, Word>,
    pub whose: Vec<Whose>,
    pub labels: Labels,
    /// What the coach said to be names, of more than one word.
    pub taken: Labels,
    /// What the coach said to be none.
    pub kept: Labels,
    /// Whether addresses and titles give away people who are not known too.
    pub strangers: bool,
}

impl Whose {
    fn add(&mut self, spelled: &Spelled) {
        self.initials.extend(&spelled.initials);
        self.particles.extend(spelled.particles.iter().cloned());
        self.surnames.extend(spelled.parts.iter().filter(|part| !part.given).map(|part| part.folded.clone()));
    }

    /// Whether it stands before the surname; "v.d." is any of them that begin so.
    pub fn has_particle(&self, folded: &str) -> bool {
        let shortened = matches!(folded, "v" | "d" | "vd") && self.particles.iter().any(|own| own.starts_with(['v', 'd']));
        shortened || self.particles.contains(folded)
    }
}

impl Labels {
    fn add(&mut self, words: &[String]) {
        if let Some(first) = words.first() {
            self.lengths.entry(first.clone()).or_default().insert(words.len());
            self.all.insert(words.join(" "));
        }
    }

    /// How many words from here are the longest of these texts.
    pub fn longest(&self, tokens: &Tokens, i: usize) -> Option<usize> {
        let lengths = self.lengths.get(&tokens.list[i].folded)?;
        let is_one = |length: &usize| {
            let Some(words) = tokens.list.get(i..i + length) else { return false };
            let folded: Vec<&str> = words.iter().map(|token| token.folded.as_str()).collect();
            self.all.contains(&folded.join(" "))
        };
        lengths.iter().rev().copied().find(is_one)
    }
}

/// Whole texts of roles, groups and grades, folded, and why they may be words of the sheet rather than names.
struct Sheet {
    /// Role words, that say what somebody does; groups with a number.
    sure: BTreeSet<String>,
    /// Written in small letters, where the names of people have capitals.
    small: BTreeSet<String>,
    /// Every word in any of them.
    words: BTreeSet<String>,
}

impl Sheet {
    fn new(project: &Project) -> Self {
        let mut sheet = Self { sure: BTreeSet::new(), small: BTreeSet::new(), words: BTreeSet::new() };
        let capitals = project.people.values().filter(|person| person.name.contains(char::is_uppercase)).count();
        let names_have_capitals = 2 * capitals > project.people.len();
        let whole = |text: &str| label(text).join(" ");
        let mut add = |text: &str, sure: bool| {
            let folded = whole(text);
            sheet.words.extend(folded.split(' ').map(str::to_owned));
            if sure {
                sheet.sure.insert(folded.clone());
            }
            if names_have_capitals && !text.contains(char::is_uppercase) {
                sheet.small.insert(folded);
            }
        };
        for role in project.roles.values() {
            add(&role.name, RoleKind::guess(&role.name) != RoleKind::Other);
        }
        let grades =
            project.waves.values().flat_map(|wave| wave.places.values()).flat_map(|place| place.grades.iter().map(|g| g.0.as_str()));
        let groups: BTreeSet<&str> = project.groups.values().map(|group| group.name.as_str()).chain(grades).collect();
        for name in groups {
            add(name, name.contains(char::is_numeric));
        }
        sheet
    }

    fn has(&self, text: &str, may_be_small: bool) -> bool {
        self.sure.contains(text) || (may_be_small && self.small.contains(text))
    }
}

impl Vocabulary {
    /// Of everyone in the project, with the coach's own words.
    pub fn of_project(project: &Project) -> Self {
        let mut found = Self { strangers: true, kept: kept(project), ..Self::default() };
        let sheet = Sheet::new(project);
        let numbered = numbered(project);
        for person in project.people.values() {
            found.add_person(person, &sheet, &numbered);
        }
        let ends = project.waves.values().flat_map(|wave| &wave.unresolved).flat_map(|mention| [&mention.from, &mention.to]);
        let unknown: BTreeSet<&str> =
            ends.filter_map(|end| if let UnresolvedEnd::Unknown(name) = end { Some(name.as_str()) } else { None }).collect();
        for name in unknown {
            let whose = found.someone(&Spelled::default());
            found.add_typed(name, whose, &sheet);
        }
        for word in &project.name_words.taken {
            match label(word).as_slice() {
                [one] => {
                    let whose = found.someone(&Spelled::default());
                    let word = found.add_word(one, whose);
                    (word.decided, word.given) = (true, true);
                }
                several => found.taken.add(several),
            }
        }
        found
    }

    /// Of one person, with further spellings.
    pub fn of_person(project: &Project, person: PersonId, spellings: &BTreeSet<String>) -> Self {
        let mut found = Self { kept: kept(project), ..Self::default() };
        let sheet = Sheet::new(project);
        if let Some(person) = project.people.get(&person) {
            found.add_person(person, &sheet, &numbered(project));
        }
        let whose = found.whose.len().checked_sub(1).and_then(|last| u32::try_from(last).ok());
        let whose = whose.unwrap_or_else(|| found.someone(&Spelled::default()));
        for spelling in spellings {
            found.add_typed(spelling, whose, &sheet);
        }
        found
    }

    fn add_person(&mut self, person: &Person, sheet: &Sheet, numbered: &BTreeSet<String>) {
        let words = label(&person.name);
        let is_label = numbered_word(&person.name).is_some_and(|word| numbered.contains(&word));
        let parts = if is_label { Spelled::default() } else { spelled(&person.name, &sheet.words) };
        let whose = self.someone(&parts);
        let has_capitals = person.name.contains(char::is_uppercase);
        // A role that somebody typed as a name is still a role.
        if !sheet.has(&words.join(" "), !has_capitals) {
            self.add_name(&parts, whose, sheet);
            if words.len() > 1 && words.iter().any(|word| word.contains(char::is_alphabetic)) {
                self.labels.add(&words);
            }
        }
        match label(&person.key).as_slice() {
            _ if person.key == person.name => {}
            // A word is an id, whatever its capitals.
            [id] if !sheet.has(id, true) => self.add_id(id, whose),
            _ => self.add_typed(&person.key, whose, sheet),
        }
        for alias in &person.aliases {
            self.add_typed(alias, whose, sheet);
        }
    }

    fn someone(&mut self, spelled: &Spelled) -> u32 {
        let whose = u32::try_from(self.whose.len()).unwrap_or(u32::MAX);
        let mut who = Whose::default();
        who.add(spelled);
        who.whole.extend(spelled.parts.iter().map(|part| part.folded.clone()));
        self.whose.push(who);
        whose
    }

    fn add_name(&mut self, spelled: &Spelled, whose: u32, sheet: &Sheet) {
        for (word, part) in spelled.words().filter(|(word, _)| word.chars().count() > 1 && word.contains(char::is_alphabetic)) {
            // A group in small letters that is a part of somebody's name is called after them.
            let of_sheet = sheet.has(word, false);
            let is_new = !self.words.contains_key(word);
            let known = self.add_word(word, whose);
            known.given |= part.given;
            known.of_sheet = of_sheet && (is_new || known.of_sheet);
        }
        for (word, whole) in spelled.together() {
            let is_new = !self.words.contains_key(&word);
            let known = self.add_word(&word, whose);
            known.given |= whole;
            known.of_sheet &= !is_new;
        }
    }

    fn add_word(&mut self, word: &str, whose: u32) -> &mut Word {
        let known = self.words.entry(word.to_owned()).or_default();
        if known.whose.last() != Some(&whose) {
            known.whose.push(whose);
        }
        known
    }

    fn add_id(&mut self, id: &str, whose: u32) {
        if id.chars().count() > 1 && id.contains(char::is_alphabetic) {
            self.add_word(id, whose).of_sheet = false;
        }
    }

    /// A name, an id, an address or whatever else somebody typed to call somebody.
    fn add_typed(&mut self, text: &str, whose: u32, sheet: &Sheet) {
        if let Some((name, _)) = text.split_once('@') {
            return self.add_address(name, whose);
        }
        match typed(text, &sheet.words) {
            _ if sheet.has(&label(text).join(" "), true) => {}
            Typed::Name(spelled) => {
                self.add_name(&spelled, whose, sheet);
                if let Some(who) = self.whose.get_mut(whose as usize) {
                    who.add(&spelled);
                }
            }
            Typed::Label(words) => match words.as_slice() {
                [one] => self.add_id(one, whose),
                several => self.labels.add(several),
            },
            Typed::Nothing => {}
        }
    }

    /// What stands before the @ calls somebody where it is made of their name ("avos"), not where it is of a room ("directie").
    fn add_address(&mut self, name: &str, whose: u32) {
        let folded = fold(name);
        let is_of_name = |word: &String| {
            let begin: String = word.chars().take(LEAST_BEFORE_S).collect();
            begin.chars().count() == LEAST_BEFORE_S && folded.contains(&begin)
        };
        if self.whose.get(whose as usize).is_some_and(|who| who.whole.iter().any(is_of_name)) {
            match label(name).as_slice() {
                [one] => self.add_id(one, whose),
                several => self.labels.add(several),
            }
        }
    }

    /// A word of somebody's name, also as genitive or plural.
    pub fn word(&self, folded: &str) -> Option<&Word> {
        self.words.get(folded).or_else(|| {
            let stem = folded.strip_suffix('s').filter(|stem| stem.chars().count() >= LEAST_BEFORE_S)?;
            self.words.get(stem)
        })
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.labels.all.is_empty() && self.taken.all.is_empty() && !self.strangers
    }

    /// Whether it may begin or be a name.
    pub fn knows(&self, folded: &str) -> bool {
        self.word(folded).is_some() || [&self.labels, &self.taken].iter().any(|labels| labels.lengths.contains_key(folded))
    }

    /// Whether a word stands in any text of these languages, or is one of the sheet's own, so that it is a name only where it stands as one.
    pub fn is_ordinary(&self, folded: &str, languages: Languages) -> bool {
        let Some(word) = self.word(folded) else { return false };
        let stem = || folded.strip_suffix('s').filter(|_| !self.words.contains_key(folded)).unwrap_or(folded);
        !word.decided && (word.of_sheet || (language::ordinary_in(folded) | language::ordinary_in(stem())) & languages != 0)
    }
}

fn kept(project: &Project) -> Labels {
    let mut kept = Labels::default();
    project.name_words.kept.iter().for_each(|text| kept.add(&label(text)));
    kept
}

/// The word of a name that is otherwise a number: "Leraar 12".
fn numbered_word(name: &str) -> Option<String> {
    let mut words = label(name);
    let numbers = words.len();
    words.retain(|word| !word.chars().all(char::is_numeric));
    (words.len() == 1 && numbers > 1).then(|| words.remove(0))
}

/// Words before numbers that are no names.
fn numbered(project: &Project) -> BTreeSet<String> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for word in project.people.values().filter_map(|person| numbered_word(&person.name)) {
        *count.entry(word).or_default() += 1;
    }
    let is_none = |word: &str, count: usize| count >= NUMBERED || RoleKind::guess(word) != RoleKind::Other;
    count.into_iter().filter(|(word, count)| is_none(word, *count)).map(|(word, _)| word).collect()
}
