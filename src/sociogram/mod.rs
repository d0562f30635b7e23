//! The drawing as data: where people stand, how they look, which lines are drawn and where the words go. Words are handed in.
//!
//! Reading order: [`LayoutRequest`] and [`layout()`] say where everyone stands; [`crate::model::Appearance`] and [`Palette`] how they look;
//! [`scene()`] joins them with the network into a [`Scene`] of plain shapes; [`place`] puts its words on a view of it;
//! [`legend()`] explains it; [`sheet`] is what every painter paints of it.

mod draw;
mod layout;
mod read;
mod scene;
mod shapes;
pub mod sheet;

pub use draw::{BlocksRequest, CROWD, SceneRequest, blocks_scene, matrix_scene, person_inks, scene, unfocused};
pub use layout::{Layout, LayoutPerson, LayoutRequest, MOST_MOVE, Ring, layout, layout_watched};
pub use read::{
    Alignment, LabelOf, LabelSizes, LegendEntry, LegendText, PlacedLabel, Quality, RegionTitle, Sample, align, blocks_legend, legend,
    line_at, matrix_legend, place, quality, region_titles, ring_titles, stress, without_overlaps,
};
pub use scene::{
    Answer, BLOCK_WORDS, Band, Between, Block, BlockSays, BlockWords, Bundle, Cell, CellKind, Circle, Emphasis, Field, Focus, Gap, Grid,
    GroupsScene, Label, Line, Mark, MatrixScene, PeopleScene, Region, Scene, Tied, trapezoids,
};
pub use shapes::{Curve, Face, Ink, Palette, Rect, Rgb, Shape, Viewport, crossings, font_bytes, radii, shorten, text_width};
