//! Seeded schools of a stated size.

use std::collections::BTreeSet;

use lijntjes::model::{Project, Role, RoleKind};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use super::team::{Member, project};

/// A school with two leaders, four experts, and teachers in groups; half of the mentions are returned. The number of people is the
/// seed.
#[derive(Clone, Copy)]
pub struct School {
    pub people: u32,
    pub groups: u32,
    pub mentions: usize,
    /// Which share of the mentions is drawn inside a group.
    pub inside: f64,
}

impl School {
    fn mentions(&self) -> BTreeSet<(u32, u32)> {
        let Self { people: n, groups, .. } = *self;
        let mut rng = ChaCha8Rng::seed_from_u64(u64::from(n));
        let mut mentions = BTreeSet::new();
        while mentions.len() < self.mentions {
            let i = rng.random_range(0..n);
            let inside = rng.random_bool(self.inside);
            let j = if inside { i % groups + groups * rng.random_range(0..n / groups) } else { rng.random_range(0..n) };
            if i != j {
                mentions.insert((i, j));
                if rng.random_bool(0.5) {
                    mentions.insert((j, i));
                }
            }
        }
        mentions
    }

    pub fn project(&self) -> Project {
        let member = |i: u32| {
            let (role, group) = match i {
                0 | 1 => (0, None),
                2..6 => (1, None),
                _ => (2, Some(i % self.groups)),
            };
            Member {
                key: format!("p{i}"),
                name: format!("Naam {i}"),
                groups: group.into_iter().collect(),
                role: Some(role),
                answered: true,
            }
        };
        let role = |kind| Role { name: format!("{kind:?}"), kind };
        let groups: Vec<String> = (1..=self.groups).map(|g| g.to_string()).collect();
        let team: Vec<Member> = (0..self.people).map(member).collect();
        project(&team, &groups, [RoleKind::Leader, RoleKind::Expert, RoleKind::Teacher].map(role).to_vec(), self.mentions())
    }
}
