//! Names as people write them, in sentences of theirs.

mod forms;
mod laws;
mod sheet;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::{Mask, TakenOut};
use crate::model::{
    Appearance, Codes, Edit, Expertise, Filter, Grade, Group, GroupId, Grouping, GroupingId, GroupingKind, ImportRecord, LayoutKind,
    NameWord, Person, PersonId, Place, Project, Question, QuestionId, Role, RoleId, RoleKind, SavedView, Scale, Strength, Trait,
    TraitColumn, TraitId, UnresolvedEnd, UnresolvedMention, Wave, WaveId,
};

fn person(key: &str, name: &str, aliases: &[&str]) -> Person {
    Person { key: key.into(), name: name.into(), aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect() }
}

fn team(people: Vec<Person>) -> Project {
    let people: BTreeMap<PersonId, Person> = (0..).map(PersonId).zip(people).collect();
    Project { codes: Arc::new(Codes::in_order(people.keys().copied())), people: Arc::new(people), ..Project::default() }
}

fn named(names: &[&str]) -> Project {
    team(names.iter().map(|name| person(name, name, &[])).collect())
}

fn school() -> Project {
    team(vec![
        person("q7", "Anna Vos", &["Ankie", "avos@school.nl"]),
        person("BW", "Bram de Wit", &[]),
        person("3A", "Anne-Marie Daden-Bos", &[]),
        person("17", "Els Smeets", &[]),
        person("h.jansen@school.nl", "Hans Jansen", &["de nieuwe van zolder"]),
        person("Zoë Çelik", "Zoë Çelik", &["Zoë van Dam"]),
        person("van der Berg, Sanne", "van der Berg, Sanne", &[]),
    ])
}

fn gone(mask: &Mask, text: &str) -> String {
    let hidden = mask.apply(text);
    assert_eq!(mask.apply(&hidden), hidden, "{text}");
    hidden
}

fn mention(from: u32, to: &str) -> UnresolvedMention {
    let (from, to) = (UnresolvedEnd::Known(PersonId(from)), UnresolvedEnd::Unknown(to.to_owned()));
    UnresolvedMention { from, to, question: QuestionId(0), strength: Strength::ONE }
}

fn with_roles(mut project: Project, roles: &[&str], groups: &[&str], unknown: &[&str]) -> Project {
    let role = |name: &&str| Role { name: (*name).to_owned(), kind: RoleKind::guess(name) };
    project.roles = Arc::new((0..).map(RoleId).zip(roles.iter().map(role)).collect());
    project.groups = Arc::new((0..).map(GroupId).zip(groups.iter().map(|name| Group { name: (*name).to_owned() })).collect());
    let places = project.people.keys().map(|id| (*id, Place::default())).collect();
    let wave = Wave { places, unresolved: unknown.iter().map(|name| mention(0, name)).collect(), ..Wave::default() };
    project.waves = Arc::new([(WaveId(0), wave)].into());
    project
}
