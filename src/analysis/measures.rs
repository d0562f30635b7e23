//! Every measure of a network at once, for a page, a picture and `--json`.

use super::paths::Paths;
use super::{
    Bounds, Chance, ComponentBounds, DegreeBounds, Dyads, EXACT_UP_TO, EiTest, Mixing, MixingBounds, Network, OneSided, Pairs, PathBounds,
    Reach, Reading, Watch, WhoIsMissing, Why, betweenness_approximate, component_bounds, cut_people, degree_bounds, density,
    density_bounds, dyads, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_expected, expert_reach, in_degree, mixing, mixing_bounds,
    mutual_degree, one_sided_person, out_degree, pairs, path_bounds, reach_chance, recip_arc, recip_bounds, recip_expected, recip_pair,
    recip_person, strong, weak, who_is_missing,
};
use crate::model::RoleKind;

/// The measures of the whole network, its people, its groups and its experts. The definitions stand with the functions.
#[derive(Clone, Debug)]
pub struct Measures {
    pub density: Reading,
    pub pairs: Pairs,
    pub dyads: Dyads,
    pub recip_arc: Reading,
    pub recip_pair: Reading,
    pub recip_expected: Reading,
    pub weak: Vec<Vec<usize>>,
    pub strong: Vec<Vec<usize>>,
    pub cut_people: Vec<usize>,
    pub ei_arc: Reading,
    pub ei_expected: Reading,
    /// p, draws and seed of the test on ties between groups; `None` where nobody is in a group.
    pub ei_test: Option<EiTest>,
    pub density_bounds: Option<Bounds>,
    pub recip_bounds: Option<Bounds>,
    pub ei_bounds: Option<Bounds>,
    /// Per person, in the order of the network.
    pub people: Vec<PersonMeasures>,
    pub mixing: Mixing,
    /// E-I over the mentions that members send, per group.
    pub ei_by_group: Vec<Reading>,
    /// Of experts and leaders, in the order of the network.
    pub reach: Vec<Reach>,
    /// Of each of `reach`, by group: what chance would give.
    pub reach_chance: Vec<Vec<Option<Chance>>>,
    pub steps: Steps,
    pub response: WhoIsMissing,
    /// Between what further values lie. `None` where no answer is missing.
    pub missing: Option<MissingBounds>,
}

/// What follows from steps along mentions.
#[derive(Clone, Debug)]
pub struct Steps {
    pub betweenness: Vec<Reading>,
    pub betweenness_share: Vec<Reading>,
    pub harmonic_in: Vec<Reading>,
    pub harmonic_out: Vec<Reading>,
    pub closeness_in: Vec<Reading>,
    pub closeness_out: Vec<Reading>,
    pub reach: Reading,
    pub compactness: Reading,
    /// All of it, for what else is asked of it; `None` where it is too large to compute.
    pub(super) paths: Option<Paths>,
    /// How betweenness was estimated in a network of more than [`super::EXACT_UP_TO`] people; `None` where it is exact.
    pub estimated: Option<Estimated>,
}

/// How far an estimate may be off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimated {
    /// With probability 1 - `delta` no share is further off than `epsilon`.
    pub epsilon: f64,
    pub delta: f64,
    pub samples: u64,
}

/// How far off estimated shares may be, and how likely it is that one is further off.
const EPSILON: f64 = 0.005;
const DELTA: f64 = 0.05;

impl Steps {
    /// Exact up to [`super::EXACT_UP_TO`] people; above it betweenness is estimated and the rest is too large to compute.
    /// `None` once `watch` is cancelled.
    fn new(net: &Network, seed: u64, watch: &Watch) -> Option<Self> {
        let n = net.n();
        if n <= EXACT_UP_TO {
            let paths = Paths::new(net, watch)?;
            return Some(Self {
                betweenness: paths.betweenness(),
                betweenness_share: paths.betweenness_share(),
                harmonic_in: paths.harmonic_in(),
                harmonic_out: paths.harmonic_out(),
                closeness_in: paths.closeness_in(),
                closeness_out: paths.closeness_out(),
                reach: paths.reach(),
                compactness: paths.compactness(),
                paths: Some(paths),
                estimated: None,
            });
        }
        let sample = betweenness_approximate(net, EPSILON, DELTA, seed, watch)?;
        let most = (n as f64 - 1.0) * (n as f64 - 2.0);
        let raw = |share: &Reading| match *share {
            Reading::Value(share) => Reading::Value(share * most),
            undefined @ Reading::Undefined(_) => undefined,
        };
        let too_large = || vec![Reading::Undefined(Why::TooLarge); n];
        Some(Self {
            betweenness: sample.shares.iter().map(raw).collect(),
            harmonic_in: too_large(),
            harmonic_out: too_large(),
            closeness_in: too_large(),
            closeness_out: too_large(),
            reach: Reading::Undefined(Why::TooLarge),
            compactness: Reading::Undefined(Why::TooLarge),
            paths: None,
            estimated: Some(Estimated { epsilon: sample.epsilon, delta: sample.delta, samples: sample.samples }),
            betweenness_share: sample.shares,
        })
    }
}

