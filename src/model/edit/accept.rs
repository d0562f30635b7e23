//! A name that is not on the sheet comes into the team.

use std::sync::Arc;

use super::error::EditError;
use crate::model::{ImportCounts, NotAskedWhy, Person, PersonId, Place, Project, QuestionId, Respondence, Tie, UnresolvedEnd, WaveId};

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
    let record = Arc::make_mut(&mut project.record);
    for mut mention in std::mem::take(&mut wave.unresolved) {
        for end in [&mut mention.from, &mut mention.to] {
            if is_name(end) {
                *end = UnresolvedEnd::Known(id);
            }
        }
        match (&mention.from, &mention.to) {
            (&UnresolvedEnd::Known(from), &UnresolvedEnd::Known(to)) => {
                if from == to {
                    counted(&mut record.counts, |counts| &mut counts.self_mentions);
                    continue;
                }
                let tie = Tie { from, to, question: mention.question, strength: mention.strength };
                if let Some(same) = wave.ties.iter_mut().find(|t| t.from == from && t.to == to && t.question == tie.question) {
                    counted(&mut record.counts, |counts| &mut counts.duplicates);
                    if same.strength < tie.strength {
                        same.strength = tie.strength;
                    }
                } else {
                    counted(&mut record.counts, |counts| &mut counts.ties);
                    wave.ties.push(tie);
                }
            }
            _ => wave.unresolved.push(mention),
        }
    }
    Arc::make_mut(&mut project.people).insert(id, Person { key: name.to_owned(), name: name.to_owned(), aliases: Vec::new() });
    Arc::make_mut(&mut project.codes).add(id);
    Ok(())
}

/// A mention whose name was not known is now known for what it is.
fn counted(counts: &mut ImportCounts, is: impl FnOnce(&mut ImportCounts) -> &mut usize) {
    // In an older project names were taken in without being counted anew.
    if counts.unknown > 0 {
        counts.unknown -= 1;
        *is(counts) += 1;
    }
}
