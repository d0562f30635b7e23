//! What other programs would call this network, in words.

use super::{Words, decimal, measure_text, why_text};
use crate::analysis::catalogue::measure;
use crate::analysis::{CrossTool, Reading, Tool, ToolValue};

/// The standing words of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossToolPage {
    pub title: String,
    pub intro: String,
    /// What other programs make of missing answers.
    pub missing: String,
    /// On what the values of each rest.
    pub checked: String,
    /// Over our own value.
    pub ours: String,
}

#[must_use]
pub fn cross_tool_page(words: Words) -> CrossToolPage {
    CrossToolPage {
        title: words.get("cross-title"),
        intro: words.get("cross-intro"),
        missing: words.get("cross-missing"),
        checked: words.get("cross-checked"),
        ours: words.get("cross-ours"),
    }
}

/// A measure of ours beside what goes by its name elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossToolText {
    pub name: String,
    pub definition: String,
    /// One value, or one per person in the order of the network.
    pub ours: Vec<String>,
    pub rows: Vec<ToolRowText>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolRowText {
    pub tool: Tool,
    pub call: &'static str,
    pub values: Vec<String>,
    pub same_as_ours: bool,
    /// What is the same, or what is different.
    pub why: String,
}

#[must_use]
pub fn cross_tool_text(words: Words, cross: &CrossTool) -> CrossToolText {
    let text = measure_text(words, cross.measure);
    let decimals = measure(cross.measure).map_or(3, |m| if m.decimals == 0 { 0 } else { 3 });
    let written = |reading: &Reading| match reading {
        Reading::Value(value) => decimal(words.lang, *value, decimals),
        Reading::Undefined(why) => why_text(words, *why),
    };
    let values = |value: &ToolValue| match value {
        ToolValue::Whole(reading) => vec![written(reading)],
        ToolValue::People(readings) => readings.iter().map(written).collect(),
    };
    CrossToolText {
        name: text.name,
        definition: text.definition,
        ours: values(&cross.ours),
        rows: cross
            .rows
            .iter()
            .map(|r| ToolRowText {
                tool: r.tool,
                call: r.call,
                values: values(&r.value),
                same_as_ours: r.same_as_ours,
                why: words.get(r.why),
            })
            .collect(),
    }
}
