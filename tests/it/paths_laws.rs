//! Path measures against other ways to compute them.

use std::collections::VecDeque;

use lijntjes::analysis::{self, BetweennessSample, Compact, Network, Paths, Reading, Watch, Why};
use proptest::prelude::*;

use crate::invented::block_model::BlockModel;
use crate::networks::{Answer, Draft, DraftPerson};

fn people(n: usize) -> Draft {
    Draft { people: (0..n).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() }
}

/// Up to `most` people with more or fewer mentions, some of whom did not answer.
fn draft(most: usize) -> impl Strategy<Value = Draft> {
    (0..=most, 0.0..0.6_f64).prop_flat_map(|(n, density)| {
        let mentions = prop::collection::vec(prop::bool::weighted(density), n * n);
        let answers = prop::collection::vec(prop::bool::weighted(0.9), n);
        (mentions, answers).prop_map(move |(mentions, answers)| {
            let mut draft = people(n);
            draft.mentions = (0..n * n).filter(|c| mentions[*c] && c / n != c % n).map(|c| (c / n, c % n)).collect();
            for (person, answered) in draft.people.iter_mut().zip(answers) {
                person.answer = if answered { Answer::Full } else { Answer::Absent };
            }
            draft
        })
    })
}

/// What all shortest paths say, by person and for the whole.
#[derive(Clone, Debug, Default)]
struct Expected {
    betweenness: Vec<f64>,
    harmonic_in: Vec<f64>,
    harmonic_out: Vec<f64>,
    closeness_in: Vec<Option<f64>>,
    closeness_out: Vec<Option<f64>>,
    reach: f64,
    compactness: f64,
}

impl Expected {
    /// From the distances between all pairs; `None` where there is no way.
    fn from_distances(n: usize, distance: &[Vec<Option<usize>>], betweenness: Vec<f64>) -> Self {
        let others = n as f64 - 1.0;
        let ways = |i: usize, out: bool| -> Vec<f64> {
            let d = |j: usize| if out { distance[i][j] } else { distance[j][i] };
            (0..n).filter(|&j| j != i).filter_map(d).map(|d| d as f64).collect()
        };
        let harmonic = |out| (0..n).map(|i| ways(i, out).iter().map(|d| 1.0 / d).sum::<f64>() / others).collect::<Vec<f64>>();
        let closeness = |out| {
            let of = |d: Vec<f64>| (!d.is_empty()).then(|| d.len() as f64 / others * d.len() as f64 / d.iter().sum::<f64>());
            (0..n).map(|i| of(ways(i, out))).collect::<Vec<_>>()
        };
        let pairs = n as f64 * others;
        let all: Vec<f64> = (0..n).flat_map(|i| ways(i, true)).collect();
        Self {
            betweenness,
            harmonic_in: harmonic(false),
            harmonic_out: harmonic(true),
            closeness_in: closeness(false),
            closeness_out: closeness(true),
            reach: all.len() as f64 / pairs,
            compactness: all.iter().map(|d| 1.0 / d).sum::<f64>() / pairs,
        }
    }

    /// Floyd and Warshall's distances, paths counted by length, and betweenness by its definition.
    fn by_definition(net: &Network) -> Self {
        let n = net.n();
        let mut distance: Vec<Vec<Option<usize>>> =
            (0..n).map(|i| (0..n).map(|j| if i == j { Some(0) } else { net.has(i, j).then_some(1) }).collect()).collect();
        for k in 0..n {
            for i in 0..n {
                for j in 0..n {
                    if let (Some(a), Some(b)) = (distance[i][k], distance[k][j])
                        && distance[i][j].is_none_or(|d| a + b < d)
                    {
                        distance[i][j] = Some(a + b);
                    }
                }
            }
        }
        let mut paths = vec![vec![0_u64; n]; n];
        for length in 0..n {
            for i in 0..n {
                for j in (0..n).filter(|&j| distance[i][j] == Some(length)) {
                    let before = |&k: &usize| k != j && net.has(k, j) && distance[i][k].is_some_and(|d| d + 1 == length);
                    paths[i][j] = if i == j { 1 } else { (0..n).filter(before).map(|k| paths[i][k]).sum() };
                }
            }
        }
        let through = |v: usize, i: usize, j: usize| match (distance[i][v], distance[v][j], distance[i][j]) {
            (Some(a), Some(b), Some(d)) if a + b == d => paths[i][v] as f64 * paths[v][j] as f64 / paths[i][j] as f64,
            _ => 0.0,
        };
        let of = |v: usize| {
            let others = || (0..n).filter(move |&i| i != v);
            others().flat_map(|i| others().filter(move |&j| j != i).map(move |j| through(v, i, j))).sum()
        };
        Self::from_distances(n, &distance, (0..n).map(of).collect())
    }

