//! What must hold of every finding, and of what the further rules are built on.

use std::collections::BTreeSet;

use lijntjes::analysis::{self, Cell, Network, Part};
use lijntjes::findings::{Audience, Connectors, Context, Evidence, Finding, Kind, Nature, Rule};
use lijntjes::model::RoleKind;
use lijntjes::session::SEED;
use proptest::prelude::*;

use crate::findings::{cliques, found};
use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek};

/// Six to nine people in two ordered groups, an expert and a leader now and then, and at most one person whose answers are not complete.
fn draft() -> impl Strategy<Value = Draft> {
    (6..=9_usize).prop_flat_map(|n| {
        let role = prop_oneof![6 => Just("leraar"), 1 => Just("leesexpert"), 1 => Just("directeur")];
        let person = (role, prop::collection::btree_set(0..2_usize, 0..=1), 4..7_u32);
        let incomplete = prop::option::weighted(0.5, (0..n, prop::collection::btree_set(0..n, (n - 4)..n)));
        let mentions = prop::collection::vec(prop::bool::weighted(0.18), n * n);
        (prop::collection::vec(person, n), incomplete, mentions).prop_map(move |(people, incomplete, mentions)| {
            let people = people.into_iter().enumerate().map(|(i, (role, groups, grade))| DraftPerson {
                grades: if groups.is_empty() { Vec::new() } else { vec![grade.to_string()] },
                groups,
                role: role.to_owned(),
                answer: match &incomplete {
                    Some((who, about)) if *who == i => Answer::Partly(about.clone()),
                    _ => Answer::Full,
                },
                ..DraftPerson::new(i.to_string())
            });
            let known = |i: usize, j: usize| incomplete.as_ref().is_none_or(|(who, about)| *who != i || about.contains(&j));
            Draft {
                groups: ["1-2", "3-4"].map(str::to_owned).to_vec(),
                people: people.collect(),
                mentions: (0..n * n).map(|c| (c / n, c % n)).filter(|&(i, j)| mentions[i * n + j] && i != j && known(i, j)).collect(),
                cap: None,
            }
        })
    })
}

/// Nine people: three in each of two groups, of whom most of the first are in contact with the first of two experts, who are in no
/// group; and one person whose answers are not complete.
fn reached_draft() -> impl Strategy<Value = Draft> {
    let mention = |share: f64| prop::collection::vec(prop::bool::weighted(share), 81);
    (0..9_usize, prop::collection::btree_set(0..9_usize, 3..=5), mention(0.12), mention(0.8)).prop_map(|(who, about, few, many)| {
        let place = |i: usize| match i {
            0..3 => Some(0),
            3..6 => Some(1),
            _ => None,
        };
        let people = (0..9_usize).map(|i| DraftPerson {
            groups: place(i).into_iter().collect(),
            grades: place(i).map(|group| (group * 3 + i % 2).to_string()).into_iter().collect(),
            role: if i < 7 { "leraar" } else { "leesexpert" }.to_owned(),
            answer: if i == who { Answer::Partly(about.clone()) } else { Answer::Full },
            ..DraftPerson::new(i.to_string())
        });
        let reaches = |i: usize, j: usize| i < 3 && j == 7;
        let apart = |i: usize, j: usize| place(i.min(j)) == Some(1) && i.max(j) >= 7;
        let known = |i: usize, j: usize| i != who || about.contains(&j);
        let named = |i: usize, j: usize| if reaches(i, j) { many[i * 9 + j] } else { few[i * 9 + j] && !apart(i, j) };
        let mentions = (0..81).map(|c| (c / 9, c % 9)).filter(|&(i, j)| i != j && known(i, j) && named(i, j)).collect();
        Draft { groups: ["1-2", "3-4"].map(str::to_owned).to_vec(), people: people.collect(), mentions, cap: None }
    })
}

