//! What a network analyst asks and a coach does not: every further measure of a network at once.

use super::paths::Paths;
use super::{
    AgainstDraws, Brokerage, Chance, Communities, Cover, CrossTool, GroupBaseline, HubsAndAuthorities, Measures, Network, Range, Reading,
    Roles, RolesChance, Triads, Watch, Why, arcs_left_out, assortativity, brokerage, brokerage_baseline, brokerage_chance,
    centralization_betweenness, centralization_in, centralization_out, clustering, clustering_mean, communities, connectedness, constraint,
    core, cover, cross_tool, cug_recip, cug_trans, effective_size, efficiency, ei_pair, eigenvector, group_baseline, hierarchy,
    hubs_and_authorities, least_upper_bounds, least_upper_bounds_sna, modularity, pagerank, plausible, recip_dyadic, recip_returned,
    recip_returns, transitivity, transitivity_undirected, triads,
};

/// Draws of the conditional uniform tests, of the baseline of groups and of the plausible ranges.
const CUG_DRAWS: usize = 1_000;
const BASELINE_DRAWS: usize = 1_000;
const RANGE_DRAWS: usize = 1_000;
/// Which share of the team a smallest set is sought for, in percent.
const COVERED: u8 = 80;
/// In a larger team no plausible ranges are drawn: each draw takes a pass over all paths.
const RANGES_UP_TO: usize = 300;

/// A measure of the whole network by its id in the definitions.
pub type Whole = (&'static str, Reading);
/// A measure of each person, in the order of the network, by its id in the definitions.
pub type PerPerson = (&'static str, Vec<Reading>);

/// Every measure that only an advisor asks for. The definitions stand with the functions.
#[derive(Clone, Debug)]
pub struct Advisor {
    pub whole: Vec<Whole>,
    pub people: Vec<PerPerson>,
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
        let brokerage = brokerage(net);
        let communities = communities(net, seed);
        let cover = cover(net, COVERED);
        let cug_recip = cug_recip(net, seed, CUG_DRAWS, watch);
        let cug_trans = cug_trans(net, seed, CUG_DRAWS, watch);
        if watch.is_cancelled() {
            return None;
        }
        let whole = whole(net, measures, communities.as_ref(), &cover, cug_recip.as_ref(), cug_trans.as_ref());
        let standing = hubs_and_authorities(net);
        let standing_unique = standing.unique;
        let people = people(net, measures, &brokerage, standing);
        let ranges = ranges(net, seed, watch);
        let found = Self {
            whole,
            people,
            standing_unique,
            left_out: arcs_left_out(net),
            brokerage_chance: brokerage_chance(net),
            brokerage_baseline: brokerage_baseline(net, seed, BASELINE_DRAWS),
            brokerage,
            triads: triads(net),
            communities,
            cug_recip,
            cug_trans,
            cover,
            baseline: group_baseline(net, seed, BASELINE_DRAWS),
            ranges,
            cross_tool: cross_tool(net, measures.steps.paths.as_ref()),
        };
        (!watch.is_cancelled()).then_some(found)
    }
}

fn whole(
    net: &Network,
    measures: &Measures,
    communities: Option<&Communities>,
    cover: &Cover,
    cug_recip: Option<&AgainstDraws>,
    cug_trans: Option<&AgainstDraws>,
) -> Vec<Whole> {
    let p = |test: Option<&AgainstDraws>| test.map_or(Reading::Undefined(Why::NoTies), |test| Reading::Value(test.p));
    vec![
        ("recip.dyadic", recip_dyadic(net)),
        ("ei.pair", ei_pair(net)),
        ("reach", measures.steps.reach),
        ("compactness", measures.steps.compactness),
        ("centralization.in", centralization_in(net)),
        ("centralization.out", centralization_out(net)),
        ("centralization.betweenness", centralization_betweenness(net, &measures.steps.betweenness)),
        ("transitivity", transitivity(net)),
        ("transitivity.undirected", transitivity_undirected(net)),
        ("clustering", clustering_mean(net)),
        ("krackhardt.connectedness", connectedness(net)),
        ("krackhardt.hierarchy", hierarchy(net)),
        ("krackhardt.efficiency", efficiency(net)),
        ("krackhardt.lub", least_upper_bounds_sna(net)),
        ("krackhardt.lub_nearest", least_upper_bounds(net)),
        ("assortativity", assortativity(net)),
        ("modularity", modularity(net)),
        ("communities", communities.map_or(Reading::Undefined(Why::NoTies), |found| Reading::Value(found.parts as f64))),
        ("cover", Reading::Value(cover.people.len() as f64)),
        ("cug.recip", p(cug_recip)),
        ("cug.trans", p(cug_trans)),
    ]
}

fn people(net: &Network, measures: &Measures, brokerage: &Brokerage, standing: HubsAndAuthorities) -> Vec<PerPerson> {
    let role = |count: fn(&Roles) -> usize| {
        let read = |(i, roles): (usize, &Option<Roles>)| match roles {
            // The five are by the groups of the three, so that someone in none has none of them.
            Some(_) if net.actor(i).groups.is_empty() => Reading::Undefined(Why::NoGroup),
            Some(roles) => Reading::Value(count(roles) as f64),
            None => Reading::Undefined(Why::NoAnswer),
        };
        brokerage.by_person.iter().enumerate().map(read).collect()
    };
    vec![
        ("recip.person.returned", recip_returned(net)),
        ("recip.person.returns", recip_returns(net)),
        ("one_sided", measures.people.iter().map(|person| person.one_sided.value).collect()),
        ("harmonic.out", measures.steps.harmonic_out.clone()),
        ("closeness.in", measures.steps.closeness_in.clone()),
        ("closeness.out", measures.steps.closeness_out.clone()),
        ("eigenvector", eigenvector(net)),
        ("pagerank", pagerank(net)),
        ("hub", standing.hubs),
        ("authority", standing.authorities),
        ("constraint", constraint(net)),
        ("effective_size", effective_size(net)),
        ("core", core(net).into_iter().map(|k| Reading::Value(k as f64)).collect()),
        ("clustering", clustering(net)),
        ("brokerage.coordinator", role(|r| r.coordinator)),
        ("brokerage.itinerant", role(|r| r.itinerant)),
        ("brokerage.gatekeeper", role(|r| r.gatekeeper)),
        ("brokerage.representative", role(|r| r.representative)),
        ("brokerage.liaison", role(|r| r.liaison)),
    ]
}

/// The measures of the whole that can go up and down with every mention, by draws.
const RANGED: [&str; 5] = ["centralization.in", "centralization.out", "centralization.betweenness", "transitivity", "modularity"];

fn ranges(net: &Network, seed: u64, watch: &Watch) -> Ranges {
    let n = net.n();
    if n > RANGES_UP_TO {
        return Ranges::default();
    }
    let drawn = plausible(net, seed, RANGE_DRAWS, watch, |other| {
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
