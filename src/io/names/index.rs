//! Names under every key by which they may be looked up.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use crate::io::cell::spelling::clean;
use crate::io::names::compare::{self, Last, Prefixes};
use crate::io::names::found::Found;
use crate::io::names::typo::Letters;
use crate::io::names::written::{self, Reading, Written, letters, squash};
use crate::io::names::{Candidate, Likeness, PROPOSED, mail};

/// What this many names share tells nobody apart.
const CROWD: usize = 500;
/// Slips of the finger are looked for by comparing with everyone.
const PEOPLE_FOR_TYPOS: usize = 3_000;
const LETTERS_FOR_TYPOS: usize = 60;
/// What is longer is a story; only who is spelled like it is found by it.
const LONGEST_LABEL: usize = 200;

/// How to find people by what somebody typed.
#[derive(Debug, Default)]
pub struct NameIndex {
    names: Vec<Name>,
    by: Keys,
    /// What addresses have for the names; made when first asked for.
    spelled_addresses: OnceLock<Keys>,
    /// Empty once there are too many people.
    letters: Vec<(Letters, usize, bool)>,
    named: BTreeSet<usize>,
    has_addresses: bool,
}

type Keys = HashMap<(Way, String), Vec<usize>>;

#[derive(Debug)]
struct Name {
    person: usize,
    readings: Vec<Reading>,
}

/// What a key of the index is. Values are places in `names`, or people where it says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Way {
    /// As written, folded, with remarks in brackets.
    Whole,
    /// Folded.
    Spelled,
    /// Without spaces.
    Squashed,
    /// All words, sorted.
    Bag,
    /// First letter, and a word of the surname.
    LetterSurname,
    /// The first names, all or the first of them.
    First,
    /// A word of the surname.
    Last,
    /// The first name of someone whose surname is not there, or an initial.
    Bare,
    /// A person's e-mail address.
    Email,
    /// What a person's address has before the @.
    Local,
    /// What addresses have for a name.
    FullAddress,
    ShortAddress,
    VagueAddress,
}

impl NameIndex {
    /// `person` is the caller's number; the same number may be added several times (aliases). An empty name is passed over.
    pub fn add(&mut self, person: usize, name: &str) {
        let (addresses, name) = mail::apart(&clean(name));
        for address in &addresses {
            self.add_email(person, address);
        }
        if name.is_empty() {
            return;
        }
        let written = Written::new(&name, false);
        let at = self.names.len();
        self.named.insert(person);
        self.spelled_addresses = OnceLock::new();
        self.key(Way::Squashed, squash(&written.spelled), at);
        self.key(Way::Whole, written.whole, at);
        self.key(Way::Bag, written.bag, at);
        for reading in &written.readings {
            self.add_reading(reading, at);
        }
        self.add_letters(&written.spelled, &written.readings, person);
        self.key(Way::Spelled, written.spelled, at);
        let called = written::called(&name, &written.readings);
        self.names.push(Name { person, readings: written.readings });
        if let Some(called) = called {
            self.add(person, &called);
        }
    }

    /// Further addresses of someone may be added. One without an @ is passed over.
    pub fn add_email(&mut self, person: usize, email: &str) {
        for address in mail::apart(&clean(email)).0 {
            self.has_addresses = true;
            self.key(Way::Local, mail::local(&address), person);
            self.key(Way::Email, address, person);
        }
    }

    fn key(&mut self, way: Way, text: String, value: usize) {
        put(&mut self.by, way, text, value);
    }

    fn add_reading(&mut self, reading: &Reading, at: usize) {
        let mut first = String::new();
        for given in reading.given.iter().take_while(|given| !given.initial) {
            if !first.is_empty() {
                first.push(' ');
            }
            first.push_str(&given.text);
            self.key(Way::First, first.clone(), at);
        }
        for part in reading.surname.iter().filter(|part| !part.initial) {
            self.key(Way::Last, part.text.clone(), at);
            if let Some(key) = letter_surname(reading, &part.text) {
                self.key(Way::LetterSurname, key, at);
            }
        }
        if reading.surname.iter().all(|part| part.initial)
            && let Some(given) = reading.given.first().filter(|given| !given.initial)
        {
            self.key(Way::Bare, given.text.clone(), at);
        }
    }

    fn add_letters(&mut self, spelled: &str, readings: &[Reading], person: usize) {
        if self.named.len() > PEOPLE_FOR_TYPOS {
            self.letters = Vec::new();
            return;
        }
        self.letters.push((Letters::new(spelled), person, true));
        let mut parts = BTreeSet::new();
        for reading in readings.iter().filter(|reading| !reading.given.is_empty() && !reading.surname.is_empty()) {
            let given: Vec<&str> = reading.given.iter().map(|given| given.text.as_str()).collect();
            let surname: Vec<&str> = reading.surname.iter().map(|part| part.text.as_str()).collect();
            let prefix: Vec<&str> = reading.surname.iter().take(1).flat_map(|part| &part.prefix).map(String::as_str).collect();
            parts.extend([given.join(" "), surname.join(" "), [prefix.join(" "), surname.join(" ")].join(" ").trim().to_owned()]);
        }
        self.letters.extend(parts.into_iter().map(|part| (Letters::new(&part), person, false)));
    }

