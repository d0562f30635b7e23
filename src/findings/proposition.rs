//! What is asked of each completion of the missing answers.

use crate::analysis::Completion;
use crate::findings::{Claim, Finding};

/// Whether each clause of a sentence holds in a completion: as many each time.
type Clauses<'a> = Box<dyn Fn(&Completion) -> Vec<bool> + Send + Sync + 'a>;
/// The number of a headline in a completion.
type Number<'a> = Box<dyn Fn(&Completion) -> Option<f64> + Send + Sync + 'a>;

/// A finding with what it says of the whole team.
pub(super) struct Claimed<'a> {
    pub finding: Finding,
    pub clauses: Option<Clauses<'a>>,
    pub number: Option<Number<'a>>,
    /// The groups of whose own mentions it speaks, by index.
    pub groups: Vec<usize>,
}

impl<'a> Claimed<'a> {
    /// Nothing of it is about more than what was answered.
    pub fn nothing(finding: Finding) -> Self {
        Self { finding, clauses: None, number: None, groups: Vec::new() }
    }

    /// It says this of the whole team.
    pub fn says(self, claim: Claim, clauses: impl Fn(&Completion) -> Vec<bool> + Send + Sync + 'a) -> Self {
        let finding = Finding { claim: Some(claim), ..self.finding };
        Self { finding, clauses: Some(Box::new(clauses)), ..self }
    }

    /// The number of its headline with the missing answers.
    pub fn number(self, number: impl Fn(&Completion) -> Option<f64> + Send + Sync + 'a) -> Self {
        Self { number: Some(Box::new(number)), ..self }
    }

    /// It speaks of the own mentions of these groups.
    pub fn of_groups(self, groups: impl IntoIterator<Item = usize>) -> Self {
        Self { groups: groups.into_iter().collect(), ..self }
    }
}
