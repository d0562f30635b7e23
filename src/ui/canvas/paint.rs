//! From a scene to what egui paints: a mesh of what is in sight, made anew when the view changes, and the words on top.

use std::sync::Arc;

use eframe::egui::epaint::{CircleShape, PathStroke, RectShape};
use eframe::egui::{self, Color32, Mesh, Pos2, Shape, Stroke, StrokeKind, Vec2};

use super::sheet::Sheet;
use super::strokes::Strokes;
use super::words::Words;
pub(super) use super::words::semi_bold;
use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::{self, Answer, Emphasis, Field, Ink, LabelSizes, Line, Mark, Palette, RegionTitle, View, region_titles};
use crate::ui::theme::colour;

/// What was painted last, for as long as it holds.
#[derive(Debug, Default)]
pub(super) struct Painted {
    sheet: Option<Sheet>,
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
    /// Paints the scene as it looks through `view`. Says whether something waits for another frame.
    pub fn paint(&mut self, painter: &egui::Painter, picture: &Arc<Picture>, palette: Palette, view: &View, pace: Pace) -> bool {
        let pixels_per_point = painter.pixels_per_point();
        // Whole pixels, so that words and shapes move together.
        let offset = pos(view.px(Point::default())).to_vec2();
        let offset = (offset * pixels_per_point).round() / pixels_per_point;
        if self.sheet.as_ref().is_none_or(|sheet| !sheet.is_of(picture)) {
            self.sheet = None;
            self.shown = None;
            self.titles = None;
        }
        let sheet = self.sheet.get_or_insert_with(|| Sheet::new(picture));
        let look = Look { palette, px_per_unit: view.px_per_unit, pixels_per_point };
        let sight = painter.clip_rect().translate(-offset);
        let shown = match self.shown.take() {
            Some(shown) if shown.holds(&look, sight, pace) => shown.moved(offset),
            _ => Shown::new(sheet, look, sight, pace).moved(offset),
        };
        let shown = self.shown.insert(shown);
        painter.add(Shape::Mesh(Arc::clone(&shown.mesh)));
        let thinned = shown.thinned;
        self.words.paint(painter, picture, palette, view, offset, pace) || thinned
    }

    /// The titles of grounds, placed where the words of the last painted frame leave room.
    pub fn region_titles(&mut self, picture: &Arc<Picture>, view: &View, size: f64) -> &[RegionTitle] {
        let Some(shown) = &self.shown else { return &[] };
        if picture.scene.regions.is_empty() {
            self.titles = None;
            return &[];
        }
        if self.titles.as_ref().is_none_or(|(last, _)| last != view) {
            let offset = point(shown.offset.to_pos2());
            let taken: Vec<sociogram::Rect> = self.words.rects().iter().map(|r| r.shifted(offset)).collect();
            self.titles = Some((*view, region_titles(&picture.scene, view, size, &taken)));
        }
        self.titles.as_ref().map_or(&[], |(_, titles)| titles)
    }
}

