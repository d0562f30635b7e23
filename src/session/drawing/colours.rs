//! What the colours of a picture stand for, where they do not stand for the groups by which is counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::Network;
use crate::model::{ColourBy, Grade, GroupId, PersonId, Place, Project, RoleId, Trait, TraitId, WaveId};
use crate::report::group_title;
use crate::text::{Words, decimal};

/// More different numbers than this are put into [`CLASSES`] classes of about as many people each.
const MOST_NUMBERS: usize = 8;
const CLASSES: usize = 4;

/// Categories in their order, and in which of them everyone is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Categories {
    pub titles: Vec<String>,
    /// By network index. Someone in several has the first of them.
    pub of: Vec<Option<usize>>,
}

/// `None` where colours stand for groups and roles.
#[must_use]
pub fn categories(project: &Project, net: &Network, wave: WaveId, by: ColourBy, words: Words) -> Option<Categories> {
    let places = &project.waves.get(&wave)?.places;
    match by {
        ColourBy::Groups => None,
        ColourBy::Grouping(grouping) => {
            let order: &[GroupId] = project.groupings.get(&grouping).map_or(&[], |g| &g.groups);
            let of = |place: &Place| order.iter().position(|g| place.groups.contains(g));
            Some(chosen(net, places, order, of, |group| group_title(project, *group, words)))
        }
        ColourBy::Roles => {
            let order: Vec<RoleId> = project.roles.keys().copied().collect();
            let of = |place: &Place| place.roles.first().and_then(|role| order.iter().position(|r| r == role));
            Some(chosen(net, places, &order, of, |role| project.role_name(*role).to_owned()))
        }
        ColourBy::Grades => {
            let order: Vec<Grade> = places.values().flat_map(|p| p.grades.iter().cloned()).collect::<BTreeSet<_>>().into_iter().collect();
            let of = |place: &Place| place.grades.first().and_then(|grade| order.iter().position(|g| g == grade));
            Some(chosen(net, places, &order, of, |grade| words.group_title(&grade.0)))
        }
        ColourBy::Trait(column) => Some(by_trait(net, places, column, words)),
    }
}

/// Only categories in which somebody of the network is, in their order.
fn chosen<T>(
    net: &Network,
    places: &BTreeMap<PersonId, Place>,
    order: &[T],
    of: impl Fn(&Place) -> Option<usize>,
    title: impl Fn(&T) -> String,
) -> Categories {
    let raw: Vec<Option<usize>> = net.actors().iter().map(|actor| places.get(&actor.id).and_then(&of)).collect();
    let used: Vec<usize> = raw.iter().flatten().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let of = raw.into_iter().map(|place| place.and_then(|place| used.binary_search(&place).ok())).collect();
    Categories { titles: used.iter().map(|place| title(&order[*place])).collect(), of }
}

fn by_trait(net: &Network, places: &BTreeMap<PersonId, Place>, column: TraitId, words: Words) -> Categories {
    let values: Vec<&Trait> = net.actors().iter().filter_map(|a| places.get(&a.id)?.traits.get(&column)).collect();
    let mut numbers: Vec<f64> = values.iter().filter_map(|v| if let Trait::Number(number) = v { Some(*number) } else { None }).collect();
    numbers.sort_by(f64::total_cmp);
    let mut different = numbers.clone();
    different.dedup();
    if different.len() > MOST_NUMBERS && numbers.len() == values.len() {
        return in_classes(net, places, column, &numbers, words);
    }
    let mut order: Vec<String> = different.iter().map(f64::to_string).collect();
    let said: BTreeSet<String> = values.iter().filter(|v| matches!(v, Trait::Word(_))).map(ToString::to_string).collect();
    order.extend(said);
    let of = |place: &Place| {
        let value = place.traits.get(&column)?.to_string();
        order.iter().position(|o| *o == value)
    };
    chosen(net, places, &order, of, Clone::clone)
}

