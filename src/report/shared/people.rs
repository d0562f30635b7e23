//! People by their code, and nothing of what was met when the files were read.

use std::sync::Arc;

use crate::model::{ImportRecord, Person, Project, UnresolvedEnd};

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
    let record = ImportRecord { files: Vec::new(), issues: Vec::new(), ..(*project.record).clone() };
    project.record = Arc::new(record);
}
