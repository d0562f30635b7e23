//! What a coach reads first: the measures of a network at once, for a page, a picture and `--json`.

use super::{Basis, Readings};
use crate::analysis::{
    Bounds, Chance, ComponentBounds, DegreeBounds, Dyads, EiTest, Mixing, MixingBounds, Network, Pairs, PathBounds, Reach, Steps, Watch,
    WhoIsMissing, component_bounds, cut_people, degree_bounds, density_bounds, dyads, ei_bounds, expert_reach, mixing, mixing_bounds,
    pairs, path_bounds, reach_chance, recip_bounds, who_is_missing,
};
use crate::model::RoleKind;

/// The measures of the whole network, its people, its groups and its experts. The definitions stand with the functions.
#[derive(Clone, Debug)]
pub struct Measures {
    /// Every measure that is a number and is read at once.
    pub readings: Readings,
    pub pairs: Pairs,
    pub dyads: Dyads,
    pub weak: Vec<Vec<usize>>,
    pub strong: Vec<Vec<usize>>,
    pub cut_people: Vec<usize>,
    pub bridges: Vec<(usize, usize)>,
    /// p, draws and seed of the test on ties between groups; `None` where nobody is in a group.
    pub ei_test: Option<EiTest>,
    pub density_bounds: Option<Bounds>,
    pub recip_bounds: Option<Bounds>,
    pub ei_bounds: Option<Bounds>,
    pub mixing: Mixing,
    /// Of experts and leaders, in the order of the network.
    pub reach: Vec<Reach>,
    /// Of each of `reach`, by group: what chance would give.
    pub reach_chance: Vec<Vec<Option<Chance>>>,
    pub steps: Steps,
    pub response: WhoIsMissing,
    /// Between what further values lie. `None` where no answer is missing.
    pub missing: Option<MissingBounds>,
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

impl Measures {
    /// `None` once `watch` is cancelled.
    #[must_use]
    pub fn new(net: &Network, ei_test: Option<&EiTest>, seed: u64, watch: &Watch) -> Option<Self> {
        let steps = Steps::new(net, seed, watch)?;
        let basis = Basis::new(net, &steps, ei_test, seed, watch);
        let readings = Readings::new(&basis, true)?;
        let (weak, strong, bridges) = (basis.weak().to_vec(), basis.strong().to_vec(), basis.bridges().to_vec());
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
            readings,
            pairs: pairs(net),
            dyads: dyads(net),
            weak,
            strong,
            cut_people: cut_people(net),
            bridges,
            ei_test: ei_test.cloned(),
            density_bounds: density_bounds(net),
            recip_bounds: recip_bounds(net),
            ei_bounds: ei_bounds(net),
            mixing: mixing(net),
            reach: reaching.iter().map(|&i| expert_reach(net, i)).collect(),
            reach_chance: reaching.iter().map(|&i| reach_chance(net, i)).collect(),
            steps,
            response,
            missing,
        };
        (!watch.is_cancelled()).then_some(found)
    }
}
