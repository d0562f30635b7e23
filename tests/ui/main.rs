//! The window, driven by the names that a screen reader hears. Needs no display.

mod canvas;
mod harness;
mod pages;
mod window;
mod work;
