//! Completions of missing answers beside those of a script that knows their definition alone (`oracle/completions`, on
//! `tests/fixtures/completions`).

use lijntjes::analysis::{COMPLETIONS, Completion, Completions, Network, Watch};
use lijntjes::model::RoleKind;
use lijntjes::session::SEED;
use serde_json::Value;

use crate::networks::{Answer, Draft, DraftPerson, fixture};

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

fn team(team: &Value) -> Draft {
    let mut draft = Draft { cap: team["cap"].as_u64().map(|cap| u32::try_from(cap).unwrap()), ..Draft::default() };
    for (i, person) in team["people"].as_array().unwrap().iter().enumerate() {
        let answer = match (person["asked"].as_bool().unwrap(), person["answered"].as_bool().unwrap()) {
            (false, _) => Answer::NotAsked,
            (true, true) => Answer::Full,
            (true, false) => Answer::Absent,
        };
        draft.people.push(DraftPerson {
            role: person["role"].as_str().unwrap().to_owned(),
            answer,
            may_be_named: person["may_be_named"].as_bool().unwrap(),
            ..DraftPerson::new(format!("p{i:02}"))
        });
        for group in person["groups"].as_array().unwrap() {
            draft.join(i, group.as_str().unwrap());
        }
    }
    draft.mentions = team["mentions"].as_array().unwrap().iter().map(|m| (number(&m[0]), number(&m[1]))).collect();
    draft
}

/// Whether something is so in a completion.
fn holds(event: &Value, draft: &Draft, net: &Network, completion: &Completion) -> bool {
    let all = || net.arcs().chain(completion.mentions().iter().copied());
    let both = |i: usize, j: usize| net.has(i, j) || completion.has(i, j);
    match event[0].as_str().unwrap() {
        "names" => completion.has(number(&event[1]), number(&event[2])),
        "at_least" => completion.mentions().iter().filter(|(i, _)| *i == number(&event[1])).count() >= number(&event[2]),
        "each_other" => {
            let (i, j) = (number(&event[1]), number(&event[2]));
            completion.has(i, j) && completion.has(j, i)
        }
        "at_most_in_all" => completion.mentions().len() <= number(&event[1]),
        "no_contact" => {
            let group = |place: usize| draft.groups.iter().position(|g| g == event[place].as_str().unwrap()).unwrap();
            let is_in = |i: usize, place: usize| draft.people[i].groups.contains(&group(place));
            !all().any(|(i, j)| (is_in(i, 1) && is_in(j, 2)) || (is_in(i, 2) && is_in(j, 1)))
        }
        "named_more" => {
            let kind = if event[1] == "expert" { RoleKind::Expert } else { RoleKind::Leader };
            let (chosen, others): (Vec<usize>, Vec<usize>) = (0..net.n()).partition(|&i| net.actor(i).kind == kind);
            let mean = |people: &[usize]| all().filter(|(_, j)| people.contains(j)).count() as f64 / people.len() as f64;
            mean(&chosen) > mean(&others)
        }
        "returned_at_least" => 100 * all().filter(|&(i, j)| both(j, i)).count() >= number(&event[1]) * all().count(),
        other => panic!("{other}"),
    }
}

#[test]
fn the_shares_are_those_of_the_script() {
    let text = std::fs::read_to_string(fixture("completions/shares.json")).unwrap();
    let shares: Value = serde_json::from_str(&text).unwrap();
    let (mut compared, mut open) = (0, 0);
    for told in shares["teams"].as_array().unwrap() {
        let draft = team(told);
        let net = draft.network();
        let drawn = Completions::new(&net, SEED).unwrap().each(0..COMPLETIONS as u64, &Watch::default(), Clone::clone).unwrap();
        for (event, theirs) in told["events"].as_array().unwrap().iter().zip(told["shares"].as_array().unwrap()) {
            let theirs = theirs.as_f64().unwrap();
            let ours = drawn.iter().filter(|completion| holds(event, &draft, &net, completion)).count() as f64 / COMPLETIONS as f64;
            // Both are drawn; where neither ever or always was so a share of one in the draws is meant.
            let p = theirs.clamp(1e-3, 1.0 - 1e-3);
            let error = (p * (1.0 - p) * (1.0 / COMPLETIONS as f64 + 1.0 / shares["draws"].as_f64().unwrap())).sqrt();
            assert!((ours - theirs).abs() <= 4.0 * error, "{} {event}: {ours}, by the script {theirs}", told["name"]);
            compared += 1;
            open += usize::from((0.02..0.98).contains(&theirs));
        }
    }
    assert!(compared > 30 && open > 18, "{compared} {open}");
}
