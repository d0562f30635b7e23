//! What the arrangements promise.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use lijntjes::analysis::{Network, Reading, Watch};
use lijntjes::model::{LayoutKind, PersonId, Point, Project};
use lijntjes::sociogram::{Layout, LayoutRequest, MOST_MOVE, Rect, layout, layout_watched, radii};
use proptest::prelude::*;

use super::schools::{self, Someone};

const FREE: [LayoutKind; 5] = [LayoutKind::Groups, LayoutKind::Stress, LayoutKind::Rings, LayoutKind::Circle, LayoutKind::Force];

fn named_by(net: &Network) -> Vec<Reading> {
    (0..net.n()).map(|i| Reading::Value(net.named_by(i).len() as f64)).collect()
}

fn request(project: &Project, kind: LayoutKind) -> LayoutRequest {
    let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
    let sizes = named_by(&net);
    let radii = radii(&sizes, lijntjes::model::SizeBy::InDegree);
    LayoutRequest::new(&net, &schools::by_code(project), kind, &radii).with_rings(&net, &sizes)
}

/// How far each person of both stands from where they stood.
fn moves(before: &Layout, after: &Layout) -> Vec<(PersonId, f64)> {
    after.people.iter().filter_map(|p| Some((*p, before.at(*p)?.distance(after.at(*p)?)))).collect()
}

fn median(moves: &[(PersonId, f64)]) -> f64 {
    let mut lengths: Vec<f64> = moves.iter().map(|m| m.1).collect();
    lengths.sort_by(f64::total_cmp);
    lengths.get(lengths.len() / 2).copied().unwrap_or(0.0)
}

fn closest(layout: &Layout) -> f64 {
    let at = &layout.positions;
    let all = at.iter().enumerate().flat_map(|(k, a)| at[..k].iter().map(|b| a.distance(*b)));
    all.fold(f64::INFINITY, f64::min)
}

/// With one tie more, or less if it was there.
fn with_other_tie(request: &LayoutRequest, a: usize, b: usize) -> LayoutRequest {
    let mut changed = request.clone();
    let tie = (a.min(b), a.max(b));
    match changed.ties.binary_search(&tie) {
        Ok(k) => {
            changed.ties.remove(k);
        }
        Err(k) => changed.ties.insert(k, tie),
    }
    changed
}

#[test]
fn the_higher_a_value_the_nearer_to_the_middle() {
    let project = schools::pragmatiek();
    let request = request(&project, LayoutKind::Rings);
    let drawn = layout(&request);
    assert!(drawn.rings.len() <= 6);
    for (value, at) in request.rings.iter().zip(&drawn.positions) {
        let value = value.unwrap();
        let ring = drawn.rings.iter().find(|r| r.range.is_some_and(|(low, high)| low <= value && value < high)).unwrap();
        assert!((at.length() - ring.radius).abs() < 1e-6);
    }
    let steps: Vec<f64> = drawn.rings.windows(2).map(|r| r[1].radius - r[0].radius).collect();
    assert!(steps.iter().all(|s| (s - steps[0]).abs() < 1e-9 && *s > 80.0), "rings lie at equal distances");
}

#[test]
fn who_has_no_value_stands_outside_all_rings() {
    let mut request = request(&schools::pragmatiek(), LayoutKind::Rings);
    request.rings[5] = None;
    request.rings.truncate(20);
    let drawn = layout(&request);
    let unknown = drawn.rings.last().unwrap();
    assert_eq!(unknown.range, None);
    for (i, at) in drawn.positions.iter().enumerate() {
        assert_eq!((at.length() - unknown.radius).abs() < 1e-6, i == 5 || i >= 20);
    }
}

/// Going round the middle, each group is met once.
#[test]
fn groups_stay_together_on_the_circle() {
    for project in [schools::pragmatiek(), schools::random(60, 6, 5, 0.4, 0.02, 3)] {
        let request = request(&project, LayoutKind::Circle);
        let drawn = layout(&request);
        let mut round: Vec<(f64, &Vec<usize>)> =
            drawn.positions.iter().zip(&request.people).map(|(p, who)| (p.angle(), &who.groups)).collect();
        round.sort_by(|a, b| a.0.total_cmp(&b.0));
        let met: Vec<&Vec<usize>> = round.iter().map(|r| r.1).filter(|g| !g.is_empty()).collect();
        let changes = (0..met.len()).filter(|&k| met[k] != met[(k + 1) % met.len()]).count();
        assert_eq!(changes, request.groups);
    }
}

#[test]
fn someone_of_two_groups_stands_between_their_fields() {
    let mut people: Vec<Someone> =
        (0..24).map(|i| Someone { name: format!("Naam {i}"), groups: vec![i / 6], role: 0, answered: true }).collect();
    people.push(Someone { name: "Tussen".to_owned(), groups: vec![0, 1], role: 0, answered: true });
    people.push(Someone { name: "Verder".to_owned(), groups: vec![2, 3], role: 0, answered: true });
    // Tied to the first of their groups only.
    let ties: Vec<(usize, usize)> = (0..24)
        .flat_map(|i| (0..24).map(move |j| (i, j)))
        .filter(|(i, j)| i / 6 == j / 6)
        .chain((0..6).map(|j| (24, j)))
        .chain([(25, 13), (25, 14)])
        .collect();
    let project = schools::project(&people, &["1-2", "3-4", "5-6", "7-8"], &["leraar"], &ties);
    let request = request(&project, LayoutKind::Groups);
    let drawn = layout(&request);
    for (who, own) in [(24, [0, 1]), (25, [2, 3])] {
        let p = drawn.at(PersonId(who)).unwrap();
        let far = |g: usize| drawn.fields[g].unwrap().distance(p);
        assert!(own.iter().all(|&g| far(g) > 0.0 && (0..4).filter(|o| !own.contains(o)).all(|o| far(g) < far(o))), "{who}: {p:?}");
        assert!((far(own[0]) - far(own[1])).abs() < 140.0, "{who}: {} {}", far(own[0]), far(own[1]));
    }
}

