//! What a finding rests on, as numbers.

mod groups;
mod people;
mod team;

use super::Rule;

pub use groups::{Bridges, Carrier, GroupsApart, InsideGroup, Join, LittleInside, OnItsOwn, OwnGroup, Shared, SharedGroups, Step};
pub use people::{
    Central, CentralExpert, JobShare, JobShares, Leader, NotReached, OneSidedLeaders, ReachedGroups, Reaching, Remit, Unnamed, Unreached,
    UnreachedGroup,
};
pub use team::{Connectors, Divide, Exchange, OtherGrouping, PartsApart, Reciprocity, TeamPart, ThinData};

/// The evidence of a finding; its variant is its rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    Exchange(Exchange),
    Reciprocity(Reciprocity),
    GroupOnItsOwn(OnItsOwn),
    GroupsApart(GroupsApart),
    LittleInside(LittleInside),
    ExpertsCentral(Central),
    ExpertReach(Reaching),
    LeadersOneSided(OneSidedLeaders),
    ThinData(ThinData),
    PartsApart(PartsApart),
    OtherGrouping(OtherGrouping),
    SharedWithoutTie(Shared),
    Bridge(Bridges),
    NotReached(NotReached),
    ExpertsUnreached(Unreached),
    JobShare(JobShares),
    Unnamed(Unnamed),
}

impl Evidence {
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self {
            Self::Exchange(_) => Rule::Exchange,
            Self::Reciprocity(_) => Rule::Reciprocity,
            Self::GroupOnItsOwn(_) => Rule::GroupOnItsOwn,
            Self::GroupsApart(_) => Rule::GroupsApart,
            Self::LittleInside(_) => Rule::LittleInside,
            Self::ExpertsCentral(_) => Rule::ExpertsCentral,
            Self::ExpertReach(_) => Rule::ExpertReach,
            Self::LeadersOneSided(_) => Rule::LeadersOneSided,
            Self::ThinData(_) => Rule::ThinData,
            Self::PartsApart(_) => Rule::PartsApart,
            Self::OtherGrouping(_) => Rule::OtherGrouping,
            Self::SharedWithoutTie(_) => Rule::SharedWithoutTie,
            Self::Bridge(_) => Rule::Bridge,
            Self::NotReached(_) => Rule::NotReached,
            Self::ExpertsUnreached(_) => Rule::ExpertsUnreached,
            Self::JobShare(_) => Rule::JobShare,
            Self::Unnamed(_) => Rule::Unnamed,
        }
    }
}
