//! What must hold of every network.

use std::collections::BTreeSet;

use lijntjes::analysis::{self, Bounds, Cell, Network, Reading};
use proptest::prelude::*;

use crate::networks::{Answer, Draft, DraftPerson};

fn answer(n: usize) -> impl Strategy<Value = Answer> {
    prop_oneof![
        5 => Just(Answer::Full),
        2 => Just(Answer::Absent),
        1 => Just(Answer::NotAsked),
        2 => prop::collection::btree_set(0..n, 0..n).prop_map(Answer::Partly),
    ]
}

/// Up to `most` people, with every kind of answer, several memberships, people without a group, and sometimes a cap.
pub fn draft(most: usize) -> impl Strategy<Value = Draft> {
    (1..=most).prop_flat_map(|n| {
        let person = (answer(n), prop::collection::btree_set(0..3_usize, 0..=2), prop::bool::weighted(0.85));
        let people = prop::collection::vec(person, n);
        let mentions = prop::collection::vec(prop::bool::weighted(0.4), n * n);
        (people, mentions, prop::option::weighted(0.3, 1..3_u32)).prop_map(move |(people, mentions, cap)| Draft {
            groups: ["1-2", "3-4", "5-6"].map(str::to_owned).to_vec(),
            people: people
                .into_iter()
                .enumerate()
                .map(|(i, (answer, groups, may_be_named))| DraftPerson { groups, answer, may_be_named, ..DraftPerson::new(i.to_string()) })
                .collect(),
            // People who did not answer have a mention now and then, as when a sheet and a tie list contradict each other.
            mentions: (0..n * n).filter(|c| mentions[*c] && c / n != c % n).map(|c| (c / n, c % n)).collect(),
            cap,
        })
    })
}

/// Every network that the missing answers could turn this one into.
pub fn completions(draft: &Draft) -> Vec<Network> {
    // People outside the survey are no part of the network; without them its indices are those of the draft.
    let net = draft.network();
    let n = net.n();
    let unknown: Vec<(usize, usize)> =
        (0..n).flat_map(|i| (0..n).map(move |j| (i, j))).filter(|&(i, j)| net.cell(i, j) == Cell::Unknown).collect();
    let within_cap = |added: &BTreeSet<(usize, usize)>| {
        (0..n).all(|i| {
            let new = added.iter().filter(|(from, _)| *from == i).count();
            new == 0 || draft.cap.is_none_or(|cap| net.names(i).len() + new <= cap as usize)
        })
    };
    (0..1_usize << unknown.len())
        .map(|bits| (0..unknown.len()).filter(|k| bits >> k & 1 == 1).map(|k| unknown[k]).collect::<BTreeSet<_>>())
        .filter(within_cap)
        .map(|added| {
            let mut whole = draft.clone();
            whole.mentions.extend(added);
            for person in &mut whole.people {
                if person.answer != Answer::NotAsked {
                    person.answer = Answer::Full;
                }
            }
            whole.network()
        })
        .collect()
}

pub fn without_outsiders(mut draft: Draft) -> Draft {
    for person in &mut draft.people {
        person.may_be_named |= person.answer == Answer::NotAsked;
    }
    draft
}

pub fn check_bounds(bounds: Option<Bounds>, values: &[Reading]) -> Result<(), TestCaseError> {
    let values: Vec<f64> = values.iter().filter_map(|v| v.value()).collect();
    let Some(bounds) = bounds else {
        prop_assert!(values.is_empty());
        return Ok(());
    };
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    prop_assert!(bounds.low <= low + 1e-12 && high <= bounds.high + 1e-12, "{bounds:?} does not hold {low}..{high}");
    if bounds.exact {
        prop_assert!((bounds.low - low).abs() < 1e-12 && (bounds.high - high).abs() < 1e-12, "{bounds:?} is not {low}..{high}");
    }
    Ok(())
}

/// `draft` with person `order[i]` at place `i`.
pub fn relabelled(draft: &Draft, order: &[usize]) -> Draft {
    let place = |old: usize| order.iter().position(|o| *o == old).unwrap();
    let mut people: Vec<DraftPerson> = order.iter().map(|&old| draft.people[old].clone()).collect();
    for person in &mut people {
        if let Answer::Partly(about) = &mut person.answer {
            *about = about.iter().map(|&j| place(j)).collect();
        }
    }
    Draft { people, mentions: draft.mentions.iter().map(|&(i, j)| (place(i), place(j))).collect(), ..draft.clone() }
}

pub fn shuffled(draft: Draft) -> impl Strategy<Value = (Draft, Vec<usize>)> {
    let order: Vec<usize> = (0..draft.people.len()).collect();
    (Just(draft), Just(order).prop_shuffle())
}

