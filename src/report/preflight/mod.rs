//! What the coach must know before something without names leaves the program.

mod found;
mod words;

pub use found::{By, Preflight, Recognised, Sent};
pub use words::preflight_lines;
