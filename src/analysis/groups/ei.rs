//! Whether mentions stay inside groups.

use crate::analysis::network::by_kind;
use crate::analysis::ties::cap_binds;
use crate::analysis::{Bounds, Cell, Network, Reading, Why};

/// Mentions between people who are in a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EiCounts {
    /// The two share at least one group.
    pub internal: usize,
    pub external: usize,
}

impl EiCounts {
    /// (E - I) / (E + I): -1 when every mention stays inside, 1 when none does. Undefined without mentions.
    #[must_use]
    pub fn index(&self) -> Reading {
        Reading::share(self.external as f64 - self.internal as f64, (self.external + self.internal) as f64, Why::NoTies)
    }

    fn add(&mut self, internal: bool, mentions: usize) {
        if internal {
            self.internal += mentions;
        } else {
            self.external += mentions;
        }
    }
}

/// How many mentions stay inside groups, and how many run between them.
///
/// Definition: mentions between people who are in a group; internal when the two share at least one, else external.
/// With missing answers: the known mentions.
/// Complexity: m times the memberships of the two.
/// Source: Krackhardt and Stern 1988.
/// Example: Anna and Bram are one group, Cem another, Dita has none. Anna and Bram name each other, Anna names Cem, Dita names Anna:
/// 2 inside, 1 between.
#[must_use]
pub fn ei_counts(net: &Network) -> EiCounts {
    let mut counts = EiCounts::default();
    for i in 0..net.n() {
        let sent = sent_by(net, i);
        counts.internal += sent.internal;
        counts.external += sent.external;
    }
    counts
}

/// Whether mentions run between groups or stay inside them.
///
/// Definition: (E - I) / (E + I) over mentions between people who are in a group; internal means that the two share a group.
/// With groups of unequal size 0 is not neutral: read it beside [`ei_expected`].
/// With missing answers: over the known mentions.
/// Complexity: m times the memberships of the two.
/// Source: Krackhardt and Stern 1988.
/// Example: Anna and Bram are one group, Cem another, Dita has none. Anna and Bram name each other, Anna names Cem, Dita names Anna:
/// (1 - 2) / 3 = -0.33.
#[must_use]
pub fn ei_arc(net: &Network) -> Reading {
    if nobody_grouped(net) {
        return Reading::Undefined(Why::NoGroup);
    }
    index_of(net, ei_counts(net))
}

/// [`ei_arc`] of pairs of people in contact, whichever way they name: what is said where ties have no direction.
///
/// Definition: (E - I) / (E + I) over unordered pairs of people, both in a group, of whom at least one names the other.
/// With missing answers: over the known mentions.
/// Complexity: m log d, d the most mentions of one person.
/// Source: Krackhardt and Stern 1988; UCINET on undirected data.
/// Example: Anna and Bram of one group name each other, Anna names Cem of another: one pair inside, one outside, 0; over mentions -0.33.
#[must_use]
pub fn ei_pair(net: &Network) -> Reading {
    if nobody_grouped(net) {
        return Reading::Undefined(Why::NoGroup);
    }
    let in_a_group = |i: usize| !net.actor(i).groups.is_empty();
    let mut counts = EiCounts::default();
    for (i, j) in net.arcs().filter(|&(i, j)| (i < j || !net.has(j, i)) && in_a_group(i) && in_a_group(j)) {
        counts.add(net.share_a_group(i, j), 1);
    }
    index_of(net, counts)
}

/// Whether the mentions of each group's members run between groups or stay inside them, by index in [`Network::groups`].
///
/// Definition: [`ei_arc`] over the mentions that the members make. Undefined for a group without members, or whose members name nobody who
/// is in a group.
/// With missing answers: the known mentions; undefined for a group of which nobody answered.
/// Complexity: n times the number of groups, and m times the memberships of the two.
/// Source: Krackhardt and Stern 1988.
/// Example: Anna and Bram are one group, Cem another, Dita has none. Anna and Bram name each other, Anna names Cem, Dita names Anna.
/// The first group: -0.33; the second, of which nobody names anyone: undefined.
#[must_use]
pub fn ei_by_group(net: &Network) -> Vec<Reading> {
    (0..net.groups().len())
        .map(|g| {
            let members: Vec<usize> = net.members(g).collect();
            if members.is_empty() {
                return Reading::Undefined(Why::TooFew);
            }
            if !members.iter().any(|&i| net.has_answers(i)) {
                return Reading::Undefined(Why::NoAnswer);
            }
            let mut counts = EiCounts::default();
            for i in members {
                let sent = sent_by(net, i);
                counts.internal += sent.internal;
                counts.external += sent.external;
            }
            counts.index()
        })
        .collect()
}

