//! What must hold in every project, whoever made it.

use std::collections::BTreeSet;

use super::{ColourBy, Project};

/// A rule that a project breaks. Only a mistake of ours, or a project file that was changed by hand, gives one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Something refers to a person, group, role, trait or question that is not there.
    Dangling(&'static str),
    SelfTie,
    TieTwice,
    /// A tie, answer or pin of someone who is not on the roster of that wave.
    NotOnRoster(&'static str),
    CodeTwice,
    /// A view without a name, or with that of another.
    ViewName,
    /// A place, or a strength from which lines are drawn, that is no finite number.
    PlaceNotFinite,
    CountsDoNotReconcile,
}

/// Every fault of a project; none in a sound one.
#[must_use]
pub fn check(project: &Project) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut must = |holds: bool, fault: Fault| {
        if !holds && !faults.contains(&fault) {
            faults.push(fault);
        }
    };
    for grouping in project.groupings.values() {
        must(grouping.groups.iter().all(|g| project.groups.contains_key(g)), Fault::Dangling("group in a grouping"));
    }
    for wave in project.waves.values() {
        for (person, place) in &wave.places {
            must(project.people.contains_key(person), Fault::Dangling("person on a roster"));
            must(place.groups.iter().all(|g| project.groups.contains_key(g)), Fault::Dangling("group of a person"));
            must(place.roles.iter().all(|r| project.roles.contains_key(r)), Fault::Dangling("role of a person"));
            must(place.traits.keys().all(|t| project.traits.contains_key(t)), Fault::Dangling("trait of a person"));
        }
        let mut seen = BTreeSet::new();
        for tie in &wave.ties {
            must(tie.from != tie.to, Fault::SelfTie);
            must(wave.places.contains_key(&tie.from) && wave.places.contains_key(&tie.to), Fault::NotOnRoster("tie"));
            must(project.questions.contains_key(&tie.question), Fault::Dangling("question of a tie"));
            must(seen.insert((tie.from, tie.to, tie.question)), Fault::TieTwice);
        }
        for (person, question) in wave.respondence.keys() {
            must(wave.places.contains_key(person), Fault::NotOnRoster("answer"));
            must(project.questions.contains_key(question), Fault::Dangling("question of an answer"));
        }
        for mention in &wave.unresolved {
            must(project.questions.contains_key(&mention.question), Fault::Dangling("question of an unknown name"));
        }
    }
    for ((_, person), point) in project.pins.iter() {
        must(project.people.contains_key(person), Fault::Dangling("person of a pin"));
        must(point.x.is_finite() && point.y.is_finite(), Fault::PlaceNotFinite);
    }
    for (place, view) in project.views.iter().enumerate() {
        must(!view.name.trim().is_empty() && project.views[..place].iter().all(|other| other.name != view.name), Fault::ViewName);
        must(view.spec.asked.questions().all(|q| project.questions.contains_key(&q)), Fault::Dangling("question of a view"));
        must(project.waves.contains_key(&view.spec.wave), Fault::Dangling("wave of a view"));
        must(view.spec.grouping.is_none_or(|g| project.groupings.contains_key(&g)), Fault::Dangling("grouping of a view"));
        let groups = view.spec.scope.groups.iter().chain(&view.filter.people.groups);
        must(groups.into_iter().all(|g| project.groups.contains_key(g)), Fault::Dangling("group of a view"));
        must(view.filter.people.traits.keys().all(|t| project.traits.contains_key(t)), Fault::Dangling("trait of a view"));
        must(view.filter.ties.least.is_none_or(f64::is_finite), Fault::PlaceNotFinite);
        match view.appearance.colour {
            ColourBy::Grouping(grouping) => must(project.groupings.contains_key(&grouping), Fault::Dangling("grouping of a view")),
            ColourBy::Trait(column) => must(project.traits.contains_key(&column), Fault::Dangling("trait of a view")),
            ColourBy::Groups | ColourBy::Roles | ColourBy::Grades => {}
        }
    }
    let numbers: BTreeSet<u32> = project.codes.numbers().values().copied().collect();
    must(numbers.len() == project.codes.numbers().len(), Fault::CodeTwice);
    must(project.record.counts.reconcile(), Fault::CountsDoNotReconcile);
    faults
}
