//! Where a value plausibly lies when answers are missing, for measures that have no bounds.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

use crate::analysis::chance::draw_each;
use crate::analysis::network::by_kind;
use crate::analysis::ties::names_left;
use crate::analysis::{Cell, Network, Watch};

/// A team larger than this has no plausible ranges: every pair of people is looked at.
const MOST_PEOPLE: usize = 5_000;
/// Of the draws one in so many lies below the range, and one in so many above.
const TAIL_IS_ONE_IN: usize = 20;

/// The middle 90 % of the drawn values: never a bound, the truth may lie outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The 5th percentile: one draw in twenty is before it.
    pub low: f64,
    /// The 95th percentile.
    pub high: f64,
    /// The draws in which the value is defined.
    pub draws: usize,
    pub seed: u64,
}

/// How often people who answered name a colleague, by whether that colleague named them and whether the two share a group.
///
/// Each rate counts one imagined cell at the rate of the next broader class: a class that nobody is in has the broader rate, and a few
/// answers do not make it certain. From narrow to broad: named back and group, named back, all; where it is not known whether the
/// colleague named them: group, all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// `[did the other name them][do they share a group]`, from pairs that both answered about.
    given: [[f64; 2]; 2],
    /// `[do they share a group]`, from all answers.
    by_group: [f64; 2],
}

impl Rates {
    /// `None` when nobody answered, or nobody could.
    ///
    /// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
    /// Example: Anna and Bram name each other, Cem nobody, Dita did not answer; all are one group. Whoever is named names back 2 of 2
    /// times, which leans on 2 of 9 to 0.91; whoever is not names 0 of 4 times: 0.01.
    #[must_use]
    pub fn new(net: &Network) -> Option<Self> {
        let (given, by_group) = classes(net);
        let overall = by_group[0].with(by_group[1]);
        if overall.cells == 0 {
            return None;
        }
        let overall = overall.ties as f64 / overall.cells as f64;
        let narrow = |[apart, together]: [Class; 2]| {
            let broad = apart.with(together).rate(overall);
            [apart.rate(broad), together.rate(broad)]
        };
        Some(Self { given: given.map(narrow), by_group: by_group.map(|class| class.rate(overall)) })
    }

    /// How likely someone names a colleague; `named_by` is whether that colleague names them, `None` where that is not known.
    #[must_use]
    pub fn rate(&self, named_by: Option<bool>, share_a_group: bool) -> f64 {
        named_by.map_or(self.by_group, |named| self.given[usize::from(named)])[usize::from(share_a_group)]
    }
}