/// Whether each person's mentions run between groups or stay inside them.
///
/// Definition: [`ei_arc`] over the mentions that the person makes. Undefined for someone who is in no group, or names nobody who is in one.
/// With missing answers: the known mentions; undefined for someone without any answer.
/// Complexity: m times the memberships of the two.
/// Source: Krackhardt and Stern 1988.
/// Example: Anna and Bram are one group, Cem another, Dita has none. Anna and Bram name each other, Anna names Cem, Dita names Anna.
/// Anna: 0. Bram: -1. Cem and Dita: undefined.
#[must_use]
pub fn ei_by_person(net: &Network) -> Vec<Reading> {
    (0..net.n())
        .map(|i| {
            if !net.has_answers(i) {
                Reading::Undefined(Why::NoAnswer)
            } else if net.actor(i).groups.is_empty() {
                Reading::Undefined(Why::NoGroup)
            } else {
                sent_by(net, i).index()
            }
        })
        .collect()
}

/// What [`ei_arc`] would be on average if mentions fell anywhere.
///
/// Definition: (external - internal) / all, over the ordered pairs of people in a group of which the first was asked and the second
/// may be named.
/// With missing answers: they do not change it.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: UCINET.
/// Example: Anna and Bram are one group, Cem another, Dita has none: (4 - 2) / 6 = 0.33.
#[must_use]
pub fn ei_expected(net: &Network) -> Reading {
    if nobody_grouped(net) {
        return Reading::Undefined(Why::NoGroup);
    }
    let mut possible = EiCounts::default();
    grouped_cells(net, |cell, internal, pairs| {
        if cell != Cell::Impossible {
            possible.add(internal, pairs);
        }
    });
    match possible.index() {
        Reading::Undefined(_) => Reading::Undefined(Why::TooFew),
        value @ Reading::Value(_) => value,
    }
}

/// Between what [`ei_arc`] lies, whatever the missing answers are.
///
/// Definition: lowest: every missing answer inside groups is a mention and none between them; highest: the reverse.
/// With missing answers: that is what it is for. Exact, unless a cap keeps someone from filling all unknown cells. `None` where no mention
/// between people in a group is possible.
/// Complexity: that of counting pairs by kind: mentions, and people who answered in part times people.
/// Source: counting; ours.
/// Example: Anna and Bram are one group, Cem and Dita another. Anna and Bram name each other, Anna names Cem, Cem nobody, Dita did not
/// answer: (1 - 3) / 4 = -0.5 to (3 - 2) / 5 = 0.2.
#[must_use]
pub fn ei_bounds(net: &Network) -> Option<Bounds> {
    let known = ei_counts(net);
    let mut unknown = EiCounts::default();
    grouped_cells(net, |cell, internal, pairs| {
        if cell == Cell::Unknown {
            unknown.add(internal, pairs);
        }
    });
    if known.internal + known.external + unknown.internal + unknown.external == 0 {
        return None;
    }
    let lowest = EiCounts { internal: known.internal + unknown.internal, ..known };
    let highest = EiCounts { external: known.external + unknown.external, ..known };
    // Where one end has no mention at all, only completions with mentions of the other sort have a value.
    Some(Bounds { low: lowest.index().value().unwrap_or(1.0), high: highest.index().value().unwrap_or(-1.0), exact: !cap_binds(net) })
}

/// The mentions that `i` makes of people in a group; none when `i` is in no group.
pub(super) fn sent_by(net: &Network, i: usize) -> EiCounts {
    let mut counts = EiCounts::default();
    if !net.actor(i).groups.is_empty() {
        for &j in net.names(i).iter().filter(|&&j| !net.actor(j).groups.is_empty()) {
            counts.add(net.share_a_group(i, j), 1);
        }
    }
    counts
}

/// Pairs of people who are in groups and share none, of which this is known.
pub(super) fn external_cells(net: &Network, wanted: Cell) -> usize {
    let mut count = 0;
    grouped_cells(net, |cell, internal, pairs| count += if cell == wanted && !internal { pairs } else { 0 });
    count
}

fn index_of(net: &Network, counts: EiCounts) -> Reading {
    match counts.index() {
        Reading::Undefined(why) => Reading::Undefined(net.because(why)),
        value @ Reading::Value(_) => value,
    }
}

fn nobody_grouped(net: &Network) -> bool {
    net.actors().iter().all(|a| a.groups.is_empty())
}

/// What is known of each mention that people in a group could make of one another, whether it is inside a group, and how many are alike.
fn grouped_cells(net: &Network, mut visit: impl FnMut(Cell, bool, usize)) {
    let grouped = |i: usize| !net.actor(i).groups.is_empty();
    by_kind(net, |alike| {
        if grouped(alike.i) && grouped(alike.j) {
            let internal = net.share_a_group(alike.i, alike.j);
            visit(alike.there, internal, alike.pairs);
            visit(alike.back, internal, alike.pairs);
        }
    });
}
