//! What a rule is given.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::analysis::{Completions, EiTest, Network, Watch, ei_test};
use crate::findings::thresholds::{DRAWS, MOST_KEPT};
use crate::model::{GroupingId, GroupingKind, NetworkSpec, PersonId, Project, RoleKind};

/// A network with what several rules need of it, computed once.
#[derive(Debug)]
pub struct Context<'a> {
    pub net: &'a Network,
    /// Of every draw.
    pub seed: u64,
    ei_test: Option<EiTest>,
    /// Every way in which the same people are divided, also the one of `net`; empty where that is not known.
    pub groupings: &'a [Divided],
    /// Whoever waits for it may stop it, and then asks for nothing more.
    pub watch: Watch,
    completions: OnceLock<Option<Completions<'a>>>,
    closed: OnceLock<Network>,
    /// The network without each person's answers, made when first asked for; none of a network that is too large to keep so often.
    silenced: Vec<OnceLock<Network>>,
}

/// The same people and mentions under one grouping.
#[derive(Clone, Debug)]
pub struct Divided {
    pub id: GroupingId,
    /// As the school calls it.
    pub name: String,
    pub kind: GroupingKind,
    pub net: Network,
}

impl Divided {
    /// The network that `spec` asks for, once under each grouping of the project.
    #[must_use]
    pub fn all(project: &Project, spec: &NetworkSpec) -> Vec<Self> {
        let groupings = project.groupings.iter();
        groupings
            .filter_map(|(&id, grouping)| {
                let net = Network::new(project, &NetworkSpec { grouping: Some(id), ..spec.clone() })?;
                Some(Self { id, name: grouping.name.clone(), kind: grouping.kind, net })
            })
            .collect()
    }
}

impl<'a> Context<'a> {
    #[must_use]
    pub fn new(net: &'a Network, seed: u64) -> Self {
        Self::with_groupings(net, &[], seed)
    }

    /// With every way of dividing the people. What is in `net` counts: people who are only in another network are left out.
    #[must_use]
    pub fn with_groupings(net: &'a Network, groupings: &'a [Divided], seed: u64) -> Self {
        let kept = if net.n() <= MOST_KEPT { net.n() } else { 0 };
        Self {
            net,
            seed,
            ei_test: ei_test(net, seed, DRAWS),
            groupings,
            watch: Watch::default(),
            completions: OnceLock::new(),
            closed: OnceLock::new(),
            silenced: (0..kept).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The same for someone who waits.
    #[must_use]
    pub fn watched(self, watch: &Watch) -> Self {
        Self { watch: watch.clone(), ..self }
    }

    /// The missing answers as they might have been, the same for every rule; `None` where none are missing or none can be made.
    pub(super) fn completions(&self) -> Option<&Completions<'a>> {
        self.completions.get_or_init(|| Completions::new(self.net, self.seed)).as_ref()
    }

    /// The network as if no missing answer held a mention: what a completion is added to.
    pub(super) fn closed(&self) -> &Network {
        self.closed.get_or_init(|| self.net.completed(&[]))
    }

    /// Mentions between groups beside memberships that are dealt out anew; `None` without mentions among people in groups.
    #[must_use]
    pub fn ei_test(&self) -> Option<&EiTest> {
        self.ei_test.as_ref()
    }

    /// What `ask` says of the network without the answers of `i`, who stays in it.
    pub(super) fn without<T>(&self, i: usize, ask: impl FnOnce(&Network) -> T) -> T {
        match self.silenced.get(i) {
            Some(kept) => ask(kept.get_or_init(|| self.net.silence(i))),
            None => ask(&self.net.silence(i)),
        }
    }
}

/// People who count as this, ascending.
pub(super) fn people_of_kind(net: &Network, kind: RoleKind) -> Vec<usize> {
    (0..net.n()).filter(|&i| net.actor(i).kind == kind).collect()
}

/// The members of every group, by index in [`Network::groups`].
pub(super) fn members_by_group(net: &Network) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); net.groups().len()];
    for (i, actor) in net.actors().iter().enumerate() {
        for &group in &actor.groups {
            members[group].push(i);
        }
    }
    members
}

pub(super) fn ids(net: &Network, people: impl IntoIterator<Item = usize>) -> Vec<PersonId> {
    people.into_iter().map(|i| net.actor(i).id).collect::<BTreeSet<_>>().into_iter().collect()
}

pub(super) fn tie_ids(net: &Network, ties: impl IntoIterator<Item = (usize, usize)>) -> Vec<(PersonId, PersonId)> {
    ties.into_iter().map(|(i, j)| (net.actor(i).id, net.actor(j).id)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The mentions of these pairs of people, in both directions.
pub(super) fn mentions_of(net: &Network, pairs: impl IntoIterator<Item = (usize, usize)>) -> Vec<(PersonId, PersonId)> {
    tie_ids(net, pairs.into_iter().flat_map(|(i, j)| [(i, j), (j, i)]).filter(|&(i, j)| net.has(i, j)))
}
