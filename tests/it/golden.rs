//! The values of the nine-person network `mini`, and those of the case's school.

use lijntjes::analysis::{self, Bounds, EiCounts, Network, OneSided, Pairs, Part, Reading, Why};
use lijntjes::model::RoleKind;

use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek};

/// 15 mentions; groups 1 = {a,b,c,d}, 2 = {e,f,g,i}, 3 = {h}; i has no ties.
pub fn mini() -> Draft {
    let mut draft = Draft::default();
    for (i, (key, group)) in "abcdefghi".chars().zip("111122232".chars()).enumerate() {
        draft.people.push(DraftPerson::new(key));
        draft.join(i, &group.to_string());
    }
    for arc in ["ab", "ba", "ac", "ca", "bc", "da", "db", "ef", "fe", "fg", "gf", "ce", "ha", "he", "hd"] {
        draft.mention(&arc[..1], &arc[1..]);
    }
    draft
}

pub fn mini_without(missing: &str) -> Network {
    let draft = mini();
    missing.chars().fold(draft.network(), |net, key| net.silence(draft.index(&key.to_string())))
}

#[track_caller]
fn near(actual: f64, expected: f64, tolerance: f64) {
    assert!((actual - expected).abs() <= tolerance, "{actual} is not {expected}");
}

#[track_caller]
fn reads(actual: Reading, expected: f64) {
    near(actual.value().unwrap(), expected, 5e-5);
}

#[track_caller]
fn bounded(actual: Option<Bounds>, low: f64, high: f64, tolerance: f64) {
    let bounds = actual.unwrap();
    near(bounds.low, low, tolerance);
    near(bounds.high, high, tolerance);
    assert!(bounds.exact);
}

#[test]
fn mini_has_its_published_values() {
    let net = mini().network();
    let at = |key: &str| mini().index(key);
    reads(analysis::density(&net), 0.2083);
    let dyads = analysis::dyads(&net);
    assert_eq!((dyads.mutual, dyads.asymmetric, dyads.null), (4, 7, 25));
    assert_eq!(analysis::pairs(&net), Pairs { mutual: 4, one_way: 7 });
    reads(analysis::recip_arc(&net), 0.5333);
    reads(analysis::recip_pair(&net), 0.3636);
    let betweenness = analysis::betweenness(&net);
    for (key, value) in [("c", 9.0), ("e", 10.0), ("f", 7.0)] {
        reads(betweenness[at(key)], value);
    }
    let out = analysis::harmonic_out(&net);
    reads(out[at("a")], 0.3854);
    reads(out[at("h")], 0.6042);
    assert_eq!(analysis::weak(&net).iter().map(Vec::len).collect::<Vec<_>>(), [8, 1]);
    assert_eq!(analysis::strong(&net).iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 1, 1, 1]);
    assert_eq!(analysis::cut_people(&net), [at("e"), at("f")]);
    near(analysis::ei_arc(&net).value().unwrap(), -0.467, 5e-4);
    let mixing = analysis::mixing(&net);
    assert_eq!((mixing.arcs[0][0], mixing.possible[0][0]), (7, 12));
    assert_eq!((mixing.arcs[0][1], mixing.possible[0][1]), (1, 16));
    assert_eq!((mixing.arcs[0][2], mixing.possible[0][2]), (0, 4));
    assert_eq!(mixing.density(2, 2), Reading::Undefined(Why::TooFew));
    assert_eq!(analysis::recip_person(&net)[at("i")], Reading::Undefined(Why::NoTies));
    assert_eq!(analysis::ei_by_person(&net)[at("i")], Reading::Undefined(Why::NoTies));
}

