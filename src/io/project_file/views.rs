//! Named views and what they are made of, to the wire and back.

use std::collections::{BTreeMap, BTreeSet};

use super::wire;
use super::word::Word;
use crate::model;
use crate::model::{GroupId, GroupingId, QuestionId, Strength, TraitId, WaveId};

impl From<model::ColourBy> for wire::ColourBy {
    fn from(colour: model::ColourBy) -> Self {
        match colour {
            model::ColourBy::Groups => Self::Groups,
            model::ColourBy::Grouping(grouping) => Self::Grouping(grouping.0),
            model::ColourBy::Roles => Self::Roles,
            model::ColourBy::Grades => Self::Grades,
            model::ColourBy::Trait(column) => Self::Trait(column.0),
        }
    }
}

impl From<wire::ColourBy> for model::ColourBy {
    fn from(colour: wire::ColourBy) -> Self {
        match colour {
            wire::ColourBy::Groups => Self::Groups,
            wire::ColourBy::Grouping(grouping) => Self::Grouping(GroupingId(grouping)),
            wire::ColourBy::Roles => Self::Roles,
            wire::ColourBy::Grades => Self::Grades,
            wire::ColourBy::Trait(column) => Self::Trait(TraitId(column)),
        }
    }
}

impl From<&model::SavedView> for wire::View {
    fn from(view: &model::SavedView) -> Self {
        let model::SavedView { name, spec, layout, appearance, filter } = view;
        let numbers = |questions: &BTreeSet<QuestionId>| questions.iter().map(|q| q.0).collect();
        let asked = match &spec.asked {
            model::Asked::One(question) => wire::Asked::One(question.0),
            model::Asked::Any(questions) => wire::Asked::Any(numbers(questions)),
            model::Asked::Each(questions) => wire::Asked::Each(numbers(questions)),
        };
        let shown = |(column, values): (&TraitId, &BTreeSet<String>)| wire::ShownValues {
            column: column.0,
            values: values.iter().cloned().collect(),
        };
        Self {
            name: name.clone(),
            spec: wire::Spec {
                wave: spec.wave.0,
                asked,
                threshold: spec.threshold.map(Strength::get),
                grouping: spec.grouping.map(|g| g.0),
                groups: spec.scope.groups.iter().map(|g| g.0).collect(),
                without: spec.scope.without.iter().map(|kind| Word(*kind)).collect(),
            },
            layout: Word(*layout),
            appearance: wire::Appearance {
                style: Word(appearance.style),
                size: Word(appearance.size),
                rings: Word(appearance.rings),
                colour: appearance.colour.into(),
                labels: Word(appearance.labels),
                grounds: Word(appearance.grounds),
                widths: appearance.widths,
                shapes: appearance.shapes,
            },
            filter: wire::Filter {
                least: filter.ties.least.filter(|least| least.is_finite()),
                direction: Word(filter.ties.direction),
                span: Word(filter.ties.span),
                groups: filter.people.groups.iter().map(|g| g.0).collect(),
                roles: filter.people.roles.iter().map(|kind| Word(*kind)).collect(),
                traits: filter.people.traits.iter().map(shown).collect(),
            },
        }
    }
}

impl TryFrom<wire::View> for model::SavedView {
    type Error = &'static str;

    fn try_from(view: wire::View) -> Result<Self, Self::Error> {
        let wire::View { name, spec, layout, appearance, filter } = view;
        let questions = |numbers: Vec<u32>| numbers.into_iter().map(QuestionId).collect();
        let threshold = spec.threshold.map(|least| Strength::new(least).ok_or("a strength that is not above zero")).transpose()?;
        let traits: BTreeMap<TraitId, BTreeSet<String>> =
            filter.traits.into_iter().map(|shown| (TraitId(shown.column), shown.values.into_iter().collect())).collect();
        Ok(Self {
            name,
            spec: model::NetworkSpec {
                wave: WaveId(spec.wave),
                asked: match spec.asked {
                    wire::Asked::One(question) => model::Asked::One(QuestionId(question)),
                    wire::Asked::Any(numbers) => model::Asked::Any(questions(numbers)),
                    wire::Asked::Each(numbers) => model::Asked::Each(questions(numbers)),
                },
                threshold,
                grouping: spec.grouping.map(GroupingId),
                scope: model::Scope {
                    groups: spec.groups.into_iter().map(GroupId).collect(),
                    without: spec.without.into_iter().map(|kind| kind.0).collect(),
                },
            },
            layout: layout.0,
            appearance: model::Appearance {
                style: appearance.style.0,
                size: appearance.size.0,
                rings: appearance.rings.0,
                colour: appearance.colour.into(),
                labels: appearance.labels.0,
                grounds: appearance.grounds.0,
                widths: appearance.widths,
                shapes: appearance.shapes,
            },
            filter: model::Filter {
                ties: model::TieFilter { least: filter.least, direction: filter.direction.0, span: filter.span.0 },
                people: model::PeopleFilter {
                    groups: filter.groups.into_iter().map(GroupId).collect(),
                    roles: filter.roles.into_iter().map(|kind| kind.0).collect(),
                    traits,
                },
            },
        })
    }
}
