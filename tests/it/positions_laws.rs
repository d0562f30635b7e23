//! Standing, structural holes, brokerage, centralization and partitions: on four named people, against plain definitions, and laws.
#![expect(clippy::disallowed_methods, reason = "what is expected, within a tolerance")]

use lijntjes::analysis::{self, Network, Reading, Roles, Why};
use proptest::prelude::*;

use crate::laws::{draft, relabelled, shuffled, without_outsiders};
use crate::networks::{Answer, Draft, DraftPerson};

const NAMES: [&str; 4] = ["Anna", "Bram", "Cem", "Dita"];

/// Anna, Bram, Cem and Dita (or the first so many); `groups` by person, each a letter of its group.
fn people(so_many: usize, groups: &str, mentions: &[(&str, &str)]) -> Draft {
    let mut draft = Draft { people: NAMES[..so_many].iter().map(|name| DraftPerson::new(*name)).collect(), ..Draft::default() };
    for (i, group) in groups.chars().enumerate() {
        draft.join(i, &group.to_string());
    }
    for (from, to) in mentions {
        draft.mention(from, to);
    }
    draft
}

fn rounded(readings: &[Reading]) -> Vec<f64> {
    readings.iter().map(|r| two(*r)).collect()
}

/// To the two decimals of the documentation.
fn two(reading: Reading) -> f64 {
    (reading.value().unwrap() * 100.0).round() / 100.0
}

#[test]
fn standing_of_four_people() {
    let net = people(4, "", &[("Anna", "Cem"), ("Bram", "Cem"), ("Cem", "Dita")]).network();
    assert_eq!(rounded(&analysis::pagerank(&net)), [0.13, 0.13, 0.34, 0.41]);

    let circle = [("Anna", "Bram"), ("Bram", "Anna"), ("Bram", "Cem"), ("Cem", "Anna")];
    assert_eq!(rounded(&analysis::eigenvector(&people(3, "", &circle).network())), [1.0, 0.75, 0.57]);
    assert_eq!(analysis::eigenvector(&people(4, "", &circle).network()), [Reading::Undefined(Why::NotConnected); 4]);

    let net = people(4, "", &[("Anna", "Cem"), ("Anna", "Dita"), ("Bram", "Dita")]).network();
    let both = analysis::hubs_and_authorities(&net);
    assert_eq!((rounded(&both.hubs), rounded(&both.authorities)), (vec![1.0, 0.62, 0.0, 0.0], vec![0.0, 0.0, 0.62, 1.0]));
    assert!(both.unique);
    // Two mentions without a person in common: neither is stronger.
    let both = analysis::hubs_and_authorities(&people(4, "", &[("Anna", "Bram"), ("Cem", "Dita")]).network());
    assert_eq!(rounded(&both.hubs), [1.0, 0.0, 1.0, 0.0]);
    assert!(!both.unique);
}

#[test]
fn holes_around_four_people() {
    let net = people(4, "", &[("Anna", "Bram"), ("Bram", "Anna"), ("Anna", "Cem"), ("Bram", "Cem"), ("Cem", "Dita")]).network();
    assert_eq!(rounded(&analysis::constraint(&net)), [0.91, 0.91, 0.73, 1.0]);
    assert_eq!(rounded(&analysis::effective_size(&net)[2..3]), [2.33]);
    let triad = [("Anna", "Bram"), ("Bram", "Anna"), ("Anna", "Cem"), ("Cem", "Anna"), ("Bram", "Cem"), ("Cem", "Bram")];
    let net = people(4, "", &triad).network();
    assert_eq!(analysis::constraint(&net)[..3], [Reading::Value(1.125); 3]);
    assert_eq!(analysis::constraint(&net)[3], Reading::Undefined(Why::NoTies));
}

