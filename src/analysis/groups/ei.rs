//! Whether mentions stay inside groups, and whether that is more than chance.

use std::collections::BTreeMap;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

use crate::analysis::network::by_kind;
use crate::analysis::ties::cap_binds;
use crate::analysis::{Bounds, Cell, Network, Reading, Why};

/// A value that chance gives at most once in so many draws is called below chance: 5 %.
const CHANCE_IS_ONE_IN: usize = 20;

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

/// [`ei_arc`] against chance: the memberships dealt out anew over the people who have one.
#[derive(Clone, Debug, PartialEq)]
pub struct EiTest {
    pub seed: u64,
    pub draws: usize,
    /// How likely so few external mentions are by chance (one-sided): (draws with E-I at most the observed, and 1) / (draws and 1).
    pub p: f64,
    /// By person: `p` if that person's answers were missing; `None` when no mention would be left.
    pub p_without: Vec<Option<f64>>,
    /// The highest number of external mentions, among as many mentions, that is still below chance: the 5 % point of the draws.
    /// `None` when even no external mention at all would not be.
    pub highest_below_chance: Option<usize>,
    pub observed: EiCounts,
    /// External mentions over the draws.
    pub chance: Spread,
    /// By person: the same without that person's answers.
    pub chance_without: Vec<Spread>,
    /// By person: the external mentions that would be left without that person's answers.
    pub external_without: Vec<usize>,
    /// Answered "no" between groups: where an external mention could be added.
    addable: usize,
    /// Not answered between groups: where an external mention may be.
    unknown: usize,
}

/// A count over draws, kept as whole numbers so that the order of the draws does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    draws: u64,
    sum: u64,
    squares: u64,
}

impl Spread {
    pub(super) fn add(&mut self, count: usize) {
        let count = count as u64;
        self.draws += 1;
        self.sum += count;
        self.squares += count * count;
    }

    /// 0 without draws.
    #[must_use]
    pub fn mean(&self) -> f64 {
        if self.draws == 0 { 0.0 } else { self.sum as f64 / self.draws as f64 }
    }

    #[must_use]
    pub fn sd(&self) -> f64 {
        let mean = self.mean();
        if self.draws == 0 { 0.0 } else { (self.squares as f64 / self.draws as f64 - mean * mean).max(0.0).sqrt() }
    }

    /// How many standard deviations a count is above the mean; `None` when every draw gave the same.
    #[must_use]
    pub fn deviations(&self, count: usize) -> Option<f64> {
        let sd = self.sd();
        (sd > 1e-9).then(|| (count as f64 - self.mean()) / sd)
    }
}

impl EiTest {
    /// How many standard deviations the external mentions are from what chance gives: below 0 when they are fewer.
    #[must_use]
    pub fn deviations(&self) -> Option<f64> {
        self.chance.deviations(self.observed.external)
    }

    /// [`EiTest::deviations`] if that person's answers were missing.
    #[must_use]
    pub fn deviations_without(&self, person: usize) -> Option<f64> {
        self.chance_without[person].deviations(self.external_without[person])
    }

    /// Whether mentions stay inside groups more than chance has it, at 5 %.
    #[must_use]
    pub fn below_chance(&self) -> bool {
        self.highest_below_chance.is_some_and(|highest| self.observed.external <= highest)
    }

    /// Whether the missing answers could undo [`EiTest::below_chance`]: with a mention between groups wherever one is unknown. The share
    /// of external mentions at the 5 % point is held where it is.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.highest_below_chance.is_some_and(|highest| self.unknown > 0 && self.undone(highest, self.unknown, 0))
    }

    /// Whether the share of external mentions is above that of `highest`, with so many added between groups and removed inside them.
    fn undone(&self, highest: usize, added: usize, removed: usize) -> bool {
        let EiCounts { internal, external } = self.observed;
        let all = internal + external;
        let (e, total) = (external + added, all + added - removed);
        total == 0 || e * all > highest * total
    }

    /// The smallest number of single mentions, added between groups or removed inside them, after which [`EiTest::below_chance`]
    /// no longer holds. The share of external mentions at the 5 % point is held where it is.
    /// `None` when it does not hold now, or when no such change undoes it.
    #[must_use]
    pub fn smallest_change(&self) -> Option<usize> {
        let highest = self.highest_below_chance?;
        let internal = self.observed.internal;
        if self.undone(highest, 0, 0) {
            return None;
        }
        (1..=self.addable + internal)
            .find(|&changes| (0..=changes.min(self.addable)).any(|a| changes - a <= internal && self.undone(highest, a, changes - a)))
    }
}

