//! Whether mentions between some people and the others run one way.

use super::law::{Law, Tested};
use crate::analysis::{Cell, Network};

/// Of the pairs of one of these people and somebody else, those in which only one names the other, by who does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OneWay {
    /// Only these people name the other.
    pub out: usize,
    /// Only the other names them.
    pub back: usize,
    /// They name each other.
    pub mutual: usize,
}

/// The pairs of one of these people and somebody else in which one names the other, by who does.
///
/// What it tells you: whether people are asked as much as they ask.
/// Definition: over pairs of one of `people` and one who is none of them, of whom both answers about each other are known.
/// With missing answers: pairs of which both are known.
/// Complexity: people times n.
/// Source: Wasserman and Faust 1994 (asymmetric dyads).
/// Example: Anna leads. She names Bram and Cem, Cem names her, Dita names her: 1 out, 1 back, 1 mutual.
#[must_use]
pub fn one_way(net: &Network, people: &[usize]) -> OneWay {
    let mut found = OneWay::default();
    for &i in people {
        for j in (0..net.n()).filter(|j| !people.contains(j)) {
            match (net.cell(i, j), net.cell(j, i)) {
                (Cell::Tie, Cell::Tie) => found.mutual += 1,
                (Cell::Tie, Cell::NoTie) => found.out += 1,
                (Cell::NoTie, Cell::Tie) => found.back += 1,
                _ => {}
            }
        }
    }
    found
}

impl OneWay {
    /// How likely so uneven a division is when each one-way pair runs either way: the sign test, two-sided, exact.
    #[must_use]
    pub fn tested(&self) -> Tested {
        Law::of_each(std::iter::repeat_n(0.5, self.out + self.back)).two_sided(self.out)
    }
}
