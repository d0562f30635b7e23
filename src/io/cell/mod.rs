//! What stands in one cell, and when two spellings of it are the same.

pub(super) mod number;
pub(super) mod spelling;
mod values;

pub(super) use values::{Status, days, grades, group_in_date, group_names, looks_like_a_date, number, several, status, trait_number};
