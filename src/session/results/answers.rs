//! All that follows from a project and what is asked of it.

use std::sync::Arc;

use crate::analysis::{ClassReach, Measures, Network, Row, Watch, Why, classes_reached};
use crate::findings::{Context, Divided, Finding, Found, LeftOpen, Looked, found};
use crate::model::{GroupingKind, NetworkSpec, Project};

/// The seed of every draw. It is printed in each export, so that anyone gets the same numbers.
pub const SEED: u64 = 20_240_601;

/// The network that was asked for, its measures and what is worth saying of it.
#[derive(Clone, Debug)]
pub struct Answers {
    pub spec: NetworkSpec,
    pub net: Arc<Network>,
    /// The same network under each grouping of the project.
    pub divided: Vec<Divided>,
    pub measures: Measures,
    /// Of each of [`Measures::reach`]: its reach over the classes. Empty where the project knows no classes.
    pub classes: Vec<Vec<ClassReach>>,
    pub findings: Vec<Finding>,
    /// All that was held against chance.
    pub looked: Looked,
    /// What the missing answers leave open, by group.
    pub left_open: Vec<LeftOpen>,
}

impl Answers {
    /// `None` when the project has no such wave or question.
    #[must_use]
    pub fn new(project: &Project, spec: &NetworkSpec) -> Option<Self> {
        Self::watched(project, spec, &Watch::default())
    }

    /// Whether anybody who was asked did not answer in full, or nothing of it is told. Then what is defined only for those who answered, or
    /// said only of them, would say who they are.
    #[must_use]
    pub fn is_open(&self) -> bool {
        (0..self.net.n()).any(|i| *self.net.row(i) != Row::NotAsked && !self.net.answered(i))
    }

    /// Whether a measure of a person can be shown without names: it is not undefined for somebody because their answers are missing.
    #[must_use]
    pub fn tells_of_nobody(&self, id: &str) -> bool {
        !self.measures.readings.people(id).iter().any(|reading| reading.why() == Some(Why::NoAnswer))
    }

    /// The same for someone who waits; `None` too once `watch` is cancelled.
    #[must_use]
    pub fn watched(project: &Project, spec: &NetworkSpec, watch: &Watch) -> Option<Self> {
        let net = Network::new(project, spec)?;
        let divided = Divided::all(project, spec);
        let context = Context::with_groupings(&net, &divided, SEED).watched(watch);
        let measures = Measures::new(&net, context.ei_test(), SEED, watch)?;
        let classes = divided
            .iter()
            .find(|other| other.kind == GroupingKind::Class)
            .map_or_else(Vec::new, |classes| measures.reach.iter().map(|reach| classes_reached(&classes.net, reach.person)).collect());
        let Found { findings, looked, left_open } = found(&context);
        if watch.is_cancelled() {
            return None;
        }
        Some(Self { spec: spec.clone(), net: Arc::new(net), divided, measures, classes, findings, looked, left_open })
    }
}
