//! From a picture to what egui paints: a mesh of what is in sight, and the words on top.

pub(super) mod brush;
pub(super) mod legend;
pub(super) mod pace;
pub(super) mod painted;
pub(super) mod pieces;
mod sight;
mod strokes;
pub(super) mod units;
mod words;
