//! How many pairs of people are in contact inside each group and between each two, people without a group counted as one more.

use crate::analysis::network::by_kind;
use crate::analysis::{Cell, Network};

/// Pairs of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Of whom at least one is known to name the other.
    pub pairs: usize,
    /// Of these, pairs who name each other.
    pub mutual: usize,
    /// All of whom at least one could have named the other.
    pub possible: usize,
    /// Of these, pairs not known to be in contact of whom a missing answer may hold it.
    pub unknown: usize,
}

impl Contact {
    /// Whether nobody is in contact, whatever the missing answers hold.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.pairs + self.unknown == 0
    }

    fn add(&mut self, there: Cell, back: Cell, pairs: usize) {
        if [there, back] == [Cell::Impossible; 2] {
            return;
        }
        self.possible += pairs;
        match (there, back) {
            (Cell::Tie, Cell::Tie) => {
                self.pairs += pairs;
                self.mutual += pairs;
            }
            (Cell::Tie, _) | (_, Cell::Tie) => self.pairs += pairs,
            (Cell::Unknown, _) | (_, Cell::Unknown) => self.unknown += pairs,
            _ => {}
        }
    }
}

/// Pairs in contact by group: a square over [`Network::groups`] and, last, the people who are in none.
///
/// What it tells you: how the groups hang together, without naming anybody.
/// Definition: unordered pairs of two people, one in each of the two groups, or both in the one; in contact when at least one named the
/// other. Between two groups, pairs that touch a member of both are left out, as in [`super::mixing()`]; people in several groups count in
/// each. `[p][q]` is `[q][p]`.
/// With missing answers: the known ones, beside how many more there may be.
/// Complexity: that of mentions and kinds of people.
/// Source: Wasserman and Faust 1994 (blocks of a sociomatrix), symmetrised.
/// Example: Anna and Bram of one group name each other, Bram names Cem of another: 1 of 1 inside, 1 of 2 between.
#[must_use]
pub fn group_contacts(net: &Network) -> Vec<Vec<Contact>> {
    let none = net.groups().len();
    let mut contacts = vec![vec![Contact::default(); none + 1]; none + 1];
    by_kind(net, |alike| {
        let blocks = |i: usize| if net.actor(i).groups.is_empty() { vec![none] } else { net.actor(i).groups.clone() };
        let (of_i, of_j) = (blocks(alike.i), blocks(alike.j));
        for &p in &of_i {
            for &q in &of_j {
                if p == q {
                    contacts[p][p].add(alike.there, alike.back, alike.pairs);
                } else if !of_i.contains(&q) && !of_j.contains(&p) {
                    contacts[p][q].add(alike.there, alike.back, alike.pairs);
                    contacts[q][p].add(alike.there, alike.back, alike.pairs);
                }
            }
        }
    });
    contacts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::network::all_kinds;

    #[test]
    fn counting_by_kind_is_counting_pair_by_pair() {
        for net in all_kinds() {
            let none = net.groups().len();
            let is_in = |i: usize, g: usize| if g == none { net.actor(i).groups.is_empty() } else { net.actor(i).groups.contains(&g) };
            let found = group_contacts(&net);
            for (p, of_p) in found.iter().enumerate() {
                for (q, contact) in of_p.iter().enumerate() {
                    let mut expected = Contact::default();
                    for i in 0..net.n() {
                        for j in i + 1..net.n() {
                            let both = |i: usize| p != q && is_in(i, p) && is_in(i, q);
                            let across = (is_in(i, p) && is_in(j, q)) || (is_in(i, q) && is_in(j, p));
                            if across && !both(i) && !both(j) {
                                expected.add(net.cell(i, j), net.cell(j, i), 1);
                            }
                        }
                    }
                    assert_eq!(*contact, expected, "{p} {q}");
                }
            }
        }
    }
}
