//! What could be otherwise: who is away, who would meet. Nothing of it is saved, and the project does not hear of it.

use crate::analysis::Change;
use crate::model::{GroupId, PersonId};
use crate::session::results::answers::Answers;

/// Something that could be otherwise, by who it is about, so that it outlives another question or threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Suppose {
    /// Someone is not there for a while.
    Away(PersonId),
    /// Two people name each other.
    Tie(PersonId, PersonId),
    /// All of these people name one another.
    WorkingGroup(Vec<PersonId>),
    /// Each member of one group and each member of the other name one another.
    Meeting(GroupId, GroupId),
}

impl Suppose {
    /// The change of the network that is shown; `None` where who it is about is not in it.
    #[must_use]
    pub fn change(&self, answers: &Answers) -> Option<Change> {
        let net = &answers.net;
        let group = |id: &GroupId| net.groups().iter().position(|group| group == id);
        Some(match self {
            Self::Away(person) => Change::TakeOut(vec![net.index_of(*person)?]),
            Self::Tie(one, other) => Change::AddTie(net.index_of(*one)?, net.index_of(*other)?),
            Self::WorkingGroup(people) => Change::WorkingGroup(people.iter().map(|person| net.index_of(*person)).collect::<Option<_>>()?),
            Self::Meeting(p, q) => Change::Meeting(group(p)?, group(q)?),
        })
    }

    /// Whether someone is named in it.
    #[must_use]
    pub fn is_about(&self, person: PersonId) -> bool {
        match self {
            Self::Away(away) => *away == person,
            Self::Tie(one, other) => *one == person || *other == person,
            Self::WorkingGroup(people) => people.contains(&person),
            Self::Meeting(..) => false,
        }
    }

    /// Whether it is about named people, and not about groups only.
    #[must_use]
    pub fn is_about_people(&self) -> bool {
        !matches!(self, Self::Meeting(..))
    }
}
