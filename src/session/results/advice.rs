//! What an advisor asks of the network that is shown, and of other questions beside it.

use std::sync::Arc;

use crate::analysis::{Advisor, Network, Qap, Watch, qap};
use crate::model::{Asked, NetworkSpec, Project, QuestionId};
use crate::session::results::answers::{Answers, SEED};

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
