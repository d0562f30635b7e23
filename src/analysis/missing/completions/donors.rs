//! How many names somebody would have given: as many as somebody alike gave.

use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;

use crate::analysis::network::row_counts;
use crate::analysis::ties::names_left;
use crate::analysis::{Cell, Network, Row};

/// A donor of another kind of role counts for so much.
const OTHER_ROLE: f64 = 0.25;
/// A donor of other groups counts for so much.
const OTHER_GROUP: f64 = 0.5;

#[derive(Debug)]
pub(super) struct Donors {
    people: Vec<Donor>,
    /// For each who did not answer, how alike each donor is.
    alike: Vec<Vec<f64>>,
    /// For each who did not answer, how many names the cap leaves.
    left: Vec<usize>,
}

#[derive(Debug)]
struct Donor {
    person: usize,
    named: usize,
    /// Cells of which it is known whether they hold a mention.
    known: usize,
}

impl Donors {
    /// `silent`: the people who need one. `None` when nobody said anything.
    pub(super) fn new(net: &Network, silent: &[usize]) -> Option<Self> {
        let counts = row_counts(net);
        let known = |i: usize| counts[i].ties + counts[i].no_ties;
        let can_give = |i: &usize| known(*i) > 0;
        let mut people: Vec<usize> = (0..net.n()).filter(|&i| *net.row(i) == Row::Answered).filter(can_give).collect();
        if people.is_empty() {
            people = (0..net.n()).filter(|&i| net.has_answers(i)).filter(can_give).collect();
        }
        if people.is_empty() {
            return None;
        }
        let (could, did) = named(net);
        let share = |i: usize| if could[i] == 0 { 0.0 } else { did[i] as f64 / could[i] as f64 };
        let mean = people.iter().map(|&i| share(i)).sum::<f64>() / people.len() as f64;
        let spread = (people.iter().map(|&i| (share(i) - mean) * (share(i) - mean)).sum::<f64>() / people.len() as f64).sqrt();
        let alike = |u: usize, r: usize| {
            let role = if net.actor(u).kind == net.actor(r).kind { 1.0 } else { OTHER_ROLE };
            let group = if net.share_a_group(u, r) || net.actor(u).groups == net.actor(r).groups { 1.0 } else { OTHER_GROUP };
            let apart = if spread > 0.0 { (share(u) - share(r)) / spread } else { 0.0 };
            role * group * libm::exp(-0.5 * apart * apart)
        };
        Some(Self {
            alike: silent.iter().map(|&u| people.iter().map(|&r| alike(u, r)).collect()).collect(),
            left: silent.iter().map(|&u| names_left(net, net.names(u).len())).collect(),
            people: people.iter().map(|&person| Donor { person, named: counts[person].ties, known: known(person) }).collect(),
        })
    }

    /// How many of `unknown` cells the `silent`-th person names.
    pub(super) fn names(&self, silent: usize, weights: &[f64], unknown: usize, rng: &mut ChaCha8Rng) -> usize {
        let alike = &self.alike[silent];
        let weight = |place: usize| weights[self.people[place].person] * alike[place];
        let all: f64 = (0..self.people.len()).map(weight).sum();
        let mut left = rng.random::<f64>() * all;
        let passed = |place: &usize| {
            left -= weight(*place);
            left < 0.0
        };
        // Rounding may leave a rest: then it is the last.
        let donor = &self.people[(0..self.people.len() - 1).find(passed).unwrap_or(self.people.len() - 1)];
        let (whole, rest) = (donor.named * unknown / donor.known, donor.named * unknown % donor.known);
        let more = rest > 0 && rng.random_range(0..donor.known) < rest;
        (whole + usize::from(more)).min(unknown).min(self.left[silent])
    }
}

/// By person: how many who answered about them could have named them, and how many did.
fn named(net: &Network) -> (Vec<usize>, Vec<usize>) {
    let did: Vec<usize> = (0..net.n()).map(|j| net.named_by(j).len()).collect();
    let mut could = did.clone();
    for i in 0..net.n() {
        for j in (0..net.n()).filter(|&j| net.cell(i, j) == Cell::NoTie) {
            could[j] += 1;
        }
    }
    (could, did)
}
