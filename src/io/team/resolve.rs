//! Whom every name means. What is not certain to the letter is asked; until then it is read as proposed.

use std::collections::{BTreeMap, BTreeSet};

use crate::io::cell::spelling::fold;
use crate::io::choices::{Choices, ids};
use crate::io::names::{LIKELY, proposal};
use crate::io::survey::statements::{Holds, Label, Labels, Sender, Statements, SurveyRow, What};
use crate::io::team::roster::{Found, Roster};
use crate::model::{About, Ask, Likeness, Meaning, Person, PersonId, Reason};

/// What every name and row turned out to be.
#[derive(Debug, Default)]
pub struct Resolved {
    labels: Vec<Option<Found>>,
    /// The respondent of every survey row.
    pub rows: Vec<Found>,
    /// Of rows that another row of the same person replaces: the row that counts, as a place.
    pub replaced: BTreeMap<usize, usize>,
    pub asks: Vec<Ask>,
}

/// With more different names than this only exact ones are found: that is no team any more.
const MOST_NAMES: usize = 20_000;
/// A longer label is no name.
const LONGEST_NAME: usize = 100;

impl Resolved {
    pub fn of(&self, label: Label) -> Found {
        self.labels.get(label.0 as usize).copied().flatten().unwrap_or(Found::Nobody)
    }
}

/// Finds everyone; adds who is new where there is no people sheet.
pub fn resolve(statements: &Statements, roster: &mut Roster, choices: &Choices) -> Resolved {
    let mut uses = vec![0; statements.labels.len()];
    for mention in &statements.mentions {
        let from = if let Sender::Label(label) = mention.from { label } else { None };
        for label in [from, mention.to].into_iter().flatten() {
            if let Some(uses) = uses.get_mut(label.0 as usize) {
                *uses += 1;
            }
        }
    }
    let mut resolver = Resolver {
        labels: &statements.labels,
        roster,
        choices,
        uses,
        out: Resolved { labels: vec![None; statements.labels.len()], ..Resolved::default() },
        only_list: statements.rows.is_empty(),
    };
    // The names on a form are the coach's own; those of the senders may be typed in any way.
    for label in statements.forms.iter().flat_map(|(_, labels)| labels) {
        resolver.label(*label);
    }
    resolver.rows(statements);
    for (label, _) in statements.labels.all() {
        resolver.label(label);
    }
    resolver.out
}

/// What a row says in one mention: the question, whom, and how much in bits.
type Said = (u32, Option<Label>, u64);

fn said(statements: &Statements) -> Vec<BTreeSet<Said>> {
    let mut said = vec![BTreeSet::new(); statements.rows.len()];
    for mention in &statements.mentions {
        if let Sender::Row(row) = mention.from
            && let Some(said) = said.get_mut(row as usize)
        {
            let strength = if let What::Strength(value) = mention.what { value.to_bits() } else { 0 };
            said.insert((mention.question, mention.to, strength));
        }
    }
    said
}

/// "Iedereen", "mijn duo", "de hele bovenbouw": words for colleagues that are nobody's name.
fn means_several(text: &str) -> bool {
    const WORDS: [&str; 18] = [
        "iedereen",
        "allen",
        "allemaal",
        "alle",
        "hele",
        "team",
        "duo",
        "bovenbouw",
        "onderbouw",
        "middenbouw",
        "collegas",
        "geen idee",
        "weet niet",
        "zie boven",
        "idem",
        "everyone",
        "everybody",
        "all",
    ];
    let folded = format!(" {} ", fold(text).replace("collega s", "collegas"));
    WORDS.iter().any(|word| folded.contains(&format!(" {word} ")))
}

struct Resolver<'a> {
    labels: &'a Labels,
    roster: &'a mut Roster,
    choices: &'a Choices,
    /// By label.
    uses: Vec<usize>,
    out: Resolved,
    /// There are no respondents who are sure to be different people.
    only_list: bool,
}

