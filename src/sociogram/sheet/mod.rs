//! One sheet for every painter: what stands where, how thick, in which dashes, corners and colours, said once.
//!
//! A [`Sheet`] is made once of a scene. Its items lie in units of the world; their sizes are rules of the viewport ([`Size`]), and
//! [`Item::pieces`] gives the plain shapes in pixels that SVG writes and the canvas turns into its mesh. Words whose place depends on
//! what is seen come from [`words()`], the legend from [`LegendBox`]. What is left out or sketched in a crowd is the canvas's own.

mod groups;
mod item;
mod legend;
mod matrix;
mod people;
mod piece;
mod size;
mod words;

pub use item::{Form, Item, Role, Stroke, Tint, Whose, outlined};
pub use legend::{LegendBox, LegendRoom};
pub use people::{gaps, grounds, mark};
pub use piece::{Anchor, Dash, Fill, Pen, Piece, Text};
pub use size::{Size, tie_width};
pub use words::{ground_title, label, ring_title, words};

use super::{Palette, Rect, Scene, Viewport};

/// A picture as it is painted, from the ground up. Among things of one role the order is that of their places on it, from the top
/// left, which tells nothing of anybody; only what is lit, returned or faded comes over or under the rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub items: Vec<Item>,
    /// Around all shapes; words stand a little outside it.
    pub bounds: Rect,
}

impl Sheet {
    #[must_use]
    pub fn new(scene: &Scene) -> Self {
        let items = match scene {
            Scene::People(scene) => people::items(scene),
            Scene::Groups(scene) => groups::items(scene),
            Scene::Matrix(scene) => matrix::items(scene),
        };
        Self { items, bounds: scene.bounds() }
    }

    /// Everything on it as it looks through a viewport, but the words of [`words()`].
    pub fn pieces(&self, view: &Viewport, palette: Palette, paint: &mut dyn FnMut(Piece)) {
        for item in &self.items {
            item.pieces(view, palette, paint);
        }
    }
}