impl Shown {
    fn new(sheet: &Sheet, look: Look, sight: egui::Rect, pace: Pace) -> Self {
        let view = View { origin: Point::default(), px_per_unit: look.px_per_unit, viewport: sociogram::Rect::default() };
        let area = sight.expand2(AROUND * sight.size());
        let visible = sheet.visible(&view, area);
        let is_crowd = visible.is_crowd();
        let thinned = is_crowd && !pace.rests;
        let mesh = sheet.mesh(&Brush { palette: look.palette, view }, &visible, area, look.pixels_per_point, thinned);
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

/// Of a line that one draws and another does not, in pixels: dash and gap.
const DASH: [f32; 2] = [5.0, 3.5];

/// Paints single things of a scene through a view.
pub(super) struct Brush {
    pub palette: Palette,
    pub view: View,
}

impl Brush {
    pub fn ink(&self, ink: Ink, emphasis: Emphasis) -> Color32 {
        colour(if emphasis == Emphasis::Faded { self.palette.faded(ink) } else { self.palette.rgb(ink) })
    }

    /// Thinner in a crowd, but never a hair.
    fn thickness(&self) -> f64 {
        self.view.px_per_unit.clamp(0.6, 1.3)
    }

    pub fn field(&self, field: &Field) -> Shape {
        let rect = rect(&self.view.px_rect(&field.rect));
        let corner = single((26.0 * self.view.px_per_unit).min(26.0));
        let stroke = Stroke::new(1.0, self.ink(field.rim, field.emphasis));
        Shape::Rect(RectShape::new(rect, corner, self.ink(field.ink, field.emphasis), stroke, StrokeKind::Middle))
    }

    /// The colour and width of a line; `lit` in the colour of what is looked at.
    pub fn pen(&self, line: &Line, lit: bool) -> (Color32, f32) {
        let colour = if lit { colour(self.palette.rgb(Ink::Highlight)) } else { self.ink(line.ink, line.emphasis) };
        (colour, single(line.width * self.thickness() * if lit { 1.7 } else { 1.0 }))
    }

    /// The part of a line between its arrowheads, and the corners of those.
    fn way(&self, line: &Line) -> (Vec<Pos2>, Vec<[Pos2; 3]>) {
        let head = (7.0 + 1.6 * line.width) * self.thickness().max(0.7) / self.view.px_per_unit;
        let shaft = line.shaft(head);
        let steps = if shaft.is_straight() { 1 } else { 16 };
        let points = shaft.samples(steps).map(|p| pos(self.view.px(p))).collect();
        (points, line.arrowheads(head).into_iter().map(|corners| corners.map(|p| pos(self.view.px(p)))).collect())
    }

    /// A line with its arrowheads.
    pub fn line(&self, line: &Line, lit: bool, shapes: &mut Vec<Shape>) {
        let (colour, width) = self.pen(line, lit);
        let (points, heads) = self.way(line);
        if line.mutual {
            shapes.push(Shape::line(points, PathStroke::new(width, colour)));
        } else {
            Shape::dashed_line_many(&points, Stroke::new(width, colour), DASH[0], DASH[1], shapes);
        }
        shapes.extend(heads.into_iter().map(|corners| Shape::convex_polygon(corners.to_vec(), colour, PathStroke::NONE)));
    }

    /// The same into a mesh.
    pub fn stroke(&self, line: &Line, strokes: &mut Strokes) {
        let (colour, width) = self.pen(line, line.emphasis == Emphasis::Lit);
        let (points, heads) = self.way(line);
        if line.mutual {
            strokes.path(&points, width, colour);
        } else {
            strokes.dashes(&points, width, colour, DASH);
        }
        for corners in heads {
            strokes.polygon(&corners, colour);
        }
    }

    pub fn mark(&self, mark: &Mark, shapes: &mut Vec<Shape>) {
        let fill = self.ink(mark.ink, mark.emphasis);
        let rim = Stroke::new(1.1, self.ink(Ink::Outline, mark.emphasis));
        let (at, radius) = (self.view.px(mark.at), mark.radius * self.view.px_per_unit);
        shape(mark.shape, at, radius, fill, rim, colour(self.palette.rgb(Ink::Ground)), mark.answer, shapes);
    }

    /// A ring around a mark, so many pixels outside it.
    pub fn ring(&self, mark: &Mark, outside: f64, stroke: Stroke, shapes: &mut Vec<Shape>) {
        let (at, radius) = (self.view.px(mark.at), mark.radius * self.view.px_per_unit + outside);
        outline(mark.shape, at, radius, Color32::TRANSPARENT, stroke, shapes);
    }
}

/// A mark at a place in pixels; someone who did not answer has a dashed rim and a small sign, someone who was not asked a dotted rim.
#[expect(clippy::too_many_arguments, reason = "a drawing call: each is one property of the shape")]
pub(super) fn shape(
    shape: sociogram::Shape,
    at: Point,
    radius: f64,
    fill: Color32,
    rim: Stroke,
    ground: Color32,
    answer: Answer,
    shapes: &mut Vec<Shape>,
) {
    if answer == Answer::Given {
        outline(shape, at, radius, fill, rim, shapes);
        return;
    }
    outline(shape, at, radius, fill, Stroke::NONE, shapes);
    let mut path: Vec<Pos2> = match shape.corners(at, radius) {
        Some(corners) => corners.into_iter().map(pos).collect(),
        None => (0..40)
            .map(|k| {
                let angle = f64::from(k) * std::f64::consts::TAU / 40.0;
                pos(at + Point::at_angle(angle) * radius)
            })
            .collect(),
    };
    path.extend(path.first().copied());
    if answer == Answer::NotAsked {
        shapes.extend(Shape::dotted_line(&path, rim.color, 2.6, 0.8));
        return;
    }
    Shape::dashed_line_many(&path, rim, 3.0, 2.2, shapes);
    let sign = at + Point::new(shape.half_width(radius), -shape.half_height(radius));
    shapes.push(Shape::Circle(CircleShape { center: pos(sign), radius: 3.0, fill: ground, stroke: rim }));
}

fn outline(shape: sociogram::Shape, at: Point, radius: f64, fill: Color32, stroke: Stroke, shapes: &mut Vec<Shape>) {
    shapes.push(match (shape, shape.corners(at, radius)) {
        (sociogram::Shape::Square, _) => {
            let side = single(2.0 * shape.half_width(radius));
            Shape::Rect(RectShape::new(egui::Rect::from_center_size(pos(at), Vec2::splat(side)), 2.0, fill, stroke, StrokeKind::Middle))
        }
        (_, Some(corners)) => Shape::convex_polygon(corners.into_iter().map(pos).collect(), fill, stroke),
        (_, None) => Shape::Circle(CircleShape { center: pos(at), radius: single(radius), fill, stroke }),
    });
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
