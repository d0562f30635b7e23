//! What is not told without names follows from nothing that is told: by brute force, over every choice of groups and roles of random teams.
//!
//! What is looked for is looked for in the project with names too, where it is found.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::analysis::{Network, Row, WhoIsMissing, who_is_missing};
use lijntjes::model::*;
use lijntjes::report::NameView;
use lijntjes::session::picture;
use lijntjes::text::Lang;
use proptest::prelude::*;

use crate::choices::*;
use crate::sight::{Sight, basis_of};

/// Whose answers on which question are told nowhere, for the whole team.
fn untold(project: &Project, asked: &Asked) -> BTreeSet<(PersonId, QuestionId)> {
    let shared = shared(project, asked, &Scope::default());
    let (before, after) = (&project.waves[&WAVE], &shared.project.waves[&WAVE]);
    let is_untold = |key: &(PersonId, QuestionId)| {
        after.untold.contains(key) || (before.respondence(key.0, key.1).is_answer() && !after.respondence(key.0, key.1).is_answer())
    };
    before.respondence.keys().filter(|key| after.places.contains_key(&key.0)).copied().filter(is_untold).collect()
}

/// Other mentions by these people, drawn from `dice`.
fn said_otherwise(project: &Project, people: &BTreeSet<(PersonId, QuestionId)>, dice: u64) -> Project {
    let mut next = project.clone();
    let n = project.people.len();
    let wave = Arc::make_mut(&mut next.waves).get_mut(&WAVE).unwrap();
    wave.ties.retain(|tie| !people.contains(&(tie.from, tie.question)));
    let mut state = dice;
    for &(from, question) in people {
        for j in 0..n {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            if state >> 62 == 0 {
                wave.ties.extend(tie(wave, from.0 as usize, j, question.0 as usize));
            }
        }
    }
    next
}

/// All that a network says of itself: who is in it and where, who names whom, whose answers there are.
fn told(net: &Network) -> (Vec<String>, Vec<Vec<usize>>, Vec<Row>) {
    let actors = net.actors().iter().map(|actor| format!("{actor:?}")).collect();
    ((actors), (0..net.n()).map(|i| net.names(i).to_vec()).collect(), (0..net.n()).map(|i| net.row(i).clone()).collect())
}

/// Who of a group two choices have that the other one has not, where that is one or two people.
fn few_between_choices(project: &Project, asked: &Asked, names: NameView) -> Vec<String> {
    let mut seen: BTreeMap<GroupId, BTreeSet<BTreeSet<PersonId>>> = BTreeMap::new();
    for scope in scopes(project) {
        let net = shown(project, asked, &scope, names);
        for (g, id) in net.groups().iter().enumerate() {
            let members = net.members(g).map(|i| net.actor(i).id).collect::<BTreeSet<_>>();
            if !members.is_empty() {
                seen.entry(*id).or_default().insert(members);
            }
        }
    }
    let mut found = Vec::new();
    for (group, all) in seen {
        let all: Vec<_> = all.into_iter().collect();
        for (k, one) in all.iter().enumerate() {
            let few = all[k + 1..].iter().filter(|other| (1..FEW).contains(&one.symmetric_difference(other).count()));
            found.extend(few.map(|other| format!("{group:?}: {one:?} and {other:?}")));
        }
    }
    found
}

/// Groups of one or two people that are shown beside others.
fn small_ones(net: &Network) -> Vec<GroupId> {
    let sizes: Vec<usize> = (0..net.groups().len()).map(|g| net.members(g).count()).collect();
    let several = sizes.iter().filter(|size| **size > 0).count() > 1;
    net.groups().iter().zip(sizes).filter(|(_, size)| several && (1..FEW).contains(size)).map(|(id, _)| *id).collect()
}

