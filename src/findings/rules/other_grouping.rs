//! Whether another way of dividing the team (buildings, phases, days) divides the ties more than the groups do.
//!
//! What it notices: a grouping across which mentions stay below its own chance, and by at least one standard deviation more
//! ([`MORE_APART`]) than across the groups of the picture below theirs, over the people who are in a group of both.
//! Against chance: memberships of the grouping dealt out anew (E-I, 2,000 seeded draws, one-sided), one test per grouping. Strata: who was asked
//! the same and may be named on the same. Each grouping is told beside its own expectation, never by its count alone.
//! Why it may matter: what looks like distance between grades may be a corridor, a building or a timetable.
//! What it does not claim: why. Groupings overlap: who shares a building often shares a grade.
//! Claim: the other grouping divides the mentions, and more than the groups do ([`Claim::OtherDividesMore`]).
//! With missing answers: the known mentions; settled where none is missing.
//! When it stays silent: no other grouping, fewer than two thirds of the people in both ([`COMPARED_SHARE`]), within chance, or less of a
//! difference.
//! A question for the team: what in our building and timetable brings people together, and what keeps them apart?
//! Source: Krackhardt & Stern 1988 (E-I index with a permutation test); Hubert & Schultz 1976 (its standardised form).

use super::super::certainty::all_known;
use super::super::context::{Divided, ids, members_by_group, mentions_of};
use super::super::proposition::Claimed;
use super::super::thresholds::{COMPARED_SHARE, DRAWS_PER_GROUPING, FEWEST_IN_GROUP, MORE_APART, ROUNDING};
use super::super::{
    About, AgainstChance, Audience, Certainty, Claim, Context, Divide, Evidence, Finding, Kind, Looked, Nature, OtherGrouping, Rule,
};
use super::groups_apart::external_share;
use crate::analysis::{Cell, Completion, EiTest, Network, Tested, ei_arc, ei_expected, ei_test};

pub(super) fn tests(context: &Context<'_>) -> Vec<(About, Tested)> {
    let test = |compared: &Compared<'_>| {
        let Tested { p, smallest } = compared.tested();
        (About::Grouping(compared.divided.id), Tested { p, smallest })
    };
    all(context).iter().map(test).collect()
}

fn all<'a>(context: &Context<'a>) -> Vec<Compared<'a>> {
    let Some(seed) = context.ei_test().map(|test| test.seed) else { return Vec::new() };
    let others = context.groupings.iter().filter(|other| other.net.groups() != context.net.groups());
    others.filter_map(|other| Compared::new(context.net, other, seed)).collect()
}

pub(super) fn find<'c>(context: &'c Context<'_>, looked: &Looked) -> Vec<Claimed<'c>> {
    let at = |id| looked.at(Rule::OtherGrouping, About::Grouping(id));
    if !context.groupings.iter().any(|other| at(other.id).stands_out()) {
        return Vec::new();
    }
    let compared = all(context).into_iter().filter(|compared| at(compared.divided.id).stands_out() && compared.gap() >= 0.0);
    let Some(most) = compared.min_by(|a, b| a.other_deviations.total_cmp(&b.other_deviations)) else { return Vec::new() };
    let Some(finding) = most.finding(context.seed, at(most.divided.id), looked.critical()) else { return Vec::new() };
    let critical = looked.critical();
    let claimed = Claimed::nothing(finding);
    vec![claimed.says(Claim::OtherDividesMore, move |completion| vec![most.still_divides_more(context.net, completion, critical)])]
}

/// The same people and mentions under two groupings, both tested in the same way.
struct Compared<'a> {
    divided: &'a Divided,
    main: Network,
    other: Network,
    main_test: EiTest,
    other_test: EiTest,
    main_deviations: f64,
    other_deviations: f64,
}

impl<'a> Compared<'a> {
    fn new(net: &Network, divided: &'a Divided, seed: u64) -> Option<Self> {
        let grouped = |net: &Network, i: usize| !net.actor(i).groups.is_empty();
        let in_other = |i: usize| divided.net.index_of(net.actor(i).id).is_some_and(|k| grouped(&divided.net, k));
        let in_main = |i: usize| net.index_of(divided.net.actor(i).id).is_some_and(|k| grouped(net, k));
        let all = (0..net.n()).filter(|&i| grouped(net, i)).count();
        let both = (0..net.n()).filter(|&i| grouped(net, i) && in_other(i)).count();
        if both == 0 || (both as f64) < COMPARED_SHARE * all as f64 {
            return None;
        }
        let main = net.induced(|i| grouped(net, i) && in_other(i));
        let other = divided.net.induced(|i| grouped(&divided.net, i) && in_main(i));
        let groups = |net: &Network| members_by_group(net).iter().filter(|members| members.len() >= FEWEST_IN_GROUP).count();
        if groups(&main) < 2 || groups(&other) < 2 {
            return None;
        }
        let (main_test, other_test) = (ei_test(&main, seed, DRAWS_PER_GROUPING)?, ei_test(&other, seed, DRAWS_PER_GROUPING)?);
        let (main_deviations, other_deviations) = (main_test.deviations()?, other_test.deviations()?);
        Some(Self { divided, main, other, main_test, other_test, main_deviations, other_deviations })
    }

    fn tested(&self) -> Tested {
        Tested { p: self.other_test.p, smallest: self.other_test.smallest }
    }

    /// By how many standard deviations the other grouping divides more than it must for this to be said.
    fn gap(&self) -> f64 {
        self.main_deviations - self.other_deviations - MORE_APART
    }

