//! One group beside the other groups: whether fewer ties run between it and the others, or inside it, than their number gives.

use crate::analysis::chance::Law;
use crate::analysis::network::by_kind;
use crate::analysis::{Cell, Chance, Network, Tested, ties_between_beside_others};

/// The ties of one group beside those of all groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// The pairs in contact of this group, beside chance.
    pub chance: Chance,
    /// How likely so few are.
    pub tested: Tested,
    /// The pairs in contact of all groups.
    pub all: usize,
    /// Pairs of people of this group whose contact is known at least from one side, and of all groups.
    pub pairs: usize,
    pub all_pairs: usize,
}

/// Whether a group has few ties to other groups *compared with the other groups*.
///
/// What it tells you: which group, if any, is less tied to the others than the others are among themselves.
/// Definition: of the N pairs of people of different groups, T are in contact (at least one names the other) and K touch the group; when
/// the T ties fall on any of the N pairs, the number that touches the group is hypergeometric with mean T * K / N. Exact, no draws. The ties of
/// one who names many come together, which makes a group without such a person look apart: so the members' ties are also laid beside those of every
/// other choice of as many people ([`ties_between_beside_others`]), and the larger p counts.
/// With missing answers: pairs of which both directions are known and pairs of which only one is are drawn apart, each with the ties
/// there are; pairs of which neither is known are left out. A direction that was not asked counts as one that is not known.
/// By index in [`Network::groups`]; `None` for a group without a pair.
/// Complexity: that of counting pairs by kind, and per group the number of ties, squared where answers are missing.
/// Source: Wasserman and Faust 1994 (block models); the hypergeometric law of ties that fall anywhere.
/// Example: Anna and Bram are one group, Cem another, Dita a third; only Cem and Dita are in contact. Of the 5 pairs 4 touch the first
/// group: by chance 0.8 of the one tie, and in 1 of 5 cases none; of the 6 pairs of people one has as few.
#[must_use]
pub fn ties_between_compared(net: &Network) -> Vec<Option<Compared>> {
    let mut found = compared(net, |net, i, j| {
        let (a, b) = (&net.actor(i).groups, &net.actor(j).groups);
        if a.is_empty() || b.is_empty() || net.share_a_group(i, j) { Vec::new() } else { a.iter().chain(b).copied().collect() }
    });
    for (group, compared) in found.iter_mut().enumerate() {
        if let Some(Compared { tested, .. }) = compared {
            let people = ties_between_beside_others(net, group);
            *tested = Tested { p: tested.p.max(people.p), smallest: tested.smallest.max(people.smallest) };
        }
    }
    found
}

/// Whether few ties run inside a group compared with inside the other groups.
///
/// What it tells you: which group, if any, is less tied inside than the other groups are.
/// Definition: as [`ties_between_compared`], over the pairs of people who share a group: the ties inside all groups fall on any such pair.
/// With missing answers: as [`ties_between_compared`].
/// By index in [`Network::groups`]; `None` for a group without a pair.
/// Complexity: as [`ties_between_compared`].
/// Source: Wasserman and Faust 1994 (block models); the hypergeometric law of ties that fall anywhere.
/// Example: Anna and Bram are one group, Cem and Dita another; only Anna and Bram are in contact. Of the second group: 0, by chance 0.5,
/// and none in 1 of 2 cases.
#[must_use]
pub fn ties_inside_compared(net: &Network) -> Vec<Option<Compared>> {
    compared(net, |net, i, j| {
        let (a, b) = (&net.actor(i).groups, &net.actor(j).groups);
        a.iter().filter(|group| b.contains(group)).copied().collect()
    })
}

impl Compared {
    /// The same with so many more ties of this group, those of the others as many; as if all pairs were alike known.
    #[must_use]
    pub fn with_more(&self, more: usize) -> Chance {
        Law::hypergeometric(self.all_pairs, self.pairs, (self.all + more).min(self.all_pairs)).beside(self.chance.observed + more)
    }
}

/// Pairs of people, and how many of them are in contact.
#[derive(Clone, Copy, Debug, Default)]
struct Pairs {
    all: usize,
    ties: usize,
}

impl Pairs {
    fn add(&mut self, pairs: usize, ties: bool) {
        self.all += pairs;
        self.ties += if ties { pairs } else { 0 };
    }
}

/// `touched`: the groups that a pair of people counts for, none twice; it is left out where there are none.
fn compared(net: &Network, touched: impl Fn(&Network, usize, usize) -> Vec<usize>) -> Vec<Option<Compared>> {
    // By whether one direction is known or both.
    let mut all = [Pairs::default(); 2];
    let mut of_group = vec![[Pairs::default(); 2]; net.groups().len()];
    by_kind(net, |alike| {
        let known = [alike.there, alike.back].into_iter().filter(|cell| matches!(cell, Cell::Tie | Cell::NoTie)).count();
        let mut groups = touched(net, alike.i, alike.j);
        if known == 0 || groups.is_empty() {
            return;
        }
        let tied = alike.there == Cell::Tie || alike.back == Cell::Tie;
        all[known - 1].add(alike.pairs, tied);
        groups.sort_unstable();
        groups.dedup();
        for group in groups {
            of_group[group][known - 1].add(alike.pairs, tied);
        }
    });
    let sum = |two: &[Pairs; 2], count: fn(&Pairs) -> usize| two.iter().map(count).sum::<usize>();
    let of = |own: &[Pairs; 2]| {
        let law = all
            .iter()
            .zip(own)
            .map(|(all, own)| Law::hypergeometric(all.all, own.all, all.ties))
            .fold(Law::certain(0), |sum, law| sum.and(&law));
        Compared {
            chance: law.beside(sum(own, |p| p.ties)),
            tested: Tested { p: law.at_most(sum(own, |p| p.ties)), smallest: law.at_most(law.ends().0) },
            all: sum(&all, |p| p.ties),
            pairs: sum(own, |p| p.all),
            all_pairs: sum(&all, |p| p.all),
        }
    };
    of_group.iter().map(|own| (sum(own, |p| p.all) > 0).then(|| of(own))).collect()
}
