//! What an advisor asks, as JSON, under the ids of the definitions.

use serde_json::{Map, Value, json};

use crate::analysis::{
    Advisor, AgainstDraws, Bounds, Chance, Circles, CrossTool, Meeting, MissingBounds, Network, Qap, Range, Response, Roles, ToolValue,
    Triads, WhoIsMissing,
};
use crate::model::GroupId;

/// Tests, parts and baselines of the network. `group` names a group, `key` a person.
pub(super) fn advisor_json(
    net: &Network,
    advisor: &Advisor,
    group: &dyn Fn(GroupId) -> String,
    key: &dyn Fn(usize) -> String,
    hides: &dyn Fn(usize, usize) -> bool,
) -> Value {
    json!({
        "brokerage": roles(&advisor.brokerage.whole),
        "brokerage_baseline": advisor.brokerage_baseline.as_ref().map(|all| {
            ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"].into_iter().zip(all.iter().map(chance_json)).map(|(id, found)| (id.to_owned(), found)).collect::<Map<_, _>>()
        }),
        "communities": advisor.communities.as_ref().map(|found| json!({
            "membership": (0..net.n()).map(|i| (key(i), json!(found.membership[i]))).collect::<Map<_, _>>(),
            "parts": found.parts, "modularity": found.modularity, "stability": found.stability, "runs": found.runs, "seed": found.seed,
        })),
        "cug.recip": advisor.cug_recip.as_ref().map(test),
        "cug.trans": advisor.cug_trans.as_ref().map(test),
        "cover": {
            "people": advisor.cover.people.iter().map(|i| key(*i)).collect::<Vec<_>>(),
            "reached": advisor.cover.reached, "wanted": advisor.cover.wanted, "exact": advisor.cover.exact,
        },
        "hub_authority_unique": advisor.standing_unique,
        "arcs_without_one_group": advisor.left_out,
        "group_baseline": advisor.baseline.as_ref().map(|found| json!({
            "names": net.groups().iter().map(|id| group(*id)).collect::<Vec<_>>(),
            "cells": found.cells.iter().enumerate().map(|(p, row)| {
                row.iter().enumerate().map(|(q, cell)| cell.as_ref().filter(|_| !hides(p, q)).map(chance_json)).collect::<Vec<_>>()
            }).collect::<Vec<_>>(),
            "internal": chance_json(&found.internal), "external": chance_json(&found.external), "draws": found.draws, "seed": found.seed,
        })),
        "cross_tool": advisor.cross_tool.iter().map(|cross| cross_tool(cross, net, key)).collect::<Vec<_>>(),
    })
}

/// The sixteen types with their counts.
pub(super) fn triads_json(triads: &Triads) -> Value {
    triads.iter().map(|(triad, count)| (triad.name().to_owned(), whole_number(count))).collect::<Map<_, _>>().into()
}

/// Counts up to 2^64 as numbers, larger ones as text: JSON has no more digits.
fn whole_number(count: u128) -> Value {
    u64::try_from(count).map_or_else(|_| json!(count.to_string()), |count| json!(count))
}

fn roles(roles: &Roles) -> Value {
    json!({
        "coordinator": roles.coordinator, "itinerant": roles.itinerant, "gatekeeper": roles.gatekeeper,
        "representative": roles.representative, "liaison": roles.liaison, "total": roles.total(),
        "overlapping": roles.overlapping, "without_group": roles.without_group,
    })
}

fn test(test: &AgainstDraws) -> Value {
    json!({
        "observed": test.observed, "mean": test.mean, "sd": test.sd, "p": test.p, "p_at_least": test.p_at_least,
        "p_at_most": test.p_at_most, "draws": test.draws, "seed": test.seed,
    })
}

/// One question against another.
pub(super) fn qap_json(title: &str, qap: Option<&Qap>) -> Value {
    json!({ "question": title, "qap": qap.map(|qap| json!({
        "test": test(&qap.test), "people": qap.people, "both": qap.both, "only_this": qap.only_first, "only_other": qap.only_second,
    })) })
}

