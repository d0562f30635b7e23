//! A project on its way to be shown without names.

use super::told::Told;
use crate::model::{GroupId, NetworkSpec, Project};

#[derive(Debug)]
pub(super) struct Making {
    pub project: Project,
    pub spec: NetworkSpec,
    pub told: Told,
}

impl Making {
    /// Asks the same of groups of which some are part of another one by now.
    pub fn ask_of(&mut self, now: impl Fn(GroupId) -> GroupId) {
        let groups = &mut self.spec.scope.groups;
        *groups = groups.iter().map(|group| now(*group)).collect();
    }
}
