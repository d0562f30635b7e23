//! The cards of the groups, against pair by pair counting and the law of ties that fall anywhere, and what they tell without names.

use std::collections::BTreeSet;

use lijntjes::analysis::{Cell, Network, Row, who_is_missing};
use lijntjes::model::{Project, RoleKind};
use lijntjes::report::{GroupCard, GroupCards, GroupCardsRequest, NameView, Outcome, Through, ThroughKind, Ties, group_cards};
use lijntjes::session::example;
use proptest::prelude::*;

use crate::laws::draft;
use crate::networks::{Answer, Draft, DraftPerson};

fn cards(project: &Project, names: NameView) -> (Network, GroupCards) {
    let spec = project.first_spec().unwrap();
    let net = Network::new(project, &spec).unwrap();
    let response = who_is_missing(&net);
    let found = group_cards(&GroupCardsRequest { project, spec: &spec, net: &net, response: &response, names });
    (net, found)
}

/// Groups of so many people, tied by these pairs of places; further people have a role and no group.
fn school(sizes: &[usize], mentions: &[(usize, usize)], roles: &[&str]) -> Draft {
    let mut draft = Draft::default();
    for (g, size) in sizes.iter().enumerate() {
        for _ in 0..*size {
            draft.people.push(DraftPerson { role: "leraar".to_owned(), ..DraftPerson::new(format!("p{}", draft.people.len())) });
            draft.join(draft.people.len() - 1, &format!("{}-{}", 2 * g + 1, 2 * g + 2));
        }
    }
    for role in roles {
        draft.people.push(DraftPerson { role: (*role).to_owned(), ..DraftPerson::new(format!("p{}", draft.people.len())) });
    }
    draft.mentions.extend(mentions);
    draft
}

/// Four groups of five. Between the first three runs a tie for each two people of the same place; the fourth has one.
fn with_one_apart() -> Draft {
    let mut ties = vec![(0, 15)];
    for place in 0..5 {
        ties.extend([(place, place + 5), (place + 5, place + 10), (place + 10, place)]);
    }
    for group in 0..4 {
        ties.extend((0..4).map(|place| (5 * group + place, 5 * group + place + 1)));
    }
    school(&[5; 4], &ties, &["leesexpert", "directeur", "adjunct-directeur"])
}

fn choose(n: u128, k: u128) -> u128 {
    if k > n { 0 } else { (0..k).fold(1, |product, i| product * (n - i) / (i + 1)) }
}

/// Of so many pairs, of which so many are marked, so many are tied: how likely each number of marked ties is.
fn hypergeometric(all: usize, marked: usize, ties: usize) -> Vec<f64> {
    let [all, marked, ties] = [all, marked, ties].map(|n| n as u128);
    (0..=ties).map(|k| (choose(marked, k) * choose(all - marked, ties - k)) as f64 / choose(all, ties) as f64).collect()
}

fn sum_of(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; a.len() + b.len() - 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            sum[i + j] += x * y;
        }
    }
    sum
}

/// Mean, the probability of at most so many and of as few as there can be, for the ties of one group with others.
fn beside_chance(net: &Network, group: usize) -> Option<(f64, f64, f64, usize)> {
    let mut pairs = [[0; 2]; 2];
    let mut ties = [[0; 2]; 2];
    for i in 0..net.n() {
        for j in i + 1..net.n() {
            let known = [net.cell(i, j), net.cell(j, i)].into_iter().filter(|cell| matches!(cell, Cell::Tie | Cell::NoTie)).count();
            let (a, b) = (&net.actor(i).groups, &net.actor(j).groups);
            if known == 0 || a.is_empty() || b.is_empty() || a.iter().any(|g| b.contains(g)) {
                continue;
            }
            let own = usize::from(a.contains(&group) || b.contains(&group));
            pairs[known - 1][own] += 1;
            ties[known - 1][own] += usize::from(net.has(i, j) || net.has(j, i));
        }
    }
    if pairs[0][1] + pairs[1][1] == 0 {
        return None;
    }
    let laws = [0, 1].map(|k| hypergeometric(pairs[k][0] + pairs[k][1], pairs[k][1], ties[k][0] + ties[k][1]));
    let law = sum_of(&laws[0], &laws[1]);
    let observed = ties[0][1] + ties[1][1];
    let mean = law.iter().enumerate().map(|(k, share)| k as f64 * share).sum();
    let smallest = law.iter().copied().find(|share| *share > 0.0).unwrap();
    Some((mean, law[..=observed].iter().sum(), smallest, observed))
}

