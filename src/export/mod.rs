//! Values in, bytes out: figures.

pub mod figure;
