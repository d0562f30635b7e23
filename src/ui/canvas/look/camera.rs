//! Which part of the picture is seen: everything at once, or where the user went; and the short glide between two views.
#![expect(clippy::disallowed_methods, reason = "a glide on the screen, of which nothing is kept")]

use crate::model::Point;
use crate::sociogram::{Bundle, CROWD, Line, Rect, Scene, Viewport};

/// The middle of what is seen, in world units, and how large.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui::canvas) struct Target {
    pub centre: Point,
    pub px_per_unit: f64,
}

/// Where the user looks.
#[derive(Clone, Debug)]
pub(in crate::ui::canvas) struct Camera {
    look: Target,
    glide: Option<Glide>,
    /// Whether everything is kept in view; the first pan or zoom of the user ends it.
    follows: bool,
}

#[derive(Clone, Debug)]
struct Glide {
    from: Target,
    to: Target,
    /// In seconds of the window's clock; not known before its first frame.
    start: Option<f64>,
    seconds: f64,
}

/// Titles above the highest fields do not shrink with the picture: this much more room than the scene knows of.
const HEAD: f64 = 14.0;
/// The largest scale of a fit: three people do not fill the window.
const MOST_FIT: f64 = 1.7;
/// The largest scale at all.
const MOST: f64 = 8.0;
/// Between the picture and the edge of the canvas.
const MARGIN: f64 = 10.0;
/// Where in spare room the picture may stand, the middle first: 0 is left or above, 1 right or below.
const PLACES: [(f64, f64); 9] =
    [(0.5, 0.5), (0.75, 0.5), (1.0, 0.5), (0.5, 0.25), (0.5, 0.0), (1.0, 0.0), (0.0, 0.5), (0.0, 0.0), (1.0, 1.0)];
/// Between the picture and what floats over it.
const CLEAR: f64 = 8.0;

impl Default for Camera {
    fn default() -> Self {
        Self { look: Target { centre: Point::new(0.0, 0.0), px_per_unit: 1.0 }, glide: None, follows: true }
    }
}

impl Camera {
    pub fn view(&self, viewport: Rect) -> Viewport {
        self.look.view(viewport)
    }

    pub fn follows(&self) -> bool {
        self.follows
    }

    pub fn is_gliding(&self) -> bool {
        self.glide.is_some()
    }

    /// Shows everything, and goes on doing so when the canvas changes its size. `seconds` of 0 is at once.
    pub fn show_all(&mut self, look: Target, seconds: f64) {
        self.go(look, seconds);
        self.follows = true;
    }

    /// Moves the picture by so many pixels. Its middle stays in `world`, so that it cannot get lost.
    pub fn pan(&mut self, px: Point, world: &Rect) {
        let to = self.aim();
        let centre = to.centre - px * (1.0 / to.px_per_unit);
        self.look = Target { centre: inside(world, centre), ..to };
        self.glide = None;
        self.follows = false;
    }

    /// As [`Camera::pan`], over `seconds`.
    pub fn glide_by(&mut self, px: Point, world: &Rect, seconds: f64) {
        let to = self.aim();
        self.go(Target { centre: inside(world, to.centre - px * (1.0 / to.px_per_unit)), ..to }, seconds);
        self.follows = false;
    }

    /// Enlarges around a point of the viewport. The smallest scale is half of that of `all`.
    pub fn zoom(&mut self, factor: f64, around: Point, viewport: Rect, all: Target, seconds: f64) {
        let to = self.aim();
        let px_per_unit = (to.px_per_unit * factor).clamp((all.px_per_unit * 0.5).min(1.0), MOST);
        let still = to.view(viewport).world(around);
        let centre = still - (around - viewport.centre()) * (1.0 / px_per_unit);
        self.go(Target { centre, px_per_unit }, seconds);
        self.follows = false;
    }

