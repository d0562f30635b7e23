//! What goes to a meeting, as values: names taken out once, and documents that screens and files only walk.

pub mod naming;

pub use naming::{Mask, NameView, Naming};
