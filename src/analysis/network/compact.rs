//! A network as bare numbers, for work that goes over every tie many times.

use super::Network;

/// Who names whom and who is named by whom, as two lists in one piece of memory each.
///
/// People are `u32` here: half the memory of an index, so that twice as many neighbours fit in the processor's cache. Memory is
/// 8 bytes per mention and 16 per person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compact {
    out: Rows,
    into: Rows,
}

/// The neighbours of `i` are `to[start[i]..start[i + 1]]`, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rows {
    start: Vec<usize>,
    to: Vec<u32>,
}

impl Rows {
    /// `pairs` come in the order in which each row is to hold them; they are gone through twice.
    fn new(n: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut start = vec![0; n + 1];
        for (i, _) in pairs.clone() {
            start[i as usize + 1] += 1;
        }
        for i in 0..n {
            start[i + 1] += start[i];
        }
        let mut next = start.clone();
        let mut to = vec![0; start[n]];
        for (i, j) in pairs {
            to[next[i as usize]] = j;
            next[i as usize] += 1;
        }
        Self { start, to }
    }

    fn of(&self, i: usize) -> &[u32] {
        &self.to[self.start[i]..self.start[i + 1]]
    }

    fn n(&self) -> usize {
        self.start.len() - 1
    }

    /// Every pair the other way round, by the second, then the first.
    fn turned(&self) -> Self {
        Self::new(self.n(), (0..self.n()).flat_map(|i| self.of(i).iter().map(move |&j| (j, id(i)))))
    }
}

/// An index as a person of a compact network, which holds fewer than 2^32.
fn id(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}

impl Compact {
    /// The known mentions of a network.
    #[must_use]
    pub fn of(net: &Network) -> Self {
        let out = Rows::new(net.n(), (0..net.n()).flat_map(|i| net.names(i).iter().map(move |&j| (id(i), id(j)))));
        Self { into: out.turned(), out }
    }

    /// The network of `n` people with these mentions, in any order. Mentions of oneself, repeated ones and those of nobody
    /// among the `n` are left out.
    #[must_use]
    pub fn from_arcs(n: usize, arcs: &[(u32, u32)]) -> Self {
        let inside = arcs.iter().filter(|(i, j)| i != j && (*i as usize) < n && (*j as usize) < n);
        // Turned twice, so that each row is ascending without comparing anything.
        let sorted = Rows::new(n, inside.map(|&(i, j)| (j, i))).turned();
        let once = |i: usize| {
            let row = sorted.of(i);
            row.iter().enumerate().filter(|&(k, j)| k == 0 || row[k - 1] != *j).map(move |(_, &j)| (id(i), j))
        };
        let out = Rows::new(n, (0..n).flat_map(once));
        Self { into: out.turned(), out }
    }

    #[must_use]
    pub fn n(&self) -> usize {
        self.out.n()
    }

    #[must_use]
    pub fn arc_count(&self) -> usize {
        self.out.to.len()
    }

    /// Whom `i` names, ascending.
    #[must_use]
    pub fn names(&self, i: u32) -> &[u32] {
        self.out.of(i as usize)
    }

    /// Who names `i`, ascending.
    #[must_use]
    pub fn named_by(&self, i: u32) -> &[u32] {
        self.into.of(i as usize)
    }

    /// The same network with every mention the other way round.
    #[must_use]
    pub fn turned(&self) -> Self {
        Self { out: self.into.clone(), into: self.out.clone() }
    }

    /// Everyone once, those near each other close together: the most connected first, then whoever is one step away, and so on.
    ///
    /// What is looked up together then lies together in memory.
    #[must_use]
    pub fn nearby_order(&self) -> Vec<u32> {
        let degree = |i: u32| self.names(i).len() + self.named_by(i).len();
        let most_connected_first = |people: &mut [u32]| people.sort_unstable_by_key(|&i| (usize::MAX - degree(i), i));
        let mut starts: Vec<u32> = (0..self.n()).map(id).collect();
        most_connected_first(&mut starts);
        let mut seen = vec![false; self.n()];
        let mut order = Vec::with_capacity(self.n());
        let mut around = Vec::new();
        for start in starts {
            if std::mem::replace(&mut seen[start as usize], true) {
                continue;
            }
            let mut at = order.len();
            order.push(start);
            while at < order.len() {
                let person = order[at];
                at += 1;
                around.clear();
                for &j in self.names(person).iter().chain(self.named_by(person)) {
                    if !std::mem::replace(&mut seen[j as usize], true) {
                        around.push(j);
                    }
                }
                most_connected_first(&mut around);
                order.extend_from_slice(&around);
            }
        }
        order
    }

    /// The same network in which person `order[k]` is number `k`. `order` holds everyone once.
    #[must_use]
    pub fn renumbered(&self, order: &[u32]) -> Self {
        let mut place = vec![0; self.n()];
        for (k, &person) in order.iter().enumerate() {
            place[person as usize] = id(k);
        }
        // Rows come by number; turning twice puts each row in order too.
        let pairs = order.iter().enumerate().flat_map(|(k, &i)| {
            let place = &place;
            self.names(i).iter().map(move |&j| (id(k), place[j as usize]))
        });
        let into = Rows::new(self.n(), pairs).turned();
        Self { out: into.turned(), into }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_ascending_and_hold_each_mention_once() {
        let net = Compact::from_arcs(4, &[(2, 1), (0, 3), (2, 0), (1, 1), (0, 3), (0, 1), (3, 9)]);
        assert_eq!((0..4).map(|i| net.names(i).to_vec()).collect::<Vec<_>>(), [vec![1, 3], vec![], vec![0, 1], vec![]]);
        assert_eq!((0..4).map(|i| net.named_by(i).to_vec()).collect::<Vec<_>>(), [vec![2], vec![0, 2], vec![], vec![0]]);
        assert_eq!(net.arc_count(), 4);
        assert_eq!(net.turned().names(1), [0, 2]);
    }

    #[test]
    fn renumbering_keeps_who_names_whom() {
        let net = Compact::from_arcs(5, &[(0, 4), (4, 1), (1, 4), (2, 4), (3, 2)]);
        let order = net.nearby_order();
        assert_eq!(order, [4, 1, 2, 0, 3]);
        let moved = net.renumbered(&order);
        let back: Vec<(u32, u32)> =
            (0..5).flat_map(|k| moved.names(k).iter().map(|&j| (order[k as usize], order[j as usize])).collect::<Vec<_>>()).collect();
        assert_eq!(Compact::from_arcs(5, &back), net);
    }

    #[test]
    fn nobody_and_nothing() {
        assert!(Compact::from_arcs(0, &[(0, 1)]).nearby_order().is_empty());
        assert_eq!(Compact::from_arcs(2, &[]).nearby_order(), [0, 1]);
    }
}
