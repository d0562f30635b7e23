//! Someone objects: they and everything that was said of them leave a project, and only a count remains.
//!
//! It is no edit: nothing brings them back, so it is done to every project that an undo could go back to.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::issue::stands_in;
use super::{Edit, ImportCounts, PersonId, Project, Respondence, UnresolvedEnd, Wave};

/// Who leaves, by all that they are and were called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    pub person: PersonId,
    /// Names, keys, other spellings and addresses that were theirs.
    pub called: BTreeSet<String>,
    /// Names that are not on the sheet and may well mean them.
    pub spellings: BTreeSet<String>,
    /// The numbers of their codes: nobody gets them.
    pub numbers: BTreeSet<u32>,
}

/// What left a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Mentions that they made.
    pub by: usize,
    /// Mentions that others made of them.
    pub of: usize,
    /// Mentions by or of a name that may well mean them.
    pub unknown: usize,
    /// Texts that called them.
    pub texts: usize,
    /// Places that they were put in by hand.
    pub pins: usize,
}

impl Withdrawal {
    /// The project without them. `forget` takes what they are called out of a text. It holds for a project too in which they are only a
    /// name that is not on the sheet, or nobody.
    #[must_use]
    pub fn leave(&self, project: &Project, forget: &dyn Fn(&str) -> String) -> (Project, Left) {
        let mut next = project.clone();
        let mut left = Left::default();
        let record = Arc::make_mut(&mut next.record);
        for wave in Arc::make_mut(&mut next.waves).values_mut() {
            self.leave_wave(wave, &mut record.counts, &mut left);
        }
        record.counts.withdrawn_people += 1;
        let all: Vec<&str> = self.all().collect();
        record.issues.retain_mut(|issue| issue.forget(&all));
        let people = Arc::make_mut(&mut next.people);
        people.remove(&self.person);
        for other in people.values_mut() {
            other.aliases.retain(|alias| !self.called.contains(alias));
        }
        let pins = Arc::make_mut(&mut next.pins);
        left.pins = pins.len();
        pins.retain(|(_, pinned), _| *pinned != self.person);
        left.pins -= pins.len();
        let codes = Arc::make_mut(&mut next.codes);
        codes.remove(self.person);
        self.numbers.iter().for_each(|number| codes.retire(*number));
        let name_words = Arc::make_mut(&mut next.name_words);
        for words in [&mut name_words.kept, &mut name_words.taken] {
            words.retain(|word| forget(word) == *word && !all.iter().any(|name| stands_in(name, word)));
        }
        let texts = std::cell::Cell::new(0);
        let next = next.with_texts(&|text| {
            let without = forget(text);
            texts.set(texts.get() + usize::from(without != text));
            without
        });
        left.texts = texts.get();
        (next.sharing(project), left)
    }

    /// The same for a project that undo or redo goes to, which goes on with the codes of `now` and shares with it what is the same.
    #[must_use]
    pub fn leave_before(&self, project: &Project, now: &Project, forget: &dyn Fn(&str) -> String) -> Project {
        let (mut next, _) = self.leave(project, forget);
        Arc::make_mut(&mut next.codes).draw_on_with(&now.codes);
        next.sharing(now)
    }

    /// What was done, without them; `None` where it was done to nobody else.
    #[must_use]
    pub fn without(&self, edit: &Edit, forget: &dyn Fn(&str) -> String) -> Option<Edit> {
        let others = |person: &PersonId| *person != self.person;
        Some(match edit {
            Edit::Rename(person, _)
            | Edit::SetExpertise(_, person, _)
            | Edit::SetRespondence(_, person, ..)
            | Edit::SetMayBeNamed(_, person, ..)
                if !others(person) =>
            {
                return None;
            }
            Edit::AcceptUnknown(_, name) if self.all().any(|theirs| theirs == name) => return None,
            Edit::Pin(kind, places) => {
                let places: Vec<_> = places.iter().filter(|(person, _)| others(person)).copied().collect();
                if places.is_empty() {
                    return None;
                }
                Edit::Pin(*kind, places)
            }
            Edit::Unpin(kind, people) => {
                let people: Vec<_> = people.iter().copied().filter(others).collect();
                if people.is_empty() {
                    return None;
                }
                Edit::Unpin(*kind, people)
            }
            Edit::Rename(person, name) => Edit::Rename(*person, forget(name)),
            Edit::SetRespondence(wave, person, question, Respondence::Partly(about)) => {
                let about = about.iter().copied().filter(others).collect();
                Edit::SetRespondence(*wave, *person, *question, Respondence::Partly(about))
            }
            other => other.with_texts(forget),
        })
    }

    /// All that they are called, and what may well mean them.
    fn all(&self) -> impl Iterator<Item = &str> {
        self.called.iter().chain(&self.spellings).map(String::as_str)
    }

    /// Whether a name that is not on the sheet is theirs, or holds a whole name of theirs.
    #[must_use]
    pub fn is_theirs(&self, unknown: &str) -> bool {
        let whole = |name: &&String| name.trim().contains(' ');
        self.all().any(|theirs| theirs == unknown) || self.called.iter().filter(whole).any(|name| stands_in(unknown, name))
    }

    fn leave_wave(&self, wave: &mut Wave, counts: &mut ImportCounts, left: &mut Left) {
        let person = self.person;
        wave.places.remove(&person);
        wave.respondence.retain(|(who, _), _| *who != person);
        for respondence in wave.respondence.values_mut() {
            if let Respondence::Partly(about) = respondence {
                about.remove(&person);
            }
        }
        for may in wave.may_be_named.values_mut() {
            may.remove(&person);
        }
        let (mut ties, mut unresolved) = (0, 0);
        wave.ties.retain(|tie| {
            let (by, of) = (tie.from == person, tie.to == person);
            left.by += usize::from(by);
            left.of += usize::from(of);
            ties += usize::from(by || of);
            !by && !of
        });
        let is_gone = |end: &UnresolvedEnd| *end == UnresolvedEnd::Known(person);
        let is_theirs = |end: &UnresolvedEnd| matches!(end, UnresolvedEnd::Unknown(name) if self.is_theirs(name));
        wave.unresolved.retain(|mention| {
            let unknown = is_theirs(&mention.from) || is_theirs(&mention.to);
            let (by, of) = (!unknown && is_gone(&mention.from), !unknown && is_gone(&mention.to));
            left.unknown += usize::from(unknown);
            left.by += usize::from(by);
            left.of += usize::from(of);
            unresolved += usize::from(unknown || by || of);
            !unknown && !by && !of
        });
        // In an older project the ties of a name that was taken in were counted as unknown.
        let of_ties = ties.min(counts.ties);
        let of_unknown = (unresolved + (ties - of_ties)).min(counts.unknown);
        counts.ties -= of_ties;
        counts.unknown -= of_unknown;
        counts.rejected += of_ties + of_unknown;
        counts.withdrawn += of_ties + of_unknown;
    }
}
