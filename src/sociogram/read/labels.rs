//! Where words go on a view: never over one another, over someone else's mark or over a title. The rest waits for hover.

use crate::model::{PersonId, Point};
use crate::sociogram::shapes::geometry::length_in;
use crate::sociogram::shapes::near::Near;
use crate::sociogram::{CROWD, Emphasis, Face, Field, Label, Mark, PeopleScene, Rect, Viewport, shorten, text_width};

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
/// In a crowd of more than [`CROWD`] lines every place covers some, and none is looked at.
#[must_use]
pub fn place(scene: &PeopleScene, view: &Viewport, sizes: LabelSizes) -> Vec<PlacedLabel> {
    let mut taken = Taken::new(scene, view, sizes);
    for field in &scene.fields {
        if let Some(title) = place_title(field, view, sizes, &taken) {
            taken.put(title);
        }
    }
    let mut whose: Vec<(PersonId, usize)> = scene.marks.iter().enumerate().map(|(k, mark)| (mark.person, k)).collect();
    whose.sort_unstable();
    let mark_of = |label: &Label| whose.binary_search_by_key(&label.person, |w| w.0).ok().map(|found| whose[found].1);
    let mut order: Vec<(&Label, (Point, usize))> =
        scene.labels.iter().filter_map(|label| mark_of(label).map(|k| (label, (scene.marks[k].at, k)))).collect();
    // Among equals the order is that of their places, on screen as on paper.
    order.sort_by(|(a, at), (b, bt)| {
        let (a, b) = (a.priority, b.priority);
        b.total_cmp(&a).then(at.0.y.total_cmp(&bt.0.y)).then(at.0.x.total_cmp(&bt.0.x))
    });
    for (label, (_, k)) in order {
        // A mark out of sight has its words out of sight, but for the few at the edge.
        if !taken.marks[k].grown(sizes.widest).overlaps(&view.viewport) {
            continue;
        }
        let text = shorten(one_line(&label.text).as_str(), sizes.widest, sizes.person, Face::Regular);
        let size = Point::new(text_width(&text, sizes.person, Face::Regular), sizes.person * 1.2);
        let places = around(&taken.marks[k], size).into_iter().zip(PREFERENCE);
        if let Some(rect) = taken.best(places, &view.viewport, 1.0, 0.0) {
            taken.put(PlacedLabel { of: LabelOf::Person(label.person), text, rect, emphasis: scene.marks[k].emphasis });
        }
    }
    taken.placed
}

/// Where the titles of rings stand, in pixels.
#[must_use]
pub fn ring_titles(scene: &PeopleScene, view: &Viewport, size: f64) -> Vec<Rect> {
    let titled = scene.circles.iter().filter(|circle| !circle.title.is_empty());
    titled.map(|circle| Rect::around(view.px(circle.at), text_width(&circle.title, size, Face::Regular) + 8.0, size * 1.2)).collect()
}

/// What words must not cover, and what they had better not.
struct Taken {
    marks: Vec<Rect>,
    near_marks: Near,
    placed: Vec<PlacedLabel>,
    near_placed: Near,
    /// The titles of rings, which are few.
    rings: Vec<Rect>,
    lines: LinesInPixels,
}

impl Taken {
    fn new(scene: &PeopleScene, view: &Viewport, sizes: LabelSizes) -> Self {
        let around = |m: &Mark| Rect::around(m.at, 2.0 * m.shape.half_width(m.radius), 2.0 * m.shape.half_height(m.radius));
        let marks: Vec<Rect> = scene.marks.iter().map(|m| view.px_rect(&around(m))).collect();
        let all = marks.iter().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
        let mut near_marks = Near::new(&all, marks.len(), 16.0);
        for (k, mark) in marks.iter().enumerate() {
            near_marks.add(k, mark);
        }
        let near_placed = Near::new(&all.grown(40.0), marks.len(), 24.0);
        Self {
            lines: LinesInPixels::new(scene, view, &all),
            marks,
            near_marks,
            placed: Vec::new(),
            near_placed,
            rings: ring_titles(scene, view, sizes.person),
        }
    }

    fn put(&mut self, label: PlacedLabel) {
        self.near_placed.add(self.placed.len(), &label.rect);
        self.placed.push(label);
    }

    /// Of places with what each costs, the cheapest that is free; `gap` is kept to marks, and lines count that come within `margin`.
    fn best(&self, places: impl Iterator<Item = (Rect, f64)>, viewport: &Rect, gap: f64, margin: f64) -> Option<Rect> {
        let mut best: Option<(f64, Rect)> = None;
        for (rect, preference) in places {
            // A place that is worse before anything is known of lines cannot become the best.
            if best.is_none_or(|(cost, _)| preference < cost) && inside(viewport, &rect) && self.is_free(&rect, gap) {
                let cost = preference + self.lines.covered(&rect.grown(margin));
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, rect));
                }
            }
        }
        best.map(|(_, rect)| rect)
    }

    fn is_free(&self, rect: &Rect, gap: f64) -> bool {
        self.near_placed.over(&rect.grown(GAP)).all(|k| !self.placed[k].rect.grown(GAP).overlaps(rect))
            && self.rings.iter().all(|ring| !ring.grown(GAP).overlaps(rect))
            && self.near_marks.over(&rect.grown(gap)).all(|k| !self.marks[k].grown(gap).overlaps(rect))
    }
}

