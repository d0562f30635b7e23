//! How often something is said to stand out in teams in which only chance decides: false alarms, rule by rule.
//!
//! `LIJNTJES_TEAMS` is the number of teams for each model; 40 without it. `LIJNTJES_MODEL`: only models with this in their name.

use std::collections::BTreeMap;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

use crate::chance_teams::{ChanceTeam, Shape};
use crate::invented::mentions::{Naming, structureless};
use crate::judged::judged;
use crate::networks::Answer;

/// A sort of team in which nothing but chance decides who names whom.
struct Model {
    name: &'static str,
    shape: Shape,
    naming: Naming,
    /// Mentions for each who answers.
    mean: f64,
    /// Which share may not be named, was not asked, and did not answer.
    unnamed: f64,
    unasked: f64,
    silent: f64,
    /// Those who did not answer are mostly in the first groups.
    gathered: bool,
}

const SCHOOL: Shape = Shape { people: 24, groups: 4, experts: 2, leaders: 2, ordered: true, groupings: true };
const PLAIN: Model =
    Model { name: "", shape: SCHOOL, naming: Naming::Equal, mean: 5.0, unnamed: 0.0, unasked: 0.0, silent: 0.0, gathered: false };
const MANY_RETURNED: Naming = Naming::Returned(0.7);

fn models() -> Vec<Model> {
    let alone = Shape { experts: 1, leaders: 1, groupings: false, ..SCHOOL };
    vec![
        Model { name: "equal 24", ..PLAIN },
        Model { name: "equal 15", shape: Shape { people: 15, groups: 4, leaders: 1, ..SCHOOL }, mean: 4.0, ..PLAIN },
        Model { name: "equal 30, one expert, one leader", shape: Shape { people: 30, groups: 5, ..alone }, ..PLAIN },
        Model { name: "unequal 24", naming: Naming::Unequal, ..PLAIN },
        Model {
            name: "unequal 15, one expert, one leader",
            shape: Shape { people: 15, groups: 3, ..alone },
            naming: Naming::Unequal,
            ..PLAIN
        },
        Model { name: "unequal 45 in 8 groups", shape: Shape { people: 45, groups: 8, ..SCHOOL }, naming: Naming::Unequal, ..PLAIN },
        Model { name: "returned 15", shape: Shape { people: 15, groups: 3, ..SCHOOL }, naming: MANY_RETURNED, mean: 4.0, ..PLAIN },
        Model { name: "returned 24", naming: MANY_RETURNED, ..PLAIN },
        Model { name: "returned 45 in 8 groups", shape: Shape { people: 45, groups: 8, ..SCHOOL }, naming: MANY_RETURNED, ..PLAIN },
        Model { name: "few mentions 24", mean: 1.5, ..PLAIN },
        Model { name: "few mentions, unequal 30", shape: Shape { people: 30, ..SCHOOL }, naming: Naming::Unequal, mean: 1.5, ..PLAIN },
        Model { name: "15 in 5 groups", shape: Shape { people: 15, groups: 5, experts: 0, leaders: 0, ..SCHOOL }, mean: 4.0, ..PLAIN },
        Model { name: "8 groups of 3", shape: Shape { people: 28, groups: 8, ..SCHOOL }, ..PLAIN },
        Model {
            name: "groups without order 30",
            shape: Shape { people: 30, groups: 5, ordered: false, ..SCHOOL },
            naming: Naming::Unequal,
            ..PLAIN
        },
        Model { name: "a third not to be named 30", shape: Shape { people: 30, groups: 5, ..SCHOOL }, unnamed: 0.33, ..PLAIN },
        Model {
            name: "a fifth not asked 30",
            shape: Shape { people: 30, groups: 5, ..SCHOOL },
            unasked: 0.2,
            naming: Naming::Unequal,
            ..PLAIN
        },
        Model { name: "a fifth silent 24", silent: 0.2, naming: Naming::Unequal, ..PLAIN },
        Model {
            name: "a fifth silent 30, mostly in the first groups",
            shape: Shape { people: 30, groups: 5, ..SCHOOL },
            silent: 0.2,
            gathered: true,
            naming: Naming::Unequal,
            ..PLAIN
        },
    ]
}

