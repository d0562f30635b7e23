//! The window: it paints a [`crate::session::Session`] and hands it what the user asks. It computes nothing that a test would like to see.
//!
//! Reading order: [`App`] (one frame), `actions` (the table of what can be done), `shell` (what stands around every page),
//! `pages`, `dialogs`, `canvas`; `platform` is the only part that knows the system's dialogs, `theme` the only one with colours.

mod actions;
mod app;
pub mod canvas;
mod counted_bars;
mod cx;
mod dialogs;
mod icons;
mod issue_list;
mod pages;
mod platform;
mod present;
mod shell;
mod state;
mod theme;
mod widgets;
mod window;

pub use app::App;
pub use platform::Dialogs;
pub use state::remembered::Remembered;
pub use window::run;

use state::view;
