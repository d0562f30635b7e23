//! What the pointer, the keyboard and a screen reader do with a picture.

pub(super) mod access;
pub(super) mod graph;
pub(super) mod held;
pub(super) mod hover;
mod keys;
mod pointer;
pub(super) mod several;
pub(super) mod under;
