//! The drawing as data: where people stand, how they look, which lines are drawn and where the words go. Words are handed in.
//!
//! Reading order: [`LayoutRequest`] and [`layout()`] say where everyone stands; [`crate::model::Appearance`] and [`Palette`] how they look;
//! [`scene()`] joins them with the network into a [`Scene`] of plain shapes; [`place`] puts its words on a view of it;
//! [`legend()`] explains it.

mod align;
mod blocks;
mod bundles;
#[cfg(test)]
mod colour_vision;
mod focus;
mod geometry;
mod grid;
mod labels;
mod layout;
mod legend;
mod lines;
mod matrix;
mod metrics;
mod near;
mod outline;
mod palette;
mod pointed;
mod quality;
mod radius;
mod region;
mod routing;
mod scene;
mod seriation;
mod shape;

pub use align::{Alignment, align};
pub use blocks::{BLOCK_WORDS, Block, BlockSays, BlockWords, BlocksRequest, Bundle, Tied, blocks_scene};
pub use geometry::{Curve, Rect};
pub use grid::{Band, Cell, CellKind, Grid};
pub use labels::{LabelOf, LabelSizes, PlacedLabel, View, place, without_overlaps};
pub use layout::{Layout, LayoutPerson, LayoutRequest, MOST_MOVE, Ring, layout, layout_watched};
pub use legend::{LegendEntry, LegendText, Sample, blocks_legend, legend, matrix_legend};
pub use lines::CROWD;
pub use matrix::matrix_scene;
pub use metrics::{Face, font_bytes, shorten, text_width};
pub use palette::{Ink, Palette, Rgb};
pub use pointed::line_at;
pub use quality::{Quality, crossings, quality, stress};
pub use radius::radii;
pub use region::{Between, Gap, Region, RegionTitle, region_titles};
pub use scene::{Answer, Circle, Emphasis, Field, Focus, Label, Line, Mark, Scene, SceneRequest, person_inks, scene, unfocused};
pub use shape::Shape;