    /// Brandes's algorithm from one source after the other, with the terms of each sum added in order of size.
    fn one_source_at_a_time(net: &Network) -> Self {
        let n = net.n();
        let mut terms: Vec<Vec<f64>> = vec![Vec::new(); n];
        let mut distances = Vec::new();
        for source in 0..n {
            let distance = steps_from(net, source);
            let mut reached: Vec<usize> = (0..n).filter(|&i| distance[i].is_some()).collect();
            reached.sort_by_key(|&i| distance[i]);
            let follows = |i: usize, j: usize| distance[j] == distance[i].map(|d| d + 1);
            let mut paths = vec![0.0_f64; n];
            paths[source] = 1.0;
            for &i in &reached {
                for &j in net.names(i).iter().filter(|&&j| follows(i, j)) {
                    paths[j] += paths[i];
                }
            }
            let mut dependency = vec![0.0_f64; n];
            for &i in reached.iter().rev() {
                let later = net.names(i).iter().filter(|&&j| follows(i, j));
                dependency[i] = sum_in_order(&mut later.map(|&j| paths[i] / paths[j] * (1.0 + dependency[j])).collect::<Vec<f64>>());
                if i != source {
                    terms[i].push(dependency[i]);
                }
            }
            distances.push(distance);
        }
        Self::from_distances(n, &distances, terms.iter_mut().map(|t| sum_in_order(t)).collect())
    }

    fn check(&self, net: &Network) -> Result<(), TestCaseError> {
        let paths = Paths::new(net, &Watch::default()).unwrap();
        let respondents = |values: &[f64]| -> Vec<Option<f64>> {
            values.iter().enumerate().map(|(i, v)| (net.has_answers(i) && net.n() > 1).then_some(*v)).collect()
        };
        let everyone = |values: &[f64]| -> Vec<Option<f64>> { values.iter().map(|v| (net.n() > 1).then_some(*v)).collect() };
        let alone = net.n() == 1;
        let betweenness = if alone { paths.betweenness().iter().map(|_| None).collect() } else { values(&paths.betweenness()) };
        near(&betweenness, &respondents(&self.betweenness))?;
        near(&values(&paths.harmonic_in()), &everyone(&self.harmonic_in))?;
        near(&values(&paths.harmonic_out()), &respondents(&self.harmonic_out))?;
        near(&values(&paths.closeness_in()), &self.closeness_in)?;
        let closeness_out: Vec<Option<f64>> =
            self.closeness_out.iter().enumerate().map(|(i, c)| if net.has_answers(i) { *c } else { None }).collect();
        near(&values(&paths.closeness_out()), &closeness_out)?;
        near(&values(&[paths.reach(), paths.compactness()]), &everyone2(net.n(), [self.reach, self.compactness]))?;
        let out: u64 = paths.steps_out().iter().sum();
        prop_assert_eq!(paths.steps_in().iter().sum::<u64>(), out);
        prop_assert_eq!(paths.reached_by().iter().sum::<usize>(), paths.reaches().iter().sum::<usize>());
        Ok(())
    }
}

fn everyone2(n: usize, values: [f64; 2]) -> [Option<f64>; 2] {
    values.map(|v| (n > 1).then_some(v))
}

fn steps_from(net: &Network, source: usize) -> Vec<Option<usize>> {
    let mut distance = vec![None; net.n()];
    distance[source] = Some(0);
    let mut queue = VecDeque::from([(source, 0)]);
    while let Some((i, d)) = queue.pop_front() {
        for &j in net.names(i) {
            if distance[j].is_none() {
                distance[j] = Some(d + 1);
                queue.push_back((j, d + 1));
            }
        }
    }
    distance
}

/// The sum, smallest term first.
fn sum_in_order(terms: &mut [f64]) -> f64 {
    terms.sort_by(f64::total_cmp);
    terms.iter().sum()
}

fn values(readings: &[Reading]) -> Vec<Option<f64>> {
    readings.iter().map(|r| r.value()).collect()
}

fn near(ours: &[Option<f64>], theirs: &[Option<f64>]) -> Result<(), TestCaseError> {
    prop_assert_eq!(ours.len(), theirs.len());
    for (i, pair) in ours.iter().zip(theirs).enumerate() {
        let agree = match pair {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs().max(1.0),
            (a, b) => a == b,
        };
        prop_assert!(agree, "{}: {:?}", i, pair);
    }
    Ok(())
}

fn bits(readings: &[Reading]) -> Vec<Option<u64>> {
    readings.iter().map(|r| r.value().map(f64::to_bits)).collect()
}

fn on_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(work)
}

fn block_model(people: u32, seed: u64) -> Compact {
    let ties = f64::from(people) * 4.0;
    let model = BlockModel { people, groups: people / 25, inside: ties, anywhere: ties / 2.0, skew: 0.0, seed };
    Compact::from_arcs(people as usize, &model.arcs())
}

