//! The window, driven by the names that a screen reader hears. Needs no display.

mod harness;
mod pages;
mod work;
