//! Version 1. `wire` is what stands in the file; it never changes again.

mod read;
mod wire;
mod write;

pub use wire::File;
