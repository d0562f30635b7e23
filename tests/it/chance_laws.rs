//! Tests against drawn networks, held against exact moments and against every network or order there is.
#![expect(clippy::disallowed_methods, reason = "what is expected, within a tolerance")]

use std::collections::BTreeMap;

use lijntjes::analysis::{self, AgainstDraws, Watch};
use proptest::prelude::*;

use crate::golden::{mini, mini_without};
use crate::laws::draft;
use crate::networks::{Draft, DraftPerson, de_pragmatiek, four, scattered};

const DRAWS: usize = 4_000;

/// Whether the share of `draws` fits a chance of `p`, within four standard errors and the one that is added.
#[track_caller]
fn fits(share: f64, p: f64) {
    let error = (p * (1.0 - p) / DRAWS as f64).sqrt();
    assert!((share - p).abs() <= 4.0 * error + 1.5 / DRAWS as f64, "{share} does not fit {p}");
}

/// Whether mean, sd and p fit the values of all networks that could have been drawn, each as likely.
#[track_caller]
fn fits_all(test: &AgainstDraws, all: &[f64]) {
    let n = all.len() as f64;
    let mean = all.iter().sum::<f64>() / n;
    let sd = (all.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / n).sqrt();
    assert!((test.mean - mean).abs() <= 4.0 * sd / (test.draws as f64).sqrt() + 1e-12, "mean {} is not {mean}", test.mean);
    assert!((test.sd - sd).abs() <= 0.1 * sd + 1e-12, "sd {} is not {sd}", test.sd);
    fits(test.p_at_least, all.iter().filter(|v| **v >= test.observed - 1e-12).count() as f64 / n);
    fits(test.p_at_most, all.iter().filter(|v| **v <= test.observed + 1e-12).count() as f64 / n);
    assert!((test.p - (2.0 * test.p_at_least.min(test.p_at_most)).min(1.0)).abs() < 1e-15);
}

fn watch() -> Watch {
    Watch::default()
}

fn people(n: usize) -> Draft {
    Draft { people: (0..n).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() }
}

/// Reciprocity has the mean (m - 1) / (n(n-1) - 1) over all networks with m mentions, each returned with that chance.
#[test]
fn reciprocity_by_chance_has_its_exact_mean() {
    for (net, observed, mean) in [
        (mini().network(), 8.0 / 15.0, 14.0 / 71.0),
        (de_pragmatiek().network(), 124.0 / 142.0, 141.0 / 551.0),
        // Over the 28 pairs of the eight who answered, with 13 mentions.
        (mini_without("g"), 6.0 / 13.0, 12.0 / 55.0),
    ] {
        let test = analysis::cug_recip(&net, 11, DRAWS, &watch()).unwrap();
        assert!((test.observed - observed).abs() < 1e-12);
        assert!((test.mean - mean).abs() < 4.0 * test.sd / (DRAWS as f64).sqrt(), "{} is not {mean}", test.mean);
    }
}

/// The chance of k mutual among P pairs with m mentions is C(P, k) C(P - k, m - 2k) 2^(m - 2k) / C(2P, m).
#[test]
fn reciprocity_by_chance_has_its_exact_distribution() {
    let choose = |n: usize, k: usize| (0..k).map(|i| (n - i) as f64 / (k - i) as f64).product::<f64>();
    let test = analysis::cug_recip(&mini().network(), 3, DRAWS, &watch()).unwrap();
    let (pairs, mentions) = (36, 15);
    let chance = |k: usize| {
        choose(pairs, k) * choose(pairs - k, mentions - 2 * k) * 2.0_f64.powi(i32::try_from(mentions - 2 * k).unwrap())
            / choose(2 * pairs, mentions)
    };
    assert!(((0..=7).map(chance).sum::<f64>() - 1.0).abs() < 1e-9);
    fits(test.p_at_least, (4..=7).map(chance).sum());
    fits(test.p_at_most, (0..=4).map(chance).sum());
}

#[test]
fn transitivity_by_chance_is_that_of_every_network_with_the_census() {
    // Two mutual pairs and two one-way pairs on four people: C(6, 2) C(4, 2) 2^2 networks.
    let net = four(&["AB", "BA", "BC", "CB", "AC", "DA"], "").network();
    let test = analysis::cug_trans(&net, 5, DRAWS, &watch()).unwrap();
    let pairs: Vec<(usize, usize)> = (0..4).flat_map(|j| (0..j).map(move |i| (i, j))).collect();
    let mut all = Vec::new();
    for states in 0..4_usize.pow(6) {
        let state = |k: usize| states / 4_usize.pow(u32::try_from(k).unwrap()) % 4;
        let count = |wanted: &[usize]| (0..6).filter(|&k| wanted.contains(&state(k))).count();
        if count(&[3]) == 2 && count(&[1, 2]) == 2 {
            let has = |i: usize, j: usize| {
                pairs
                    .iter()
                    .enumerate()
                    .any(|(k, &(a, b))| (state(k) & 1 == 1 && (i, j) == (a, b)) || (state(k) & 2 == 2 && (i, j) == (b, a)))
            };
            all.extend(transitivity(4, &has));
        }
    }
    assert_eq!(all.len(), 360);
    fits_all(&test, &all);
}

