//! Which working group across groups would bring most people of different groups within two steps.

use std::collections::BTreeSet;

use super::two_steps::TwoSteps;
use crate::analysis::Network;
use crate::analysis::numeric::BitSet;

/// A working group with one member of each group, as a proposal to start from: ascending by index, never in an order of merit.
///
/// Definition: starting from the first member of each group, each group in turn changes its member for the one whose ties to the others
/// bring most pairs of different groups within two steps (equal: the first), until no single change of member adds a pair. Other choices
/// may be as good. Someone in several groups may stand for each. Empty with fewer than two groups, and above [`super::TEAM_UP_TO`] people.
/// With missing answers: over the known mentions.
/// Complexity: at most some rounds of n k n / 64 steps, with k groups.
/// Source: our own measure.
/// Example: Anna and Bram in one group, Cem and Dita in another; Anna and Cem each talk to their own colleague only. Any choice brings two
/// pairs beyond the new tie within two steps, so the first two are proposed: Anna and Cem.
#[must_use]
pub fn suggest_working_group(net: &Network) -> Vec<usize> {
    let groups: Vec<Vec<usize>> =
        (0..net.groups().len()).map(|g| net.members(g).collect()).filter(|m: &Vec<usize>| !m.is_empty()).collect();
    let Some(steps) = TwoSteps::new(net).filter(|_| groups.len() > 1) else { return Vec::new() };
    let mut chosen: Vec<usize> = groups.iter().map(|members| members[0]).collect();
    let mut most = added(net.n(), &steps, &chosen);
    loop {
        let before = most;
        for (place, members) in groups.iter().enumerate() {
            for &candidate in members {
                let held = std::mem::replace(&mut chosen[place], candidate);
                let gain = added(net.n(), &steps, &chosen);
                if gain > most {
                    most = gain;
                } else {
                    chosen[place] = held;
                }
            }
        }
        // Each round but the last adds at least one pair, so that it ends.
        if most == before {
            return chosen.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        }
    }
}

/// How many pairs of different groups come within two steps when all of `people` are tied.
fn added(n: usize, steps: &TwoSteps, people: &[usize]) -> usize {
    let set = BitSet::of(n, people.iter().copied());
    let mut beyond = set.clone();
    for &i in people {
        beyond.add_all(&steps.near[i]);
    }
    let (mut all, mut inside) = (0, 0);
    for i in set.members() {
        let mut new = beyond.and(&steps.apart[i]);
        new.remove_all(&steps.within[i]);
        all += new.count();
        inside += new.and(&set).count();
    }
    all - inside / 2
}
