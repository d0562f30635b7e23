//! The drawing as data: where people stand, how they look, which lines are drawn and where the words go. Words are handed in.
//!
//! Reading order: [`LayoutRequest`] and [`layout()`] say where everyone stands; [`crate::model::Appearance`] and [`Palette`] how they look;
//! [`scene()`] joins them with the network into a [`Scene`] of plain shapes; [`place`] puts its words on a view of it;
//! [`legend()`] explains it.

mod blocks;
mod geometry;
mod grid;
mod labels;
mod layout;
mod legend;
mod lines;
mod metrics;
mod near;
mod palette;
mod pointed;
mod radius;
mod region;
mod routing;
mod scene;
mod shape;

pub use blocks::{Block, Bundle, Tied};
pub use geometry::{Curve, Rect};
pub use grid::{Band, Cell, Grid};
pub use labels::{LabelOf, LabelSizes, PlacedLabel, View, place, without_overlaps};
pub use layout::{Layout, LayoutPerson, LayoutRequest, layout};
pub use legend::{LegendEntry, LegendText, Sample, legend};
pub use lines::CROWD;
pub use metrics::{Face, font_bytes, shorten, text_width};
pub use palette::{Ink, Palette, Rgb};
pub use pointed::line_at;
pub use radius::radii;
pub use region::{Gap, Region};
pub use scene::{Emphasis, Field, Focus, Label, Line, Mark, Scene, SceneRequest, scene};
pub use shape::Shape;
