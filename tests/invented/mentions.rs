//! Who names whom in an invented team: by nothing but chance, or by a chance of contact for each pair of people.

use std::collections::BTreeSet;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

/// Mentions as pairs of numbers: who names, who is named.
pub type Mentions = BTreeSet<(usize, usize)>;

/// How people name where nothing but chance decides whom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Naming {
    /// Every mention that could be made is as likely.
    Equal,
    /// Some name many colleagues and some few; whom is drawn evenly. How many is exponential.
    Unequal,
    /// Every mention is as likely, and this share of them is returned.
    Returned(f64),
}

/// Mentions without any structure, about `mean` for each who could answer.
///
/// `could`: whether one person could have named the other.
pub fn structureless(people: usize, naming: Naming, mean: f64, could: impl Fn(usize, usize) -> bool, seed: u64) -> Mentions {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let choices: Vec<Vec<usize>> = (0..people).map(|i| (0..people).filter(|&j| could(i, j)).collect()).collect();
    let all: usize = choices.iter().map(Vec::len).sum();
    let answer = choices.iter().filter(|c| !c.is_empty()).count();
    let chance = (mean * answer as f64 / all.max(1) as f64).min(1.0);
    let mut mentions = Mentions::new();
    for (i, whom) in choices.iter().enumerate() {
        match naming {
            Naming::Equal => mentions.extend(whom.iter().filter(|_| rng.random_bool(chance)).map(|&j| (i, j))),
            Naming::Unequal => {
                let wanted = -mean * libm::log(1.0 - rng.random::<f64>());
                let mut left = whom.clone();
                // The share that is left over is a mention with that chance, so that the mean is as asked.
                let mut wanted = wanted.min(left.len() as f64);
                while wanted > 0.0 && !left.is_empty() {
                    let j = left.swap_remove(rng.random_range(0..left.len()));
                    if wanted >= 1.0 || rng.random_bool(wanted) {
                        mentions.insert((i, j));
                    }
                    wanted -= 1.0;
                }
            }
            Naming::Returned(share) => {
                for &j in whom {
                    if !could(j, i) {
                        if rng.random_bool(chance) {
                            mentions.insert((i, j));
                        }
                    } else if i < j {
                        // Of each direction the chance is that of everyone; of both it is the share of it that is returned.
                        let draw: f64 = rng.random();
                        if draw < chance * (2.0 - share) {
                            let (there, back) = (draw < chance, draw >= chance * (1.0 - share));
                            mentions.extend([((i, j), there), ((j, i), back)].into_iter().filter(|(_, made)| *made).map(|(m, _)| m));
                        }
                    }
                }
            }
        }
    }
    mentions
}

/// Pairs of people are in contact by a chance of their own; a contact is mutual in `returned` of the cases, else one of the two names
/// the other.
pub fn of_contacts(people: usize, contact: impl Fn(usize, usize) -> f64, returned: f64, seed: u64) -> Mentions {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut mentions = Mentions::new();
    for i in 0..people {
        for j in i + 1..people {
            let (in_contact, mutual, first) = (rng.random_bool(contact(i, j)), rng.random_bool(returned), rng.random_bool(0.5));
            if in_contact && (mutual || first) {
                mentions.insert((i, j));
            }
            if in_contact && (mutual || !first) {
                mentions.insert((j, i));
            }
        }
    }
    mentions
}