/// Pairs over two groups, or in one, that are told of: in contact, possible, not known.
fn counted(net: &Network, p: usize, q: usize) -> (usize, usize, usize) {
    let is_in = |i: usize, g: usize| net.actor(i).groups.contains(&g);
    let mut found = (0, 0, 0);
    for i in 0..net.n() {
        for j in i + 1..net.n() {
            let both = |i: usize| p != q && is_in(i, p) && is_in(i, q);
            let across = (is_in(i, p) && is_in(j, q)) || (is_in(i, q) && is_in(j, p));
            let cells = [net.cell(i, j), net.cell(j, i)];
            if !across || both(i) || both(j) || cells == [Cell::Impossible; 2] {
                continue;
            }
            found.1 += 1;
            found.0 += usize::from(cells.contains(&Cell::Tie));
            found.2 += usize::from(!cells.contains(&Cell::Tie) && cells.contains(&Cell::Unknown));
        }
    }
    found
}

fn triple(ties: Ties) -> (usize, usize, usize) {
    (ties.ties, ties.pairs, ties.unknown.unwrap())
}

/// What is said of those through whom there are ways, from all cells of all members.
fn check_through(net: &Network, group: usize, one: &Through, shown: &dyn Fn(usize) -> bool) -> Result<(), TestCaseError> {
    let is_in = |i: usize| net.actor(i).groups.contains(&group);
    let people: BTreeSet<usize> = one.people.iter().map(|id| net.index_of(*id).unwrap()).collect();
    let expected: BTreeSet<usize> = (0..net.n())
        .filter(|&i| {
            let actor = net.actor(i);
            match one.kind {
                ThroughKind::Experts => actor.kind == RoleKind::Expert && actor.roles.contains(&one.role.unwrap()) && !is_in(i),
                ThroughKind::Leaders => actor.kind == RoleKind::Leader && actor.roles.contains(&one.role.unwrap()) && !is_in(i),
                ThroughKind::NoGroup => actor.groups.is_empty() && !matches!(actor.kind, RoleKind::Expert | RoleKind::Leader),
                ThroughKind::SeveralGroups => is_in(i) && actor.groups.len() > 1,
            }
        })
        .collect();
    prop_assert_eq!(&people, &expected);
    let others: Vec<usize> = (0..net.n()).filter(|&i| is_in(i) && !people.contains(&i)).collect();
    let tied = |i: usize, j: usize| net.has(i, j) || net.has(j, i);
    let with = others.iter().filter(|&&i| people.iter().any(|&j| tied(i, j))).count();
    let may = |i: usize, j: usize| [net.cell(i, j), net.cell(j, i)].contains(&Cell::Unknown);
    let unknown = others.iter().filter(|&&i| !people.iter().any(|&j| tied(i, j)) && people.iter().any(|&j| may(i, j))).count();
    prop_assert_eq!((one.members.with, one.members.of, one.unknown), (with, others.len(), Some(unknown)));
    let reaches: Vec<usize> = (0..net.groups().len())
        .filter(|&other| other != group && shown(other))
        .filter(|&other| {
            people.iter().filter(|&&j| others.iter().any(|&i| tied(i, j))).any(|&j| {
                let there = |i: usize| !is_in(i) && i != j && net.actor(i).groups.contains(&other) && tied(i, j);
                (0..net.n()).any(there) || (is_in(j) && net.actor(j).groups.contains(&other))
            })
        })
        .collect();
    prop_assert_eq!(&one.reaches, &reaches);
    Ok(())
}