/// Of whom the counts of answers per group, of those in none and of the whole team say whether they answered: every sum and difference of
/// these counts that is about some people only, and each as often as can be, and about one or two of them or about people of whom none answered.
fn told_of(net: &Network, missing: &WhoIsMissing) -> Vec<String> {
    let asked: Vec<usize> = (0..net.n()).filter(|&i| *net.row(i) != Row::NotAsked).collect();
    if missing.whole.answered == missing.whole.asked {
        return Vec::new();
    }
    let mut counts: Vec<Vec<i32>> = vec![vec![1; asked.len()]];
    let column = |is_in: &dyn Fn(usize) -> bool| asked.iter().map(|&i| i32::from(is_in(i))).collect::<Vec<_>>();
    counts.extend((0..net.groups().len()).map(|g| column(&|i| net.actor(i).groups.contains(&g))));
    counts.push(column(&|i| net.actor(i).groups.is_empty()));
    counts.retain(|count| count.iter().any(|one| *one > 0));
    let mut found = Vec::new();
    for code in 0..3_usize.pow(u32::try_from(counts.len()).unwrap()) {
        let factor = |k: usize| i32::try_from(code / 3_usize.pow(u32::try_from(k).unwrap()) % 3).unwrap() - 1;
        let sum: Vec<i32> = (0..asked.len()).map(|i| counts.iter().enumerate().map(|(k, count)| factor(k) * count[i]).sum()).collect();
        let who: Vec<usize> = sum.iter().zip(&asked).filter(|(one, _)| **one != 0).map(|(_, i)| *i).collect();
        let one_way = sum.iter().all(|one| *one >= 0);
        let none = || who.iter().all(|&i| !net.took_part(i) && !net.has_answers(i));
        if one_way && !who.is_empty() && (who.len() < FEW || none()) {
            found.push(format!("{:?}", who.iter().map(|&i| net.actor(i).id).collect::<Vec<_>>()));
        }
    }
    found
}

/// What those said whose answers are told nowhere changes nothing, whatever is chosen.
fn silence_holds(team: &Team, dice: u64) -> Result<(), TestCaseError> {
    let project = team.project();
    prop_assert_eq!(check(&project), []);
    for asked in team.asked() {
        let untold = untold(&project, &asked);
        let otherwise = said_otherwise(&project, &untold, dice);
        for scope in scopes(&project) {
            let (one, other) = (shared(&project, &asked, &scope), shared(&otherwise, &asked, &scope));
            prop_assert_eq!((&one.told, &one.spec), (&other.told, &other.spec));
            prop_assert!(one.project == other.project, "what {:?} said is told in {:?} of {:?}", untold, scope, asked);
            let (one, other) = (Network::new(&one.project, &one.spec).unwrap(), Network::new(&other.project, &other.spec).unwrap());
            prop_assert_eq!(told(&one), told(&other), "what {:?} said is told in {:?} of {:?}", untold, scope, asked);
        }
    }
    Ok(())
}

/// Nothing is said of one or two people of a group, not by what is shown of it nor by the difference of two choices.
fn no_few_are_told(team: &Team) -> Result<(), TestCaseError> {
    let project = team.project();
    for asked in team.asked() {
        for scope in scopes(&project) {
            let net = shown(&project, &asked, &scope, NameView::Without);
            prop_assert_eq!(small_ones(&net), [], "{:?} {:?}", asked, scope);
        }
        prop_assert_eq!(few_between_choices(&project, &asked, NameView::Without), Vec::<String>::new(), "{:?}", asked);
    }
    Ok(())
}

/// Counts of answers say of nobody whether they gave one.
fn counts_tell_of_nobody(team: &Team) -> Result<(), TestCaseError> {
    let project = team.project();
    for asked in team.asked() {
        for scope in scopes(&project) {
            let net = shown(&project, &asked, &scope, NameView::Without);
            let missing = who_is_missing(&net);
            if missing.tells_of_nobody() {
                prop_assert_eq!(told_of(&net, &missing), Vec::<String>::new(), "{:?} {:?}", asked, scope);
            }
        }
    }
    Ok(())
}

