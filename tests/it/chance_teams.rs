//! Teams to be held against chance: people in groups, experts and leaders, who may be named and who was asked, further groupings.

use std::collections::BTreeSet;
use std::sync::Arc;

use lijntjes::model::{Group, GroupId, Grouping, GroupingId, GroupingKind, PersonId, Project};

use crate::networks::{Answer, Draft, DraftPerson};

/// A team before anyone names anyone. The teachers come first, group by group; then the experts; then the leaders.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub people: usize,
    pub groups: usize,
    pub experts: usize,
    pub leaders: usize,
    /// Whether the groups follow each other, as grades do.
    pub ordered: bool,
    /// Whether there are phases of two groups, and classes that two or three people share.
    pub groupings: bool,
}

/// A draft with further ways of dividing its people.
#[derive(Clone)]
pub struct ChanceTeam {
    pub draft: Draft,
    pub ordered: bool,
    pub further: Vec<Further>,
}

/// A further grouping: its name, and who is in which of its groups.
#[derive(Clone)]
pub struct Further {
    pub name: &'static str,
    pub kind: GroupingKind,
    pub groups: Vec<(String, BTreeSet<usize>)>,
}

impl Shape {
    pub fn teachers(&self) -> usize {
        self.people - self.experts - self.leaders
    }

    /// The group of someone; none of experts and leaders.
    pub fn group(&self, i: usize) -> Option<usize> {
        (i < self.teachers()).then(|| i * self.groups / self.teachers())
    }

    pub fn is_expert(&self, i: usize) -> bool {
        (self.teachers()..self.teachers() + self.experts).contains(&i)
    }

    pub fn is_leader(&self, i: usize) -> bool {
        i >= self.teachers() + self.experts
    }

    pub fn members(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.people).filter(move |&i| self.group(i) == Some(group))
    }

    pub fn team(&self) -> ChanceTeam {
        let person = |i: usize| DraftPerson {
            groups: self.group(i).into_iter().collect(),
            grades: self.group(i).map(|g| (g + 1).to_string()).into_iter().collect(),
            role: if self.is_leader(i) {
                "directeur"
            } else if self.is_expert(i) {
                "leesexpert"
            } else {
                "leraar"
            }
            .to_owned(),
            ..DraftPerson::new(format!("p{i:02}"))
        };
        let draft = Draft {
            groups: (1..=self.groups).map(|g| g.to_string()).collect(),
            people: (0..self.people).map(person).collect(),
            ..Draft::default()
        };
        ChanceTeam { draft, ordered: self.ordered, further: if self.groupings { self.further() } else { Vec::new() } }
    }

    fn further(&self) -> Vec<Further> {
        let phases = (0..self.groups.div_ceil(2)).map(|k| {
            let people = (0..self.people).filter(|&i| self.group(i).is_some_and(|g| g / 2 == k)).collect();
            (format!("bouw {}", k + 1), people)
        });
        let classes = (0..self.groups).flat_map(|g| {
            let members: Vec<usize> = self.members(g).collect();
            let shared =
                |(k, two): (usize, &[usize])| (format!("{}{}", g + 1, ["a", "b", "c", "d", "e"][k % 5]), two.iter().copied().collect());
            members.chunks(2).enumerate().map(shared).collect::<Vec<_>>()
        });
        vec![
            Further { name: "bouw", kind: GroupingKind::Phase, groups: phases.collect() },
            Further { name: "klas", kind: GroupingKind::Class, groups: classes.collect() },
        ]
    }
}

impl ChanceTeam {
    /// Whether one could have named the other.
    pub fn could(&self, i: usize, j: usize) -> bool {
        i != j && self.draft.people[i].answer == Answer::Full && self.draft.people[j].may_be_named
    }

    pub fn project(&self) -> Project {
        let mut project = self.draft.project();
        for grouping in Arc::make_mut(&mut project.groupings).values_mut() {
            grouping.ordered = self.ordered;
        }
        for further in &self.further {
            let first = project.groups.len();
            let ids: Vec<GroupId> = (first..first + further.groups.len()).map(|g| GroupId(u32::try_from(g).unwrap())).collect();
            for (id, (name, people)) in ids.iter().zip(&further.groups) {
                Arc::make_mut(&mut project.groups).insert(*id, Group { name: name.clone() });
                for wave in Arc::make_mut(&mut project.waves).values_mut() {
                    for &i in people {
                        wave.places.get_mut(&PersonId(u32::try_from(i).unwrap())).unwrap().groups.insert(*id);
                    }
                }
            }
            let grouping = Grouping { name: further.name.to_owned(), kind: further.kind, ordered: false, groups: ids };
            let id = GroupingId(u32::try_from(project.groupings.len()).unwrap());
            Arc::make_mut(&mut project.groupings).insert(id, grouping);
        }
        project
    }
}
