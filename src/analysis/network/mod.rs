//! The network that was asked for: who named whom, what could have been named, and what is not known.

mod change;
mod compact;
mod completion;
mod contacts;
mod of_project;
mod pair_kinds;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::{DiGraph, NodeIndex};

use crate::analysis::Presence;
use crate::model::{Grade, GroupId, PersonId, RoleId, RoleKind};

pub use change::Change;
pub use compact::Compact;
pub use completion::Completion;
pub use reading::{Bounds, Known, Reading, Why};

pub(super) use contacts::{Contacts, Way};
#[cfg(test)]
pub(super) use pair_kinds::all_kinds;
pub(super) use pair_kinds::{RowCounts, by_kind, by_kind_within, row_counts};

/// What is known of one ordered pair of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Tie,
    /// Asked, answered, not named.
    NoTie,
    /// Asked, but the answer is missing.
    Unknown,
    /// Not asked, or not to be named, or the person themselves.
    Impossible,
}

/// Whose answers there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    Answered,
    /// Only the answers about these people (indices, ascending).
    Partly(Vec<usize>),
    Absent,
    NotAsked,
}

/// What a person is, apart from their ties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    pub id: PersonId,
    /// Indices into [`Network::groups`], ascending; several memberships are ordinary.
    pub groups: Vec<usize>,
    pub grades: BTreeSet<Grade>,
    pub roles: BTreeSet<RoleId>,
    pub kind: RoleKind,
    /// The grades that this person's expertise is meant for; empty where none was stated.
    pub remit: BTreeSet<Grade>,
    pub presence: Presence,
    /// Answered, but nothing of it is told: it counts as missing, see [`crate::model::Wave::untold`].
    pub untold: bool,
}

/// A directed network over the people in scope; `i -> j` means that i named j.
///
/// People are indices `0..n` in roster order; neighbours come in ascending order, so every loop over a network runs in the
/// same order each time. Binary at the asked threshold: strengths stay with the arcs of [`Network::graph`], no measure reads
/// them as distances.
#[derive(Clone, Debug)]
pub struct Network {
    said: Said,
    graph: DiGraph<(), f64>,
    out: Adjacency,
    into: Adjacency,
}

/// Everything of a network but its mentions.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub actors: Vec<Actor>,
    pub groups: Vec<GroupId>,
    /// Of each of `groups`, the grades that its name names; none where it names something else.
    pub named_grades: Vec<BTreeSet<u32>>,
    /// Whether the order of `groups` is that of the grades.
    pub ordered: bool,
    pub rows: Vec<Row>,
    /// Per person, a bit for each question on which they were asked: what i could say of j is the overlap of the two.
    pub asked: Vec<u64>,
    /// Per person, a bit for each question on which they may be named.
    pub nameable: Vec<u64>,
    pub cap: Option<u32>,
}

/// Compressed rows: the neighbours of `i` are `to[start[i]..start[i + 1]]`, ascending.
#[derive(Clone, Debug, Default)]
struct Adjacency {
    start: Vec<usize>,
    to: Vec<usize>,
}

impl Adjacency {
    /// `arcs` sorted by their first end, then their second.
    fn new(n: usize, arcs: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut start = vec![0; n + 1];
        let mut to = Vec::new();
        for (from, target) in arcs {
            start[from + 1] += 1;
            to.push(target);
        }
        for i in 0..n {
            start[i + 1] += start[i];
        }
        Self { start, to }
    }

    fn of(&self, i: usize) -> &[usize] {
        &self.to[self.start[i]..self.start[i + 1]]
    }
}

impl Network {
    /// From what is said of its people and the mentions among them.
    pub(super) fn assemble(said: Said, arcs: &BTreeMap<(usize, usize), f64>) -> Self {
        let n = said.actors.len();
        let mut graph = DiGraph::with_capacity(n, arcs.len());
        for _ in 0..n {
            graph.add_node(());
        }
        for (&(i, j), &strength) in arcs {
            graph.add_edge(NodeIndex::new(i), NodeIndex::new(j), strength);
        }
        let out = Adjacency::new(n, arcs.keys().copied());
        let mut reversed: Vec<(usize, usize)> = arcs.keys().map(|&(i, j)| (j, i)).collect();
        reversed.sort_unstable();
        let into = Adjacency::new(n, reversed.into_iter());
        Self { said, graph, out, into }
    }

    /// The number of people in scope, those who did not answer included.
    #[must_use]
    pub fn n(&self) -> usize {
        self.said.actors.len()
    }

