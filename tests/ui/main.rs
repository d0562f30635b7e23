//! The window, driven by the names that a screen reader hears. Needs no display.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod canvas;
mod files;
mod groups;
mod harness;
mod intake;
mod missing;
mod names_out;
mod numbers;
mod pages;
mod painters;
#[path = "../it/planted.rs"]
mod planted;
mod present;
mod screen;
mod several;
mod slides;
mod window;
mod without_names;
mod work;
