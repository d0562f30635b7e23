//! What a reader of something without names must be told of how it was made.

use crate::model::{GroupId, GroupingId, Project, Scope};
use crate::report::naming::NameView;
use crate::report::titles::group_title;
use crate::text::Words;

/// What is otherwise than with names, beside the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Groups that are shown as one: under which of them, and all of them.
    pub joined: Vec<(GroupId, Vec<GroupId>)>,
    /// Groups that are left out, and how many people with them.
    pub gone: Vec<GroupId>,
    pub left_out: usize,
    /// Groups of which too few answered: what they said counts nowhere.
    pub untold: Vec<GroupId>,
    /// Other divisions of the team in which that is so.
    pub elsewhere: Vec<GroupingId>,
    /// Of so many groups too few answered that none is shown apart.
    pub too_few_answered: bool,
    /// What is chosen of the team parts a group in such a way that none is shown apart.
    pub split_by_scope: bool,
    /// What was chosen of the team and does not hold: groups that are not shown apart, roles that nobody has here.
    pub not_chosen: bool,
}

impl Told {
    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Under which group one is shown.
    pub(super) fn now(&self, group: GroupId) -> GroupId {
        self.joined.iter().find(|(_, all)| all.contains(&group)).map_or(group, |(first, _)| *first)
    }

    /// In sentences, for a legend and the like. `project` is the one without names.
    #[must_use]
    pub fn lines(&self, project: &Project, words: Words) -> Vec<String> {
        let titles = |groups: &[GroupId]| words.list(&groups.iter().map(|group| group_title(project, *group, words)).collect::<Vec<_>>());
        let mut lines: Vec<String> =
            self.joined.iter().map(|(first, _)| words.with("told-joined", &[("group", titles(&[*first]).into())])).collect();
        if !self.gone.is_empty() {
            lines.push(words.with("told-gone", &[("groups", titles(&self.gone).into()), ("people", self.left_out.into())]));
        }
        if !self.untold.is_empty() {
            lines.push(words.with("told-untold", &[("groups", titles(&self.untold).into())]));
        }
        if !self.elsewhere.is_empty() {
            let name = |id: &GroupingId| project.groupings.get(id).map_or_else(String::new, |grouping| grouping.name.clone());
            let names = words.list(&self.elsewhere.iter().map(name).collect::<Vec<_>>());
            lines.push(words.with("told-elsewhere", &[("groupings", names.into())]));
        }
        if self.too_few_answered {
            lines.push(words.get("told-too-few"));
        }
        if self.split_by_scope {
            lines.push(words.get("told-split"));
        }
        if self.not_chosen {
            lines.push(words.get("told-not-chosen"));
        }
        lines
    }
}

/// Whether it is told how many answered. Without names not of a choice of the team: beside the whole of it, that would be the answers of who
/// is left out.
#[must_use]
pub fn response_is_told(names: NameView, scope: &Scope) -> bool {
    names == NameView::With || scope.is_whole_team()
}
