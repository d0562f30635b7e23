//! The picture on screen.

use eframe::egui;
use std::sync::Arc;

use eframe::egui::{Sense, Ui, Vec2};

use super::theme::colour;
use crate::model::PersonId;
use crate::session::{Command, Naming, Picture, Selection};
use crate::sociogram::{Palette, Sample};
use crate::text::Words;

/// Pan and zoom of the picture.
#[derive(Debug)]
pub struct Canvas {
    scale: f32,
}

impl Default for Canvas {
    fn default() -> Self {
        Self { scale: 1.0 }
    }
}

/// What is drawn.
#[expect(missing_debug_implementations, reason = "it lends a function for the spoken sentences")]
pub struct CanvasView<'a> {
    pub picture: &'a Arc<Picture>,
    pub palette: Palette,
    pub naming: &'a Naming,
    pub words: Words,
    /// "Ben Osei, genoemd door 5"
    pub people: &'a dyn Fn(PersonId) -> String,
    pub legend: &'a [(Vec<Sample>, String)],
    pub selection: Selection,
}

impl Canvas {
    /// Fills the room there is.
    pub fn show(&mut self, ui: &mut Ui, view: &CanvasView<'_>) -> Vec<Command> {
        let (response, painter) = ui.allocate_painter(ui.available_size(), Sense::click());
        for mark in &view.picture.scene.marks {
            #[expect(clippy::cast_possible_truncation, reason = "places on screen")]
            let at = response.rect.center() + Vec2::new(mark.at.x as f32, mark.at.y as f32) * self.scale;
            painter.rect_filled(egui::Rect::from_center_size(at, Vec2::splat(14.0)), 2.0, colour(view.palette.rgb(mark.ink)));
        }
        Vec::new()
    }

    pub fn fit(&mut self) {
        self.scale = 1.0;
    }

    pub fn zoom(&mut self, factor: f32) {
        self.scale *= factor;
    }

    #[must_use]
    pub fn is_moving(&self) -> bool {
        false
    }
}
