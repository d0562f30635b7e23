//! What the canvas shows in one frame.

use std::sync::Arc;

use crate::model::PersonId;
use crate::report::Naming;
use crate::session::{Picture, Selection};
use crate::sociogram::{LabelSizes, Palette, Sample};
use crate::text::Words;

/// What the canvas shows in one frame.
#[expect(missing_debug_implementations, reason = "it lends a function for the sentences")]
#[derive(Clone, Copy)]
pub struct CanvasView<'a> {
    pub picture: &'a Arc<Picture>,
    pub palette: Palette,
    pub naming: &'a Naming,
    pub words: Words,
    /// What is said of someone, beginning with the name: "Ben Osei, noemt 4, genoemd door 5".
    pub people: &'a dyn Fn(PersonId) -> String,
    pub legend: &'a [(Vec<Sample>, String)],
    pub selection: Selection,
    /// Of words beside people and above fields.
    pub sizes: LabelSizes,
}