/// Closed two-step paths over two-step paths, by three loops.
fn transitivity(n: usize, has: &impl Fn(usize, usize) -> bool) -> Option<f64> {
    let (mut paths, mut closed) = (0, 0);
    for i in 0..n {
        for j in 0..n {
            for k in (0..n).filter(|&k| k != i && has(i, j) && has(j, k)) {
                paths += 1;
                closed += u32::from(has(i, k));
            }
        }
    }
    (paths > 0).then(|| f64::from(closed) / f64::from(paths))
}

/// The weak transitivity of `mini` is that of sna, and with answers missing that of those who answered.
#[test]
fn transitivity_is_taken_over_those_who_answered() {
    let test = analysis::cug_trans(&mini().network(), 1, 1_000, &watch()).unwrap();
    assert!((test.observed - 1.0 / 3.0).abs() < 1e-12);
    let school = analysis::cug_trans(&de_pragmatiek().network(), 1, 200, &watch()).unwrap();
    // More contacts of contacts are contacts than in any draw.
    assert!((school.p - 2.0 / 201.0).abs() < 1e-12 && school.mean < school.observed);
    let silent = analysis::cug_trans(&mini_without("g"), 1, 1_000, &watch());
    let left_out = analysis::cug_trans(&mini().network().induced(|i| i != 6), 1, 1_000, &watch());
    assert!(silent.is_some());
    assert_eq!(silent, left_out);
}

#[test]
fn the_examples_of_the_four() {
    let test = analysis::cug_recip(&four(&["AB", "BA", "CD", "DC"], "").network(), 1, DRAWS, &watch()).unwrap();
    assert!((test.observed - 1.0).abs() < 1e-12 && (test.mean - 3.0 / 11.0).abs() < 0.03);
    fits(test.p / 2.0, 1.0 / 33.0);
    let test = analysis::cug_trans(&four(&["AB", "AC", "BC"], "").network(), 1, DRAWS, &watch()).unwrap();
    assert!((test.observed - 1.0).abs() < 1e-12 && (test.mean - 0.1875).abs() < 0.03);
    let (first, second) = (four(&["AB", "BC"], "").network(), four(&["AB", "BC", "CD"], "").network());
    let qap = analysis::qap(&first, &second, 1, DRAWS, &watch()).unwrap();
    assert_eq!((qap.people, qap.both, qap.only_first, qap.only_second), (4, 2, 0, 1));
    assert!((qap.test.observed - 18.0 / (20.0_f64 * 27.0).sqrt()).abs() < 1e-12 && (qap.test.observed - 0.77).abs() < 0.005);
}

/// All orders of `0..n`.
fn orders(n: usize) -> Vec<Vec<usize>> {
    (0..n).fold(vec![Vec::new()], |orders, next| {
        orders
            .iter()
            .flat_map(|order| (0..=order.len()).map(|at| [&order[..at], &[next], &order[at..]].concat()).collect::<Vec<_>>())
            .collect()
    })
}

