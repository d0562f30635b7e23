//! What of a picture is in sight, as a mesh: everything in full where that is little, a sketch of it where it is a crowd.

use std::sync::Arc;

use eframe::egui::epaint::{TessellationOptions, Tessellator};
use eframe::egui::{Color32, Mesh, Pos2, Rect, Shape, Vec2};

use super::paint::{Brush, pos, single};
use super::strokes::{Strokes, within};
use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::{self, Answer, Emphasis, Ink, Line, Mark, Scene, View};

/// More lines in sight than this are sketched: straight, without arrowheads; that of one who is not named back narrows towards the
/// other, which is read quickest of all ways to show a direction (Holten and Van Wijk 2009).
const SKETCH: usize = 2_000;
/// So are lines whose dashes would be longer than this in all, in pixels of which the half is dashes.
const DASHED: f32 = 160_000.0;
/// While the camera moves no more lines than this are painted: those in focus first, then mutual ones, then the strongest.
const MOVING: usize = 6_000;
/// More marks or fields in sight than this are painted with plain corners.
const PLAIN: usize = 400;
/// A mark with a smaller radius has no rim, in pixels; it keeps its shape.
const DOT: f64 = 3.0;
/// A mark with a smaller radius is a speck without a shape.
const SPECK: f64 = 1.3;

/// A picture with its lines in the order in which they are painted.
#[derive(Debug)]
pub(super) struct Sheet {
    picture: Arc<Picture>,
    /// Faded lines first, lit ones last; mutual ones and stronger ones over others.
    order: Vec<u32>,
    /// By the same order, what each line stays within.
    around: Vec<Rect>,
}

/// What is in sight.
#[derive(Debug)]
pub(super) struct Visible {
    /// Places in the order of painting.
    lines: Vec<u32>,
    /// How long those are in sight that would be dashed, in pixels.
    dashed: f32,
}

impl Visible {
    /// Whether it is too much to paint in every frame while the camera moves.
    pub fn is_crowd(&self) -> bool {
        self.lines.len() > MOVING
    }

    fn is_sketched(&self) -> bool {
        self.lines.len() > SKETCH || self.dashed > DASHED
    }
}

impl Sheet {
    pub fn new(picture: &Arc<Picture>) -> Self {
        let lines = &picture.scene.lines;
        let mut order: Vec<u32> = (0..).take(lines.len()).collect();
        let key = |k: &u32| {
            let line = &lines[*k as usize];
            (line.emphasis == Emphasis::Lit, line.emphasis != Emphasis::Faded, line.mutual)
        };
        order.sort_by(|a, b| key(a).cmp(&key(b)).then(lines[*a as usize].strength.total_cmp(&lines[*b as usize].strength)));
        let around = order
            .iter()
            .map(|k| {
                let corners = lines[*k as usize].curve.points.map(pos);
                Rect::from_points(&corners)
            })
            .collect();
        Self { picture: Arc::clone(picture), order, around }
    }

    pub fn is_of(&self, picture: &Arc<Picture>) -> bool {
        Arc::ptr_eq(&self.picture, picture)
    }

    fn line(&self, place: u32) -> &Line {
        &self.picture.scene.lines[self.order[place as usize] as usize]
    }

    /// The lines that run through `seen`, as it looks through `view`.
    pub fn visible(&self, view: &View, seen: Rect) -> Visible {
        let corner = |at: Pos2| pos(view.world(Point::new(f64::from(at.x), f64::from(at.y))));
        // Arrowheads and the width of a line reach beyond it.
        let window = Rect::from_min_max(corner(seen.min - Vec2::splat(12.0)), corner(seen.max + Vec2::splat(12.0)));
        let mut visible = Visible { lines: Vec::new(), dashed: 0.0 };
        for (place, _) in (0..).zip(&self.around).filter(|(_, around)| window.intersects(**around)) {
            let line = self.line(place);
            let (from, to) = (pos(line.curve.start()), pos(line.curve.end()));
            let passes = within(&window, from, to - from);
            if passes.is_some() || !line.curve.is_straight() {
                visible.lines.push(place);
                if !line.mutual {
                    let share = passes.map_or(1.0, |[enter, leave]| leave - enter);
                    visible.dashed += share * from.distance(to) * single(view.px_per_unit);
                }
            }
        }
        visible
    }

    /// Everything in sight but the words. `thins`: only the most important lines of a crowd.
    pub fn mesh(&self, brush: &Brush, visible: &Visible, seen: Rect, pixels_per_point: f32, thins: bool) -> Mesh {
        let scene = &self.picture.scene;
        let mut pen = Pen { strokes: Strokes::new(pixels_per_point, seen), tessellator: tessellator(pixels_per_point), brush };
        pen.fields(scene, seen);
        pen.figures(scene);
        let lines = &visible.lines;
        if visible.is_sketched() {
            let first = if thins { lines.len().saturating_sub(MOVING) } else { 0 };
            // A crowd of full lines would be one dark ground.
            let ink = (SKETCH as f32 / lines.len() as f32).sqrt().clamp(0.3, 1.0);
            for place in &lines[first..] {
                pen.sketch(self.line(*place), ink);
            }
        } else {
            for place in lines {
                brush.stroke(self.line(*place), &mut pen.strokes);
            }
        }
        pen.marks(scene, seen);
        let mut gaps = Vec::new();
        brush.gaps(scene, &mut gaps);
        pen.shapes(gaps);
        pen.strokes.mesh
    }
}

