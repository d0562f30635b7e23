//! The look of a picture in one frame.

use eframe::egui::Color32;

use crate::sociogram::sheet::{Dash, Item, Pen, Piece, Tint, outlined};
use crate::sociogram::{Emphasis, Ink, Mark, Palette, Viewport};
use crate::ui::theme::colour;

/// The look of a picture in one frame.
pub(in crate::ui::canvas) struct Brush {
    pub palette: Palette,
    pub view: Viewport,
}

impl Brush {
    pub fn ink(&self, ink: Ink, emphasis: Emphasis) -> Color32 {
        colour(Tint { ink, emphasis }.rgb(self.palette))
    }

    /// What an item looks like.
    pub fn pieces(&self, item: &Item) -> Vec<Piece> {
        let mut pieces = Vec::new();
        item.pieces(&self.view, self.palette, &mut |piece| pieces.push(piece));
        pieces
    }

    /// A ring around a mark, so many pixels outside it.
    pub fn ring(&self, mark: &Mark, outside: f64, width: f64) -> Piece {
        let (at, radius) = (self.view.px(mark.at), mark.radius * self.view.px_per_unit + outside);
        let pen = Pen { colour: self.palette.rgb(Ink::Highlight), width, dash: Dash::Whole };
        outlined(mark.shape, at, radius, None, Some(pen))
    }
}
