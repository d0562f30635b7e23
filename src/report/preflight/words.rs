//! A pre-flight in sentences.

use std::collections::BTreeMap;

use super::found::{By, Preflight};
use crate::model::RoleKind;
use crate::text::Words;

/// Who can still be recognised and why, what would help, and what a reader is told. People are called by their code.
#[must_use]
pub fn preflight_lines(preflight: &Preflight, words: Words) -> Vec<String> {
    let mut lines = Vec::new();
    let count = preflight.recognised.len();
    if count == 0 {
        lines.push(words.with("preflight-nobody", &[("people", preflight.people.into())]));
    } else {
        lines.push(words.with("preflight-recognised", &[("count", count.into()), ("people", preflight.people.into())]));
        lines.extend(reasons(preflight, words));
        lines.push(help(preflight, words));
    }
    lines.extend(preflight.told.iter().cloned());
    lines
}

/// A line for each reason, with who.
fn reasons(preflight: &Preflight, words: Words) -> Vec<String> {
    let mut by: BTreeMap<By, Vec<String>> = BTreeMap::new();
    for one in &preflight.recognised {
        for reason in &one.by {
            by.entry(reason.clone()).or_default().push(one.code.clone());
        }
    }
    by.into_iter()
        .map(|(reason, codes)| {
            let count = ("count", codes.len().into());
            let who = ("who", words.list(&codes).into());
            match reason {
                By::Role(role) => words.with("preflight-role", &[("role", role.into()), who]),
                By::Group(group) => words.with("preflight-group", &[("group", words.group_title(&group).into()), who]),
                By::Groups => words.with("preflight-groups", &[count, who]),
                By::Form(kind) => {
                    words.with(if kind == RoleKind::Leader { "preflight-form-leader" } else { "preflight-form-expert" }, &[who])
                }
                By::Colour => words.with("preflight-colour", &[count, who]),
                By::Others => words.with("preflight-others", &[who]),
                By::Pattern => words.with("preflight-pattern", &[count]),
            }
        })
        .collect()
}

fn help(preflight: &Preflight, words: Words) -> String {
    let (count, merged) = (preflight.recognised.len(), preflight.with_merged_roles);
    let key = if merged < count { "preflight-help" } else { "preflight-help-groups" };
    words.with(key, &[("merged", merged.into())])
}
