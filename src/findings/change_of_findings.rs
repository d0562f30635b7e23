//! What becomes of findings when the network is another: after a thought experiment, or a year later.

use super::{Finding, Rule};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// The same evidence, and as sure.
    Kept,
    /// The rule still speaks, on other evidence.
    Changed,
    Gone,
    New,
}

/// A finding before and after, by rule.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingTurn {
    pub rule: Rule,
    pub turn: Turn,
    /// `None` for one that is new.
    pub before: Option<Finding>,
    /// `None` for one that is gone.
    pub after: Option<Finding>,
}

/// Lays findings beside each other, by rule in the order of [`Rule::ALL`]. Where a rule speaks more than once, those that stay the same
/// are paired first, the others in their order.
#[must_use]
pub fn turns(before: &[Finding], after: &[Finding]) -> Vec<FindingTurn> {
    Rule::ALL.iter().flat_map(|&rule| of_rule(rule, before, after)).collect()
}

fn of_rule(rule: Rule, before: &[Finding], after: &[Finding]) -> Vec<FindingTurn> {
    let mut later: Vec<&Finding> = after.iter().filter(|f| f.rule() == rule).collect();
    let mut pairs: Vec<(&Finding, Option<&Finding>)> = Vec::new();
    for earlier in before.iter().filter(|f| f.rule() == rule) {
        let kept = later.iter().position(|f| same(earlier, f)).map(|at| later.remove(at));
        pairs.push((earlier, kept));
    }
    let mut rest = later.into_iter();
    let mut found: Vec<FindingTurn> = pairs
        .into_iter()
        .map(|(earlier, kept)| {
            let (turn, now) = match kept {
                Some(now) => (Turn::Kept, Some(now)),
                None => rest.next().map_or((Turn::Gone, None), |now| (Turn::Changed, Some(now))),
            };
            FindingTurn { rule, turn, before: Some(earlier.clone()), after: now.cloned() }
        })
        .collect();
    found.extend(rest.map(|now| FindingTurn { rule, turn: Turn::New, before: None, after: Some(now.clone()) }));
    found
}

fn same(before: &Finding, after: &Finding) -> bool {
    let kind = |finding: &Finding| finding.certainty.map(|certainty| certainty.kind);
    before.evidence == after.evidence && before.nature == after.nature && kind(before) == kind(after)
}
