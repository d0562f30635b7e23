//! From a scene to what egui paints: a mesh of what is in sight, made anew when the view changes, and the words on top.

use std::sync::Arc;

use eframe::egui::{self, Mesh, Shape, Vec2};

use super::brush::Brush;
use super::pace::Pace;
use super::sight::Sight;
use super::units::{point, pos};
use super::words::Words;
use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::sheet::Text;
use crate::sociogram::{self, Palette, PeopleScene, RegionTitle, Viewport, region_titles, ring_titles};

/// What was painted last, for as long as it holds.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct Painted {
    sight: Option<Sight>,
    shown: Option<Shown>,
    words: Words,
    titles: Option<(Viewport, Vec<RegionTitle>)>,
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

/// What a mesh depends on besides the picture and where it is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Look {
    palette: Palette,
    px_per_unit: f64,
    pixels_per_point: f32,
}

impl Painted {
    /// Paints the scene as it looks through `view`, which lies [`on_whole_pixels`]. Says whether something waits for another frame.
    pub fn paint(&mut self, painter: &egui::Painter, picture: &Arc<Picture>, palette: Palette, view: &Viewport, pace: Pace) -> bool {
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
    pub fn words(&self, view: &Viewport, palette: Palette) -> Vec<Text> {
        self.sight.as_ref().map_or_else(Vec::new, |sight| sight.words(view, palette))
    }

    /// The titles of grounds, placed where the words of the last painted frame leave room.
    pub fn region_titles(&mut self, scene: &PeopleScene, view: &Viewport, size: f64) -> &[RegionTitle] {
        let Some(shown) = &self.shown else { return &[] };
        if scene.regions.is_empty() {
            self.titles = None;
            return &[];
        }
        if self.titles.as_ref().is_none_or(|(last, _)| last != view) {
            let offset = point(shown.offset.to_pos2());
            let words = self.words.rects().into_iter().map(|r| r.shifted(offset));
            let taken: Vec<sociogram::Rect> = words.chain(ring_titles(scene, view, size)).collect();
            self.titles = Some((*view, region_titles(scene, view, size, &taken)));
        }
        self.titles.as_ref().map_or(&[], |(_, titles)| titles)
    }
}

impl Shown {
    fn new(all: &Sight, look: Look, sight: egui::Rect, pace: Pace) -> Self {
        let view = Viewport { origin: Point::default(), px_per_unit: look.px_per_unit, viewport: sociogram::Rect::default() };
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
