//! The card of each group as JSON. Without names nobody is in it.

use serde_json::{Map, Value, json};

use super::request::{AnalysisJson, group_name, key};
use crate::analysis::Compared;
use crate::findings::thresholds::CHANCE_SHARE;
use crate::report::{GroupCard, GroupCards, Outcome, Through, Ties};

/// What is true of all groups, and of each in their order.
pub(super) fn group_cards_json(request: &AnalysisJson<'_>, found: &GroupCards) -> Value {
    json!({
        "inside": found.inside, "between": found.between, "looked_at": found.looked_at, "level": CHANCE_SHARE,
        "groups": found.cards.iter().map(|card| group_card(request, card)).collect::<Vec<_>>(),
    })
}

fn group_card(request: &AnalysisJson<'_>, card: &GroupCard) -> Value {
    let name = |group: usize| group_name(request, request.net.groups()[group]);
    let mut all = json!({ "group": group_name(request, card.id), "people": card.people, "withheld": card.withheld });
    if card.withheld {
        return all;
    }
    let more = json!({
        "inside": ties(card.inside),
        "to": card.to.iter().map(|(group, found)| (name(*group), found.map_or(Value::Null, ties))).collect::<Map<_, _>>(),
        "between": card.between, "members_between": card.members_between,
        "via": card.through.iter().map(|one| through(request, one, &name)).collect::<Vec<_>>(),
        "outcome": card.outcome.id(),
        "stands_out": matches!(card.outcome, Outcome::StandsOut | Outcome::WithinChance).then_some(card.outcome == Outcome::StandsOut),
        "expected": card.compared.map(|one| one.chance.mean), "p": card.compared.map(|one| one.tested.p),
        "compared": card.compared.as_ref().map(compared),
        "inside_compared": card.inside_compared.as_ref().map(compared),
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
        all.extend(more);
    }
    all
}

/// How many more there may be is null where that is not told.
fn ties(ties: Ties) -> Value {
    json!({ "ties": ties.ties, "pairs": ties.pairs, "unknown": ties.unknown })
}

fn through(request: &AnalysisJson<'_>, one: &Through, name: &dyn Fn(usize) -> String) -> Value {
    let mut all = json!({
        "kind": one.kind.id(), "role": one.role.map(|role| request.project.role_name(role)),
        "with": one.members.with, "of": one.members.of, "unknown": one.unknown,
        "reaches": one.reaches.iter().map(|group| name(*group)).collect::<Vec<_>>(),
    });
    if !request.is_coded() {
        all["people"] = one.people.iter().map(|person| key(request, *person)).collect();
    }
    all
}

fn compared(one: &Compared) -> Value {
    json!({
        "ties": one.chance.observed, "expected": one.chance.mean, "low": one.chance.low, "high": one.chance.high,
        "p": one.tested.p, "smallest_p": one.tested.smallest, "pairs": one.pairs, "all": one.all, "all_pairs": one.all_pairs,
    })
}
