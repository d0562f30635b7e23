//! People by their code, and no word of what was met when the files were read: how much it was stays.

use std::sync::Arc;

use crate::model::{Person, Project, Spot, UnresolvedEnd};

/// Calls everyone by their code, wherever a name or an id stands by itself.
pub(super) fn by_code(project: &mut Project) {
    let codes = Arc::clone(&project.codes);
    for (id, person) in Arc::make_mut(&mut project.people) {
        let code = codes.code(*id);
        *person = Person { key: code.clone(), name: code, aliases: Vec::new() };
    }
    for wave in Arc::make_mut(&mut project.waves).values_mut() {
        for mention in &mut wave.unresolved {
            for end in [&mut mention.from, &mut mention.to] {
                if let UnresolvedEnd::Unknown(name) = end {
                    "…".clone_into(name);
                }
            }
        }
    }
    project.name_words = Arc::default();
    let record = Arc::make_mut(&mut project.record);
    let gone = |text: &mut String| "…".clone_into(text);
    record.files.iter_mut().for_each(gone);
    for issue in &mut record.issues {
        let Spot { file, row: _, column, cell } = &mut issue.spot;
        [Some(file), column.as_mut(), cell.as_mut()].into_iter().flatten().for_each(gone);
        issue.what.each_text(&gone);
    }
}
