//! A project without names, with what is asked of it.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::making::Making;
use super::told::Told;
use super::{order, people, small_groups, untold};
use crate::model::{Filter, GroupId, NetworkSpec, Project};
use crate::report::{Mask, TakenOut};

/// What the coach chose beside names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Nobody has a role: who is in no group is one of the others.
    pub merge_roles: bool,
}

/// A project without names, with what is asked of it and what a reader must be told.
#[derive(Clone, Debug)]
pub struct Shared {
    pub project: Project,
    /// What was asked, of the groups that are left.
    pub spec: NetworkSpec,
    pub told: Told,
    mask: Mask,
}

impl Shared {
    /// `project` as it may be shown without names, for what `spec` asks of it.
    #[must_use]
    pub fn new(project: &Project, spec: &NetworkSpec, sharing: Sharing) -> Self {
        let mask = Mask::new(project);
        let mut making = Making { project: without_names(project, &mask), spec: spec.clone(), told: Told::default() };
        if sharing.merge_roles {
            order::merge(&mut making.project);
            // Nobody can be left out for a role that nobody has: the title would say so of people who are there.
            making.told.not_chosen = !making.spec.scope.without.is_empty();
            making.spec.scope.without.clear();
        }
        small_groups::settle(&mut making, project);
        untold::settle(&mut making, project);
        let Making { project, spec, told } = making;
        Self { project, spec, told, mask }
    }

    /// The same of a project of which nothing can be asked.
    #[must_use]
    pub fn of_people(project: &Project) -> Project {
        without_names(project, &Mask::new(project))
    }

    /// Whether all that is computed of it is as it is with names, where `project` is the one with names: nothing is joined or left out, and
    /// no word that goes along with a result calls anybody.
    #[must_use]
    pub fn has_network_of(&self, project: &Project) -> bool {
        let facts = |project: &'_ Project| project.waves.get(&self.spec.wave).map(|wave| (wave.places.clone(), wave.respondence.clone()));
        self.told.is_nothing() && self.project.groupings == project.groupings && facts(&self.project) == facts(project)
    }

    /// What was taken out of everything that somebody typed in `project`.
    #[must_use]
    pub fn taken_out(&self, project: &Project) -> BTreeSet<TakenOut> {
        let found = RefCell::new(BTreeSet::new());
        // What was met in the files is shown to nobody without names.
        let shown = Project { record: Arc::default(), ..project.clone() };
        let _ = shown.with_texts(&|text| {
            found.borrow_mut().extend(self.mask.found(text));
            text.to_owned()
        });
        found.into_inner()
    }

    /// What is drawn of it, for what is drawn of the project with names.
    #[must_use]
    pub fn filter(&self, filter: &Filter) -> Filter {
        let mut filter = filter.clone();
        filter.people.groups = filter.people.groups.iter().map(|group| self.told.now(*group)).collect();
        for values in filter.people.traits.values_mut() {
            *values = values.iter().map(|value| self.mask.apply(value)).collect();
        }
        filter
    }

    /// The filter on `project`, with names, that draws what this one draws here: the other way round than [`Self::filter`].
    #[must_use]
    pub fn filter_with_names(&self, filter: &Filter, project: &Project) -> Filter {
        let mut filter = filter.clone();
        let apart = |group: &GroupId| {
            self.told.joined.iter().find(|(first, _)| first == group).map_or_else(|| vec![*group], |(_, all)| all.clone())
        };
        filter.people.groups = filter.people.groups.iter().flat_map(apart).collect();
        for (column, values) in &mut filter.people.traits {
            let places = project.waves.values().flat_map(|wave| wave.places.values());
            let written: BTreeSet<String> = places.filter_map(|place| place.traits.get(column)).map(ToString::to_string).collect();
            *values = written.into_iter().filter(|value| values.contains(&self.mask.apply(value))).collect();
        }
        filter
    }
}

fn without_names(project: &Project, mask: &Mask) -> Project {
    let mut project = project.with_texts(&|text| mask.apply(text));
    people::by_code(&mut project);
    order::by_name(&mut project);
    order::groups_by_name(&mut project);
    project
}
