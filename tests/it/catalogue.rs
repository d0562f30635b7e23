//! Whether the values of measures are of the kind that the catalogue says, and what is asked for by id is there.

use lijntjes::analysis::catalogue::{CATALOGUE, Kind, Level, Measure, Of, Readings};
use lijntjes::analysis::{Advisor, Measures, Network, Reading, Watch};
use lijntjes::model::SizeBy;

use crate::networks::{Answer, Draft, de_pragmatiek, four, scattered};

fn read(net: &Network) -> [Readings; 2] {
    let watch = Watch::default();
    let measures = Measures::new(net, None, 1, &watch).unwrap();
    let advisor = Advisor::new(net, &measures, 1, &watch).unwrap();
    [measures.readings, advisor.readings]
}

fn is_of_its_kind(measure: &Measure, value: f64) -> bool {
    let between = |low: f64, high: f64| value >= low - 1e-12 && value <= high + 1e-12;
    match measure.kind {
        Kind::Count => value >= 0.0 && value.fract().abs() < 1e-12,
        Kind::Share | Kind::Index => between(0.0, 1.0),
        Kind::Balance => between(-1.0, 1.0),
        Kind::Amount => value >= 0.0 && value.is_finite(),
    }
}

#[test]
fn values_are_of_the_kind_that_is_said() {
    let mut silent = de_pragmatiek();
    silent.people[3].answer = Answer::Absent;
    silent.people[9].answer = Answer::Partly([1, 2].into());
    let drafts = [de_pragmatiek(), silent, four(&["AB", "BA", "AC"], "D"), scattered(30, 4, 5), Draft::default()];
    for net in drafts.map(|draft| draft.network()) {
        let readings = read(&net);
        for measure in CATALOGUE {
            let all = &readings[usize::from(!measure.at_once)];
            for of in measure.of {
                let values: Vec<Reading> = match of {
                    Of::Whole(_) => vec![all.whole(measure.id)],
                    Of::Groups(_) => all.groups(measure.id).to_vec(),
                    Of::People(_) => all.people(measure.id).to_vec(),
                    Of::Apart(_) => continue,
                };
                let many = match of.level() {
                    Level::Person => net.n(),
                    Level::Group => net.groups().len(),
                    Level::Whole | Level::Pair => 1,
                };
                assert_eq!(values.len(), many, "{} {of:?}", measure.id);
                for value in values.iter().filter_map(|reading| reading.value()) {
                    assert!(is_of_its_kind(measure, value), "{} is no {:?}: {value}", measure.id, measure.kind);
                }
            }
        }
    }
}

#[test]
fn a_mark_s_size_is_a_measure_of_people_and_is_there_when_it_is_said_to_be() {
    for by in SizeBy::ALL {
        let Some(id) = by.measure() else { continue };
        let measure = CATALOGUE.iter().find(|measure| measure.id == id).unwrap_or_else(|| panic!("{id} is no measure"));
        assert!(measure.is_read_of(Level::Person), "{id}");
        assert_eq!(measure.at_once, !by.is_for_advisors(), "{id}");
        assert_eq!(by.id(), id.replace('.', "_"), "in project files a word has no dots");
    }
}

#[test]
fn what_was_not_read_is_not_known() {
    let [readings, _] = read(&four(&["AB"], "").network());
    assert_eq!((readings.whole("influence").value(), readings.people("influence").len()), (None, 0));
    assert_eq!(readings.person("in_degree", 1), Reading::Value(1.0));
    assert_eq!(readings.person("in_degree", 4).value(), None);
}