/// Where no group is shown apart, none is chosen: it would be.
fn no_group_is_chosen_where_none_is_shown(team: &Team) -> Result<(), TestCaseError> {
    let project = team.project();
    for asked in team.asked() {
        for scope in scopes(&project) {
            let shared = shared(&project, &asked, &scope);
            let told = shared.told.too_few_answered || shared.told.split_by_scope;
            prop_assert_eq!(told, shared.spec.grouping.is_none());
            prop_assert!(!told || shared.spec.scope.groups.is_empty(), "{:?} {:?}", asked, scope);
        }
    }
    Ok(())
}

/// The groepsbeeld of a choice as a figure, and whether it holds a total of mentions.
fn groups_figure(project: &Project, asked: &Asked, scope: &Scope) -> (String, bool, bool) {
    let basis = basis_of(project, &spec(asked, scope.clone()), NameView::Without);
    let sight = Sight::new(project, &basis, Appearance::default(), LayoutKind::Blocks, Lang::Dutch);
    let drawn = picture(&sight.request());
    let scene = drawn.scene.groups().unwrap();
    let hides = scene.blocks.iter().any(|block| block.withheld) || scene.bundles.iter().any(|bundle| bundle.tied.is_none());
    let svg = sight.svg(&[]);
    let total = basis.answers.net.arc_count();
    let has_total = svg.contains(&format!("{total} vermelding"));
    (svg, hides, has_total)
}

/// A groepsbeeld holds no total where it withholds anything, and nothing of what is withheld.
fn groups_tell_nothing_more(team: &Team, dice: u64, most: usize) -> Result<(), TestCaseError> {
    let project = team.project();
    let asked = Asked::One(QUESTIONS[0]);
    let otherwise = said_otherwise(&project, &untold(&project, &asked), dice);
    let all = scopes(&project);
    for scope in all.iter().step_by(all.len().div_ceil(most)) {
        let (svg, hides, has_total) = groups_figure(&project, &asked, scope);
        prop_assert!(!(hides && has_total), "{:?}: {}", scope, svg);
        prop_assert_eq!(svg, groups_figure(&otherwise, &asked, scope).0);
    }
    Ok(())
}

/// One small group, one of which too few answered, one person in two groups, one leader.
fn telling() -> Team {
    let said = |silent: &[usize]| (0..14).map(|i| if silent.contains(&i) { Respondence::Absent } else { Respondence::Answered }).collect();
    let mentions = (0..14).flat_map(|i| (1..5).map(move |step| (i, (i + step * 3) % 14, false))).collect();
    let mut kinds = vec![None; 14];
    (kinds[1], kinds[13]) = (Some(RoleKind::Expert), Some(RoleKind::Leader));
    Team {
        sizes: vec![6, 5, 2],
        outside: 1,
        second: vec![(0, 1)],
        kinds,
        said: [said(&[8, 9, 10]), said(&[])],
        mentions,
        questions: 1,
        ordered: true,
        small: SmallGroups::Withheld,
    }
}

#[test]
fn what_looks_for_it_finds_it_with_names() {
    let project = telling().project();
    let asked = Asked::One(QUESTIONS[0]);
    let untold = untold(&project, &asked);
    assert_eq!(untold.iter().map(|(who, _)| who.0).collect::<Vec<_>>(), [0, 6, 7], "three of six in the second group");
    let whole = |project: &Project| shown(project, &asked, &Scope::default(), NameView::With);
    assert_ne!(told(&whole(&project)), told(&whole(&said_otherwise(&project, &untold, 3))));
    assert_eq!(small_ones(&whole(&project)), [GroupId(2)]);
    assert!(!few_between_choices(&project, &asked, NameView::With).is_empty());
    let net = whole(&project);
    let found = told_of(&net, &who_is_missing(&net));
    assert!(found.contains(&"[PersonId(13)]".to_owned()) && found.contains(&"[PersonId(0)]".to_owned()), "{found:?}");
    assert!(!who_is_missing(&net).tells_of_nobody());
    // And nothing of it without them.
    let dice = 3;
    silence_holds(&telling(), dice).unwrap();
    no_few_are_told(&telling()).unwrap();
    counts_tell_of_nobody(&telling()).unwrap();
    groups_tell_nothing_more(&telling(), dice, 64).unwrap();
    let (_, hides, _) = groups_figure(&project, &asked, &Scope::default());
    assert!(hides, "there is something to withhold");
}

