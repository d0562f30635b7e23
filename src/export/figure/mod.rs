//! A picture with its title, legend and footer as a file.

mod blocks;
mod drawing;
mod legend;
mod matrix;
mod png;
mod regions;
mod svg;
pub(super) mod xml;

pub use png::{PngError, png};
pub use svg::svg;

use crate::sociogram::{Palette, Sample, Scene};

/// Everything that stands in a figure. All words come from here; no id, name or other attribute goes into the file besides them.
#[derive(Clone, Debug)]
pub struct FigureRequest<'a> {
    pub scene: &'a Scene,
    pub palette: Palette,
    /// The survey question.
    pub title: &'a str,
    /// School, date, response.
    pub subtitle: &'a str,
    /// What a screen reader says of the picture.
    pub description: &'a str,
    /// Samples and what they stand for.
    pub legend: &'a [(Vec<Sample>, String)],
    pub footer: &'a str,
}
