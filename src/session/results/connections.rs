//! How groups are connected, as far as the answers allow to say it.

use crate::analysis::{Reading, Response};
use crate::findings::{Step, steps};
use crate::model::GroupId;
use crate::session::Answers;

/// The groups that have members, who named whom between them, and the steps from each grade to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Connections {
    pub groups: Vec<GroupResponse>,
    /// `[who names][who is named]`, in the order of `groups`.
    pub blocks: Vec<Vec<Block>>,
    /// None where groups have no order.
    pub steps: Vec<Step>,
}

/// How many of a group answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupResponse {
    pub id: GroupId,
    /// Index into the network's groups.
    pub index: usize,
    pub response: Response,
}

/// Mentions from one group to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    pub arcs: usize,
    pub possible: usize,
    /// Mentions left out because one of the two is in both groups.
    pub shared: usize,
    pub density: Reading,
    /// Too few of the group answered to show this.
    pub withheld: bool,
}

#[must_use]
pub fn connections(answers: &Answers) -> Connections {
    let net = &answers.net;
    let mixing = &answers.measures.mixing;
    let groups: Vec<GroupResponse> = net
        .groups()
        .iter()
        .zip(&answers.measures.response.by_group)
        .enumerate()
        .map(|(index, (&id, &response))| GroupResponse { id, index, response })
        .filter(|group| group.response.people > 0)
        .collect();
    let block = |from: &GroupResponse, to: &GroupResponse| {
        let (p, q) = (from.index, to.index);
        Block {
            arcs: mixing.arcs[p][q],
            possible: mixing.possible[p][q],
            shared: mixing.shared[p][q],
            density: mixing.density(p, q),
            withheld: from.response.is_too_little(),
        }
    };
    let blocks = groups.iter().map(|from| groups.iter().map(|to| block(from, to)).collect()).collect();
    Connections { groups, blocks, steps: steps(net) }
}

impl Connections {
    /// Whether a cell is not shown, by index in the network's groups.
    #[must_use]
    pub fn is_withheld(&self, from: usize, to: usize) -> bool {
        let place = |index| self.groups.iter().position(|group| group.index == index);
        place(from).zip(place(to)).is_some_and(|(p, q)| self.blocks[p][q].withheld)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, PersonId, Project, QuestionId, Respondence, WaveId};
    use crate::session::example;

    fn answers(project: &Project) -> Answers {
        Answers::new(project, &project.first_spec().unwrap()).unwrap()
    }

    #[test]
    fn the_example_has_four_groups_and_three_steps_with_the_counts_of_the_case() {
        let found = connections(&answers(&example()));
        let inside: Vec<usize> = (0..4).map(|g| found.blocks[g][g].arcs).collect();
        assert_eq!(inside, [25, 19, 19, 12]);
        assert_eq!(found.steps.iter().map(|s| (s.contact, s.pairs)).collect::<Vec<_>>(), [(1, 30), (0, 25), (1, 20)]);
        assert!(found.blocks.iter().flatten().all(|b| !b.withheld));
    }

    #[test]
    fn a_group_of_which_too_few_answered_is_withheld() {
        let project = example();
        let spec = project.first_spec().unwrap();
        let members: Vec<PersonId> = {
            let answers = answers(&project);
            answers.net.members(3).map(|i| answers.net.actor(i).id).collect()
        };
        let silent = |project: &Project, person: PersonId, wave: WaveId, question: QuestionId| {
            Edit::SetRespondence(wave, person, question, Respondence::Absent).apply(project).unwrap()
        };
        let one = silent(&project, members[0], spec.wave, spec.asked.first().unwrap());
        assert!(!connections(&answers(&one)).blocks[3][3].withheld, "three of four answered");
        let two = silent(&one, members[1], spec.wave, spec.asked.first().unwrap());
        let found = connections(&answers(&two));
        assert!(found.blocks[3].iter().all(|b| b.withheld));
        assert!(!found.blocks[0][3].withheld);
        assert_eq!((found.groups[3].response.answered, found.groups[3].response.asked), (2, 4));
    }
}
