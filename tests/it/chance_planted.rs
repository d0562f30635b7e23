//! How often what was planted in a team stands out from chance; and, for the school of the case and for small teams, what is said of it.
//!
//! `LIJNTJES_TEAMS` is the number of teams for each kind; 40 without it.

use std::collections::BTreeMap;

use lijntjes::model::RoleKind;
use rayon::prelude::*;

use crate::chance_models::teams_per_model;
use crate::chance_teams::{ChanceTeam, Shape};
use crate::invented::mentions::of_contacts;
use crate::judged::{Judged, judged};
use crate::networks::{Draft, de_pragmatiek};

/// What is planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Planted {
    /// The last group has no tie to another group; the others have many among themselves.
    IsolatedGroup,
    /// The same, and not to a leader either: only the experts are in contact with it.
    OnlyExpertsReach,
    /// All ties between the first two groups, five or more, are those of one person.
    GoBetween,
    /// The first expert is in contact with everyone in the first group, and with no other teacher.
    ExpertForOneGroup,
    /// Two leaders name many and are hardly named; or one does.
    OneSidedDirectie,
    OneSidedDirector,
    /// Ties run between groups, and none inside.
    BetweenOnly,
    /// Every group is a part of its own, with whoever else belongs to it.
    SeparateParts,
}

impl Planted {
    const ALL: [Self; 8] = [
        Self::IsolatedGroup,
        Self::OnlyExpertsReach,
        Self::GoBetween,
        Self::ExpertForOneGroup,
        Self::OneSidedDirectie,
        Self::OneSidedDirector,
        Self::BetweenOnly,
        Self::SeparateParts,
    ];

    /// The rule that must say so, and about whom.
    fn shows_as(self, shape: Shape) -> (&'static str, String) {
        match self {
            Self::IsolatedGroup | Self::OnlyExpertsReach => ("group_on_its_own", format!("group {}", shape.groups)),
            Self::GoBetween => ("bridge", "team".into()),
            Self::ExpertForOneGroup => ("expert_reach", format!("person p{:02}", shape.teachers())),
            Self::OneSidedDirectie | Self::OneSidedDirector => ("leaders_one_sided", "team".into()),
            Self::BetweenOnly => ("little_inside", "team".into()),
            Self::SeparateParts => ("groups_apart", "team".into()),
        }
    }

    fn shape(self, people: usize) -> Shape {
        let leaders = if self == Self::OneSidedDirector { 1 } else { 2 };
        let groups = if people < 26 { 3 } else { 4 };
        Shape { people, groups, experts: 2, leaders, ordered: true, groupings: people.is_multiple_of(2) }
    }

    /// The chance that two people are in contact, the first before the second in the order of [`Shape`].
    fn contact(self, shape: Shape, i: usize, j: usize) -> f64 {
        let (p, q) = (shape.group(i), shape.group(j));
        let last = Some(shape.groups - 1);
        let alone = (p == last || q == last) && p != q;
        let base = match (p, q) {
            (Some(p), Some(q)) if p == q => 0.6,
            (Some(_), Some(_)) => 0.15,
            _ if shape.is_leader(j) => 0.2,
            _ => 0.3,
        };
        let teachers = p.is_some() && q.is_some();
        let one_if = |true_of: bool| f64::from(u8::from(true_of));
        match self {
            Self::IsolatedGroup | Self::OnlyExpertsReach if teachers && p != q => 0.4 * one_if(!alone),
            Self::OnlyExpertsReach if p == last && q.is_none() => 0.7 * one_if(shape.is_expert(j)),
            Self::GoBetween if (p, q) == (Some(0), Some(1)) => one_if(i == 0),
            Self::GoBetween if teachers && p != q => 0.4,
            Self::ExpertForOneGroup if j == shape.teachers() => one_if(p == Some(0)),
            // The leaders' mentions are added by themselves.
            Self::OneSidedDirectie | Self::OneSidedDirector if shape.is_leader(j) => 0.0,
            Self::BetweenOnly if teachers => 0.3 * one_if(p != q),
            // Who is in no group belongs to the part of their number.
            Self::SeparateParts => 0.7 * one_if(p.unwrap_or(i % shape.groups) == q.unwrap_or(j % shape.groups)),
            _ => base,
        }
    }

