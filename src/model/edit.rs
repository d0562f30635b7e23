//! The only way to change a project: one gesture, one edit, one step of undo.

use std::sync::Arc;

use super::withdraw::withdraw;
use super::{
    Date, Expertise, LayoutKind, NotAskedWhy, Person, PersonId, Place, Point, Project, QuestionId, Respondence, RoleId, RoleKind,
    SavedView, Tie, UnresolvedEnd, WaveId,
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
    /// Someone objects: they and all mentions of them leave the project.
    Withdraw(PersonId),
    /// Takes a name that is not on the sheet into the team: its mentions become ties.
    AcceptUnknown(WaveId, String),
    /// Puts people somewhere by hand in one arrangement.
    Pin(LayoutKind, Vec<(PersonId, Point)>),
    Unpin(LayoutKind, Vec<PersonId>),
    /// Keeps a view, in place of one with the same name.
    KeepView(Box<SavedView>),
    ForgetView(String),
}

/// Why an edit could not be made; the project is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// The person, role, question, wave or view is not in this project.
    Gone,
    /// A name may not be empty.
    EmptyName,
    /// A place must be two finite numbers.
    NotAPlace,
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
            Self::Withdraw(person) => withdraw(&mut next, *person)?,
            Self::AcceptUnknown(wave, name) => accept_unknown(&mut next, *wave, name)?,
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
        }
        Ok(next)
    }
}

fn place_mut(project: &mut Project, wave: WaveId, person: PersonId) -> Result<&mut Place, EditError> {
    let wave = Arc::make_mut(&mut project.waves).get_mut(&wave).ok_or(EditError::Gone)?;
    wave.places.get_mut(&person).ok_or(EditError::Gone)
}

/// A new person who was not on the sheet. Whether they were asked is not known: only someone with mentions of their own answered.
fn accept_unknown(project: &mut Project, wave_id: WaveId, name: &str) -> Result<(), EditError> {
    let id = PersonId(project.people.last_key_value().map_or(0, |(id, _)| id.0 + 1));
    let questions: Vec<QuestionId> = project.questions.keys().copied().collect();
    let wave = Arc::make_mut(&mut project.waves).get_mut(&wave_id).ok_or(EditError::Gone)?;
    let is_name = |end: &UnresolvedEnd| matches!(end, UnresolvedEnd::Unknown(text) if text == name);
    if !wave.unresolved.iter().any(|m| is_name(&m.from) || is_name(&m.to)) {
        return Err(EditError::Gone);
    }
    for &question in &questions {
        let answered = wave.unresolved.iter().any(|m| m.question == question && is_name(&m.from));
        let respondence = if answered { Respondence::Answered } else { Respondence::NotAsked(NotAskedWhy::NotOnSheet) };
        wave.respondence.insert((id, question), respondence);
        if let Some(who) = wave.may_be_named.get_mut(&question) {
            who.insert(id);
        }
    }
    wave.places.insert(id, Place::default());
    for mut mention in std::mem::take(&mut wave.unresolved) {
        for end in [&mut mention.from, &mut mention.to] {
            if is_name(end) {
                *end = UnresolvedEnd::Known(id);
            }
        }
        match (&mention.from, &mention.to) {
            (&UnresolvedEnd::Known(from), &UnresolvedEnd::Known(to)) => {
                if from == to {
                    continue;
                }
                let tie = Tie { from, to, question: mention.question, strength: mention.strength };
                match wave.ties.iter_mut().find(|t| t.from == from && t.to == to && t.question == tie.question) {
                    Some(same) if same.strength < tie.strength => same.strength = tie.strength,
                    Some(_) => {}
                    None => wave.ties.push(tie),
                }
            }
            _ => wave.unresolved.push(mention),
        }
    }
    Arc::make_mut(&mut project.people).insert(id, Person { key: name.to_owned(), name: name.to_owned(), aliases: Vec::new() });
    Arc::make_mut(&mut project.codes).add(id);
    Ok(())
}
