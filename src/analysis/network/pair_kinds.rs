//! Pairs of people counted by what they are, instead of one by one: what is asked of a large network then takes as long as it has
//! mentions, not as long as it has pairs.

use std::collections::BTreeMap;

use super::{Cell, Network, Row};

/// Unordered pairs of two people of whom the same is known and who are in the same groups, or other sets that are asked about. `i` and `j` stand for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::analysis) struct Alike {
    pub i: usize,
    pub j: usize,
    /// What is known of whether `i` names `j`, and the other way round.
    pub there: Cell,
    pub back: Cell,
    /// How many pairs these are.
    pub pairs: usize,
}

impl Alike {
    /// What is known of whether each of the two names the other, where both is known.
    pub fn answered(&self) -> Option<(bool, bool)> {
        let known = |cell: Cell| match cell {
            Cell::Tie => Some(true),
            Cell::NoTie => Some(false),
            Cell::Unknown | Cell::Impossible => None,
        };
        Some((known(self.there)?, known(self.back)?))
    }

    /// Both directions: who would name, who would be named, and what is known of it.
    pub fn directions(&self) -> [(usize, usize, Cell); 2] {
        [(self.i, self.j, self.there), (self.j, self.i, self.back)]
    }
}

/// Hands every unordered pair of two people to `visit` exactly once, alike ones together.
///
/// Complexity: mentions, people who answered in part times people, and the square of the number of kinds of people.
pub(in crate::analysis) fn by_kind(net: &Network, visit: impl FnMut(Alike)) {
    by_kind_within(net, |i| net.actor(i).groups.as_slice(), visit);
}

/// The same where pairs are alike when each of the two is in the same set as its like, instead of in the same groups.
pub(in crate::analysis) fn by_kind_within<S: Ord>(net: &Network, set_of: impl Fn(usize) -> S, mut visit: impl FnMut(Alike)) {
    let (kind_of, kinds) = kinds(net, set_of);
    let mut seen: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (i, j) in net.arcs().filter(|&(i, j)| i < j || !net.has(j, i)) {
        let (i, j) = (i.min(j), i.max(j));
        visit(Alike { i, j, there: net.cell(i, j), back: net.cell(j, i), pairs: 1 });
        if let (Some(p), Some(q)) = (kind_of[i], kind_of[j]) {
            *seen.entry((p.min(q), p.max(q))).or_default() += 1;
        }
    }
    let one = |i: usize, j: usize, pairs: usize| Alike { i, j, there: net.cell_unless_tied(i, j), back: net.cell_unless_tied(j, i), pairs };
    // What someone who answered in part says of others is said of each of them apart.
    for i in (0..net.n()).filter(|&i| kind_of[i].is_none()) {
        let other = |&j: &usize| j != i && (kind_of[j].is_some() || i < j) && !net.in_contact(i, j);
        for j in (0..net.n()).filter(other) {
            visit(one(i.min(j), i.max(j), 1));
        }
    }
    for (p, first) in kinds.iter().enumerate() {
        for (q, second) in kinds.iter().enumerate().skip(p) {
            let all = if p == q { first.len() * (first.len() - 1) / 2 } else { first.len() * second.len() };
            let pairs = all - seen.get(&(p, q)).copied().unwrap_or(0);
            let j = if p == q { first.get(1) } else { second.first() };
            if let (Some(&j), true) = (j, pairs > 0) {
                visit(one(first[0], j, pairs));
            }
        }
    }
}

/// The kind of each person, and who is of each; `None` for those who answered in part.
fn kinds<S: Ord>(net: &Network, set_of: impl Fn(usize) -> S) -> (Vec<Option<usize>>, Vec<Vec<usize>>) {
    let mut number = BTreeMap::new();
    let mut members: Vec<Vec<usize>> = Vec::new();
    let kind_of = (0..net.n())
        .map(|i| {
            let answered = match net.row(i) {
                Row::Partly(_) => return None,
                Row::Answered => 0,
                Row::Absent => 1,
                Row::NotAsked => 2,
            };
            let said = net.said();
            let kind = *number.entry((set_of(i), answered, said.asked[i], said.nameable[i])).or_insert(members.len());
            if kind == members.len() {
                members.push(Vec::new());
            }
            members[kind].push(i);
            Some(kind)
        })
        .collect();
    (kind_of, members)
}