    fn team(self, people: usize, seed: u64) -> ChanceTeam {
        let shape = self.shape(people);
        let mut team = shape.team();
        team.draft.mentions = of_contacts(people, |i, j| self.contact(shape, i, j), 0.6, seed);
        if matches!(self, Self::OneSidedDirectie | Self::OneSidedDirector) {
            let one_in = if self == Self::OneSidedDirector { 3 } else { 2 };
            for leader in (0..people).filter(|&i| shape.is_leader(i)) {
                // Two of three, or every other, by a step that the seed shifts.
                let wanted = (0..people).filter(|&i| !shape.is_leader(i));
                let seed = usize::try_from(seed).unwrap();
                let named = wanted.filter(|i| if one_in == 3 { (i + seed) % 3 > 0 } else { (i + leader + seed) % 2 == 0 });
                team.draft.mentions.extend(named.map(|i| (leader, i)));
                if one_in == 2 {
                    team.draft.mentions.insert((seed % shape.teachers(), leader));
                }
            }
        }
        team
    }

    /// Whether the rule calls it a pattern, and of whom it was planted.
    fn is_seen(self, shape: Shape, said: &Judged) -> bool {
        let (rule, about) = self.shows_as(shape);
        said.is_pattern(rule) && said.test(rule, &about).is_some_and(|test| test.stands_out)
    }
}

/// What is said of a small team: by the rule itself, else the counts between the groups of the whole team, which single nobody out.
fn in_small(said: &Judged, rule: &str) -> &'static str {
    match (said.nature(rule), said.nature("groups_apart")) {
        (Some(nature), _) => nature,
        (None, Some(_)) => "counts of all groups",
        (None, None) => "nothing",
    }
}

