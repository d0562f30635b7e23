//! The fewest people who, with those whom they name, are a given share of the team.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::analysis::Network;

/// Up to so many people the smallest set is searched for; above, or when it takes too long, it is a good one.
const MOST_EXACT: usize = 40;
/// Branches that the search looks at before it gives up.
const MOST_STEPS: usize = 2_000_000;

/// [`cover`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The people, ascending.
    pub people: Vec<usize>,
    /// How many are in the set or named by someone who is.
    pub reached: usize,
    /// How many had to be: the share of the team, rounded up.
    pub wanted: usize,
    /// Whether no smaller set does it. Else there may be one.
    pub exact: bool,
}

/// How few people it takes to be, with everyone whom they name, a given share of the team.
///
/// Definition: the smallest set that is, with the people named by it, at least `percent` (at most 100) of all. Several
/// sets may be as small; which of them comes is fixed, but says nothing of the others.
/// With missing answers: over the known mentions; someone who did not answer reaches only themselves.
/// Complexity: up to 40 people a search that skips what cannot be smaller, and gives up after a fixed number of steps; above, always the
/// person who adds most next, (n + m) log n. [`Cover::exact`] says which, and also holds where simple counting shows that none is smaller.
/// Source: Borgatti 2006, of whose key players this is the reach for one step.
/// Example: Anna names Bram and Cem, Dita names nobody: Anna and Dita reach all four, Anna alone three quarters.
#[must_use]
pub fn cover(net: &Network, percent: u8) -> Cover {
    let n = net.n();
    let wanted = (n * usize::from(percent.min(100))).div_ceil(100);
    let mut people = greedy(net, wanted);
    let least = at_least(net, wanted);
    let mut exact = people.len() == least;
    if !exact && n <= MOST_EXACT {
        let mut search = Search::new(net, wanted);
        let smaller = (least..people.len()).find_map(|size| search.of_size(size));
        exact = search.steps <= MOST_STEPS;
        if let Some(smaller) = smaller {
            people = smaller;
        }
    }
    people.sort_unstable();
    let mut reached = vec![false; n];
    for &i in &people {
        reached[i] = true;
        for &j in net.names(i) {
            reached[j] = true;
        }
    }
    Cover { people, reached: reached.into_iter().filter(|r| *r).count(), wanted, exact }
}

/// How many people it takes at the least: if nobody were reached twice.
fn at_least(net: &Network, wanted: usize) -> usize {
    let mut sizes: Vec<usize> = (0..net.n()).map(|i| net.names(i).len() + 1).collect();
    sizes.sort_unstable_by_key(|size| Reverse(*size));
    let mut reached = 0;
    sizes
        .into_iter()
        .take_while(|size| {
            let more = reached < wanted;
            reached += size;
            more
        })
        .count()
}

/// Always who adds most, the first of several, until enough are reached.
fn greedy(net: &Network, wanted: usize) -> Vec<usize> {
    let mut reached = vec![false; net.n()];
    let mut count = 0;
    let mut people = Vec::new();
    // What someone adds can only have shrunk since it was counted: it is counted anew when they come to the top.
    let mut queue: BinaryHeap<(usize, Reverse<usize>)> = (0..net.n()).map(|i| (net.names(i).len() + 1, Reverse(i))).collect();
    while count < wanted {
        let Some((adds, Reverse(i))) = queue.pop() else { break };
        let now = net.names(i).iter().chain(&[i]).filter(|&&j| !reached[j]).count();
        if now < adds {
            queue.push((now, Reverse(i)));
            continue;
        }
        people.push(i);
        count += now;
        for &j in net.names(i).iter().chain(&[i]) {
            reached[j] = true;
        }
    }
    people
}

/// Sets of people are bits.
struct Search {
    n: usize,
    wanted: u32,
    /// Whom each person reaches.
    reach: Vec<u64>,
    /// By whom each person is reached.
    reached_by: Vec<u64>,
    steps: usize,
}

impl Search {
    fn new(net: &Network, wanted: usize) -> Self {
        let set = |i: usize, others: &[usize]| others.iter().fold(1 << i, |set, j| set | 1 << j);
        let n = net.n();
        Self {
            n,
            wanted: u32::try_from(wanted).unwrap_or(u32::MAX),
            reach: (0..n).map(|i| set(i, net.names(i))).collect(),
            reached_by: (0..n).map(|i| set(i, net.named_by(i))).collect(),
            steps: 0,
        }
    }

    /// A set of at most `size` people that reaches enough; `None` when there is none, or no steps are left.
    fn of_size(&mut self, size: usize) -> Option<Vec<usize>> {
        let everyone = (0..self.n).fold(0, |set, i| set | 1 << i);
        let set = self.extend(0, 0, everyone, size)?;
        Some((0..self.n).filter(|i| set >> i & 1 == 1).collect())
    }

    /// Adds at most `left` of `candidates` to `set`, which reaches `reached`. Takes the person who is hardest to reach: one of those who
    /// reach them is in the set, or they stay out of reach and none of those is.
    fn extend(&mut self, set: u64, reached: u64, candidates: u64, left: usize) -> Option<u64> {
        if reached.count_ones() >= self.wanted {
            return Some(set);
        }
        self.steps += 1;
        if self.steps > MOST_STEPS || !self.could_do(reached, candidates, left) {
            return None;
        }
        let hardest = bits(!reached & self.reachable(candidates)).min_by_key(|&j| (self.reached_by[j] & candidates).count_ones())?;
        let mut by: Vec<usize> = bits(self.reached_by[hardest] & candidates).collect();
        by.sort_by_key(|&i| Reverse((self.reach[i] & !reached).count_ones()));
        let mut candidates = candidates;
        for i in by {
            candidates &= !(1 << i);
            if let Some(found) = self.extend(set | 1 << i, reached | self.reach[i], candidates, left - 1) {
                return Some(found);
            }
        }
        self.extend(set, reached, candidates, left)
    }

    /// Whether `left` of `candidates` would reach enough if nobody were reached twice, and all of them together do.
    fn could_do(&self, reached: u64, candidates: u64, left: usize) -> bool {
        if (reached | self.reachable(candidates)).count_ones() < self.wanted {
            return false;
        }
        let mut adding = [0_usize; MOST_EXACT + 1];
        for i in bits(candidates) {
            adding[(self.reach[i] & !reached).count_ones() as usize] += 1;
        }
        let (mut missing, mut left) = ((self.wanted - reached.count_ones()) as usize, left);
        for adds in (1..=MOST_EXACT).rev() {
            let taken = adding[adds].min(left);
            missing = missing.saturating_sub(adds * taken);
            left -= taken;
        }
        missing == 0
    }

    fn reachable(&self, candidates: u64) -> u64 {
        bits(candidates).fold(0, |set, i| set | self.reach[i])
    }
}

/// The members of a set, ascending.
fn bits(set: u64) -> impl Iterator<Item = usize> {
    let mut rest = set;
    std::iter::from_fn(move || {
        let first = (rest != 0).then_some(rest.trailing_zeros() as usize)?;
        rest &= rest - 1;
        Some(first)
    })
}
