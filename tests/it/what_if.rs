//! Thought experiments: changed networks, meetings, and how they are said.

use std::collections::BTreeSet;

use lijntjes::analysis::{
    Cell, Change, Circles, Meeting, Network, Part, WhatIfValues, cross_group_reach, grade_meetings, meetings, suggest_working_group,
};
use lijntjes::findings::{FindingTurn, Turn};
use lijntjes::report::{NameView, Naming};
use lijntjes::session::{Answers, example, what_if};
use lijntjes::text::{Lang, Words, change_text, meeting_text, turn_text, what_if_lines, what_if_texts};
use proptest::prelude::*;

use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek};

/// People by name with their group, and mentions.
fn draft(people: &[(&str, &str)], mentions: &[(&str, &str)]) -> Draft {
    let mut draft = Draft { people: people.iter().map(|(name, _)| DraftPerson::new(*name)).collect(), ..Draft::default() };
    for (i, (_, group)) in people.iter().enumerate().filter(|(_, (_, group))| !group.is_empty()) {
        draft.join(i, group);
    }
    for (from, to) in mentions {
        draft.mention(from, to);
    }
    draft
}

/// Pairs of people within two steps who are in a group and share none, by looking at every third person.
fn pairs_within_two(net: &Network) -> BTreeSet<(usize, usize)> {
    let grouped = |i: usize| !net.actor(i).groups.is_empty();
    let n = net.n();
    (0..n)
        .flat_map(|i| (i + 1..n).map(move |j| (i, j)))
        .filter(|&(i, j)| grouped(i) && grouped(j) && !net.share_a_group(i, j))
        .filter(|&(i, j)| net.in_contact(i, j) || (0..n).any(|k| net.in_contact(i, k) && net.in_contact(k, j)))
        .collect()
}

/// Members of one group and not of the other, of both.
fn tables(net: &Network, p: usize, q: usize) -> (Vec<usize>, Vec<usize>) {
    let without = |a: usize, b: usize| net.members(a).filter(|&i| !net.actor(i).groups.contains(&b)).collect();
    (without(p, q), without(q, p))
}

/// A meeting by making the network in which it took place.
fn by_hand(net: &Network, p: usize, q: usize) -> Meeting {
    let (first, second) = tables(net, p, q);
    let table: Vec<(usize, usize)> =
        first.iter().flat_map(|&i| second.iter().map(move |&j| (i.min(j), i.max(j)))).collect::<BTreeSet<_>>().into_iter().collect();
    let before = pairs_within_two(net);
    let after = pairs_within_two(&net.with_changes(&[Change::Meeting(p, q)]));
    let near = |i: usize, j: usize| net.in_contact(i, j) || (0..net.n()).any(|k| net.in_contact(i, k) && net.in_contact(k, j));
    let open = |i: usize, j: usize| !net.in_contact(i, j) && (net.cell(i, j) == Cell::Unknown || net.cell(j, i) == Cell::Unknown);
    Meeting {
        circles: Circles::Groups(p, q),
        neighbours: (p + 1..q).all(|g| net.members(g).next().is_none()),
        pairs: table.len(),
        contact: table.iter().filter(|&&(i, j)| net.in_contact(i, j)).count(),
        unknown: table.iter().filter(|&&(i, j)| open(i, j)).count(),
        at_the_table: table.iter().filter(|&&(i, j)| !near(i, j)).count(),
        gain: after.difference(&before).filter(|pair| !table.contains(pair)).count(),
    }
}

/// Whether two groups have a smaller share of pairs in contact than the team.
fn little_contact(net: &Network, meeting: &Meeting) -> bool {
    let pairs: Vec<(usize, usize)> = (0..net.n()).flat_map(|i| (i + 1..net.n()).map(move |j| (i, j))).collect();
    let contact = pairs.iter().filter(|&&(i, j)| net.in_contact(i, j)).count();
    meeting.pairs > 0 && meeting.contact * pairs.len() < contact * meeting.pairs
}

