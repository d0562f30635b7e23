//! One run of the Leiden algorithm on an undirected network, for modularity.
//!
//! All gains are compared as whole numbers (a gain in modularity times the square of twice the number of ties), so that a run is the
//! same on every machine. Ours, not a package: those that there are draw from generators without a fixed stream, and the nearest one
//! moves people out of refined parts that others have joined, which is what Leiden was made not to do.

use std::borrow::Cow;
use std::collections::VecDeque;

use rand::Rng;
use rand::seq::SliceRandom;

use crate::analysis::network::Contacts;

/// A team is done after two or three; tens of thousands of people gain a thousandth of modularity in thirty more.
const ROUNDS: usize = 10;

/// An undirected network whose nodes are people, or sets of people taken together.
#[derive(Clone)]
pub(super) struct Weighted {
    start: Vec<usize>,
    /// Neighbours, without the node itself.
    to: Vec<usize>,
    weight: Vec<i64>,
    /// The ends of ties that lie at a node, those inside it included.
    ends: Vec<i64>,
    /// All ends: twice the number of ties.
    total: i64,
}

impl Weighted {
    /// One tie per pair in contact.
    pub(super) fn new(contacts: &Contacts) -> Self {
        let mut start = vec![0];
        let mut to = Vec::with_capacity(2 * contacts.pairs());
        let mut ends = Vec::with_capacity(contacts.n());
        for i in 0..contacts.n() {
            to.extend_from_slice(contacts.of(i));
            start.push(to.len());
            ends.push(whole(contacts.count(i)));
        }
        Self { start, weight: vec![1; to.len()], total: whole(to.len()), to, ends }
    }

    fn n(&self) -> usize {
        self.ends.len()
    }

    fn neighbours(&self, v: usize) -> impl Iterator<Item = (usize, i64)> + '_ {
        let range = self.start[v]..self.start[v + 1];
        self.to[range.clone()].iter().copied().zip(self.weight[range].iter().copied())
    }

    /// Modularity times the square of all ends. For people, not for sets of them.
    pub(super) fn quality(&self, part: &[usize]) -> i128 {
        let mut ends = vec![0_i128; self.n()];
        let mut inside = 0;
        for v in 0..self.n() {
            ends[part[v]] += i128::from(self.ends[v]);
            inside += self.neighbours(v).filter(|(u, _)| part[*u] == part[v]).map(|(_, w)| i128::from(w)).sum::<i128>();
        }
        i128::from(self.total) * inside - ends.iter().map(|k| k * k).sum::<i128>()
    }

    /// What [`Weighted::quality`] is divided by.
    pub(super) fn scale(&self) -> i128 {
        i128::from(self.total) * i128::from(self.total)
    }

    /// Each of `count` sets taken together as one node.
    fn together(&self, set: &[usize], count: usize) -> Self {
        let mut ends = vec![0; count];
        // Where the members of each set begin, then who they are.
        let mut first = vec![0; count + 1];
        for v in 0..self.n() {
            ends[set[v]] += self.ends[v];
            first[set[v] + 1] += 1;
        }
        for c in 0..count {
            first[c + 1] += first[c];
        }
        let (mut next, mut members) = (first.clone(), vec![0; self.n()]);
        for v in 0..self.n() {
            members[next[set[v]]] = v;
            next[set[v]] += 1;
        }
        let (mut start, mut to, mut weight) = (vec![0], Vec::new(), Vec::new());
        let mut tally = Tally::new(count);
        for c in 0..count {
            for &v in &members[first[c]..first[c + 1]] {
                self.neighbours(v).filter(|(u, _)| set[*u] != c).for_each(|(u, w)| tally.add(set[u], w));
            }
            for &d in &tally.seen {
                to.push(d);
                weight.push(tally.of[d]);
            }
            tally.clear();
            start.push(to.len());
        }
        Self { start, to, weight, ends, total: self.total }
    }
}

/// The weight of one node's ties by where they lead; what was touched is cleared, not all.
struct Tally {
    of: Vec<i64>,
    seen: Vec<usize>,
}

impl Tally {
    fn new(n: usize) -> Self {
        Self { of: vec![0; n], seen: Vec::new() }
    }

    fn add(&mut self, part: usize, weight: i64) {
        if self.of[part] == 0 {
            self.seen.push(part);
        }
        self.of[part] += weight;
    }

    fn clear(&mut self) {
        for part in self.seen.drain(..) {
            self.of[part] = 0;
        }
    }
}

/// The part of each node, numbered by first member. Starts again from where it came until it gains nothing more, [`ROUNDS`] times at
/// most.
///
/// Complexity: about m steps per level; a handful of levels in a round.
/// Source: Traag, Waltman and van Eck 2019. In the refinement a node joins the set where it gains most; they draw among those that gain,
/// with an exponential, whose last bit is not the same on every machine. Runs differ by the order in which nodes get their turn.
pub(super) fn leiden(graph: &Weighted, rng: &mut impl Rng) -> Vec<usize> {
    let mut part: Vec<usize> = (0..graph.n()).collect();
    let mut quality = graph.quality(&part);
    for _ in 0..ROUNDS {
        let mut next = round(graph, part.clone(), rng);
        number(&mut next);
        let gained = graph.quality(&next);
        if gained <= quality {
            break;
        }
        (part, quality) = (next, gained);
    }
    part
}