    #[must_use]
    pub fn actor(&self, i: usize) -> &Actor {
        &self.said.actors[i]
    }

    #[must_use]
    pub fn actors(&self) -> &[Actor] {
        &self.said.actors
    }

    #[must_use]
    pub fn index_of(&self, person: PersonId) -> Option<usize> {
        self.said.actors.binary_search_by_key(&person, |a| a.id).ok()
    }

    /// The groups of the grouping that was asked for, in its order; also those in which nobody is.
    #[must_use]
    pub fn groups(&self) -> &[GroupId] {
        &self.said.groups
    }

    /// The grades that the name of a group names ("3a": 3); none where it names something else.
    #[must_use]
    pub fn named_grades(&self, group: usize) -> &BTreeSet<u32> {
        static NONE: BTreeSet<u32> = BTreeSet::new();
        self.said.named_grades.get(group).unwrap_or(&NONE)
    }

    /// Whether groups that stand beside each other in [`Network::groups`] follow each other in grade.
    #[must_use]
    pub fn groups_ordered(&self) -> bool {
        self.said.ordered
    }

    /// The members of a group, ascending.
    pub fn members(&self, group: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.n()).filter(move |&i| self.said.actors[i].groups.contains(&group))
    }

    /// Whether two people share at least one group.
    #[must_use]
    pub fn share_a_group(&self, i: usize, j: usize) -> bool {
        self.said.actors[i].groups.iter().any(|g| self.said.actors[j].groups.contains(g))
    }

    /// The same network as a petgraph graph: node `i` is person `i`, an arc's weight is its strength.
    #[must_use]
    pub fn graph(&self) -> &DiGraph<(), f64> {
        &self.graph
    }

    /// Whom `i` names, ascending.
    #[must_use]
    pub fn names(&self, i: usize) -> &[usize] {
        self.out.of(i)
    }

    /// Who names `i`, ascending.
    #[must_use]
    pub fn named_by(&self, i: usize) -> &[usize] {
        self.into.of(i)
    }

    /// Whether `i` named `j`.
    #[must_use]
    pub fn has(&self, i: usize, j: usize) -> bool {
        self.out.of(i).binary_search(&j).is_ok()
    }

    /// Whether at least one of two people named the other.
    #[must_use]
    pub fn in_contact(&self, i: usize, j: usize) -> bool {
        self.has(i, j) || self.has(j, i)
    }

    /// The known mentions, by who names, then who is named.
    pub fn arcs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.n()).flat_map(|i| self.names(i).iter().map(move |&j| (i, j)))
    }

    #[must_use]
    pub fn arc_count(&self) -> usize {
        self.out.to.len()
    }

    /// The strength of a mention; `None` where there is none.
    #[must_use]
    pub fn strength(&self, i: usize, j: usize) -> Option<f64> {
        self.graph.find_edge(NodeIndex::new(i), NodeIndex::new(j)).map(|e| self.graph[e])
    }

    /// Everyone in contact with `i`, in either direction, ascending.
    #[must_use]
    pub fn contacts(&self, i: usize) -> Vec<usize> {
        self.names(i).iter().chain(self.named_by(i)).copied().collect::<BTreeSet<_>>().into_iter().collect()
    }

    #[must_use]
    pub fn row(&self, i: usize) -> &Row {
        &self.said.rows[i]
    }

    /// What someone was asked and on what they may be named: by chance people change places only with whom this is the same for.
    pub(super) fn stratum(&self, i: usize) -> (u64, u64) {
        (self.said.asked[i], self.said.nameable[i])
    }

    pub(super) fn said(&self) -> &Said {
        &self.said
    }

    /// Whether all that `i` would say is known.
    #[must_use]
    pub fn answered(&self, i: usize) -> bool {
        self.said.rows[i] == Row::Answered
    }

    /// Whether `i` answered in full, also where nothing of it is told.
    #[must_use]
    pub fn took_part(&self, i: usize) -> bool {
        self.answered(i) || self.said.actors[i].untold
    }

    /// Whether anything that `i` would say is known. What someone names is undefined, not zero, when nothing is.
    #[must_use]
    pub fn has_answers(&self, i: usize) -> bool {
        match &self.said.rows[i] {
            Row::Answered => true,
            Row::Partly(about) => !about.is_empty(),
            Row::Absent | Row::NotAsked => false,
        }
    }

    /// Why there is nothing to take a share of: `otherwise`, unless nobody of those who were asked answered.
    pub(super) fn because(&self, otherwise: Why) -> Why {
        let silent = self.asked_count() > 0 && (0..self.n()).all(|i| !self.has_answers(i));
        if silent { Why::NoAnswer } else { otherwise }
    }

    /// People who were asked.
    #[must_use]
    pub fn asked_count(&self) -> usize {
        self.said.rows.iter().filter(|r| **r != Row::NotAsked).count()
    }

    /// People who answered in full, also where nothing of it is told.
    #[must_use]
    pub fn answered_count(&self) -> usize {
        (0..self.n()).filter(|&i| self.took_part(i)).count()
    }

    /// The most names that one could give.
    #[must_use]
    pub fn cap(&self) -> Option<u32> {
        self.said.cap
    }

    /// What is known of whether `i` names `j`.
    #[must_use]
    pub fn cell(&self, i: usize, j: usize) -> Cell {
        if self.has(i, j) { Cell::Tie } else { self.cell_unless_tied(i, j) }
    }

    /// The same where it is known that there is no mention.
    pub(super) fn cell_unless_tied(&self, i: usize, j: usize) -> Cell {
        if i == j || self.said.asked[i] & self.said.nameable[j] == 0 {
            return Cell::Impossible;
        }
        match &self.said.rows[i] {
            Row::Answered => Cell::NoTie,
            Row::Partly(about) if about.binary_search(&j).is_ok() => Cell::NoTie,
            Row::Partly(_) | Row::Absent => Cell::Unknown,
            Row::NotAsked => Cell::Impossible,
        }
    }

    /// Whether it is known if `i` names `j`.
    #[must_use]
    pub fn observed(&self, i: usize, j: usize) -> bool {
        matches!(self.cell(i, j), Cell::Tie | Cell::NoTie)
    }

    /// The network of the people for whom `keep` holds, with what they said of one another.
    #[must_use]
    pub fn induced(&self, keep: impl Fn(usize) -> bool) -> Self {
        let kept: Vec<usize> = (0..self.n()).filter(|&i| keep(i)).collect();
        let place: BTreeMap<usize, usize> = kept.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        let arcs = self.strengths().filter_map(|((i, j), s)| Some(((*place.get(&i)?, *place.get(&j)?), s))).collect();
        let rows = kept
            .iter()
            .map(|&i| match &self.said.rows[i] {
                Row::Partly(about) => Row::Partly(about.iter().filter_map(|j| place.get(j).copied()).collect()),
                row => row.clone(),
            })
            .collect();
        let said = Said {
            actors: kept.iter().map(|&i| self.said.actors[i].clone()).collect(),
            groups: self.said.groups.clone(),
            named_grades: self.said.named_grades.clone(),
            rows,
            asked: kept.iter().map(|&i| self.said.asked[i]).collect(),
            nameable: kept.iter().map(|&i| self.said.nameable[i]).collect(),
            ..self.said
        };
        Self::assemble(said, &arcs)
    }

    /// The same network with the answers of `i` missing; `i` stays in it.
    #[must_use]
    pub fn silence(&self, i: usize) -> Self {
        let arcs = self.strengths().filter(|((from, _), _)| *from != i).collect();
        let mut said = self.said.clone();
        said.rows[i] = Row::Absent;
        Self::assemble(said, &arcs)
    }

    /// The same network with these mentions added where they are not, and removed where they are.
    #[must_use]
    pub fn toggle(&self, mentions: &[(usize, usize)]) -> Self {
        let mut arcs: BTreeMap<(usize, usize), f64> = self.strengths().collect();
        for &pair in mentions {
            if arcs.remove(&pair).is_none() && pair.0 != pair.1 {
                arcs.insert(pair, 1.0);
            }
        }
        Self::assemble(self.said.clone(), &arcs)
    }

    /// The same network as if everyone who was asked had answered in full and had made these mentions besides the known ones.
    ///
    /// Complexity: mentions times their logarithm.
    #[must_use]
    pub fn completed(&self, added: &[(usize, usize)]) -> Self {
        let mut arcs: BTreeMap<(usize, usize), f64> = self.strengths().collect();
        for &pair in added {
            arcs.entry(pair).or_insert(1.0);
        }
        let mut said = self.said.clone();
        for row in said.rows.iter_mut().filter(|row| **row != Row::NotAsked) {
            *row = Row::Answered;
        }
        Self::assemble(said, &arcs)
    }

    /// Each mention with its strength.
    pub(super) fn strengths(&self) -> impl Iterator<Item = ((usize, usize), f64)> + '_ {
        self.graph.edge_indices().filter_map(|e| {
            let (from, to) = self.graph.edge_endpoints(e)?;
            Some(((from.index(), to.index()), self.graph[e]))
        })
    }
}
