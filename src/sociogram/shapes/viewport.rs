//! What of the world is seen, and where on a page.

use super::geometry::Rect;
use crate::model::Point;

/// What is seen: `origin` (world) lies at the top left of `viewport` (pixels).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    pub origin: Point,
    pub px_per_unit: f64,
    pub viewport: Rect,
}

/// What words need outside the outermost shapes, in pixels.
const EDGE: Point = Point { x: 44.0, y: 24.0 };

impl Viewport {
    /// The view that shows all of `world` in the middle of `viewport`, with room for words at its edges, at most `most` pixels per unit.
    #[must_use]
    pub fn fit(world: &Rect, viewport: Rect, most: f64) -> Self {
        let scale = ((viewport.width() - 2.0 * EDGE.x) / world.width().max(1.0))
            .min((viewport.height() - 2.0 * EDGE.y) / world.height().max(1.0))
            .clamp(1e-3, most);
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
