//! How likely somebody names a colleague: by the blocks of the two and whether the colleague named them.

use std::collections::BTreeMap;

use rand::rngs::ChaCha8Rng;

use crate::analysis::numeric::beta;
use crate::analysis::{Cell, Network};
use crate::model::RoleKind;

/// So many imagined cells stand for the mean of blocks that stand alike.
const IMAGINED: f64 = 2.0;

/// Whether the colleague named them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    No,
    Yes,
    /// Not known, or not asked.
    Unknown,
}

impl Named {
    pub(super) fn of(named: bool) -> Self {
        if named { Self::Yes } else { Self::No }
    }

    /// The three lie beside one another in every list.
    fn place(self) -> usize {
        match self {
            Self::No => 0,
            Self::Yes => 1,
            Self::Unknown => 2,
        }
    }
}

const THREE: usize = 3;

/// What `j` says of `i`.
pub(super) fn named(net: &Network, j: usize, i: usize) -> Named {
    match net.cell(j, i) {
        Cell::Tie => Named::Yes,
        Cell::NoTie => Named::No,
        Cell::Unknown | Cell::Impossible => Named::Unknown,
    }
}

#[derive(Debug)]
pub(super) struct Rates {
    block_of: Vec<usize>,
    blocks: usize,
    /// By block: its place among those of who did not answer.
    row_of: Vec<Option<usize>>,
    rows: usize,
    /// How two blocks stand, by place among those of who did not answer and block.
    stand: Vec<usize>,
    stands: usize,
    /// Of everyone with known cells.
    said: Vec<Said>,
}

/// Weighted counts of one person are the weight times these.
#[derive(Debug)]
struct Said {
    person: usize,
    by_class: Vec<(usize, Count)>,
    by_stand: Vec<(usize, Count)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    ties: f64,
    cells: f64,
}

impl Count {
    fn add(&mut self, weight: f64, other: Self) {
        self.ties += weight * other.ties;
        self.cells += weight * other.cells;
    }
}

/// How two blocks stand: sharing a group, both in groups, or by their kinds of role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    Inside,
    Between,
    Kinds(RoleKind, RoleKind),
}

impl Rates {
    /// `silent`: the people whose rates are needed.
    pub(super) fn new(net: &Network, silent: &[usize]) -> Self {
        let mut numbers: BTreeMap<(&[usize], RoleKind), usize> = BTreeMap::new();
        let mut first = Vec::new();
        let block_of: Vec<usize> = (0..net.n())
            .map(|i| {
                let fresh = numbers.len();
                let number = *numbers.entry((&net.actor(i).groups, net.actor(i).kind)).or_insert(fresh);
                if number == fresh {
                    first.push(i);
                }
                number
            })
            .collect();
        let blocks = first.len();
        let mut row_of = vec![None; blocks];
        let mut row_blocks = Vec::new();
        for &u in silent {
            let block = block_of[u];
            if row_of[block].is_none() {
                row_of[block] = Some(row_blocks.len());
                row_blocks.push(block);
            }
        }
        let mut stands: BTreeMap<Stand, usize> = BTreeMap::new();
        let mut number = |p: usize, q: usize| {
            let fresh = stands.len();
            *stands.entry(stand(net, first[p], first[q])).or_insert(fresh)
        };
        let between_all: Vec<usize> = (0..blocks * blocks).map(|pq| number(pq / blocks, pq % blocks)).collect();
        let stand_of = |p: usize, q: usize| between_all[p * blocks + q];
        let mut rates = Self {
            stand: row_blocks.iter().flat_map(|&p| (0..blocks).map(move |q| (p, q))).map(|(p, q)| stand_of(p, q)).collect(),
            stands: stands.len(),
            rows: row_blocks.len(),
            block_of,
            blocks,
            row_of,
            said: Vec::new(),
        };
        rates.said = (0..net.n()).filter(|&i| net.has_answers(i)).map(|i| rates.said(net, i, &stand_of)).collect();
        rates
    }

