//! The shortest ways between two people.

use crate::analysis::Network;

/// Every shortest way from one person to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Geodesics {
    /// Ties on each of them; 0 from someone to themselves.
    pub steps: usize,
    /// Everyone on one of them, both ends included, ascending.
    pub people: Vec<usize>,
    /// The pairs on one of them, in the order of the way.
    pub pairs: Vec<(usize, usize)>,
}

/// The shortest ways between two people along ties, whoever names whom.
///
/// Definition: a tie is a mention in either direction; all geodesics of the undirected network. `None` where there is no way.
/// With missing answers: over the known mentions, so a way may be shorter than it is said to be.
/// Complexity: n + m steps.
/// Source: Wasserman & Faust 1994, section 4.2.3 (geodesic).
/// Example: Anna names Bram, Cem names Bram: from Anna to Cem in two steps, through Bram.
#[must_use]
pub fn geodesics(net: &Network, from: usize, to: usize) -> Option<Geodesics> {
    let (there, back) = (steps_from(net, from), steps_from(net, to));
    let steps = there[to]?;
    let on_the_way = |i: usize| there[i].zip(back[i]).is_some_and(|(a, b)| a + b == steps);
    let mut people: Vec<usize> = (0..net.n()).filter(|&i| on_the_way(i)).collect();
    people.sort_by_key(|&i| (there[i], i));
    let mut pairs = Vec::new();
    for &i in &people {
        pairs.extend(net.contacts(i).into_iter().filter(|&j| on_the_way(j) && there[j] == there[i].map(|s| s + 1)).map(|j| (i, j)));
    }
    people.sort_unstable();
    Some(Geodesics { steps, people, pairs })
}

/// Steps from one person to each, along ties; `None` where there is no way.
fn steps_from(net: &Network, from: usize) -> Vec<Option<usize>> {
    let mut steps = vec![None; net.n()];
    steps[from] = Some(0);
    let mut queue = std::collections::VecDeque::from([(from, 0)]);
    while let Some((i, so_far)) = queue.pop_front() {
        for &j in net.names(i).iter().chain(net.named_by(i)) {
            if steps[j].is_none() {
                steps[j] = Some(so_far + 1);
                queue.push_back((j, so_far + 1));
            }
        }
    }
    steps
}
