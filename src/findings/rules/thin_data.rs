//! Whether there are enough answers to say anything about the team.
//!
//! What it notices: fewer than five people who answered ([`ENOUGH_PEOPLE`]), or fewer than two thirds of those asked ([`ENOUGH_SHARE`]).
//! Why it may matter: each further line then rests on what a part of the team says of the others. It silences all other rules.
//! What it does not show: who did not answer, and why. Taking part is voluntary: it counts per group, and only where three or more
//! people were asked.
//! When it stays silent: enough answered, or nobody was asked.
//! A question for the team: what would make it worth answering?
//! Source: Costenbader & Valente 2003; Huisman 2009 (how fast measures lose their meaning as answers go missing).

use super::super::thresholds::{ENOUGH_PEOPLE, ENOUGH_SHARE, FEWEST_ASKED};
use super::super::{Audience, Certainty, Context, Evidence, Finding, Holds, ThinData};
use crate::analysis::{Part, Row};

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let was_asked = |i: &usize| *net.row(*i) != Row::NotAsked;
    let part = |people: &[usize]| Part {
        with: people.iter().filter(|&&i| was_asked(&i) && net.has_answers(i)).count(),
        of: people.iter().filter(|i| was_asked(i)).count(),
    };
    let everyone: Vec<usize> = (0..net.n()).collect();
    let team = part(&everyone);
    if team.of == 0 || enough(team) {
        return None;
    }
    let by_group = super::super::context::members_by_group(net)
        .iter()
        .zip(net.groups())
        .map(|(members, group)| (*group, part(members)))
        .filter(|(_, part)| part.of >= FEWEST_ASKED)
        .collect();
    // One answer less never makes enough; one more may.
    let holds = if enough(Part { with: team.with + 1, ..team }) { Holds::Depends } else { Holds::Robust };
    Some(Finding {
        evidence: Evidence::ThinData(ThinData { asked: team.of, answered: team.with, by_group }),
        certainty: Certainty { holds, ..Certainty::counted(Some(0), None) },
        audience: Audience::Everyone,
        people: Vec::new(),
        ties: Vec::new(),
    })
}

fn enough(team: Part) -> bool {
    team.with >= ENOUGH_PEOPLE && team.with as f64 >= ENOUGH_SHARE * team.of as f64
}
