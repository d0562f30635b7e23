//! Bytes in, facts and issues out: `bytes -> Grid -> Table -> Shape -> Statements -> ImportPlan -> Project`.
//!
//! Reading order: [`fs`] (the only place that opens files), [`source`] (any file to its tables), [`table`] (where the header is),
//! [`shape`] (which column is what), `team` (who is there, and whom a name means), `survey` (what the rows say), [`import()`]
//! (what is counted, who answered, and how it goes with what is open). What the user decides stands in [`Choices`]; [`names`],
//! [`scale`] and `cell` read what stands in cells. [`project_file`] saves and opens a whole project.

mod cell;
mod choices;
mod import;
mod survey;
mod team;

pub mod fs;
pub mod names;
pub mod project_file;
pub mod scale;
pub mod shape;
pub mod source;
pub mod table;

pub use choices::{Choices, ids};
pub use fs::FileError;
pub use import::{Heard, ImportError, ImportPlan, import, load};
pub use shape::{Missing, NotASurvey};
pub use source::book::Source;
pub use source::decode::Decoded;
pub use source::grid::{Delimiter, Grid, Origin};
pub use source::{NotATable, NotText};