#[test]
fn mini_has_its_published_bounds_with_answers_missing() {
    let g = mini_without("g");
    bounded(analysis::density_bounds(&g), 0.1944, 0.3056, 5e-5);
    bounded(analysis::recip_bounds(&g), 0.2857, 0.5333, 5e-5);
    bounded(analysis::ei_bounds(&g), -0.529, -0.053, 5e-4);
    let gd = mini_without("gd");
    bounded(analysis::density_bounds(&gd), 0.1667, 0.3889, 5e-5);
    bounded(analysis::recip_bounds(&gd), 0.24, 0.75, 5e-5);
    bounded(analysis::ei_bounds(&gd), -0.556, 0.273, 5e-4);
}

#[test]
fn a_missing_answer_is_not_zero() {
    let net = mini_without("g");
    let g = mini().index("g");
    for undefined in [
        analysis::out_degree(&net)[g],
        analysis::mutual_degree(&net)[g],
        analysis::recip_person(&net)[g],
        analysis::betweenness(&net)[g],
        analysis::betweenness_share(&net)[g],
        analysis::harmonic_out(&net)[g],
        analysis::ei_by_person(&net)[g],
        analysis::one_sided(&net, &[g]).value,
    ] {
        assert_eq!(undefined, Reading::Undefined(Why::NoAnswer));
    }
    assert_eq!(analysis::in_degree(&net)[g], 1);
    assert!(analysis::harmonic_in(&net)[g].value().is_some());
    // 14 known mentions over the 64 answered pairs; reciprocity over the 28 pairs of the other eight.
    reads(analysis::density(&net), 14.0 / 64.0);
    assert_eq!((analysis::dyads(&net).mutual, analysis::dyads(&net).asymmetric), (3, 7));
}

#[test]
fn a_cap_leaves_density_exact_and_makes_the_other_bounds_outer_ones() {
    let mut draft = mini();
    draft.cap = Some(2);
    let (f, g) = (draft.index("f"), draft.index("g"));
    draft.people[g].answer = Answer::Absent;
    draft.mentions.remove(&(g, f));
    let net = draft.network();
    bounded(analysis::density_bounds(&net), 14.0 / 72.0, 16.0 / 72.0, 1e-12);
    assert!(!analysis::recip_bounds(&net).unwrap().exact);
    assert!(!analysis::ei_bounds(&net).unwrap().exact);
}

#[test]
fn the_school_has_the_values_of_the_case() {
    let draft = de_pragmatiek();
    let net = draft.network();
    let at = |key: &str| draft.index(key);
    assert_eq!((net.n(), net.arc_count()), (24, 142));
    // F1 and F2: 80 ties, 62 of them both ways.
    near(analysis::density(&net).value().unwrap(), 0.257, 5e-4);
    assert_eq!(analysis::pairs(&net), Pairs { mutual: 62, one_way: 18 });
    assert_eq!(analysis::pairs(&net).total(), 80);
    near(analysis::recip_arc(&net).value().unwrap(), 0.873_239_436_619_718_3, 1e-15);
    near(analysis::recip_pair(&net).value().unwrap(), 0.775, 5e-4);
    near(analysis::recip_expected(&net).value().unwrap(), 0.780_046_948_356_807_9, 1e-12);
    let without_leaders = net.induced(|i| net.actor(i).kind != RoleKind::Leader);
    near(analysis::recip_arc(&without_leaders).value().unwrap(), 0.967, 5e-4);
    // F3.
    let mixing = analysis::mixing(&net);
    let within: usize = (0..4).map(|g| mixing.arcs[g][g]).sum();
    let all: usize = mixing.arcs.iter().flatten().sum();
    assert_eq!((within, all - within), (75, 4));
    assert_eq!(mixing.arcs[1][2] + mixing.arcs[2][1], 0, "3-4 and 5-6");
    assert_eq!(analysis::ei_counts(&net), EiCounts { internal: 75, external: 4 });
    near(analysis::ei_arc(&net).value().unwrap(), -0.899, 5e-4);
    near(analysis::ei_expected(&net).value().unwrap(), 0.568, 5e-4);
    // F4.
    let in_degree = analysis::in_degree(&net);
    assert_eq!((in_degree[at("BL")], in_degree[at("TL")]), (13, 9));
    let others = (0..net.n()).filter(|&i| i != at("BL") && i != at("TL"));
    assert_eq!(others.map(|i| in_degree[i]).max(), Some(7));
    let (names, dir, adj) = (analysis::out_degree(&net), at("DIR"), at("ADJ"));
    assert_eq!((in_degree[dir], names[dir]), (3, Reading::Value(10.0)));
    assert_eq!((in_degree[adj], names[adj]), (2, Reading::Value(9.0)));
    // F6, without the mentions between the two.
    let one_sided = |person| analysis::one_sided_person(&net, person, &[dir, adj]);
    assert_eq!(one_sided(dir), OneSided { out: 9, named_by: 2, value: Reading::Value(7.0 / 11.0), unknown_in: 0 });
    assert_eq!(one_sided(adj), OneSided { out: 8, named_by: 1, value: Reading::Value(7.0 / 9.0), unknown_in: 0 });
    let both = analysis::one_sided(&net, &[dir, adj]);
    assert_eq!((both.out, both.named_by), (17, 3));
}