/// Numbers in classes of about as many people each; equal numbers are in one class.
fn in_classes(net: &Network, places: &BTreeMap<PersonId, Place>, column: TraitId, numbers: &[f64], words: Words) -> Categories {
    let mut starts: Vec<f64> = (0..CLASSES).map(|k| numbers[k * numbers.len() / CLASSES]).collect();
    starts.dedup();
    let class = |value: f64| starts.iter().rposition(|start| value >= *start);
    let bounds: Vec<(f64, f64)> = (0..starts.len())
        .map(|k| {
            let inside = numbers.iter().copied().filter(|value| class(*value) == Some(k));
            (starts[k], inside.fold(starts[k], f64::max))
        })
        .collect();
    let of = |place: &Place| if let Some(Trait::Number(value)) = place.traits.get(&column) { class(*value) } else { None };
    let number = |value: f64| decimal(words.lang, value, usize::from(value.fract() != 0.0));
    let title = |(least, most): &(f64, f64)| {
        if least < most { format!("{}–{}", number(*least), number(*most)) } else { number(*least) }
    };
    chosen(net, places, &bounds, of, title)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::TraitColumn;
    use crate::session::{Answers, example};
    use crate::text::Lang;

    /// The example school with a further column, given by the number of the person.
    fn with_column(value: impl Fn(u32) -> Option<Trait>) -> Project {
        let mut project = example();
        project.traits = Arc::new(BTreeMap::from([(TraitId(0), TraitColumn { name: "jaren".to_owned() })]));
        for wave in Arc::make_mut(&mut project.waves).values_mut() {
            for (person, place) in &mut wave.places {
                place.traits.extend(value(person.0).map(|value| (TraitId(0), value)));
            }
        }
        project
    }

    fn shown(project: &Project, by: ColourBy) -> Categories {
        let answers = Answers::new(project, &project.first_spec().unwrap()).unwrap();
        categories(project, &answers.net, answers.spec.wave, by, Words::new(Lang::Dutch)).unwrap()
    }

    #[test]
    fn words_are_categories_and_who_has_none_is_in_none() {
        let project = with_column(|i| (i % 3 != 0).then(|| Trait::Word(if i % 3 == 1 { "ja" } else { "nee" }.to_owned())));
        let found = shown(&project, ColourBy::Trait(TraitId(0)));
        assert_eq!(found.titles, ["ja", "nee"]);
        let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
        for (actor, of) in answers.net.actors().iter().zip(&found.of) {
            assert_eq!(*of, [None, Some(0), Some(1)][actor.id.0 as usize % 3]);
        }
    }

    #[test]
    fn few_numbers_stand_each_for_themselves_and_many_in_four_classes() {
        let few = shown(&with_column(|i| Some(Trait::Number(f64::from(i % 5)))), ColourBy::Trait(TraitId(0)));
        assert_eq!(few.titles, ["0", "1", "2", "3", "4"]);
        let many = shown(&with_column(|i| Some(Trait::Number(f64::from(i) / 2.0))), ColourBy::Trait(TraitId(0)));
        assert_eq!(many.titles.len(), CLASSES, "{:?}", many.titles);
        let sizes: Vec<usize> = (0..CLASSES).map(|k| many.of.iter().filter(|of| **of == Some(k)).count()).collect();
        assert_eq!(sizes, [6, 6, 6, 6]);
        assert!(many.titles[0].contains('–') && many.titles[0].starts_with('0'));
        let same = shown(&with_column(|i| Some(Trait::Number(if i < 20 { 1.0 } else { f64::from(i) }))), ColourBy::Trait(TraitId(0)));
        assert_eq!(same.titles[0], "1");
    }

    #[test]
    fn roles_and_grades_have_their_own_order() {
        let project = example();
        assert!(shown(&project, ColourBy::Roles).titles.len() >= 4);
        let grades = shown(&project, ColourBy::Grades).titles;
        assert!(grades.windows(2).all(|pair| pair[0] < pair[1]), "{grades:?}");
    }
}
