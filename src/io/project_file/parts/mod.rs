//! Versions 1 to 3. `wire` is what stands in the file: a later version only adds, and what it adds has a value that says nothing.

mod read;
mod views;
mod wire;
mod word;
mod write;

pub use wire::File;
