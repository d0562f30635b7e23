//! The bytes of a file to its tables: whatever kind of file it is, and never more than is read.

pub mod book;
pub mod decode;
mod error;
pub mod grid;
pub(super) mod limits;
pub mod network_files;
mod separated;
pub mod workbook;
pub(super) mod xml;

pub use error::{NotATable, NotText};