/// The largest number of the smallest that are each within the bound of that number.
fn stand_out(p: &[f64]) -> Vec<bool> {
    let bound = |k: usize| k as f64 * 0.05 / p.len() as f64;
    let k = (0..=p.len()).rev().find(|&k| p.iter().filter(|p| **p <= bound(k)).count() >= k).unwrap();
    p.iter().map(|p| *p <= bound(k)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_count_is_that_of_going_through_all_pairs(draft in draft(9), roles in prop::collection::vec(0..5_usize, 9)) {
        let mut draft = draft;
        for (person, role) in draft.people.iter_mut().zip(roles) {
            ["leraar", "leesexpert", "rekenspecialist", "directeur", ""][role].clone_into(&mut person.role);
        }
        let (net, found) = cards(&draft.project(), NameView::With);
        let response = who_is_missing(&net);
        let shown = |g: usize| !response.by_group[g].is_too_little();
        let filled: Vec<usize> = (0..3).filter(|&g| net.members(g).next().is_some()).collect();
        prop_assert_eq!(found.cards.iter().map(|card| card.index).collect::<Vec<_>>(), filled.clone());
        let beside: Vec<_> = (0..3).map(|g| beside_chance(&net, g)).collect();
        let mut family = Vec::new();
        for card in &found.cards {
            let g = card.index;
            prop_assert_eq!((card.people, card.withheld), (net.members(g).count(), !shown(g)));
            prop_assert_eq!(triple(card.inside), counted(&net, g, g));
            let others: Vec<usize> = filled.iter().copied().filter(|other| *other != g).collect();
            prop_assert_eq!(card.to.iter().map(|(other, _)| *other).collect::<Vec<_>>(), others);
            for (other, ties) in &card.to {
                prop_assert_eq!(ties.map(triple), shown(*other).then(|| counted(&net, g, *other)));
            }
            let out = |&i: &usize| (0..net.n()).any(|j| {
                !net.actor(j).groups.is_empty() && !net.share_a_group(i, j) && (net.has(i, j) || net.has(j, i))
            });
            prop_assert_eq!(card.members_between, net.members(g).filter(out).count());
            for one in &card.through {
                check_through(&net, g, one, &shown)?;
            }
            prop_assert_eq!(card.compared.is_some(), beside[g].is_some());
            if let (Some(compared), Some((mean, p, smallest, observed))) = (card.compared, beside[g]) {
                prop_assert_eq!((compared.chance.observed, card.between), (observed, observed));
                prop_assert!((compared.chance.mean - mean).abs() < 1e-9 && (compared.chance.share_at_most - p).abs() < 1e-9);
                // Beside every other choice of people it may be likelier, never less likely.
                let tested = compared.tested;
                prop_assert!(tested.p >= p - 1e-9 && tested.smallest >= smallest - 1e-9);
                if shown(g) && tested.smallest <= 0.05 && found.between >= lijntjes::findings::thresholds::FEWEST_BETWEEN {
                    family.push((card.outcome, tested.p));
                } else {
                    prop_assert!(!matches!(card.outcome, Outcome::StandsOut | Outcome::WithinChance), "{:?}", card.outcome);
                }
            }
        }
        prop_assert_eq!(found.looked_at, family.len());
        let p: Vec<f64> = family.iter().map(|(_, p)| *p).collect();
        let out: Vec<bool> = family.iter().map(|(outcome, _)| *outcome == Outcome::StandsOut).collect();
        prop_assert_eq!(out, stand_out(&p));
        let pairs = (0..net.n()).flat_map(|i| (i + 1..net.n()).map(move |j| (i, j))).filter(|&(i, j)| net.in_contact(i, j));
        let (inside, between): (Vec<_>, Vec<_>) =
            pairs.filter(|&(i, j)| !net.actor(i).groups.is_empty() && !net.actor(j).groups.is_empty()).partition(|&(i, j)| net.share_a_group(i, j));
        prop_assert_eq!((found.inside, found.between), (inside.len(), between.len()));
    }

    /// Without names no count says of how many more it is not known, unless the counts of answers say of nobody that they gave none.
    #[test]
    fn without_names_nothing_tells_who_did_not_answer(draft in draft(9)) {
        let (net, found) = cards(&draft.project(), NameView::Without);
        let open = (0..net.n()).any(|i| *net.row(i) != Row::NotAsked && !net.answered(i));
        let told = !open || who_is_missing(&net).tells_of_nobody();
        for card in &found.cards {
            prop_assert!(card.people >= 3 || card.withheld);
            for ties in card.to.iter().filter_map(|(_, ties)| *ties).chain([card.inside]) {
                prop_assert_eq!(ties.unknown.is_some(), told);
            }
            prop_assert!(told || (card.compared.is_none() && card.inside_compared.is_none() && card.outcome == Outcome::NotTold));
            for one in &card.through {
                prop_assert_eq!(one.unknown, (!open).then_some(0));
                prop_assert!(one.kind != ThroughKind::SeveralGroups && (one.kind != ThroughKind::NoGroup || one.people.len() >= 3));
            }
        }
    }
}

fn of(found: &GroupCards, group: usize) -> &GroupCard {
    found.cards.iter().find(|card| card.index == group).unwrap()
}

#[test]
fn the_case_counts_what_its_text_says_and_compares_nothing_on_two_ties() {
    let (_, found) = cards(&example(), NameView::With);
    assert_eq!((found.cards.len(), found.inside, found.between, found.looked_at), (4, 39, 2, 0));
    assert!(found.cards.iter().all(|card| card.outcome == Outcome::TooFewTies && !card.is_open() && !card.withheld));
    let inside: Vec<_> = found.cards.iter().map(|card| (card.inside.ties, card.inside.pairs)).collect();
    assert_eq!(inside, [(13, 15), (10, 10), (10, 10), (6, 6)]);
    let third = of(&found, 2);
    assert_eq!((third.people, third.between, third.members_between), (5, 1, 1));
    assert_eq!(
        third.to.iter().map(|(g, ties)| (*g, ties.unwrap().ties, ties.unwrap().pairs)).collect::<Vec<_>>(),
        [(0, 0, 30), (1, 0, 25), (3, 1, 20)]
    );
    let way = third.way().unwrap();
    let project = example();
    assert_eq!(project.role_name(way.role.unwrap()), "begrijpend lezen expert");
    assert_eq!((way.members.with, way.members.of, &way.reaches[..]), (5, 5, &[1, 3][..]));
    // The other expert has no contact in this group, and is told with 0.
    let experts: Vec<usize> = third.through.iter().filter(|one| one.kind == ThroughKind::Experts).map(|one| one.members.with).collect();
    assert_eq!(experts, [5, 0]);
}

#[test]
fn one_group_apart_among_connected_ones_stands_out_and_no_other_does() {
    let (net, found) = cards(&with_one_apart().project(), NameView::With);
    let outcomes: Vec<Outcome> = found.cards.iter().map(|card| card.outcome).collect();
    assert_eq!(outcomes, [Outcome::WithinChance, Outcome::WithinChance, Outcome::WithinChance, Outcome::StandsOut]);
    assert_eq!((found.between, found.looked_at), (16, 4));
    // 150 pairs of two groups, 75 of them with the fourth, 16 ties: at most one.
    let p = (choose(75, 16) + 75 * choose(75, 15)) as f64 / choose(150, 16) as f64;
    assert!((of(&found, 3).compared.unwrap().chance.share_at_most - p).abs() < 1e-12 && p < 0.001);
    assert_eq!(beside_chance(&net, 3).map(|(mean, ..)| mean), Some(8.0));
}

#[test]
fn five_ties_between_groups_are_too_few_and_six_are_not() {
    let ties: Vec<(usize, usize)> = (0..5).map(|place| (place, place + 5)).collect();
    let five = school(&[5; 3], &ties, &[]);
    let (_, found) = cards(&five.project(), NameView::With);
    assert!(found.cards.iter().all(|card| card.outcome == Outcome::TooFewTies));
    let mut six = five;
    six.mentions.insert((0, 6));
    let (_, found) = cards(&six.project(), NameView::With);
    assert_eq!((found.between, found.looked_at, of(&found, 2).outcome), (6, 3, Outcome::StandsOut));
}

#[test]
fn two_groups_alone_cannot_differ_and_are_not_looked_at() {
    let ties: Vec<(usize, usize)> = (0..4).flat_map(|i| [(i, 4 + i), (i, 4 + (i + 1) % 4)]).collect();
    let (_, found) = cards(&school(&[4, 4], &ties, &[]).project(), NameView::With);
    assert_eq!((found.between, found.looked_at), (8, 0));
    assert!(found.cards.iter().all(|card| card.outcome == Outcome::CannotStandOut));
}

#[test]
fn with_missing_answers_counts_are_at_least_so_many_and_say_so() {
    let mut draft = with_one_apart();
    draft.people[19].answer = Answer::Absent;
    draft.people[4].answer = Answer::Absent;
    let (_, found) = cards(&draft.project(), NameView::With);
    assert!(found.is_open && found.cards.iter().all(GroupCard::is_open));
    let (own, other) = (of(&found, 3), of(&found, 1));
    // Both did not answer: of this pair neither side is known, of their other pairs one is.
    assert_eq!((own.to[0].1.unwrap().unknown, other.to[1].1.unwrap().unknown), (Some(9), Some(0)));
    assert!(own.outcome == Outcome::StandsOut && own.between == 1 && own.between_open && !of(&found, 1).to[1].1.unwrap().is_open());
    let (_, coded) = cards(&draft.project(), NameView::Without);
    let expert = of(&coded, 3).through[0].clone();
    assert!(expert.unknown.is_none() && expert.is_open() && of(&coded, 3).compared.is_some(), "three and more were asked in each group");
}

#[test]
fn a_group_of_which_too_few_answered_is_withheld_and_not_looked_at() {
    let mut draft = with_one_apart();
    for silent in 15..18 {
        draft.people[silent].answer = Answer::Absent;
    }
    for names in [NameView::With, NameView::Without] {
        let (_, found) = cards(&draft.project(), names);
        assert!(of(&found, 3).withheld && of(&found, 3).outcome == Outcome::NotTold);
        assert!(found.cards[..3].iter().all(|card| card.to.last() == Some(&(3, None)) && !card.withheld));
        assert!(found.cards.iter().flat_map(|card| &card.through).all(|one| !one.reaches.contains(&3)));
        assert_eq!(found.looked_at, 3);
    }
}

#[test]
fn without_names_the_silence_of_one_or_the_other_of_a_group_shows_alike() {
    // A pair counts no answers: neither is anything told of them. Two people, alike but for who answered, who name nobody.
    let with_silent = |silent: usize| {
        let mut draft = with_one_apart();
        draft.mentions.retain(|(i, j)| ![4, 3].contains(i) && ![4, 3].contains(j));
        draft.people[silent].answer = Answer::Absent;
        cards(&draft.project(), NameView::Without).1
    };
    assert_eq!(with_silent(3), with_silent(4));
}

#[test]
fn somebody_in_two_groups_joins_them_with_names_only() {
    let mut draft = school(&[4; 3], &[(0, 3), (1, 3), (4, 3)], &["conciërge", "conciërge", "conciërge"]);
    draft.join(3, "3-4");
    draft.mentions.insert((5, 12));
    let (_, found) = cards(&draft.project(), NameView::With);
    let several = of(&found, 0).through.iter().find(|one| one.kind == ThroughKind::SeveralGroups).unwrap();
    assert_eq!((several.people.len(), several.members.with, several.members.of, &several.reaches[..]), (1, 2, 3, &[1][..]));
    assert_eq!(of(&found, 0).to[0].1.unwrap().pairs, 3 * 4, "pairs with the one who is in both are left out");
    let none = of(&found, 1).through.iter().find(|one| one.kind == ThroughKind::NoGroup).unwrap();
    assert_eq!((none.people.len(), none.members.with, none.members.of), (3, 1, 5));
    let (_, coded) = cards(&draft.project(), NameView::Without);
    let kinds: Vec<ThroughKind> = coded.cards.iter().flat_map(|card| &card.through).map(|one| one.kind).collect();
    assert!(kinds.iter().all(|kind| *kind == ThroughKind::NoGroup) && kinds.len() == 3);
}

/// What is never said of a group.
#[test]
fn no_word_judges_a_group() {
    for (lang, words) in [
        ("nl", &["alleen", "geïsoleerd", "eiland", "onbereikt", "slecht", "zwak", "te weinig contact", "los van"][..]),
        ("en", &["isolated", "island", "unreached", "alone", "weak", "poor", "cut off"][..]),
    ] {
        let path = format!("{}/assets/i18n/{lang}/group_cards.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap().to_lowercase();
        for word in words {
            assert!(!text.contains(word), "{lang}: {word}");
        }
    }
}