impl Model {
    /// Who may not be named is mostly in the first groups, as where a part of the school joined: that is when places that are dealt out
    /// to anyone would tell a difference that is not there.
    fn team(&self, number: u64) -> ChanceTeam {
        let seed = self.name.bytes().fold(number, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut team = self.shape.team();
        let n = self.shape.people;
        for (i, person) in team.draft.people.iter_mut().enumerate() {
            let leaning = if i < n / 2 { 1.6 } else { 0.4 };
            person.may_be_named = !rng.random_bool(self.unnamed * leaning);
            if rng.random_bool(self.unasked) {
                person.answer = Answer::NotAsked;
            } else if rng.random_bool(self.silent * if self.gathered { leaning } else { 1.0 }) {
                person.answer = Answer::Absent;
            }
        }
        team.draft.mentions = structureless(n, self.naming, self.mean, |i, j| team.could(i, j), seed ^ 0x5eed);
        team
    }

    fn is_returned(&self) -> bool {
        matches!(self.naming, Naming::Returned(_))
    }
}

/// The most of `teams` that a share of at most `share` gives, by two standard errors.
fn at_most(share: f64, teams: usize) -> f64 {
    let n = teams as f64;
    n * share + 2.0 * (n * share * (1.0 - share)).sqrt()
}

pub fn teams_per_model() -> u64 {
    std::env::var("LIJNTJES_TEAMS").ok().and_then(|n| n.parse().ok()).unwrap_or(40)
}

#[test]
#[ignore = "takes minutes"]
fn full_false_alarms() {
    let teams = teams_per_model();
    let mut wrong = Vec::new();
    println!("| model | any pattern, of {teams} | rule: patterns |\n|---|---|---|");
    let only = std::env::var("LIJNTJES_MODEL").unwrap_or_default();
    for model in models().into_iter().filter(|model| model.name.contains(&only)) {
        let patterns: Vec<Vec<&str>> = (0..teams).into_par_iter().map(|number| judged(&model.team(number).project()).patterns()).collect();
        let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
        patterns.iter().flatten().for_each(|rule| *by_rule.entry(rule).or_default() += 1);
        let returned = if model.is_returned() { by_rule.remove("reciprocity") } else { None };
        let is_false = |rule: &&str| !(model.is_returned() && *rule == "reciprocity");
        let any = patterns.iter().filter(|found| found.iter().any(is_false)).count();
        let cells: Vec<String> = by_rule.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        let told = returned.map_or_else(String::new, |count| format!(" (reciprocity, which is there: {count})"));
        println!("| {} | {any} | {}{told} |", model.name, cells.join(", "));
        let count = patterns.len();
        if any as f64 > at_most(0.12, count) {
            wrong.push(format!("{}: something stands out in {any} of {count}", model.name));
        }
        let too_often = by_rule.iter().filter(|(_, found)| **found as f64 > at_most(0.1, count));
        wrong.extend(too_often.map(|(rule, found)| format!("{}: {rule} stands out in {found} of {count}", model.name)));
        if model.is_returned() && returned.unwrap_or(0) * 10 < count * 9 {
            wrong.push(format!("{}: reciprocity stands out in only {} of {count}", model.name, returned.unwrap_or(0)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// That the models are what they say, before anything is measured with them.
#[test]
fn the_models_hold_no_structure() {
    for model in models() {
        let teams: Vec<ChanceTeam> = (0..40).map(|number| model.team(number)).collect();
        let made: usize = teams.iter().map(|team| team.draft.mentions.len()).sum();
        let answering: usize = teams.iter().map(|t| t.draft.people.iter().filter(|p| p.answer == Answer::Full).count()).sum();
        let mean = made as f64 / answering as f64;
        assert!((mean - model.mean).abs() < 0.15 * model.mean, "{}: {mean} mentions each", model.name);
        // As many mentions inside groups as the cells inside groups are of all cells, within four standard errors.
        let (mut inside, mut expected, mut variance) = (0.0, 0.0, 0.0);
        for team in &teams {
            let n = team.draft.people.len();
            let same = |i: usize, j: usize| !team.draft.people[i].groups.is_disjoint(&team.draft.people[j].groups);
            let cells: Vec<(usize, usize)> = (0..n).flat_map(|i| (0..n).map(move |j| (i, j))).filter(|&(i, j)| team.could(i, j)).collect();
            let share = cells.iter().filter(|&&(i, j)| same(i, j)).count() as f64 / cells.len() as f64;
            let mentions = team.draft.mentions.len() as f64;
            assert!(team.draft.mentions.iter().all(|&(i, j)| team.could(i, j)), "{}", model.name);
            inside += team.draft.mentions.iter().filter(|&&(i, j)| same(i, j)).count() as f64;
            expected += mentions * share;
            // Twice over: what is returned comes in twos.
            variance += 2.0 * mentions * share * (1.0 - share);
        }
        assert!((inside - expected).abs() < 4.0 * f64::sqrt(variance), "{}: {inside} inside, not {expected}", model.name);
    }
}
