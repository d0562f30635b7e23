//! The drawing as data: where people stand, how they look, which lines are drawn and where the words go. Words are handed in.
//!
//! Reading order: [`LayoutRequest`] and [`layout()`] say where everyone stands; [`Appearance`] and [`Palette`] how they look;
//! [`scene()`] joins them with the network into a [`Scene`] of plain shapes; [`place`] puts its words on a view of it;
//! [`legend()`] explains it.

mod appearance;
mod geometry;
mod labels;
mod layout;
mod legend;
mod metrics;
mod palette;
mod routing;
mod scene;
mod shape;

pub use appearance::{Appearance, SizeBy, Style, radii};
pub use geometry::{Curve, Rect};
pub use labels::{LabelOf, LabelSizes, PlacedLabel, View, place};
pub use layout::{Layout, LayoutKind, LayoutPerson, LayoutRequest, layout};
pub use legend::{LegendEntry, LegendText, Sample, legend};
pub use metrics::{Face, font_bytes, shorten, text_width};
pub use palette::{Ink, Palette, Rgb};
pub use scene::{Direction, Emphasis, Field, Focus, Label, Line, Mark, Scene, SceneRequest, Span, TieFilter, scene};
pub use shape::Shape;