/// Up to `most` people, some without a group or in two, some without an answer.
pub fn any_draft(most: usize) -> impl Strategy<Value = Draft> {
    (0..=most).prop_flat_map(|n| {
        let answer = prop_oneof![4 => Just(Answer::Full), 1 => Just(Answer::Absent)];
        let person = (answer, prop::collection::btree_set(0..4_usize, 0..=2));
        (prop::collection::vec(person, n), prop::collection::btree_set((0..n.max(1), 0..n.max(1)), 0..=2 * n)).prop_map(
            |(people, mentions)| Draft {
                groups: ["1-2", "3-4", "5-6", "7-8"].map(str::to_owned).to_vec(),
                mentions: mentions.into_iter().filter(|(i, j)| i != j && people[*i].0 == Answer::Full).collect(),
                people: people
                    .into_iter()
                    .enumerate()
                    .map(|(i, (answer, groups))| DraftPerson { groups, answer, ..DraftPerson::new(i.to_string()) })
                    .collect(),
                cap: None,
            },
        )
    })
}

proptest! {
    #[test]
    fn meetings_are_as_if_they_took_place(draft in any_draft(9)) {
        let net = draft.network();
        prop_assert_eq!(cross_group_reach(&net).map(|p| p.with), Some(pairs_within_two(&net).len()));
        let found = meetings(&net).unwrap();
        prop_assert!(found.is_sorted_by(|a, b| a.gain > b.gain || a.gain == b.gain && a.circles < b.circles));
        let mut expected: Vec<Meeting> =
            (0..4).flat_map(|p| (p + 1..4).map(move |q| (p, q))).map(|(p, q)| by_hand(&net, p, q)).filter(|m| little_contact(&net, m)).collect();
        expected.sort_by_key(|m| std::cmp::Reverse(m.gain));
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_proposed_working_group_is_not_bettered_by_one_change(draft in any_draft(9)) {
        let net = draft.network();
        let chosen = suggest_working_group(&net);
        let used: Vec<usize> = (0..4).filter(|&g| net.members(g).next().is_some()).collect();
        prop_assert_eq!(chosen.is_empty(), used.len() < 2);
        if used.len() > 1 {
            prop_assert!(chosen.is_sorted_by(|a, b| a < b) && used.iter().all(|&g| chosen.iter().any(|&i| net.actor(i).groups.contains(&g))));
            let worth = |people: &[usize]| pairs_within_two(&net.with_changes(&[Change::WorkingGroup(people.to_vec())])).len();
            // With one group per person each member stands for one group, and swapping within it is the only change.
            if (0..net.n()).all(|i| net.actor(i).groups.len() < 2) {
                for place in 0..chosen.len() {
                    let group = net.actor(chosen[place]).groups[0];
                    for other in net.members(group) {
                        let mut changed = chosen.clone();
                        changed[place] = other;
                        prop_assert!(worth(&changed) <= worth(&chosen));
                    }
                }
            }
        }
    }

    #[test]
    fn changes_add_what_they_say_and_keep_who_people_are(draft in any_draft(8), a in 0..10_usize, b in 0..10_usize, c in 0..10_usize) {
        let net = draft.network();
        let then = net.with_changes(&[Change::AddTie(a, b), Change::WorkingGroup(vec![a, b, c]), Change::TakeOut(vec![c])]);
        let ids: Vec<_> = net.actors().iter().enumerate().filter(|(i, _)| *i != c).map(|(_, x)| x.id).collect();
        prop_assert_eq!(then.actors().iter().map(|x| x.id).collect::<Vec<_>>(), ids);
        for (i, x) in net.actors().iter().enumerate() {
            for (j, y) in net.actors().iter().enumerate() {
                let (Some(k), Some(l)) = (then.index_of(x.id), then.index_of(y.id)) else { continue };
                let added = i != j && [a, b].contains(&i) && [a, b].contains(&j);
                prop_assert_eq!(then.has(k, l), net.has(i, j) || added);
                if added {
                    prop_assert_eq!(then.cell(k, l), Cell::Tie);
                }
            }
        }
    }
}

#[test]
fn the_examples_of_the_documentation() {
    let two = [("Anna", "1-2"), ("Bram", "1-2"), ("Cem", "3-4"), ("Dita", "3-4")];
    let net = draft(&two, &[("Anna", "Bram"), ("Cem", "Bram")]).network();
    assert_eq!(cross_group_reach(&net), Some(Part { with: 2, of: 4 }));

    let three = [two.as_slice(), &[("Ella", "5-6")]].concat();
    let net = draft(&three, &[("Bram", "Ella"), ("Ella", "Bram")]).network();
    let first = &meetings(&net).unwrap()[0];
    assert_eq!(first.circles, Circles::Groups(0, 1));
    assert_eq!((first.gain, first.at_the_table, first.pairs, first.contact), (2, 4, 4, 0));

    let net = draft(&two, &[("Anna", "Bram"), ("Cem", "Dita")]).network();
    assert_eq!(suggest_working_group(&net), [0, 2]);
}

#[test]
fn in_the_example_school() {
    let net = de_pragmatiek().network();
    let found = meetings(&net).unwrap();
    for meeting in &found {
        let Circles::Groups(p, q) = meeting.circles else { panic!("{meeting:?}") };
        assert_eq!(*meeting, by_hand(&net, p, q));
    }
    let summary: Vec<(usize, usize, usize, usize)> = found
        .iter()
        .map(|m| match m.circles {
            Circles::Groups(p, q) => (p, q, m.gain, m.contact),
            Circles::Grades(..) => panic!("{m:?}"),
        })
        .collect();
    // Groups 3-4 and 5-6 are the best of those that follow each other; 1-2 and 5-6 share fewer colleagues now.
    assert_eq!(summary, [(0, 2, 7, 0), (0, 3, 6, 0), (1, 2, 6, 0), (1, 3, 5, 0), (0, 1, 0, 1), (2, 3, 0, 1)]);
    let neighbours: Vec<bool> = found.iter().map(|m| m.neighbours).collect();
    assert_eq!(neighbours, [false, false, true, false, true, true]);
    assert!(grade_meetings(&net).unwrap().iter().all(|m| matches!(m.circles, Circles::Grades(..))));
    let chosen = suggest_working_group(&net);
    assert_eq!(chosen.iter().map(|&i| net.actor(i).groups[0]).collect::<Vec<_>>(), [0, 1, 2, 3]);
}

#[test]
fn nobody_one_person_and_everything_tied() {
    for (people, mentions) in [
        (vec![], vec![]),
        (vec![("Anna", "1-2")], vec![]),
        (vec![("Anna", ""), ("Bram", "")], vec![("Anna", "Bram")]),
        (vec![("Anna", "1-2"), ("Bram", "3-4")], vec![("Anna", "Bram"), ("Bram", "Anna")]),
    ] {
        let net = draft(&people, &mentions).network();
        assert_eq!(meetings(&net), Some(vec![]));
        assert_eq!(grade_meetings(&net), Some(vec![]));
        let then =
            net.with_changes(&[Change::TakeOut(vec![0, 7]), Change::Meeting(0, 9), Change::AddTie(3, 3), Change::WorkingGroup(vec![])]);
        assert_eq!(then.n(), net.n().saturating_sub(1));
        assert_eq!(WhatIfValues::new(&then).people, then.n());
    }
}

#[test]
fn a_network_that_is_larger_than_a_team_has_no_meetings() {
    let people: Vec<DraftPerson> = (0..=lijntjes::analysis::TEAM_UP_TO).map(|i| DraftPerson::new(i.to_string())).collect();
    let mut draft = Draft { people, ..Draft::default() };
    draft.join(0, "1-2");
    draft.join(1, "3-4");
    let net = draft.network();
    assert_eq!((meetings(&net), cross_group_reach(&net), suggest_working_group(&net)), (None, None, vec![]));
}

#[test]
fn a_thought_experiment_is_said_in_both_languages() {
    let project = example();
    let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
    let net = &answers.net;
    let leaving = net.actors().iter().position(|a| a.groups.is_empty()).unwrap();
    let then = what_if(&answers, &[Change::TakeOut(vec![leaving])]);
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let texts = what_if_texts(words);
        for text in
            [&texts.title, &texts.note, &texts.not_shown, &texts.working_group, &texts.meetings, &texts.meetings_how, &texts.no_meetings]
        {
            assert!(text.len() > 8 && !text.starts_with("what-if") && !text.starts_with("meetings"), "{text}");
        }
        let person = |id| project.name(id).to_owned();
        let group = |id| words.group_inline(project.group_name(id));
        let called = lijntjes::report::called(&project, &answers.spec, NameView::With, &person, &group);
        for change in
            [Change::TakeOut(vec![0, 1]), Change::AddTie(0, 9), Change::WorkingGroup(suggest_working_group(net)), Change::Meeting(1, 2)]
        {
            let text = change_text(words, net, &change, &called);
            assert!(text.starts_with(if lang == Lang::Dutch { "Wat als " } else { "What if " }) && text.ends_with('?'), "{text}");
        }
        assert_eq!(what_if_lines(words, &then.before, &then.after).len(), 7);
        for turn in &then.turns {
            let text = turn_text(words, turn, &called);
            assert_eq!((text.before.is_some(), text.after.is_some()), (turn.before.is_some(), turn.after.is_some()));
        }
        for meeting in meetings(net).unwrap().iter().chain(&grade_meetings(net).unwrap()) {
            let text = meeting_text(words, net, meeting, &called);
            assert!(!text.gain.contains("{ $") && !text.now.starts_with("meeting"), "{text:?}");
        }
    }
    let words = Words::new(Lang::Dutch);
    let naming = Naming::new(&project, NameView::With);
    let person = |id| naming.short(id).to_owned();
    let group = |id| words.group_inline(project.group_name(id));
    let called = lijntjes::report::called(&project, &answers.spec, NameView::With, &person, &group);
    assert_eq!(change_text(words, net, &Change::Meeting(1, 2), &called), "Wat als groep 3-4 en groep 5-6 met elkaar om tafel gaan?");
    let lines: Vec<String> = what_if_lines(words, &then.before, &then.after).into_iter().map(|l| l.sentence).collect();
    assert_eq!(
        lines,
        [
            "Mensen: nu 24, dan 23",
            "Lijntjes: nu 80, dan 67",
            "Lijntjes tussen groepen: blijft 2",
            "Tweetallen uit verschillende groepen binnen twee stappen: nu 95 van 149, dan 68 van 149",
            "Delen zonder lijntje ertussen: blijft 1",
            "Noemt terug, van elke 100 keer: nu 87, dan 85",
            "Vermeldingen tussen groepen, van elke 100: blijft 5",
        ]
    );
    let neighbours = meetings(net).unwrap().into_iter().find(|m| m.neighbours).unwrap();
    let said = meeting_text(words, net, &neighbours, &called);
    assert_eq!(
        said.gain,
        "Als groep 3-4 en groep 5-6 met elkaar om tafel gaan, komen buiten die tafel 6 tweetallen uit verschillende groepen binnen twee \
         stappen van elkaar. Aan tafel zelf zijn dat 6 tweetallen die nu verder van elkaar staan."
    );
    assert_eq!(said.now, "Nu heeft geen van de 25 tweetallen tussen groep 3-4 en groep 5-6 contact.");
    let gone = FindingTurn { turn: Turn::Gone, after: None, ..then.turns[0].clone() };
    assert_eq!(turn_text(words, &gone, &called).turn, "vervalt");
}