    /// Whom this may mean: best first, each person once, at most 5. Empty for an empty label.
    #[must_use]
    pub fn candidates(&self, label: &str) -> Vec<Candidate> {
        let mut found = Found::default();
        let (addresses, name) = mail::apart(&clean(label));
        for address in &addresses {
            for person in self.get(Way::Email, address) {
                found.add(*person, 1.0, Likeness::Email);
            }
        }
        if !name.is_empty() {
            self.by_spelling(&name, &mut found);
        }
        // Who is spelled like this is meant; what else it could stand for would only be in the way.
        let is_name = !name.is_empty() && name.chars().nth(LONGEST_LABEL).is_none();
        if found.is_empty() {
            if is_name {
                self.by_parts(&Written::new(&name, true), &mut found);
            }
            for address in &addresses {
                self.by_address(&mail::local(address), &mut found);
            }
            if found.best() < PROPOSED && is_name {
                self.by_slips(&Written::new(&name, true), &mut found);
            }
        }
        found.into_candidates()
    }

    fn get(&self, way: Way, text: &str) -> &[usize] {
        let keys = match way {
            Way::FullAddress | Way::ShortAddress | Way::VagueAddress => self.spelled_addresses.get_or_init(|| self.addresses()),
            _ => &self.by,
        };
        let values = keys.get(&(way, text.to_owned())).map_or(&[][..], Vec::as_slice);
        &values[..values.len().min(CROWD)]
    }

    fn addresses(&self) -> Keys {
        let mut keys = Keys::new();
        for (at, name) in self.names.iter().enumerate() {
            for addresses in name.readings.iter().map(mail::addresses) {
                let ways = [(Way::FullAddress, addresses.full), (Way::ShortAddress, addresses.short), (Way::VagueAddress, addresses.vague)];
                for (way, words) in ways {
                    for word in words {
                        put(&mut keys, way, word, at);
                    }
                }
            }
        }
        keys
    }

