//! The project as it is shown: with names itself, without them only what may be shown so.

use std::sync::Arc;

use crate::model::{NetworkSpec, Project};
use crate::report::{Shared, Sharing};
use crate::session::derived::Same;

/// What is shown without names, with what it follows from.
#[derive(Debug)]
pub(super) struct Shown {
    of: (Same<Project>, Option<NetworkSpec>),
    pub project: Arc<Project>,
    /// Where something is asked.
    pub shared: Option<Arc<Shared>>,
}

impl Shown {
    pub fn new(project: &Arc<Project>, spec: Option<&NetworkSpec>) -> Self {
        let of = (Same::of(project), spec.cloned());
        match spec {
            Some(spec) => {
                let shared = Shared::new(project, spec, Sharing::default());
                Self { of, project: Arc::new(shared.project.clone()), shared: Some(Arc::new(shared)) }
            }
            None => Self { of, project: Arc::new(Shared::of_people(project)), shared: None },
        }
    }

    pub fn is_of(&self, project: &Arc<Project>, spec: Option<&NetworkSpec>) -> bool {
        self.of.0 == Same::of(project) && self.of.1.as_ref() == spec
    }
}
