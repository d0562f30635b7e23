//! Who answered what: by the people sheet, by the rows of a survey, by the mentions of a tie list.

use std::collections::{BTreeMap, BTreeSet};

use crate::io::cell::Status;
use crate::io::choices::{Choices, ids};
use crate::io::import::tally::Sorted;
use crate::io::survey::statements::{Holds, Label, Sender, Statements, What};
use crate::io::team::resolve::Resolved;
use crate::io::team::roster::Found;
use crate::model::{About, Ask, Issue, Meaning, NotAskedWhy, Oddity, Person, PersonId, QuestionId, Reason, Respondence, Spot};

type Answers = BTreeMap<(PersonId, QuestionId), Respondence>;

/// What is known before the rows are weighed.
pub struct Known<'a> {
    pub people: &'a BTreeMap<PersonId, Person>,
    /// What the people sheet says of each; empty without such a column.
    pub status: &'a BTreeMap<PersonId, (Option<Status>, Spot)>,
    /// Where issues about the whole survey stand.
    pub file: &'a str,
    pub choices: &'a Choices,
}

/// Who answered, and what must be asked about it.
#[derive(Debug, Default)]
pub struct Answered {
    pub of: Answers,
    pub issues: Vec<Issue>,
    pub asks: Vec<Ask>,
}

/// What the file itself shows of one person on one question.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Shown {
    /// A row with an answer.
    Answer,
    /// A row with answers about some.
    About(BTreeSet<PersonId>),
    /// A row without any answer.
    Empty,
    /// No row, where everyone who answered has one.
    NoRow,
    /// Mentions in a tie list.
    Listed,
    /// A tie list without mentions by this person.
    NotListed,
}

