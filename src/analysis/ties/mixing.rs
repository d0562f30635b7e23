//! How many mentions run between each pair of groups.

use crate::analysis::network::by_kind;
use crate::analysis::{Cell, Network, Reading, Why};

/// Mentions between groups, `[who names][who is named]` by index in [`Network::groups`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mixing {
    pub arcs: Vec<Vec<usize>>,
    /// Answered ordered pairs of people: what could have been a mention.
    pub possible: Vec<Vec<usize>>,
    /// Mentions left out of `arcs` because one of the two is a member of both groups. "No tie between p and q" holds only
    /// where neither has one.
    pub shared: Vec<Vec<usize>>,
}

impl Mixing {
    /// Mentions over what could have been one. Undefined where nothing could: inside a group of one, or without answers.
    #[must_use]
    pub fn density(&self, p: usize, q: usize) -> Reading {
        Reading::share(self.arcs[p][q] as f64, self.possible[p][q] as f64, Why::TooFew)
    }
}

/// How many mentions run from each group to each.
///
/// Definition: the cell p to q counts the mentions from a member of p to a member of q over the ordered pairs of them;
/// between two groups, pairs that touch a member of both are left out and their mentions counted as shared. People without a group are
/// in no cell.
/// With missing answers: over answered pairs.
/// Complexity: that of counting pairs by kind, times the memberships of the two.
/// Source: UCINET, density by groups.
/// Example: Anna and Bram are group 1, Cem and Dita group 2; Anna and Bram name each other, Cem names Anna. From 1 to 1: 2 of 2; from 2 to
/// 1: 1 of 4; from 1 to 2: 0 of 4; from 2 to 2: 0 of 2.
#[must_use]
pub fn mixing(net: &Network) -> Mixing {
    let groups = net.groups().len();
    let zeros = vec![vec![0; groups]; groups];
    let mut mixing = Mixing { arcs: zeros.clone(), possible: zeros.clone(), shared: zeros };
    by_kind(net, |alike| {
        for (i, j, cell) in alike.directions() {
            let mentions = match cell {
                Cell::Tie => alike.pairs,
                Cell::NoTie => 0,
                Cell::Unknown | Cell::Impossible => continue,
            };
            let (from, to) = (&net.actor(i).groups, &net.actor(j).groups);
            for &p in from {
                for &q in to {
                    if p != q && (from.contains(&q) || to.contains(&p)) {
                        mixing.shared[p][q] += mentions;
                    } else {
                        mixing.arcs[p][q] += mentions;
                        mixing.possible[p][q] += alike.pairs;
                    }
                }
            }
        }
    });
    mixing
}
