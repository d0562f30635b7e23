//! What a network analyst asks and a coach does not: every further measure of a network at once.

use super::{Basis, Measures, Readings};
use crate::analysis::{
    AgainstDraws, Brokerage, COMPLETIONS, Chance, Communities, Cover, CrossTool, GroupBaseline, Network, Paths, Range, Reading,
    RolesChance, Triads, Watch, arcs_left_out, brokerage_baseline, brokerage_chance, centralization_betweenness, centralization_in,
    centralization_out, constraint, cross_tool, group_baseline, modularity, plausible, transitivity, triads,
};

/// Draws of the baseline of groups.
const BASELINE_DRAWS: usize = 1_000;
/// In a larger team no plausible ranges are drawn: each draw takes a pass over all paths.
const RANGES_UP_TO: usize = 300;

/// Every measure that only an advisor asks for. The definitions stand with the functions.
#[derive(Clone, Debug)]
pub struct Advisor {
    /// Every measure that is a number and is read when an advisor asks.
    pub readings: Readings,
    /// Whether the values of hub and authority are the only ones.
    pub standing_unique: bool,
    /// Mentions that assortativity and modularity leave out: of people in no group or in several.
    pub left_out: usize,
    pub brokerage: Brokerage,
    /// What chance would give each person; `None` where its assumptions do not hold.
    pub brokerage_chance: Option<Vec<RolesChance>>,
    /// The roles of the whole team, in the order of [`brokerage_baseline`], beside chance.
    pub brokerage_baseline: Option<Vec<Chance>>,
    pub triads: Triads,
    /// Found by the computer, not the school's teams. `None` without ties.
    pub communities: Option<Communities>,
    pub cug_recip: Option<AgainstDraws>,
    pub cug_trans: Option<AgainstDraws>,
    pub cover: Cover,
    pub baseline: Option<GroupBaseline>,
    pub ranges: Ranges,
    pub cross_tool: Vec<CrossTool>,
}

/// Where values that have no bounds plausibly lie. Empty where nothing is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranges {
    pub whole: Vec<(&'static str, Range)>,
    /// Per person; `None` where the value is hardly ever defined.
    pub people: Vec<(&'static str, Vec<Option<Range>>)>,
}

impl Ranges {
    /// The range of a measure of the whole network.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<Range> {
        self.whole.iter().find(|(own, _)| *own == id).map(|(_, range)| *range)
    }
}

impl Advisor {
    /// `None` once `watch` is cancelled.
    #[must_use]
    pub fn new(net: &Network, measures: &Measures, seed: u64, watch: &Watch) -> Option<Self> {
        let basis = Basis::new(net, &measures.steps, measures.ei_test.as_ref(), seed, watch);
        let readings = Readings::new(&basis, false)?;
        let ranges = ranges(net, seed, watch);
        let found = Self {
            readings,
            standing_unique: basis.standing().unique,
            left_out: arcs_left_out(net),
            brokerage_chance: brokerage_chance(net),
            brokerage_baseline: brokerage_baseline(net, seed, BASELINE_DRAWS),
            brokerage: basis.brokerage().clone(),
            triads: triads(net),
            communities: basis.communities().cloned(),
            cug_recip: basis.cug_recip().copied(),
            cug_trans: basis.cug_trans().copied(),
            cover: basis.cover().clone(),
            baseline: group_baseline(net, seed, BASELINE_DRAWS),
            ranges,
            cross_tool: cross_tool(net, measures.steps.paths.as_ref()),
        };
        (!watch.is_cancelled()).then_some(found)
    }
}

/// The measures of the whole that can go up and down with every mention, by draws.
const RANGED: [&str; 5] = ["centralization.in", "centralization.out", "centralization.betweenness", "transitivity", "modularity"];

fn ranges(net: &Network, seed: u64, watch: &Watch) -> Ranges {
    let n = net.n();
    if n > RANGES_UP_TO {
        return Ranges::default();
    }
    let drawn = plausible(net, seed, COMPLETIONS, watch, |other| {
        let Some(paths) = Paths::new(other, &Watch::default()) else { return Vec::new() };
        let betweenness = paths.betweenness();
        let whole = [
            centralization_in(other),
            centralization_out(other),
            centralization_betweenness(other, &betweenness),
            transitivity(other),
            modularity(other),
        ];
        whole.into_iter().chain(betweenness).chain(constraint(other)).map(Reading::value).collect()
    });
    let Some(drawn) = drawn else { return Ranges::default() };
    let (whole, people) = drawn.split_at(RANGED.len().min(drawn.len()));
    let mut parts = people.chunks(n.max(1));
    let mut of_each = || parts.next().map(<[_]>::to_vec).unwrap_or_default();
    Ranges {
        whole: RANGED.into_iter().zip(whole).filter_map(|(id, range)| range.map(|range| (id, range))).collect(),
        people: vec![("betweenness", of_each()), ("constraint", of_each())],
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CATALOGUE, Level, Missing};
    use super::RANGED;

    #[test]
    fn the_measures_that_say_so_have_a_range() {
        let simulated = CATALOGUE.iter().filter(|m| m.missing == Missing::Simulated);
        assert!(simulated.clone().all(|m| m.is_read_of(Level::Whole)));
        let mut ids: Vec<&str> = simulated.map(|m| m.id).collect();
        let mut ranged = RANGED.to_vec();
        ids.sort_unstable();
        ranged.sort_unstable();
        assert_eq!(ids, ranged);
    }
}
