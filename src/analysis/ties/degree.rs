//! How many mentions there are, and how many each person gives and gets.

use crate::analysis::network::{RowCounts, row_counts};
use crate::analysis::{Bounds, Network, Reading, Why};

/// The share of possible mentions that were made.
///
/// Definition: mentions / ordered pairs of people of which the first was asked and the second may be named; with everyone
/// asked and nameable that is m / n(n-1).
/// With missing answers: over the pairs that were answered.
/// Complexity: n + m; where several questions are asked together, n times the sets of them on which people may be named.
/// Source: Wasserman and Faust 1994.
/// Example: Anna and Bram name each other, Cem names Anna, Dita nobody: 3 of 12, 0.25. Had Dita not answered: 3 of 9, 0.33.
#[must_use]
pub fn density(net: &Network) -> Reading {
    let cells: usize = row_counts(net).iter().map(|row| row.ties + row.no_ties).sum();
    Reading::share(net.arc_count() as f64, cells as f64, net.because(Why::TooFew))
}

/// Between what the density of the whole team lies, whatever the missing answers are.
///
/// Definition: lowest: no unknown mention was made; highest: all were, up to the survey's cap per person.
/// With missing answers: that is what it is for. Both ends can be reached, so they are exact, also under a cap. `None` when nobody could
/// have named anybody.
/// Complexity: that of [`density`].
/// Source: counting; ours.
/// Example: Anna and Bram name each other, Cem names Anna, Dita did not answer: 0.25 to 0.5.
#[must_use]
pub fn density_bounds(net: &Network) -> Option<Bounds> {
    let rows = row_counts(net);
    let possible: usize = rows.iter().map(RowCounts::possible).sum();
    let fillable: usize = rows.iter().map(|row| row.unknown.min(names_left(net, row.ties))).sum();
    let share = |arcs: usize| arcs as f64 / possible as f64;
    let known = net.arc_count();
    (possible > 0).then(|| Bounds { low: share(known), high: share(known + fillable), exact: true })
}

/// By how many colleagues each person is named: the known mentions.
///
/// Definition: the number of people who name the person.
/// With missing answers: those who did not answer may have named anyone, so it is the least that it can be.
/// Complexity: n.
/// Source: Freeman 1979.
/// Example: Anna and Bram name each other, Cem names Anna, Dita nobody: Anna 2, Bram 1, Cem and Dita 0.
#[must_use]
pub fn in_degree(net: &Network) -> Vec<usize> {
    (0..net.n()).map(|i| net.named_by(i).len()).collect()
}

/// How many colleagues each person names.
///
/// Definition: the number of people whom the person names.
/// With missing answers: undefined for someone without any answer; the known mentions of someone who answered in part.
/// Complexity: n.
/// Source: Freeman 1979.
/// Example: Anna names Bram and Cem, Bram and Cem name nobody, Dita did not answer: Anna 2, Bram and Cem 0, Dita undefined.
#[must_use]
pub fn out_degree(net: &Network) -> Vec<Reading> {
    of_respondents(net, |i| net.names(i).len())
}

/// With how many colleagues each person's tie goes both ways.
///
/// Definition: the number of people whom the person names and who name the person.
/// With missing answers: undefined for someone without any answer; else the known mutual ties.
/// Complexity: m log d, d the most mentions of one person.
/// Source: counting; ours.
/// Example: Anna and Bram name each other, Cem names Anna, Dita nobody: Anna and Bram 1, Cem and Dita 0.
#[must_use]
pub fn mutual_degree(net: &Network) -> Vec<Reading> {
    of_respondents(net, |i| net.names(i).iter().filter(|&&j| net.has(j, i)).count())
}

/// A count per person, undefined for those who did not answer.
fn of_respondents(net: &Network, count: impl Fn(usize) -> usize) -> Vec<Reading> {
    (0..net.n()).map(|i| if net.has_answers(i) { Reading::Value(count(i) as f64) } else { Reading::Undefined(Why::NoAnswer) }).collect()
}

/// How many names someone could still give who gave `known`.
pub(in crate::analysis) fn names_left(net: &Network, known: usize) -> usize {
    net.cap().map_or(usize::MAX, |cap| usize::try_from(cap).unwrap_or(usize::MAX).saturating_sub(known))
}

/// Whether the cap could keep somebody from making all mentions that are unknown; bounds that fill cells freely are then outer ones.
pub(in crate::analysis) fn cap_binds(net: &Network) -> bool {
    net.cap().is_some() && row_counts(net).iter().any(|row| row.unknown > names_left(net, row.ties))
}
