//! Values in, Dutch or English out. Every word that a user sees comes from `assets/i18n/{nl,en}/*.ftl` through [`Words`].

mod ask;
mod certainty;
mod cross_tool;
mod finding;
mod finding_compared;
mod finding_groups;
mod finding_people;
mod finding_roles;
mod finding_structure;
mod issue;
mod lang;
mod left_open;
mod measure;
mod number;
mod what_if;
mod words;

pub use ask::{AskText, ask_text, direction_text, shape_reason, shape_title};
pub use certainty::{claim_text, completions_text};
pub use cross_tool::{CrossToolPage, CrossToolText, ToolRowText, cross_tool_page, cross_tool_text};
pub use finding::{BarRow, Bars, Called, FindingText, finding_text};
pub use finding_groups::groups_word;
pub use issue::{IssueText, issue_text};
pub use lang::Lang;
pub use left_open::{LeftOpenText, OpenSides, left_open_lines, left_open_withheld};
pub use measure::{MeasureText, measure_text, missing_text, reading_text, why_text};
pub use number::{decimal, fraction_percent, whole};
pub use what_if::{MeetingText, TurnText, ValueLine, WhatIfTexts, change_text, meeting_text, turn_text, what_if_lines, what_if_texts};
pub use words::{Arg, Words};