/// Per person and question: what the sheet states, else what the file shows. Where they contradict one another, what was said is
/// kept as a partial answer and reported. An empty row is no answer, and a tie list without a word on who answered makes everyone
/// answer, until the user says otherwise.
pub fn read_answers(known: &Known<'_>, statements: &Statements, resolved: &Resolved, sorted: &Sorted) -> Answered {
    let (shown, empties) = shown(known, statements, resolved, sorted);
    let empty = || shown.iter().filter(|(_, shown)| **shown == Shown::Empty).map(|((person, _), _)| *person);
    let none = |of: &Shown| matches!(of, Shown::NoRow | Shown::NotListed);
    let unstated = |person: &PersonId| !matches!(known.status.get(person), Some((Some(_), _)));
    let names = |people: &mut dyn Iterator<Item = PersonId>| -> Vec<String> {
        let different: BTreeSet<PersonId> = people.filter(|person| unstated(person)).collect();
        different.iter().filter_map(|person| known.people.get(person)).map(|person| person.name.clone()).collect()
    };
    let mut out = Answered::default();
    for (question, cells) in empties {
        let Some(asked) = statements.questions.get(question as usize) else { continue };
        let title = asked.question.title.clone();
        let options = vec![("unknown", Meaning::Unknown), ("no", Meaning::No)];
        let id = ids::empty_cells(&title);
        out.asks
            .push(known.choices.ask(id, About::EmptyCells { question: title, cells }, options, "unknown", Reason::ExplicitNoElsewhere).0);
    }
    let empty_names = names(&mut empty());
    let mut empty_rows = "no_answer".to_owned();
    if !empty_names.is_empty() {
        let options = vec![("no_answer", Meaning::NoAnswer), ("nobody", Meaning::Nobody)];
        let about = About::EmptyRows { names: empty_names };
        let (ask, followed) = known.choices.ask(ids::EMPTY_ROWS.to_owned(), about, options, "no_answer", Reason::EmptyIsNoAnswer);
        out.asks.push(ask);
        empty_rows = followed;
    }
    let by_row = statements.questions.iter().any(|asked| asked.by_row);
    let rowless = names(&mut shown.iter().filter(|(_, shown)| none(shown)).map(|((person, _), _)| *person));
    let proposed = if by_row { "no_answer" } else { "nobody" };
    let mut no_row = proposed.to_owned();
    if !rowless.is_empty() {
        let options = vec![("no_answer", Meaning::NoAnswer), ("nobody", Meaning::Nobody), ("not_asked", Meaning::NotAsked)];
        let reason = if by_row { Reason::EmptyIsNoAnswer } else { Reason::ListSaysNothing };
        let (ask, followed) = known.choices.ask(ids::NO_ROW.to_owned(), About::NoRow { names: rowless }, options, proposed, reason);
        out.asks.push(ask);
        no_row = followed;
    }
    let mut silent = Vec::new();
    let about = named_or_denied(known, statements, resolved);
    for (person, who) in known.people {
        let stated = known.status.get(person);
        let sent = sorted.sent.get(person).copied().unwrap_or(0);
        if let Some((status, spot)) = stated {
            let rows = shown.range((*person, QuestionId(0))..=(*person, QuestionId(u32::MAX)));
            let said = sent.max(rows.filter(|(_, shown)| matches!(shown, Shown::Answer | Shown::About(_))).count());
            match status {
                // The rows of a form say it themselves.
                None if by_row && spot.cell.as_deref().is_none_or(|cell| cell.trim().is_empty()) => {}
                None => out.issues.push(Issue { spot: spot.clone(), what: Oddity::UnknownStatus }),
                Some(Status::Absent | Status::NotAsked(_)) if said > 0 => {
                    out.issues.push(Issue { spot: spot.clone(), what: Oddity::MentionsDespiteStatus { mentions: said } });
                }
                Some(_) => {}
            }
        }
        let stated = stated.and_then(|(status, _)| *status);
        let mut unheard = false;
        for question in (0..statements.questions.len()).filter_map(|q| u32::try_from(q).ok()).map(QuestionId) {
            let Some(shown) = shown.get(&(*person, question)) else { continue };
            // Whose answer the sheet has a cell for is not asked for a column that is there.
            unheard |= *shown == Shown::NotListed && !known.status.contains_key(person);
            let about = about.get(&(*person, question)).cloned().unwrap_or_default();
            let respondence = weigh(stated, known.status.contains_key(person), shown, [&empty_rows, &no_row], about);
            out.of.insert((*person, question), respondence);
        }
        if unheard && sent == 0 {
            silent.push(who.name.clone());
        }
    }
    if !silent.is_empty() {
        let spot = Spot { file: known.file.to_owned(), ..Spot::default() };
        out.issues.push(Issue { spot, what: Oddity::NoRows { names: silent } });
    }
    out
}

/// `in_sheet`: the sheet has a cell for this person, of which the word may mean nothing to us.
fn weigh(stated: Option<Status>, in_sheet: bool, shown: &Shown, [empty_rows, no_row]: [&str; 2], about: BTreeSet<PersonId>) -> Respondence {
    let said = |shown: &Shown| match shown {
        Shown::About(about) => Respondence::Partly(about.clone()),
        _ => Respondence::Answered,
    };
    let as_chosen = |chosen: &str| match chosen {
        "nobody" => Respondence::Answered,
        "not_asked" => Respondence::NotAsked(NotAskedWhy::Unstated),
        _ => Respondence::Absent,
    };
    let heard = matches!(shown, Shown::Answer | Shown::About(_)) || !about.is_empty();
    match stated {
        Some(Status::Partly) => Respondence::Partly(about),
        Some(Status::Absent | Status::NotAsked(_)) if heard => Respondence::Partly(about),
        Some(Status::Absent) => Respondence::Absent,
        Some(Status::NotAsked(why)) => Respondence::NotAsked(why),
        Some(Status::Answered) => said(shown),
        None if in_sheet && *shown == Shown::NotListed => Respondence::Absent,
        None => match shown {
            Shown::Empty => as_chosen(empty_rows),
            Shown::NoRow | Shown::NotListed => as_chosen(no_row),
            _ => said(shown),
        },
    }
}

