//! Into which parts a team falls when some of it is left out, without building another network.

use crate::analysis::Network;

/// The parts of the team between which there is no mention, without the people for whom `left_out` holds and without the answers of
/// `silent`, who stays in the team.
///
/// What it tells you: whether the team hangs together without, say, its experts.
/// Definition: components of the network in which two people are tied when at least one named the other; largest first, then by their
/// first person; members ascending. Someone without a tie is a part of one.
/// With missing answers: over the known mentions; with everyone's answers there would be as many parts, or fewer.
/// Complexity: nearly n + m.
/// Source: Wasserman and Faust 1994 (components); Tarjan 1975 (joining sets).
/// Example: Anna and Bram name each other, Cem names Bram and Dita: one part of four; without Cem the parts are {Anna, Bram} and {Dita}.
#[must_use]
pub fn parts_without(net: &Network, left_out: impl Fn(usize) -> bool, silent: Option<usize>) -> Vec<Vec<usize>> {
    let stays: Vec<bool> = (0..net.n()).map(|i| !left_out(i)).collect();
    let mut joined = Joined::new(net.n());
    for (i, j) in net.arcs().filter(|&(i, j)| stays[i] && stays[j] && Some(i) != silent) {
        joined.join(i, j);
    }
    let mut part_of_root = vec![usize::MAX; net.n()];
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for i in (0..net.n()).filter(|&i| stays[i]) {
        let root = joined.root(i);
        if part_of_root[root] == usize::MAX {
            part_of_root[root] = parts.len();
            parts.push(Vec::new());
        }
        parts[part_of_root[root]].push(i);
    }
    // Parts arise by their first person, and the sort keeps that order among parts of one size.
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

/// Disjoint sets; each person points to another of the same set, the root to itself. The root is the first person of the set.
pub(in crate::analysis) struct Joined(Vec<usize>);

impl Joined {
    /// `n` people, each alone.
    pub fn new(n: usize) -> Self {
        Self((0..n).collect())
    }

    /// Ways to the root are halved as they are walked.
    pub fn root(&mut self, mut i: usize) -> usize {
        while self.0[i] != i {
            self.0[i] = self.0[self.0[i]];
            i = self.0[i];
        }
        i
    }

    pub fn join(&mut self, i: usize, j: usize) {
        let (i, j) = (self.root(i), self.root(j));
        self.0[i.max(j)] = i.min(j);
    }
}
