//! Who is there, and whom a name means to the letter.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::io::names::{Candidate, NameIndex};
use crate::io::shape::PeopleMapping;
use crate::io::source::grid::Row;
use crate::io::table::Table;
use crate::model::{Issue, Oddity, Person, PersonId, Project};

/// The people, and how to find them: by id first, then by a name that only one of them has.
#[derive(Debug, Default)]
pub struct Roster {
    pub people: BTreeMap<PersonId, Person>,
    by_id: HashMap<String, PersonId>,
    by_name: HashMap<String, Vec<PersonId>>,
    by_email: HashMap<String, PersonId>,
    index: NameIndex,
    /// Names that are not in the index yet: where every name is found to the letter it is never made.
    unindexed: Vec<(PersonId, String)>,
    /// There is a people sheet: a name that is not on it is not taken in without consent.
    pub closed: bool,
}

/// In bytes.
const LONGEST_NAME: usize = 400;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    One(PersonId),
    /// So many people have this name.
    Several(usize),
    Nobody,
}

impl Roster {
    /// Everyone of a project, so that they are found again.
    pub fn of(project: &Project) -> Self {
        let mut roster = Self::default();
        for (id, person) in project.people.iter() {
            roster.enter(*id, person.clone());
        }
        roster
    }

    /// Whom a cleaned, non-empty name or id means to the letter.
    pub fn find(&self, name: &str) -> Found {
        if let Some(&person) = self.by_id.get(name) {
            return Found::One(person);
        }
        match self.by_name.get(name).map(Vec::as_slice) {
            Some([one]) => Found::One(*one),
            Some(several) => Found::Several(several.len()),
            None => self.by_email(&name.to_lowercase()).map_or(Found::Nobody, Found::One),
        }
    }

    /// Everyone who has this name to the letter.
    pub fn namesakes(&self, name: &str) -> &[PersonId] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    pub fn by_id(&self, id: &str) -> Option<PersonId> {
        self.by_id.get(id).copied()
    }

    pub fn by_email(&self, email: &str) -> Option<PersonId> {
        self.by_email.get(email).copied()
    }

    /// Whom a name may mean that nobody has to the letter.
    pub fn candidates(&mut self, name: &str) -> Vec<(PersonId, Candidate)> {
        for (person, name) in std::mem::take(&mut self.unindexed) {
            let number = person.0 as usize;
            if name.contains('@') { self.index.add_email(number, &name) } else { self.index.add(number, &name) }
        }
        let person = |candidate: Candidate| Some((PersonId(u32::try_from(candidate.person).ok()?), candidate));
        self.index.candidates(name).into_iter().filter_map(person).collect()
    }

    /// Someone new. Without an id the name is the key; a second person of that name gets another one.
    pub fn add(&mut self, id: Option<&str>, name: &str) -> PersonId {
        let person = PersonId(self.people.last_key_value().map_or(0, |(last, _)| last.0.saturating_add(1)));
        let wanted = id.unwrap_or(name);
        let taken = |key: &str| self.by_id.contains_key(key) || (id.is_none() && self.people.values().any(|p| p.key == key));
        let mut key = wanted.to_owned();
        if id.is_some() || self.by_name.contains_key(name) {
            let mut n = 2;
            while taken(&key) {
                key = format!("{wanted} ({n})");
                n += 1;
            }
        }
        if id.is_some() {
            self.by_id.insert(key.clone(), person);
        }
        self.enter(person, Person { key, name: name.to_owned(), aliases: Vec::new() });
        person
    }

    fn enter(&mut self, id: PersonId, person: Person) {
        if person.key != person.name {
            self.by_id.insert(person.key.clone(), id);
        }
        self.can_be_found(id, &person.name);
        for alias in &person.aliases {
            self.is_also(id, alias);
        }
        self.people.insert(id, person);
    }

    fn can_be_found(&mut self, id: PersonId, name: &str) {
        if name.contains('@') {
            self.by_email.entry(name.to_lowercase()).or_insert(id);
        }
        // A cell that swallowed half a file is no name that anything could be like.
        if name.len() <= LONGEST_NAME {
            self.unindexed.push((id, name.to_owned()));
        }
        let namesakes = self.by_name.entry(name.to_owned()).or_default();
        if !namesakes.contains(&id) {
            namesakes.push(id);
        }
    }

    /// An alias is found to the letter only: what is like it may be like somebody else.
    fn is_also(&mut self, id: PersonId, alias: &str) {
        if alias.contains('@') {
            return self.can_be_found(id, alias);
        }
        let namesakes = self.by_name.entry(alias.to_owned()).or_default();
        if !namesakes.contains(&id) {
            namesakes.push(id);
        }
    }

