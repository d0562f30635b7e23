//! What the missing answers leave open by group, as JSON.

use serde_json::{Map, Value, json};

use super::request::{AnalysisJson, group_name};
use crate::findings::{LeftOpen, NoTie, OpenCount};
use crate::model::GroupId;
use crate::report::GroupCard;

/// Null where nothing is missing or no completion was made, and of a group of which too few answered, or that is not told of.
pub(super) fn left_open_json(request: &AnalysisJson<'_>) -> Value {
    if request.left_open.is_empty() {
        return Value::Null;
    }
    let of =
        |left: &LeftOpen| (group_name(request, left.group), json!(card(request, left.group).map(|card| of_group(request, left, card))));
    request.left_open.iter().map(of).collect::<Map<_, _>>().into()
}

/// The card of a group that is told of.
fn card<'a>(request: &AnalysisJson<'a>, group: GroupId) -> Option<&'a GroupCard> {
    request.group_cards.cards.iter().find(|card| card.id == group && !card.withheld).filter(|_| request.unshown.is_empty())
}

/// Of somebody in several groups a tie with others counts once for each: that would be another number than the card's, and is not told.
fn of_group(request: &AnalysisJson<'_>, left: &LeftOpen, own: &GroupCard) -> Value {
    let none = |none: &NoTie| (group_name(request, none.with), json!({ "kind": none.kind.id(), "holds_in": none.holds_in }));
    json!({
        "inside": count(left.inside),
        "between": (left.between.known == own.between).then(|| count(left.between)),
        "none_with": left.none_with.iter().filter(|none| card(request, none.with).is_some()).map(none).collect::<Map<_, _>>(),
    })
}

fn count(count: OpenCount) -> Value {
    json!({ "known": count.known, "low": count.low, "high": count.high })
}