#[test]
fn a_new_colleague_finds_a_place_and_nobody_goes_far_for_it() {
    for seed in 0..6 {
        let project = schools::random(40, 4, 5, 0.4, 0.03, seed);
        for kind in FREE {
            let whole = request(&project, kind);
            let mut without = whole.clone();
            without.people.pop();
            let last = without.people.len();
            without.ties.retain(|t| t.1 != last);
            without.rings.pop();
            let before = layout(&without);
            let after = layout(&whole.clone().with_before(&before));
            assert!(closest(&after) > 20.0, "{kind:?} {seed}");
            if matches!(kind, LayoutKind::Stress | LayoutKind::Force | LayoutKind::Groups) {
                let moved = moves(&before, &after);
                assert!(moved.iter().all(|m| m.1 <= MOST_MOVE + 1e-6), "{kind:?} {seed}: {moved:?}");
                assert!(median(&moved) < 25.0, "{kind:?} {seed}: {}", median(&moved));
            }
        }
    }
}

#[test]
fn another_network_of_a_few_of_the_same_people_is_turned_towards_the_old_one() {
    let project = schools::random(30, 3, 2, 0.4, 0.05, 5);
    let plain = request(&project, LayoutKind::Stress);
    let own = layout(&plain);
    let mut turned = own.clone();
    for p in &mut turned.positions {
        *p = Point { x: -p.y + 300.0, y: p.x };
    }
    turned.people.truncate(9);
    let again = layout(&plain.with_before(&turned));
    for (k, p) in turned.positions.iter().enumerate() {
        assert!(again.positions[k].distance(*p) < 1e-6);
    }
}

#[test]
fn work_that_is_stopped_gives_nothing_and_work_that_is_followed_the_same() {
    let project = schools::random(300, 12, 10, 0.3, 0.01, 7);
    for kind in FREE {
        let request = request(&project, kind);
        let stopped = Watch::default();
        stopped.cancel();
        assert_eq!(layout_watched(&request, &stopped, &mut |_| {}), None);
        let mut seen = 0;
        let followed = layout_watched(&request, &Watch::default(), &mut |on_the_way| {
            assert!(on_the_way.positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
            seen += 1;
        });
        assert_eq!(followed.unwrap(), layout(&request));
        assert!(kind != LayoutKind::Force || seen > 0);
    }
}

#[test]
fn forty_groups_have_fields_apart_and_everyone_room() {
    let project = schools::random(500, 40, 30, 0.4, 0.004, 3);
    for kind in FREE {
        let drawn = layout(&request(&project, kind));
        let fields: Vec<Rect> = drawn.fields.iter().flatten().copied().collect();
        for (k, a) in fields.iter().enumerate() {
            assert!(fields[..k].iter().all(|b| !a.overlaps(b)));
        }
        assert!(closest(&drawn) > 20.0, "{kind:?} {}", closest(&drawn));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// The promise of [`layout`] for a picture that follows another.
    #[test]
    fn one_tie_moves_nobody_far(n in 4_usize..40, groups in 0_usize..6, outside in 0_usize..6, thick in 0.1..0.6_f64, seed in 0_u64..1000, a in 0_usize..40, b in 0_usize..40) {
        let project = schools::random(n, groups, outside.min(n), thick, 0.03, seed);
        let (a, b) = (a % n, b % n);
        prop_assume!(a != b);
        for kind in FREE {
            let first = request(&project, kind);
            let before = layout(&first);
            let after = layout(&with_other_tie(&first, a, b).with_before(&before));
            let moved = moves(&before, &after);
            let most = moved.iter().map(|m| m.1).fold(0.0, f64::max);
            // Two who change places are half of a team of four.
            prop_assert!(n < 12 || median(&moved) < 1e-6, "{kind:?}: half of all moved, {}", median(&moved));
            let allowed = if matches!(kind, LayoutKind::Rings | LayoutKind::Circle | LayoutKind::Force) { 0.0 } else { MOST_MOVE };
            prop_assert!(most <= allowed + 1e-6, "{kind:?}: {most}");
            prop_assert!(closest(&after) > 20.0, "{kind:?}");
            // And again: a picture that follows itself is itself.
            let again = layout(&with_other_tie(&first, a, b).with_before(&after));
            let most = moves(&after, &again).iter().map(|m| m.1).fold(0.0, f64::max);
            prop_assert!(most <= MOST_MOVE + 1e-6, "{kind:?}: {most}");
        }
    }

    #[test]
    fn everyone_has_room_and_the_same_request_the_same_bits(n in 0_usize..50, groups in 0_usize..7, outside in 0_usize..8, thick in 0.0..0.7_f64, seed in 0_u64..1000) {
        let project = schools::random(n, groups, outside.min(n), thick, 0.02, seed);
        for kind in FREE {
            let request = request(&project, kind);
            let drawn = layout(&request);
            prop_assert_eq!(&drawn, &layout(&request));
            prop_assert!(closest(&drawn) > 26.0, "{kind:?}: {}", closest(&drawn));
        }
    }
}
