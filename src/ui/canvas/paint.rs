//! From a scene to what egui paints: one mesh per picture and zoom, moved along when the user pans, and the words on top.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::epaint::{CircleShape, PathStroke, RectShape, TessellationOptions, Tessellator, TextShape};
use eframe::egui::{self, Color32, FontFamily, FontId, Mesh, Pos2, Shape, Stroke, StrokeKind, Vec2};

use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::{self, Emphasis, Field, Ink, LabelOf, LabelSizes, Line, Mark, Palette, PlacedLabel, Scene, View, place};
use crate::ui::theme::colour;

/// Sizes of words on screen.
pub(super) const SIZES: LabelSizes = LabelSizes { person: 12.0, title: 12.5, widest: 150.0 };

/// What was painted last, for as long as it holds.
#[derive(Debug, Default)]
pub(super) struct Painted {
    shapes: Option<Shapes>,
    words: Option<Placed>,
    shown: Option<(Vec2, Arc<Mesh>)>,
}

/// What of the camera matters to the words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// Everything is in view, so words stay inside it. When the user goes about in the picture, its edge pushes no name around.
    pub shows_all: bool,
    /// Nothing glides, turns or is dragged.
    pub rests: bool,
}

/// The picture without its words, in pixels from the origin of the world.
#[derive(Debug)]
struct Shapes {
    picture: Arc<Picture>,
    palette: Palette,
    px_per_unit: f64,
    pixels_per_point: f32,
    mesh: Mesh,
    /// Enlarged as it was, with too thick or too thin lines, instead of made anew.
    stretched: bool,
}

/// Words in pixels from the origin of the world.
#[derive(Debug)]
struct Placed {
    picture: Arc<Picture>,
    view: View,
    labels: Vec<PlacedLabel>,
    /// Carried along with the people instead of placed anew.
    carried: bool,
}

/// With more lines than this, making everything anew takes longer than a frame may: it is carried along until the camera rests.
const CROWD: usize = 250;

impl Painted {
    /// Paints the scene as it looks through `view`. Says whether the words wait for another frame.
    pub fn paint(&mut self, painter: &egui::Painter, picture: &Arc<Picture>, palette: Palette, view: &View, pace: Pace) -> bool {
        let pixels_per_point = painter.pixels_per_point();
        let is_quick = pace.rests || picture.scene.lines.len() <= CROWD;
        let shapes = self.shapes.take();
        let shapes = self.shapes.insert(match shapes {
            Some(shapes) if shapes.hold(picture, palette, view, pixels_per_point) => shapes,
            Some(shapes) if !is_quick && shapes.differ_in_scale(picture, palette, pixels_per_point) => {
                self.shown = None;
                shapes.stretch(view.px_per_unit)
            }
            _ => {
                self.shown = None;
                Shapes::new(picture, palette, view.px_per_unit, pixels_per_point)
            }
        });
        // Whole pixels, so that words and shapes move together.
        let offset = pos(view.px(Point::default())).to_vec2();
        let offset = (offset * pixels_per_point).round() / pixels_per_point;
        let mesh = match &self.shown {
            Some((at, mesh)) if *at == offset => Arc::clone(mesh),
            _ => {
                let mut moved = shapes.mesh.clone();
                moved.translate(offset);
                let mesh = Arc::new(moved);
                self.shown = Some((offset, Arc::clone(&mesh)));
                mesh
            }
        };
        painter.add(Shape::Mesh(mesh));
        let wanted = if pace.shows_all { from_origin(view) } else { everywhere(view.px_per_unit) };
        let words = self.words.take();
        let words = self.words.insert(match words {
            Some(words) if words.hold(picture, &wanted) => words,
            Some(words) if !is_quick => words.carry(picture, wanted),
            _ => Placed { picture: Arc::clone(picture), view: wanted, labels: place(&picture.scene, &wanted, SIZES), carried: false },
        });
        let brush = WordPainter { painter, palette, semi_bold: semi_bold(painter) };
        for label in &words.labels {
            brush.label(label, offset);
        }
        words.carried || shapes.stretched
    }
}

impl Shapes {
    fn new(picture: &Arc<Picture>, palette: Palette, px_per_unit: f64, pixels_per_point: f32) -> Self {
        let mesh = mesh(&picture.scene, palette, px_per_unit, pixels_per_point);
        Self { picture: Arc::clone(picture), palette, px_per_unit, pixels_per_point, mesh, stretched: false }
    }

    fn differ_in_scale(&self, picture: &Arc<Picture>, palette: Palette, pixels_per_point: f32) -> bool {
        Arc::ptr_eq(&self.picture, picture) && self.palette == palette && self.pixels_per_point.to_bits() == pixels_per_point.to_bits()
    }

