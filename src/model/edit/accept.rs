//! A name that is not on the sheet comes into the team.

use std::sync::Arc;

use super::error::EditError;
use crate::model::{NotAskedWhy, Person, PersonId, Place, Project, QuestionId, Respondence, Tie, UnresolvedEnd, WaveId};

/// A new person who was not on the sheet. Whether they were asked is not known: only someone with mentions of their own answered.
pub(super) fn accept_unknown(project: &mut Project, wave_id: WaveId, name: &str) -> Result<(), EditError> {
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
