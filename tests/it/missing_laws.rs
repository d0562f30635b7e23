//! Bounds of counts and distances against every way in which the missing answers could turn out.

use lijntjes::analysis::{self, Bounds, Cell, Known, Network, Reading, Watch};
use proptest::prelude::*;

use crate::golden::mini_without;
use crate::laws::{check_bounds, completions, draft, without_outsiders};
use crate::networks::{Draft, de_pragmatiek, four, scattered};

#[track_caller]
fn bounded(actual: Bounds, low: f64, high: f64) {
    assert!((actual.low - low).abs() < 1e-12 && (actual.high - high).abs() < 1e-12 && actual.exact, "{actual:?} is not {low}..{high}");
}

fn path_bounds(net: &Network) -> analysis::PathBounds {
    analysis::path_bounds(net, &Watch::default()).unwrap()
}

fn count(value: usize) -> Reading {
    Reading::Value(value as f64)
}

type Steps = Vec<Vec<Option<usize>>>;

/// Steps from each person to each along mentions, through one person more at a time: not the search that the program does.
fn steps(net: &Network) -> Steps {
    let n = net.n();
    let mut steps = vec![vec![None; n]; n];
    for (i, j) in net.arcs() {
        steps[i][j] = Some(1);
    }
    for via in 0..n {
        for i in 0..n {
            for j in 0..n {
                if let (Some(a), Some(b)) = (steps[i][via], steps[via][j])
                    && i != j
                    && steps[i][j].is_none_or(|d| a + b < d)
                {
                    steps[i][j] = Some(a + b);
                }
            }
        }
    }
    steps
}

fn inverse(steps: &[Option<usize>]) -> f64 {
    steps.iter().flatten().map(|d| 1.0 / *d as f64).sum()
}

/// The mentions of a cell, and those left out as shared.
fn cell(net: &Network, p: usize, q: usize) -> (usize, usize) {
    let mixing = analysis::mixing(net);
    (mixing.arcs[p][q], mixing.shared[p][q])
}

fn as_bounds((low, high): (usize, usize)) -> Bounds {
    Bounds { low: low as f64, high: high as f64, exact: true }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn no_completion_passes_a_bound_and_exact_ones_are_reached(draft in draft(5).prop_map(without_outsiders)) {
        let net = draft.network();
        let n = net.n();
        prop_assume!(net.unknown_cells().unwrap().len() <= 12);
        let all = completions(&draft);
        let each = |value: &dyn Fn(&Network) -> f64| all.iter().map(|whole| Reading::Value(value(whole))).collect::<Vec<_>>();

        let degrees = analysis::degree_bounds(&net);
        for i in 0..n {
            prop_assert!(degrees.names[i].exact && degrees.named_by[i].exact);
            check_bounds(Some(degrees.names[i]), &each(&|whole| whole.names(i).len() as f64))?;
            check_bounds(Some(degrees.named_by[i]), &each(&|whole| whole.named_by(i).len() as f64))?;
        }
        let mixing = analysis::mixing_bounds(&net);
        for p in 0..net.groups().len() {
            for q in 0..net.groups().len() {
                check_bounds(Some(as_bounds(mixing.arcs[p][q])), &all.iter().map(|whole| count(cell(whole, p, q).0)).collect::<Vec<_>>())?;
                check_bounds(Some(as_bounds(mixing.shared[p][q])), &all.iter().map(|whole| count(cell(whole, p, q).1)).collect::<Vec<_>>())?;
            }
        }
        let parts = analysis::component_bounds(&net).unwrap();
        check_bounds(Some(parts.weak), &each(&|whole| analysis::weak(whole).len() as f64))?;
        check_bounds(Some(parts.strong), &each(&|whole| analysis::strong(whole).len() as f64))?;
        // Where a cap does not bind the ends are reached, and that is said.
        let left = |i: usize| net.cap().map_or(n, |cap| (cap as usize).saturating_sub(net.names(i).len()));
        let unbound = (0..n).all(|i| (0..n).filter(|&j| net.cell(i, j) == Cell::Unknown).count() <= left(i));
        prop_assert_eq!(parts.weak.exact, unbound);

        let Some(paths) = analysis::path_bounds(&net, &Watch::default()) else {
            prop_assert!(n < 2);
            return Ok(());
        };
        let steps: Vec<_> = all.iter().map(steps).collect();
        let each = |value: &dyn Fn(&Steps) -> f64| steps.iter().map(|s| Reading::Value(value(s))).collect::<Vec<_>>();
        let others = (n - 1) as f64;
        for i in 0..n {
            check_bounds(Some(paths.harmonic_out[i]), &each(&|s| inverse(&s[i]) / others))?;
            check_bounds(Some(paths.harmonic_in[i]), &each(&|s| inverse(&s.iter().map(|row| row[i]).collect::<Vec<_>>()) / others))?;
        }
        let pairs = n as f64 * others;
        check_bounds(Some(paths.reach), &each(&|s| s.iter().flatten().flatten().count() as f64 / pairs))?;
        check_bounds(Some(paths.compactness), &each(&|s| s.iter().map(|row| inverse(row)).sum::<f64>() / pairs))?;
        prop_assert_eq!(paths.reach.exact, unbound);
    }

    #[test]
    fn bounds_of_a_larger_team_start_at_what_is_known(draft in draft(12)) {
        let net = draft.network();
        let degrees = analysis::degree_bounds(&net);
        let known = analysis::mixing(&net);
        let mixing = analysis::mixing_bounds(&net);
        for p in 0..net.groups().len() {
            for q in 0..net.groups().len() {
                prop_assert_eq!((mixing.arcs[p][q].0, mixing.shared[p][q].0), (known.arcs[p][q], known.shared[p][q]));
            }
        }
        for (i, named_by) in analysis::in_degree(&net).into_iter().enumerate() {
            prop_assert_eq!(count(named_by), Reading::Value(degrees.named_by[i].low));
        }
        if net.n() > 1 {
            let paths = path_bounds(&net);
            for (i, (into, out)) in analysis::harmonic_in(&net).into_iter().zip(analysis::harmonic_out(&net)).enumerate() {
                prop_assert!((into.value().unwrap() - paths.harmonic_in[i].low).abs() < 1e-12);
                prop_assert!(out.value().is_none_or(|out| (out - paths.harmonic_out[i].low).abs() < 1e-12));
            }
        }
    }
}

