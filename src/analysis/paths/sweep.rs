//! Shortest paths from several people at a time: the inner loops of the path measures.
//!
//! Up to [`Lanes`] sources go over the network together, each in its own lane of a line of memory. In a network of people
//! the steps from one colleague and from another reach the same people after nearly as many steps, so that a mention is looked
//! at a few times for all lanes, not once for each, and the additions of a line are plain vector additions. Within a lane this
//! is Brandes's algorithm, level by level:
//!
//! - out: the number of shortest paths to a person is the sum over those who name them and were reached one step earlier. When
//!   someone is reached, whoever names them and has a count at all was reached exactly one step earlier: nobody is further than
//!   one step behind whoever names them. So the sum needs no look at distances.
//! - back: with c = (1 + dependency) / paths, c of a person is 1 / paths plus the sum of c over whom they name and who were
//!   reached one step later; those are, again, all who have a c at that time.

use super::many_paths;
use crate::analysis::Compact;
use crate::analysis::numeric::{Grid, Lanes, Line, SMALL, any, gather};

/// Above this many paths the sums could overflow before the next look; such sources are counted another way.
const MOST_PATHS: f64 = 1e280;

/// What one source reaches: how many, the sum of their steps, the sum of 1/steps in units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reached {
    pub people: u32,
    pub steps: u64,
    pub harmonic: u64,
}

/// Sums over sources, by person. All but `betweenness` are whole numbers: the same whatever the order.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    pub betweenness: Vec<f64>,
    /// What `betweenness` lacks; only in small networks.
    pub rest: Vec<f64>,
    /// By who is reached.
    pub into: Vec<Reached>,
    /// By source.
    pub out: Vec<(u32, Reached)>,
    /// The largest number of shortest paths between two people.
    pub most_paths: f64,
}

impl Sums {
    pub fn new(n: usize, settled: bool) -> Self {
        let rest = if settled { vec![0.0; n] } else { Vec::new() };
        Self { betweenness: vec![0.0; n], rest, into: vec![Reached::default(); n], out: Vec::new(), most_paths: 0.0 }
    }

    pub fn add(&mut self, other: &Self) {
        for (sum, part) in self.betweenness.iter_mut().zip(&other.betweenness).chain(self.rest.iter_mut().zip(&other.rest)) {
            *sum += part;
        }
        for (sum, part) in self.into.iter_mut().zip(&other.into) {
            sum.people += part.people;
            sum.steps += part.steps;
            sum.harmonic += part.harmonic;
        }
        self.out.extend_from_slice(&other.out);
        self.most_paths = self.most_paths.max(other.most_paths);
    }
}

/// One step taken by some lanes: who is reached in which of them.
type Step = (u32, Lanes);

/// The room that a batch needs; 24 + 25 x LANES bytes per person, more where lanes go far apart.
#[derive(Debug)]
pub(super) struct Sweep<'a, const LANES: usize> {
    net: &'a Compact,
    /// 1 in the sums of 1/steps.
    unit: u64,
    settled: bool,
    paths: Vec<Line<LANES>>,
    /// c of the module's text, and in a small network what it lacks.
    shares: Vec<Line<LANES>>,
    rests: Vec<Line<LANES>>,
    /// In which lanes someone is reached, on the way out and on the way back.
    reached: Vec<Lanes>,
    returned: Vec<Lanes>,
    /// Where someone stands in `fresh` while a step is taken, plus 1.
    place: Vec<u32>,
    steps: Vec<Step>,
    /// Where in `steps` each number of steps begins.
    levels: Vec<usize>,
    fresh: Vec<Line<LANES>>,
    fresh_rests: Vec<Line<LANES>>,
}

impl<'a, const LANES: usize> Sweep<'a, LANES> {
    /// `settled`: betweenness to the same bits whatever the order of the people; for up to [`SMALL`] of them.
    pub fn new(net: &'a Compact, unit: u64, settled: bool) -> Self {
        let n = net.n();
        debug_assert!(!settled || n <= SMALL);
        Self {
            net,
            unit,
            settled,
            paths: vec![Line::ZERO; n],
            shares: vec![Line::ZERO; n],
            rests: vec![Line::ZERO; if settled { n } else { 0 }],
            reached: vec![0; n],
            returned: vec![0; n],
            place: vec![0; n],
            steps: Vec::new(),
            levels: Vec::new(),
            fresh: Vec::new(),
            fresh_rests: Vec::new(),
        }
    }