    /// The counts of one person.
    fn said(&self, net: &Network, i: usize, stand_of: &impl Fn(usize, usize) -> usize) -> Said {
        let mut all = vec![[Count::default(); THREE]; self.blocks];
        for j in 0..net.n() {
            let tie = match net.cell(i, j) {
                Cell::Tie => 1.0,
                Cell::NoTie => 0.0,
                Cell::Unknown | Cell::Impossible => continue,
            };
            let one = Count { ties: tie, cells: 1.0 };
            let to = &mut all[self.block_of[j]];
            to[Named::Unknown.place()].add(1.0, one);
            match named(net, j, i) {
                Named::Unknown => {}
                known => to[known.place()].add(1.0, one),
            }
        }
        let p = self.block_of[i];
        let mut by_class = Vec::new();
        let mut by_stand: BTreeMap<usize, Count> = BTreeMap::new();
        for (q, counts) in all.into_iter().enumerate() {
            for (named, count) in counts.into_iter().enumerate().filter(|(_, count)| count.cells > 0.0) {
                if let Some(row) = self.row_of[p] {
                    by_class.push(((row * self.blocks + q) * THREE + named, count));
                }
                by_stand.entry(stand_of(p, q) * THREE + named).or_default().add(1.0, count);
            }
        }
        Said { person: i, by_class, by_stand: by_stand.into_iter().collect() }
    }

    pub(super) fn block(&self, i: usize) -> usize {
        self.block_of[i]
    }

    /// The class of a cell from someone who did not answer to somebody of a block.
    pub(super) fn class(&self, person: usize, block: usize, named: Named) -> usize {
        let row = self.row_of[self.block_of[person]].unwrap_or_default();
        (row * self.blocks + block) * THREE + named.place()
    }

    /// The rates of one completion.
    pub(super) fn drawn(&self, weights: &[f64]) -> Drawn<'_> {
        let mut classes = vec![Count::default(); self.rows * self.blocks * THREE];
        let mut stands = vec![Count::default(); self.stands * THREE];
        for said in &self.said {
            let weight = weights[said.person];
            for &(class, count) in &said.by_class {
                classes[class].add(weight, count);
            }
            for &(stand, count) in &said.by_stand {
                stands[stand].add(weight, count);
            }
        }
        let mut whole = [Count::default(); THREE];
        for (place, count) in stands.iter().enumerate() {
            whole[place % THREE].add(1.0, *count);
        }
        let overall = whole.map(|count| (count.ties + 0.5) / (count.cells + 1.0));
        let means = stands.iter().enumerate().map(|(place, count)| (count.ties + overall[place % THREE]) / (count.cells + 1.0)).collect();
        Drawn { rates: self, known: vec![None; classes.len()], classes, means }
    }
}

/// The rates of one completion, each drawn when it is first asked for.
pub(super) struct Drawn<'a> {
    rates: &'a Rates,
    classes: Vec<Count>,
    /// By how two blocks stand.
    means: Vec<f64>,
    known: Vec<Option<f64>>,
}

impl Drawn<'_> {
    pub(super) fn of(&mut self, class: usize, rng: &mut ChaCha8Rng) -> f64 {
        let Self { rates, classes, means, known } = self;
        *known[class].get_or_insert_with(|| {
            let Count { ties, cells } = classes[class];
            let mean = means[rates.stand[class / THREE] * THREE + class % THREE];
            // Sums of weights may differ by rounding.
            beta(ties + IMAGINED * mean, (cells - ties).max(0.0) + IMAGINED * (1.0 - mean), rng)
        })
    }
}

fn stand(net: &Network, i: usize, j: usize) -> Stand {
    let (a, b) = (net.actor(i), net.actor(j));
    if a.groups.is_empty() || b.groups.is_empty() {
        Stand::Kinds(a.kind, b.kind)
    } else if net.share_a_group(i, j) {
        Stand::Inside
    } else {
        Stand::Between
    }
}
