//! Versions 1 and 2. `wire` is what stands in the file: a later version only adds, and what it adds has a value that says nothing.

mod read;
mod wire;
mod write;

pub use wire::File;
