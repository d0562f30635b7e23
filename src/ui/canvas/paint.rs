//! From a scene to what egui paints: a mesh of what is in sight, made anew when the view changes, and the words on top.

use std::sync::Arc;

use eframe::egui::{self, Color32, Mesh, Pos2, Shape, Vec2};

use super::sight::Sight;
use super::words::Words;
use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::sheet::{Dash, Item, Pen, Piece, Text, Tint, outlined};
use crate::sociogram::{self, Emphasis, Ink, LabelSizes, Mark, Palette, PeopleScene, RegionTitle, View, region_titles};
use crate::ui::theme::colour;

/// What was painted last, for as long as it holds.
#[derive(Debug, Default)]
pub(super) struct Painted {
    sight: Option<Sight>,
    shown: Option<Shown>,
    words: Words,
    titles: Option<(View, Vec<RegionTitle>)>,
}

/// A mesh that was painted: what is in sight and somewhat around it, so that it can be moved along when the user pans.
#[derive(Debug)]
struct Shown {
    look: Look,
    /// In pixels from the origin of the world.
    area: egui::Rect,
    is_crowd: bool,
    /// Only the most important lines of a crowd.
    thinned: bool,
    /// Where the origin of the world is.
    offset: Vec2,
    mesh: Arc<Mesh>,
}

/// How far around what is in sight a mesh reaches, as a share of it.
const AROUND: f32 = 0.2;

/// What of the camera matters to what is painted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Everything is in view, so words stay inside it. When the user goes about in the picture, its edge pushes no name around.
    pub shows_all: bool,
    /// Nothing glides, turns or is dragged.
    pub rests: bool,
    /// People are on their way to another arrangement: their words go with them instead of looking for room.
    pub walks: bool,
    pub sizes: LabelSizes,
}

/// What a mesh depends on besides the picture and where it is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Look {
    palette: Palette,
    px_per_unit: f64,
    pixels_per_point: f32,
}

impl Painted {
    /// Paints the scene as it looks through `view`, which lies [`on_whole_pixels`]. Says whether something waits for another frame.
    pub fn paint(&mut self, painter: &egui::Painter, picture: &Arc<Picture>, palette: Palette, view: &View, pace: Pace) -> bool {
        let pixels_per_point = painter.pixels_per_point();
        let offset = pos(view.px(Point::default())).to_vec2();
        if self.sight.as_ref().is_none_or(|sight| !sight.is_of(picture)) {
            self.sight = None;
            self.shown = None;
            self.titles = None;
        }
        let all = self.sight.get_or_insert_with(|| Sight::new(picture));
        let look = Look { palette, px_per_unit: view.px_per_unit, pixels_per_point };
        let sight = painter.clip_rect().translate(-offset);
        let shown = match self.shown.take() {
            Some(shown) if shown.holds(&look, sight, pace) => shown.moved(offset),
            _ => Shown::new(all, look, sight, pace).moved(offset),
        };
        let shown = self.shown.insert(shown);
        painter.add(Shape::Mesh(Arc::clone(&shown.mesh)));
        let thinned = shown.thinned;
        self.words.paint(painter, picture, palette, view, offset, pace) || thinned
    }

    /// The words that stand on the sheet itself.
    pub fn words(&self, view: &View, palette: Palette) -> Vec<Text> {
        self.sight.as_ref().map_or_else(Vec::new, |sight| sight.words(view, palette))
    }

    /// The titles of grounds, placed where the words of the last painted frame leave room.
    pub fn region_titles(&mut self, scene: &PeopleScene, view: &View, size: f64) -> &[RegionTitle] {
        let Some(shown) = &self.shown else { return &[] };
        if scene.regions.is_empty() {
            self.titles = None;
            return &[];
        }
        if self.titles.as_ref().is_none_or(|(last, _)| last != view) {
            let offset = point(shown.offset.to_pos2());
            let taken: Vec<sociogram::Rect> = self.words.rects().iter().map(|r| r.shifted(offset)).collect();
            self.titles = Some((*view, region_titles(scene, view, size, &taken)));
        }
        self.titles.as_ref().map_or(&[], |(_, titles)| titles)
    }
}

impl Shown {
    fn new(all: &Sight, look: Look, sight: egui::Rect, pace: Pace) -> Self {
        let view = View { origin: Point::default(), px_per_unit: look.px_per_unit, viewport: sociogram::Rect::default() };
        let area = sight.expand2(AROUND * sight.size());
        let visible = all.visible(&view, area);
        let is_crowd = visible.is_crowd();
        let thinned = is_crowd && !pace.rests;
        let mesh = all.mesh(&Brush { palette: look.palette, view }, &visible, area, look.pixels_per_point, thinned);
        Self { look, area, is_crowd, thinned, offset: Vec2::ZERO, mesh: Arc::new(mesh) }
    }

    fn holds(&self, look: &Look, sight: egui::Rect, pace: Pace) -> bool {
        self.look == *look && self.area.contains_rect(sight) && self.thinned == (self.is_crowd && !pace.rests)
    }

    /// Nobody else holds the mesh once its frame is on screen, so that it is not copied.
    fn moved(mut self, offset: Vec2) -> Self {
        if self.offset != offset {
            Arc::make_mut(&mut self.mesh).translate(offset - self.offset);
            self.offset = offset;
        }
        self
    }
}

/// The look of a picture in one frame.
pub(super) struct Brush {
    pub palette: Palette,
    pub view: View,
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

/// The same view with the origin of the world on a whole pixel, so that shapes, words and what lies over them move together.
pub(super) fn on_whole_pixels(view: &View, pixels_per_point: f32) -> View {
    let sharp = f64::from(pixels_per_point);
    let at = view.px(Point::default());
    let whole = Point::new((at.x * sharp).round() / sharp, (at.y * sharp).round() / sharp);
    View { origin: view.origin + (at - whole) * (1.0 / view.px_per_unit), ..*view }
}

pub(super) fn pos(at: Point) -> Pos2 {
    egui::pos2(single(at.x), single(at.y))
}

pub(super) fn rect(rect: &sociogram::Rect) -> egui::Rect {
    egui::Rect::from_min_max(pos(rect.min), pos(rect.max))
}

pub(super) fn point(at: Pos2) -> Point {
    Point::new(f64::from(at.x), f64::from(at.y))
}

pub(super) fn world_rect(rect: egui::Rect) -> sociogram::Rect {
    sociogram::Rect { min: point(rect.min), max: point(rect.max) }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels and world units are far inside what f32 holds")]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}