pub(super) fn chance_json(chance: &Chance) -> Value {
    json!({
        "observed": chance.observed, "mean": chance.mean, "low": chance.low, "high": chance.high,
        "share_at_most": chance.share_at_most, "share_at_least": chance.share_at_least,
    })
}

fn cross_tool(cross: &CrossTool, net: &Network, key: &dyn Fn(usize) -> String) -> Value {
    let value = |value: &ToolValue| match value {
        ToolValue::Whole(reading) => json!(reading.value()),
        ToolValue::People(readings) => {
            (0..net.n()).zip(readings).map(|(i, reading)| (key(i), json!(reading.value()))).collect::<Map<_, _>>().into()
        }
    };
    json!({
        "measure": cross.measure, "ours": value(&cross.ours),
        "tools": cross.rows.iter().map(|row| json!({
            "tool": row.tool.name(), "call": row.call, "value": value(&row.value), "same_as_ours": row.same_as_ours,
        })).collect::<Vec<_>>(),
    })
}

pub(super) fn range_json(range: Range) -> Value {
    json!({ "low": range.low, "high": range.high, "draws": range.draws, "seed": range.seed })
}

/// Between what each further value lies. Per-person bounds come in the order of `people`.
pub(super) fn missing_json(missing: &MissingBounds, hides: &dyn Fn(usize, usize) -> bool) -> Value {
    let both = |bounds: &Bounds| json!([bounds.low, bounds.high]);
    let all = |bounds: &[Bounds]| bounds.iter().map(both).collect::<Vec<_>>();
    json!({
        "in_degree": all(&missing.degree.named_by), "out_degree": all(&missing.degree.names),
        "mixing": missing.mixing.arcs.iter().enumerate().map(|(p, row)| {
            row.iter().enumerate().map(|(q, (low, high))| (!hides(p, q)).then_some([low, high])).collect::<Vec<_>>()
        }).collect::<Vec<_>>(),
        "components.weak": missing.components.as_ref().map(|found| both(&found.weak)),
        "components.strong": missing.components.as_ref().map(|found| both(&found.strong)),
        "reach": missing.paths.as_ref().map(|found| both(&found.reach)),
        "compactness": missing.paths.as_ref().map(|found| both(&found.compactness)),
        "harmonic.in": missing.paths.as_ref().map(|found| all(&found.harmonic_in)),
        "harmonic.out": missing.paths.as_ref().map(|found| all(&found.harmonic_out)),
    })
}

/// Whose answers are missing, per group.
pub(super) fn response_json(
    net: &Network,
    found: &WhoIsMissing,
    group: &dyn Fn(GroupId) -> String,
    key: &dyn Fn(usize) -> String,
) -> Value {
    let by_group: Map<String, Value> =
        net.groups().iter().zip(&found.by_group).map(|(id, response)| (group(*id), response_counts(response))).collect();
    json!({
        "whole": response_counts(&found.whole), "by_group": by_group, "no_group": response_counts(&found.no_group),
        "absent": found.absent.iter().map(|i| key(*i)).collect::<Vec<_>>(),
        "partly": found.partly.iter().map(|i| key(*i)).collect::<Vec<_>>(),
    })
}

fn response_counts(response: &Response) -> Value {
    json!({
        "people": response.people, "asked": response.asked, "answered": response.answered, "partly": response.partly,
        "unknown_inside": response.unknown_inside, "unknown_outside": response.unknown_outside,
    })
}

/// What a meeting of two groups, or of two grades, would add.
pub(super) fn meeting_json(net: &Network, meeting: &Meeting, group: &dyn Fn(GroupId) -> String) -> Value {
    let (kind, between) = match &meeting.circles {
        Circles::Groups(p, q) => ("groups", [group(net.groups()[*p]), group(net.groups()[*q])]),
        Circles::Grades(p, q) => ("grades", [p.0.clone(), q.0.clone()]),
    };
    json!({
        "kind": kind, "between": between, "pairs": meeting.pairs, "contact": meeting.contact, "unknown": meeting.unknown,
        "at_the_table": meeting.at_the_table, "gain": meeting.gain,
    })
}
