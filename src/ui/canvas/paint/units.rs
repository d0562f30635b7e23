//! Between points of the world and points of the window.

use eframe::egui::{self, Pos2};

use crate::model::Point;
use crate::sociogram::{self, Viewport};

/// The same view with the origin of the world on a whole pixel, so that shapes, words and what lies over them move together.
pub(in crate::ui::canvas) fn on_whole_pixels(view: &Viewport, pixels_per_point: f32) -> Viewport {
    let sharp = f64::from(pixels_per_point);
    let at = view.px(Point::default());
    let whole = Point::new((at.x * sharp).round() / sharp, (at.y * sharp).round() / sharp);
    Viewport { origin: view.origin + (at - whole) * (1.0 / view.px_per_unit), ..*view }
}

pub(in crate::ui::canvas) fn pos(at: Point) -> Pos2 {
    egui::pos2(single(at.x), single(at.y))
}

pub(in crate::ui::canvas) fn rect(rect: &sociogram::Rect) -> egui::Rect {
    egui::Rect::from_min_max(pos(rect.min), pos(rect.max))
}

pub(in crate::ui::canvas) fn point(at: Pos2) -> Point {
    Point::new(f64::from(at.x), f64::from(at.y))
}

pub(in crate::ui::canvas) fn world_rect(rect: egui::Rect) -> sociogram::Rect {
    sociogram::Rect { min: point(rect.min), max: point(rect.max) }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels and world units are far inside what f32 holds")]
pub(in crate::ui::canvas) fn single(value: f64) -> f32 {
    value as f32
}
