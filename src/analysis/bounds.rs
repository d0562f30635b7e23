//! Between what counts and distances lie, whatever the missing answers are.
//!
//! All of these can only grow (the number of parts: only shrink) when a mention is added, so two computations give both ends: the known
//! mentions only, and every unknown cell a mention. Nothing is drawn.

use rayon::prelude::*;

use super::degree::names_left;
use super::{Bounds, Network, Watch, strong, weak};

/// [`degree_bounds`], by person.
#[derive(Clone, Debug, PartialEq)]
pub struct DegreeBounds {
    /// By how many colleagues the person is named.
    pub named_by: Vec<Bounds>,
    /// How many colleagues the person names; 0 to the cap or everyone for who did not answer.
    pub names: Vec<Bounds>,
}

/// Between what everyone's number of mentions lies: what the silence of some leaves open about each.
///
/// Definition: in: the known mentions, to those and the people who may have named the person in a missing answer; out: the known
/// mentions, to those and the missing answers, but at most the cap.
/// With missing answers: that is what it is for. Both ends can be reached, also under a cap, so all are exact.
/// Complexity: n + m, and n for each person whose answers are missing.
/// Source: counting; ours.
/// Example: Anna, Bram and Cem answered and only Anna named Dita; Dita did not answer. Dita is named by exactly 1; she names 0 to 3.
#[must_use]
pub fn degree_bounds(net: &Network) -> DegreeBounds {
    let mut may_name = vec![0_usize; net.n()];
    let mut names = Vec::with_capacity(net.n());
    for i in 0..net.n() {
        let known = net.names(i).len();
        let left = names_left(net, known);
        let mut unknown = 0_usize;
        for j in net.unknown_from(i) {
            unknown += 1;
            may_name[j] += usize::from(left > 0);
        }
        names.push(counted(known, known + unknown.min(left)));
    }
    let named_by = (0..net.n()).map(|j| counted(net.named_by(j).len(), net.named_by(j).len() + may_name[j])).collect();
    DegreeBounds { named_by, names }
}

/// [`mixing_bounds`]: lowest and highest, `[who names][who is named]` by index in [`Network::groups`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MixingBounds {
    pub arcs: Vec<Vec<(usize, usize)>>,
    /// For the mentions that are left out of a cell because one of the two is a member of both groups. "No tie between p and q" is
    /// certain only where the highest of both is 0.
    pub shared: Vec<Vec<(usize, usize)>>,
}

/// Between what the number of mentions from one group to another lies: whether "no tie between them" is sure.
///
/// Definition: the known mentions of the cell, to those and its unknown cells, of which a cap lets each person fill only so many as
/// they have names left. Cells are those of [`super::mixing()`].
/// With missing answers: that is what it is for. Each cell's ends can be reached, also under a cap; not all at once.
/// Complexity: n + m and n for each person whose answers are missing, times the memberships of the two.
/// Source: counting; ours.
/// Example: Anna and Bram are group 1, Cem and Dita group 2; all mentions are inside and Dita did not answer. From 2 to 1: 0 to 2.
#[must_use]
pub fn mixing_bounds(net: &Network) -> MixingBounds {
    let groups = net.groups().len();
    let zeros = vec![vec![(0, 0); groups]; groups];
    let mut bounds = MixingBounds { arcs: zeros.clone(), shared: zeros };
    let mut unknown = vec![vec![[0_usize; 2]; groups]; groups];
    for i in 0..net.n() {
        for &j in net.names(i) {
            for (p, q, shared) in cells_of(net, i, j) {
                let cell = if shared { &mut bounds.shared[p][q] } else { &mut bounds.arcs[p][q] };
                *cell = (cell.0 + 1, cell.1 + 1);
            }
        }
        for j in net.unknown_from(i) {
            for (p, q, shared) in cells_of(net, i, j) {
                unknown[p][q][usize::from(shared)] += 1;
            }
        }
        let left = names_left(net, net.names(i).len());
        for &p in &net.actor(i).groups {
            for (q, counts) in unknown[p].iter_mut().enumerate() {
                let [apart, shared] = std::mem::take(counts);
                bounds.arcs[p][q].1 += apart.min(left);
                bounds.shared[p][q].1 += shared.min(left);
            }
        }
    }
    bounds
}

/// The cells of the group matrix in which a mention counts, and whether it is left out there as shared.
fn cells_of(net: &Network, i: usize, j: usize) -> impl Iterator<Item = (usize, usize, bool)> + '_ {
    let (from, to) = (&net.actor(i).groups, &net.actor(j).groups);
    from.iter().flat_map(move |&p| to.iter().map(move |&q| (p, q, p != q && (from.contains(&q) || to.contains(&p)))))
}

/// [`component_bounds`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComponentBounds {
    pub weak: Bounds,
    pub strong: Bounds,
}

/// Between what the number of separate parts lies: whether the team really falls apart, or only its answers do.
///
/// Definition: lowest with every missing answer a mention, highest with none. The parts are those of [`weak`] and [`strong`].
/// With missing answers: that is what it is for. Exact, unless a cap keeps someone from filling all unknown cells: then outer.
/// `None` above two million unknown cells.
/// Complexity: n + m + unknown cells.
/// Source: both numbers only fall as mentions are added.
/// Example: Anna and Bram name each other, Cem nobody, Dita did not answer: 1 to 3 parts.
#[must_use]
pub fn component_bounds(net: &Network) -> Option<ComponentBounds> {
    let filled = net.filled()?;
    let exact = !cap_binds(net);
    let between = |few: usize, many: usize| Bounds { low: few as f64, high: many as f64, exact };
    Some(ComponentBounds { weak: between(weak(&filled).len(), weak(net).len()), strong: between(strong(&filled).len(), strong(net).len()) })
}

