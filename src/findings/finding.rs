//! A finding: which rule, on what evidence, beside chance, how sure.

use super::{AgainstChance, Certainty, Claim, Evidence, Rule};
use crate::model::{PersonId, words};

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub evidence: Evidence,
    pub nature: Nature,
    pub chance: AgainstChance,
    /// What it says of the whole team; `None` where it is only about those who answered.
    pub claim: Option<Claim>,
    /// `None` where too few answered to say anything: how many did is a fact of now.
    pub certainty: Option<Certainty>,
    pub audience: Audience,
    /// The people whom it is about, ascending.
    pub people: Vec<PersonId>,
    /// The mentions that it is about, ascending.
    pub ties: Vec<(PersonId, PersonId)>,
}

impl Finding {
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.evidence.rule()
    }
}

words! {
    /// What kind of thing is said.
    pub enum Nature {
        /// It stands out from chance, judged together with all else that was looked at.
        Pattern = "pattern",
        /// Counts, without a comparison.
        Observation = "observation",
        /// Contact beside the remit that somebody was given; for the coach.
        Assignment = "assignment",
    }
}

words! {
    /// In which views of a project a finding is said.
    pub enum Audience {
        /// Also without names, and when the team looks along.
        Everyone = "everyone",
        /// Only in the view with names, for the one who guides the team: without a name it says nothing, with one it singles someone out.
        Coach = "coach",
    }
}
