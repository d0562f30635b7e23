//! What of the picture a choice is about.

use std::collections::BTreeSet;

use crate::analysis::{Network, geodesics};
use crate::model::{LayoutKind, PersonId};
use crate::session::Selection;
use crate::session::drawing::finding_focus::{caption, finding_focus, is_about_groups};
use crate::session::drawing::request::PictureRequest;
use crate::sociogram::Focus;

/// The people and ties that are lit, `None` where nothing is faded; with a short caption that may be empty.
pub(in crate::session) fn focus(request: &PictureRequest<'_>) -> (Option<Focus>, String) {
    let net = &request.answers.net;
    let words = request.words;
    let name = |person: PersonId| request.naming.full(person).to_owned();
    // The groepsbeeld has nobody in person to light.
    let groups_only = request.layout.kind == LayoutKind::Blocks;
    match request.selection {
        Selection::Nothing => (None, String::new()),
        Selection::Person(_) | Selection::Around(_) | Selection::Path(..) if groups_only => (None, String::new()),
        Selection::Person(person) => (own_ties(net, person), String::new()),
        Selection::Around(person) => (two_steps(net, person), words.with("focus-around", &[("person", name(person).into())])),
        Selection::Path(from, to) => {
            let Some((focus, steps)) = between(net, from, to) else { return (None, String::new()) };
            let ends = [("from", name(from).into()), ("to", name(to).into()), ("steps", steps.unwrap_or_default().into())];
            let key = match (steps.is_some(), net.answered_count() < net.asked_count()) {
                (true, false) => "focus-path",
                (true, true) => "focus-path-known",
                (false, false) => "focus-no-path",
                (false, true) => "focus-no-path-known",
            };
            (Some(focus), words.with(key, &ends))
        }
        Selection::Finding(place) => {
            let Some(finding) = request.answers.findings.get(place) else { return (None, String::new()) };
            if groups_only && !is_about_groups(finding) {
                return (None, String::new());
            }
            let focus = finding_focus(request.project, request.answers, finding, request.naming, words);
            (focus, caption(request.project, request.answers, finding, request.naming, words))
        }
    }
}

/// Someone with everyone whom they name or who names them.
fn own_ties(net: &Network, person: PersonId) -> Option<Focus> {
    let i = net.index_of(person)?;
    let id = |j: usize| net.actor(j).id;
    let ties = net.names(i).iter().map(|&j| (person, id(j))).chain(net.named_by(i).iter().map(|&j| (id(j), person))).collect();
    let people = net.contacts(i).into_iter().map(id).chain([person]).collect();
    Some(Focus { people, ties, ..Focus::default() })
}

/// Someone with everyone within two steps, and the ties on the way.
fn two_steps(net: &Network, person: PersonId) -> Option<Focus> {
    let i = net.index_of(person)?;
    let mut focus = own_ties(net, person)?;
    for near in net.contacts(i) {
        let further = own_ties(net, net.actor(near).id)?;
        focus.people.extend(further.people);
        focus.ties.extend(further.ties);
    }
    Some(focus)
}

/// Two people with everyone on the shortest ways between them, and how many steps that is; only the two where there is no way.
fn between(net: &Network, from: PersonId, to: PersonId) -> Option<(Focus, Option<usize>)> {
    let (a, b) = (net.index_of(from)?, net.index_of(to)?);
    let id = |j: usize| net.actor(j).id;
    let Some(ways) = geodesics(net, a, b) else {
        return Some((Focus { people: BTreeSet::from([from, to]), ..Focus::default() }, None));
    };
    let people = ways.people.iter().map(|&j| id(j)).collect();
    let ties = ways.pairs.iter().map(|&(j, k)| (id(j), id(k))).collect();
    Some((Focus { people, ties, thick: true, ..Focus::default() }, Some(ways.steps)))
}
