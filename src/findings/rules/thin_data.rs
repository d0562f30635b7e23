//! Whether there are enough answers to say anything about the team.
//!
//! What it notices: fewer than five people who answered ([`ENOUGH_PEOPLE`]), or fewer than two thirds of those asked ([`ENOUGH_SHARE`]).
//! Against chance: nothing.
//! Why it may matter: each further line then rests on what a part of the team says of the others. It silences all other rules.
//! What it does not claim: who did not answer, and why. Taking part is voluntary: it counts per group, and only where that says of nobody
//! that they did not answer.
//! When it stays silent: enough answered, or nobody was asked.
//! A question for the team: what would make it worth answering?
//! Source: Costenbader & Valente 2003; Huisman 2009 (how fast measures lose their meaning as answers go missing).

use super::super::thresholds::{ENOUGH_PEOPLE, ENOUGH_SHARE};
use super::super::{AgainstChance, Audience, Context, Evidence, Finding, Nature, ThinData};
use crate::analysis::{Part, Row, who_is_missing};

pub(super) fn find(context: &Context<'_>) -> Vec<Finding> {
    of(context).into_iter().collect()
}

fn of(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let was_asked = |i: &usize| *net.row(*i) != Row::NotAsked;
    let part = |people: &[usize]| Part {
        with: people.iter().filter(|&&i| was_asked(&i) && (net.took_part(i) || net.has_answers(i))).count(),
        of: people.iter().filter(|i| was_asked(i)).count(),
    };
    let everyone: Vec<usize> = (0..net.n()).collect();
    let team = part(&everyone);
    if team.of == 0 || enough(team) {
        return None;
    }
    let groups = super::super::context::members_by_group(net);
    let by_group = groups.iter().zip(net.groups()).map(|(members, group)| (*group, part(members))).filter(|(_, part)| part.of > 0);
    let by_group = if who_is_missing(net).tells_of_nobody() { by_group.collect() } else { Vec::new() };
    Some(Finding {
        evidence: Evidence::ThinData(ThinData { asked: team.of, answered: team.with, share_is_enough: share_is_enough(team), by_group }),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        // How many answered is a fact of now: nothing that anyone answers makes it otherwise, so there is nothing to count.
        certainty: None,
        audience: Audience::Everyone,
        people: Vec::new(),
        ties: Vec::new(),
    })
}

fn enough(team: Part) -> bool {
    team.with >= ENOUGH_PEOPLE && share_is_enough(team)
}

fn share_is_enough(team: Part) -> bool {
    team.with as f64 >= ENOUGH_SHARE * team.of as f64
}