    /// Adds what the shortest paths from these people say; at most as many as there are lanes.
    pub fn batch(&mut self, sources: &[u32], sums: &mut Sums) {
        let most_paths = self.out(sources, sums);
        sums.most_paths = sums.most_paths.max(most_paths);
        if most_paths > MOST_PATHS {
            for &source in sources {
                many_paths::add_dependencies(self.net, source, &mut sums.betweenness);
            }
        } else if self.settled {
            self.back_settled(sums);
        } else {
            self.back(sums);
        }
        self.clear();
    }

    /// Counts paths away from the sources; the largest count.
    fn out(&mut self, sources: &[u32], sums: &mut Sums) -> f64 {
        let all = Lanes::MAX >> (Lanes::BITS as usize - sources.len());
        for (lane, &source) in sources.iter().enumerate() {
            self.paths[source as usize].0[lane] = 1.0;
            self.reached[source as usize] |= 1 << lane;
            self.steps.push((source, 1 << lane));
        }
        let mut found = [Reached::default(); LANES];
        let mut peak = Line::ZERO;
        // Mentions of people who are not yet reached in every lane.
        let mut open = self.net.arc_count();
        let mut from = 0;
        self.levels.push(0);
        for distance in 1_u64.. {
            let to = self.steps.len();
            self.levels.push(to);
            if from == to {
                break;
            }
            let ahead: usize = self.steps[from..to].iter().map(|&(person, _)| self.net.names(person).len()).sum();
            // Going through all who are still to be reached costs less per mention, and pays when most of them will be.
            if 3 * ahead < open + self.net.n() / 2 {
                self.push(from, to);
            } else {
                self.pull(all);
            }
            let mut arrivals = [0_u32; LANES];
            for k in to..self.steps.len() {
                let (person, lanes) = self.steps[k];
                let i = person as usize;
                let paths = self.fresh[k - to].only(lanes);
                self.paths[i].add(&paths);
                peak = peak.map(&paths, |a, b| if a > b { a } else { b });
                self.place[i] = 0;
                self.reached[i] |= lanes;
                if self.reached[i] == all {
                    open -= self.net.named_by(person).len();
                }
                let by = lanes.count_ones();
                sums.into[i].people += by;
                sums.into[i].steps += distance * u64::from(by);
                sums.into[i].harmonic += self.unit / distance * u64::from(by);
                for (lane, count) in arrivals.iter_mut().enumerate() {
                    *count += u32::from(lanes >> lane & 1);
                }
            }
            for (found, count) in found.iter_mut().zip(arrivals) {
                found.people += count;
                found.steps += distance * u64::from(count);
                found.harmonic += self.unit / distance * u64::from(count);
            }
            from = to;
        }
        sums.out.extend(sources.iter().copied().zip(found));
        peak.0.into_iter().fold(0.0, f64::max)
    }

    /// One step from the people of `steps[from..to]` to whom they name.
    fn push(&mut self, from: usize, to: usize) {
        self.fresh.clear();
        for k in from..to {
            let (person, lanes) = self.steps[k];
            let paths = self.paths[person as usize];
            for &next in self.net.names(person) {
                let new = lanes & !self.reached[next as usize];
                if new == 0 {
                    continue;
                }
                let place = &mut self.place[next as usize];
                if *place == 0 {
                    self.fresh.push(paths);
                    self.steps.push((next, new));
                    // As many as there are people, who are counted in as many bits.
                    *place = u32::try_from(self.fresh.len()).unwrap_or(u32::MAX);
                } else {
                    let at = *place as usize - 1;
                    self.fresh[at].add(&paths);
                    self.steps[to + at].1 |= new;
                }
            }
        }
    }

    /// The same step, asked of everyone who is not yet reached in all lanes.
    fn pull(&mut self, all: Lanes) {
        self.fresh.clear();
        for (i, person) in (0..self.net.n()).zip(0_u32..) {
            if self.reached[i] == all {
                continue;
            }
            let before = self.net.named_by(person);
            let new = any(&self.reached, before) & !self.reached[i];
            if new != 0 {
                self.fresh.push(gather(&self.paths, before));
                self.steps.push((person, new));
            }
        }
    }