    /// Brings a point of the world into the middle, if it is not seen.
    pub fn reveal(&mut self, world: Point, viewport: Rect, seconds: f64) {
        let to = self.aim();
        if !viewport.grown(-24.0).contains(to.view(viewport).px(world)) {
            self.go(Target { centre: world, ..to }, seconds);
            self.follows = false;
        }
    }

    /// Takes a glide on to `now`.
    pub fn advance(&mut self, now: f64) {
        let Some(glide) = &mut self.glide else { return };
        let start = *glide.start.get_or_insert(now);
        let share = ((now - start) / glide.seconds).clamp(0.0, 1.0);
        if share >= 1.0 {
            self.look = glide.to;
            self.glide = None;
            return;
        }
        let eased = 1.0 - (1.0 - share).powi(3);
        let scale = glide.from.px_per_unit * (glide.to.px_per_unit / glide.from.px_per_unit).powf(eased);
        self.look = Target { centre: glide.from.centre + (glide.to.centre - glide.from.centre) * eased, px_per_unit: scale };
    }

    fn aim(&self) -> Target {
        self.glide.as_ref().map_or(self.look, |glide| glide.to)
    }

    fn go(&mut self, to: Target, seconds: f64) {
        if seconds > 0.0 && to != self.look {
            self.glide = Some(Glide { from: self.look, to, start: None, seconds });
        } else {
            self.look = to;
            self.glide = None;
        }
    }
}

impl Target {
    pub fn view(self, viewport: Rect) -> Viewport {
        let half = Point::new(viewport.width(), viewport.height()) * (0.5 / self.px_per_unit);
        Viewport { origin: self.centre - half, px_per_unit: self.px_per_unit, viewport }
    }
}

fn inside(world: &Rect, point: Point) -> Point {
    Point::new(point.x.clamp(world.min.x, world.max.x.max(world.min.x)), point.y.clamp(world.min.y, world.max.y.max(world.min.y)))
}

/// The largest look at the whole scene that leaves the `taken` corners of the viewport free. Where that would cost
/// more than a third of its size, the corners are painted over the picture.
pub(in crate::ui::canvas) fn fit(scene: &Scene, viewport: Rect, taken: &[Rect]) -> Target {
    let mut room = viewport.grown(-MARGIN);
    let head = if scene.people().is_some_and(|scene| !scene.fields.is_empty()) { HEAD } else { 0.0 };
    room.min.y += head;
    let world = scene.bounds();
    let (width, height) = (world.width().max(1.0), world.height().max(1.0));
    let largest = (room.width() / width).min(room.height() / height).clamp(1e-3, MOST_FIT);
    let things = things(scene);
    let taken: Vec<Rect> = taken.iter().map(|r| r.grown(CLEAR)).collect();
    let look = |scale: f64, x: f64, y: f64| {
        let slack = Point::new((room.width() - width * scale).max(0.0), (room.height() - height * scale).max(0.0));
        // Where the middle of the world comes to lie, seen from the middle of the viewport.
        let aside = Point::new(slack.x * (x - 0.5), slack.y * (y - 0.5) + head / 2.0);
        Target { centre: world.centre() - aside * (1.0 / scale), px_per_unit: scale }
    };
    for step in 0..10 {
        let scale = largest * (1.0 - 0.04 * f64::from(step));
        for (x, y) in PLACES {
            let candidate = look(scale, x, y);
            let view = candidate.view(viewport);
            if things.iter().all(|thing| taken.iter().all(|t| !t.overlaps(&view.px_rect(thing)))) {
                return candidate;
            }
        }
    }
    look(largest, 0.5, 0.5)
}