/// A dozen people and more of all sorts: who was not asked, may not be named, did not answer or in part, is in no group or in two.
fn team_of_all_sorts() -> impl Strategy<Value = Draft> {
    (8..=18_usize).prop_flat_map(|n| {
        let role = prop_oneof![5 => Just("leraar"), 1 => Just("leesexpert"), 2 => Just("directeur")];
        let about = prop::collection::btree_set(0..n, 0..=n);
        let answer = prop_oneof![
            12 => Just(Answer::Full), 1 => Just(Answer::Absent), 1 => Just(Answer::NotAsked), 1 => about.prop_map(Answer::Partly),
        ];
        let person = (role, prop::collection::btree_set(0..4_usize, 0..=2), prop::bool::weighted(0.7), answer, 0.0..0.9);
        let chances = prop::collection::vec(0.0..1.0, n * n);
        (prop::collection::vec(person, n), chances).prop_map(move |(people, chances)| {
            let could = |i: usize, j: usize| {
                let knows = match &people[i].3 {
                    Answer::Full => true,
                    Answer::Partly(about) => about.contains(&j),
                    _ => false,
                };
                i != j && knows && people[j].2
            };
            let named = |i: usize, j: usize| chances[i * n + j] < people[i].4;
            let mentions = (0..n * n).map(|c| (c / n, c % n)).filter(|&(i, j)| could(i, j) && named(i, j)).collect();
            let person = |(i, (role, groups, may_be_named, answer, _)): (usize, &(&str, BTreeSet<usize>, bool, Answer, f64))| DraftPerson {
                role: (*role).to_owned(),
                groups: groups.clone(),
                may_be_named: *may_be_named,
                answer: answer.clone(),
                ..DraftPerson::new(i.to_string())
            };
            let groups = ["1-2", "3-4", "5-6", "7-8"].map(str::to_owned).to_vec();
            Draft { groups, people: people.iter().enumerate().map(person).collect(), mentions, cap: None }
        })
    })
}

/// Every network that the missing answers could turn this one into.
fn completions(draft: &Draft) -> Vec<Network> {
    let net = draft.network();
    let n = net.n();
    let unknown: Vec<(usize, usize)> =
        (0..n).flat_map(|i| (0..n).map(move |j| (i, j))).filter(|&(i, j)| net.cell(i, j) == Cell::Unknown).collect();
    (0..1_usize << unknown.len())
        .map(|bits| {
            let mut whole = draft.clone();
            whole.mentions.extend((0..unknown.len()).filter(|k| bits >> k & 1 == 1).map(|k| unknown[k]));
            whole.people.iter_mut().for_each(|person| person.answer = Answer::Full);
            whole.network()
        })
        .collect()
}

/// The sentences that a finding of the further rules is made of; with more answers there may be more of them.
fn sentences(finding: &Finding) -> BTreeSet<String> {
    match &finding.evidence {
        Evidence::PartsApart(e) => std::iter::once(format!("{:?} {:?} {}", e.without, e.parts, e.outside))
            .chain(e.either_holds.then(|| "without either it stays whole".to_owned()))
            .collect(),
        Evidence::SharedWithoutTie(e) => e.pairs.iter().map(|pair| format!("{:?} {:?}", pair.from, pair.to)).collect(),
        Evidence::Unnamed(e) => e.people.iter().map(|person| format!("{person:?}")).collect(),
        _ => BTreeSet::new(),
    }
}

/// The rules that say that there is no other tie.
const NONE: [Rule; 3] = [Rule::PartsApart, Rule::SharedWithoutTie, Rule::Unnamed];

fn all(net: &Network) -> Vec<Finding> {
    lijntjes::findings::found(&Context::new(net, SEED)).findings
}

/// What no missing answer can make untrue.
fn settled(net: &Network) -> Vec<Finding> {
    all(net).into_iter().filter(|f| f.certainty.is_some_and(|certainty| certainty.kind == Some(Kind::Settled))).collect()
}

