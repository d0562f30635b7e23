//! What everything that is shown rests on, with names or without: for a window, a figure and the command line alike.

use std::sync::Arc;

use crate::analysis::Watch;
use crate::model::{Filter, NetworkSpec, Project};
use crate::report::{NameView, Naming, Shared, Sharing};
use crate::session::Answers;
use crate::text::Words;

/// A project as it is shown, and what follows from it.
#[derive(Clone, Debug)]
pub struct Basis {
    /// Without names there is no name in it.
    pub project: Arc<Project>,
    pub answers: Arc<Answers>,
    pub naming: Arc<Naming>,
    pub names: NameView,
    /// Only without names.
    shared: Option<Arc<Shared>>,
}

impl Basis {
    /// What `spec` asks of `project`. `None` where there is no such question or moment, or once `watch` is cancelled.
    #[must_use]
    pub fn new(project: &Arc<Project>, spec: &NetworkSpec, names: NameView, sharing: Sharing, watch: &Watch) -> Option<Self> {
        let shared = (names == NameView::Without).then(|| Arc::new(Shared::new(project, spec, sharing)));
        let shown = shared.as_ref().map_or_else(|| Arc::clone(project), |shared| Arc::new(shared.project.clone()));
        let spec = shared.as_ref().map_or(spec, |shared| &shared.spec);
        let answers = Arc::new(Answers::watched(&shown, spec, watch)?);
        Some(Self { naming: Arc::new(Naming::new(&shown, names)), project: shown, answers, names, shared })
    }

    /// What is drawn of it.
    #[must_use]
    pub fn filter(&self, filter: &Filter) -> Filter {
        self.shared.as_ref().map_or_else(|| filter.clone(), |shared| shared.filter(filter))
    }

    /// What a reader must be told of how it was made; nothing with names.
    #[must_use]
    pub fn told(&self, words: Words) -> Vec<String> {
        self.shared.as_ref().map_or_else(Vec::new, |shared| shared.told.lines(&shared.project, words))
    }

    #[must_use]
    pub fn shared(&self) -> Option<&Shared> {
        self.shared.as_deref()
    }
}