#[test]
fn roles_between_four_people() {
    let draft = people(4, "XXXY", &[("Anna", "Bram"), ("Bram", "Cem"), ("Bram", "Dita")]);
    let brokerage = analysis::brokerage(&draft.network());
    let bram = Roles { coordinator: 1, representative: 1, ..Roles::default() };
    assert_eq!(brokerage.by_person, [Some(Roles::default()), Some(bram), Some(Roles::default()), Some(Roles::default())]);
    assert_eq!(brokerage.whole, bram);
    // Who did not answer has no role; who is in no group, or in both, makes none of the five.
    let mut other = draft.clone();
    other.people[0].answer = Answer::Absent;
    other.people[2].groups.clear();
    other.people[3].groups = [0, 1].into();
    let brokerage = analysis::brokerage(&other.network());
    assert_eq!(brokerage.by_person[0], None);
    assert_eq!(brokerage.whole, Roles { without_group: 1, coordinator: 1, ..Roles::default() });
    other.people[0].groups = [1].into();
    assert_eq!(analysis::brokerage(&other.network()).whole, Roles { without_group: 1, overlapping: 1, ..Roles::default() });
}

#[test]
fn chance_of_roles_between_four_people() {
    let six = [("Anna", "Bram"), ("Bram", "Anna"), ("Bram", "Cem"), ("Cem", "Dita"), ("Dita", "Anna"), ("Cem", "Anna")];
    let mut draft = people(4, "XXYY", &six);
    let chance = analysis::brokerage_chance(&draft.network()).unwrap();
    assert!((chance[0].gatekeeper.expected - 0.25).abs() < 1e-12);
    assert!((chance[0].itinerant.expected - 0.25).abs() < 1e-12);
    assert_eq!(chance[0].coordinator.z(0), Reading::Undefined(Why::TooFew));
    draft.people[3].may_be_named = false;
    assert_eq!(analysis::brokerage_chance(&draft.network()), None);
    draft.people[3].may_be_named = true;
    draft.people[3].groups.insert(0);
    assert_eq!(analysis::brokerage_chance(&draft.network()), None);
}

#[test]
fn concentration_among_four_people() {
    let net = people(4, "", &[("Anna", "Cem"), ("Bram", "Cem"), ("Cem", "Dita")]).network();
    let between = analysis::centralization_betweenness(&net, &analysis::betweenness(&net));
    let all = [analysis::centralization_in(&net), analysis::centralization_out(&net), between];
    assert_eq!(rounded(&all), [0.56, 0.11, 0.33]);
    // Nobody answered: no index of what they said.
    let mut silent = people(3, "", &[]);
    silent.people.iter_mut().for_each(|p| p.answer = Answer::Absent);
    let net = silent.network();
    assert_eq!(analysis::centralization_in(&net), Reading::Undefined(Why::NoAnswer));
    assert_eq!(analysis::centralization_betweenness(&net, &analysis::betweenness(&net)), Reading::Undefined(Why::NoAnswer));
}

#[test]
fn partitions_of_four_people() {
    let mut draft = people(4, "XXYY", &[("Anna", "Bram"), ("Bram", "Anna"), ("Cem", "Dita"), ("Cem", "Anna")]);
    let net = draft.network();
    let all = [analysis::assortativity(&net), analysis::modularity(&net), analysis::modularity_undirected(&net)];
    assert_eq!(rounded(&all), [0.5, 0.25, 0.17]);
    assert_eq!((analysis::modularity_of(&net, &[0, 0, 1, 1]), analysis::arcs_left_out(&net)), (all[1], 0));
    // Cem in both groups: two mentions are left out, and the others are all inside one group.
    draft.people[2].groups.insert(0);
    let net = draft.network();
    assert_eq!((analysis::arcs_left_out(&net), analysis::assortativity(&net)), (2, Reading::Undefined(Why::OneGroup)));
    assert_eq!(analysis::modularity(&net), Reading::Value(0.0));
    let net = people(4, "", &[("Anna", "Bram")]).network();
    assert_eq!(analysis::assortativity(&net), Reading::Undefined(Why::NoGroup));
}

#[test]
fn pairs_of_four_people() {
    let mentions = [("Anna", "Bram"), ("Bram", "Anna"), ("Anna", "Cem")];
    let net = people(3, "XXY", &mentions).network();
    assert_eq!((two(analysis::ei_pair(&net)), two(analysis::ei_arc(&net))), (0.0, -0.33));
    assert_eq!(rounded(&[analysis::recip_dyadic(&people(4, "", &mentions).network())]), [0.83]);
}