    /// Adds dependencies, from the furthest people back to those one step from the sources.
    fn back(&mut self, sums: &mut Sums) {
        for level in (1..self.levels.len() - 1).rev() {
            self.fresh.clear();
            let (from, to) = (self.levels[level], self.levels[level + 1]);
            for &(person, lanes) in &self.steps[from..to] {
                let i = person as usize;
                let after = self.net.names(person);
                let paths = &self.paths[i];
                let mut share = paths.map(paths, |p, _| 1.0 / p);
                if any(&self.returned, after) & lanes != 0 {
                    let onward = gather(&self.shares, after);
                    sums.betweenness[i] += paths.map(&onward, |p, c| p * c).only(lanes).sum();
                    share.add(&onward);
                }
                self.fresh.push(share);
            }
            // Only now, since nobody may see the c of those at their own distance.
            for (share, &(person, lanes)) in self.fresh.iter().zip(&self.steps[from..to]) {
                self.shares[person as usize].add(&share.only(lanes));
                self.returned[person as usize] |= lanes;
            }
        }
    }

    /// [`Self::back`] with every sum exact, hence the same in any order; see `exact_sum.rs`.
    fn back_settled(&mut self, sums: &mut Sums) {
        for level in (1..self.levels.len() - 1).rev() {
            self.fresh.clear();
            self.fresh_rests.clear();
            let (from, to) = (self.levels[level], self.levels[level + 1]);
            for &(person, lanes) in &self.steps[from..to] {
                let i = person as usize;
                let after = self.net.names(person);
                let (mut share, mut rest) = (Line::ZERO, Line::ZERO);
                let paths = &self.paths[i];
                if any(&self.returned, after) & lanes != 0 {
                    share = gather(&self.shares, after);
                    rest = gather(&self.rests, after);
                    let onward = share.map(&rest, |a, b| a + b);
                    let dependency = paths.map(&onward, |p, c| p * c).only(lanes);
                    let coarse = dependency.map(&dependency, |d, _| Grid::SUM.coarse(d));
                    sums.betweenness[i] += coarse.sum();
                    sums.rest[i] += dependency.map(&coarse, |d, c| Grid::SUM.fine(d - c)).sum();
                }
                for lane in 0..LANES {
                    // In lanes that are not of this step it is 1/0 or older, and not kept.
                    (share.0[lane], rest.0[lane]) = Grid::SHARE.add(share.0[lane], rest.0[lane], 1.0 / paths.0[lane]);
                }
                self.fresh.push(share);
                self.fresh_rests.push(rest);
            }
            for ((share, rest), &(person, lanes)) in self.fresh.iter().zip(&self.fresh_rests).zip(&self.steps[from..to]) {
                self.shares[person as usize].add(&share.only(lanes));
                self.rests[person as usize].add(&rest.only(lanes));
                self.returned[person as usize] |= lanes;
            }
        }
    }

    fn clear(&mut self) {
        for &(person, _) in &self.steps {
            let i = person as usize;
            self.paths[i] = Line::ZERO;
            self.shares[i] = Line::ZERO;
            self.reached[i] = 0;
            self.returned[i] = 0;
            if self.settled {
                self.rests[i] = Line::ZERO;
            }
        }
        self.steps.clear();
        self.levels.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number of shortest paths doubles with each diamond: 2^20 fits everywhere, 2^1100 in no float.
    #[test]
    fn more_paths_than_a_float_can_count() {
        for rungs in [20_u32, 300, 1_100] {
            let diamond = |i: u32| [(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)];
            let arcs: Vec<(u32, u32)> = (0..rungs).flat_map(|rung| diamond(3 * rung)).collect();
            let net = Compact::from_arcs(3 * rungs as usize + 1, &arcs);
            let mut sums = Sums::new(net.n(), false);
            let mut sweep = Sweep::<16>::new(&net, 1 << 40, false);
            sweep.batch(&[0], &mut sums);
            assert_eq!(sums.most_paths > MOST_PATHS, rungs == 1_100);
            for rung in 1..rungs {
                let after = f64::from(3 * (rungs - rung));
                let (middle, side) = (sums.betweenness[3 * rung as usize], sums.betweenness[3 * rung as usize + 1]);
                assert!((middle - after).abs() <= 1e-9 * after, "{rungs} {rung}: {middle}");
                assert!((side - (after - 2.0) / 2.0).abs() <= 1e-9 * after, "{rungs} {rung}: {side}");
            }
            assert_eq!(sums.out[0].1.people, 3 * rungs);
        }
    }
}
