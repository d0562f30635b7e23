//! Everyone's contacts in one compact list: who is in contact with whom, and who of the two named the other.

use std::cmp::Ordering;

use super::Network;

/// Who named whom, in one pair of people, seen from the first of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::analysis) enum Way {
    /// Only the first named the other.
    Out,
    /// Only the other named the first.
    In,
    Both,
}

impl Way {
    /// The same seen from the other of the two.
    pub fn back(self) -> Self {
        match self {
            Self::Out => Self::In,
            Self::In => Self::Out,
            Self::Both => Self::Both,
        }
    }

    /// How many mentions there are between the two.
    pub fn mentions(self) -> u8 {
        if self == Self::Both { 2 } else { 1 }
    }
}

/// The contacts of each person in ascending order, whichever way the mentions point; a pair that names each other is one contact.
#[derive(Clone, Debug)]
pub(in crate::analysis) struct Contacts {
    start: Vec<usize>,
    to: Vec<usize>,
    ways: Vec<Way>,
}

impl Contacts {
    /// Complexity: n + m steps and entries.
    pub fn new(net: &Network) -> Self {
        let mut start = Vec::with_capacity(net.n() + 1);
        start.push(0);
        let (mut to, mut ways) = (Vec::with_capacity(2 * net.arc_count()), Vec::with_capacity(2 * net.arc_count()));
        for i in 0..net.n() {
            let (mut names, mut named_by) = (net.names(i), net.named_by(i));
            // Both lists ascend, so that one pass over the two merges them.
            loop {
                let way = match (names.first(), named_by.first()) {
                    (None, None) => break,
                    (Some(_), None) => Way::Out,
                    (None, Some(_)) => Way::In,
                    (Some(j), Some(k)) => match j.cmp(k) {
                        Ordering::Less => Way::Out,
                        Ordering::Equal => Way::Both,
                        Ordering::Greater => Way::In,
                    },
                };
                to.push(if way == Way::In { named_by[0] } else { names[0] });
                ways.push(way);
                names = &names[usize::from(way != Way::In)..];
                named_by = &named_by[usize::from(way != Way::Out)..];
            }
            start.push(to.len());
        }
        Self { start, to, ways }
    }

    pub fn n(&self) -> usize {
        self.start.len() - 1
    }

    /// The number of pairs in contact.
    pub fn pairs(&self) -> usize {
        self.to.len() / 2
    }

    /// With whom `i` is in contact, ascending.
    pub fn of(&self, i: usize) -> &[usize] {
        &self.to[self.start[i]..self.start[i + 1]]
    }

    /// Who of the two named the other, for each of [`Contacts::of`].
    pub fn ways(&self, i: usize) -> &[Way] {
        &self.ways[self.start[i]..self.start[i + 1]]
    }

    pub fn count(&self, i: usize) -> usize {
        self.start[i + 1] - self.start[i]
    }
}