/// The nine people whose values the definitions of the measures state.
#[test]
fn stated_values_of_mini() {
    let mut draft = Draft { people: "abcdefghi".chars().map(DraftPerson::new).collect(), ..Draft::default() };
    for (i, group) in "111122232".chars().enumerate() {
        draft.join(i, &group.to_string());
    }
    for mention in "a>b b>a a>c c>a b>c d>a d>b e>f f>e f>g g>f c>e h>a h>e h>d".split(' ') {
        draft.mention(&mention[..1], &mention[2..]);
    }
    let net = draft.network();
    let near = |ours: Reading, stated: f64, digits: i32| {
        assert!((ours.value().unwrap() - stated).abs() <= 0.5 * 10_f64.powi(-digits), "{ours:?} {stated}");
    };
    let pagerank = analysis::pagerank(&net);
    near(pagerank[5], 0.3171, 4);
    near(pagerank[4], 0.1982, 4);
    let constraint = analysis::constraint(&net);
    near(constraint[0], 0.5394, 4);
    near(constraint[1], 0.7865, 4);
    near(constraint[6], 1.0, 4);
    near(analysis::effective_size(&net)[0], 2.917, 3);
    let brokerage = analysis::brokerage(&net);
    assert_eq!(brokerage.by_person[0], Some(Roles { coordinator: 2, gatekeeper: 2, ..Roles::default() }));
    assert_eq!(brokerage.by_person[2], Some(Roles { representative: 2, ..Roles::default() }));
    assert_eq!(brokerage.whole.total(), 12);
    near(analysis::centralization_in(&net), 0.3281, 4);
    near(analysis::centralization_out(&net), 0.1875, 4);
    near(analysis::centralization_betweenness(&net, &analysis::betweenness(&net)), 0.1272, 4);
    near(analysis::assortativity(&net), 0.5349, 4);
    near(analysis::modularity(&net), 0.3067, 4);
    near(analysis::ei_pair(&net), -0.273, 3);
    near(analysis::recip_dyadic(&net), 0.8056, 4);
    assert_eq!(analysis::eigenvector(&net), [Reading::Undefined(Why::NotConnected); 9]);
}

#[test]
fn nobody_one_person_and_two_are_no_trouble() {
    for n in 0..3 {
        for tied in [false, true] {
            let both_ways: &[(&str, &str)] = if tied && n == 2 { &[("Anna", "Bram"), ("Bram", "Anna")] } else { &[] };
            let net = people(n, "", both_ways).network();
            let lists = [analysis::pagerank(&net), analysis::eigenvector(&net), analysis::constraint(&net), analysis::effective_size(&net)];
            for value in lists.iter().flatten().filter_map(|r| r.value()) {
                assert!(value.is_finite());
            }
            let both = analysis::hubs_and_authorities(&net);
            assert_eq!((both.hubs.len(), both.authorities.len()), (n, n));
            assert_eq!(analysis::brokerage(&net).whole, Roles::default());
            assert_eq!(analysis::centralization_in(&net).value().is_some(), n == 2);
            assert_eq!(analysis::centralization_betweenness(&net, &analysis::betweenness(&net)), Reading::Undefined(Why::TooFew));
            assert_eq!(analysis::modularity_of(&net, &[0, 1][..n]).value().is_some(), tied && n == 2);
            assert_eq!(analysis::recip_dyadic(&net).value().is_some(), n == 2);
        }
    }
    let net = people(2, "", &[("Anna", "Bram"), ("Bram", "Anna")]).network();
    assert_eq!(analysis::eigenvector(&net), [Reading::Value(1.0); 2]);
}

