//! A network with something changed in it, as a thought experiment.

use std::collections::BTreeSet;

use super::Network;

/// Something that could be otherwise. People are indices of the network that is changed, groups of its [`Network::groups`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These people are not there for a while.
    TakeOut(Vec<usize>),
    /// Two people name each other.
    AddTie(usize, usize),
    /// All of these people name each other.
    WorkingGroup(Vec<usize>),
    /// Each member of one group names each member of the other, and is named back; people who are in both stay as they are.
    Meeting(usize, usize),
}

impl Network {
    /// The same network with `changes`: first all ties, then the people taken out with theirs.
    ///
    /// People keep their ids; indices shift when someone is taken out. An added tie is known, also when the answer of who would say it is
    /// missing; their other answers stay missing. People and groups that are not there are passed over.
    #[must_use]
    pub fn with_changes(&self, changes: &[Change]) -> Self {
        let mut added = BTreeSet::new();
        let mut gone = BTreeSet::new();
        for change in changes {
            match change {
                Change::TakeOut(people) => gone.extend(people.iter().copied()),
                Change::AddTie(i, j) => added.extend([(*i, *j), (*j, *i)]),
                Change::WorkingGroup(people) => added.extend(people.iter().flat_map(|&i| people.iter().map(move |&j| (i, j)))),
                Change::Meeting(p, q) => {
                    for i in self.members(*p).filter(|&i| !self.actor(i).groups.contains(q)) {
                        for j in self.members(*q).filter(|&j| !self.actor(j).groups.contains(p)) {
                            added.extend([(i, j), (j, i)]);
                        }
                    }
                }
            }
        }
        let n = self.n();
        let new: Vec<(usize, usize)> = added.into_iter().filter(|&(i, j)| i != j && i < n && j < n && !self.has(i, j)).collect();
        let tied = if new.is_empty() { self.clone() } else { self.toggle(&new) };
        if gone.is_empty() { tied } else { tied.induced(|i| !gone.contains(&i)) }
    }
}
