//! The arrangements themselves, one a file.

pub(super) mod circle;
pub(super) mod force;
pub(super) mod groups;
mod outside;
pub(super) mod rings;
pub(super) mod stress;
mod stress_of_many;
