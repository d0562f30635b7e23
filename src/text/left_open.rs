//! What the missing answers leave open about a group, in words.

use super::Words;
use super::certainty::certainty_text;
use super::finding_groups::names_together;
use crate::findings::{Kind, LeftOpen, OpenCount};
use crate::model::GroupId;

/// Of more groups than these it is only said how many they are.
const MOST_NAMED: usize = 12;

/// What is said of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOpenText {
    /// At its head.
    pub group: String,
    pub lines: Vec<String>,
}

/// Where answers are missing that may add ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenSides {
    pub inside: bool,
    /// `None` where the ties with other groups are not told of.
    pub between: Option<bool>,
}

/// Its ties inside and with other groups, and those with which it has none: of as many as are equally sure in one sentence.
///
/// `is_told`: whether another group is spoken of.
#[must_use]
pub fn left_open_lines(
    words: Words,
    left: &LeftOpen,
    open: OpenSides,
    group: &dyn Fn(GroupId) -> String,
    is_told: &dyn Fn(GroupId) -> bool,
) -> Vec<String> {
    let mut lines = vec![ties(words, "inside", left.inside, open.inside)];
    lines.extend(open.between.map(|is_open| ties(words, "between", left.between, is_open)));
    for kind in Kind::ALL {
        let without: Vec<GroupId> =
            left.none_with.iter().filter(|none| none.kind == kind).map(|none| none.with).filter(|with| is_told(*with)).collect();
        if without.is_empty() {
            continue;
        }
        let none = if without.len() > MOST_NAMED {
            words.with("left-open-none-many", &[("count", without.len().into())])
        } else {
            let names: Vec<String> = without.into_iter().map(group).collect();
            words.with("left-open-none", &[("groups", names_together(words, &names).into())])
        };
        lines.push([Some(none), certainty_text(words, kind)].into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    lines
}

/// Of a group of which too few answered to say any of it.
#[must_use]
pub fn left_open_withheld(words: Words) -> String {
    words.get("left-open-withheld")
}

fn ties(words: Words, side: &str, count: OpenCount, is_open: bool) -> String {
    let then = match () {
        () if !is_open => "known",
        () if count.low < count.high => "range",
        () if count.low == count.known => "same",
        () => "one",
    };
    words.with(
        "left-open-ties",
        &[
            ("where", side.into()),
            ("known", count.known.into()),
            ("then", then.into()),
            ("low", count.low.into()),
            ("high", count.high.into()),
        ],
    )
}
