//! A picture that changes a little is the picture that would be drawn anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::{BTreeMap, BTreeSet};

use lijntjes::analysis::{Network, Reading};
use lijntjes::model::{Appearance, LayoutKind, PersonId, Point, SizeBy, Style, TieFilter};
use lijntjes::sociogram::{CROWD, Focus, Layout, LayoutRequest, PeopleScene, SceneRequest, layout, radii, scene, unfocused};
use proptest::prelude::*;

use super::schools;

fn sizes(net: &Network) -> Vec<Reading> {
    (0..net.n()).map(|i| Reading::Value(net.named_by(i).len() as f64)).collect()
}

fn draw(net: &Network, layout: &Layout, focus: Option<&Focus>) -> PeopleScene {
    asked(net, layout, focus, scene)
}

fn asked(net: &Network, layout: &Layout, focus: Option<&Focus>, drawn: impl FnOnce(&SceneRequest) -> PeopleScene) -> PeopleScene {
    let titles: Vec<String> = (1..=net.groups().len()).map(|g| format!("Groep {g}")).collect();
    drawn(&SceneRequest {
        net,
        layout,
        appearance: Appearance::new(Style::Default),
        sizes: &sizes(net),
        names: &|person| if person.0 % 7 == 3 { String::new() } else { format!("Naam {}", person.0) },
        group_titles: &titles,
        ring_titles: &[],
        shows_answers: true,
        ties: TieFilter::default(),
        hidden: &BTreeSet::from([PersonId(2)]),
        colours: None,
        focus,
    })
}

/// A school with where everyone stands.
fn school(n: usize, kind: LayoutKind, seed: u64) -> (Network, Layout) {
    let project = schools::random(n, 4, 3.min(n), 0.6, 0.05, seed);
    let net = Network::new(&project, &project.first_spec().unwrap()).unwrap();
    let radii = radii(&sizes(&net), SizeBy::InDegree);
    let layout = layout(&LayoutRequest::new(&net, &schools::by_code(&project), kind, &radii));
    (net, layout)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_is_moved_moves_the_lines_that_a_new_drawing_would(
        n in 2_usize..36, seed in 0_u64..1000, moves in proptest::collection::vec((0_usize..36, -400.0..400.0_f64, -300.0..300.0_f64), 0..4)
    ) {
        for kind in [LayoutKind::Groups, LayoutKind::Stress] {
            let (net, before) = school(n, kind, seed);
            let mut after = before.clone();
            let mut moved = BTreeMap::new();
            for &(k, x, y) in &moves {
                after.positions[k % n] = Point::new(x, y);
                moved.insert(after.people[k % n], Point::new(x, y));
            }
            let base = draw(&net, &before, None);
            prop_assert_eq!(base.moved(&moved), draw(&net, &after, None));
            let back = moved.keys().map(|p| (*p, before.at(*p).unwrap())).collect();
            prop_assert_eq!(base.moved(&moved).moved(&back), base);
        }
    }

    #[test]
    fn another_focus_is_another_drawing_with_that_focus(n in 2_usize..36, seed in 0_u64..1000, whom in 0_u32..36) {
        let (net, layout) = school(n, LayoutKind::Groups, seed);
        let ties = net.arcs().map(|(i, j)| (net.actor(i).id, net.actor(j).id)).filter(|(i, _)| i.0 == whom).collect();
        let focus = Focus { people: BTreeSet::from([PersonId(whom)]), ties, ..Focus::default() };
        let (base, lit) = (draw(&net, &layout, None), draw(&net, &layout, Some(&focus)));
        prop_assert_eq!(asked(&net, &layout, Some(&focus), |request| unfocused(request).in_focus(request)), lit);
        prop_assert_eq!(asked(&net, &layout, None, |request| base.in_focus(request)), base);
    }
}

#[test]
fn a_crowd_has_straight_lines_also_for_whoever_is_moved() {
    let (net, before) = school(160, LayoutKind::Circle, 7);
    let net = net.toggle(&(0..160).flat_map(|i| (0..i).filter(move |j| (i * 7 + j) % 2 == 0).map(move |j| (i, j))).collect::<Vec<_>>());
    let base = draw(&net, &before, None);
    assert!(base.lines.len() > CROWD && base.lines.iter().all(|line| line.curve.is_straight()));
    let mut after = before.clone();
    after.positions[9] = Point::new(12.0, 34.0);
    assert_eq!(base.moved(&BTreeMap::from([(after.people[9], after.positions[9])])), draw(&net, &after, None));
}
