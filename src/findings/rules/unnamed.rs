//! People whom nobody named although they took part. For the coach only.
//!
//! What it notices: teachers who answered, of whom it is known that no colleague named them.
//! Why it may matter: those who are less visible are easily passed over when a team looks at who is central.
//! What it does not show: that someone is not needed or not seen: their work, their days and the question may explain it.
//! When it stays silent: about leaders, experts and support staff, whom other rules look at; about people who are new, on leave or work less than two days a week ([`FEWEST_TENTHS_OF_DAYS`]), and about
//! anyone whom a colleague who did not answer could have named. A false isolate is the worst mistake that there is.
//! A question for the coach: where and with whom does this colleague work outside of this question?
//! Source: Wasserman & Faust 1994 (receiver degree zero).

use super::super::context::{ids, tie_ids};
use super::super::thresholds::{FEWEST_ANSWERS, FEWEST_TENTHS_OF_DAYS};
use super::super::{Audience, Certainty, Context, Evidence, Finding, Unnamed};
use crate::analysis::{Cell, Network};
use crate::model::RoleKind;

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    if net.arc_count() == 0 {
        return None;
    }
    let unnamed: Vec<usize> =
        (0..net.n()).filter(|&i| net.named_by(i).is_empty() && is_spoken_of(net, i) && was_passed_over(net, i)).collect();
    if unnamed.is_empty() {
        return None;
    }
    let people = ids(net, unnamed.iter().copied());
    let evidence = Unnamed { people: people.clone(), out: unnamed.iter().map(|&i| net.names(i).len()).sum() };
    Some(Finding {
        evidence: Evidence::Unnamed(evidence),
        // Nobody's silence gets anyone named; one mention does.
        certainty: Certainty::counted(Some(0), Some(1)),
        audience: Audience::Coach,
        people,
        ties: tie_ids(net, unnamed.iter().flat_map(|&i| net.names(i).iter().map(move |&j| (i, j)))),
    })
}

/// A teacher who answered in full and is around enough to be spoken of.
fn is_spoken_of(net: &Network, i: usize) -> bool {
    let presence = net.actor(i).presence;
    let around = !presence.new && !presence.on_leave && presence.tenths_of_days.is_none_or(|days| days >= FEWEST_TENTHS_OF_DAYS);
    around && net.answered(i) && net.actor(i).kind == RoleKind::Teacher
}

/// Whether enough colleagues could have named someone, and it is known of all of them that they did not.
fn was_passed_over(net: &Network, i: usize) -> bool {
    let mut said_no = 0;
    for other in 0..net.n() {
        match net.cell(other, i) {
            Cell::Unknown | Cell::Tie => return false,
            Cell::NoTie => said_no += 1,
            Cell::Impossible => {}
        }
    }
    said_no >= FEWEST_ANSWERS
}