/// Bounds of what can only grow with mentions, whatever the missing answers are.
#[derive(Clone, Debug)]
pub struct MissingBounds {
    pub degree: DegreeBounds,
    pub mixing: MixingBounds,
    /// `None` in a network with more missing answers than can be looked at.
    pub components: Option<ComponentBounds>,
    pub paths: Option<PathBounds>,
}

/// What is measured of one person.
#[derive(Clone, Debug)]
pub struct PersonMeasures {
    pub in_degree: usize,
    pub out_degree: Reading,
    pub mutual_degree: Reading,
    pub recip_person: Reading,
    pub betweenness: Reading,
    pub betweenness_share: Reading,
    pub harmonic_in: Reading,
    pub harmonic_out: Reading,
    pub ei_arc: Reading,
    /// Without ties to others who count as the same kind of leader or expert.
    pub one_sided: OneSided,
}

impl Measures {
    /// `None` once `watch` is cancelled.
    #[must_use]
    pub fn new(net: &Network, ei_test: Option<&EiTest>, seed: u64, watch: &Watch) -> Option<Self> {
        let steps = Steps::new(net, seed, watch)?;
        let in_degree = in_degree(net);
        let out_degree = out_degree(net);
        let mutual_degree = mutual_degree(net);
        let recip_person = recip_person(net);
        let ei_by_person = ei_by_person(net);
        let leaders: Vec<usize> = (0..net.n()).filter(|&i| net.actor(i).kind == RoleKind::Leader).collect();
        let people = (0..net.n())
            .map(|i| PersonMeasures {
                in_degree: in_degree[i],
                out_degree: out_degree[i],
                mutual_degree: mutual_degree[i],
                recip_person: recip_person[i],
                betweenness: steps.betweenness[i],
                betweenness_share: steps.betweenness_share[i],
                harmonic_in: steps.harmonic_in[i],
                harmonic_out: steps.harmonic_out[i],
                ei_arc: ei_by_person[i],
                one_sided: one_sided_person(net, i, if leaders.contains(&i) { &leaders } else { &[] }),
            })
            .collect();
        let reaching: Vec<usize> = (0..net.n()).filter(|&i| matches!(net.actor(i).kind, RoleKind::Expert | RoleKind::Leader)).collect();
        let response = who_is_missing(net);
        let open = response.whole.unknown_inside + response.whole.unknown_outside > 0;
        let missing = open.then(|| MissingBounds {
            degree: degree_bounds(net),
            mixing: mixing_bounds(net),
            components: component_bounds(net),
            paths: path_bounds(net, watch),
        });
        let found = Self {
            density: density(net),
            pairs: pairs(net),
            dyads: dyads(net),
            recip_arc: recip_arc(net),
            recip_pair: recip_pair(net),
            recip_expected: recip_expected(net),
            weak: weak(net),
            strong: strong(net),
            cut_people: cut_people(net),
            ei_arc: ei_arc(net),
            ei_expected: ei_expected(net),
            ei_test: ei_test.cloned(),
            density_bounds: density_bounds(net),
            recip_bounds: recip_bounds(net),
            ei_bounds: ei_bounds(net),
            people,
            mixing: mixing(net),
            ei_by_group: ei_by_group(net),
            reach: reaching.iter().map(|&i| expert_reach(net, i)).collect(),
            reach_chance: reaching.iter().map(|&i| reach_chance(net, i)).collect(),
            steps,
            response,
            missing,
        };
        (!watch.is_cancelled()).then_some(found)
    }
}