/// Moves, refines and takes together until nothing is left to take together.
fn round(people: &Weighted, mut part: Vec<usize>, rng: &mut impl Rng) -> Vec<usize> {
    let mut node_of: Vec<usize> = (0..people.n()).collect();
    let mut graph = Cow::Borrowed(people);
    loop {
        move_nodes(&graph, &mut part, rng);
        let parts = number(&mut part);
        if parts == graph.n() {
            return node_of.into_iter().map(|v| part[v]).collect();
        }
        let mut set = refine(&graph, &part, rng);
        let mut sets = number(&mut set);
        if sets == graph.n() {
            (set, sets) = (part.clone(), parts);
        }
        let mut part_of_set = vec![0; sets];
        for (v, &s) in set.iter().enumerate() {
            part_of_set[s] = part[v];
        }
        for v in &mut node_of {
            *v = set[*v];
        }
        graph = Cow::Owned(graph.together(&set, sets));
        part = part_of_set;
    }
}

/// Moves single nodes to the part where they gain most, or out on their own, until nobody gains.
fn move_nodes(graph: &Weighted, part: &mut [usize], rng: &mut impl Rng) {
    let n = graph.n();
    let (mut ends, mut size) = (vec![0; n], vec![0_usize; n]);
    for v in 0..n {
        ends[part[v]] += graph.ends[v];
        size[part[v]] += 1;
    }
    let mut empty: Vec<usize> = (0..n).filter(|p| size[*p] == 0).collect();
    let mut order: Vec<usize> = (0..n).filter(|v| graph.start[*v] < graph.start[v + 1]).collect();
    order.shuffle(rng);
    let mut waits = vec![true; n];
    let mut line = VecDeque::from(order);
    let mut tally = Tally::new(n);
    while let Some(v) = line.pop_front() {
        waits[v] = false;
        let (own, k) = (part[v], graph.ends[v]);
        ends[own] -= k;
        size[own] -= 1;
        graph.neighbours(v).for_each(|(u, w)| tally.add(part[u], w));
        let gain = |p: usize| graph.total * tally.of[p] - k * ends[p];
        let (mut best, mut most) = (own, gain(own));
        for &p in &tally.seen {
            if gain(p) > most {
                (best, most) = (p, gain(p));
            }
        }
        // On one's own the gain is 0; where the own part is empty now, it is that.
        if most < 0 {
            best = empty.pop().unwrap_or(own);
        }
        tally.clear();
        ends[best] += k;
        size[best] += 1;
        if best != own {
            part[v] = best;
            if size[own] == 0 {
                empty.push(own);
            }
            for (u, _) in graph.neighbours(v) {
                if part[u] != best && !waits[u] {
                    waits[u] = true;
                    line.push_back(u);
                }
            }
        }
    }
}

/// Builds each part anew from single nodes that are well connected to it, so that what is taken together hangs together.
fn refine(graph: &Weighted, part: &[usize], rng: &mut impl Rng) -> Vec<usize> {
    let n = graph.n();
    let mut whole = vec![0; n];
    for v in 0..n {
        whole[part[v]] += graph.ends[v];
    }
    let mut set: Vec<usize> = (0..n).collect();
    let mut size = vec![1_usize; n];
    let mut ends = graph.ends.clone();
    // The weight between each set and the rest of its part.
    let mut outward: Vec<i64> = (0..n).map(|v| graph.neighbours(v).filter(|(u, _)| part[*u] == part[v]).map(|(_, w)| w).sum()).collect();
    let mut order: Vec<usize> = (0..n).collect();
    order.shuffle(rng);
    let mut tally = Tally::new(n);
    for v in order {
        let all = whole[part[v]];
        let well_connected = |s: usize, outward: &[i64], ends: &[i64]| graph.total * outward[s] >= ends[s] * (all - ends[s]);
        // Only someone who is still alone may go: nobody is left behind.
        if size[v] != 1 || !well_connected(v, &outward, &ends) {
            continue;
        }
        graph.neighbours(v).filter(|(u, _)| part[*u] == part[v]).for_each(|(u, w)| tally.add(set[u], w));
        let (mut best, mut most) = (v, 0);
        for &s in &tally.seen {
            let gain = graph.total * tally.of[s] - ends[v] * ends[s];
            if gain > most && well_connected(s, &outward, &ends) {
                (best, most) = (s, gain);
            }
        }
        if best != v {
            outward[best] += outward[v] - 2 * tally.of[best];
            ends[best] += ends[v];
            size[best] += 1;
            size[v] = 0;
            set[v] = best;
        }
        tally.clear();
    }
    set
}

/// Numbers parts by their first member; how many there are.
fn number(part: &mut [usize]) -> usize {
    let mut new = vec![usize::MAX; part.len()];
    let mut count = 0;
    for p in part {
        if new[*p] == usize::MAX {
            new[*p] = count;
            count += 1;
        }
        *p = new[*p];
    }
    count
}

/// Counts of ties are far below 2^63, and so are the products of two of them in a network that fits in memory.
fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
