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
    let mut found = compared(&Counted::new(net, Side::Between));
    for (compared, people) in found.iter_mut().zip(ties_between_beside_others(net)) {
        if let Some(Compared { tested, .. }) = compared {
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
    compared(&Counted::new(net, Side::Inside))
}

/// How few ties each of these groups must have to stand apart: what a completed network is held against.
///
/// Definition: of the counts of ties that have a p of at most `critical` by the law of pairs in [`ties_between_compared`] or
/// [`ties_inside_compared`] the largest, as its deviation from the mean in standard deviations: below 0. `None` for a group whose own count
/// has a larger p.
/// With missing answers: as [`ties_between_compared`].
/// Complexity: as [`ties_between_compared`].
/// Source: as [`ties_between_compared`].
/// Example: Anna and Bram are one group, Cem another, Dita a third; only Cem and Dita are in contact. At 1 in 5 no tie at all of the first
/// group stands apart: 0.8 by chance, give or take 0.4, so -2.
#[must_use]
pub fn few_ties_deviations_at(net: &Network, side: Side, groups: &[usize], critical: f64) -> Vec<Option<f64>> {
    let counted = Counted::new(net, side);
    let of = |&group: &usize| {
        let law = counted.law(group);
        let (mut nearest, sd) = (counted.ties(group), law.sd());
        if sd <= 0.0 || law.at_most(nearest) > critical {
            return None;
        }
        while law.at_most(nearest + 1) <= critical && ((nearest + 1) as f64) < law.mean() {
            nearest += 1;
        }
        Some((nearest as f64 - law.mean()) / sd)
    };
    groups.iter().map(of).collect()
}

/// Which ties of a group are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// With people of other groups.
    Between,
    /// Among its members.
    Inside,
}

impl Side {
    /// The groups for which a pair of people counts, none twice; none where it is left out.
    pub(super) fn touched(self, net: &Network, i: usize, j: usize) -> Vec<usize> {
        let (a, b) = (&net.actor(i).groups, &net.actor(j).groups);
        let mut groups: Vec<usize> = match self {
            Self::Between if a.is_empty() || b.is_empty() || net.share_a_group(i, j) => Vec::new(),
            Self::Between => a.iter().chain(b).copied().collect(),
            Self::Inside => a.iter().filter(|group| b.contains(group)).copied().collect(),
        };
        groups.sort_unstable();
        groups.dedup();
        groups
    }
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
pub(super) struct Pairs {
    pub all: usize,
    pub ties: usize,
}

impl Pairs {
    fn add(&mut self, pairs: usize, ties: bool) {
        self.all += pairs;
        self.ties += if ties { pairs } else { 0 };
    }
}

/// The pairs of all groups and of each, apart by whether one direction is known or both.
pub(super) struct Counted {
    all: [Pairs; 2],
    of_group: Vec<[Pairs; 2]>,
}

impl Counted {
    pub fn new(net: &Network, side: Side) -> Self {
        let mut counted = Self { all: [Pairs::default(); 2], of_group: vec![[Pairs::default(); 2]; net.groups().len()] };
        by_kind(net, |alike| {
            let known = [alike.there, alike.back].into_iter().filter(|cell| matches!(cell, Cell::Tie | Cell::NoTie)).count();
            let groups = side.touched(net, alike.i, alike.j);
            if known == 0 || groups.is_empty() {
                return;
            }
            let tied = alike.there == Cell::Tie || alike.back == Cell::Tie;
            counted.all[known - 1].add(alike.pairs, tied);
            for group in groups {
                counted.of_group[group][known - 1].add(alike.pairs, tied);
            }
        });
        counted
    }

    /// All pairs.
    pub fn whole(&self) -> Pairs {
        sum(&self.all)
    }

    /// Those of one group.
    pub fn own(&self, group: usize) -> Pairs {
        sum(&self.of_group[group])
    }

    fn ties(&self, group: usize) -> usize {
        self.own(group).ties
    }

    fn law(&self, group: usize) -> Law {
        let each = self.all.iter().zip(&self.of_group[group]).map(|(all, own)| Law::hypergeometric(all.all, own.all, all.ties));
        each.fold(Law::certain(0), |sum, law| sum.and(&law))
    }
}

fn sum(two: &[Pairs; 2]) -> Pairs {
    Pairs { all: two[0].all + two[1].all, ties: two[0].ties + two[1].ties }
}

fn compared(counted: &Counted) -> Vec<Option<Compared>> {
    let of = |group: usize| {
        let (own, whole, law) = (counted.own(group), counted.whole(), counted.law(group));
        Compared {
            chance: law.beside(own.ties),
            tested: Tested { p: law.at_most(own.ties), smallest: law.at_most(law.ends().0) },
            all: whole.ties,
            pairs: own.all,
            all_pairs: whole.all,
        }
    };
    (0..counted.of_group.len()).map(|group| (counted.own(group).all > 0).then(|| of(group))).collect()
}
