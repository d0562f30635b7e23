//! What measures are read from.

use std::cell::OnceCell;

use crate::analysis::{
    AgainstDraws, Brokerage, Communities, Cover, EiTest, HubsAndAuthorities, Network, Reading, Roles, Steps, Watch, Why, bridges,
    brokerage, communities, cover, cug_recip, cug_trans, hubs_and_authorities, strong, weak,
};

/// Draws of the conditional uniform tests.
const CUG_DRAWS: usize = 1_000;
/// Which share of the team a smallest set is sought for, in percent.
const COVERED: u8 = 80;

/// A network, and what several of its measures share: each worked out once, when the first of them asks.
#[derive(Debug)]
pub struct Basis<'a> {
    pub net: &'a Network,
    pub steps: &'a Steps,
    pub ei_test: Option<&'a EiTest>,
    seed: u64,
    watch: &'a Watch,
    weak: OnceCell<Vec<Vec<usize>>>,
    strong: OnceCell<Vec<Vec<usize>>>,
    bridges: OnceCell<Vec<(usize, usize)>>,
    brokerage: OnceCell<Brokerage>,
    standing: OnceCell<HubsAndAuthorities>,
    communities: OnceCell<Option<Communities>>,
    cover: OnceCell<Cover>,
    cug_recip: OnceCell<Option<AgainstDraws>>,
    cug_trans: OnceCell<Option<AgainstDraws>>,
}

impl<'a> Basis<'a> {
    pub(in crate::analysis) fn new(net: &'a Network, steps: &'a Steps, ei_test: Option<&'a EiTest>, seed: u64, watch: &'a Watch) -> Self {
        Self {
            net,
            steps,
            ei_test,
            seed,
            watch,
            weak: OnceCell::new(),
            strong: OnceCell::new(),
            bridges: OnceCell::new(),
            brokerage: OnceCell::new(),
            standing: OnceCell::new(),
            communities: OnceCell::new(),
            cover: OnceCell::new(),
            cug_recip: OnceCell::new(),
            cug_trans: OnceCell::new(),
        }
    }

    pub(in crate::analysis) fn watch(&self) -> &Watch {
        self.watch
    }

    pub fn weak(&self) -> &[Vec<usize>] {
        self.weak.get_or_init(|| weak(self.net))
    }

    pub fn strong(&self) -> &[Vec<usize>] {
        self.strong.get_or_init(|| strong(self.net))
    }

    pub fn bridges(&self) -> &[(usize, usize)] {
        self.bridges.get_or_init(|| bridges(self.net))
    }

    pub fn brokerage(&self) -> &Brokerage {
        self.brokerage.get_or_init(|| brokerage(self.net))
    }

    /// How often each person has a role. Undefined for someone in no group: the five are by the groups of the three.
    pub fn role(&self, count: fn(&Roles) -> usize) -> Vec<Reading> {
        let read = |(i, roles): (usize, &Option<Roles>)| match roles {
            Some(_) if self.net.actor(i).groups.is_empty() => Reading::Undefined(Why::NoGroup),
            Some(roles) => Reading::Value(count(roles) as f64),
            None => Reading::Undefined(Why::NoAnswer),
        };
        self.brokerage().by_person.iter().enumerate().map(read).collect()
    }

    pub fn standing(&self) -> &HubsAndAuthorities {
        self.standing.get_or_init(|| hubs_and_authorities(self.net))
    }

    pub fn communities(&self) -> Option<&Communities> {
        self.communities.get_or_init(|| communities(self.net, self.seed)).as_ref()
    }

    pub fn cover(&self) -> &Cover {
        self.cover.get_or_init(|| cover(self.net, COVERED))
    }

    pub fn cug_recip(&self) -> Option<&AgainstDraws> {
        self.cug_recip.get_or_init(|| cug_recip(self.net, self.seed, CUG_DRAWS, self.watch)).as_ref()
    }

    pub fn cug_trans(&self) -> Option<&AgainstDraws> {
        self.cug_trans.get_or_init(|| cug_trans(self.net, self.seed, CUG_DRAWS, self.watch)).as_ref()
    }
}
