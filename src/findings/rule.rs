//! The rules, in the order in which they speak.

use crate::model::words;

words! {
    /// The rules; six are the findings of the case. They stand in the order in which they are said: whether there is enough to say
    /// anything, what there is in the whole team, which group has few lines to others, how parts and groups hang together, then people,
    /// those who connect first, and last what is for the coach alone. The findings of the case keep the order of the case among themselves.
    pub enum Rule {
        ThinData = "thin_data",
        Exchange = "exchange",
        Reciprocity = "reciprocity",
        GroupOnItsOwn = "group_on_its_own",
        GroupsApart = "groups_apart",
        LittleInside = "little_inside",
        PartsApart = "parts_apart",
        OtherGrouping = "other_grouping",
        SharedWithoutTie = "shared_without_tie",
        Bridge = "bridge",
        ExpertsCentral = "experts_central",
        ExpertReach = "expert_reach",
        NotReached = "not_reached",
        LeadersOneSided = "leaders_one_sided",
        ExpertsUnreached = "experts_unreached",
        JobShare = "job_share",
        Unnamed = "unnamed",
    }
}