/// Large enough that a walk that settles slowly, a recursion or a table of all pairs would show.
#[test]
fn a_long_circle_and_a_wide_star_settle() {
    let n = 3_000;
    let ring = |i: usize| (i, (i + 1) % n);
    let star = |i: usize| [(0, i), (i, 0)];
    let people: Vec<DraftPerson> = (0..n).map(|i| DraftPerson::new(i.to_string())).collect();
    let circle = Draft { people: people.clone(), mentions: (0..n).map(ring).collect(), ..Draft::default() }.network();
    assert_eq!(analysis::eigenvector(&circle), vec![Reading::Value(1.0); n]);
    assert!(!analysis::hubs_and_authorities(&circle).unique);
    let star = Draft { people, mentions: (1..n).flat_map(star).collect(), ..Draft::default() }.network();
    let root = ((n - 1) as f64).sqrt();
    let of = analysis::eigenvector(&star);
    assert_eq!(of[0], Reading::Value(1.0));
    assert!((of[1].value().unwrap() - 1.0 / root).abs() < 1e-12);
    assert_eq!(analysis::brokerage(&star).whole.without_group, (n - 1) * (n - 2));
    assert!((analysis::constraint(&star)[0].value().unwrap() - 1.0 / (n - 1) as f64).abs() < 1e-12);
}

/// A long chain of pairs settles in none of the steps, but is weaker than a person named by five.
#[test]
fn a_weak_part_does_not_hold_up_the_strongest() {
    let n = 300;
    let mut draft = Draft { people: (0..n).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() };
    // 6 names 7, 8 names 7 and 9, 10 names 9 and 11, and so on.
    draft.mentions = (6..n - 1).step_by(2).flat_map(|i| [(i, i + 1), (i, if i > 6 { i - 1 } else { i + 1 })]).collect();
    assert_eq!(analysis::hubs_and_authorities(&draft.network()).authorities[0], Reading::Undefined(Why::Unsettled));
    draft.mentions.extend((1..6).map(|i| (i, 0)));
    let both = analysis::hubs_and_authorities(&draft.network());
    assert!(both.unique);
    assert_eq!((both.authorities[0], both.authorities[7]), (Reading::Value(1.0), Reading::Value(0.0)));
}

type Matrix = Vec<Vec<f64>>;

fn matrix(net: &Network) -> Matrix {
    (0..net.n()).map(|i| (0..net.n()).map(|j| f64::from(u8::from(net.has(i, j)))).collect()).collect()
}

fn times(a: &Matrix, b: &Matrix) -> Matrix {
    let n = a.len();
    (0..n).map(|i| (0..n).map(|j| (0..n).map(|k| a[i][k] * b[k][j]).sum()).collect()).collect()
}

fn transposed(a: &Matrix) -> Matrix {
    (0..a.len()).map(|i| (0..a.len()).map(|j| a[j][i]).collect()).collect()
}

/// The solution of `a x = b`, by elimination with the largest pivot.
fn solve(mut a: Matrix, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for k in 0..n {
        let pivot = (k..n).max_by(|&p, &q| a[p][k].abs().total_cmp(&a[q][k].abs())).unwrap();
        a.swap(k, pivot);
        b.swap(k, pivot);
        for i in (0..n).filter(|i| *i != k) {
            let (factor, row) = (a[i][k] / a[k][k], a[k].clone());
            for (entry, above) in a[i].iter_mut().zip(row) {
                *entry -= factor * above;
            }
            b[i] -= factor * b[k];
        }
    }
    (0..n).map(|i| b[i] / a[i][i]).collect()
}

/// What high powers of a positive semidefinite matrix become, divided by their trace.
fn leading_space(mut a: Matrix) -> Matrix {
    // 2^32 steps part all values that differ; many more would part equal ones by what rounding makes of them.
    for _ in 0..32 {
        let trace: f64 = (0..a.len()).map(|i| a[i][i]).sum();
        a = a.iter().map(|row| row.iter().map(|x| x / trace).collect()).collect();
        a = times(&a, &a);
    }
    let trace: f64 = (0..a.len()).map(|i| a[i][i]).sum();
    a.iter().map(|row| row.iter().map(|x| x / trace).collect()).collect()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9
}