/// What should not lie under something else: fields with their titles, marks with their names, points of the lines, blocks with
/// their counts, and the whole of a matrix.
fn things(scene: &Scene) -> Vec<Rect> {
    match scene {
        Scene::People(scene) => {
            let fields = scene.fields.iter().map(|f| Rect { min: f.rect.min - Point::new(0.0, 22.0), max: f.rect.max });
            let marks = scene.marks.iter().map(|m| {
                let (w, h) = (m.shape.half_width(m.radius), m.shape.half_height(m.radius));
                Rect { min: m.at - Point::new(w.max(22.0), h), max: m.at + Point::new(w.max(22.0), h + 16.0) }
            });
            // A crowd of lines lies within its marks, and is too much to look at for each place.
            let lines: &[Line] = if scene.lines.len() > CROWD { &[] } else { &scene.lines };
            let lines = lines.iter().flat_map(|l| l.curve.samples(6).map(|p| Rect::around(p, 2.0, 2.0)).collect::<Vec<_>>());
            fields.chain(marks).chain(lines).collect()
        }
        Scene::Groups(scene) => scene.blocks.iter().map(|b| b.rect).chain(scene.bundles.iter().map(Bundle::room)).collect(),
        Scene::Matrix(scene) => vec![scene.bounds],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sociogram::{Emphasis, Field, Ink, PeopleScene};

    fn viewport() -> Rect {
        Rect::new(100.0, 50.0, 800.0, 600.0)
    }

    /// Four fields in the corners of a square.
    fn scene() -> Scene {
        let field = |group, x, y| Field {
            group,
            rect: Rect::new(x, y, 200.0, 200.0),
            ink: Ink::FieldOf(group),
            rim: Ink::FieldRim(group),
            title: String::new(),
            emphasis: Emphasis::Normal,
        };
        let fields = vec![field(0, 0.0, 0.0), field(1, 300.0, 0.0), field(2, 0.0, 300.0), field(3, 300.0, 300.0)];
        Scene::People(PeopleScene { fields, bounds: Rect::new(-4.0, -26.0, 508.0, 530.0), ..PeopleScene::default() })
    }

    #[test]
    fn a_fit_shows_everything_and_leaves_the_corner_free() {
        let corner = Rect::new(108.0, 402.0, 200.0, 240.0);
        let look = fit(&scene(), viewport(), &[corner]);
        let view = look.view(viewport());
        assert!(viewport().contains(view.px(scene().bounds().min)) && viewport().contains(view.px(scene().bounds().max)));
        for field in &scene().people().unwrap().fields {
            assert!(!view.px_rect(&field.rect).overlaps(&corner), "{field:?}");
        }
        assert!(look.px_per_unit > 0.9 * fit(&scene(), viewport(), &[]).px_per_unit, "there is room at the right");
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer_and_has_limits() {
        let all = fit(&scene(), viewport(), &[]);
        let mut camera = Camera::default();
        camera.show_all(all, 0.0);
        let pointer = Point::new(300.0, 200.0);
        let before = camera.view(viewport()).world(pointer);
        camera.zoom(2.0, pointer, viewport(), all, 0.0);
        assert!(camera.view(viewport()).world(pointer).distance(before) < 1e-9 && !camera.follows());
        for factor in [1e-9, 1e9] {
            camera.zoom(factor, pointer, viewport(), all, 0.0);
            let scale = camera.view(viewport()).px_per_unit;
            assert!((0.01..=MOST).contains(&scale), "{scale}");
        }
    }

    #[test]
    fn the_picture_cannot_be_pushed_out_of_sight() {
        let mut camera = Camera::default();
        for _ in 0..50 {
            camera.pan(Point::new(500.0, -500.0), &scene().bounds());
        }
        assert!(scene().bounds().contains(camera.view(viewport()).world(viewport().centre())));
    }

    #[test]
    fn a_glide_ends_where_it_was_sent_and_can_be_sent_on() {
        let all = fit(&scene(), viewport(), &[]);
        let mut camera = Camera::default();
        camera.show_all(all, 0.15);
        camera.advance(10.0);
        camera.zoom(2.0, viewport().centre(), viewport(), all, 0.15);
        camera.advance(10.1);
        assert!(camera.is_gliding());
        camera.advance(10.3);
        assert!(!camera.is_gliding());
        assert!((camera.view(viewport()).px_per_unit - 2.0 * all.px_per_unit).abs() < 1e-9);
    }
}
