//! Between what counts and distances lie, whatever the missing answers are.
//!
//! All of these can only grow (the number of parts: only shrink) when a mention is added, so two computations give both ends: the known
//! mentions only, and every unknown cell a mention. Nothing is drawn.

use rayon::prelude::*;

use crate::analysis::numeric::sum_in_order;
use crate::analysis::ties::{cap_binds, names_left};
use crate::analysis::{Bounds, Network, Watch, strong, weak};

/// How many people search at once: the bits of a word.
const AT_ONCE: usize = 64;

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
/// they have names left. Cells are those of [`crate::analysis::mixing()`].
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
/// Definition: lowest over the known mentions, highest with every missing answer a mention; harmonic as in
/// [`crate::analysis::harmonic_in`] and [`crate::analysis::harmonic_out`].
/// With missing answers: that is what it is for. Exact, unless a cap keeps someone from filling all unknown cells: then outer.
/// `None` with fewer than two people, above two million unknown cells, or when `watch` is cancelled.
/// Complexity: for each of the ends and directions n^2 and, for every 64 people, m times the largest number of steps; shared among threads.
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
    let others = (n - 1) as f64;
    let each = |low: &[Reached], high: &[Reached]| {
        let bounds = |low: &Reached, high: &Reached| Bounds { low: low.inverse / others, high: high.inverse / others, exact };
        low.iter().zip(high).map(|(low, high)| bounds(low, high)).collect()
    };
    let pairs = n as f64 * others;
    let reach = |all: &[Reached]| all.iter().map(|one| one.people).sum::<usize>() as f64 / pairs;
    Some(PathBounds {
        harmonic_in: each(&in_low, &in_high),
        harmonic_out: each(&out_low, &out_high),
        reach: Bounds { low: reach(&out_low), high: reach(&out_high), exact },
        compactness: Bounds { low: inverse_of_all(&out_low) / pairs, high: inverse_of_all(&out_high) / pairs, exact },
    })
}

/// Whom one person reaches.
#[derive(Clone, Copy, Debug, Default)]
struct Reached {
    people: usize,
    /// The sum of 1/steps, nearest first: the same whatever the order of the people.
    inverse: f64,
}

fn inverse_of_all(all: &[Reached]) -> f64 {
    sum_in_order(&mut all.iter().map(|one| one.inverse).collect::<Vec<f64>>())
}

/// Whom everyone reaches along `neighbours`. As many people as a word has bits search at once, which is one look at each mention for all of
/// them at each distance. `None` when cancelled.
fn sweep<'a>(net: &'a Network, neighbours: impl Fn(&'a Network, usize) -> &'a [usize] + Sync, watch: &Watch) -> Option<Vec<Reached>> {
    let n = net.n();
    let batches: Option<Vec<Vec<Reached>>> = (0..n.div_ceil(AT_ONCE))
        .into_par_iter()
        .map(|batch| {
            if watch.is_cancelled() {
                return None;
            }
            let sources = batch * AT_ONCE..((batch + 1) * AT_ONCE).min(n);
            let mut reached = vec![Reached::default(); sources.len()];
            let mut met = vec![0_u64; n];
            let mut fresh: Vec<(usize, u64)> = sources.enumerate().map(|(bit, i)| (i, 1 << bit)).collect();
            for &(i, bit) in &fresh {
                met[i] = bit;
            }
            let mut found_by = vec![0_u64; n];
            let mut steps = 0.0;
            while !fresh.is_empty() {
                steps += 1.0;
                let mut found = Vec::new();
                for (i, by) in fresh {
                    for &j in neighbours(net, i) {
                        let new = by & !met[j];
                        if new != 0 {
                            if found_by[j] == 0 {
                                found.push(j);
                            }
                            found_by[j] |= new;
                        }
                    }
                }
                let mut count = [0_usize; AT_ONCE];
                fresh = found.into_iter().map(|j| (j, std::mem::take(&mut found_by[j]))).collect();
                for &(j, by) in &fresh {
                    met[j] |= by;
                    let mut rest = by;
                    while rest != 0 {
                        count[rest.trailing_zeros() as usize] += 1;
                        rest &= rest - 1;
                    }
                }
                for (one, people) in reached.iter_mut().zip(count) {
                    one.people += people;
                    one.inverse += people as f64 / steps;
                }
            }
            watch.step(reached.len() as u64);
            Some(reached)
        })
        .collect();
    batches.map(|batches| batches.concat())
}

fn counted(low: usize, high: usize) -> Bounds {
    Bounds { low: low as f64, high: high as f64, exact: true }
}