/// Everyone answered and may be named, and is in exactly one group.
fn plain(mut draft: Draft) -> Draft {
    for (i, person) in draft.people.iter_mut().enumerate() {
        person.answer = Answer::Full;
        person.may_be_named = true;
        if person.groups.len() != 1 {
            person.groups = [i % 3].into();
        }
    }
    draft
}

proptest! {
    #[test]
    fn standing_solves_its_equations(draft in draft(9)) {
        let net = draft.network();
        let (n, a) = (net.n(), matrix(&net));
        let ranks: Vec<f64> = analysis::pagerank(&net).into_iter().filter_map(Reading::value).collect();
        let follow = |i: usize, j: usize| if net.names(i).is_empty() { 1.0 / n as f64 } else { a[i][j] / net.names(i).len() as f64 };
        let system = (0..n).map(|j| (0..n).map(|i| f64::from(u8::from(i == j)) - 0.85 * follow(i, j)).collect()).collect();
        for (ours, exact) in ranks.iter().zip(solve(system, vec![0.15 / n as f64; n])) {
            prop_assert!((ours - exact).abs() < 1e-12, "{ours} {exact}");
        }
        // A positive vector that the mentions only stretch is the leading one, and there is no other.
        let x: Vec<f64> = analysis::eigenvector(&net).into_iter().filter_map(Reading::value).collect();
        prop_assert_eq!(!x.is_empty(), n > 1 && analysis::strong(&net).len() == 1);
        if !x.is_empty() {
            let sums: Vec<f64> = (0..n).map(|j| net.named_by(j).iter().map(|&i| x[i]).sum()).collect();
            prop_assert_eq!(x.iter().copied().max_by(f64::total_cmp), Some(1.0));
            for j in 0..n {
                prop_assert!(x[j] > 0.0 && (sums[j] / x[j] - sums[0] / x[0]).abs() < 1e-10);
            }
        }
    }

    #[test]
    fn hubs_and_authorities_are_the_leading_vectors(draft in draft(8)) {
        let net = draft.network();
        let (n, a) = (net.n(), matrix(&net));
        let both = analysis::hubs_and_authorities(&net);
        for i in 0..n {
            prop_assert_eq!(both.hubs[i].why() == Some(Why::NoAnswer), !net.has_answers(i));
        }
        if net.arc_count() == 0 {
            prop_assert!(both.authorities.iter().all(|r| r.why() == Some(Why::NoTies)));
            return Ok(());
        }
        for (ours, product) in [(&both.authorities, times(&transposed(&a), &a)), (&both.hubs, times(&a, &transposed(&a)))] {
            // A projection on one direction has 1 as the sum of its squares, on two 1/2.
            let space = leading_space(product);
            let squares: f64 = space.iter().flatten().map(|x| x * x).sum();
            prop_assert_eq!(both.unique, squares > 0.99, "{}", squares);
            if !both.unique {
                continue;
            }
            let direction = space.iter().max_by(|p, q| p.iter().sum::<f64>().total_cmp(&q.iter().sum())).unwrap();
            let most = direction.iter().copied().fold(0.0, f64::max);
            for (value, theirs) in ours.iter().zip(direction) {
                prop_assert!(value.value().is_none_or(|v| close(v, theirs / most)), "{:?} {:?}", ours, direction);
            }
        }
    }

    #[test]
    fn structural_holes_follow_their_definition(draft in draft(9)) {
        let net = draft.network();
        let (n, a) = (net.n(), matrix(&net));
        let z = |i: usize, j: usize| a[i][j] + a[j][i];
        let total = |i: usize| (0..n).map(|k| z(i, k)).sum::<f64>();
        let p = |i: usize, j: usize| z(i, j) / total(i);
        let (constraint, size) = (analysis::constraint(&net), analysis::effective_size(&net));
        for i in 0..n {
            let contacts = net.contacts(i);
            let why = if net.has_answers(i) { contacts.is_empty().then_some(Why::NoTies) } else { Some(Why::NoAnswer) };
            prop_assert_eq!((constraint[i].why(), size[i].why()), (why, why));
            if why.is_none() {
                let via = |j: usize| contacts.iter().filter(|&&q| q != j).map(|&q| p(i, q) * p(q, j)).sum::<f64>();
                let expected: f64 = contacts.iter().map(|&j| (p(i, j) + via(j)).powi(2)).sum();
                prop_assert!(close(constraint[i].value().unwrap(), expected));
                let most = |j: usize| (0..n).map(|k| z(j, k)).fold(0.0, f64::max);
                let redundant = |j: usize| contacts.iter().map(|&q| p(i, q) * z(j, q) / most(j)).sum::<f64>();
                let expected: f64 = contacts.iter().map(|&j| 1.0 - redundant(j)).sum();
                prop_assert!(close(size[i].value().unwrap(), expected));
                prop_assert!(expected <= contacts.len() as f64 + 1e-12);
            }
        }
    }

    #[test]
    fn roles_count_every_triple_once(draft in draft(9)) {
        let net = draft.network();
        let n = net.n();
        let brokerage = analysis::brokerage(&net);
        let (mut triples, mut sum) = (0, 0);
        for v in 0..n {
            let pairs = (0..n * n).map(|c| (c / n, c % n)).filter(|(a, b)| a != b);
            let open = pairs.filter(|&(a, b)| net.has(a, v) && net.has(v, b) && !net.has(a, b)).count();
            prop_assert_eq!(brokerage.by_person[v].is_some(), net.has_answers(v));
            if let Some(roles) = brokerage.by_person[v] {
                prop_assert_eq!(roles.total() + roles.overlapping + roles.without_group, open);
                triples += open;
                sum += roles.total();
            }
        }
        prop_assert_eq!(brokerage.whole.total(), sum);
        prop_assert_eq!(brokerage.whole.total() + brokerage.whole.overlapping + brokerage.whole.without_group, triples);
        // With one group each the five roles are all there is, by the groups' numbers.
        let net = plain(draft).network();
        let group = |i: usize| net.actor(i).groups[0];
        let mut whole = Roles::default();
        for (a, v) in net.arcs() {
            for &b in net.names(v).iter().filter(|&&b| b != a && !net.has(a, b)) {
                match (group(a), group(v), group(b)) {
                    (x, y, z) if x == y && y == z => whole.coordinator += 1,
                    (x, _, z) if x == z => whole.itinerant += 1,
                    (_, y, z) if y == z => whole.gatekeeper += 1,
                    (x, y, _) if x == y => whole.representative += 1,
                    _ => whole.liaison += 1,
                }
            }
        }
        prop_assert_eq!(analysis::brokerage(&net).whole, whole);
    }

    #[test]
    fn concentration_and_partitions_follow_their_definitions(draft in draft(9), parts in prop::collection::vec(0..4_usize, 9)) {
        let net = draft.network();
        let (n, m) = (net.n(), net.arc_count() as f64);
        let between = analysis::centralization_betweenness(&net, &analysis::betweenness(&net));
        let indices = [analysis::centralization_in(&net), analysis::centralization_out(&net), between];
        for value in indices.into_iter().filter_map(Reading::value) {
            prop_assert!((0.0..=1.0 + 1e-12).contains(&value), "{value}");
        }
        let expected: f64 = (0..n * n).map(|c| (c / n, c % n)).filter(|&(i, j)| parts[i] == parts[j])
            .map(|(i, j)| f64::from(u8::from(net.has(i, j))) - net.names(i).len() as f64 * net.named_by(j).len() as f64 / m).sum();
        let ours = analysis::modularity_of(&net, &parts[..n]);
        prop_assert!(ours.value().map_or(net.arc_count() == 0, |q| close(q, expected / m)), "{:?} {}", ours, expected / m);
        let mut both_ways = draft.clone();
        both_ways.mentions.extend(draft.mentions.iter().map(|&(i, j)| (j, i)).collect::<Vec<_>>());
        let both_ways = both_ways.network();
        prop_assert_eq!(analysis::modularity_undirected_of(&net, &parts[..n]), analysis::modularity_of(&both_ways, &parts[..n]));
        prop_assert_eq!(analysis::modularity_undirected(&net), analysis::modularity(&both_ways));
        prop_assert_eq!(analysis::ei_pair(&net), analysis::ei_arc(&both_ways));
        if let (Some(r), Some(q)) = (analysis::assortativity(&net).value(), analysis::modularity(&net).value()) {
            prop_assert!((-1.0 - 1e-12..=1.0 + 1e-12).contains(&r) && q.abs() <= r.abs() + 1e-12);
        }
        prop_assert_eq!(analysis::arcs_left_out(&plain(draft).network()), 0);
    }

    #[test]
    fn relabelling_people_changes_no_position((draft, order) in draft(9).prop_map(without_outsiders).prop_flat_map(shuffled)) {
        let (net, moved) = (draft.network(), relabelled(&draft, &order).network());
        let (hubs, after) = (analysis::hubs_and_authorities(&net), analysis::hubs_and_authorities(&moved));
        let mut lists = vec![(hubs.hubs, after.hubs), (hubs.authorities, after.authorities)];
        for each in [analysis::pagerank, analysis::eigenvector, analysis::constraint, analysis::effective_size] {
            lists.push((each(&net), each(&moved)));
        }
        for (before, after) in lists {
            prop_assert_eq!(order.iter().map(|&old| before[old]).collect::<Vec<_>>(), after);
        }
        let (before, after) = (analysis::brokerage(&net), analysis::brokerage(&moved));
        prop_assert_eq!(order.iter().map(|&old| before.by_person[old]).collect::<Vec<_>>(), after.by_person);
        for whole in [
            analysis::centralization_in, analysis::centralization_out, analysis::assortativity, analysis::modularity,
            analysis::modularity_undirected, analysis::ei_pair, analysis::recip_dyadic,
        ] {
            prop_assert_eq!(whole(&net), whole(&moved));
        }
        let between = |net: &Network| analysis::centralization_betweenness(net, &analysis::betweenness(net));
        prop_assert_eq!(between(&net), between(&moved));
    }
}