fn says(findings: &[Finding], rule: Rule) -> BTreeSet<String> {
    findings.iter().filter(|f| f.rule() == rule).flat_map(sentences).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_missing_answer_makes_untrue_what_is_said(draft in draft()) {
        let said = settled(&draft.network());
        for whole in completions(&draft) {
            let now = all(&whole);
            for rule in NONE {
                let (before, after) = (says(&said, rule), says(&now, rule));
                prop_assert!(before.is_subset(&after), "{rule:?}: {before:?} but {after:?}");
            }
        }
    }

    #[test]
    fn every_count_of_contact_with_experts_holds_with_every_missing_answer(draft in reached_draft()) {
        let net = draft.network();
        let said = all(&net);
        let within = |part: Part, unknown: usize, now: Part| part.with <= now.with && now.with <= part.with + unknown && part.of == now.of;
        for whole in completions(&draft) {
            for finding in &said {
                match &finding.evidence {
                    Evidence::ExpertReach(e) => for expert in &e.experts {
                        let now = analysis::expert_reach(&whole, (0..whole.n()).find(|&i| whole.actor(i).id == expert.person).unwrap());
                        let filled = now.by_group.iter().filter(|part| part.of > 0);
                        let groups = expert.by_group.iter().zip(&expert.unknown_by_group).zip(filled);
                        prop_assert!(groups.into_iter().all(|(((_, part), unknown), now)| within(*part, *unknown, *now)));
                        let grades = expert.by_grade.iter().zip(&expert.unknown_by_grade).zip(&now.by_grade);
                        prop_assert!(grades.into_iter().all(|(((_, part), unknown), (_, now))| within(*part, *unknown, *now)));
                    },
                    Evidence::NotReached(e) => {
                        let experts: Vec<usize> = (0..whole.n()).filter(|&i| whole.actor(i).kind == RoleKind::Expert).collect();
                        let touched = (0..whole.groups().len())
                            .filter(|&g| whole.members(g).any(|i| experts.iter().any(|&x| whole.in_contact(i, x))));
                        let touched = touched.count();
                        prop_assert!(e.reached <= touched);
                        for group in &e.groups {
                            let index = whole.groups().iter().position(|id| *id == group.group).unwrap();
                            let members: BTreeSet<usize> = whole.members(index).collect();
                            let near: BTreeSet<usize> = experts.iter().flat_map(|&x| whole.contacts(x)).collect();
                            let with = members.iter().filter(|&&i| whole.contacts(i).iter().any(|v| near.contains(v))).count();
                            let now = Part { with, of: members.len() };
                            prop_assert!(within(group.within_two, group.unknown, now));
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn one_mention_is_enough_where_one_is_said_to_be(draft in draft()) {
        let net = draft.network();
        for finding in all(&net).iter().filter(|f| NONE.contains(&f.rule()) && f.certainty.unwrap().mentions == Some(1)) {
            let said = sentences(finding);
            let n = net.n();
            let untrue = (0..n * n).map(|c| (c / n, c % n)).filter(|&(i, j)| net.observed(i, j)).any(|pair| {
                !said.is_subset(&says(&all(&net.toggle(&[pair])), finding.rule()))
            });
            prop_assert!(untrue, "{said:?}");
        }
    }

    #[test]
    fn answers_are_counted_as_they_are_when_one_by_one_they_go_missing(draft in draft()) {
        let mut draft = draft;
        draft.people.iter_mut().for_each(|person| person.answer = Answer::Full);
        let net = draft.network();
        for finding in all(&net) {
            let Evidence::PartsApart(e) = &finding.evidence else { continue };
            let connects = |net: &Network, i: usize| match e.without {
                None => false,
                Some(Connectors::Experts) => net.actor(i).kind == RoleKind::Expert,
                Some(Connectors::Leaders) => net.actor(i).kind == RoleKind::Leader,
                Some(Connectors::ExpertsAndLeaders) => net.actor(i).kind != RoleKind::Teacher,
            };
            let apart = |net: &Network, left_out: &dyn Fn(usize) -> bool| analysis::weak(&net.induced(|j| !left_out(j)));
            let whole_without = |net: &Network, kind: RoleKind| apart(net, &|j| net.actor(j).kind == kind).len() == 1;
            let now = apart(&net, &|j| connects(&net, j));
            prop_assert_eq!(e.parts.iter().map(|part| part.people).sum::<usize>() + e.outside, now.iter().map(Vec::len).sum::<usize>());
            let flips = (0..net.n()).filter(|&i| {
                let without = net.silence(i);
                let still = apart(&without, &|j| connects(&without, j)) == now;
                let either = !e.either_holds || [RoleKind::Expert, RoleKind::Leader].iter().all(|&kind| whole_without(&without, kind));
                !still || !either || (e.without.is_some() && analysis::weak(&without).len() != 1)
            });
            let flips = flips.count();
            prop_assert_eq!(finding.certainty.unwrap().answers, Some(flips));
        }
    }

    #[test]
    fn parts_are_those_of_the_network_that_is_left(draft in draft(), who in 0..9_usize) {
        let net = draft.network();
        let who = who % net.n();
        prop_assert_eq!(analysis::parts_without(&net, |_| false, None), analysis::weak(&net));
        prop_assert_eq!(analysis::parts_without(&net, |_| false, Some(who)), analysis::weak(&net.silence(who)));
        let left = net.induced(|i| i != who);
        let back = |i: usize| if i < who { i } else { i + 1 };
        let expected: Vec<Vec<usize>> = analysis::weak(&left).iter().map(|part| part.iter().map(|&i| back(i)).collect()).collect();
        prop_assert_eq!(analysis::parts_without(&net, |i| i == who, None), expected);
    }

    #[test]
    fn what_chance_gives_counts_as_the_mixing_and_the_test_do(draft in draft()) {
        let net = draft.network();
        let Some(baseline) = analysis::group_baseline(&net, 5, 400) else {
            prop_assert_eq!(analysis::ei_test(&net, 5, 400), None);
            return Ok(());
        };
        let test = analysis::ei_test(&net, 5, 400).unwrap();
        prop_assert_eq!((baseline.internal.observed, baseline.external.observed), (test.observed.internal, test.observed.external));
        prop_assert_eq!(baseline.external.share_at_most.to_bits(), test.p.to_bits());
        prop_assert_eq!(baseline.external.mean.to_bits(), test.chance.mean().to_bits());
        let external = |groups: &[&[usize]]| {
            let apart = |i: usize, j: usize| !groups[i].is_empty() && !groups[j].is_empty() && !groups[i].iter().any(|g| groups[j].contains(g));
            vec![net.arcs().filter(|&(i, j)| apart(i, j)).count()]
        };
        prop_assert_eq!(analysis::group_chance(&net, 5, 400, external).unwrap(), vec![baseline.external]);
        let mixing = analysis::mixing(&net);
        for (p, row) in baseline.cells.iter().enumerate() {
            for (q, cell) in row.iter().enumerate() {
                let Some(cell) = cell else {
                    prop_assert_eq!(mixing.arcs[p][q], 0);
                    continue;
                };
                prop_assert_eq!(cell.observed, mixing.arcs[p][q]);
                prop_assert!(cell.low as f64 <= cell.mean.ceil() && cell.mean.floor() <= cell.high as f64);
                prop_assert!(cell.share_at_most > 0.0 && cell.share_at_most + cell.share_at_least > 1.0);
            }
        }
    }

    #[test]
    fn who_is_missing_adds_up(draft in draft()) {
        let net = draft.network();
        let missing = analysis::who_is_missing(&net);
        let unknown = (0..net.n()).flat_map(|i| (0..net.n()).map(move |j| (i, j))).filter(|&(i, j)| net.cell(i, j) == Cell::Unknown).count();
        prop_assert_eq!(missing.whole.unknown_inside + missing.whole.unknown_outside, unknown);
        prop_assert_eq!((missing.whole.asked, missing.whole.answered), (net.asked_count(), net.answered_count()));
        prop_assert_eq!((missing.whole.absent(), missing.whole.partly), (missing.absent.len(), missing.partly.len()));
        // Everyone is in one group at most here.
        let people = missing.by_group.iter().map(|group| group.people).sum::<usize>() + missing.no_group.people;
        prop_assert_eq!(people, net.n());
    }
}

/// Anna, Bram, Cem and Dita; the first two share a group, as do the last two, and within each the two name each other.
fn four() -> Draft {
    let mut draft = cliques(2, 2);
    for (person, name) in draft.people.iter_mut().zip(["Anna", "Bram", "Cem", "Dita"]) {
        name.clone_into(&mut person.key);
    }
    draft
}

#[test]
fn the_examples_of_the_definitions() {
    let baseline = analysis::group_baseline(&four().network(), SEED, 3_000).unwrap();
    assert_eq!((baseline.internal.observed, baseline.external.observed), (4, 0));
    assert!((baseline.internal.mean - 4.0 / 3.0).abs() < 0.1, "{}", baseline.internal.mean);
    let mut silent = four();
    silent.people[3].answer = Answer::Absent;
    silent.mentions.retain(|(from, _)| *from != 3);
    let whole = analysis::who_is_missing(&silent.network()).whole;
    assert_eq!((whole.asked, whole.answered, whole.absent(), whole.unknown_inside, whole.unknown_outside), (4, 3, 1, 1, 2));
    let mut chain = four();
    chain.mentions.clear();
    for (from, to) in [("Anna", "Bram"), ("Bram", "Anna"), ("Cem", "Bram"), ("Cem", "Dita")] {
        chain.mention(from, to);
    }
    let net = chain.network();
    assert_eq!(analysis::parts_without(&net, |_| false, None), [vec![0, 1, 2, 3]]);
    assert_eq!(analysis::parts_without(&net, |i| i == 2, None), [vec![0, 1], vec![3]]);
}

/// The exact mean of a cell is mentions * possible pairs in it / all pairs, when each person is in one group.
#[test]
fn the_mean_of_a_cell_is_its_share_of_the_pairs() {
    let net = de_pragmatiek().network();
    let baseline = analysis::group_baseline(&net, SEED, 10_000).unwrap();
    let sizes = [6.0, 5.0, 5.0, 4.0];
    for (p, row) in baseline.cells.iter().enumerate() {
        for (q, cell) in row.iter().enumerate() {
            let possible = if p == q { sizes[p] * (sizes[p] - 1.0) } else { sizes[p] * sizes[q] };
            let expected = 79.0 * possible / 380.0;
            let cell = cell.unwrap();
            assert!((cell.mean - expected).abs() < 0.12, "{p} {q}: {} is not {expected}", cell.mean);
            assert!(cell.is_outside(), "inside more, between fewer than nine of ten draws");
        }
    }
    assert!((baseline.external.mean - 79.0 * 298.0 / 380.0).abs() < 0.1);
}

#[test]
fn there_is_no_baseline_without_mentions_groups_or_draws() {
    let nobody = Draft::default().network();
    assert_eq!(analysis::group_baseline(&nobody, 1, 10), None);
    assert_eq!(analysis::group_baseline(&four().network(), 1, 0), None);
    let without_groups = Draft { people: ["a", "b"].map(DraftPerson::new).to_vec(), mentions: [(0, 1)].into(), ..Draft::default() };
    assert_eq!(analysis::group_baseline(&without_groups.network(), 1, 10), None);
    assert!(analysis::parts_without(&nobody, |_| false, None).is_empty());
    assert_eq!(analysis::who_is_missing(&nobody).whole.people, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// Whoever was not asked, may not be named or did not answer: something is said, and what is called a pattern stands out.
    #[test]
    fn a_team_of_all_sorts_is_spoken_of(draft in team_of_all_sorts()) {
        let net = draft.network();
        let found = crate::findings::all(&net);
        for finding in &found.findings {
            prop_assert_eq!(finding.nature == Nature::Pattern, finding.chance.stands_out(), "{:?}", finding);
            if let (Evidence::LeadersOneSided(leaders), Nature::Pattern) = (&finding.evidence, finding.nature) {
                prop_assert!(leaders.out > leaders.named_by, "{:?}", finding);
            }
        }
        prop_assert!(found.looked.tests.iter().all(|test| (0.0..=1.0).contains(&test.p) && test.smallest <= test.p + 1e-9), "{:?}", found.looked);
    }
}

#[test]
fn what_is_said_of_persons_only_is_not_for_everyone() {
    let mut draft = cliques(2, 4);
    draft.mentions.retain(|(_, to)| *to != 7);
    assert_eq!(found(&draft.network(), Rule::Unnamed).unwrap().audience, Audience::Coach);
}

#[test]
fn an_experts_contacts_are_read_beside_chance() {
    let draft = de_pragmatiek();
    let net = draft.network();
    let chance = analysis::reach_chance(&net, draft.index("TL"));
    // Nine contacts among twenty teachers: all six of 1-2, where chance gives 2.7, and none of 7-8.
    let of = |group: usize| chance[group].unwrap();
    assert_eq!([0, 1, 2, 3].map(|g| of(g).observed), [6, 3, 0, 0]);
    assert!((of(0).mean - 2.7).abs() < 1e-12 && (of(0).share_at_least - 84.0 / 38_760.0).abs() < 1e-12);
    assert!(of(0).is_outside() && !of(1).is_outside());
    assert!(analysis::reach_chance(&cliques(1, 1).network(), 0).iter().all(Option::is_none));
}