    /// Another way in which this person is written; kept for the next survey.
    pub fn alias(&mut self, id: PersonId, name: &str) {
        let Some(person) = self.people.get_mut(&id) else { return };
        if person.name != name && !person.aliases.iter().any(|alias| alias == name) {
            person.aliases.push(name.to_owned());
        }
        self.is_also(id, name);
    }

    /// Another way in which someone is written who is on no sheet: a name goes before an address, and a whole name before a part of it.
    pub fn name(&mut self, id: PersonId, name: &str) {
        let words =
            |name: &str| if name.contains('@') { 0 } else { name.split([' ', '.']).filter(|word| word.chars().count() > 1).count() };
        let fuller = self.people.get(&id).is_some_and(|person| words(name) > words(&person.name));
        if !fuller {
            return self.alias(id, name);
        }
        if let Some(person) = self.people.get_mut(&id) {
            let old = std::mem::replace(&mut person.name, name.to_owned());
            if person.key == old && !old.contains('@') {
                name.clone_into(&mut person.key);
            }
            person.aliases.push(old);
        }
        self.can_be_found(id, name);
    }

    pub fn has_email(&self, id: PersonId) -> bool {
        self.people.get(&id).is_some_and(|p| p.name.contains('@') || p.aliases.iter().any(|alias| alias.contains('@')))
    }
}

/// Adds everyone on a people sheet, in its order, and says which row is whose. People who are there already are found again.
///
/// Two rows with one id are one person, of whom the first row counts. Two rows with one name and no ids are two people, since
/// nothing says that they are not, unless the rows are the same to the letter.
pub fn read_sheet<'a>(table: &'a Table, mapping: &PeopleMapping, roster: &mut Roster, issues: &mut Vec<Issue>) -> Vec<(PersonId, Row<'a>)> {
    let mut rows: Vec<(PersonId, Row<'a>)> = Vec::new();
    let mut first_rows: HashMap<String, usize> = HashMap::new();
    let mut whole_rows: HashMap<Vec<Cow<'_, str>>, usize> = HashMap::new();
    let before: HashSet<PersonId> = roster.people.keys().copied().collect();
    let mut met: HashSet<PersonId> = HashSet::new();
    for row in table.rows().filter(|row| !row.is_blank()) {
        let id = mapping.id.map(|column| row.cell(column)).filter(|id| !id.is_empty());
        let email = mapping.email.map(|column| row.cell(column)).filter(|email| email.contains('@'));
        let name = sheet_name(&row, mapping);
        let key_column = mapping.id.or(mapping.name.first().copied()).unwrap_or(0);
        let name = match (name.is_empty(), &id, &email) {
            (false, _, _) => name,
            (true, Some(id), _) => id.clone().into_owned(),
            (true, None, Some(email)) => email.clone().into_owned(),
            (true, None, None) => {
                issues.push(Issue { spot: table.row_spot(&row), what: Oddity::NamelessRow });
                continue;
            }
        };
        let first = if let Some(id) = &id {
            *first_rows.entry(id.clone().into_owned()).or_insert(row.number)
        } else {
            let cells = (0..table.header.len()).map(|column| row.cell(column)).collect();
            *whole_rows.entry(cells).or_insert(row.number)
        };
        if first != row.number {
            issues.push(Issue { spot: table.spot(&row, key_column), what: Oddity::SamePersonTwice { first_row: first } });
            continue;
        }
        // Only someone of before is found again: two rows of one sheet are two people.
        let again = id.as_ref().and_then(|id| roster.by_id(id)).or_else(|| email.as_ref().and_then(|e| roster.by_email(&e.to_lowercase())));
        let again = again.or_else(|| match roster.namesakes(&name) {
            [one] => Some(*one),
            _ => None,
        });
        let again = again.filter(|person| before.contains(person) && !met.contains(person));
        let person = again.unwrap_or_else(|| roster.add(id.as_deref(), &name));
        met.insert(person);
        if let Some(email) = email {
            roster.alias(person, &email);
        }
        rows.push((person, row));
    }
    report_namesakes(table, mapping, roster, &rows, issues);
    rows
}

/// The name in the parts that the sheet has it in.
pub fn sheet_name(row: &Row<'_>, mapping: &PeopleMapping) -> String {
    let parts: Vec<_> = mapping.name.iter().map(|column| row.cell(*column)).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn report_namesakes(table: &Table, mapping: &PeopleMapping, roster: &Roster, rows: &[(PersonId, Row<'_>)], issues: &mut Vec<Issue>) {
    let column = mapping.name.first().copied().or(mapping.id).unwrap_or(0);
    for (person, row) in rows {
        let namesakes = roster.people.get(person).map_or(&[][..], |p| roster.namesakes(&p.name));
        if namesakes.len() > 1 && namesakes.first() == Some(person) {
            issues.push(Issue { spot: table.spot(row, column), what: Oddity::SameName { people: namesakes.len() } });
        }
    }
}
