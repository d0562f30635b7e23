//! A picture with its title, legend and footer as a file.

mod pieces;
mod png;
mod svg;
pub(super) mod xml;

pub use png::{PngError, png, png_scale};
pub use svg::svg;
