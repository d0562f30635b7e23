//! Someone objects: they and everything that was said of them leave the project, and only a count remains.

use std::sync::Arc;

use super::error::EditError;
use crate::model::{PersonId, Project, Respondence, UnresolvedEnd};

/// Takes someone out of all waves, with all mentions by and of them, and out of what was met when the files were read.
pub(super) fn withdraw(project: &mut Project, person: PersonId) -> Result<(), EditError> {
    let gone = Arc::make_mut(&mut project.people).remove(&person).ok_or(EditError::Gone)?;
    let record = Arc::make_mut(&mut project.record);
    for wave in Arc::make_mut(&mut project.waves).values_mut() {
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
        let (ties, unresolved) = (wave.ties.len(), wave.unresolved.len());
        wave.ties.retain(|tie| tie.from != person && tie.to != person);
        let is_gone = |end: &UnresolvedEnd| *end == UnresolvedEnd::Known(person);
        wave.unresolved.retain(|mention| !is_gone(&mention.from) && !is_gone(&mention.to));
        let (ties, unresolved) = (ties - wave.ties.len(), unresolved - wave.unresolved.len());
        let counts = &mut record.counts;
        // A tie that an edit made was never counted.
        let (ties, unresolved) = (ties.min(counts.ties), unresolved.min(counts.unknown));
        counts.ties -= ties;
        counts.unknown -= unresolved;
        counts.rejected += ties + unresolved;
        counts.withdrawn += ties + unresolved;
    }
    record.counts.withdrawn_people += 1;
    let called: Vec<&str> = gone.called().collect();
    record.issues.retain_mut(|issue| issue.forget(&called));
    Arc::make_mut(&mut project.pins).retain(|(_, pinned), _| *pinned != person);
    Arc::make_mut(&mut project.codes).remove(person);
    Ok(())
}
