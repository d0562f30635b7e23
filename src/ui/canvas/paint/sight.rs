//! What of a picture is in sight, as a mesh: everything in full where that is little, a sketch of it where it is a crowd.

use std::sync::Arc;

use eframe::egui::{Mesh, Pos2, Rect, Vec2};

use super::brush::Brush;
use super::strokes::{Strokes, round, within};
use super::units::{pos, rect, single};
use crate::model::Point;
use crate::session::Picture;
use crate::sociogram::sheet::{self, Form, Item, Piece, Role, Sheet, Text, Tint};
use crate::sociogram::{Emphasis, Line, Mark, Palette, Scene, Viewport};

/// More lines in sight than this are sketched: straight, without arrowheads; that of one who is not named back narrows towards the
/// other, which is read quickest of all ways to show a direction (Holten and Van Wijk 2009).
const SKETCH: usize = 2_000;
/// So are lines whose dashes would be longer than this in all, in pixels of which the half is dashes.
const DASHED: f32 = 160_000.0;
/// While the camera moves no more lines than this are painted: those in focus first, then mutual ones, then the strongest.
const MOVING: usize = 6_000;
/// More marks in sight than this are painted with few corners.
const PLAIN: usize = 400;
/// A mark with a smaller radius has no rim, in pixels; it keeps its shape.
const DOT: f64 = 3.0;
/// A mark with a smaller radius is a speck without a shape.
const SPECK: f64 = 1.3;

/// A picture with all that can be in sight of it.
#[derive(Debug)]
pub(in crate::ui::canvas) struct Sight {
    picture: Arc<Picture>,
    /// Under ties and marks; of a groepsbeeld and a matrix everything.
    under: Vec<Item>,
    /// Between ties and marks.
    over: Vec<Item>,
    /// Faded lines first, lit ones last; mutual ones and stronger ones over others.
    order: Vec<u32>,
    /// By the same order, what each line stays within.
    around: Vec<Rect>,
}

/// What is in sight.
#[derive(Debug)]
pub(in crate::ui::canvas) struct Visible {
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

impl Sight {
    pub fn new(picture: &Arc<Picture>) -> Self {
        let lines = picture.scene.lines();
        let (under, over) = match &picture.scene {
            Scene::People(scene) => (sheet::grounds(scene), sheet::gaps(scene)),
            whole => (Sheet::new(whole).items, Vec::new()),
        };
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
        Self { picture: Arc::clone(picture), under, over, order, around }
    }

    pub fn is_of(&self, picture: &Arc<Picture>) -> bool {
        Arc::ptr_eq(&self.picture, picture)
    }

    fn line(&self, place: u32) -> &Line {
        &self.picture.scene.lines()[self.order[place as usize] as usize]
    }

    /// The lines that run through `seen`, as it looks through `view`.
    pub fn visible(&self, view: &Viewport, seen: Rect) -> Visible {
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

    /// The words that grow with the picture.
    pub fn words(&self, view: &Viewport, palette: Palette) -> Vec<Text> {
        let mut found = Vec::new();
        for item in self.under.iter().filter(|item| item.role == Role::Words) {
            item.pieces(view, palette, &mut |piece| {
                if let Piece::Text(text) = piece {
                    found.push(text);
                }
            });
        }
        found
    }

    /// Everything in sight but the words. `thins`: only the most important lines of a crowd.
    pub fn mesh(&self, brush: &Brush, visible: &Visible, seen: Rect, pixels_per_point: f32, thins: bool) -> Mesh {
        let mut pen = Pen { strokes: Strokes::new(pixels_per_point, seen), brush };
        for item in self.under.iter().filter(|item| is_in_sight(item, &brush.view, seen)) {
            pen.item(item, false);
        }
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
                pen.item(&Item::tie(self.line(*place)), false);
            }
        }
        for item in &self.over {
            pen.item(item, false);
        }
        if let Some(scene) = self.picture.scene.people() {
            pen.marks(&scene.marks, seen);
        }
        pen.strokes.mesh
    }
}

/// Fields are left out where they are not seen; the rest is little.
fn is_in_sight(item: &Item, view: &Viewport, seen: Rect) -> bool {
    if let Form::Rect { rect: area, .. } = &item.form { rect(&view.px_rect(area)).expand(2.0).intersects(seen) } else { true }
}

struct Pen<'a> {
    strokes: Strokes,
    brush: &'a Brush,
}

impl Pen<'_> {
    fn item(&mut self, item: &Item, coarse: bool) {
        let Self { strokes, brush } = self;
        item.pieces(&brush.view, brush.palette, &mut |piece| strokes.piece(&piece, coarse));
    }

    /// A tie as a straight line, in its own width and a paler colour.
    fn sketch(&mut self, line: &Line, ink: f32) {
        let Self { strokes, brush } = self;
        let is_lit = line.emphasis == Emphasis::Lit;
        let width = single(sheet::tie_width(line.width, is_lit).at(brush.view.px_per_unit));
        let tint = Tint::lit(line.ink, line.emphasis);
        let colour = brush.ink(tint.ink, tint.emphasis);
        let colour = if is_lit { colour } else { colour.gamma_multiply(ink) };
        let [from, to] = [line.curve.start(), line.curve.end()].map(|p| pos(brush.view.px(p)));
        let widths = if line.mutual { [width; 2] } else { [1.5 * width, 0.25 * width] };
        strokes.piece_between(from, to, widths, colour);
    }

    fn marks(&mut self, marks: &[Mark], seen: Rect) {
        let view = &self.brush.view;
        // A triangle reaches furthest beyond its radius, and the sign of a missing answer beyond that.
        let reach = |mark: &Mark| single(1.6 * mark.radius * view.px_per_unit) + 6.0;
        let marks: Vec<&Mark> = marks.iter().filter(|m| seen.expand(reach(m)).contains(pos(view.px(m.at)))).collect();
        let coarse = marks.len() > PLAIN;
        for mark in marks {
            let (at, radius) = (self.brush.view.px(mark.at), mark.radius * self.brush.view.px_per_unit);
            let ink = self.brush.ink(mark.ink, mark.emphasis);
            if radius < SPECK {
                let half = single(mark.shape.half_width(radius).max(0.8) * 0.95);
                self.strokes.dot(pos(at), half, ink);
            } else if radius < DOT {
                let corners = mark.shape.corners(at, radius);
                let corners = corners.map_or_else(|| round(pos(at), single(radius), 12), |corners| corners.into_iter().map(pos).collect());
                self.strokes.polygon(&corners, ink);
            } else {
                self.item(&sheet::mark(mark), coarse);
            }
        }
    }
}