/// The ends as NetworkX 3.6.1 has them on the known and the filled network; those with g missing are also those of all 256 completions.
#[test]
fn mini_has_its_bounds_with_answers_missing() {
    let g = mini_without("g");
    let parts = analysis::component_bounds(&g).unwrap();
    bounded(parts.weak, 1.0, 2.0);
    bounded(parts.strong, 2.0, 6.0);
    let paths = path_bounds(&g);
    bounded(paths.reach, 32.0 / 72.0, 64.0 / 72.0);
    bounded(paths.compactness, 0.293_287_037_037_037, 0.509_027_777_777_777_7);
    bounded(paths.harmonic_in[0], 0.5, 0.729_166_666_666_666_6);
    bounded(paths.harmonic_in[8], 0.0, 0.3625);
    bounded(paths.harmonic_out[5], 0.25, 0.625);
    bounded(paths.harmonic_out[6], 0.0, 1.0);
    let degrees = analysis::degree_bounds(&g);
    bounded(degrees.named_by[0], 4.0, 5.0);
    bounded(degrees.named_by[6], 1.0, 1.0);
    bounded(degrees.names[6], 0.0, 8.0);
    bounded(degrees.names[0], 2.0, 2.0);
    let mixing = analysis::mixing_bounds(&g);
    assert_eq!((mixing.arcs[1][0], mixing.arcs[1][1], mixing.arcs[1][2], mixing.arcs[0][1]), ((0, 4), (3, 6), (0, 1), (1, 1)));

    let gd = mini_without("gd");
    let parts = analysis::component_bounds(&gd).unwrap();
    bounded(parts.weak, 1.0, 2.0);
    bounded(parts.strong, 2.0, 6.0);
    let paths = path_bounds(&gd);
    bounded(paths.reach, 26.0 / 72.0, 64.0 / 72.0);
    bounded(paths.compactness, 0.247_685_185_185_185_18, 0.575_694_444_444_444_5);
    bounded(paths.harmonic_in[4], 0.5, 0.75);
    bounded(paths.harmonic_in[8], 0.0, 0.497_916_666_666_666_73);
    bounded(paths.harmonic_out[7], 0.604_166_666_666_666_6, 0.6875);
}

