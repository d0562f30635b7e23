//! The way to change a project: one gesture, one edit, one step of undo. Only who objects leaves otherwise: see
//! [`Withdrawal`](crate::model::Withdrawal).

mod accept;
mod error;

pub use error::EditError;

use std::sync::Arc;

use super::{
    Date, Expertise, LayoutKind, NameWord, PersonId, Place, Point, Project, QuestionId, Respondence, RoleId, RoleKind, SavedView,
    SmallGroups, WaveId,
};

#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    SetTitle(String),
    SetQuestionTitle(QuestionId, String),
    SetDate(WaveId, Option<Date>),
    Rename(PersonId, String),
    /// What a role counts as in the findings.
    SetRoleKind(RoleId, RoleKind),
    SetExpertise(WaveId, PersonId, Vec<Expertise>),
    SetRespondence(WaveId, PersonId, QuestionId, Respondence),
    /// Whether someone could be named on a question.
    SetMayBeNamed(WaveId, PersonId, QuestionId, bool),
    /// Takes a name that is not on the sheet into the team: its mentions become ties.
    AcceptUnknown(WaveId, String),
    /// Puts people somewhere by hand in one arrangement.
    Pin(LayoutKind, Vec<(PersonId, Point)>),
    Unpin(LayoutKind, Vec<PersonId>),
    /// Keeps a view, in place of one with the same name.
    KeepView(Box<SavedView>),
    ForgetView(String),
    /// Decides whether a word or text is a name.
    SetNameWord(String, NameWord),
    /// How groups of one or two people are shown without names.
    SetSmallGroups(SmallGroups),
}

impl Edit {
    /// The project after this edit. The given project is not touched.
    ///
    /// # Errors
    /// When the edit names something that is not there, or would leave a name empty.
    pub fn apply(&self, project: &Project) -> Result<Project, EditError> {
        let mut next = project.clone();
        match self {
            Self::SetTitle(title) => next.title = title.trim().into(),
            Self::SetQuestionTitle(id, title) => {
                let question = Arc::make_mut(&mut next.questions).get_mut(id).ok_or(EditError::Gone)?;
                title.trim().clone_into(&mut question.title);
                if question.title.is_empty() {
                    return Err(EditError::EmptyName);
                }
            }
            Self::SetDate(wave, date) => Arc::make_mut(&mut next.waves).get_mut(wave).ok_or(EditError::Gone)?.date = *date,
            Self::Rename(id, name) => {
                let person = Arc::make_mut(&mut next.people).get_mut(id).ok_or(EditError::Gone)?;
                if name.trim().is_empty() {
                    return Err(EditError::EmptyName);
                }
                let old = std::mem::replace(&mut person.name, name.trim().to_owned());
                if old != person.name && !person.aliases.contains(&old) {
                    person.aliases.push(old);
                }
            }
            Self::SetRoleKind(id, kind) => Arc::make_mut(&mut next.roles).get_mut(id).ok_or(EditError::Gone)?.kind = *kind,
            Self::SetExpertise(wave, person, expertise) => place_mut(&mut next, *wave, *person)?.expertise.clone_from(expertise),
            Self::SetRespondence(wave, person, question, respondence) => {
                place_mut(&mut next, *wave, *person)?;
                if !next.questions.contains_key(question) {
                    return Err(EditError::Gone);
                }
                let wave = Arc::make_mut(&mut next.waves).get_mut(wave).ok_or(EditError::Gone)?;
                wave.respondence.insert((*person, *question), respondence.clone());
            }
            Self::SetMayBeNamed(wave, person, question, may) => {
                place_mut(&mut next, *wave, *person)?;
                if !next.questions.contains_key(question) {
                    return Err(EditError::Gone);
                }
                let wave = Arc::make_mut(&mut next.waves).get_mut(wave).ok_or(EditError::Gone)?;
                let everyone = || wave.places.keys().copied().collect();
                let who = wave.may_be_named.entry(*question).or_insert_with(everyone);
                if *may {
                    who.insert(*person)
                } else {
                    who.remove(person)
                };
                if who.len() == wave.places.len() {
                    wave.may_be_named.remove(question);
                }
            }
            Self::AcceptUnknown(wave, name) => accept::accept_unknown(&mut next, *wave, name)?,
            Self::Pin(kind, places) => {
                let pins = Arc::make_mut(&mut next.pins);
                for (person, point) in places {
                    if !next.people.contains_key(person) {
                        return Err(EditError::Gone);
                    }
                    if !(point.x.is_finite() && point.y.is_finite()) {
                        return Err(EditError::NotAPlace);
                    }
                    pins.insert((*kind, *person), *point);
                }
            }
            Self::Unpin(kind, people) => {
                Arc::make_mut(&mut next.pins).retain(|(in_kind, person), _| in_kind != kind || !people.contains(person));
            }
            Self::KeepView(view) => {
                let view = SavedView { name: view.name.trim().to_owned(), ..(**view).clone() };
                if view.name.is_empty() {
                    return Err(EditError::EmptyName);
                }
                let views = Arc::make_mut(&mut next.views);
                match views.iter_mut().find(|kept| kept.name == view.name) {
                    Some(kept) => *kept = view,
                    None => views.push(view),
                }
            }
            Self::ForgetView(name) => {
                let views = Arc::make_mut(&mut next.views);
                let place = views.iter().position(|view| view.name == *name).ok_or(EditError::Gone)?;
                views.remove(place);
            }
            Self::SetNameWord(word, what) => {
                if word.trim().is_empty() {
                    return Err(EditError::EmptyName);
                }
                Arc::make_mut(&mut next.name_words).set(word.trim(), *what);
            }
            Self::SetSmallGroups(how) => next.small_groups = *how,
        }
        Ok(next)
    }

    /// The same with every text in it changed in one way, as [`Project::with_texts`] does. Names of people stay.
    #[must_use]
    pub(super) fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::SetTitle(title) => Self::SetTitle(change(title)),
            Self::SetQuestionTitle(question, title) => Self::SetQuestionTitle(*question, change(title)),
            Self::SetExpertise(wave, person, expertise) => {
                Self::SetExpertise(*wave, *person, expertise.iter().map(|expertise| expertise.with_texts(change)).collect())
            }
            Self::KeepView(view) => Self::KeepView(Box::new(view.with_texts(change))),
            Self::ForgetView(name) => Self::ForgetView(change(name)),
            Self::SetNameWord(word, what) => Self::SetNameWord(change(word), *what),
            Self::SetDate(..)
            | Self::Rename(..)
            | Self::SetRoleKind(..)
            | Self::SetRespondence(..)
            | Self::SetMayBeNamed(..)
            | Self::AcceptUnknown(..)
            | Self::Pin(..)
            | Self::Unpin(..)
            | Self::SetSmallGroups(_) => self.clone(),
        }
    }
}

fn place_mut(project: &mut Project, wave: WaveId, person: PersonId) -> Result<&mut Place, EditError> {
    let wave = Arc::make_mut(&mut project.waves).get_mut(&wave).ok_or(EditError::Gone)?;
    wave.places.get_mut(&person).ok_or(EditError::Gone)
}
