//! Bytes in, facts and issues out: `bytes -> RawTable -> Shape -> ImportPlan -> Project`.
//!
//! Reading order: [`fs`] (the only place that opens files), [`decode`] (bytes to text), [`table`] (text to rows),
//! [`mapping`] (which column is what), then [`import()`] with its parts: who is there (`people`, `places`), what they named (`ties`)
//! and who answered (`answers`).
//! [`project_file`] saves and opens a whole project.

mod answers;
mod cells;
mod import;
mod people;
mod places;
mod spelling;
mod ties;

pub mod decode;
pub mod fs;
pub mod mapping;
pub mod project_file;
pub mod table;

pub use fs::FileError;
pub use import::{Files, ImportError, ImportPlan, ReadAs, Source, import, tell_apart};
pub use mapping::{Missing, NotASurvey, PeopleMapping, Shape, TieMapping, recognise};
pub use table::{Delimiter, NotATable, NotText, RawRow, RawTable};
