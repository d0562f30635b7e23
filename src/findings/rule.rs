//! The rules, in the order in which they speak.

/// The rules. Six are the findings of the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    ThinData,
    Exchange,
    Reciprocity,
    PartsApart,
    GroupsApart,
    OtherGrouping,
    SharedWithoutTie,
    Bridge,
    ExpertsCentral,
    ExpertReach,
    NotReached,
    LeadersOneSided,
    JobShare,
    Unnamed,
}

impl Rule {
    /// In the order in which they are said: whether there is enough to say anything, what there is in the whole team, how its parts
    /// and groups hang together, then people, those who connect first, and last what is for the coach alone. The findings of the
    /// case keep the order of the case among themselves.
    pub const ALL: [Self; 14] = [
        Self::ThinData,
        Self::Exchange,
        Self::Reciprocity,
        Self::PartsApart,
        Self::GroupsApart,
        Self::OtherGrouping,
        Self::SharedWithoutTie,
        Self::Bridge,
        Self::ExpertsCentral,
        Self::ExpertReach,
        Self::NotReached,
        Self::LeadersOneSided,
        Self::JobShare,
        Self::Unnamed,
    ];

    /// The stable word for it in `--json` and in the keys of its messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ThinData => "thin_data",
            Self::Exchange => "exchange",
            Self::Reciprocity => "reciprocity",
            Self::PartsApart => "parts_apart",
            Self::GroupsApart => "groups_apart",
            Self::OtherGrouping => "other_grouping",
            Self::SharedWithoutTie => "shared_without_tie",
            Self::Bridge => "bridge",
            Self::ExpertsCentral => "experts_central",
            Self::ExpertReach => "expert_reach",
            Self::NotReached => "not_reached",
            Self::LeadersOneSided => "leaders_one_sided",
            Self::JobShare => "job_share",
            Self::Unnamed => "unnamed",
        }
    }
}
