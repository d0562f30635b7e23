//! Who does not answer, and what is lost with it.

use rand::rngs::ChaCha8Rng;
use rand::seq::index;
use rand::{RngExt as _, SeedableRng as _};

use crate::chance_teams::ChanceTeam;
use crate::networks::Answer;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mechanism {
    AtRandom,
    /// Who is named little is silent more often.
    LittleNamed,
    /// Who names few is: nothing that others answered shows it.
    NamesFew,
    OneGroup,
}

impl Mechanism {
    pub const ALL: [Self; 4] = [Self::AtRandom, Self::LittleNamed, Self::NamesFew, Self::OneGroup];

    pub fn is_held(self) -> bool {
        matches!(self, Self::AtRandom | Self::LittleNamed)
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::AtRandom => "at random",
            Self::LittleNamed => "named little",
            Self::NamesFew => "name few",
            Self::OneGroup => "one group",
        }
    }

    /// 5 to 30 % of the team, at least one.
    pub fn choose(self, team: &ChanceTeam, seed: u64) -> Vec<usize> {
        let mut rng = ChaCha8Rng::seed_from_u64(seed ^ 0x51_1e_47);
        let people = team.draft.people.len();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of the people")]
        let wanted = ((people as f64 * (0.05 + 0.25 * rng.random::<f64>())).round() as usize).max(1);
        let count = |fits: &dyn Fn(&(usize, usize)) -> bool| team.draft.mentions.iter().filter(|m| fits(m)).count() as f64;
        match self {
            Self::AtRandom => at_random(team, wanted, seed),
            Self::LittleNamed => weighted(people, wanted, |i| libm::exp(-0.4 * count(&|m| m.1 == i)), &mut rng),
            Self::NamesFew => weighted(people, wanted, |i| libm::exp(-0.4 * count(&|m| m.0 == i)), &mut rng),
            Self::OneGroup => {
                let group = rng.random_range(0..team.draft.groups.len());
                let members = (0..people).filter(|&i| team.draft.people[i].groups.contains(&group));
                members.take(people * 3 / 10).collect()
            }
        }
    }
}

pub fn at_random(team: &ChanceTeam, wanted: usize, seed: u64) -> Vec<usize> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    index::sample(&mut rng, team.draft.people.len(), wanted).into_iter().collect()
}

/// One after another, each with its weight.
fn weighted(people: usize, wanted: usize, weight: impl Fn(usize) -> f64, rng: &mut ChaCha8Rng) -> Vec<usize> {
    // The smallest of exponential numbers over weights come first: the order of Efraimidis and Spirakis.
    let mut order: Vec<(f64, usize)> = (0..people).map(|i| (-libm::log(1.0 - rng.random::<f64>()) / weight(i), i)).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    order.into_iter().take(wanted).map(|(_, i)| i).collect()
}

/// The team without their answers, and the mentions that they made.
pub fn silenced(whole: &ChanceTeam, silent: &[usize]) -> (ChanceTeam, Vec<(usize, usize)>) {
    let mut team = whole.clone();
    let lost = team.draft.mentions.iter().copied().filter(|(i, _)| silent.contains(i)).collect();
    team.draft.mentions.retain(|(i, _)| !silent.contains(i));
    for &i in silent {
        team.draft.people[i].answer = Answer::Absent;
    }
    (team, lost)
}
