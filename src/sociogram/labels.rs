//! Where words go on a view: never over one another, over someone else's mark or over a title. The rest waits for hover.

use super::{Emphasis, Face, Field, Rect, Scene, shorten, text_width};
use crate::model::{PersonId, Point};

/// What is seen: `origin` (world) lies at the top left of `viewport` (pixels).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub origin: Point,
    pub px_per_unit: f64,
    pub viewport: Rect,
}

impl View {
    /// The view that shows all of `world` in the middle of `viewport`, with room for words at its edges, at most `most` pixels per unit.
    #[must_use]
    pub fn fit(world: &Rect, viewport: Rect, most: f64) -> Self {
        let scale = ((viewport.width() - 2.0 * EDGE.x) / world.width().max(1.0))
            .min((viewport.height() - 2.0 * EDGE.y) / world.height().max(1.0))
            .clamp(1e-3, most);
        let shown = Point::new(viewport.width(), viewport.height()) * (1.0 / scale);
        Self { origin: world.centre() - shown * 0.5, px_per_unit: scale, viewport }
    }

    #[must_use]
    pub fn px(&self, world: Point) -> Point {
        (world - self.origin) * self.px_per_unit + self.viewport.min
    }

    #[must_use]
    pub fn px_rect(&self, world: &Rect) -> Rect {
        Rect { min: self.px(world.min), max: self.px(world.max) }
    }

    #[must_use]
    pub fn world(&self, px: Point) -> Point {
        (px - self.viewport.min) * (1.0 / self.px_per_unit) + self.origin
    }
}

/// What words need outside the outermost shapes, in pixels.
const EDGE: Point = Point { x: 44.0, y: 24.0 };

/// Sizes of words in pixels: they stay the same at every zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelSizes {
    pub person: f64,
    pub title: f64,
    /// Longer words end in "…".
    pub widest: f64,
}

impl Default for LabelSizes {
    fn default() -> Self {
        Self { person: 12.0, title: 12.5, widest: 150.0 }
    }
}

/// Words with their place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    pub of: LabelOf,
    pub text: String,
    /// In pixels; the words fill its width.
    pub rect: Rect,
    pub emphasis: Emphasis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelOf {
    Person(PersonId),
    /// Index into the network's groups.
    Field(usize),
}

/// Between words and whatever else is drawn.
const GAP: f64 = 2.0;
/// What it costs to cover the end of a line, where its arrowhead is.
const LINE_END: f64 = 26.0;
/// How much worse each place is than the first, in pixels of line that the words would cover.
const PREFERENCE: [f64; 12] = [0.0, 9.0, 7.0, 7.0, 13.0, 13.0, 15.0, 15.0, 8.0, 8.0, 14.0, 14.0];

/// The words of a scene that have room on this view: titles of fields first, then people by priority.
/// Among the places where nothing is overlapped, the one that covers the least of lines is taken; below a mark is preferred.
#[must_use]
pub fn place(scene: &Scene, view: &View, sizes: LabelSizes) -> Vec<PlacedLabel> {
    let lines = LinesInPixels::new(scene, view);
    let marks: Vec<(PersonId, Rect)> = scene
        .marks
        .iter()
        .map(|m| {
            let (w, h) = (m.shape.half_width(m.radius), m.shape.half_height(m.radius));
            (m.person, view.px_rect(&Rect::around(m.at, 2.0 * w, 2.0 * h)))
        })
        .collect();
    let mut placed: Vec<PlacedLabel> = Vec::new();
    for field in &scene.fields {
        placed.extend(place_title(field, view, sizes, &lines, &marks, &placed));
    }
    let mut order: Vec<(usize, &super::Label)> = scene.labels.iter().enumerate().collect();
    order.sort_by(|a, b| b.1.priority.total_cmp(&a.1.priority).then(a.0.cmp(&b.0)));
    for (_, label) in order {
        let Some(mark) = scene.marks.iter().zip(&marks).find(|(m, _)| m.person == label.person) else { continue };
        let text = shorten(one_line(&label.text).as_str(), sizes.widest, sizes.person, Face::Regular);
        let size = Point::new(text_width(&text, sizes.person, Face::Regular), sizes.person * 1.2);
        let best = around(&mark.1.1, size)
            .into_iter()
            .zip(PREFERENCE)
            .filter(|(rect, _)| inside(&view.viewport, rect))
            .filter(|(rect, _)| placed.iter().all(|p| !p.rect.grown(GAP).overlaps(rect)))
            .filter(|(rect, _)| marks.iter().all(|(_, other)| !other.grown(1.0).overlaps(rect)))
            .map(|(rect, preference)| (preference + lines.covered(&rect), rect))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, rect)) = best {
            placed.push(PlacedLabel { of: LabelOf::Person(label.person), text, rect, emphasis: mark.0.emphasis });
        }
    }
    placed
}