proptest! {
    #[test]
    fn bounds_are_reached_and_never_passed(draft in draft(4).prop_map(without_outsiders)) {
        let net = draft.network();
        let all = completions(&draft);
        check_bounds(analysis::density_bounds(&net), &all.iter().map(analysis::density).collect::<Vec<_>>())?;
        check_bounds(analysis::recip_bounds(&net), &all.iter().map(analysis::recip_arc).collect::<Vec<_>>())?;
        check_bounds(analysis::ei_bounds(&net), &all.iter().map(analysis::ei_arc).collect::<Vec<_>>())?;
    }

    #[test]
    fn relabelling_people_changes_nothing((draft, order) in draft(9).prop_map(without_outsiders).prop_flat_map(shuffled)) {
        let (net, moved) = (draft.network(), relabelled(&draft, &order).network());
        for whole in [analysis::density, analysis::recip_arc, analysis::recip_pair, analysis::recip_expected, analysis::ei_arc, analysis::ei_expected] {
            prop_assert_eq!(whole(&net), whole(&moved));
        }
        for bounds in [analysis::density_bounds, analysis::recip_bounds, analysis::ei_bounds] {
            prop_assert_eq!(bounds(&net), bounds(&moved));
        }
        // To the bit: measures add their terms in an order that does not depend on the people's.
        for each in [
            analysis::out_degree, analysis::mutual_degree, analysis::recip_person, analysis::betweenness, analysis::betweenness_share,
            analysis::harmonic_in, analysis::harmonic_out, analysis::ei_by_person,
        ] {
            let (before, after) = (each(&net), each(&moved));
            prop_assert_eq!(order.iter().map(|&old| before[old]).collect::<Vec<_>>(), after);
        }
        prop_assert_eq!(analysis::recip_chance(&net), analysis::recip_chance(&moved));
        prop_assert_eq!(analysis::mixing(&net), analysis::mixing(&moved));
        prop_assert_eq!(analysis::ei_by_group(&net), analysis::ei_by_group(&moved));
        prop_assert_eq!(analysis::dyads(&net), analysis::dyads(&moved));
        prop_assert_eq!(analysis::pairs(&net), analysis::pairs(&moved));
        let named_by = analysis::in_degree(&net);
        prop_assert_eq!(order.iter().map(|&old| named_by[old]).collect::<Vec<_>>(), analysis::in_degree(&moved));
        for parts in [analysis::weak, analysis::strong] {
            let back: BTreeSet<BTreeSet<usize>> = parts(&moved).iter().map(|part| part.iter().map(|&i| order[i]).collect()).collect();
            prop_assert_eq!(parts(&net).into_iter().map(|part| part.into_iter().collect()).collect::<BTreeSet<BTreeSet<usize>>>(), back);
        }
        let cut: BTreeSet<usize> = analysis::cut_people(&moved).into_iter().map(|i| order[i]).collect();
        prop_assert_eq!(analysis::cut_people(&net).into_iter().collect::<BTreeSet<_>>(), cut);
        for (place, &old) in order.iter().enumerate() {
            let (before, after) = (analysis::expert_reach(&net, old), analysis::expert_reach(&moved, place));
            prop_assert_eq!(&before.by_group, &after.by_group);
            prop_assert_eq!(before.within_two_by_group, after.within_two_by_group);
            prop_assert_eq!(before.unknown_by_group, after.unknown_by_group);
        }
    }

    #[test]
    fn values_stay_in_their_range(draft in draft(9)) {
        let net = draft.network();
        let shares = [analysis::density(&net), analysis::recip_arc(&net), analysis::recip_pair(&net), analysis::recip_expected(&net)];
        let each = [analysis::recip_person(&net), analysis::betweenness_share(&net), analysis::harmonic_in(&net), analysis::harmonic_out(&net)];
        for value in shares.into_iter().chain(each.into_iter().flatten()).filter_map(Reading::value) {
            prop_assert!((0.0..=1.0 + 1e-12).contains(&value), "{value}");
        }
        let indices = [analysis::ei_arc(&net), analysis::ei_expected(&net)];
        for value in indices.into_iter().chain(analysis::ei_by_group(&net)).chain(analysis::ei_by_person(&net)).filter_map(Reading::value) {
            prop_assert!((-1.0..=1.0).contains(&value), "{value}");
        }
        if let Some(chance) = analysis::recip_chance(&net) {
            prop_assert!(chance.expected_mutual >= 0.0 && chance.sd > 0.0 && chance.z.is_finite());
        }
    }

    #[test]
    fn a_silent_person_changes_what_nobody_else_names((draft, who) in draft(9).prop_flat_map(|d| { let n = d.people.len(); (Just(d), 0..n) })) {
        let net = draft.network();
        if who < net.n() {
            let (before, after) = (analysis::out_degree(&net), analysis::out_degree(&net.silence(who)));
            for i in (0..net.n()).filter(|i| *i != who) {
                prop_assert_eq!(before[i], after[i]);
            }
            prop_assert!(after[who].value().is_none());
        }
    }

    #[test]
    fn p_without_someone_is_the_p_of_the_network_in_which_they_are_silent(draft in draft(8), seed in 0..50_u64) {
        let net = draft.network();
        if let Some(test) = analysis::ei_test(&net, seed, 50) {
            for i in 0..net.n() {
                prop_assert_eq!(test.p_without[i], analysis::ei_test(&net.silence(i), seed, 50).map(|t| t.p));
            }
            prop_assert_eq!(analysis::ei_test(&net, seed, 50), Some(test));
        }
    }

    #[test]
    fn the_finding_below_chance_and_its_p_agree(draft in draft(8), seed in 0..50_u64) {
        if let Some(test) = analysis::ei_test(&draft.network(), seed, 199) {
            prop_assert_eq!(test.below_chance(), test.p <= 0.05);
            prop_assert_eq!(test.below_chance() || test.smallest_change().is_none(), true);
            prop_assert!(test.smallest_change() != Some(0));
        }
    }

    #[test]
    fn cut_people_are_those_without_whom_there_are_more_parts(draft in draft(9)) {
        let net = draft.network();
        let parts = analysis::weak(&net).len();
        let cut: Vec<usize> = (0..net.n()).filter(|&who| analysis::weak(&net.induced(|i| i != who)).len() > parts).collect();
        prop_assert_eq!(analysis::cut_people(&net), cut);
    }
}