/// `rungs` diamonds in a row: 0 names 1 and 2, who name 3, who names 4 and 5, ...
fn diamonds(rungs: u32) -> Compact {
    let arcs: Vec<(u32, u32)> = (0..rungs).map(|r| 3 * r).flat_map(|i| [(i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3)]).collect();
    Compact::from_arcs(3 * rungs as usize + 1, &arcs)
}

proptest! {
    #[test]
    fn small_networks_by_definition(draft in draft(8)) {
        let net = draft.network();
        Expected::by_definition(&net).check(&net)?;
    }

    #[test]
    fn larger_networks_one_source_at_a_time(draft in draft(45)) {
        let net = draft.network();
        Expected::one_source_at_a_time(&net).check(&net)?;
    }

    /// Copies of one network, each of whose people names and is named by one person in the middle, in any order of people.
    #[test]
    fn people_in_equal_positions_have_equal_bits(part in draft(7), copies in 2..6_usize, order in Just((0..50_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let size = part.people.len();
        let n = size * copies + 1;
        let places: Vec<usize> = order.into_iter().filter(|i| *i < n).collect();
        let mut whole = people(n);
        for copy in 0..copies {
            let at = |i: usize| places[copy * size + i];
            whole.mentions.extend(part.mentions.iter().map(|&(i, j)| (at(i), at(j))));
            whole.mentions.extend((0..size).flat_map(|i| [(at(i), places[n - 1]), (places[n - 1], at(i))]));
        }
        let paths = Paths::new(&whole.network(), &Watch::default()).unwrap();
        for readings in [paths.betweenness(), paths.harmonic_in(), paths.harmonic_out(), paths.closeness_in(), paths.closeness_out()] {
            let bits = bits(&readings);
            for place in 0..size * copies {
                prop_assert_eq!(bits[places[place]], bits[places[place % size]]);
            }
        }
    }

    #[test]
    fn turning_every_mention_swaps_in_and_out(draft in draft(20)) {
        let mut draft = draft;
        draft.people.iter_mut().for_each(|p| p.answer = Answer::Full);
        let compact = Compact::of(&draft.network());
        let paths = Paths::of_compact(&compact, &Watch::default()).unwrap();
        let turned = Paths::of_compact(&compact.turned(), &Watch::default()).unwrap();
        prop_assert_eq!(bits(&paths.harmonic_in()), bits(&turned.harmonic_out()));
        prop_assert_eq!(bits(&paths.closeness_out()), bits(&turned.closeness_in()));
        near(&values(&paths.betweenness()), &values(&turned.betweenness()))?;
    }
}

/// The number of shortest paths doubles with each diamond: from 2^30 on the sums are made in another way. The answer has a
/// closed form.
#[test]
fn very_many_shortest_paths() {
    for rungs in [2, 20, 40, 100] {
        let paths = Paths::of_compact(&diamonds(rungs), &Watch::default()).unwrap();
        let betweenness = values(&paths.betweenness());
        for rung in [0, 1, rungs / 2, rungs - 1] {
            let (before, after) = (3.0 * f64::from(rung), 3.0 * f64::from(rungs - rung));
            let (middle, side) = (betweenness[3 * rung as usize].unwrap(), betweenness[3 * rung as usize + 1].unwrap());
            assert!((middle - before * after).abs() <= 1e-9 * middle.max(1.0), "{rungs} {rung}: {middle}");
            // Half of those before, with the one who names both, to half of those after and the other side's own.
            let exact = (before + 1.0) * (after - 2.0) / 2.0;
            assert!((side - exact).abs() <= 1e-9 * side, "{rungs} {rung}: {side} {exact}");
        }
    }
}

#[test]
fn the_same_bits_for_any_number_of_threads() {
    // One of a size with settled sums, one without.
    for net in [block_model(600, 1), block_model(1_050, 2)] {
        let one = on_threads(1, || Paths::of_compact(&net, &Watch::default()).unwrap());
        for threads in [2, 3] {
            let paths = on_threads(threads, || Paths::of_compact(&net, &Watch::default()).unwrap());
            assert_eq!(bits(&paths.betweenness()), bits(&one.betweenness()), "{threads}");
            assert_eq!(paths, one);
        }
    }
}

#[test]
fn a_sample_stays_within_its_error() {
    let watch = Watch::default();
    let skewed = BlockModel { people: 300, groups: 6, inside: 600.0, anywhere: 900.0, skew: 0.9, seed: 5 };
    for net in [block_model(400, 3), Compact::from_arcs(300, &skewed.arcs()), diamonds(40)] {
        let exact = values(&Paths::of_compact(&net, &watch).unwrap().betweenness_share());
        for (epsilon, seed) in [(0.05, 1), (0.02, 2)] {
            let sample = on_threads(1, || BetweennessSample::of_compact(&net, epsilon, 0.05, seed, &watch).unwrap());
            let off = |(a, b): (&Reading, &Option<f64>)| (a.value().unwrap() - b.unwrap()).abs();
            let most = sample.shares.iter().zip(&exact).map(off).fold(0.0, f64::max);
            assert!(most <= epsilon, "{most} after {}", sample.samples);
            assert_eq!(on_threads(3, || BetweennessSample::of_compact(&net, epsilon, 0.05, seed, &watch)), Some(sample));
        }
    }
}

#[test]
fn a_sample_keeps_silent_of_who_did_not_answer() {
    let mut draft = people(5);
    draft.mentions = [(0, 1), (1, 2), (2, 3), (3, 4)].into();
    draft.people[2].answer = Answer::Absent;
    let sample = analysis::betweenness_approximate(&draft.network(), 0.05, 0.05, 1, &Watch::default()).unwrap();
    assert_eq!(sample.shares[2], Reading::Undefined(Why::NoAnswer));
    assert!((sample.shares[1].value().unwrap() - 0.25).abs() <= 0.05);
}

#[test]
fn four_colleagues_in_a_row() {
    let mut draft = Draft { people: ["Anna", "Bram", "Cem", "Dita"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for (from, to) in [("Anna", "Bram"), ("Bram", "Cem"), ("Cem", "Dita")] {
        draft.mention(from, to);
    }
    let net = draft.network();
    let value = |readings: Vec<Reading>, name: &str| readings[draft.index(name)].value().map(|v| (v * 1e3).round() / 1e3);
    assert_eq!(value(analysis::betweenness(&net), "Bram"), Some(2.0));
    assert_eq!(value(analysis::betweenness(&net), "Anna"), Some(0.0));
    assert_eq!(value(analysis::betweenness_share(&net), "Bram"), Some(0.333));
    assert_eq!(value(analysis::harmonic_in(&net), "Dita"), Some(0.611));
    assert_eq!(value(analysis::harmonic_out(&net), "Anna"), Some(0.611));
    assert_eq!(value(analysis::harmonic_out(&net), "Dita"), Some(0.0));
    assert_eq!(value(analysis::closeness_in(&net), "Cem"), Some(0.444));
    assert_eq!(analysis::closeness_in(&net)[0], Reading::Undefined(Why::NoTies));
    assert_eq!(value(analysis::closeness_out(&net), "Anna"), Some(0.5));
    assert_eq!(analysis::closeness_out(&net)[3], Reading::Undefined(Why::NoTies));
    assert_eq!(analysis::reach(&net), Reading::Value(0.5));
    assert_eq!(value(vec![analysis::compactness(&net)], "Anna"), Some(0.361));
}

#[test]
fn a_cancelled_watch_gives_nothing() {
    let watch = Watch::default();
    watch.cancel();
    assert_eq!(Paths::of_compact(&block_model(100, 1), &watch), None);
    let watch = Watch::default();
    assert!(Paths::of_compact(&block_model(100, 1), &watch).is_some());
    assert_eq!(watch.fraction(), Some(1.0));
}

/// The shortest of all ways without a person twice, found by walking every one of them.
fn shortest_by_walking(net: &Network, way: &mut Vec<usize>, to: usize, found: &mut Vec<Vec<usize>>) {
    let here = *way.last().unwrap();
    if here == to {
        let least = found.first().map_or(usize::MAX, Vec::len);
        if way.len() < least {
            found.clear();
        }
        if way.len() <= least {
            found.push(way.clone());
        }
        return;
    }
    for next in 0..net.n() {
        if (net.has(here, next) || net.has(next, here)) && !way.contains(&next) {
            way.push(next);
            shortest_by_walking(net, way, to, found);
            way.pop();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn geodesics_are_all_the_shortest_ways(draft in draft(7), ends in (0..7_usize, 0..7_usize)) {
        let net = draft.network();
        prop_assume!(ends.0 < net.n() && ends.1 < net.n());
        let mut found = Vec::new();
        shortest_by_walking(&net, &mut vec![ends.0], ends.1, &mut found);
        let said = analysis::geodesics(&net, ends.0, ends.1);
        prop_assert_eq!(said.is_some(), !found.is_empty());
        if let Some(said) = said {
            let people: std::collections::BTreeSet<usize> = found.iter().flatten().copied().collect();
            let pairs: std::collections::BTreeSet<(usize, usize)> =
                found.iter().flat_map(|way| way.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()).collect();
            prop_assert_eq!(said.steps, found[0].len() - 1);
            prop_assert_eq!(said.people, people.into_iter().collect::<Vec<_>>());
            prop_assert_eq!(said.pairs.iter().copied().collect::<std::collections::BTreeSet<_>>(), pairs);
        }
    }
}
