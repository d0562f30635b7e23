//! People whom nobody named although they took part. For the coach only.
//!
//! What it notices: teachers who answered, whom none of the colleagues who answered named.
//! Against chance: nothing; when more than a quarter of the team is unnamed ([`MOST_UNNAMED`]) that tells about the question.
//! Why it may matter: those who are less visible are easily passed over when a team looks at who is central.
//! What it does not claim: that someone is not needed or not seen: their work, their days and the question may explain it.
//! Claim: nobody names them ([`Claim::StillUnnamed`]), person by person.
//! With missing answers: by how many answers it is known that they did not name them; open where somebody who did not answer could
//! have. A false isolate is the worst mistake that there is.
//! When it stays silent: about leaders, experts and support staff, whom other rules look at; about people who are new, on leave or work less
//! than two days a week ([`FEWEST_TENTHS_OF_DAYS`]), and about anyone whom fewer than three who answered could have named.
//! A question for the coach: where and with whom does this colleague work outside of this question?
//! Source: Wasserman & Faust 1994 (receiver degree zero).

use super::super::context::{ids, tie_ids};
use super::super::proposition::Claimed;
use super::super::thresholds::{FEWEST_ANSWERS, FEWEST_TENTHS_OF_DAYS, MOST_UNNAMED};
use super::super::{AgainstChance, Audience, Certainty, Claim, Context, Evidence, Finding, Kind, Nature, Unnamed};
use crate::analysis::{Cell, Completion, Network};
use crate::model::RoleKind;

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    of(context).into_iter().collect()
}

fn of<'c>(context: &'c Context<'_>) -> Option<Claimed<'c>> {
    let net = context.net;
    let nobody_named = (0..net.n()).filter(|&i| net.named_by(i).is_empty()).count();
    if net.arc_count() == 0 || nobody_named as f64 > MOST_UNNAMED * net.n() as f64 {
        return None;
    }
    let unnamed: Vec<usize> =
        (0..net.n()).filter(|&i| net.named_by(i).is_empty() && is_spoken_of(net, i) && was_passed_over(net, i)).collect();
    if unnamed.is_empty() {
        return None;
    }
    let people = ids(net, unnamed.iter().copied());
    let settled = unnamed.iter().all(|&i| (0..net.n()).all(|other| net.cell(other, i) != Cell::Unknown));
    let evidence = Unnamed {
        people: people.clone(),
        answered: net.answered_count(),
        all_known: settled,
        out: unnamed.iter().map(|&i| net.names(i).len()).sum(),
    };
    let finding = Finding {
        evidence: Evidence::Unnamed(evidence),
        // Nobody's silence gets anyone named; one mention does.
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        certainty: Some(Certainty::of(Kind::settled_if(settled)).answers(Some(0)).mentions(Some(1))),
        audience: Audience::Coach,
        people,
        ties: tie_ids(net, unnamed.iter().flat_map(|&i| net.names(i).iter().map(move |&j| (i, j)))),
    };
    let says = move |completion: &Completion| {
        let is_named = |i: usize| completion.mentions().iter().any(|&(_, j)| i == j);
        unnamed.iter().map(|&i| !is_named(i)).collect()
    };
    Some(Claimed::nothing(finding).says(Claim::StillUnnamed, says))
}

/// A teacher who answered in full and is around enough to be spoken of.
fn is_spoken_of(net: &Network, i: usize) -> bool {
    let presence = net.actor(i).presence;
    let around = !presence.new && !presence.on_leave && presence.tenths_of_days.is_none_or(|days| days >= FEWEST_TENTHS_OF_DAYS);
    around && net.answered(i) && net.actor(i).kind == RoleKind::Teacher
}

/// Whether it is known of enough colleagues that they did not name someone.
fn was_passed_over(net: &Network, i: usize) -> bool {
    (0..net.n()).filter(|&other| net.cell(other, i) == Cell::NoTie).count() >= FEWEST_ANSWERS
}
