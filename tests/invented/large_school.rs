//! Seeded schools with all that a coach's pages look at: leaders, experts, people in two groups and in none, people who are silent.

use std::collections::BTreeSet;

use lijntjes::model::{Project, Role, RoleKind};
use rand::rngs::ChaCha8Rng;
use rand::seq::index;
use rand::{RngExt as _, SeedableRng as _};

use super::team::{Member, project};

const LEADERS: u32 = 3;
const EXPERTS: u32 = 6;
/// One teacher of so many is in no group, and one of so many is in two groups that stand beside each other.
const IN_NO_GROUP: u32 = 50;
const IN_TWO_GROUPS: u32 = 30;

/// A school of which half of the mentions are drawn inside a group and half of all are returned; the number of people is the seed, so that
/// the same school with and without silent people has the same mentions but for those of the silent.
#[derive(Clone, Copy, Debug)]
pub struct LargeSchool {
    pub people: u32,
    pub groups: u32,
    /// Mentions before anybody is silent.
    pub mentions: usize,
    /// Who do not answer, drawn from everybody.
    pub silent: u32,
}

impl LargeSchool {
    /// The groups of someone; leaders and experts are in none.
    fn groups_of(&self, i: u32) -> Vec<u32> {
        let group = i % self.groups;
        match i {
            0..9 => Vec::new(),
            _ if i % IN_NO_GROUP == 9 => Vec::new(),
            _ if i % IN_TWO_GROUPS == 11 => vec![group, (group + 1) % self.groups],
            _ => vec![group],
        }
    }

    fn mentions(&self, silent: &BTreeSet<u32>) -> BTreeSet<(u32, u32)> {
        let Self { people: n, groups, .. } = *self;
        let mut rng = ChaCha8Rng::seed_from_u64(u64::from(n));
        let mut mentions = BTreeSet::new();
        while mentions.len() < self.mentions {
            let i = rng.random_range(0..n);
            let inside = rng.random_bool(0.5);
            let j = if inside { i % groups + groups * rng.random_range(0..n / groups) } else { rng.random_range(0..n) };
            if i != j {
                mentions.insert((i, j));
                if rng.random_bool(0.5) {
                    mentions.insert((j, i));
                }
            }
        }
        mentions.retain(|(from, _)| !silent.contains(from));
        mentions
    }

    pub fn project(&self) -> Project {
        let mut rng = ChaCha8Rng::seed_from_u64(u64::from(self.people) + 1);
        let silent: BTreeSet<u32> =
            index::sample(&mut rng, self.people as usize, self.silent as usize).into_iter().filter_map(|i| u32::try_from(i).ok()).collect();
        let role = |i: u32| if i < LEADERS { 0 } else { 1 + u32::from(i >= LEADERS + EXPERTS) };
        let member = |i: u32| Member {
            key: format!("p{i}"),
            name: format!("Naam {i}"),
            groups: self.groups_of(i),
            role: Some(role(i)),
            answered: !silent.contains(&i),
        };
        let roles = [RoleKind::Leader, RoleKind::Expert, RoleKind::Teacher].map(|kind| Role { name: format!("{kind:?}"), kind });
        let groups: Vec<String> = (1..=self.groups).map(|g| g.to_string()).collect();
        let team: Vec<Member> = (0..self.people).map(member).collect();
        project(&team, &groups, roles.to_vec(), self.mentions(&silent))
    }
}