    fn hold(&self, picture: &Arc<Picture>, palette: Palette, view: &View, pixels_per_point: f32) -> bool {
        self.differ_in_scale(picture, palette, pixels_per_point)
            && self.px_per_unit.to_bits() == view.px_per_unit.to_bits()
            && !self.stretched
    }

    fn stretch(mut self, px_per_unit: f64) -> Self {
        let factor = single(px_per_unit / self.px_per_unit);
        for vertex in &mut self.mesh.vertices {
            vertex.pos = (vertex.pos.to_vec2() * factor).to_pos2();
        }
        Self { px_per_unit, stretched: true, ..self }
    }
}

impl Placed {
    fn hold(&self, picture: &Arc<Picture>, wanted: &View) -> bool {
        Arc::ptr_eq(&self.picture, picture) && self.view == *wanted && !self.carried
    }

    /// The same words as far from their marks and fields as they were.
    fn carry(mut self, picture: &Arc<Picture>, view: View) -> Self {
        let anchors = |scene: &Scene, view: &View| -> BTreeMap<(bool, u64), Point> {
            let people = scene.marks.iter().map(|m| ((true, u64::from(m.person.0)), view.px(m.at)));
            let fields = scene.fields.iter().map(|f| ((false, f.group as u64), view.px(Point::new(f.rect.centre().x, f.rect.min.y))));
            people.chain(fields).collect()
        };
        let (before, now) = (anchors(&self.picture.scene, &self.view), anchors(&picture.scene, &view));
        self.labels.retain_mut(|label| {
            let key = match label.of {
                LabelOf::Person(person) => (true, u64::from(person.0)),
                LabelOf::Field(group) => (false, group as u64),
            };
            let (Some(from), Some(to)) = (before.get(&key), now.get(&key)) else { return false };
            label.rect = label.rect.shifted(*to - *from);
            true
        });
        Self { picture: Arc::clone(picture), view, labels: self.labels, carried: true }
    }
}

/// The same view in pixels from the origin of the world.
fn from_origin(view: &View) -> View {
    let size = view.viewport.max - view.viewport.min;
    let corner = view.origin * view.px_per_unit;
    View { viewport: sociogram::Rect { min: corner, max: corner + size }, ..*view }
}

/// The look of words at this zoom wherever the user pans: an edge of the canvas pushes no name about.
fn everywhere(px_per_unit: f64) -> View {
    let far = sociogram::Rect::around(Point::default(), 1e7, 1e7);
    View { origin: far.min * (1.0 / px_per_unit), px_per_unit, viewport: far }
}

/// Everything but the words.
fn mesh(scene: &Scene, palette: Palette, px_per_unit: f64, pixels_per_point: f32) -> Mesh {
    let brush = Brush { palette, view: View { origin: Point::default(), px_per_unit, viewport: sociogram::Rect::default() } };
    let mut shapes = Vec::new();
    for field in &scene.fields {
        shapes.push(brush.field(field));
    }
    brush.ground_figures(scene, &mut shapes);
    let mut lines: Vec<&Line> = scene.lines.iter().collect();
    lines.sort_by_key(|l| (l.emphasis == Emphasis::Lit, l.emphasis != Emphasis::Faded, l.mutual));
    for line in lines {
        brush.line(line, line.emphasis == Emphasis::Lit, &mut shapes);
    }
    for mark in &scene.marks {
        brush.mark(mark, &mut shapes);
    }
    // Discs from the font's atlas would need that atlas; at these sizes a path is as round.
    let options = TessellationOptions { prerasterized_discs: false, round_rects_to_pixels: false, ..TessellationOptions::default() };
    let mut tessellator = Tessellator::new(pixels_per_point, options, [1, 1], Vec::new());
    let mut mesh = Mesh::default();
    for shape in shapes {
        tessellator.tessellate_shape(shape, &mut mesh);
    }
    mesh
}

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

    fn field(&self, field: &Field) -> Shape {
        let rect = rect(&self.view.px_rect(&field.rect));
        let corner = single((26.0 * self.view.px_per_unit).min(26.0));
        let stroke = Stroke::new(1.0, self.ink(field.rim, field.emphasis));
        Shape::Rect(RectShape::new(rect, corner, self.ink(field.ink, field.emphasis), stroke, StrokeKind::Middle))
    }

    /// A line with its arrowheads; `lit` in the colour of what is looked at.
    pub fn line(&self, line: &Line, lit: bool, shapes: &mut Vec<Shape>) {
        let colour = if lit { colour(self.palette.rgb(Ink::Highlight)) } else { self.ink(line.ink, line.emphasis) };
        let width = single(line.width * self.thickness() * if lit { 1.7 } else { 1.0 });
        let head = (7.0 + 1.6 * line.width) * self.thickness().max(0.7) / self.view.px_per_unit;
        let shaft = line.shaft(head);
        let steps = if shaft.is_straight() { 1 } else { 16 };
        let points: Vec<Pos2> = shaft.samples(steps).map(|p| pos(self.view.px(p))).collect();
        if line.mutual {
            shapes.push(Shape::line(points, PathStroke::new(width, colour)));
        } else {
            Shape::dashed_line_many(&points, Stroke::new(width, colour), 5.0, 3.5, shapes);
        }
        for corners in line.arrowheads(head) {
            shapes.push(Shape::convex_polygon(corners.map(|p| pos(self.view.px(p))).to_vec(), colour, PathStroke::NONE));
        }
    }

    pub fn mark(&self, mark: &Mark, shapes: &mut Vec<Shape>) {
        let fill = self.ink(mark.ink, mark.emphasis);
        let rim = Stroke::new(1.1, self.ink(Ink::Outline, mark.emphasis));
        let (at, radius) = (self.view.px(mark.at), mark.radius * self.view.px_per_unit);
        shape(mark.shape, at, radius, fill, rim, colour(self.palette.rgb(Ink::Ground)), mark.answered, shapes);
    }

    /// A ring around a mark, so many pixels outside it.
    pub fn ring(&self, mark: &Mark, outside: f64, stroke: Stroke, shapes: &mut Vec<Shape>) {
        let (at, radius) = (self.view.px(mark.at), mark.radius * self.view.px_per_unit + outside);
        outline(mark.shape, at, radius, Color32::TRANSPARENT, stroke, shapes);
    }
}

