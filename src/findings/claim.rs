//! What a finding says of the whole team, also of those who did not answer.

use crate::model::words;

words! {
    /// One proposition about the whole team: what is asked of each completion of the missing answers. It is about the team and never about
    /// printed decimals.
    pub enum Claim {
        /// The mean number of colleagues whom someone names lies within one of what is said.
        MeanWithinOne = "mean_within_one",
        /// A mention is returned more often than by chance.
        ReturnedMoreThanChance = "returned_more_than_chance",
        /// A mention is returned less often than by chance.
        ReturnedLessThanChance = "returned_less_than_chance",
        /// Each of these groups has fewer ties with other groups than chance gives.
        GroupsFewerTies = "groups_fewer_ties",
        /// Fewer mentions run between groups than by chance.
        FewerBetween = "fewer_between",
        /// Fewer mentions run inside groups than by chance.
        FewerInside = "fewer_inside",
        /// Each of these groups has fewer ties inside than chance gives.
        GroupsFewerInside = "groups_fewer_inside",
        /// No tie at all runs inside groups.
        NoneInside = "none_inside",
        /// No mention runs between these parts of the team.
        PartsStayApart = "parts_stay_apart",
        /// Without these people the team falls into two or more parts.
        FallsApartWithout = "falls_apart_without",
        /// The other grouping divides the mentions, and more than the groups do.
        OtherDividesMore = "other_divides_more",
        /// There is no other tie between these groups.
        NoTieBetweenGroups = "no_tie_between_groups",
        /// All ties between the two groups are those of this one person.
        AllByOne = "all_by_one",
        /// The experts are named more per person than the others.
        ExpertsNamedMore = "experts_named_more",
        /// The group that is reached least and the group that is reached most keep that order.
        ReachKeepsOrder = "reach_keeps_order",
        /// Nobody in these groups has a tie with an expert.
        GroupsNotReached = "groups_not_reached",
        /// The leaders name more than they are named.
        LeadersNameMore = "leaders_name_more",
        /// No teacher has a tie with anyone of this role.
        RoleNotReached = "role_not_reached",
        /// Each is in contact with fewer than half of the teachers in the remit.
        RemitLittleReached = "remit_little_reached",
        /// The two have no tie.
        PairsWithoutTie = "pairs_without_tie",
        /// Nobody names them.
        StillUnnamed = "still_unnamed",
    }
}
