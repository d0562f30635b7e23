//! What the missing answers leave open, and the network in which all of it was said.

use std::collections::BTreeMap;

use super::{Cell, Network, Row};

/// Above so many unknown cells they are not listed: each is a mention in the filled network.
const MOST_UNKNOWN: usize = 2_000_000;

/// Mentions as they might be in the missing answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    mentions: Vec<(usize, usize)>,
}

impl Completion {
    /// These mentions, for the missing answers of some network; each once.
    #[must_use]
    pub fn new(mentions: impl IntoIterator<Item = (usize, usize)>) -> Self {
        let mut mentions: Vec<(usize, usize)> = mentions.into_iter().collect();
        mentions.sort_unstable();
        mentions.dedup();
        Self { mentions }
    }

    /// By who names, then who is named.
    #[must_use]
    pub fn mentions(&self) -> &[(usize, usize)] {
        &self.mentions
    }

    /// The pairs of people who are in contact by it and are not by what is known in `net`, each once.
    pub fn new_contacts<'a>(&'a self, net: &'a Network) -> impl Iterator<Item = (usize, usize)> + 'a {
        let is_first = |i: usize, j: usize| !(net.has(j, i) || (j < i && self.has(j, i)));
        self.mentions.iter().copied().filter(move |&(i, j)| is_first(i, j))
    }

    /// Whether `i` names `j` in it; what is known of them is not in it.
    #[must_use]
    pub fn has(&self, i: usize, j: usize) -> bool {
        self.mentions.binary_search(&(i, j)).is_ok()
    }
}

impl Network {
    /// The people whom `i` may have named in an answer that is missing, ascending.
    pub(in crate::analysis) fn unknown_from(&self, i: usize) -> impl Iterator<Item = usize> + '_ {
        let open = matches!(self.row(i), Row::Absent | Row::Partly(_));
        (0..if open { self.n() } else { 0 }).filter(move |&j| self.cell(i, j) == Cell::Unknown)
    }

    /// Every unknown cell, by who may have named, then who may have been named; `None` above two million of them, which is a team of
    /// 1,400 of whom nobody answered.
    ///
    /// Complexity: n for each person whose answers are missing.
    #[must_use]
    pub fn unknown_cells(&self) -> Option<Vec<(usize, usize)>> {
        let cells: Vec<(usize, usize)> =
            (0..self.n()).flat_map(|i| self.unknown_from(i).map(move |j| (i, j))).take(MOST_UNKNOWN + 1).collect();
        (cells.len() <= MOST_UNKNOWN).then_some(cells)
    }

    /// The network in which every missing answer is a mention: the end of what can be where more mentions can only add. A cap on the
    /// number of names is not heeded, so that it then holds more than anyone could have said.
    ///
    /// `None` where [`Network::unknown_cells`] is.
    #[must_use]
    pub fn filled(&self) -> Option<Self> {
        Some(self.completed(&self.unknown_cells()?))
    }

    /// Who belongs to the square of people of whom every answer about one another is known: those who answered in full and whom all
    /// others of them could name. Tests against chance need such a square: an empty cell in it is a "no".
    ///
    /// Complexity: n + m, and n for each different set of questions that people were asked.
    pub(in crate::analysis) fn in_full_square(&self) -> Vec<bool> {
        let said = self.said();
        let mut asked: BTreeMap<u64, usize> = BTreeMap::new();
        for i in (0..self.n()).filter(|&i| self.answered(i)) {
            *asked.entry(said.asked[i]).or_default() += 1;
        }
        let apart = |asked: u64, j: usize| asked & said.nameable[j] == 0;
        let all_could_name = |j: usize| {
            let could_not: usize = asked.iter().filter(|(asked, _)| apart(**asked, j)).map(|(_, people)| *people).sum();
            // Who was not asked about j may have named them all the same, and nobody names themselves.
            let others = self.named_by(j).iter().chain(&[j]).filter(|&&i| self.answered(i) && apart(said.asked[i], j)).count();
            could_not == others
        };
        (0..self.n()).map(|j| self.answered(j) && all_could_name(j)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::network::all_kinds;

    #[test]
    fn the_full_square_is_that_of_every_cell() {
        for net in all_kinds() {
            let could_name = |i: usize, j: usize| i == j || !net.answered(i) || net.cell(i, j) != Cell::Impossible;
            let by_cell: Vec<bool> = (0..net.n()).map(|j| net.answered(j) && (0..net.n()).all(|i| could_name(i, j))).collect();
            assert_eq!(net.in_full_square(), by_cell);
        }
    }
}
