//! The one headless test binary.

mod picture;
mod schools;
