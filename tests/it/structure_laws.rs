//! Cores, clustering, types of three, Krackhardt's dimensions, bridges and communities: against counting by hand, and in their range.

use std::collections::BTreeSet;

use lijntjes::analysis::{self, Communities, Network, Reading, Triad, Why};
use proptest::prelude::*;

use crate::networks::{Draft, DraftPerson};

const SEED: u64 = 7;

/// People by number, and who names whom.
fn among(n: usize, mentions: impl IntoIterator<Item = (usize, usize)>) -> Network {
    let people = (0..n).map(|i| DraftPerson::new(i.to_string())).collect();
    Draft { people, mentions: mentions.into_iter().collect(), ..Draft::default() }.network()
}

/// Anna, Bram, Cem and Dita, and mentions by initials: `"AB"` is Anna naming Bram.
fn four(mentions: &str) -> Network {
    let who = |initial: u8| usize::from(initial - b'A');
    among(4, mentions.split_whitespace().map(|pair| (who(pair.as_bytes()[0]), who(pair.as_bytes()[1]))))
}

/// Sparse and dense networks of up to `most` people, nobody included.
fn network(most: usize) -> impl Strategy<Value = Network> {
    (0..=most, 0.05..0.95_f64).prop_flat_map(|(n, density)| {
        prop::collection::vec(prop::bool::weighted(density), n * n)
            .prop_map(move |cells| among(n, (0..n * n).filter(|c| cells[*c] && c / n != c % n).map(|c| (c / n, c % n))))
    })
}

fn pairs(n: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..n).flat_map(move |i| (i + 1..n).map(move |j| (i, j)))
}

/// All ordered triples of different people.
fn triples(n: usize) -> impl Iterator<Item = (usize, usize, usize)> {
    (0..n).flat_map(move |i| (0..n).flat_map(move |j| (0..n).map(move |k| (i, j, k)))).filter(|(i, j, k)| i != j && j != k && i != k)
}

