//! Every measure once: what it is called, what kind of number it is, of what, what it says when answers are missing, and its function.
//!
//! Whoever shows, writes or draws values asks here, so that a new measure is its own file, a line in [`CATALOGUE`] and its texts.

mod basis;
mod entries;
mod measure;
mod readings;

pub use basis::Basis;
pub use entries::{CATALOGUE, measure};
pub use measure::{Kind, Level, Measure, Missing, Of, Reader};
pub use readings::Readings;