/// A mark at a place in pixels; someone who did not answer has a dashed rim and a small sign.
#[expect(clippy::too_many_arguments, reason = "a drawing call: each is one property of the shape")]
pub(super) fn shape(
    shape: sociogram::Shape,
    at: Point,
    radius: f64,
    fill: Color32,
    rim: Stroke,
    ground: Color32,
    answered: bool,
    shapes: &mut Vec<Shape>,
) {
    if answered {
        outline(shape, at, radius, fill, rim, shapes);
        return;
    }
    outline(shape, at, radius, fill, Stroke::NONE, shapes);
    let mut path: Vec<Pos2> = match shape.corners(at, radius) {
        Some(corners) => corners.into_iter().map(pos).collect(),
        None => (0..40)
            .map(|k| {
                let angle = f64::from(k) * std::f64::consts::TAU / 40.0;
                pos(at + Point::new(angle.cos(), angle.sin()) * radius)
            })
            .collect(),
    };
    path.extend(path.first().copied());
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

struct WordPainter<'a> {
    painter: &'a egui::Painter,
    palette: Palette,
    semi_bold: FontFamily,
}

impl WordPainter<'_> {
    fn label(&self, label: &PlacedLabel, offset: Vec2) {
        let place = rect(&label.rect).translate(offset);
        if !place.intersects(self.painter.clip_rect()) {
            return;
        }
        let (font, ink) = match label.of {
            LabelOf::Person(_) => (FontId::proportional(single(SIZES.person)), Ink::Text),
            LabelOf::Field(_) => (FontId::new(single(SIZES.title), self.semi_bold.clone()), Ink::Quiet),
        };
        let faded = label.emphasis == Emphasis::Faded;
        let words = colour(if faded { self.palette.faded(ink) } else { self.palette.rgb(ink) });
        let galley = self.painter.layout_no_wrap(label.text.clone(), font, words);
        let at = place.center() - galley.size() / 2.0;
        let halo = colour(self.palette.rgb(Ink::Ground)).gamma_multiply(0.6);
        for step in HALO {
            let mut around = TextShape::new(at + step, Arc::clone(&galley), halo);
            around.override_text_color = Some(halo);
            self.painter.add(around);
        }
        self.painter.galley(at, galley, words);
    }
}

/// Where the halo of a word is painted around it.
const HALO: [Vec2; 8] = [
    Vec2::new(1.4, 0.0),
    Vec2::new(-1.4, 0.0),
    Vec2::new(0.0, 1.4),
    Vec2::new(0.0, -1.4),
    Vec2::new(1.0, 1.0),
    Vec2::new(-1.0, 1.0),
    Vec2::new(1.0, -1.0),
    Vec2::new(-1.0, -1.0),
];

/// The family of the bold face where the window has one: egui panics on a family that it does not know.
pub(super) fn semi_bold(painter: &egui::Painter) -> FontFamily {
    let family = FontFamily::Name("SemiBold".into());
    if painter.fonts(|fonts| fonts.definitions().families.contains_key(&family)) { family } else { FontFamily::Proportional }
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
