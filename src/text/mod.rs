//! Values in, Dutch or English out. Every word that a user sees comes from `assets/i18n/{nl,en}/*.ftl` through [`Words`].

mod ask;
mod finding;
mod finding_people;
mod finding_structure;
mod issue;
mod lang;
mod measure;
mod number;
mod words;

pub use ask::{AskText, ask_text, direction_text, shape_reason, shape_title};
pub use finding::{Called, FindingText, finding_text};
pub use issue::{IssueText, issue_text};
pub use lang::Lang;
pub use measure::{MeasureText, measure_text};
pub use number::{decimal, fraction_percent, whole};
pub use words::{Arg, Words};
