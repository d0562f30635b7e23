//! How groups are called in findings: by the word of their kind, and what is asked of them.

use super::Words;
use super::finding::Say;
use crate::findings::Step;
use crate::model::{GroupId, GroupingKind, PersonId};

/// So many people are named between two levels; the others are counted.
const MOST_NAMED: usize = 8;

/// The plural word for the groups of a grouping, in a language.
#[must_use]
pub fn groups_word(words: Words, kind: GroupingKind) -> String {
    words.get(grouping_key(kind))
}

/// The plural word for the groups of a grouping. Only what is called by grades is a parallel group.
pub(super) fn grouping_key(kind: GroupingKind) -> &'static str {
    match kind {
        GroupingKind::Parallel => "groups-parallel",
        GroupingKind::Class => "groups-class",
        GroupingKind::Phase => "groups-phase",
        GroupingKind::Team => "groups-team",
        GroupingKind::WorkingGroup => "groups-working-group",
        GroupingKind::Building => "groups-building",
        GroupingKind::Section => "groups-section",
        GroupingKind::SubjectGroup => "groups-subject-group",
        GroupingKind::Department => "groups-department",
        GroupingKind::Unit => "groups-unit",
        GroupingKind::Cluster => "groups-cluster",
        GroupingKind::Other => "groups-other",
    }
}

/// "groep 3a en 3b": the word that names have in common is said once.
pub(super) fn names_together(words: Words, names: &[String]) -> String {
    let first = names.first().and_then(|name| name.split_once(' ')).map(|(word, _)| format!("{word} "));
    let common = first.filter(|word| names.iter().all(|name| name.starts_with(word.as_str()) && name.len() > word.len()));
    let short = |(place, name): (usize, &String)| match &common {
        Some(word) if place > 0 => name[word.len()..].to_owned(),
        _ => name.clone(),
    };
    words.list(&names.iter().enumerate().map(short).collect::<Vec<_>>())
}

impl Say<'_> {
    /// Whether the groups share pupils of some grades, so that the continuity across year groups is what they are for.
    pub(super) fn is_of_grades(&self) -> bool {
        matches!(self.called.grouping, GroupingKind::Parallel | GroupingKind::Class | GroupingKind::Phase)
    }

    /// The open question of a rule. One about grades is asked only where there are such grades.
    pub(super) fn question(&self, id: &str) -> String {
        if id != "groups-apart" {
            return self.words.get(&format!("finding-{id}-question"));
        }
        match self.called.next_grades.filter(|_| self.is_of_grades()) {
            Some((from, to)) => {
                self.words.with("finding-groups-apart-question", &[("from", from.to_string().into()), ("to", to.to_string().into())])
            }
            None => self.words.with("finding-groups-apart-question-other", &[("groups", self.groups_word().into())]),
        }
    }

    /// "groep 3a en 3b".
    fn level(&self, groups: &[GroupId]) -> String {
        names_together(self.words, &groups.iter().map(|id| (self.called.group)(*id)).collect::<Vec<_>>())
    }

    /// A step without a direct tie, with everyone who is between.
    pub(super) fn no_step(&self, step: &Step) -> String {
        let key = if step.from.len() + step.to.len() > 2 { "finding-groups-apart-between-levels" } else { "finding-groups-apart-between" };
        let between = self.words.with(key, &[("from", self.level(&step.from).into()), ("to", self.level(&step.to).into())]);
        if step.through.is_empty() {
            return self.words.with("finding-groups-apart-none", &[("between", between.into())]);
        }
        let key = if step.shared_unknown == 0 { "finding-groups-apart-none-through" } else { "finding-groups-apart-none-through-least" };
        self.words.with(
            key,
            &[
                ("between", between.into()),
                ("pairs", step.pairs.into()),
                ("shared", step.shared.into()),
                ("people", self.any_of(&step.through).into()),
            ],
        )
    }

    /// "Vera of Thomas".
    fn any_of(&self, people: &[PersonId]) -> String {
        let people = self.in_order(people, |id| *id);
        let mut named: Vec<String> = people.iter().take(MOST_NAMED).map(|id| self.person(**id)).collect();
        if people.len() > MOST_NAMED {
            named.push(self.words.with("finding-one-of-more", &[("count", (people.len() - MOST_NAMED).into())]));
        }
        self.words.either(&named)
    }
}
