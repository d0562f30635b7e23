//! Lijntjes ("little lines") shows a school team who talks to whom about instruction.
//!
//! The layers in reading order; each names only those above it (held by `tests/it/architecture.rs`):
//! the facts, what is measured on them, what is worth saying, how it is drawn, in which words, how files come in
//! and go out, the open project, and the two ways to use it.

pub mod analysis;
pub mod export;
pub mod findings;
pub mod io;
pub mod model;
pub mod report;
pub mod session;
pub mod sociogram;
pub mod text;

pub mod cli;
#[cfg(feature = "gui")]
pub mod ui;