/// About whom someone answered a question: those they named, and those they gave a zero. Only of people of whom the sheet says that
/// they did not answer all of it.
fn named_or_denied(
    known: &Known<'_>,
    statements: &Statements,
    resolved: &Resolved,
) -> BTreeMap<(PersonId, QuestionId), BTreeSet<PersonId>> {
    let mut about: BTreeMap<(PersonId, QuestionId), BTreeSet<PersonId>> = BTreeMap::new();
    let partly = |person: &PersonId| matches!(known.status.get(person), Some((Some(status), _)) if *status != Status::Answered);
    if known.status.is_empty() {
        return about;
    }
    for mention in statements.mentions.iter().filter(|mention| mention.what != What::Unreadable) {
        let from = match mention.from {
            Sender::Label(label) => label.map(|label| resolved.of(label)),
            Sender::Row(row) => resolved.rows.get(row as usize).copied(),
        };
        if let (Some(Found::One(from)), Some(to)) = (from, mention.to.and_then(|to| one(resolved, to)))
            && from != to
            && partly(&from)
            && known.people.contains_key(&to)
        {
            about.entry((from, QuestionId(mention.question))).or_default().insert(to);
        }
    }
    about
}

fn one(resolved: &Resolved, label: Label) -> Option<PersonId> {
    match resolved.of(label) {
        Found::One(person) => Some(person),
        Found::Several(_) | Found::Nobody => None,
    }
}

/// What the file shows, and how many cells of each question are empty between answers.
fn shown(
    known: &Known<'_>,
    statements: &Statements,
    resolved: &Resolved,
    sorted: &Sorted,
) -> (BTreeMap<(PersonId, QuestionId), Shown>, BTreeMap<u32, usize>) {
    let mut shown = BTreeMap::new();
    let mut empties: BTreeMap<u32, usize> = BTreeMap::new();
    let no_means_no = |question: u32| {
        let title = statements.questions.get(question as usize).map_or("", |asked| asked.question.title.as_str());
        known.choices.get(&ids::empty_cells(title)) == Some("no")
    };
    for (number, asked) in (0..).zip(&statements.questions) {
        let question = QuestionId(number);
        for person in known.people.keys() {
            let sent = sorted.sent.contains_key(person);
            let first = match (asked.by_row, sent) {
                (_, true) => Shown::Listed,
                (true, false) => Shown::NoRow,
                (false, false) => Shown::NotListed,
            };
            shown.insert((*person, question), first);
        }
    }
    for (place, row) in statements.rows.iter().enumerate() {
        let Some(Found::One(person)) = resolved.rows.get(place).copied() else { continue };
        if resolved.replaced.contains_key(&place) {
            continue;
        }
        for reply in &row.replies {
            let now = match &reply.holds {
                Holds::Nothing => Shown::Empty,
                Holds::Answer => Shown::Answer,
                Holds::About(labels) => {
                    let here = |other: &PersonId| known.people.contains_key(other);
                    let about: BTreeSet<PersonId> = labels.iter().filter_map(|label| one(resolved, *label)).filter(here).collect();
                    let on_form = reply.form.and_then(|form| statements.forms.get(form as usize)).map_or(&[][..], |(_, labels)| labels);
                    let others = on_form.iter().filter_map(|label| one(resolved, *label)).filter(here);
                    // Oneself does not count.
                    let empty = others.filter(|other| *other != person && !about.contains(other)).count();
                    let explicit = statements.questions.get(reply.question as usize).is_some_and(|asked| asked.explicit_no);
                    if empty == 0 || !explicit {
                        Shown::Answer
                    } else {
                        *empties.entry(reply.question).or_default() += empty;
                        if no_means_no(reply.question) { Shown::Answer } else { Shown::About(about) }
                    }
                }
            };
            let slot = shown.entry((person, QuestionId(reply.question))).or_insert(Shown::NoRow);
            *slot = match (&*slot, now) {
                (Shown::NoRow | Shown::Empty | Shown::NotListed, now) => now,
                // Of several rows that all count each adds its answers.
                (Shown::About(a), Shown::About(b)) => Shown::About(a.union(&b).copied().collect()),
                (old, Shown::Empty) => old.clone(),
                _ => Shown::Answer,
            };
        }
    }
    (shown, empties)
}
