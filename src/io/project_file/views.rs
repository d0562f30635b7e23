//! Named views and what they are made of, to the wire and back.

use std::collections::{BTreeMap, BTreeSet};

use super::wire;
use crate::model;
use crate::model::{GroupId, GroupingId, QuestionId, Strength, TraitId, WaveId};

/// Two enums with the same variants, each from the other.
macro_rules! both {
    ($name:ident { $($variant:ident),* }) => {
        impl From<model::$name> for wire::$name {
            fn from(value: model::$name) -> Self {
                match value { $(model::$name::$variant => Self::$variant),* }
            }
        }
        impl From<wire::$name> for model::$name {
            fn from(value: wire::$name) -> Self {
                match value { $(wire::$name::$variant => Self::$variant),* }
            }
        }
    };
}

both!(LayoutKind { Groups, Stress, Rings, Circle, Force, Blocks, Matrix });
both!(RoleKind { Teacher, Expert, Leader, Other });
both!(Style { Case, Default, Print });
both!(Labels { None, Codes, First, Full });
both!(Grounds { None, Fields, Always });
both!(Direction { All, Mutual, OneWay });
both!(Span { All, Within, Between });
both!(SizeBy {
    InDegree,
    OutDegree,
    MutualDegree,
    RecipPerson,
    Betweenness,
    HarmonicIn,
    HarmonicOut,
    Eigenvector,
    PageRank,
    Hub,
    Authority,
    Constraint,
    EffectiveSize,
    Core,
    Clustering,
    Nothing
});

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
                without: spec.scope.without.iter().map(|kind| (*kind).into()).collect(),
            },
            layout: (*layout).into(),
            appearance: wire::Appearance {
                style: appearance.style.into(),
                size: appearance.size.into(),
                rings: appearance.rings.into(),
                colour: appearance.colour.into(),
                labels: appearance.labels.into(),
                grounds: appearance.grounds.into(),
                widths: appearance.widths,
                shapes: appearance.shapes,
            },
            filter: wire::Filter {
                least: filter.ties.least.filter(|least| least.is_finite()),
                direction: filter.ties.direction.into(),
                span: filter.ties.span.into(),
                groups: filter.people.groups.iter().map(|g| g.0).collect(),
                roles: filter.people.roles.iter().map(|kind| (*kind).into()).collect(),
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
                    without: spec.without.into_iter().map(Into::into).collect(),
                },
            },
            layout: layout.into(),
            appearance: model::Appearance {
                style: appearance.style.into(),
                size: appearance.size.into(),
                rings: appearance.rings.into(),
                colour: appearance.colour.into(),
                labels: appearance.labels.into(),
                grounds: appearance.grounds.into(),
                widths: appearance.widths,
                shapes: appearance.shapes,
            },
            filter: model::Filter {
                ties: model::TieFilter { least: filter.least, direction: filter.direction.into(), span: filter.span.into() },
                people: model::PeopleFilter {
                    groups: filter.groups.into_iter().map(GroupId).collect(),
                    roles: filter.roles.into_iter().map(Into::into).collect(),
                    traits,
                },
            },
        })
    }
}