fn tessellator(pixels_per_point: f32) -> Tessellator {
    // Discs from the font's atlas would need that atlas; at these sizes a path is as round.
    let options = TessellationOptions { prerasterized_discs: false, round_rects_to_pixels: false, ..TessellationOptions::default() };
    Tessellator::new(pixels_per_point, options, [1, 1], Vec::new())
}

struct Pen<'a> {
    strokes: Strokes,
    tessellator: Tessellator,
    brush: &'a Brush,
}

impl Pen<'_> {
    fn shapes(&mut self, shapes: Vec<Shape>) {
        for shape in shapes {
            self.tessellator.tessellate_shape(shape, &mut self.strokes.mesh);
        }
    }

    /// Circles, blocks and the matrix.
    fn figures(&mut self, scene: &Scene) {
        let mut shapes = Vec::new();
        self.brush.ground_figures(scene, &mut shapes);
        self.shapes(shapes);
    }

    fn fields(&mut self, scene: &Scene, seen: Rect) {
        let in_sight = |rect: &sociogram::Rect| super::paint::rect(&self.brush.view.px_rect(rect)).expand(2.0).intersects(seen);
        let fields: Vec<_> = scene.fields.iter().filter(|field| in_sight(&field.rect)).collect();
        let is_plain = fields.len() > PLAIN;
        for field in fields {
            if is_plain {
                let rect = super::paint::rect(&self.brush.view.px_rect(&field.rect));
                let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
                self.strokes.polygon(&corners, self.brush.ink(field.ink, field.emphasis));
                self.strokes.rim(&corners, 1.0, self.brush.ink(field.rim, field.emphasis));
            } else {
                self.shapes(vec![self.brush.field(field)]);
            }
        }
    }

    fn sketch(&mut self, line: &Line, ink: f32) {
        let lit = line.emphasis == Emphasis::Lit;
        let (colour, width) = self.brush.pen(line, lit);
        let colour = if lit { colour } else { colour.gamma_multiply(ink) };
        let [from, to] = [line.curve.start(), line.curve.end()].map(|p| pos(self.brush.view.px(p)));
        let widths = if line.mutual { [width; 2] } else { [1.5 * width, 0.25 * width] };
        self.strokes.piece(from, to, widths, colour);
    }

    fn marks(&mut self, scene: &Scene, seen: Rect) {
        let view = &self.brush.view;
        // A triangle reaches furthest beyond its radius, and the sign of a missing answer beyond that.
        let reach = |mark: &Mark| single(1.6 * mark.radius * view.px_per_unit) + 6.0;
        let marks: Vec<&Mark> = scene.marks.iter().filter(|m| seen.expand(reach(m)).contains(pos(view.px(m.at)))).collect();
        let is_plain = marks.len() > PLAIN;
        for mark in marks {
            let radius = mark.radius * self.brush.view.px_per_unit;
            if radius < SPECK {
                let half = single(mark.shape.half_width(radius).max(0.8) * 0.95);
                self.strokes.dot(pos(self.brush.view.px(mark.at)), half, self.brush.ink(mark.ink, mark.emphasis));
            } else if radius < DOT {
                let corners = self.corners(mark, radius);
                self.strokes.polygon(&corners, self.brush.ink(mark.ink, mark.emphasis));
            } else if is_plain && mark.answer == Answer::Given {
                self.plain_mark(mark, radius);
            } else {
                let mut shapes = Vec::new();
                self.brush.mark(mark, &mut shapes);
                self.shapes(shapes);
            }
        }
    }

    fn corners(&self, mark: &Mark, radius: f64) -> Vec<Pos2> {
        let at = self.brush.view.px(mark.at);
        match mark.shape.corners(at, radius) {
            Some(corners) => corners.into_iter().map(pos).collect(),
            None => (0..12_u8)
                .map(|k| {
                    let angle = f64::from(k) * std::f64::consts::TAU / 12.0;
                    pos(at + Point::at_angle(angle) * radius)
                })
                .collect(),
        }
    }

    fn plain_mark(&mut self, mark: &Mark, radius: f64) {
        let corners = self.corners(mark, radius);
        let (fill, rim): (Color32, Color32) = (self.brush.ink(mark.ink, mark.emphasis), self.brush.ink(Ink::Outline, mark.emphasis));
        self.strokes.polygon(&corners, fill);
        self.strokes.rim(&corners, 1.1, rim);
    }
}