/// [`path_bounds`]; lists by person.
#[derive(Clone, Debug, PartialEq)]
pub struct PathBounds {
    pub harmonic_in: Vec<Bounds>,
    /// Also of who did not answer: what it could have been.
    pub harmonic_out: Vec<Bounds>,
    /// The share of ordered pairs of people of whom the first reaches the second along mentions.
    pub reach: Bounds,
    /// The mean of 1/d over ordered pairs of people.
    pub compactness: Bounds,
}

/// Between what closeness along mentions lies: for each person and for the team.
///
/// Definition: lowest over the known mentions, highest with every missing answer a mention; harmonic as in [`super::harmonic_in`] and
/// [`super::harmonic_out`].
/// With missing answers: that is what it is for. Exact, unless a cap keeps someone from filling all unknown cells: then outer.
/// `None` with fewer than two people, above two million unknown cells, or when `watch` is cancelled.
/// Complexity: n(n + m) for each of the ends and directions, shared among threads; a search ends once it has met everyone.
/// Source: distances only shrink as mentions are added.
/// Example: Anna names Bram, Bram Cem, Cem nobody, Dita did not answer. Anna's harmonic out is (1 + 1/2)/3 = 0.5, for sure; Cem's in is
/// 0.5 (Bram 1, Anna 1/2) to 0.833 (and Dita 1).
#[must_use]
pub fn path_bounds(net: &Network, watch: &Watch) -> Option<PathBounds> {
    let n = net.n();
    if n < 2 {
        return None;
    }
    let filled = net.filled()?;
    watch.begin(4 * n as u64);
    let out_low = sweep(net, Network::names, watch)?;
    let out_high = sweep(&filled, Network::names, watch)?;
    let in_low = sweep(net, Network::named_by, watch)?;
    let in_high = sweep(&filled, Network::named_by, watch)?;
    let exact = !cap_binds(net);
    let bounds = |low: &Steps, high: &Steps| Bounds { low: low.harmonic(n), high: high.harmonic(n), exact };
    let each = |low: &[Steps], high: &[Steps]| low.iter().zip(high).map(|(low, high)| bounds(low, high)).collect();
    let (low, high) = (Steps::all(&out_low), Steps::all(&out_high));
    let pairs = n as f64 * (n - 1) as f64;
    Some(PathBounds {
        harmonic_in: each(&in_low, &in_high),
        harmonic_out: each(&out_low, &out_high),
        reach: Bounds { low: low.reached() as f64 / pairs, high: high.reached() as f64 / pairs, exact },
        compactness: Bounds { low: low.inverse() / pairs, high: high.inverse() / pairs, exact },
    })
}

/// How many people, or pairs of people, are at 1, 2, ... steps. Sums by distance are the same whatever the order of the people.
#[derive(Clone, Debug, Default)]
struct Steps(Vec<usize>);

impl Steps {
    fn all(each: &[Self]) -> Self {
        let mut sum = Vec::new();
        for Self(counts) in each {
            if sum.len() < counts.len() {
                sum.resize(counts.len(), 0);
            }
            for (total, count) in sum.iter_mut().zip(counts) {
                *total += count;
            }
        }
        Self(sum)
    }

    fn reached(&self) -> usize {
        self.0.iter().sum()
    }

    fn inverse(&self) -> f64 {
        self.0.iter().enumerate().map(|(d, people)| *people as f64 / (d + 1) as f64).sum()
    }

    fn harmonic(&self, n: usize) -> f64 {
        self.inverse() / (n - 1) as f64
    }
}

/// Everyone's distances to the others along `neighbours`, counted. `None` when cancelled.
fn sweep<'a>(net: &'a Network, neighbours: impl Fn(&'a Network, usize) -> &'a [usize] + Sync, watch: &Watch) -> Option<Vec<Steps>> {
    let n = net.n();
    (0..n)
        .into_par_iter()
        .map_init(
            || (vec![usize::MAX; n], Vec::with_capacity(n)),
            |(met_by, queue), source| {
                if watch.is_cancelled() {
                    return None;
                }
                met_by[source] = source;
                queue.clear();
                queue.push(source);
                let mut steps = Steps::default();
                let mut from = 0;
                // One round per distance; nobody is left to meet once everyone is in the queue.
                while from < queue.len() && queue.len() < n {
                    let to = queue.len();
                    for at in from..to {
                        for &j in neighbours(net, queue[at]) {
                            if met_by[j] != source {
                                met_by[j] = source;
                                queue.push(j);
                            }
                        }
                        if queue.len() == n {
                            break;
                        }
                    }
                    if queue.len() > to {
                        steps.0.push(queue.len() - to);
                    }
                    from = to;
                }
                watch.step(1);
                Some(steps)
            },
        )
        .collect()
}

/// Whether the cap could keep somebody from making all mentions that are unknown.
fn cap_binds(net: &Network) -> bool {
    net.cap().is_some() && (0..net.n()).any(|i| net.unknown_from(i).count() > names_left(net, net.names(i).len()))
}

fn counted(low: usize, high: usize) -> Bounds {
    Bounds { low: low as f64, high: high as f64, exact: true }
}
