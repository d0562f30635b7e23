//! A pre-flight as JSON, for the coach: it holds the words that were taken out.

use serde_json::{Value, json};

use crate::report::{By, Preflight, preflight_lines};
use crate::text::Words;

/// `codes_are_new`: the codes were drawn for this output alone.
#[must_use]
pub fn preflight_json(preflight: &Preflight, codes_are_new: bool, words: Words) -> Value {
    let of = |by: &By| match by {
        By::Role(role) => json!({ "by": by.id(), "role": role }),
        By::Group(group) => json!({ "by": by.id(), "group": group }),
        By::Form(kind) => json!({ "by": by.id(), "kind": kind.id() }),
        By::Groups | By::Colour | By::Others | By::Pattern => json!({ "by": by.id() }),
    };
    json!({
        "schema": 1,
        "people": preflight.people,
        "recognisable": preflight.recognised.len(),
        "at_first_sight": preflight.at_first_sight(),
        "who": preflight.recognised.iter().map(|one| json!({
            "code": one.code, "why": one.by.iter().map(of).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "would_help": { "merged_roles": preflight.with_merged_roles, "groups_only": 0 },
        "taken_out": preflight.taken_out.iter().map(|out| json!({ "word": out.what, "in_doubt": out.in_doubt })).collect::<Vec<_>>(),
        "told": preflight.told,
        "codes": if codes_are_new { "of_this_output" } else { "of_the_project" },
        "said": preflight_lines(preflight, words),
    })
}
