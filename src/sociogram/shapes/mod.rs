//! The plain things of every drawing: points on a page, shapes, colours, widths of words.

#[cfg(test)]
mod colour_vision;
mod crossings;
pub(super) mod geometry;
pub(super) mod near;
pub(super) mod palette;
pub(super) mod radius;
mod shape;
mod text_width;
mod viewport;

pub use crossings::crossings;
pub use geometry::{Curve, Rect};
pub use palette::{Ink, Palette, Rgb};
pub use radius::radii;
pub use shape::Shape;
pub use text_width::{Face, font_bytes, shorten, text_width};
pub use viewport::Viewport;