/// Who can be reached from whom, themselves included, by Floyd and Warshall.
fn reached(net: &Network) -> Vec<Vec<bool>> {
    let n = net.n();
    let mut reached: Vec<Vec<bool>> = (0..n).map(|i| (0..n).map(|j| i == j || net.has(i, j)).collect()).collect();
    for via in 0..n {
        for i in 0..n {
            for j in 0..n {
                reached[i][j] |= reached[i][via] && reached[via][j];
            }
        }
    }
    reached
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn near(ours: Reading, expected: Option<f64>) -> Result<(), TestCaseError> {
    match (ours.value(), expected) {
        (Some(a), Some(b)) => prop_assert!((a - b).abs() < 1e-12, "{a} is not {b}"),
        (a, b) => prop_assert_eq!(a, b),
    }
    Ok(())
}

/// The type of three people by its definition: of their six orders one in which the mentions are those of the pattern.
fn triad_by_hand(net: &Network, people: [usize; 3]) -> Triad {
    // Mentions among three people called a, b and c.
    let patterns = [
        (Triad::T003, ""),
        (Triad::T012, "ab"),
        (Triad::T102, "ab ba"),
        (Triad::T021D, "ba bc"),
        (Triad::T021U, "ab cb"),
        (Triad::T021C, "ab bc"),
        (Triad::T111D, "ab ba cb"),
        (Triad::T111U, "ab ba bc"),
        (Triad::T030T, "ab cb ac"),
        (Triad::T030C, "ba cb ac"),
        (Triad::T201, "ab ba bc cb"),
        (Triad::T120D, "ba bc ac ca"),
        (Triad::T120U, "ab cb ac ca"),
        (Triad::T120C, "ab bc ac ca"),
        (Triad::T210, "ab bc cb ac ca"),
        (Triad::T300, "ab ba bc cb ac ca"),
    ];
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let fits = |mentions: &str, order: [usize; 3]| {
        let wanted: BTreeSet<(usize, usize)> =
            mentions.split_whitespace().map(|m| (usize::from(m.as_bytes()[0] - b'a'), usize::from(m.as_bytes()[1] - b'a'))).collect();
        (0..3)
            .flat_map(|x| (0..3).map(move |y| (x, y)))
            .filter(|(x, y)| x != y)
            .all(|(x, y)| net.has(people[order[x]], people[order[y]]) == wanted.contains(&(x, y)))
    };
    patterns.into_iter().find(|(_, mentions)| orders.iter().any(|order| fits(mentions, *order))).unwrap().0
}

/// The most that a core can ask so that `who` is still in it: people with fewer contacts left are taken away until none is.
fn core_by_hand(net: &Network, who: usize, weight: impl Fn(usize, usize) -> usize) -> usize {
    (0..=2 * net.n())
        .take_while(|least| {
            let mut left: BTreeSet<usize> = (0..net.n()).collect();
            while let Some(&out) = left.iter().find(|i| left.iter().map(|j| weight(**i, *j)).sum::<usize>() < *least) {
                left.remove(&out);
            }
            left.contains(&who)
        })
        .last()
        .unwrap()
}

/// Modularity by its definition over all ordered pairs.
fn modularity(net: &Network, part: &[usize]) -> f64 {
    let contacts: Vec<f64> = (0..net.n()).map(|i| net.contacts(i).len() as f64).collect();
    let ends: f64 = contacts.iter().sum();
    let mut sum = 0.0;
    for i in 0..net.n() {
        for j in (0..net.n()).filter(|&j| part[i] == part[j]) {
            let tie = if net.in_contact(i, j) { 1.0 } else { 0.0 };
            sum += tie - contacts[i] * contacts[j] / ends;
        }
    }
    sum / ends
}

/// Every division of `n` people into parts, numbered by first member.
fn divisions(n: usize) -> Vec<Vec<usize>> {
    (0..n).fold(vec![Vec::new()], |shorter, _| {
        let longer = |part: Vec<usize>| {
            let next = part.iter().max().map_or(0, |last| last + 1);
            (0..=next).map(move |p| part.iter().copied().chain([p]).collect::<Vec<usize>>())
        };
        shorter.into_iter().flat_map(longer).collect()
    })
}

proptest! {
    #[test]
    fn every_three_people_are_of_one_type(net in network(8)) {
        let ours = analysis::triads(&net);
        let mut expected = [0_u128; 16];
        for (i, j, k) in triples(net.n()).filter(|(i, j, k)| i < j && j < k) {
            expected[triad_by_hand(&net, [i, j, k]) as usize] += 1;
        }
        for (triad, count) in ours.iter() {
            prop_assert_eq!(count, expected[triad as usize], "{}", triad.name());
        }
    }

    #[test]
    fn two_steps_are_closed_as_often_as_counted(net in network(8)) {
        let n = net.n();
        let paths: Vec<_> = triples(n).filter(|&(i, j, k)| net.has(i, j) && net.has(j, k)).collect();
        let closed = paths.iter().filter(|(i, _, k)| net.has(*i, *k)).count();
        near(analysis::transitivity(&net), share(closed, paths.len()))?;
        let strong = triples(n).filter(|&(i, j, k)| (net.has(i, j) && net.has(j, k)) == net.has(i, k)).count();
        near(analysis::transitivity_strong(&net), share(strong, triples(n).count()))?;
        let shared: Vec<_> = triples(n).filter(|&(i, j, k)| net.in_contact(i, j) && net.in_contact(j, k)).collect();
        near(analysis::transitivity_undirected(&net), share(shared.iter().filter(|(i, _, k)| net.in_contact(*i, *k)).count(), shared.len()))?;
        let mut defined = Vec::new();
        for (who, ours) in analysis::clustering(&net).into_iter().enumerate() {
            let about: Vec<_> = shared.iter().filter(|(_, j, _)| *j == who).collect();
            near(ours, share(about.iter().filter(|(i, _, k)| net.in_contact(*i, *k)).count(), about.len()))?;
            defined.extend(ours.value());
        }
        let mean = (!defined.is_empty()).then(|| defined.iter().sum::<f64>() / defined.len() as f64);
        near(analysis::clustering_mean(&net), mean)?;
    }

    #[test]
    fn cores_are_what_is_left_when_others_are_taken_away(net in network(9)) {
        let once = |i, j| usize::from(net.in_contact(i, j));
        let twice = |i, j| usize::from(net.has(i, j)) + usize::from(net.has(j, i));
        for (who, (core, mentions)) in analysis::core(&net).into_iter().zip(analysis::core_counting_mentions(&net)).enumerate() {
            prop_assert_eq!(core, core_by_hand(&net, who, once));
            prop_assert_eq!(mentions, core_by_hand(&net, who, twice));
        }
    }

    #[test]
    fn a_bridge_is_a_tie_without_which_there_are_more_parts(net in network(9)) {
        let parts = analysis::weak(&net).len();
        let cut = |i: usize, j: usize| net.toggle(&[(i, j), (j, i)].into_iter().filter(|&(a, b)| net.has(a, b)).collect::<Vec<_>>());
        let expected: Vec<(usize, usize)> =
            pairs(net.n()).filter(|&(i, j)| net.in_contact(i, j) && analysis::weak(&cut(i, j)).len() > parts).collect();
        prop_assert_eq!(analysis::bridges(&net), expected);
    }

    #[test]
    fn krackhardts_dimensions_follow_from_who_reaches_whom(net in network(9)) {
        let n = net.n();
        let reached = reached(&net);
        let connected = self::reached(&among(n, net.arcs().flat_map(|(i, j)| [(i, j), (j, i)])));
        near(analysis::connectedness(&net), share(pairs(n).filter(|&(i, j)| connected[i][j]).count(), pairs(n).count()))?;
        let either = pairs(n).filter(|&(i, j)| reached[i][j] || reached[j][i]).count();
        let one_way = pairs(n).filter(|&(i, j)| reached[i][j] != reached[j][i]).count();
        near(analysis::hierarchy(&net), share(one_way, either))?;
        let parts: BTreeSet<Vec<usize>> = (0..n).map(|i| (0..n).filter(|j| connected[i][*j]).collect()).collect();
        let needed: usize = parts.iter().map(|p| p.len() - 1).sum();
        let possible: usize = parts.iter().map(|p| p.len() * (p.len() - 1)).sum();
        near(analysis::efficiency(&net), share(possible - net.arc_count(), possible - needed))?;
        // Who is above both, and whether one of them is nearer, or further, than all the others.
        let above = |i: usize, j: usize| (0..n).filter(|&u| reached[u][i] && reached[u][j]).collect::<Vec<usize>>();
        let nearest = |i, j| above(i, j).iter().any(|&one| above(i, j).iter().all(|&u| reached[u][one]));
        let furthest = |i, j| above(i, j).iter().any(|&one| above(i, j).iter().all(|&u| reached[one][u]));
        let most: usize = parts.iter().map(|p| (p.len() - 1) * p.len().saturating_sub(2) / 2).sum();
        let without = |bound: &dyn Fn(usize, usize) -> bool| pairs(n).filter(|&(i, j)| connected[i][j] && !bound(i, j)).count();
        near(analysis::least_upper_bounds(&net), share(most.checked_sub(without(&nearest)).unwrap(), most))?;
        near(analysis::least_upper_bounds_sna(&net), share(most.checked_sub(without(&furthest)).unwrap(), most))?;
    }

    #[test]
    fn agreement_does_not_know_numbers(a in prop::collection::vec(0..4_usize, 2..12), shift in 1..4_usize) {
        let other: Vec<usize> = a.iter().map(|p| (p + shift) % 4).collect();
        prop_assert!((analysis::adjusted_rand(&a, &other) - 1.0).abs() < 1e-12);
    }
}

proptest! {
    // Each case is a hundred runs.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_division_of_few_people_fits_better(net in network(6)) {
        let best = divisions(net.n()).iter().map(|part| modularity(&net, part)).fold(f64::NEG_INFINITY, f64::max);
        match analysis::communities(&net, SEED) {
            None => prop_assert_eq!(net.arc_count(), 0),
            Some(ours) => {
                prop_assert!((ours.modularity - best).abs() < 1e-12, "{} is not {best}", ours.modularity);
                prop_assert!((ours.modularity - modularity(&net, &ours.membership)).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn parts_hang_together_and_are_numbered(net in network(20)) {
        let Some(ours) = analysis::communities(&net, SEED) else { return Ok(()) };
        prop_assert_eq!(analysis::communities(&net, SEED), Some(ours.clone()));
        let mut seen = 0;
        for &part in &ours.membership {
            prop_assert!(part <= seen);
            seen = seen.max(part + 1);
        }
        prop_assert_eq!(seen, ours.parts);
        for part in 0..ours.parts {
            prop_assert_eq!(analysis::weak(&net.induced(|i| ours.membership[i] == part)).len(), 1);
        }
        prop_assert!((-1.0..=1.0).contains(&ours.stability) && ours.modularity > -1e-12 && ours.modularity < 1.0);
    }
}

fn values(readings: &[Reading]) -> Vec<Option<f64>> {
    readings.iter().map(|r| r.value().map(|v| (v * 100.0).round() / 100.0)).collect()
}

fn value(reading: Reading) -> String {
    format!("{:.2}", reading.value().unwrap())
}

#[test]
fn the_examples_of_cores() {
    assert_eq!(analysis::core(&four("AB AC BA BC CA CB DA")), [2, 2, 2, 1]);
    assert_eq!(analysis::core_counting_mentions(&four("AB AC BA BC CA CB DA")), [4, 4, 4, 1]);
}

#[test]
fn the_examples_of_closed_paths() {
    let net = four("AB AC BC CD");
    assert_eq!(value(analysis::transitivity(&net)), "0.33");
    assert_eq!(analysis::transitivity_strong(&net), Reading::Value(0.625));
    let net = four("AB BC CA DA");
    assert_eq!(value(analysis::transitivity_undirected(&net)), "0.60");
    assert_eq!(values(&analysis::clustering(&net)), [Some(0.33), Some(1.0), Some(1.0), None]);
    assert_eq!(value(analysis::clustering_mean(&net)), "0.78");
    assert_eq!(analysis::bridges(&net), [(0, 3)]);
}

#[test]
fn the_example_of_types() {
    let seen: Vec<(&str, u128)> =
        analysis::triads(&four("AB BA CA")).iter().filter(|(_, count)| *count > 0).map(|(triad, count)| (triad.name(), count)).collect();
    assert_eq!(seen, [("003", 1), ("012", 1), ("102", 1), ("111D", 1)]);
}

#[test]
fn the_examples_of_krackhardts_dimensions() {
    assert_eq!(value(analysis::connectedness(&four("AB BC"))), "0.50");
    assert_eq!(value(analysis::hierarchy(&four("AB BA BC"))), "0.67");
    assert_eq!(value(analysis::efficiency(&four("AB BA BC CD"))), "0.89");
    assert_eq!(value(analysis::least_upper_bounds(&four("AC BC CD"))), "0.67");
    assert_eq!(value(analysis::least_upper_bounds_sna(&four("AC BC CD"))), "0.33");
}

#[test]
fn the_example_of_communities() {
    let found = analysis::communities(&four("AB BA CD DC"), SEED).unwrap();
    let expected = Communities { membership: vec![0, 0, 1, 1], parts: 2, modularity: 0.5, runs: 100, seed: SEED, stability: 1.0 };
    assert_eq!(found, expected);
}

#[test]
fn agreement_is_that_of_other_programs() {
    // The values of scikit-learn's documentation.
    for (a, b, expected) in [
        (vec![0, 0, 1, 1], vec![0, 0, 1, 1], 1.0),
        (vec![0, 0, 1, 1], vec![1, 1, 0, 0], 1.0),
        (vec![0, 0, 1, 2], vec![0, 0, 1, 1], 4.0 / 7.0),
        (vec![0, 0, 1, 1], vec![0, 0, 1, 2], 4.0 / 7.0),
        (vec![0, 0, 0, 0], vec![0, 1, 2, 3], 0.0),
        (vec![0, 0, 1, 1], vec![0, 1, 0, 1], -0.5),
        (vec![0, 0, 0], vec![1, 1, 1], 1.0),
        (vec![0, 1, 2], vec![2, 1, 0], 1.0),
    ] {
        let ours = analysis::adjusted_rand(&a, &b);
        assert!((ours - expected).abs() < 1e-12, "{a:?} {b:?}: {ours}");
    }
}

#[test]
fn nobody_one_person_and_people_without_ties_have_no_structure() {
    for n in [0, 1, 2, 5] {
        let net = among(n, []);
        assert!(analysis::core(&net).iter().chain(&analysis::core_counting_mentions(&net)).all(|k| *k == 0));
        for nothing in [analysis::transitivity, analysis::transitivity_undirected, analysis::clustering_mean, analysis::hierarchy] {
            assert_eq!(nothing(&net).value(), None);
        }
        assert_eq!((analysis::efficiency(&net).value(), analysis::least_upper_bounds(&net).value()), (None, None));
        assert_eq!(analysis::connectedness(&net).value(), (n > 1).then_some(0.0));
        assert_eq!(analysis::communities(&net, SEED), None);
        assert!(analysis::bridges(&net).is_empty());
        assert_eq!(
            analysis::triads(&net).iter().map(|(_, count)| count).sum::<u128>(),
            (n * n.saturating_sub(1) * n.saturating_sub(2) / 6) as u128
        );
    }
}

#[test]
fn threads_change_no_bit() {
    let net = ring(500);
    let all = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| (analysis::triads(&net), analysis::communities(&net, SEED), analysis::hierarchy(&net)))
    };
    let (one, five) = (all(1), all(5));
    assert_eq!(one, five);
    assert!(one.1.is_some_and(|found| found.runs == 100 && found.parts > 1));
}

/// A ring in which everyone also names someone further on; in it `n` people are one strong component.
fn ring(n: usize) -> Network {
    among(n, (0..n).flat_map(|i| [(i, (i + 1) % n), (i, (i + 7) % n)]))
}

#[test]
fn a_long_line_and_many_people_are_no_trouble() {
    let n = 2_500;
    let line = among(n, (1..n).map(|i| (i - 1, i)));
    assert_eq!(analysis::bridges(&line).len(), n - 1);
    assert_eq!((analysis::hierarchy(&line), analysis::efficiency(&line)), (Reading::Value(1.0), Reading::Value(1.0)));
    assert_eq!(analysis::least_upper_bounds(&line), Reading::Undefined(Why::TooLarge));
    assert_eq!(analysis::triads(&line).count(Triad::T021C), n as u128 - 2);
    let ring = ring(n);
    assert_eq!((analysis::hierarchy(&ring), analysis::connectedness(&ring)), (Reading::Value(0.0), Reading::Value(1.0)));
    assert!(analysis::core(&ring).iter().all(|k| *k == 4));
    let star = among(n, (1..n).map(|i| (i, 0)));
    assert_eq!(analysis::triads(&star).count(Triad::T021U), (n as u128 - 1) * (n as u128 - 2) / 2);
}