/// What is known of each class: as in [`Rates`].
fn classes(net: &Network) -> ([[Class; 2]; 2], [Class; 2]) {
    let mut given = [[Class::default(); 2]; 2];
    let mut by_group = [Class::default(); 2];
    by_kind(net, |alike| {
        let share = usize::from(net.share_a_group(alike.i, alike.j));
        for (_, _, cell) in alike.directions() {
            by_group[share].count(cell, alike.pairs);
        }
        if alike.answered().is_some() {
            given[usize::from(alike.back == Cell::Tie)][share].count(alike.there, alike.pairs);
            given[usize::from(alike.there == Cell::Tie)][share].count(alike.back, alike.pairs);
        }
    });
    (given, by_group)
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Class {
    ties: usize,
    cells: usize,
}

impl Class {
    /// Counts so many cells of which the same is known, if it is.
    fn count(&mut self, cell: Cell, cells: usize) {
        if matches!(cell, Cell::Tie | Cell::NoTie) {
            self.cells += cells;
        }
        if cell == Cell::Tie {
            self.ties += cells;
        }
    }

    fn with(self, other: Self) -> Self {
        Self { ties: self.ties + other.ties, cells: self.cells + other.cells }
    }

    fn rate(self, broader: f64) -> f64 {
        (self.ties as f64 + broader) / (self.cells as f64 + 1.0)
    }
}

/// Where the values of `measure` plausibly lie, given the answers that are missing.
///
/// Definition: each missing answer is drawn with the [`Rates`] of those who answered; of two people who both did not answer the first is
/// drawn by the group alone and the second given the first. Who would name more than the cap keeps a random choice of them. The range
/// is the 5th to the 95th percentile of `measure` over the completed networks, in which everyone who was asked has answered.
/// Draws in which a value is not defined are left out of its range; `None` for a value that no draw defines.
/// With missing answers: that is what it is for; `None` as a whole when none is missing, when nobody answered, above 5,000 people or two
/// million unknown cells, or when `watch` is cancelled.
/// Complexity: n^2 once; per draw the unknown cells, m, and what `measure` takes. Draws are shared among threads; same seed, same bits.
/// Source: the idea of filling in by reconstruction and at random is compared in Huisman 2009.
/// Example: Anna, Bram and Cem all name each other, Dita is named by nobody and did not answer. Each of her three answers is a mention in
/// two draws of three: no pair of the others shows what someone says who is not named, so that all their answers weigh in, 6 of 9.
#[must_use]
pub fn plausible(
    net: &Network,
    seed: u64,
    draws: usize,
    watch: &Watch,
    measure: impl Fn(&Network) -> Vec<Option<f64>> + Sync,
) -> Option<Vec<Option<Range>>> {
    if net.n() > MOST_PEOPLE {
        return None;
    }
    let unknown = net.unknown_cells()?;
    if unknown.is_empty() {
        return None;
    }
    let rates = Rates::new(net)?;
    let completed = draw_each(seed, draws, watch, |rng| measure(&net.completed(&complete(net, &unknown, &rates, rng))))?;
    let values = completed.first()?.len();
    let range = |which: usize| {
        let mut each: Vec<f64> = completed.iter().filter_map(|values| values.get(which).copied().flatten()).collect();
        each.sort_by(f64::total_cmp);
        let tail = each.len() / TAIL_IS_ONE_IN;
        let (low, high) = (*each.get(tail)?, *each.get(each.len().checked_sub(tail + 1)?)?);
        Some(Range { low, high, draws: each.len(), seed })
    };
    Some((0..values).map(range).collect())
}

/// Mentions drawn for the unknown cells, which come by who may have named.
fn complete(net: &Network, unknown: &[(usize, usize)], rates: &Rates, rng: &mut ChaCha8Rng) -> Vec<(usize, usize)> {
    let mut added: Vec<(usize, usize)> = Vec::new();
    for row in unknown.chunk_by(|a, b| a.0 == b.0) {
        let first = added.len();
        let mut drawn = Vec::new();
        for &(i, j) in row {
            let named_by = match net.cell(j, i) {
                Cell::Tie => Some(true),
                Cell::NoTie => Some(false),
                // The other's answer is missing too: drawn already where they come first. `added` is in ascending order up to here.
                Cell::Unknown if j < i => Some(added[..first].binary_search(&(j, i)).is_ok()),
                Cell::Unknown | Cell::Impossible => None,
            };
            if rng.random_bool(rates.rate(named_by, net.share_a_group(i, j))) {
                drawn.push((i, j));
            }
        }
        let left = row.first().map_or(0, |&(i, _)| names_left(net, net.names(i).len()));
        if drawn.len() > left {
            drawn.shuffle(rng);
            drawn.truncate(left);
            drawn.sort_unstable();
        }
        added.append(&mut drawn);
    }
    added
}

#[cfg(test)]
mod tests {
    use super::{Class, classes};
    use crate::analysis::network::all_kinds;

    #[test]
    fn pairs_by_kind_are_counted_as_all_pairs() {
        for net in all_kinds() {
            let mut given = [[Class::default(); 2]; 2];
            let mut by_group = [Class::default(); 2];
            for i in 0..net.n() {
                for j in (0..net.n()).filter(|&j| net.observed(i, j)) {
                    let share = usize::from(net.share_a_group(i, j));
                    by_group[share].count(net.cell(i, j), 1);
                    if net.observed(j, i) {
                        given[usize::from(net.has(j, i))][share].count(net.cell(i, j), 1);
                    }
                }
            }
            assert_eq!(classes(&net), (given, by_group));
        }
    }

    #[test]
    fn a_class_leans_on_the_broader_one() {
        assert_eq!(Class::default().rate(0.25).to_bits(), 0.25_f64.to_bits());
        assert_eq!(Class { ties: 2, cells: 3 }.rate(0.5).to_bits(), 0.625_f64.to_bits());
    }
}