impl Resolver<'_> {
    fn rows(&mut self, statements: &Statements) {
        let rows = &statements.rows;
        let mut rows_of: BTreeMap<PersonId, Vec<usize>> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            let in_this_table = |person: &PersonId| {
                rows_of.get(person).is_some_and(|places| places.iter().any(|other| rows[*other].at.table == row.at.table))
            };
            let found = self.respondent(row, &in_this_table);
            self.out.rows.push(found);
            if let Found::One(person) = found {
                rows_of.entry(person).or_default().push(place);
            }
        }
        self.ask_of_namesakes(statements);
        rows_of.retain(|_, places| places.len() > 1);
        if rows_of.is_empty() {
            return;
        }
        let said = said(statements);
        for (person, places) in &rows_of {
            self.several_rows(*person, places, rows, &said);
        }
    }

    /// By address first, then by name.
    fn respondent(&mut self, row: &SurveyRow, in_this_table: &dyn Fn(&PersonId) -> bool) -> Found {
        if let Some(person) = row.email.as_ref().and_then(|email| self.roster.by_email(email)) {
            return Found::One(person);
        }
        let Some(label) = row.name else {
            return row.email.as_ref().map_or(Found::Nobody, |email| self.text(email, None));
        };
        let found = self.label(label);
        let Found::One(person) = found else { return found };
        let met = in_this_table(&person);
        let name = self.labels.text(label);
        match &row.email {
            // The same name with another address is another colleague.
            Some(email) if self.roster.has_email(person) && met && !self.roster.closed => {
                let other = self.roster.add(None, name);
                self.roster.alias(other, email);
                Found::One(other)
            }
            Some(email) => {
                if !self.roster.has_email(person) {
                    self.roster.alias(person, email);
                }
                found
            }
            None if met && !self.roster.closed && self.choices.get(&ids::twice(name)) == Some("two") => {
                Found::One(self.roster.add(None, name))
            }
            None => found,
        }
    }

    /// Rows that the user said to be of two people: what was answered stays open to change.
    fn ask_of_namesakes(&mut self, statements: &Statements) {
        let mut rows_of: BTreeMap<Label, Vec<usize>> = BTreeMap::new();
        for row in &statements.rows {
            if let Some(label) = row.name {
                rows_of.entry(label).or_default().push(row.at.row as usize);
            }
        }
        for (label, rows) in rows_of.into_iter().filter(|(_, rows)| rows.len() > 1) {
            let name = self.labels.text(label).to_owned();
            if self.choices.get(&ids::twice(&name)) == Some("two") {
                self.ask_twice(name, rows);
            }
        }
    }

    fn ask_twice(&mut self, name: String, rows: Vec<usize>) -> String {
        let id = ids::twice(&name);
        let options =
            vec![("last", Meaning::LastRow), ("first", Meaning::FirstRow), ("all", Meaning::AllRows), ("two", Meaning::TwoPeople)];
        let (ask, followed) = self.choices.ask(id, About::Twice { name, rows }, options, "last", Reason::LatestCorrects);
        if !self.out.asks.iter().any(|other| other.id == ask.id) {
            self.out.asks.push(ask);
        }
        followed
    }

    /// Someone answers in several rows: which of them counts? Nothing is asked where they say the same, or are about other questions.
    fn several_rows(&mut self, person: PersonId, places: &[usize], rows: &[SurveyRow], said: &[BTreeSet<Said>]) {
        let answers =
            |place: usize| rows[place].replies.iter().filter(|r| r.holds != Holds::Nothing).map(|r| r.question).collect::<BTreeSet<_>>();
        let with_answers: Vec<usize> = places.iter().copied().filter(|place| !answers(*place).is_empty()).collect();
        let clash =
            with_answers.iter().enumerate().any(|(i, a)| with_answers[i + 1..].iter().any(|b| !answers(*a).is_disjoint(&answers(*b))));
        if !clash {
            return;
        }
        let same = with_answers.windows(2).all(|pair| said[pair[0]] == said[pair[1]]);
        let name = self.roster.people.get(&person).map(|p| p.name.clone()).unwrap_or_default();
        let mut followed = "last".to_owned();
        if !same {
            let numbers = with_answers.iter().map(|place| rows[*place].at.row as usize).collect();
            followed = self.ask_twice(name, numbers);
        }
        let kept = match followed.as_str() {
            "all" | "two" => return,
            "first" => with_answers.first(),
            _ => with_answers.last(),
        };
        let Some(kept) = kept else { return };
        for place in with_answers.iter().filter(|place| *place != kept) {
            self.out.replaced.insert(*place, *kept);
        }
    }

    fn label(&mut self, label: Label) -> Found {
        let at = label.0 as usize;
        if let Some(found) = self.out.labels.get(at).copied().flatten() {
            // A second person may have got this name since.
            let text = self.labels.text(label);
            if matches!(found, Found::One(_)) && self.roster.namesakes(text).len() > 1 {
                let found = self.namesake(text, label);
                self.out.labels[at] = Some(found);
                return found;
            }
            return found;
        }
        let found = self.text(self.labels.text(label), Some(label));
        if let Some(slot) = self.out.labels.get_mut(at) {
            *slot = Some(found);
        }
        found
    }

    fn text(&mut self, text: &str, label: Option<Label>) -> Found {
        match (self.roster.find(text), label) {
            (Found::One(person), _) => Found::One(person),
            (Found::Several(_), Some(label)) => self.namesake(text, label),
            (Found::Several(people), None) => Found::Several(people),
            (Found::Nobody, _) => self.nobody_to_the_letter(text, label),
        }
    }

    /// Several people have this name.
    fn namesake(&mut self, text: &str, label: Label) -> Found {
        let people = self.roster.namesakes(text).to_vec();
        let id = ids::name(text);
        if !self.out.asks.iter().any(|ask| ask.id == id) {
            let about = About::Namesake { label: text.to_owned(), mentions: self.uses.get(label.0 as usize).copied().unwrap_or(0) };
            let keys: Vec<(String, Meaning)> = people.iter().filter_map(|id| self.as_option(*id)).collect();
            let mut options: Vec<(&str, Meaning)> = keys.iter().map(|(key, meaning)| (key.as_str(), meaning.clone())).collect();
            options.push(("leave", Meaning::LeaveOut));
            self.out.asks.push(self.choices.ask(id.clone(), about, options, "leave", Reason::SeveralLikely).0);
        }
        let chosen = self.choices.get(&id).and_then(|key| people.iter().find(|id| self.key(**id) == key));
        chosen.map_or(Found::Several(people.len()), |person| Found::One(*person))
    }

    fn nobody_to_the_letter(&mut self, text: &str, label: Option<Label>) -> Found {
        let id = ids::name(text);
        let candidates = if self.may_be_fuzzy(text) { self.roster.candidates(text) } else { Vec::new() };
        let plain: Vec<_> = candidates.iter().map(|(_, candidate)| candidate.clone()).collect();
        let sure = proposal(&plain).filter(|best| !self.only_list || self.roster.closed || best.reason <= Likeness::Prefix);
        let best = sure.and_then(|best| candidates.iter().find(|(_, candidate)| candidate == best));
        let nobody = means_several(text);
        let otherwise = if self.roster.closed || nobody { "leave" } else { "new" };
        let proposed = best.map_or_else(|| otherwise.to_owned(), |(person, _)| self.key(*person).to_owned());
        let likely = self.roster.closed || nobody || best.is_some() || plain.iter().any(|c| c.score >= LIKELY && !self.only_list);
        let chosen = self.choices.get(&id).map(str::to_owned);
        if likely || chosen.is_some() {
            let about =
                About::Name { label: text.to_owned(), mentions: label.and_then(|l| self.uses.get(l.0 as usize)).copied().unwrap_or(0) };
            let reason = match best {
                Some((_, best)) => Reason::Likeness { score: best.score, how: best.reason },
                None if plain.len() > 1 && plain[0].score >= LIKELY => Reason::SeveralLikely,
                None => Reason::NobodyLikely,
            };
            let mut people: Vec<PersonId> = candidates.iter().map(|(person, _)| *person).collect();
            // Anyone may be chosen, also whom nothing points to.
            if let Some(person) = chosen.as_ref().and_then(|key| self.person_with_key(key))
                && !people.contains(&person)
            {
                people.push(person);
            }
            let keys: Vec<(String, Meaning)> = people.iter().filter_map(|id| self.as_option(*id)).collect();
            let mut options: Vec<(&str, Meaning)> = keys.iter().map(|(key, meaning)| (key.as_str(), meaning.clone())).collect();
            options.push(("new", Meaning::NewPerson));
            if self.roster.closed || nobody {
                options.push(("leave", Meaning::LeaveOut));
            }
            self.out.asks.push(self.choices.ask(id, about, options, &proposed, reason).0);
        }
        match chosen.unwrap_or(proposed).as_str() {
            "new" => Found::One(self.roster.add(None, text)),
            "leave" => Found::Nobody,
            key => match self.person_with_key(key) {
                Some(person) => {
                    if text.contains('@') {
                        self.roster.alias(person, &text.to_lowercase());
                    } else if self.roster.closed {
                        self.roster.alias(person, text);
                    } else {
                        self.roster.name(person, text);
                    }
                    Found::One(person)
                }
                None => Found::Nobody,
            },
        }
    }

    /// Codes such as P01 or 5A are never alike, and a whole sentence is no name.
    fn may_be_fuzzy(&self, text: &str) -> bool {
        self.labels.len() <= MOST_NAMES
            && text.chars().count() <= LONGEST_NAME
            && (text.contains(['@', ' ']) || !text.chars().any(|c| c.is_ascii_digit()))
            && text.chars().filter(|c| c.is_alphabetic()).count() >= 3
    }

    fn key(&self, id: PersonId) -> &str {
        self.roster.people.get(&id).map_or("", |person| person.key.as_str())
    }

    fn person_with_key(&self, key: &str) -> Option<PersonId> {
        self.roster.by_id(key).or_else(|| self.roster.people.iter().find(|(_, person)| person.key == key).map(|(id, _)| *id))
    }

    fn as_option(&self, id: PersonId) -> Option<(String, Meaning)> {
        let Person { key, name, .. } = self.roster.people.get(&id)?;
        Some((key.clone(), Meaning::Person(id, name.clone())))
    }
}
