//! The open project: everything that is saved.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{
    Asked, Codes, Group, GroupId, Grouping, GroupingId, GroupingKind, ImportRecord, LayoutKind, NameWords, NetworkSpec, Person, PersonId,
    Question, QuestionId, Role, RoleId, RoleKind, SavedView, Scope, SmallGroups, TraitId, Wave, WaveId,
};

/// Everything that the user would be sorry to lose. Each part is shared: a clone copies a dozen pointers, which is what
/// makes undo a list of whole projects.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// The school or team, for titles; may be empty.
    pub title: Arc<str>,
    pub people: Arc<BTreeMap<PersonId, Person>>,
    pub groupings: Arc<BTreeMap<GroupingId, Grouping>>,
    pub groups: Arc<BTreeMap<GroupId, Group>>,
    pub roles: Arc<BTreeMap<RoleId, Role>>,
    pub traits: Arc<BTreeMap<TraitId, TraitColumn>>,
    pub questions: Arc<BTreeMap<QuestionId, Question>>,
    pub waves: Arc<BTreeMap<WaveId, Wave>>,
    /// People whom the user put somewhere by hand, per arrangement, in the picture's own units.
    pub pins: Arc<BTreeMap<(LayoutKind, PersonId), Point>>,
    /// In the order in which they were made.
    pub views: Arc<Vec<SavedView>>,
    pub codes: Arc<Codes>,
    /// What was decided about words that look like names in what somebody typed.
    pub name_words: Arc<NameWords>,
    pub record: Arc<ImportRecord>,
    /// Whether it was saved while nobody's name was on screen: then it opens so.
    pub without_names: bool,
    /// How groups of one or two people are shown without names.
    pub small_groups: SmallGroups,
}

/// A further column of the people sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraitColumn {
    pub name: String,
}

/// A place in the picture, in world units; x to the right, y down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Project {
    /// The grouping that colours the picture: the first of parallel groups, else of groups without a further word, else of teams or what a
    /// larger school has instead of them, else the first of any kind.
    #[must_use]
    pub fn main_grouping(&self) -> Option<GroupingId> {
        let first = |kind: &GroupingKind| self.groupings.iter().find(|(_, g)| g.kind == *kind);
        let preferred = [
            GroupingKind::Parallel,
            GroupingKind::Other,
            GroupingKind::Team,
            GroupingKind::Section,
            GroupingKind::SubjectGroup,
            GroupingKind::Department,
            GroupingKind::Unit,
            GroupingKind::Cluster,
        ];
        preferred.iter().find_map(first).or_else(|| self.groupings.iter().next()).map(|(id, _)| *id)
    }

    /// The first question of the latest wave, over everyone, with every mention a tie. `None` without a question or a wave.
    #[must_use]
    pub fn first_spec(&self) -> Option<NetworkSpec> {
        let (wave, _) = self.waves.last_key_value()?;
        let (question, _) = self.questions.first_key_value()?;
        Some(NetworkSpec {
            wave: *wave,
            asked: Asked::One(*question),
            threshold: None,
            grouping: self.main_grouping(),
            scope: Scope::default(),
        })
    }

    /// Whom the user put somewhere in one arrangement.
    #[must_use]
    pub fn pins_in(&self, kind: LayoutKind) -> BTreeMap<PersonId, Point> {
        self.pins.iter().filter(|((in_kind, _), _)| *in_kind == kind).map(|((_, person), at)| (*person, *at)).collect()
    }

    #[must_use]
    pub fn name(&self, person: PersonId) -> &str {
        self.people.get(&person).map_or("", |p| p.name.as_str())
    }

    #[must_use]
    pub fn group_name(&self, group: GroupId) -> &str {
        self.groups.get(&group).map_or("", |g| g.name.as_str())
    }

    #[must_use]
    pub fn role_name(&self, role: RoleId) -> &str {
        self.roles.get(&role).map_or("", |r| r.name.as_str())
    }

    /// What someone counts as: the first of leader, expert, teacher and other among their roles in this wave.
    /// Someone without a role is a teacher when in a group, else other.
    #[must_use]
    pub fn role_kind(&self, wave: WaveId, person: PersonId) -> RoleKind {
        let Some(place) = self.waves.get(&wave).and_then(|w| w.places.get(&person)) else { return RoleKind::Other };
        let kinds: Vec<RoleKind> = place.roles.iter().filter_map(|id| self.roles.get(id)).map(|role| role.kind).collect();
        for kind in [RoleKind::Leader, RoleKind::Expert, RoleKind::Teacher, RoleKind::Other] {
            if kinds.contains(&kind) {
                return kind;
            }
        }
        if place.groups.is_empty() { RoleKind::Other } else { RoleKind::Teacher }
    }
}

impl Scope {
    /// Whether someone is counted at a moment. Who has no place in that wave is not.
    #[must_use]
    pub fn includes(&self, project: &Project, wave: WaveId, person: PersonId) -> bool {
        let Some(place) = project.waves.get(&wave).and_then(|wave| wave.places.get(&person)) else { return false };
        (self.groups.is_empty() || !self.groups.is_disjoint(&place.groups)) && !self.without.contains(&project.role_kind(wave, person))
    }
}
