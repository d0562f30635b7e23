//! Values in, bytes out: figures.