#[test]
fn the_experts_reach_what_the_case_tells() {
    let mut draft = de_pragmatiek();
    let (bl, tl) = (draft.index("BL"), draft.index("TL"));
    draft.people[tl].remit = ["1", "2", "3"].map(str::to_owned).to_vec();
    let net = draft.network();
    let part = |with, of| Part { with, of };
    let technical = analysis::expert_reach(&net, tl);
    assert_eq!(technical.by_group, [part(6, 6), part(3, 5), part(0, 5), part(0, 4)]);
    let by_grade: Vec<(&str, Part)> = technical.by_grade.iter().map(|(g, p)| (g.0.as_str(), *p)).collect();
    assert_eq!(
        by_grade,
        [
            ("1", part(6, 6)),
            ("2", part(6, 6)),
            ("3", part(3, 3)),
            ("4", part(0, 2)),
            ("5", part(0, 3)),
            ("6", part(0, 2)),
            ("7", part(0, 2)),
            ("8", part(0, 2))
        ]
    );
    assert_eq!((technical.in_remit, technical.outside_remit), (Some(part(9, 9)), Some(part(0, 11))));
    assert_eq!(technical.unknown_by_group, [0, 0, 0, 0]);
    let comprehension = analysis::expert_reach(&net, bl);
    assert_eq!(comprehension.by_group, [part(0, 6), part(3, 5), part(5, 5), part(4, 4)]);
    assert_eq!((comprehension.in_remit, comprehension.outside_remit), (None, None));
    // Through a colleague, the comprehension expert reaches all of 3-4.
    assert_eq!(comprehension.within_two_by_group[1], part(5, 5));
}

#[test]
fn a_missing_answer_leaves_a_contact_open() {
    let draft = de_pragmatiek();
    let net = draft.network().silence(draft.index("5A"));
    let reach = analysis::expert_reach(&net, draft.index("TL"));
    assert_eq!(reach.by_group[2], Part { with: 0, of: 5 });
    assert_eq!(reach.unknown_by_group, [0, 0, 1, 0]);
    // 5A is named by BL, so that contact is known.
    assert_eq!(analysis::expert_reach(&net, draft.index("BL")).unknown_by_group, [0, 0, 0, 0]);
}

#[test]
fn the_school_falls_apart_without_its_experts_and_leaders() {
    let net = de_pragmatiek().network();
    let parts = |net: &Network| analysis::weak(net).iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!(parts(&net.induced(|i| net.actor(i).kind == RoleKind::Teacher)), [11, 9]);
    assert_eq!(parts(&net.induced(|i| net.actor(i).kind != RoleKind::Expert)), [22]);
}

#[test]
fn one_missing_teacher_widens_the_schools_external_share() {
    let draft = de_pragmatiek();
    let net = draft.network().silence(draft.index("5A"));
    bounded(analysis::ei_bounds(&net), -0.899, -0.578, 5e-4);
}