#[test]
#[ignore = "takes minutes"]
fn full_planted() {
    let teams = teams_per_model();
    let mut wrong = Vec::new();
    println!("| planted | must say | 20 to 40 people, of {teams} | 15 people: nature | 12 people: nature |\n|---|---|---|---|---|");
    for planted in Planted::ALL {
        let people = |number: u64| 20 + usize::try_from(number * 7 % 21).unwrap();
        let seen: usize = (0..teams)
            .into_par_iter()
            .filter(|&number| planted.is_seen(planted.shape(people(number)), &judged(&planted.team(people(number), number).project())))
            .count();
        let (rule, _) = planted.shows_as(planted.shape(20));
        let small = [15, 12].map(|people| {
            let said = (0..teams).into_par_iter().map(|number| in_small(&judged(&planted.team(people, number).project()), rule));
            let mut count: BTreeMap<&str, usize> = BTreeMap::new();
            said.collect::<Vec<_>>().into_iter().for_each(|nature| *count.entry(nature).or_default() += 1);
            // Now and then a team of twelve has hardly a tie of the sort that was planted.
            if let Some(silent) = count.get("nothing").filter(|silent| **silent as u64 * 50 > teams) {
                wrong.push(format!("{planted:?}: of {people} people nothing is said in {silent} of {teams}"));
            }
            count.into_iter().map(|(nature, count)| format!("{nature} {count}")).collect::<Vec<_>>().join(", ")
        });
        println!("| {planted:?} | {rule} | {seen} | {} | {} |", small[0], small[1]);
        if (seen as u64) * 10 < teams * 9 {
            wrong.push(format!("{planted:?}: {rule} is a pattern in {seen} of {teams}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The school of the case with a role taken away, or cut to fewer people.
fn changed_cases() -> Vec<(&'static str, Draft)> {
    let teacher = |key: &str| {
        let mut draft = de_pragmatiek();
        let who = draft.index(key);
        "leraar".clone_into(&mut draft.people[who].role);
        draft
    };
    let cut = |keys: &str| {
        let mut draft = de_pragmatiek();
        let keep: Vec<usize> = keys.split_whitespace().map(|key| draft.index(key)).collect();
        let place = |i: &usize| keep.iter().position(|k| k == i);
        draft.mentions = draft.mentions.iter().filter_map(|(i, j)| Some((place(i)?, place(j)?))).collect();
        draft.people = keep.iter().map(|&i| draft.people[i].clone()).collect();
        draft
    };
    vec![
        ("whole", de_pragmatiek()),
        ("one expert, BL", teacher("TL")),
        ("one expert, TL", teacher("BL")),
        ("one director", teacher("ADJ")),
        ("15 people", cut("12A 12B 12C 3A 3B 4A 5A 5B 6A 7A 7B 8A BL TL DIR")),
        ("12 people", cut("12A 12B 12C 3A 3B 4A 5A 5B 6A BL TL DIR")),
    ]
}

/// The findings of the case: the first is told by counts alone.
const OF_THE_CASE: [&str; 6] = ["exchange", "reciprocity", "groups_apart", "experts_central", "expert_reach", "leaders_one_sided"];

#[test]
fn the_case_stands_out() {
    let said = judged(&de_pragmatiek().project());
    let natures = OF_THE_CASE.map(|rule| said.nature(rule));
    assert_eq!(natures, [Some("observation"), Some("pattern"), Some("pattern"), Some("pattern"), Some("pattern"), Some("pattern")]);
}

#[test]
#[ignore = "is a table, made with the others"]
fn full_changed_cases() {
    println!("| school of the case | {} |\n|---|{}", OF_THE_CASE.join(" | "), "---|".repeat(OF_THE_CASE.len()));
    for (name, draft) in changed_cases() {
        let experts = draft.people.iter().filter(|p| RoleKind::guess(&p.role) == RoleKind::Expert).count();
        let said = judged(&draft.project());
        let natures = OF_THE_CASE.map(|rule| said.nature(rule).unwrap_or("nothing"));
        println!("| {name} ({} people, {experts} experts) | {} |", draft.people.len(), natures.join(" | "));
        assert_eq!(natures[0], "observation", "{name}");
    }
}

/// That what is called planted is there, before anything is measured with it.
#[test]
fn what_is_planted_is_there() {
    for number in 0..20 {
        let people = 20 + usize::try_from(number).unwrap();
        for planted in Planted::ALL {
            let shape = planted.shape(people);
            let team = planted.team(people, number);
            let ties: Vec<(usize, usize)> = team.draft.mentions.iter().map(|&(i, j)| (i.min(j), i.max(j))).collect();
            let between = |a: Option<usize>, b: Option<usize>| {
                ties.iter()
                    .filter(|&&(i, j)| (shape.group(i), shape.group(j)) == (a, b))
                    .copied()
                    .collect::<std::collections::BTreeSet<_>>()
            };
            let last = shape.groups - 1;
            match planted {
                Planted::IsolatedGroup | Planted::OnlyExpertsReach => assert!((0..last).all(|g| between(Some(g), Some(last)).is_empty())),
                Planted::GoBetween => {
                    let carried = between(Some(0), Some(1));
                    assert!(carried.len() >= 5 && carried.iter().all(|(i, _)| *i == 0), "{people}: {carried:?}");
                }
                Planted::ExpertForOneGroup => {
                    let expert = shape.teachers();
                    let met: Vec<usize> = ties.iter().filter(|(i, j)| *j == expert && *i < expert).map(|(i, _)| *i).collect();
                    assert!(shape.members(0).all(|i| met.contains(&i)) && met.iter().all(|&i| shape.group(i) == Some(0)));
                }
                Planted::OneSidedDirectie | Planted::OneSidedDirector => {
                    let into = team.draft.mentions.iter().filter(|(_, j)| shape.is_leader(*j)).count();
                    let out = team.draft.mentions.iter().filter(|(i, _)| shape.is_leader(*i)).count();
                    assert!(into <= shape.leaders && out >= 8 * shape.leaders, "{out} {into}");
                }
                Planted::BetweenOnly => assert!((0..shape.groups).all(|g| between(Some(g), Some(g)).is_empty())),
                Planted::SeparateParts => assert!((0..last).all(|g| between(Some(g), Some(g + 1)).is_empty())),
            }
        }
    }
}