/// The mean and the spread of every role over all networks of four people, each mention with the density's probability.
#[test]
fn chance_of_roles_is_that_of_all_networks() {
    let arcs: Vec<(usize, usize)> = (0..16).map(|c| (c / 4, c % 4)).filter(|(i, j)| i != j).collect();
    for (groups, so_many) in [("XXXX", 5), ("XXXY", 3), ("XXYY", 7), ("XYYZ", 4), ("WXYZ", 6)] {
        let mut draft = people(4, groups, &[]);
        draft.mentions = arcs[..so_many].iter().copied().collect();
        let chance = analysis::brokerage_chance(&draft.network()).unwrap();
        let d = so_many as f64 / 12.0;
        let mut mean = [[0.0; 6]; 4];
        let mut square = mean;
        for bits in 0..1_u32 << 12 {
            draft.mentions = (0..12).filter(|k| bits >> k & 1 == 1).map(|k| arcs[k]).collect();
            let made = draft.mentions.len() as f64;
            let weight = d.powf(made) * (1.0 - d).powf(12.0 - made);
            for (v, roles) in analysis::brokerage(&draft.network()).by_person.into_iter().enumerate() {
                let r = roles.unwrap();
                let counts = [r.coordinator, r.itinerant, r.gatekeeper, r.representative, r.liaison, r.total()];
                for (k, count) in counts.into_iter().enumerate() {
                    mean[v][k] += weight * count as f64;
                    square[v][k] += weight * (count * count) as f64;
                }
            }
        }
        for v in 0..4 {
            let c = chance[v];
            for (k, ours) in [c.coordinator, c.itinerant, c.gatekeeper, c.representative, c.liaison, c.total].into_iter().enumerate() {
                let sd = (square[v][k] - mean[v][k].powi(2)).max(0.0).sqrt();
                assert!(close(ours.expected, mean[v][k]), "{groups} {v} {k}");
                assert!((ours.sd - sd).abs() < 1e-7, "{groups} {v} {k}: {} {sd}", ours.sd);
            }
        }
    }
}
