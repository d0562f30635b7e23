//! Every measure of a network at once, for a page, a picture and `--json`.

use super::{
    Bounds, Dyads, EiTest, Mixing, Network, Pairs, Reach, Reading, betweenness, betweenness_share, cut_people, density, density_bounds,
    dyads, ei_arc, ei_bounds, ei_by_group, ei_by_person, ei_expected, expert_reach, harmonic_in, harmonic_out, in_degree, mixing,
    mutual_degree, one_sided_person, out_degree, pairs, recip_arc, recip_bounds, recip_expected, recip_pair, recip_person, strong, weak,
};
use crate::analysis::OneSided;
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
    #[must_use]
    pub fn new(net: &Network, ei_test: Option<&EiTest>) -> Self {
        let in_degree = in_degree(net);
        let out_degree = out_degree(net);
        let mutual_degree = mutual_degree(net);
        let recip_person = recip_person(net);
        let betweenness = betweenness(net);
        let betweenness_share = betweenness_share(net);
        let harmonic_in = harmonic_in(net);
        let harmonic_out = harmonic_out(net);
        let ei_by_person = ei_by_person(net);
        let leaders: Vec<usize> = (0..net.n()).filter(|&i| net.actor(i).kind == RoleKind::Leader).collect();
        let people = (0..net.n())
            .map(|i| PersonMeasures {
                in_degree: in_degree[i],
                out_degree: out_degree[i],
                mutual_degree: mutual_degree[i],
                recip_person: recip_person[i],
                betweenness: betweenness[i],
                betweenness_share: betweenness_share[i],
                harmonic_in: harmonic_in[i],
                harmonic_out: harmonic_out[i],
                ei_arc: ei_by_person[i],
                one_sided: one_sided_person(net, i, if leaders.contains(&i) { &leaders } else { &[] }),
            })
            .collect();
        Self {
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
            reach: (0..net.n())
                .filter(|&i| matches!(net.actor(i).kind, RoleKind::Expert | RoleKind::Leader))
                .map(|i| expert_reach(net, i))
                .collect(),
        }
    }
}
