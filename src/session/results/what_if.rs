//! What would be found if something were otherwise. A thought experiment: nothing of it is kept.

use crate::analysis::{Change, Network, WhatIfValues};
use crate::findings::{Context, Divided, Finding, FindingTurn, found, turns};
use crate::session::{Answers, SEED};

/// The network as it was answered beside the one with changes.
#[derive(Clone, Debug)]
pub struct WhatIf {
    pub changes: Vec<Change>,
    /// The changed network, for its picture. People have the ids that they have in the project.
    pub net: Network,
    pub before: WhatIfValues,
    pub after: WhatIfValues,
    /// What is found in the changed network.
    pub findings: Vec<Finding>,
    /// What becomes of each finding.
    pub turns: Vec<FindingTurn>,
}

/// Asks the same of the network with `changes`, whose people and groups are indices of `answers.net`. The project does not hear of it.
#[must_use]
pub fn what_if(answers: &Answers, changes: &[Change]) -> WhatIf {
    let net = answers.net.with_changes(changes);
    let divided: Vec<Divided> = answers.divided.iter().map(|other| changed(other, &answers.net, &net)).collect();
    let found = found(&Context::with_groupings(&net, &divided, SEED)).findings;
    WhatIf {
        changes: changes.to_vec(),
        before: WhatIfValues::new(&answers.net),
        after: WhatIfValues::new(&net),
        turns: turns(&answers.findings, &found),
        findings: found,
        net,
    }
}

/// The same change of the network under another grouping, whose people are the same in the same order.
fn changed(other: &Divided, before: &Network, after: &Network) -> Divided {
    let old = |i: usize| before.index_of(after.actor(i).id);
    let added: Vec<(usize, usize)> = after.arcs().filter_map(|(i, j)| old(i).zip(old(j))).filter(|&(i, j)| !before.has(i, j)).collect();
    let net = other.net.toggle(&added).induced(|i| after.index_of(other.net.actor(i).id).is_some());
    Divided { net, ..other.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::{Rule, Turn};
    use crate::session::example;

    fn answers() -> Answers {
        let project = example();
        Answers::new(&project, &project.first_spec().unwrap()).unwrap()
    }

    #[test]
    fn without_the_experts_and_the_leaders_the_team_falls_into_two_parts() {
        let answers = answers();
        let outside: Vec<usize> = (0..answers.net.n()).filter(|&i| answers.net.actor(i).groups.is_empty()).collect();
        let then = what_if(&answers, &[Change::TakeOut(outside)]);
        assert_eq!((then.before.people, then.before.parts), (24, 1));
        assert_eq!((then.after.people, then.after.parts), (20, 2));
        assert_eq!((then.before.between_groups, then.after.between_groups), (2, 2));
        let turn = |rule: Rule| then.turns.iter().find(|t| t.rule == rule).unwrap();
        assert_eq!(turn(Rule::ExpertReach).turn, Turn::Gone);
        assert!(turn(Rule::ExpertReach).after.is_none());
        assert_eq!(turn(Rule::Exchange).turn, Turn::Changed);
        let back = turns(&then.findings, &answers.findings);
        assert_eq!(back.iter().find(|t| t.rule == Rule::ExpertReach).map(|t| (t.turn, t.before.is_some())), Some((Turn::New, false)));
    }

    #[test]
    fn nothing_otherwise_changes_nothing() {
        let answers = answers();
        let then = what_if(&answers, &[]);
        assert_eq!(then.before, then.after);
        assert!(then.turns.iter().all(|t| t.turn == Turn::Kept) && then.turns.len() == answers.findings.len());
    }

    #[test]
    fn when_two_groups_meet_the_step_between_them_is_there() {
        let answers = answers();
        let then = what_if(&answers, &[Change::Meeting(1, 2)]);
        assert_eq!(then.after.between_groups, then.before.between_groups + 25);
        assert_eq!(then.turns.iter().find(|t| t.rule == Rule::GroupsApart).map(|t| t.turn != Turn::Kept), Some(true));
    }
}