#[test]
fn the_school_without_the_answers_of_5a() {
    let draft = de_pragmatiek();
    let (silent, leader) = (draft.index("5A"), draft.index("DIR"));
    let net = draft.network().silence(silent);
    let ei = analysis::ei_bounds(&net).unwrap();
    assert!((ei.low + 0.899).abs() < 5e-4 && (ei.high + 0.578).abs() < 5e-4);
    let paths = path_bounds(&net);
    bounded(paths.reach, 529.0 / 552.0, 1.0);
    bounded(paths.compactness, 0.531_250_000_000_000_1, 0.592_995_169_082_125_6);
    bounded(paths.harmonic_in[leader], 0.481_884_057_971_014_5, 0.525_362_318_840_579_7);
    bounded(paths.harmonic_in[silent], 0.547_101_449_275_362_3, 0.547_101_449_275_362_3);
    bounded(paths.harmonic_out[silent], 0.0, 1.0);
    let parts = analysis::component_bounds(&net).unwrap();
    bounded(parts.weak, 1.0, 1.0);
    bounded(parts.strong, 1.0, 2.0);
    // "No tie from 5-6 to 3-4" cannot be said any more; from 3-4 to 5-6 it can.
    let mixing = analysis::mixing_bounds(&net);
    assert_eq!(mixing.arcs[2], [(0, 6), (0, 5), (15, 19), (1, 5)]);
    assert_eq!(mixing.arcs[1][2], (0, 0));
}

#[test]
fn the_examples_of_the_four() {
    let net = four(&["AD"], "D").network();
    let degrees = analysis::degree_bounds(&net);
    bounded(degrees.named_by[3], 1.0, 1.0);
    bounded(degrees.names[3], 0.0, 3.0);
    let mut grouped = four(&["AB", "BA", "CD"], "D");
    for (i, group) in ["1", "1", "2", "2"].iter().enumerate() {
        grouped.join(i, group);
    }
    assert_eq!(analysis::mixing_bounds(&grouped.network()).arcs[1][0], (0, 2));
    let parts = analysis::component_bounds(&four(&["AB", "BA"], "D").network()).unwrap();
    bounded(parts.weak, 1.0, 3.0);
    let paths = path_bounds(&four(&["AB", "BC"], "D").network());
    bounded(paths.harmonic_out[0], 0.5, 0.5);
    bounded(paths.harmonic_in[2], 0.5, 2.5 / 3.0);
}

/// More people than search at once, each with the closeness that the measure itself has.
#[test]
fn a_large_team_searches_in_parts() {
    for (n, one_in) in [(64, 16), (65, 30), (200, 90), (300, 299)] {
        let net = scattered(n, one_in, 7).network().silence(3);
        let paths = path_bounds(&net);
        let filled = path_bounds(&net.filled().unwrap());
        for (i, (into, out)) in analysis::harmonic_in(&net).into_iter().zip(analysis::harmonic_out(&net)).enumerate() {
            assert!((into.value().unwrap() - paths.harmonic_in[i].low).abs() < 1e-12);
            assert!(out.value().is_none_or(|out| (out - paths.harmonic_out[i].low).abs() < 1e-12));
            bounded(filled.harmonic_in[i], paths.harmonic_in[i].high, paths.harmonic_in[i].high);
        }
        let reached: usize = steps(&net).iter().flatten().flatten().count();
        assert!((paths.reach.low - reached as f64 / (n * (n - 1)) as f64).abs() < 1e-12);
    }
}

#[test]
fn empty_teams_and_stopped_work() {
    let nobody = Draft::default().network();
    assert_eq!(analysis::degree_bounds(&nobody).names, []);
    bounded(analysis::component_bounds(&nobody).unwrap().weak, 0.0, 0.0);
    assert_eq!(analysis::path_bounds(&nobody, &Watch::default()), None);
    let stopped = Watch::default();
    stopped.cancel();
    assert_eq!(analysis::path_bounds(&mini_without("g"), &stopped), None);
    assert_eq!(Known::ALL.map(Known::id), ["observed", "exact_bound", "plausible_range", "filled_in"]);
}
