//! What goes into an analysis, and by which word people and groups go in it.

use crate::analysis::{Advisor, ClassReach, Measures, Network, Qap};
use crate::findings::{Finding, LeftOpen, Looked};
use crate::model::{Ask, GroupId, NetworkSpec, PersonId, Project, QuestionId};
use crate::report::{GroupCards, NameView};
use crate::text::Lang;

/// What goes into the object.
#[derive(Debug)]
pub struct AnalysisJson<'a> {
    pub project: &'a Project,
    pub spec: &'a NetworkSpec,
    pub net: &'a Network,
    pub measures: &'a Measures,
    pub findings: &'a [Finding],
    /// All that was held against chance.
    pub looked: &'a Looked,
    /// What the missing answers leave open, by group.
    pub left_open: &'a [LeftOpen],
    /// By expert and leader, over the classes under their grouping; empty where there is none.
    pub classes: &'a [Vec<ClassReach>],
    /// The classes, in the order of `classes`.
    pub class_names: &'a [String],
    /// Cells of the group matrix that are not shown: too few of the group answered.
    pub withheld: &'a [Vec<bool>],
    pub group_cards: &'a GroupCards,
    pub advisor: &'a Advisor,
    /// Each other question beside the one that is asked.
    pub qap: &'a [(QuestionId, Option<Qap>)],
    /// The seed of every draw.
    pub seed: u64,
    /// What was asked when the files were read, answered or not.
    pub asks: &'a [Ask],
    /// Without names nobody is called, nothing is told of who answered, and everything comes in the order of the codes. Then all else here
    /// is of a project in which there are no names.
    pub names: NameView,
    /// What a reader is told of what was joined or left out, in each language.
    pub told: [Vec<String>; 2],
    /// Whether the codes were drawn for this output alone, and not for a project that keeps them.
    pub codes_are_new: bool,
    /// Groups that are not shown apart, where none is.
    pub unshown: &'a [GroupId],
    /// The language of issues.
    pub lang: Lang,
}

impl AnalysisJson<'_> {
    pub(super) fn is_coded(&self) -> bool {
        self.names == NameView::Without
    }

    /// People by network index, in the order in which they come.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.net.n()).collect();
        if self.is_coded() {
            order.sort_by_cached_key(|i| key_of(self, *i));
        }
        order
    }

    /// Whether a cell is not shown, by index of the groups that come.
    pub(super) fn hides(&self, from: usize, to: usize) -> bool {
        !self.unshown.is_empty() || self.withheld.get(from).and_then(|row| row.get(to)).copied().unwrap_or_default()
    }
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