/// Whether mentions stay inside groups more than they would if people had been put into the groups by lot.
///
/// Definition: the membership sets are dealt out `draws` times over the people who are in a group; p is one more than the number of draws
/// in which the mentions then stay inside groups at least as much as they do, of one more than all draws.
/// With missing answers: the known mentions stay where they are. Same network, seed and number of draws: same answer.
/// `None` when there is no mention between people in a group.
/// Complexity: draws * (m + n) steps; what each person's answers weigh comes from the same draws.
/// Source: UCINET.
/// Example: Anna and Bram are one group, Cem and Dita another, and each two name each other. One deal in three leaves all mentions inside,
/// so p is about 0.33: four people are too few to tell.
#[must_use]
pub fn ei_test(net: &Network, seed: u64, draws: usize) -> Option<EiTest> {
    let observed = ei_counts(net);
    let total = observed.internal + observed.external;
    if total == 0 {
        return None;
    }
    let mut deal = Deal::new(net);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let sent: Vec<EiCounts> = (0..net.n()).map(|i| sent_by(net, i)).collect();
    let mut at_external = vec![0_usize; total + 1];
    let mut at_most_without = vec![0_usize; net.n()];
    let (mut chance, mut chance_without) = (Spread::default(), vec![Spread::default(); net.n()]);
    for _ in 0..draws {
        deal.sets.shuffle(&mut rng);
        let external = deal.external_by_person();
        let sum: usize = external.iter().sum();
        at_external[sum] += 1;
        chance.add(sum);
        for (i, count) in at_most_without.iter_mut().enumerate() {
            *count += usize::from(sum - external[i] <= observed.external - sent[i].external);
            chance_without[i].add(sum - external[i]);
        }
    }
    let p = |at_most: usize| (at_most + 1) as f64 / (draws + 1) as f64;
    let mut at_most = Vec::with_capacity(total + 1);
    for count in at_external {
        at_most.push(count + at_most.last().copied().unwrap_or(0));
    }
    Some(EiTest {
        seed,
        draws,
        p: p(at_most[observed.external]),
        p_without: (0..net.n()).map(|i| (sent[i].internal + sent[i].external < total).then(|| p(at_most_without[i]))).collect(),
        highest_below_chance: at_most.iter().rposition(|&count| (count + 1) * CHANCE_IS_ONE_IN <= draws + 1),
        observed,
        chance,
        chance_without,
        external_without: sent.iter().map(|sent| observed.external - sent.external).collect(),
        addable: external_cells(net, Cell::NoTie),
        unknown: external_cells(net, Cell::Unknown),
    })
}

/// The membership sets over the people who have one, and the mentions among them.
pub(super) struct Deal {
    /// The set of each person in a group, by place among those people.
    pub(super) sets: Vec<usize>,
    /// The groups of each set, ascending.
    pub(super) groups_of: Vec<Vec<usize>>,
    /// Whether two sets share a group.
    share: Vec<Vec<bool>>,
    /// Who names whom, by person in the network: (place of the one who names, places of the named).
    pub(super) mentions: Vec<Option<(usize, Vec<usize>)>>,
}

impl Deal {
    pub(super) fn new(net: &Network) -> Self {
        let mut place = vec![None; net.n()];
        let mut number: BTreeMap<&[usize], usize> = BTreeMap::new();
        let mut sets = Vec::new();
        for (i, actor) in net.actors().iter().enumerate().filter(|(_, a)| !a.groups.is_empty()) {
            place[i] = Some(sets.len());
            let fresh = number.len();
            sets.push(*number.entry(&actor.groups).or_insert(fresh));
        }
        let mut share = vec![vec![false; number.len()]; number.len()];
        for (a, &x) in &number {
            for (b, &y) in &number {
                share[x][y] = a.iter().any(|g| b.contains(g));
            }
        }
        let mut groups_of = vec![Vec::new(); number.len()];
        for (groups, &set) in &number {
            groups_of[set] = groups.to_vec();
        }
        let named = |i: usize| net.names(i).iter().filter_map(|&j| place[j]).collect();
        let mentions = (0..net.n()).map(|i| place[i].map(|from| (from, named(i)))).collect();
        Self { sets, groups_of, share, mentions }
    }

    /// The groups of every person in the network, as they are dealt now.
    pub(super) fn groups_by_person(&self) -> Vec<&[usize]> {
        let groups = |place: usize| self.groups_of[self.sets[place]].as_slice();
        self.mentions.iter().map(|mentions| mentions.as_ref().map_or(&[][..], |(place, _)| groups(*place))).collect()
    }

    fn external_by_person(&self) -> Vec<usize> {
        self.mentions
            .iter()
            .map(|mentions| {
                let Some((from, named)) = mentions else { return 0 };
                let inside = &self.share[self.sets[*from]];
                named.iter().filter(|&&to| !inside[self.sets[to]]).count()
            })
            .collect()
    }
}

/// The mentions that `i` makes of people in a group; none when `i` is in no group.
fn sent_by(net: &Network, i: usize) -> EiCounts {
    let mut counts = EiCounts::default();
    if !net.actor(i).groups.is_empty() {
        for &j in net.names(i).iter().filter(|&&j| !net.actor(j).groups.is_empty()) {
            counts.add(net.share_a_group(i, j), 1);
        }
    }
    counts
}

/// Pairs of people who are in groups and share none, of which this is known.
fn external_cells(net: &Network, wanted: Cell) -> usize {
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
