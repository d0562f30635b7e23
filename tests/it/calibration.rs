//! Whether what is said with missing answers holds with them: complete networks of which some people are silenced, and what is said then
//! beside the whole.
//!
//! `LIJNTJES_TEAMS` is the number of teams of each size and mechanism; 40 without it. The table is made by `full_calibration`.

mod silence;
mod table;
mod teams;
mod truth;

use lijntjes::analysis::{Completion, Network};
use lijntjes::findings::{Claim, Context, Divided, Found, Kind, Nature, Rule, found, would_hold};
use lijntjes::session::SEED;
use rayon::prelude::*;

use crate::chance_models::teams_per_model;
use crate::chance_teams::ChanceTeam;
use crate::networks::de_pragmatiek;
use silence::{Mechanism, silenced};
use table::Table;

/// One finding of a team in which some are silent, beside the whole.
struct Told {
    rule: Rule,
    nature: Nature,
    /// `None` where it claims nothing of those who did not answer.
    claim: Option<Claim>,
    kind: Option<Kind>,
    holds_in: Option<f64>,
    is_true: bool,
    /// Whether it stands out in the whole network.
    stands_out_in_whole: bool,
    /// Whether the range of its number holds that of the whole network; `None` without a range.
    range_holds: Option<bool>,
}

/// What is said of a team of which these are silent.
fn told(whole: &ChanceTeam, silent: &[usize]) -> Vec<Told> {
    let (team, lost) = silenced(whole, silent);
    let project = team.project();
    let spec = project.first_spec().unwrap();
    let net = Network::new(&project, &spec).unwrap();
    let divided = Divided::all(&project, &spec);
    let context = Context::with_groupings(&net, &divided, SEED);
    let Found { findings, looked, .. } = found(&context);
    let complete = {
        let project = whole.project();
        Network::new(&project, &spec).unwrap()
    };
    let in_whole = {
        let project = whole.project();
        let divided = Divided::all(&project, &spec);
        found(&Context::with_groupings(&complete, &divided, SEED)).findings
    };
    let held = would_hold(&context, &Completion::new(lost));
    let tell = |(finding, held): (&lijntjes::findings::Finding, Option<Vec<bool>>)| {
        let is_true = held.is_none_or(|clauses| clauses.into_iter().all(|holds| holds));
        // The same again, by what the whole network says.
        if let Some(own) = truth::of(finding, &net, &complete, &looked) {
            assert_eq!(own, is_true, "{:?} {:?}", finding.claim, finding.evidence);
        }
        let certainty = finding.certainty?;
        let stands_out_in_whole = in_whole.iter().any(|other| other.rule() == finding.rule() && other.nature == Nature::Pattern);
        Some(Told {
            rule: finding.rule(),
            nature: finding.nature,
            claim: finding.claim,
            kind: certainty.kind,
            holds_in: certainty.holds_in,
            is_true,
            stands_out_in_whole,
            range_holds: certainty.range.zip(truth::number(finding.rule(), &complete)).map(|(range, number)| {
                // Shares and means of whole counts: at the end is inside.
                (range.low - 1e-9..=range.high + 1e-9).contains(&number)
            }),
        })
    };
    findings.iter().zip(held).filter_map(tell).collect()
}

/// Adds what is said of some teams, each of which some are silenced.
fn measured(table: &mut Table, mechanism: Mechanism, teams: Vec<(u64, ChanceTeam)>) {
    let all: Vec<Vec<Told>> = teams.into_par_iter().map(|(seed, team)| told(&team, &mechanism.choose(&team, seed))).collect();
    all.into_iter().flatten().for_each(|told| table.add(mechanism, &told));
}

/// A few teams, in which no clear breach may be.
#[test]
fn what_is_called_almost_certain_is_hardly_ever_untrue() {
    let mut table = Table::default();
    for mechanism in [Mechanism::AtRandom, Mechanism::LittleNamed] {
        measured(&mut table, mechanism, (0..16).map(|seed| (seed, teams::invented(15 + usize::try_from(seed).unwrap(), seed))).collect());
    }
    assert!(table.claims() > 60, "{}", table.claims());
    let wrong = table.breaches(3.0);
    assert!(wrong.is_empty(), "{}\n{}", wrong.join("\n"), table.markdown());
}

#[test]
#[ignore = "takes a quarter of an hour: the whole table"]
fn full_calibration() {
    let teams = teams_per_model();
    let mut table = Table::default();
    for mechanism in Mechanism::ALL {
        for people in [15, 24, 40, 80] {
            measured(&mut table, mechanism, (0..teams).map(|seed| (seed, teams::invented(people, 1_000 + seed))).collect());
        }
        measured(&mut table, mechanism, (0..teams / 10).map(|seed| (seed, teams::invented(200, 5_000 + seed))).collect());
        for team in teams::known() {
            measured(&mut table, mechanism, (0..teams / 2).map(|seed| (seed, team.clone())).collect());
        }
    }
    println!("{}", table.markdown());
    let wrong: Vec<String> = table.breaches(2.0).into_iter().chain(table.timid()).chain(table.ranges_off(2.0)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The findings of the case that can be more or less sure.
const OF_THE_CASE: [Rule; 5] = [Rule::Reciprocity, Rule::GroupsApart, Rule::ExpertsCentral, Rule::ExpertReach, Rule::LeadersOneSided];

#[test]
#[ignore = "takes minutes: fifty draws for each number of silent people"]
fn full_calibration_of_the_case() {
    let case = ChanceTeam { draft: de_pragmatiek(), ordered: true, further: Vec::new() };
    println!("| silent of 24 | settled | likely | probable | open | only of who answered | not said |\n|---|---|---|---|---|---|---|");
    for silent in 1..=7 {
        let draws: Vec<Vec<Told>> =
            (0..50_u64).into_par_iter().map(|draw| told(&case, &silence::at_random(&case, silent, 97 * draw + silent as u64))).collect();
        let (mut count, mut unsaid) = ([0; 5], 0);
        for told in &draws {
            for rule in OF_THE_CASE {
                match told.iter().find(|told| told.rule == rule) {
                    None => unsaid += 1,
                    Some(told) => count[told.kind.map_or(4, |kind| kind as usize)] += 1,
                }
            }
            assert!(silent > 5 || told.iter().any(|told| told.rule == Rule::Exchange), "exchange is always said");
        }
        let [settled, likely, probable, open, about_answers] = count;
        println!("| {silent} | {settled} | {likely} | {probable} | {open} | {about_answers} | {unsaid} |");
        let (sure, least) = (settled + likely + probable, if silent <= 3 { 0.8 } else { 0.6 });
        assert!(f64::from(sure) >= least * 250.0, "{silent}: {sure} of 250");
        assert!(silent > 5 || unsaid == 0, "{silent} silent: {unsaid} are not said");
    }
}
