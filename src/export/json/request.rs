//! What goes into an analysis, and by which word people and groups go in it.

use crate::analysis::{Advisor, ClassReach, Measures, Network, Qap};
use crate::findings::Finding;
use crate::model::{Ask, GroupId, NetworkSpec, PersonId, Project, QuestionId};
use crate::text::Lang;

/// What goes into the object.
#[derive(Debug)]
pub struct AnalysisJson<'a> {
    pub project: &'a Project,
    pub spec: &'a NetworkSpec,
    pub net: &'a Network,
    pub measures: &'a Measures,
    pub findings: &'a [Finding],
    /// By expert and leader, over the classes under their grouping; empty where there is none.
    pub classes: &'a [Vec<ClassReach>],
    /// The classes, in the order of `classes`.
    pub class_names: &'a [String],
    /// Cells of the group matrix that are not shown: too few of the group answered.
    pub withheld: &'a [Vec<bool>],
    pub advisor: &'a Advisor,
    /// Each other question beside the one that is asked.
    pub qap: &'a [(QuestionId, Option<Qap>)],
    /// The seed of every draw.
    pub seed: u64,
    /// What was asked when the files were read, answered or not.
    pub asks: &'a [Ask],
    /// The language of issues.
    pub lang: Lang,
}

pub(super) fn group_name(request: &AnalysisJson<'_>, group: GroupId) -> String {
    request.project.group_name(group).to_owned()
}

pub(super) fn key_of(request: &AnalysisJson<'_>, i: usize) -> String {
    key(request, request.net.actor(i).id)
}

pub(super) fn key(request: &AnalysisJson<'_>, person: PersonId) -> String {
    request.project.people.get(&person).map(|p| p.key.clone()).unwrap_or_default()
}
