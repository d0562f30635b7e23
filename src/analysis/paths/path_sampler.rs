//! One shortest path between two people, drawn evenly from all there are.

use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;

use crate::analysis::Compact;

/// Above this a step's counts of paths are scaled down: only their proportions matter.
const LARGE: f64 = 1e100;

/// Searches from both ends at once: each end looks a few steps around itself, where one end alone would look at nearly everyone.
#[derive(Debug)]
pub(super) struct PathSampler<'a> {
    net: &'a Compact,
    ahead: End,
    behind: End,
    meeting: Vec<u32>,
}

/// What one end of the path has seen.
#[derive(Debug)]
struct End {
    /// Steps from the end, plus 1; 0 for who is not reached.
    steps: Vec<u32>,
    /// In proportion to the number of shortest paths from the end, within each number of steps.
    paths: Vec<f64>,
    reached: Vec<u32>,
    /// Where in `reached` the furthest begin.
    edge: usize,
}

impl End {
    fn new(n: usize) -> Self {
        Self { steps: vec![0; n], paths: vec![0.0; n], reached: Vec::new(), edge: 0 }
    }

    fn start(&mut self, person: u32) {
        for &seen in &self.reached {
            self.steps[seen as usize] = 0;
        }
        self.reached.clear();
        self.edge = 0;
        self.reached.push(person);
        self.steps[person as usize] = 1;
        self.paths[person as usize] = 1.0;
    }

    /// How many mentions one more step would look at.
    fn cost<'a>(&self, neighbours: impl Fn(u32) -> &'a [u32]) -> usize {
        self.reached[self.edge..].iter().map(|&i| neighbours(i).len()).sum()
    }

    /// One more step.
    fn advance<'a>(&mut self, neighbours: impl Fn(u32) -> &'a [u32]) {
        let to = self.reached.len();
        for k in self.edge..to {
            let person = self.reached[k];
            let i = person as usize;
            for &next in neighbours(person) {
                let j = next as usize;
                if self.steps[j] == 0 {
                    self.steps[j] = self.steps[i] + 1;
                    self.paths[j] = self.paths[i];
                    self.reached.push(next);
                } else if self.steps[j] == self.steps[i] + 1 {
                    self.paths[j] += self.paths[i];
                }
            }
        }
        self.edge = to;
        let most = self.reached[to..].iter().map(|&i| self.paths[i as usize]).fold(0.0, f64::max);
        if most > LARGE {
            for &i in &self.reached[to..] {
                // Not 0: whoever is reached has at least one path.
                self.paths[i as usize] = (self.paths[i as usize] / most).max(f64::MIN_POSITIVE);
            }
        }
    }

    /// Adds those strictly between `person` and this end, on a path drawn evenly; `person` too when they are not the end itself.
    fn walk<'a>(&self, mut person: u32, nearer: impl Fn(u32) -> &'a [u32], rng: &mut ChaCha8Rng, between: &mut Vec<u32>) {
        while self.steps[person as usize] > 2 {
            let before = self.steps[person as usize] - 1;
            let who = nearer(person).iter().copied().filter(|&i| self.steps[i as usize] == before);
            let Some(next) = draw(who, |i| self.paths[i as usize], rng) else { return };
            between.push(next);
            person = next;
        }
    }
}

impl<'a> PathSampler<'a> {
    pub fn new(net: &'a Compact) -> Self {
        Self { net, ahead: End::new(net.n()), behind: End::new(net.n()), meeting: Vec::new() }
    }

    /// Adds to `between` whoever is between two different people on a shortest path, drawn evenly; nobody where there is none.
    pub fn sample(&mut self, from: usize, to: usize, rng: &mut ChaCha8Rng, between: &mut Vec<u32>) {
        let net = self.net;
        let id = |i: usize| u32::try_from(i).unwrap_or(u32::MAX);
        let (onward, back) = (|i: u32| net.names(i), |i: u32| net.named_by(i));
        self.ahead.start(id(from));
        self.behind.start(id(to));
        self.meeting.clear();
        while self.meeting.is_empty() {
            let forwards = self.ahead.cost(onward) <= self.behind.cost(back);
            if forwards {
                self.ahead.advance(onward);
            } else {
                self.behind.advance(back);
            }
            let (moved, other) = if forwards { (&self.ahead, &self.behind) } else { (&self.behind, &self.ahead) };
            let edge = &moved.reached[moved.edge..];
            if edge.is_empty() {
                return;
            }
            // Every shortest path goes through exactly one of them: the ends did not meet one step earlier.
            self.meeting.extend(edge.iter().filter(|&&i| other.steps[i as usize] > 0));
        }
        let paths = |i: u32| self.ahead.paths[i as usize] * self.behind.paths[i as usize];
        let Some(middle) = draw(self.meeting.iter().copied(), paths, rng) else { return };
        if middle as usize != from && middle as usize != to {
            between.push(middle);
        }
        self.ahead.walk(middle, back, rng, between);
        self.behind.walk(middle, onward, rng, between);
    }
}

/// One of some people, in proportion to their weights.
fn draw(who: impl Iterator<Item = u32> + Clone, weight: impl Fn(u32) -> f64, rng: &mut ChaCha8Rng) -> Option<u32> {
    let total: f64 = who.clone().map(&weight).sum();
    let mut left = rng.random::<f64>() * total;
    let mut last = None;
    for person in who {
        last = Some(person);
        left -= weight(person);
        if left < 0.0 {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;

    use super::*;

    #[test]
    fn paths_are_drawn_evenly() {
        // From 0 to 6 by way of 1 and one of 2, 3, 4; or by 5, who leads to 4 only: four paths, two of them through 4.
        let net = Compact::from_arcs(7, &[(0, 1), (0, 5), (1, 2), (1, 3), (1, 4), (5, 4), (2, 6), (3, 6), (4, 6), (6, 0)]);
        let mut sampler = PathSampler::new(&net);
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut count = [0; 7];
        for _ in 0..8_000 {
            let mut between = Vec::new();
            sampler.sample(0, 6, &mut rng, &mut between);
            assert_eq!(between.len(), 2);
            for person in between {
                count[person as usize] += 1;
            }
        }
        // A binomial count of 8,000 has a standard deviation of at most 45.
        for (person, expected) in [(0, 0), (1, 6_000), (2, 2_000), (3, 2_000), (4, 4_000), (5, 2_000), (6, 0)] {
            let off: i32 = count[person] - expected;
            assert!(off.abs() <= 200 && (expected > 0 || off == 0), "{person}: {count:?}");
        }
    }

    #[test]
    fn next_to_each_other_and_out_of_reach() {
        let net = Compact::from_arcs(3, &[(0, 1), (2, 1)]);
        let mut sampler = PathSampler::new(&net);
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut between = Vec::new();
        for (from, to) in [(0, 1), (0, 2), (1, 0), (2, 0)] {
            sampler.sample(from, to, &mut rng, &mut between);
        }
        assert!(between.is_empty());
    }
}
