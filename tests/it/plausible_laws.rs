//! Plausible ranges: that they are drawn as they say, and stay within what can be.

use lijntjes::analysis::{self, Network, Range, Watch};
use proptest::prelude::*;

use crate::golden::mini;
use crate::laws::draft;
use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek, four};

fn degrees(net: &Network) -> Vec<Option<f64>> {
    let named_by = analysis::in_degree(net).into_iter().map(|d| Some(d as f64));
    named_by.chain(analysis::out_degree(net).into_iter().map(analysis::Reading::value)).collect()
}

fn betweenness(net: &Network) -> Vec<Option<f64>> {
    analysis::betweenness(net).into_iter().map(analysis::Reading::value).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_range_lies_within_the_bounds(draft in draft(7), seed in 0..20_u64) {
        let net = draft.network();
        let missing = !net.unknown_cells().unwrap().is_empty();
        let ranges = analysis::plausible(&net, seed, 40, &Watch::default(), degrees);
        let answered = (0..net.n()).any(|i| net.has_answers(i) && (0..net.n()).any(|j| net.observed(i, j)));
        prop_assert_eq!(ranges.is_some(), missing && answered);
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
    // Everyone names one, and who is not named is not named back: the two are left to each other.
    assert!(named > 2_700.0, "{named}");
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
