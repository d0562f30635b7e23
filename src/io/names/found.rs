//! Candidates as they are found, each person once.

use std::collections::{BTreeMap, BTreeSet};

use crate::io::names::{Candidate, Likeness};

/// No more candidates than can be read at a glance.
const SHOWN: usize = 5;
/// The best that is known of each person.
#[derive(Debug, Default)]
pub(super) struct Found(BTreeMap<usize, (f64, Likeness)>);

impl Found {
    pub fn add(&mut self, person: usize, score: f64, reason: Likeness) {
        let known = self.0.entry(person).or_insert((score, reason));
        if score > known.0 || (score >= known.0 && reason < known.1) {
            *known = (score, reason);
        }
    }

    /// `score` holds for one person alone; several are one half each.
    pub fn add_all(&mut self, people: &BTreeSet<usize>, score: f64, reason: Likeness) {
        let score = if people.len() > 1 { 0.5 } else { score };
        for person in people {
            self.add(*person, score, reason);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn best(&self) -> f64 {
        self.0.values().fold(0.0, |best, (score, _)| best.max(*score))
    }

    pub fn into_candidates(self) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> =
            self.0.into_iter().map(|(person, (score, reason))| Candidate { person, score, reason }).collect();
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.reason.cmp(&b.reason)).then(a.person.cmp(&b.person)));
        candidates.truncate(SHOWN);
        candidates
    }
}
