//! What makes a picture readable: where words go, what the legend says, what is under the pointer, and how good it is.

mod align;
mod ground_titles;
mod labels;
mod legend;
mod pointed;
mod quality;

pub use align::{Alignment, align};
pub use ground_titles::{RegionTitle, region_titles};
pub use labels::{LabelOf, LabelSizes, PlacedLabel, place, ring_titles, without_overlaps};
pub use legend::{LegendEntry, LegendText, Sample, blocks_legend, legend, matrix_legend};
pub use pointed::line_at;
pub use quality::{Quality, quality, stress};
