//! Whoever objects leaves the project, and all that undo and redo could go back to.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::io::names::{NameIndex, may_mean};
use crate::model::{Left, PersonId, Project, UnresolvedEnd, Withdrawal};
use crate::report::Mask;
use crate::session::document::Document;
use crate::session::document::history::Did;

/// What left, for whoever asked for it: counts only, and nobody's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub left: Left,
    /// Names that were not on the sheet and may well have meant them.
    pub spellings: usize,
    /// Steps of undo and redo that are gone, or are called otherwise.
    pub steps: usize,
    /// Files that were being looked at were given up.
    pub gave_up_files: bool,
}

/// What would leave with someone, for who is about to decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    pub left: Left,
    /// Names that are not on the sheet and may well mean them.
    pub spellings: BTreeSet<String>,
}

impl Document {
    /// By all that they are called here, and were called in what undo and redo could go back to. `None` where there is no such person.
    fn withdrawal(&self, person: PersonId) -> Option<Withdrawal> {
        self.project.people.get(&person)?;
        let mut found = Withdrawal { person, called: BTreeSet::new(), spellings: BTreeSet::new(), numbers: BTreeSet::new() };
        let mut others: BTreeSet<&str> = BTreeSet::new();
        for state in self.states() {
            for (id, other) in state.people.iter() {
                if *id == person {
                    found.called.extend(other.called().filter(|name| !name.trim().is_empty()).map(str::to_owned));
                } else {
                    others.extend(other.called());
                }
            }
            found.numbers.extend(state.codes.numbers().get(&person));
        }
        for state in self.states() {
            let unknown = unknown_names(state);
            let index = if unknown.is_empty() { NameIndex::default() } else { index_of(state, person, &found.called) };
            let theirs = |name: &&str| found.is_theirs(name) || may_mean(&index.candidates(name), person.0 as usize);
            let more: Vec<String> = unknown.into_iter().filter(|name| !others.contains(name)).filter(theirs).map(str::to_owned).collect();
            found.spellings.extend(more);
        }
        Some(found)
    }

    /// What would leave with someone.
    pub fn leaving(&self, person: PersonId) -> Option<Leaving> {
        let withdrawal = self.withdrawal(person)?;
        let mask = mask_of(&self.project, &withdrawal);
        let (_, left) = withdrawal.leave(&self.project, &|text| mask.apply(text));
        Some(Leaving { left, spellings: withdrawal.spellings })
    }

    /// Takes someone out of the project and of all that can be gone back to. What lies on disk holds them until it is saved. Gives back
    /// how they are taken out of a text, for what is looked at.
    pub fn withdraw(&mut self, person: PersonId) -> Option<(Receipt, Mask)> {
        let withdrawal = self.withdrawal(person)?;
        let mask = mask_of(&self.project, &withdrawal);
        // Most texts stand in each of the projects.
        let known: RefCell<HashMap<String, String>> = RefCell::default();
        let forget = |text: &str| known.borrow_mut().entry(text.to_owned()).or_insert_with(|| mask.apply(text)).clone();
        let (next, left) = withdrawal.leave(&self.project, &forget);
        let next = Arc::new(next);
        let mut last: Option<(Arc<Project>, Arc<Project>)> = None;
        let mut state = |before: &Arc<Project>, beside: &Arc<Project>| {
            if let Some((_, done)) = last.as_ref().filter(|(same, _)| Arc::ptr_eq(same, before)) {
                return Arc::clone(done);
            }
            let done = Arc::new(withdrawal.leave_before(before, beside, &forget));
            last = Some((Arc::clone(before), Arc::clone(&done)));
            done
        };
        let did = |did: &Did| match did {
            Did::Edit(edit) => withdrawal.without(edit, &forget).map(Did::Edit),
            Did::Import => Some(Did::Import),
        };
        let steps = self.history.rewrite(&next, &mut state, &did);
        self.now_only(next);
        Some((Receipt { left, spellings: withdrawal.spellings.len(), steps, gave_up_files: false }, mask))
    }

    /// The project of now, and those that undo and redo go to.
    fn states(&self) -> impl Iterator<Item = &Arc<Project>> {
        std::iter::once(&self.project).chain(self.history.states())
    }
}

/// By all names that they have and had.
fn mask_of(project: &Project, withdrawal: &Withdrawal) -> Mask {
    Mask::of_person(project, withdrawal.person, &withdrawal.called.union(&withdrawal.spellings).cloned().collect())
}

/// Names in a project that are not on its sheet.
fn unknown_names(project: &Project) -> BTreeSet<&str> {
    let mentions = project.waves.values().flat_map(|wave| &wave.unresolved);
    let ends = mentions.flat_map(|mention| [&mention.from, &mention.to]);
    ends.filter_map(|end| if let UnresolvedEnd::Unknown(name) = end { Some(name.as_str()) } else { None }).collect()
}

/// How everyone is found as when files are read; who leaves by all that they were ever called.
fn index_of(project: &Project, leaves: PersonId, called: &BTreeSet<String>) -> NameIndex {
    let mut index = NameIndex::default();
    for (id, person) in project.people.iter().filter(|(id, _)| **id != leaves) {
        index.add(id.0 as usize, &person.name);
        for address in person.aliases.iter().filter(|alias| alias.contains('@')) {
            index.add_email(id.0 as usize, address);
        }
    }
    for name in called {
        index.add(leaves.0 as usize, name);
    }
    index
}