/// Pearson's correlation from its definition.
fn correlation(xs: &[f64], ys: &[f64]) -> f64 {
    let n = xs.len() as f64;
    let (x, y) = (xs.iter().sum::<f64>() / n, ys.iter().sum::<f64>() / n);
    let sum = |f: &dyn Fn(f64, f64) -> f64| xs.iter().zip(ys).map(|(a, b)| f(a - x, b - y)).sum::<f64>();
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

/// With a fixed choice of networks: the tolerances are those of draws, and would fail now and then with others.
#[test]
fn a_correlation_is_held_against_every_order() {
    let mut compared = 0;
    for seed in 0..24_u64 {
        let n = 2 + usize::try_from(seed % 5).unwrap();
        let (first, mut second) = (scattered(n, 2, seed), scattered(n, 3, 1_000 + seed));
        if seed.is_multiple_of(2) {
            second.mentions.extend(first.mentions.iter().filter(|(i, j)| (i + j) % 3 > 0));
        }
        let (a, b) = (first.network(), second.network());
        let cells: Vec<(usize, usize)> = (0..n).flat_map(|i| (0..n).filter(move |j| *j != i).map(move |j| (i, j))).collect();
        let values = |net: &analysis::Network, order: &[usize]| -> Vec<f64> {
            cells.iter().map(|&(i, j)| f64::from(u8::from(net.has(order[i], order[j])))).collect()
        };
        let as_they_are: Vec<usize> = (0..n).collect();
        let all: Vec<f64> = orders(n).iter().map(|order| correlation(&values(&a, &as_they_are), &values(&b, order))).collect();
        let Some(qap) = analysis::qap(&a, &b, seed, DRAWS, &watch()) else {
            assert!(all.iter().all(|r| r.is_nan()));
            continue;
        };
        compared += 1;
        assert!((qap.test.observed - correlation(&values(&a, &as_they_are), &values(&b, &as_they_are))).abs() < 1e-12);
        fits_all(&qap.test, &all);
        // The two may change places.
        let back = analysis::qap(&b, &a, seed, DRAWS, &watch()).unwrap();
        assert!((back.test.observed - qap.test.observed).abs() < 1e-12);
        fits_all(&back.test, &all);
    }
    assert!(compared >= 15, "{compared}");
}

proptest! {
    #[test]
    fn people_are_matched_and_the_silent_left_out(draft in draft(8), other in draft(8), seed in 0..9_u64) {
        let (a, b) = (draft.network(), other.network());
        if let Some(qap) = analysis::qap(&a, &b, seed, 20, &watch()) {
            let common: BTreeMap<usize, usize> = (0..a.n())
                .filter_map(|i| Some((i, b.index_of(a.actor(i).id)?)))
                .filter(|&(i, j)| a.answered(i) && b.answered(j))
                .collect();
            prop_assert!(qap.people <= common.len());
            let both = a.arcs().filter(|(i, j)| common.get(i).zip(common.get(j)).is_some_and(|(&i, &j)| b.has(i, j))).count();
            prop_assert!(qap.both <= both);
            prop_assert!((-1.0 - 1e-12..=1.0 + 1e-12).contains(&qap.test.observed));
            prop_assert!(qap.test.p > 0.0 && qap.test.p <= 1.0);
        }
        for test in [analysis::cug_recip(&a, seed, 20, &watch()), analysis::cug_trans(&a, seed, 20, &watch())].into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&test.observed) && (0.0..=1.0).contains(&test.mean) && test.sd.is_finite());
            prop_assert!(test.p > 0.0 && test.p <= 1.0);
        }
    }
}

/// The correlation with a changed copy is that of numpy 2.4.6's `corrcoef` over the 72 off-diagonal cells; with g missing, g is left out.
#[test]
fn a_network_correlates_wholly_with_itself() {
    let (net, less) = (mini().network(), mini_without("g"));
    let qap = analysis::qap(&net, &net, 1, 100, &watch()).unwrap();
    assert!((qap.test.observed - 1.0).abs() < 1e-12 && (qap.people, qap.both) == (9, 15));
    let mut changed = mini();
    changed.mentions.remove(&(0, 1));
    changed.mentions.extend([(6, 0), (3, 2)]);
    let qap = analysis::qap(&net, &changed.network(), 1, 100, &watch()).unwrap();
    assert!((qap.test.observed - 0.877_453_595_371_330_4).abs() < 1e-12);
    let qap = analysis::qap(&net, &less, 1, 100, &watch()).unwrap();
    assert_eq!((qap.people, qap.both, qap.only_first, qap.only_second), (8, 13, 0, 0));
}

#[test]
fn same_seed_same_bits_and_nothing_to_test() {
    let net = de_pragmatiek().network();
    assert_eq!(analysis::cug_recip(&net, 4, 50, &watch()), analysis::cug_recip(&net, 4, 50, &watch()));
    assert_eq!(analysis::cug_trans(&net, 4, 50, &watch()), analysis::cug_trans(&net, 4, 50, &watch()));
    assert_eq!(analysis::qap(&net, &net, 4, 50, &watch()), analysis::qap(&net, &net, 4, 50, &watch()));
    let everyone = scattered(3, 1, 0);
    for empty in [Draft::default(), people(1), people(2), four(&["AB"], "ABCD")] {
        assert_eq!(analysis::cug_trans(&empty.network(), 1, 5, &watch()), None);
        assert_eq!(analysis::qap(&empty.network(), &empty.network(), 1, 5, &watch()), None);
        assert_eq!(analysis::cug_recip(&empty.network(), 1, 5, &watch()), None);
    }
    // Everyone names everyone: no other network has as many mentions.
    let test = analysis::cug_recip(&everyone.network(), 1, 5, &watch()).unwrap();
    assert!((test.p - 1.0).abs() < 1e-12 && test.sd.abs() < 1e-12);
    assert_eq!(analysis::qap(&everyone.network(), &everyone.network(), 1, 5, &watch()), None);
    let stopped = watch();
    stopped.cancel();
    assert_eq!(analysis::cug_recip(&net, 1, 5, &stopped), None);
    assert_eq!(analysis::cug_trans(&net, 1, 5, &stopped), None);
    assert_eq!(analysis::qap(&net, &net, 1, 5, &stopped), None);
}
