//! The smallest set against every set there is.

use lijntjes::analysis::{self, Cover, Network};
use proptest::prelude::*;

use crate::laws::draft;
use crate::networks::{Draft, DraftPerson, de_pragmatiek, four, scattered};

fn reached(net: &Network, set: &[usize]) -> usize {
    (0..net.n()).filter(|&j| set.iter().any(|&i| i == j || net.has(i, j))).count()
}

proptest! {
    #[test]
    fn no_smaller_set_reaches_as_much(draft in draft(10), percent in 0..=110_u8) {
        let net = draft.network();
        let cover = analysis::cover(&net, percent);
        prop_assert!(cover.exact);
        prop_assert!(cover.people.is_sorted());
        prop_assert_eq!(cover.reached, reached(&net, &cover.people));
        prop_assert!(cover.reached >= cover.wanted);
        prop_assert!(cover.wanted * 100 >= net.n() * usize::from(percent.min(100)) && cover.wanted <= net.n());
        let smallest = (0..1_usize << net.n())
            .map(|bits| (0..net.n()).filter(|i| bits >> i & 1 == 1).collect::<Vec<_>>())
            .filter(|set| reached(&net, set) >= cover.wanted)
            .map(|set| set.len())
            .min();
        prop_assert_eq!(Some(cover.people.len()), smallest);
        prop_assert_eq!(analysis::cover(&net, percent), cover);
    }

    #[test]
    fn a_large_team_is_reached_too(draft in draft(60), percent in 0..=100_u8) {
        let net = draft.network();
        let cover = analysis::cover(&net, percent);
        prop_assert!(reached(&net, &cover.people) >= cover.wanted);
        prop_assert_eq!(cover.reached, reached(&net, &cover.people));
    }
}

#[test]
fn the_examples_of_the_four() {
    let net = four(&["AB", "AC"], "").network();
    assert_eq!(analysis::cover(&net, 100), Cover { people: vec![0, 3], reached: 4, wanted: 4, exact: true });
    assert_eq!(analysis::cover(&net, 75), Cover { people: vec![0], reached: 3, wanted: 3, exact: true });
    assert_eq!(analysis::cover(&Draft::default().network(), 80), Cover { people: vec![], reached: 0, wanted: 0, exact: true });
}

/// Greed takes the person in the middle first and then needs two more.
#[test]
fn the_search_beats_greed() {
    let mut draft = Draft { people: (0..10).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() };
    // 0 and 1 reach all between them; 2 reaches more than either, across both.
    draft.mentions.extend([3, 4, 5, 2].map(|j| (0, j)));
    draft.mentions.extend([6, 7, 8, 9].map(|j| (1, j)));
    draft.mentions.extend([3, 4, 6, 7, 8].map(|j| (2, j)));
    let cover = analysis::cover(&draft.network(), 100);
    assert_eq!((cover.people.as_slice(), cover.exact), ([0, 1].as_slice(), true));
}

#[test]
fn the_school_and_the_hardest_teams_end() {
    let school = analysis::cover(&de_pragmatiek().network(), 100);
    assert!(school.exact && school.reached == 24);
    for one_in in [4, 8, 12, 20, 40] {
        let net = scattered(40, one_in, 12_345).network();
        for percent in [60, 80, 90, 100] {
            let cover = analysis::cover(&net, percent);
            assert!(cover.reached >= cover.wanted);
        }
    }
}
