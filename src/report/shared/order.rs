//! The order of roles and groups, which tells nothing of the sheet; and roles gone, where the coach wants nobody to be known by theirs.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{GroupId, Project, RoleId};

/// Numbers the roles by their names: the sheet has them in the order of the people who have them.
pub(super) fn by_name(project: &mut Project) {
    let mut order: Vec<RoleId> = project.roles.keys().copied().collect();
    order.sort_by(|a, b| project.role_name(*a).cmp(project.role_name(*b)).then(a.cmp(b)));
    let ids: Vec<RoleId> = project.roles.keys().copied().collect();
    let now: BTreeMap<RoleId, RoleId> = order.iter().copied().zip(ids).collect();
    let at = |role: &RoleId| now.get(role).copied().unwrap_or(*role);
    project.roles = Arc::new(project.roles.iter().map(|(id, role)| (at(id), role.clone())).collect());
    for wave in Arc::make_mut(&mut project.waves).values_mut() {
        for place in wave.places.values_mut() {
            place.roles = place.roles.iter().map(at).collect();
        }
    }
}

/// Nobody has a role: experts, leaders and others outside the groups look alike, and nothing is found about them.
pub(super) fn merge(project: &mut Project) {
    for wave in Arc::make_mut(&mut project.waves).values_mut() {
        for place in wave.places.values_mut() {
            place.roles.clear();
            place.expertise.clear();
        }
    }
}

/// Groups that have no order of their own, by their names.
pub(super) fn groups_by_name(project: &mut Project) {
    let groups = Arc::clone(&project.groups);
    let name = |id: &GroupId| groups.get(id).map_or("", |group| group.name.as_str());
    for grouping in Arc::make_mut(&mut project.groupings).values_mut().filter(|grouping| !grouping.ordered) {
        grouping.groups.sort_by(|a, b| name(a).cmp(name(b)).then(a.cmp(b)));
    }
}