/// Of what someone could say: how much is a mention, is none, is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::analysis) struct RowCounts {
    pub ties: usize,
    pub no_ties: usize,
    pub unknown: usize,
}

impl RowCounts {
    pub fn possible(&self) -> usize {
        self.ties + self.no_ties + self.unknown
    }
}

/// The counts of each person's row.
pub(in crate::analysis) fn row_counts(net: &Network) -> Vec<RowCounts> {
    let said = net.said();
    let mut nameable: BTreeMap<u64, usize> = BTreeMap::new();
    for mask in &said.nameable {
        *nameable.entry(*mask).or_default() += 1;
    }
    (0..net.n())
        .map(|i| {
            let possible = |j: usize| j != i && said.asked[i] & said.nameable[j] != 0;
            let all: usize = nameable.iter().filter(|(mask, _)| said.asked[i] & **mask != 0).map(|(_, people)| *people).sum();
            let all = all - usize::from(said.asked[i] & said.nameable[i] != 0);
            let ties = net.names(i).len();
            let left = all - net.names(i).iter().filter(|&&j| possible(j)).count();
            let known = match net.row(i) {
                Row::Answered => left,
                Row::Partly(about) => about.iter().filter(|&&j| possible(j) && !net.has(i, j)).count(),
                Row::Absent | Row::NotAsked => 0,
            };
            RowCounts { ties, no_ties: known, unknown: left - known }
        })
        .collect()
}

/// Networks in which people differ in all that makes a kind: groups, answers, what they were asked, whether they may be named.
#[cfg(test)]
pub(in crate::analysis) fn all_kinds() -> Vec<Network> {
    let project = crate::session::example();
    let whole = Network::new(&project, &project.first_spec().unwrap()).unwrap();
    let arcs = whole.strengths().collect();
    let mut said = whole.said().clone();
    for i in 0..whole.n() {
        if i % 5 == 0 {
            said.actors[i].groups.clear();
        }
        said.nameable[i] = [3, 1, 2, 3, 3, 0][i % 6];
        (said.rows[i], said.asked[i]) = match i % 9 {
            1 => (Row::Partly(whole.contacts(i)), 1),
            4 => (Row::Absent, 2),
            7 => (Row::NotAsked, 0),
            asked => (Row::Answered, [1, 3][asked % 2]),
        };
    }
    let mut ungrouped = said.clone();
    ungrouped.actors.iter_mut().for_each(|actor| actor.groups.clear());
    let mixed = Network::assemble(said, &arcs);
    vec![
        mixed.induced(|i| i % 3 != 0),
        mixed.silence(3),
        mixed,
        Network::assemble(ungrouped, &arcs),
        whole.silence(3).silence(20),
        whole.induced(|i| i < 1),
        whole.induced(|_| false),
        whole,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The groups of both and what is known both ways.
    type Key<'a> = (&'a [usize], &'a [usize], u8, u8);

    #[test]
    fn kinds_of_pairs_are_all_pairs() {
        for net in all_kinds() {
            let mut listed: BTreeMap<Key<'_>, usize> = BTreeMap::new();
            let mut counted = listed.clone();
            let code = |cell: Cell| cell as u8;
            for i in 0..net.n() {
                for j in i + 1..net.n() {
                    for (i, j) in [(i, j), (j, i)] {
                        let key = (&*net.actor(i).groups, &*net.actor(j).groups, code(net.cell(i, j)), code(net.cell(j, i)));
                        *listed.entry(key).or_default() += 1;
                    }
                }
            }
            by_kind(&net, |alike| {
                for (i, j, there, back) in [(alike.i, alike.j, alike.there, alike.back), (alike.j, alike.i, alike.back, alike.there)] {
                    *counted.entry((&*net.actor(i).groups, &*net.actor(j).groups, code(there), code(back))).or_default() += alike.pairs;
                }
            });
            assert_eq!(counted, listed);
            for (i, row) in row_counts(&net).into_iter().enumerate() {
                let count = |cell| (0..net.n()).filter(|&j| net.cell(i, j) == cell).count();
                assert_eq!(row, RowCounts { ties: count(Cell::Tie), no_ties: count(Cell::NoTie), unknown: count(Cell::Unknown) });
            }
        }
    }
}