    fn finding(&self, seed: u64, chance: AgainstChance, critical: f64) -> Option<Finding> {
        let (main, other) = (&self.main, &self.other);
        let pairs: Vec<(usize, usize)> = main.arcs().filter(|&(i, j)| i < j || !main.has(j, i)).collect();
        let between: Vec<(usize, usize)> = pairs.iter().copied().filter(|&(i, j)| !other.share_a_group(i, j)).collect();
        let evidence = OtherGrouping {
            grouping: self.divided.id,
            kind: self.divided.kind,
            name: self.divided.name.clone(),
            pairs: pairs.len(),
            between: divide(other, &self.other_test, self.other_deviations, between.len())?,
            between_groups: divide(
                main,
                &self.main_test,
                self.main_deviations,
                pairs.iter().filter(|&&(i, j)| !main.share_a_group(i, j)).count(),
            )?,
            seed,
            draws: DRAWS_PER_GROUPING,
        };
        let settled = Kind::settled_if(all_known(main) && all_known(other));
        let certainty = Certainty::of(settled).answers(Some(self.answers(critical))).about_mentions(self.mentions());
        let people = ids(other, between.iter().flat_map(|&(i, j)| [i, j]));
        let ties = mentions_of(other, between);
        Some(Finding {
            evidence: Evidence::OtherGrouping(evidence),
            nature: Nature::Pattern,
            chance,
            claim: None,
            certainty: Some(certainty),
            audience: Audience::Everyone,
            people,
            ties,
        })
    }

    /// How many people's answers, missing one at a time, would undo it. What a person's answers weigh comes from the draws.
    fn answers(&self, critical: f64) -> usize {
        let still = |i: usize| {
            let other = self.other_test.deviations_without(i);
            let apart = self.main_test.deviations_without(i).zip(other).is_some_and(|(main, other)| main - other >= MORE_APART);
            apart && self.other_test.p_without[i].is_some_and(|p| p <= critical)
        };
        (0..self.main.n()).filter(|&i| self.main.has_answers(i) && !still(i)).count()
    }

    /// Whether the other grouping still divides, and more than the groups, with the mentions of a completion for `net`. What chance gives is
    /// held where it is, for each mention.
    fn still_divides_more(&self, net: &Network, completion: &Completion, critical: f64) -> bool {
        let place = |i: usize| self.main.index_of(net.actor(i).id);
        let own = Completion::new(completion.mentions().iter().filter_map(|&(i, j)| Some((place(i)?, place(j)?))));
        let deviations = |of: &Network, test: &EiTest| {
            let share = external_share(of, test.observed, &own)?;
            let before = (test.observed.internal + test.observed.external) as f64;
            let now = before + own.mentions().len() as f64;
            let apart = (share - test.chance.mean() / before) * now;
            Some((share, apart / (test.chance.sd() * (now / before).sqrt())))
        };
        let (main, other) = (deviations(&self.main, &self.main_test), deviations(&self.other, &self.other_test));
        let limit = self.other_test.highest_share_at(critical);
        main.zip(other).zip(limit).is_some_and(|((main, other), limit)| other.1 < main.1 && other.0 <= limit + ROUNDING)
    }

    /// By how much one more mention brings the two groupings together, with chance held where it is: by whether it stays inside a
    /// group of each. One mention less does the reverse.
    fn step(&self, inside_main: bool, inside_other: bool) -> f64 {
        let towards = |test: &EiTest, inside: bool| {
            let mentions = (test.observed.internal + test.observed.external) as f64;
            (f64::from(u8::from(!inside)) - test.chance.mean() / mentions) / test.chance.sd()
        };
        towards(&self.other_test, inside_other) - towards(&self.main_test, inside_main)
    }

    /// The sorts of mention, by whether they stay inside a group of each grouping, with how many cells of this kind there are.
    fn sorts(&self, kind: Cell) -> [(f64, usize); 4] {
        let mut count = [0_usize; 4];
        for i in 0..self.main.n() {
            for j in (0..self.main.n()).filter(|&j| j != i && self.main.cell(i, j) == kind) {
                count[2 * usize::from(self.main.share_a_group(i, j)) + usize::from(self.other.share_a_group(i, j))] += 1;
            }
        }
        [0, 1, 2, 3].map(|sort| (self.step(sort >= 2, sort % 2 == 1), count[sort]))
    }

    /// About how many mentions added or removed, those that weigh most first.
    fn mentions(&self) -> Option<usize> {
        let added = self.sorts(Cell::NoTie);
        let removed = self.sorts(Cell::Tie).map(|(step, count)| (-step, count));
        let mut steps: Vec<(f64, usize)> = added.into_iter().chain(removed).filter(|(step, count)| *step > 0.0 && *count > 0).collect();
        steps.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut left = self.gap();
        let mut changes = 0;
        for (step, count) in steps {
            // The change after which the gap is below zero.
            let needed = whole_steps(left, step);
            if needed <= count {
                let within_chance = self.other_test.smallest_change();
                return Some(within_chance.map_or(changes + needed, |other| other.min(changes + needed)));
            }
            changes += count;
            left -= step * count as f64;
        }
        self.other_test.smallest_change()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small number of at least 1")]
fn whole_steps(left: f64, step: f64) -> usize {
    ((left / step).floor() as usize) + 1
}

fn divide(net: &Network, test: &EiTest, deviations: f64, pairs: usize) -> Option<Divide> {
    Some(Divide { pairs, ei: ei_arc(net).value()?, expected: ei_expected(net).value()?, deviations, p: test.p })
}