    fn people<'a>(&'a self, way: Way, text: &str) -> impl Iterator<Item = usize> + 'a {
        self.get(way, text).iter().map(|at| self.names[*at].person)
    }

    /// The names found under a key, each with its readings.
    fn readings<'a>(&'a self, way: Way, text: &str) -> impl Iterator<Item = (usize, &'a Reading)> {
        let names = self.get(way, text).iter().map(|at| &self.names[*at]);
        names.flat_map(|name| name.readings.iter().map(|reading| (name.person, reading)))
    }

    fn by_spelling(&self, label: &str, found: &mut Found) {
        let whole = letters(label);
        for person in self.people(Way::Whole, &whole) {
            found.add(person, 0.99, Likeness::Spelling);
        }
        if !found.is_empty() {
            return;
        }
        let spelled = Written::new(label, true).spelled;
        for text in [&spelled, &whole] {
            for person in self.people(Way::Spelled, text).chain(self.people(Way::Squashed, &squash(text))) {
                found.add(person, 0.99, Likeness::Spelling);
            }
        }
    }

    fn by_parts(&self, label: &Written, found: &mut Found) {
        for person in self.people(Way::Bag, &label.bag) {
            found.add(person, 0.97, Likeness::Order);
        }
        for reading in &label.readings {
            match (reading.given.is_empty(), reading.surname.is_empty()) {
                (false, false) => self.by_full_name(reading, found),
                (false, true) => self.by_first_name(reading, found),
                (true, _) => self.by_surname(reading, found),
            }
            if !reading.swapped && self.has_addresses {
                let addresses = mail::addresses(reading);
                self.by_local(&addresses.full, 0.95, found);
                self.by_local(&addresses.short, 0.85, found);
            }
        }
    }

    fn by_full_name(&self, label: &Reading, found: &mut Found) {
        for part in label.surname.iter().filter(|part| !part.initial) {
            let Some(key) = letter_surname(label, &part.text) else { continue };
            for (person, reading) in self.readings(Way::LetterSurname, &key) {
                if let Some((score, reason)) = compare::full(label, reading) {
                    found.add(person, score, reason);
                }
            }
        }
        let first = first_names(label);
        if first.is_empty() {
            return;
        }
        if label.surname.iter().all(|part| part.initial) {
            for (person, reading) in self.readings(Way::First, &first) {
                if compare::surname_initials(&label.surname, &reading.surname) && first_names(reading) == first {
                    found.add(person, 0.86, Likeness::Initials);
                }
            }
        }
        let mut alone = BTreeSet::new();
        for (person, reading) in self.readings(Way::Bare, &label.given[0].text) {
            if reading.surname.is_empty() && !label.swapped && first_names(reading) == first {
                alone.insert(person);
            } else if compare::surname_initials(&reading.surname, &label.surname) && first_names(reading) == first {
                found.add(person, 0.86, Likeness::Initials);
            }
        }
        found.add_all(&alone, 0.82, Likeness::FirstName);
    }

    fn by_first_name(&self, label: &Reading, found: &mut Found) {
        let first = first_names(label);
        let (mut whole, mut cut) = (BTreeSet::new(), BTreeSet::new());
        for (person, reading) in self.readings(Way::First, &first) {
            if label.given.len() > reading.given.len() || !reading.given.iter().zip(&label.given).all(|(a, b)| a.text == b.text) {
                continue;
            }
            // Jan-Willem is not called Jan.
            if reading.given.get(label.given.len()).is_some_and(|next| next.joined) {
                cut.insert(person);
            } else {
                whole.insert(person);
            }
        }
        found.add_all(&whole, 0.82, Likeness::FirstName);
        cut.retain(|person| !whole.contains(person));
        found.add_all(&cut, 0.7, Likeness::FirstName);
    }

    fn by_surname(&self, label: &Reading, found: &mut Found) {
        let Some(part) = label.surname.iter().find(|part| !part.initial) else { return };
        // The closest prefixes and the fullest surname with which each person is found.
        let mut people: BTreeMap<usize, (Prefixes, bool)> = BTreeMap::new();
        for (person, reading) in self.readings(Way::Last, &part.text) {
            if let Some((last, prefixes)) = compare::surnames(&label.surname, &reading.surname) {
                let likeness = (prefixes, last == Last::Part);
                let known = people.entry(person).or_insert(likeness);
                *known = likeness.min(*known);
            }
        }
        // "De Vries" is someone called de Vries; "Vries" may be anyone.
        let prefixed = label.surname.iter().any(|part| !part.prefix.is_empty());
        let exact = prefixed && people.values().any(|(prefixes, _)| *prefixes == Prefixes::Same);
        let meant = |prefixes: Prefixes| prefixes != Prefixes::Different && (!exact || prefixes == Prefixes::Same);
        let several = people.values().filter(|(prefixes, _)| meant(*prefixes)).count() > 1;
        for (person, (prefixes, is_part)) in people {
            let score = match (meant(prefixes), several, is_part) {
                (false, _, _) => 0.4,
                (true, true, _) => 0.5,
                (true, false, true) => 0.8,
                (true, false, false) => 0.81,
            };
            found.add(person, score, Likeness::LastName);
        }
    }

    /// People whose address spells the label. Of someone with a name, an initial in the address says no more than that name.
    fn by_local(&self, words: &[String], score: f64, found: &mut Found) {
        for word in words {
            for person in self.get(Way::Local, word) {
                if score > 0.9 || !self.named.contains(person) {
                    found.add(*person, score, Likeness::EmailName);
                }
            }
        }
    }

    /// The label is an address that nobody is known by.
    fn by_address(&self, local: &str, found: &mut Found) {
        for (way, score) in [(Way::FullAddress, 0.95), (Way::ShortAddress, 0.85)] {
            for person in self.people(way, local) {
                found.add(person, score, Likeness::EmailName);
            }
        }
        for person in self.get(Way::Local, local) {
            found.add(*person, 0.85, Likeness::EmailName);
        }
        let vague: BTreeSet<usize> = self.people(Way::VagueAddress, local).collect();
        found.add_all(&vague, 0.75, Likeness::EmailName);
    }

    fn by_slips(&self, label: &Written, found: &mut Found) {
        let typed = Letters::new(&label.spelled);
        if self.named.len() > PEOPLE_FOR_TYPOS || typed.len() > LETTERS_FOR_TYPOS {
            return;
        }
        for (letters, person, whole) in &self.letters {
            if let Some(slips) = typed.slips(letters) {
                let score = if slips == 1 { 0.7 } else { 0.6 };
                found.add(*person, if *whole { score } else { score - 0.1 }, Likeness::Typo);
            }
        }
    }
}

fn put(keys: &mut Keys, way: Way, text: String, value: usize) {
    if text.is_empty() {
        return;
    }
    let values = keys.entry((way, text)).or_default();
    if values.last() != Some(&value) {
        values.push(value);
    }
}

fn letter_surname(reading: &Reading, word: &str) -> Option<String> {
    let letter = reading.given.first()?.text.chars().next()?;
    Some(format!("{letter} {word}"))
}

/// The first names that are written in full.
fn first_names(reading: &Reading) -> String {
    let words: Vec<&str> = reading.given.iter().take_while(|given| !given.initial).map(|given| given.text.as_str()).collect();
    words.join(" ")
}
