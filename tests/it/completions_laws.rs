//! Completions of missing answers: that they are drawn as they say.

use std::collections::BTreeSet;

use lijntjes::analysis::{Cell, Completion, Completions, Network, Watch, recip_chance};
use lijntjes::analysis::{ComparedCompleted, RecipCompleted, Side};
use proptest::prelude::*;

use crate::laws::draft;
use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek, four};

fn drawn(net: &Network, seed: u64, draws: u64) -> Vec<Completion> {
    let completions = Completions::new(net, seed).unwrap();
    completions.each(0..draws, &Watch::default(), Clone::clone).unwrap()
}

fn silent(mut draft: Draft, keys: &[&str]) -> Draft {
    for key in keys {
        let i = draft.index(key);
        draft.people[i].answer = Answer::Absent;
        draft.mentions.retain(|(from, _)| *from != i);
    }
    draft
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Only what is unknown is filled in, each mention once, and no one gives more names than the cap has it.
    #[test]
    fn only_unknown_cells_are_filled(draft in draft(9), seed in 0..20_u64) {
        let net = draft.network();
        if let Some(completions) = Completions::new(&net, seed) {
            let all = completions.each(0..20, &Watch::default(), Clone::clone).unwrap();
            for completion in all {
                prop_assert!(completion.mentions().windows(2).all(|two| two[0] < two[1]));
                prop_assert!(completion.mentions().iter().all(|&(i, j)| net.cell(i, j) == Cell::Unknown));
                for i in 0..net.n() {
                    let added = completion.mentions().iter().filter(|(from, _)| *from == i).count();
                    let most = net.cap().map_or(usize::MAX, |cap| (cap as usize).max(net.names(i).len()));
                    prop_assert!(net.names(i).len() + added <= most);
                }
                let whole = net.completed(completion.mentions());
                prop_assert!(whole.unknown_cells().unwrap().is_empty());
                prop_assert_eq!(whole.arc_count(), net.arc_count() + completion.mentions().len());
            }
        }
    }

    /// What is worked out beside the known counts is what the completed network says.
    #[test]
    fn counts_with_a_completion_are_those_of_the_completed_network(draft in draft(9), seed in 0..20_u64) {
        let net = draft.network();
        if let Some(completions) = Completions::new(&net, seed) {
            let closed = net.completed(&[]);
            let recip = RecipCompleted::new(&closed);
            let groups: Vec<usize> = (0..net.groups().len()).collect();
            let sides = [Side::Between, Side::Inside].map(|side| (side, ComparedCompleted::new(&closed, side, &groups)));
            for completion in completions.each(0..5, &Watch::default(), Clone::clone).unwrap() {
                let whole = net.completed(completion.mentions());
                let found = recip.with(&completion);
                prop_assert_eq!(found.share, lijntjes::analysis::recip_arc(&whole).value());
                match (found.deviation, recip_chance(&whole)) {
                    (Some(z), Some(chance)) => prop_assert!((z - chance.z).abs() < 1e-6, "{} {}", z, chance.z),
                    (found, chance) => prop_assert_eq!(found.is_some(), chance.is_some()),
                }
                for (side, compared) in &sides {
                    let again = ComparedCompleted::new(&whole, *side, &groups).with(&Completion::default());
                    for (a, b) in compared.with(&completion).into_iter().zip(again) {
                        prop_assert!(close(a.beside_pairs, b.beside_pairs) && close(a.beside_people, b.beside_people), "{:?} {:?}", a, b);
                    }
                }
            }
        }
    }
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    a.zip(b).map_or(a == b, |(a, b)| (a - b).abs() < 1e-6)
}

#[test]
fn the_example_of_the_four() {
    let mut draft = four(&["AB", "BA", "AC", "CA", "BC", "CB"], "D");
    for i in 0..4 {
        draft.join(i, "team");
    }
    let net = draft.network();
    let whom: BTreeSet<Vec<usize>> = drawn(&net, 1, 200)
        .into_iter()
        .map(|completion| completion.mentions().iter().inspect(|(i, _)| assert_eq!(*i, 3)).map(|(_, j)| *j).collect())
        .collect();
    assert_eq!(whom, BTreeSet::from([vec![0, 1], vec![0, 2], vec![1, 2]]), "two names each time, and each two of the three");
}

#[test]
fn the_same_seed_and_number_give_the_same_on_any_number_of_threads() {
    let net = silent(de_pragmatiek(), &["5A", "BL", "12B"]).network();
    let all = drawn(&net, 7, 60);
    for threads in [1, 2, 3] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert_eq!(pool.install(|| drawn(&net, 7, 60)), all);
    }
    assert_ne!(drawn(&net, 8, 60), all);
    let completions = Completions::new(&net, 7).unwrap();
    assert_eq!(
        completions.each(20..30, &Watch::default(), Clone::clone).unwrap(),
        all[20..30],
        "a draw is the same whoever draws before it"
    );
    let watch = Watch::default();
    watch.cancel();
    assert_eq!(completions.each(0..9, &watch, Clone::clone), None);
}

#[test]
fn there_is_nothing_to_complete_where_all_answered_or_nobody_did() {
    assert!(Completions::new(&de_pragmatiek().network(), 1).is_none());
    assert!(Completions::new(&four(&[], "ABCD").network(), 1).is_none());
}

/// As many names as the donors give: of twenty teachers who all name four, a silent one names four; of whom nobody names, as few as the
/// others whom nobody names.
#[test]
fn who_did_not_answer_gives_as_many_names_as_those_alike() {
    let mut draft = Draft { people: (0..21).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() };
    // The first ten are named, by one another and by all others, and name five; the last eleven name two of them.
    for i in 0..21_usize {
        let names = if i < 10 { 5 } else { 2 };
        draft.mentions.extend((1..=names).map(|k| (i, (i + k) % 10)).filter(|(i, j)| i != j));
    }
    let names = |key: &str| {
        let net = silent(draft.clone(), &[key]).network();
        let all = drawn(&net, 3, 400);
        all.iter().map(|completion| completion.mentions().len()).sum::<usize>() as f64 / 400.0
    };
    assert!(names("20") < 2.8, "{}", names("20"));
    assert!(names("4") > 4.2, "{}", names("4"));
}

/// A colleague who names somebody is named back as often as others are by those whom they name.
#[test]
fn naming_back_is_drawn_as_it_is_among_those_who_answered() {
    let draft = de_pragmatiek();
    let whole = draft.network();
    let (mut expected, mut found, mut of) = (0.0, 0.0, 0.0);
    for key in ["5A", "12B", "7A", "3B"] {
        let i = draft.index(key);
        let net = silent(draft.clone(), &[key]).network();
        for completion in drawn(&net, 5, 200) {
            of += net.named_by(i).len() as f64;
            found += net.named_by(i).iter().filter(|&&j| completion.has(i, j)).count() as f64;
            expected += whole.named_by(i).iter().filter(|&&j| whole.has(i, j)).count() as f64;
        }
    }
    // 86 of 100 in the whole school; a completion leans on the mean a little.
    assert!((found / of - expected / of).abs() < 0.15 && found / of > 0.6, "{} {}", found / of, expected / of);
}
