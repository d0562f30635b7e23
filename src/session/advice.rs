//! What an advisor asks of the network that is shown, and of other questions beside it.

use std::sync::Arc;

use super::answers::{Answers, SEED};
use super::state::Session;
use crate::analysis::{Advisor, Network, Qap, Watch, qap};
use crate::model::{Asked, NetworkSpec, Project, QuestionId};

/// Draws of the test of one question against another.
const QAP_DRAWS: usize = 5_000;
/// Not more other questions than these are tested.
const MOST_QUESTIONS: usize = 12;

/// Every further measure, and each other question beside the one that is asked.
#[derive(Clone, Debug)]
pub struct Advice {
    /// What it is about; while newer answers are on screen it is about those of before.
    pub answers: Arc<Answers>,
    pub advisor: Advisor,
    /// How far another question names the same people. `None` where that is not defined.
    pub qap: Vec<(QuestionId, Option<Qap>)>,
}

impl Advice {
    /// `None` once `watch` is cancelled.
    #[must_use]
    pub fn new(project: &Project, answers: &Arc<Answers>, watch: &Watch) -> Option<Self> {
        let advisor = Advisor::new(&answers.net, &answers.measures, SEED, watch)?;
        let others = project.questions.keys().copied().filter(|question| !answers.spec.asked.includes(*question)).take(MOST_QUESTIONS);
        let against = |question| {
            // A threshold is on the scale of one question.
            let spec = NetworkSpec { asked: Asked::One(question), threshold: None, ..answers.spec.clone() };
            Network::new(project, &spec).and_then(|other| qap(&answers.net, &other, SEED, QAP_DRAWS, watch))
        };
        let qap = others.map(|question| (question, against(question))).collect();
        (!watch.is_cancelled()).then_some(Self { answers: Arc::clone(answers), advisor, qap })
    }
}

impl Session {
    /// What an advisor asks, once it was asked for; that of before while it is computed anew.
    #[must_use]
    pub fn advice(&self) -> Option<&Arc<Advice>> {
        self.advice.as_ref()
    }

    /// Starts to compute what an advisor asks, where it is not there and not on its way.
    pub(super) fn advise(&mut self) {
        let Some(answers) = self.answers.clone() else { return };
        let there = self.advice.as_ref().is_some_and(|advice| Arc::ptr_eq(&advice.answers, &answers));
        if there || self.advising.running_since().is_some() {
            return;
        }
        self.advice_stopped = false;
        let (executor, project) = (self.executor.clone(), Arc::clone(&self.project));
        self.advising.start(&executor, "advise", move |watch| Advice::new(&project, &answers, watch));
    }

    /// Whether the user stopped it.
    #[must_use]
    pub fn advice_was_stopped(&self) -> bool {
        self.advice_stopped
    }

    /// Whether it is about the answers on screen.
    #[must_use]
    pub fn advice_is_current(&self) -> bool {
        match (&self.advice, &self.answers) {
            (Some(advice), Some(answers)) => Arc::ptr_eq(&advice.answers, answers),
            _ => false,
        }
    }

    /// Says whether anything changed.
    pub(super) fn poll_advice(&mut self) -> bool {
        let Some(outcome) = self.advising.take() else { return false };
        match outcome {
            Ok(advice) => {
                self.advice = advice.map(Arc::new);
                if self.appearance.size.is_for_advisors() || self.appearance.rings.is_for_advisors() {
                    self.arrange();
                    self.redraw();
                }
            }
            Err(broken) => self.broken(broken),
        }
        true
    }
}