#[test]
fn the_schools_mentions_stay_inside_groups_more_than_chance() {
    let net = de_pragmatiek().network();
    let test = analysis::ei_test(&net, 1, 10_000).unwrap();
    near(test.p, 1.0 / 10_001.0, 1e-15);
    assert!(test.below_chance());
    assert!(test.p_without.iter().all(|p| p.is_some_and(|p| p < 0.01)));
    // Not chance: tens of mentions would have to be otherwise.
    assert!(test.smallest_change().unwrap() > 20);
    let chance = analysis::recip_chance(&net).unwrap();
    assert!(chance.expected_mutual < 62.0 && chance.z > 2.0, "{chance:?}");
}

#[test]
fn the_smallest_change_undoes_the_finding_and_one_less_does_not() {
    let net = mini().network();
    let test = analysis::ei_test(&net, 7, 10_000).unwrap();
    assert!(test.below_chance());
    let highest = test.highest_below_chance.unwrap();
    let k = test.smallest_change().unwrap();
    let undone = |changes: usize| {
        (0..=changes).any(|added| {
            let removed = changes - added;
            removed <= 11 && (4 + added) * 15 > highest * (15 + added - removed)
        })
    };
    assert!(undone(k) && !undone(k - 1));
}

#[test]
fn someone_in_two_groups_is_inside_both_and_between_neither() {
    let mut draft = Draft { people: ["a", "b", "c", "d"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for (person, group) in [(0, "3-4"), (1, "3-4"), (1, "4-5"), (2, "4-5")] {
        draft.join(person, group);
    }
    for (from, to) in [("a", "b"), ("a", "c"), ("b", "c"), ("d", "a")] {
        draft.mention(from, to);
    }
    let net = draft.network();
    let mixing = analysis::mixing(&net);
    assert_eq!(mixing.arcs, [[1, 1], [0, 1]]);
    assert_eq!(mixing.possible, [[2, 1], [1, 2]]);
    assert_eq!(mixing.shared, [[0, 2], [0, 0]]);
    assert_eq!(analysis::ei_counts(&net), EiCounts { internal: 2, external: 1 });
    // d is in no group: no part of the E-I index, and not a member that anyone reaches.
    assert_eq!(analysis::ei_by_person(&net)[3], Reading::Undefined(Why::NoGroup));
    assert_eq!(analysis::expert_reach(&net, 3).by_group, [Part { with: 1, of: 2 }, Part { with: 0, of: 2 }]);
    assert_eq!(analysis::expert_reach(&net, 3).within_two_by_group, [Part { with: 2, of: 2 }, Part { with: 2, of: 2 }]);
}

#[test]
fn a_network_without_people_ties_or_groups_is_undefined_not_zero() {
    let nobody = Draft::default().network();
    assert_eq!(analysis::density(&nobody), Reading::Undefined(Why::TooFew));
    assert_eq!(analysis::density_bounds(&nobody), None);
    assert!(analysis::betweenness(&nobody).is_empty() && analysis::weak(&nobody).is_empty());
    let two = Draft { people: ["a", "b"].map(DraftPerson::new).to_vec(), ..Draft::default() }.network();
    assert_eq!(analysis::recip_arc(&two), Reading::Undefined(Why::NoTies));
    assert_eq!(analysis::recip_expected(&two), Reading::Undefined(Why::NoTies));
    assert_eq!(analysis::recip_chance(&two), None);
    assert_eq!(analysis::ei_arc(&two), Reading::Undefined(Why::NoGroup));
    assert_eq!(analysis::ei_expected(&two), Reading::Undefined(Why::NoGroup));
    assert_eq!(analysis::ei_test(&two, 1, 100), None);
    assert_eq!(analysis::betweenness_share(&two)[0], Reading::Undefined(Why::TooFew));
    assert_eq!(analysis::one_sided(&two, &[0]).value, Reading::Undefined(Why::NoTies));
}