/// Below, above, right, left, the corners, and below and above to one side.
fn around(mark: &Rect, size: Point) -> [Rect; 12] {
    let middle = mark.centre();
    let (left, right) = (mark.min.x - 4.0 - size.x, mark.max.x + 4.0);
    let (above, below) = (mark.min.y - 3.0 - size.y, mark.max.y + 2.0);
    let (x, y) = (middle.x - size.x / 2.0, middle.y - size.y / 2.0);
    let aside = size.x * 0.38;
    [
        (x, below),
        (x, above),
        (right, y),
        (left, y),
        (right, below),
        (left, below),
        (right, above),
        (left, above),
        (x + aside, below),
        (x - aside, below),
        (x + aside, above),
        (x - aside, above),
    ]
    .map(|(x, y)| Rect::new(x, y, size.x, size.y))
}

fn place_title(
    field: &Field,
    view: &View,
    sizes: LabelSizes,
    lines: &LinesInPixels,
    marks: &[(PersonId, Rect)],
    placed: &[PlacedLabel],
) -> Option<PlacedLabel> {
    let rect = view.px_rect(&field.rect);
    let text = shorten(one_line(&field.title).as_str(), rect.width().max(sizes.widest * 0.5), sizes.title, Face::SemiBold);
    if text.is_empty() {
        return None;
    }
    let (width, height) = (text_width(&text, sizes.title, Face::SemiBold), sizes.title * 1.2);
    let (middle, left, right) = (rect.centre().x - width / 2.0, rect.min.x + 12.0, rect.max.x - 12.0 - width);
    let (above, within, below) = (rect.min.y - height - 4.0, rect.min.y + 8.0, rect.max.y + 4.0);
    [(middle, above), (left, above), (right, above), (left, within), (right, within), (middle, below), (left, below), (right, below)]
        .into_iter()
        .zip([0.0, 8.0, 8.0, 14.0, 14.0, 40.0, 44.0, 44.0])
        .map(|((x, y), preference)| (Rect::new(x, y, width, height), preference))
        .filter(|(rect, _)| inside(&view.viewport, rect))
        .filter(|(rect, _)| placed.iter().all(|p| !p.rect.grown(GAP).overlaps(rect)))
        .filter(|(rect, _)| marks.iter().all(|(_, mark)| !mark.grown(GAP).overlaps(rect)))
        .map(|(rect, preference)| (preference + lines.covered(&rect.grown(2.0)), rect))
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, rect)| PlacedLabel { of: LabelOf::Field(field.group), text, rect, emphasis: field.emphasis })
}

/// Words on one line: breaks and other controls become spaces.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

fn inside(viewport: &Rect, rect: &Rect) -> bool {
    viewport.contains(rect.min) && viewport.contains(rect.max)
}

/// The lines of a scene as pieces in pixels.
struct LinesInPixels {
    lines: Vec<(Rect, Vec<Point>)>,
}

impl LinesInPixels {
    fn new(scene: &Scene, view: &View) -> Self {
        let lines = scene
            .lines
            .iter()
            .filter(|l| l.emphasis != Emphasis::Faded)
            .map(|line| {
                let steps = if line.curve.is_straight() { 1 } else { 12 };
                let points: Vec<Point> = line.curve.samples(steps).map(|p| view.px(p)).collect();
                let around = points.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
                (around.grown(1.0), points)
            })
            .collect();
        Self { lines }
    }

    /// How many pixels of line a rectangle covers; ends count extra.
    fn covered(&self, rect: &Rect) -> f64 {
        let near = self.lines.iter().filter(|(around, _)| around.overlaps(rect));
        near.map(|(_, points)| {
            let over: f64 = points.windows(2).map(|piece| length_in(piece[0], piece[1], rect)).sum();
            let ends = [points.first(), points.last()].into_iter().flatten().filter(|p| rect.grown(7.0).contains(**p)).count();
            over + LINE_END * ends as f64
        })
        .sum()
    }
}

/// How much of the straight piece `a`-`b` lies in `rect`.
fn length_in(a: Point, b: Point, rect: &Rect) -> f64 {
    let along = b - a;
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (start, step, low, high) in [(a.x, along.x, rect.min.x, rect.max.x), (a.y, along.y, rect.min.y, rect.max.y)] {
        if step.abs() < 1e-12 {
            if start < low || start > high {
                return 0.0;
            }
            continue;
        }
        let (first, second) = ((low - start) / step, (high - start) / step);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    (leave - enter).max(0.0) * along.length()
}