/// Which of some rectangles stay when each goes that overlaps an earlier one that stays.
#[must_use]
pub fn without_overlaps(rects: impl Iterator<Item = Rect>) -> Vec<bool> {
    let rects: Vec<Rect> = rects.collect();
    let all = rects.iter().copied().reduce(|a, b| a.union(&b)).unwrap_or_default();
    let mut near = Near::new(&all, rects.len(), 24.0);
    let mut stays = Vec::with_capacity(rects.len());
    for (k, rect) in rects.iter().enumerate() {
        let free = near.over(rect).all(|other| !rects[other].overlaps(rect));
        if free {
            near.add(k, rect);
        }
        stays.push(free);
    }
    stays
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

/// The title of a field: above its middle or near, else wherever along it there is room, else shortened.
fn place_title(field: &Field, view: &Viewport, sizes: LabelSizes, taken: &Taken) -> Option<PlacedLabel> {
    let rect = view.px_rect(&field.rect);
    let whole = one_line(&field.title);
    let widest = rect.width().max(sizes.widest * 0.5);
    let height = sizes.title * 1.2;
    let (above, within, below) = (rect.min.y - height - 4.0, rect.min.y + 8.0, rect.max.y + 4.0);
    for most in [widest, widest * 0.6, widest * 0.35] {
        let text = shorten(&whole, most, sizes.title, Face::SemiBold);
        if text.is_empty() {
            return None;
        }
        let width = text_width(&text, sizes.title, Face::SemiBold);
        let (middle, left, right) = (rect.centre().x - width / 2.0, rect.min.x + 12.0, rect.max.x - 12.0 - width);
        let usual = [
            (middle, above),
            (left, above),
            (right, above),
            (left, within),
            (right, within),
            (middle, below),
            (left, below),
            (right, below),
        ]
        .into_iter()
        .zip([0.0, 8.0, 8.0, 14.0, 14.0, 40.0, 44.0, 44.0]);
        let along = (0..=12).flat_map(|k| {
            let x = rect.min.x - width / 2.0 + rect.width() * f64::from(k) / 12.0;
            let aside = (f64::from(k) - 6.0).abs();
            [(above, 10.0), (within, 20.0), (below, 50.0), (rect.max.y - height - 8.0, 60.0)].map(move |(y, cost)| ((x, y), cost + aside))
        });
        let placed = |((x, y), preference)| (Rect::new(x, y, width, height), preference);
        let found = taken.best(usual.map(placed), &view.viewport, GAP, 2.0).or_else(|| {
            // Only where it is seen whose title it is.
            let belongs = |(title, _): &(Rect, f64)| title.overlaps(&rect.grown(height + 6.0));
            taken.best(along.map(placed).filter(belongs), &view.viewport, GAP, 2.0)
        });
        if let Some(place) = found {
            return Some(PlacedLabel { of: LabelOf::Field(field.group), text, rect: place, emphasis: field.emphasis });
        }
        if text_width(&whole, sizes.title, Face::SemiBold) <= most * 0.35 {
            break;
        }
    }
    None
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
    near: Near,
}

/// Near the end of a line words count as over it, in pixels.
const END_REACH: f64 = 7.0;

impl LinesInPixels {
    fn new(scene: &PeopleScene, view: &Viewport, bounds: &Rect) -> Self {
        let seen = view.viewport.grown(END_REACH);
        let is_crowd = scene.lines.len() > CROWD;
        let lines: Vec<(Rect, Vec<Point>)> = scene
            .lines
            .iter()
            .filter(|l| !is_crowd && l.emphasis != Emphasis::Faded)
            .map(|line| {
                let steps = if line.curve.is_straight() { 1 } else { 12 };
                let points: Vec<Point> = line.curve.samples(steps).map(|p| view.px(p)).collect();
                let around = points.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
                (around.grown(1.0), points)
            })
            .filter(|(around, _)| around.overlaps(&seen))
            .collect();
        let mut near = Near::new(bounds, 2 * lines.len(), 16.0);
        for (k, (_, points)) in lines.iter().enumerate() {
            for piece in points.windows(2) {
                near.add_piece(k, piece[0], piece[1]);
            }
        }
        Self { lines, near }
    }

    /// How many pixels of line a rectangle covers; ends count extra.
    fn covered(&self, rect: &Rect) -> f64 {
        let reach = rect.grown(END_REACH);
        let mut near: Vec<usize> = self.near.over(&reach).collect();
        // In the order of the lines, so that the sum is the same to the bit whatever the grid.
        near.sort_unstable();
        near.dedup();
        let near = near.into_iter().map(|k| &self.lines[k]).filter(|(around, _)| around.overlaps(rect));
        near.map(|(_, points)| {
            let over: f64 = points.windows(2).map(|piece| length_in(piece[0], piece[1], rect)).sum();
            let ends = [points.first(), points.last()].into_iter().flatten().filter(|p| reach.contains(**p)).count();
            over + LINE_END * ends as f64
        })
        .sum()
    }
}