/// Somebody who names everyone on one question has said all of "on any of them", whatever is missing on the other: who counts as silent was
/// decided by that, and said what it withheld.
#[test]
fn what_few_said_does_not_decide_whether_it_is_told() {
    let said = |marks: &str| {
        let answer = |mark| match mark {
            '+' => Respondence::Answered,
            '-' => Respondence::Absent,
            _ => Respondence::NotAsked(NotAskedWhy::Unstated),
        };
        marks.chars().map(answer).collect::<Vec<_>>()
    };
    let team = Team {
        sizes: vec![3, 4, 3],
        outside: 0,
        second: vec![(2, 1)],
        kinds: vec![None; 10],
        said: [said("++-++++--+"), said("-+++.+++++")],
        mentions: Vec::new(),
        questions: 2,
        ordered: false,
        small: SmallGroups::Withheld,
    };
    let project = team.project();
    let everyone = |who: u32| {
        (0..10).filter(move |j| *j != who).map(move |to| Tie {
            from: PersonId(who),
            to: PersonId(to),
            question: QUESTIONS[1],
            strength: Strength::ONE,
        })
    };
    for asked in team.asked() {
        let untold = untold(&project, &asked);
        for (who, _) in untold
            .iter()
            .filter(|(who, question)| *question == QUESTIONS[1] && project.waves[&WAVE].respondence(*who, QUESTIONS[1]).is_answer())
        {
            let mut otherwise = project.clone();
            Arc::make_mut(&mut otherwise.waves).get_mut(&WAVE).unwrap().ties.extend(everyone(who.0));
            for scope in scopes(&project) {
                let (one, other) = (shared(&project, &asked, &scope), shared(&otherwise, &asked, &scope));
                assert_eq!((&one.told, &one.spec), (&other.told, &other.spec), "{who:?} {asked:?}");
                assert!(one.project == other.project, "{who:?} {asked:?}");
            }
        }
        for dice in 0..8 {
            silence_holds(&team, dice).unwrap();
        }
    }
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(10))]

    #[test]
    fn what_is_withheld_follows_from_no_choice(team in team(3), dice in any::<u64>()) {
        silence_holds(&team, dice)?;
        no_group_is_chosen_where_none_is_shown(&team)?;
    }

    #[test]
    fn no_choice_and_no_difference_of_two_is_about_one_or_two_people(team in team(3)) {
        no_few_are_told(&team)?;
    }

    #[test]
    fn counts_of_answers_per_group_say_of_nobody_that_they_are_silent(team in team(3)) {
        counts_tell_of_nobody(&team)?;
    }

    #[test]
    fn a_groepsbeeld_tells_nothing_that_is_withheld(team in team(4), dice in any::<u64>()) {
        groups_tell_nothing_more(&team, dice, 3)?;
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    #[ignore = "takes minutes"]
    fn full_nothing_that_is_withheld_follows_from_any_choice(team in team(4), dice in any::<u64>()) {
        silence_holds(&team, dice)?;
        no_few_are_told(&team)?;
        counts_tell_of_nobody(&team)?;
        no_group_is_chosen_where_none_is_shown(&team)?;
        groups_tell_nothing_more(&team, dice, 8)?;
    }
}
