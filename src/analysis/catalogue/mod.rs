//! Every measure once: what it is called, what kind of number it is, of what, what it says when answers are missing, and its function.
//!
//! Whoever shows, writes or draws values asks here, so that a new measure is its own file, a line in [`CATALOGUE`] and its texts.
//! What is read at once for a coach ([`Measures`]), for an advisor ([`Advisor`]) and of a thought experiment stands beside it.

mod advisor;
mod basis;
mod coach;
mod entries;
mod measure;
mod readings;
mod what_if;

pub use advisor::{Advisor, Ranges};
pub use basis::Basis;
pub use coach::{Measures, MissingBounds};
pub use entries::{CATALOGUE, measure};
pub use measure::{Kind, Level, Measure, Missing, Of, Reader};
pub use readings::Readings;
pub use what_if::WhatIfValues;
