//! Plausible ranges: that they are drawn as they say, and stay within what can be.

use lijntjes::analysis::{self, Network, Range, Rates, Watch};
use proptest::prelude::*;

use crate::golden::{mini, mini_without};
use crate::laws::draft;
use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek, four};

fn degrees(net: &Network) -> Vec<Option<f64>> {
    let named_by = analysis::in_degree(net).into_iter().map(|d| Some(d as f64));
    named_by.chain(analysis::out_degree(net).into_iter().map(analysis::Reading::value)).collect()
}

fn betweenness(net: &Network) -> Vec<Option<f64>> {
    analysis::betweenness(net).into_iter().map(analysis::Reading::value).collect()
}

fn one_group(mut draft: Draft) -> Draft {
    for i in 0..draft.people.len() {
        draft.join(i, "team");
    }
    draft
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_range_lies_within_the_bounds(draft in draft(7), seed in 0..20_u64) {
        let net = draft.network();
        let missing = !net.unknown_cells().unwrap().is_empty();
        let ranges = analysis::plausible(&net, seed, 40, &Watch::default(), degrees);
        prop_assert_eq!(ranges.is_some(), missing && Rates::new(&net).is_some());
        if let Some(ranges) = ranges {
            let bounds = analysis::degree_bounds(&net);
            for (range, bounds) in ranges.into_iter().zip(bounds.named_by.into_iter().chain(bounds.names)) {
                // Who was not asked names nobody in any draw.
                let Some(range) = range else { continue };
                prop_assert!(bounds.low <= range.low && range.low <= range.high && range.high <= bounds.high, "{:?} {:?}", range, bounds);
                prop_assert_eq!((range.draws, range.seed), (40, seed));
            }
        }
    }

    #[test]
    fn rates_are_chances(draft in draft(9)) {
        if let Some(rates) = Rates::new(&draft.network()) {
            for named_by in [None, Some(false), Some(true)] {
                for share in [false, true] {
                    prop_assert!((0.0..=1.0).contains(&rates.rate(named_by, share)));
                }
            }
        }
    }
}

#[test]
fn the_examples_of_the_four() {
    let rates = Rates::new(&one_group(four(&["AB", "BA"], "D")).network()).unwrap();
    // All: 2 of 9. Named back: (2 + 2/9) / 3, then that again for the group. Not named back: (0 + 2/9) / 5, then again.
    let named = (2.0 + (2.0 + 2.0 / 9.0) / 3.0) / 3.0;
    assert!((rates.rate(Some(true), true) - named).abs() < 1e-12 && (named - 0.91).abs() < 0.005);
    let not = (2.0 / 9.0) / 25.0;
    assert!((rates.rate(Some(false), true) - not).abs() < 1e-12 && (not - 0.01).abs() < 0.005);

    let net = one_group(four(&["AB", "BA", "AC", "CA", "BC", "CB"], "D")).network();
    let rates = Rates::new(&net).unwrap();
    assert!((rates.rate(Some(false), true) - 6.0 / 9.0).abs() < 1e-12);
}

/// With 4,000 draws the mean number of drawn mentions is the sum of the rates, within four standard errors.
#[test]
fn mentions_are_drawn_at_their_rates() {
    let net = mini_without("g");
    let rates = Rates::new(&net).unwrap();
    let g = mini().index("g");
    let mut total = 0.0;
    let mut variance = 0.0;
    for j in (0..9).filter(|&j| j != g) {
        let rate = rates.rate(Some(net.has(j, g)), net.share_a_group(j, g));
        total += rate;
        variance += rate * (1.0 - rate);
    }
    let mut sum = 0.0;
    let draws = 4_000_u64;
    for seed in 0..draws {
        let range = analysis::plausible(&net, seed, 1, &Watch::default(), degrees).unwrap()[9 + g].unwrap();
        assert!(range.low <= range.high && range.high <= range.low);
        sum += range.low;
    }
    let error = (sum / draws as f64 - total) / (variance / draws as f64).sqrt();
    assert!(error.abs() < 4.0, "{error}");
}

/// Two who did not answer are drawn as one pair: their mentions of each other come together as often as those of who answered.
#[test]
fn two_silent_people_name_each_other_as_others_do() {
    let mut draft = Draft { people: (0..12).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() };
    // Pairs 0-1, 2-3, 4-5, ... name each other and nobody else: what is not returned does not occur.
    for i in 0..10_usize {
        draft.mentions.insert((i, i ^ 1));
    }
    for silent in [10, 11] {
        draft.people[silent].answer = Answer::Absent;
    }
    let both =
        |net: &Network| vec![Some(f64::from(u8::from(net.has(10, 11)))), Some(f64::from(u8::from(net.has(10, 11) != net.has(11, 10))))];
    let (mut named, mut one_way) = (0.0, 0.0);
    for seed in 0..3_000 {
        let ranges = analysis::plausible(&draft.network(), seed, 1, &Watch::default(), both).unwrap();
        named += ranges[0].unwrap().low;
        one_way += ranges[1].unwrap().low;
    }
    // The first is drawn at 10 of 110 answers; drawn apart, one in six pairs would be one-way.
    assert!((200.0..360.0).contains(&named), "{named}");
    assert!(one_way < 60.0, "{one_way}");
}

#[test]
fn same_seed_same_range_and_none_where_nothing_is_missing() {
    let draft = de_pragmatiek();
    let net = draft.network();
    let watch = Watch::default();
    assert_eq!(analysis::plausible(&net, 1, 10, &watch, betweenness), None);
    let net = net.silence(draft.index("5A"));
    let ranges = analysis::plausible(&net, 1, 100, &watch, betweenness).unwrap();
    assert_eq!(analysis::plausible(&net, 1, 100, &watch, betweenness).unwrap(), ranges);
    assert_ne!(analysis::plausible(&net, 2, 100, &watch, betweenness).unwrap(), ranges);
    assert_eq!(watch.fraction(), Some(1.0));
    // Also for the one who did not answer: what it would have been is drawn.
    let Range { low, high, .. } = ranges[draft.index("5A")].unwrap();
    assert!(low < high);
    assert!(ranges.iter().flatten().all(|r| 0.0 <= r.low && r.low <= r.high));
    watch.cancel();
    assert_eq!(analysis::plausible(&net, 1, 10, &watch, betweenness), None);
    let silent =
        Draft { people: vec![DraftPerson { answer: Answer::Absent, ..DraftPerson::new("A") }, DraftPerson::new("B")], ..Draft::default() };
    assert!(analysis::plausible(&silent.network(), 1, 10, &Watch::default(), betweenness).is_some());
    let nobody = four(&[], "ABCD").network();
    assert_eq!(analysis::plausible(&nobody, 1, 10, &Watch::default(), betweenness), None);
}

/// Nobody draws more names than the cap leaves.
#[test]
fn a_cap_holds_in_every_draw() {
    let mut draft = mini();
    draft.cap = Some(2);
    let g = draft.index("g");
    draft.people[g].answer = Answer::Absent;
    draft.mentions.retain(|(i, _)| *i != g);
    let most = |net: &Network| vec![Some(net.names(g).len() as f64)];
    for seed in 0..300 {
        let range = analysis::plausible(&draft.network(), seed, 1, &Watch::default(), most).unwrap()[0].unwrap();
        assert!(range.high <= 2.0);
    }
}
