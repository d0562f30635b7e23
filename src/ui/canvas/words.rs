//! The words of a picture: placed when it rests, carried along with the people while it moves.

use std::sync::Arc;

use eframe::egui::epaint::TextShape;
use eframe::egui::{self, FontFamily, FontId, Vec2};

use super::paint::{Pace, rect, single};
use crate::model::{PersonId, Point};
use crate::session::Picture;
use crate::sociogram::{self, Emphasis, Ink, LabelOf, LabelSizes, Palette, PlacedLabel, Scene, View, place, without_overlaps};
use crate::ui::theme::colour;

/// Placing the words of more people, or among more lines, takes too long for every frame: they are carried along until the camera rests.
const QUICK: (usize, usize) = (60, 250);
/// The words of more people than this are placed only in sight and somewhat around it.
const FEW: usize = 1_000;

/// What was placed last, for as long as it holds.
#[derive(Debug, Default)]
pub(super) struct Words {
    placed: Option<Placed>,
}

/// Words in pixels from the origin of the world.
#[derive(Debug)]
struct Placed {
    picture: Arc<Picture>,
    view: View,
    sizes: LabelSizes,
    /// With the point of the world that each goes along with.
    labels: Vec<(PlacedLabel, Point)>,
    /// Carried along with the people instead of placed anew.
    carried: bool,
}

impl Words {
    /// Paints them, `offset` from the origin of the world. Says whether they wait for another frame.
    pub fn paint(
        &mut self,
        painter: &egui::Painter,
        picture: &Arc<Picture>,
        palette: Palette,
        view: &View,
        offset: Vec2,
        pace: Pace,
    ) -> bool {
        let scene = &picture.scene;
        let here = from_origin(view);
        let is_wide = !pace.shows_all && scene.marks.len() > FEW;
        let wanted = match (pace.shows_all, is_wide) {
            (true, _) => here,
            (false, true) => wider(&here),
            (false, false) => everywhere(view.px_per_unit),
        };
        let is_quick = pace.rests || (!pace.walks && scene.marks.len() <= QUICK.0 && scene.lines.len() <= QUICK.1);
        let placed = match self.placed.take() {
            Some(placed)
                if placed.is_of(picture) && placed.sizes == pace.sizes && (placed.view == wanted || (is_wide && placed.covers(&here))) =>
            {
                placed
            }
            Some(placed) if !is_quick => placed.carry(picture, wanted),
            _ => Placed {
                picture: Arc::clone(picture),
                view: wanted,
                sizes: pace.sizes,
                labels: anchored(place(scene, &wanted, pace.sizes), scene),
                carried: false,
            },
        };
        let placed = self.placed.insert(placed);
        let sight = painter.clip_rect();
        let seen: Vec<&PlacedLabel> =
            placed.labels.iter().map(|l| &l.0).filter(|l| rect(&l.rect).translate(offset).intersects(sight)).collect();
        let halo = if seen.len() > FULL_HALO { &HALO[4..] } else { &HALO[..] };
        let brush = WordPainter { painter, palette, semi_bold: semi_bold(painter), halo, sizes: pace.sizes };
        for label in seen {
            brush.label(label, offset);
        }
        placed.carried
    }
}

impl Words {
    /// Where words stand, `offset` from the origin of the world.
    pub fn rects(&self) -> Vec<sociogram::Rect> {
        self.placed.iter().flat_map(|placed| &placed.labels).map(|(label, _)| label.rect).collect()
    }
}

impl Placed {
    fn is_of(&self, picture: &Arc<Picture>) -> bool {
        Arc::ptr_eq(&self.picture, picture) && !self.carried
    }

    /// Whether it was placed for this sight and somewhat around it.
    fn covers(&self, here: &View) -> bool {
        let (room, sight) = (&self.view.viewport, &here.viewport);
        self.view.px_per_unit.to_bits() == here.px_per_unit.to_bits() && room.contains(sight.min) && room.contains(sight.max)
    }

    /// The same words as far from their marks and fields as they were; the later of two that would overlap is left out.
    fn carry(self, picture: &Arc<Picture>, view: View) -> Self {
        let (before, now) = (self.view.px_per_unit, view.px_per_unit);
        let anchors = (!Arc::ptr_eq(&self.picture, picture)).then(|| Anchors::new(&picture.scene));
        let sizes = self.sizes;
        let moved: Vec<(PlacedLabel, Point)> = self
            .labels
            .into_iter()
            .filter_map(|(label, from)| {
                let to = anchors.as_ref().map_or(Some(from), |anchors| anchors.of(label.of))?;
                Some((PlacedLabel { rect: label.rect.shifted(to * now - from * before), ..label }, to))
            })
            .collect();
        let keeps = without_overlaps(moved.iter().map(|(label, _)| label.rect));
        let labels = moved.into_iter().zip(keeps).filter(|(_, keeps)| *keeps).map(|(label, _)| label).collect();
        Self { picture: Arc::clone(picture), view, sizes, labels, carried: true }
    }
}

/// The points of the world that words go along with.
struct Anchors<'a> {
    scene: &'a Scene,
    people: Vec<(PersonId, Point)>,
}

impl<'a> Anchors<'a> {
    fn new(scene: &'a Scene) -> Self {
        let mut people: Vec<(PersonId, Point)> = scene.marks.iter().map(|m| (m.person, m.at)).collect();
        people.sort_unstable_by_key(|p| p.0);
        Self { scene, people }
    }

    fn of(&self, label: LabelOf) -> Option<Point> {
        match label {
            LabelOf::Person(person) => self.people.binary_search_by_key(&person, |p| p.0).ok().map(|k| self.people[k].1),
            LabelOf::Field(group) => {
                let field = self.scene.fields.iter().find(|f| f.group == group)?;
                Some(Point::new(field.rect.centre().x, field.rect.min.y))
            }
        }
    }
}

fn anchored(labels: Vec<PlacedLabel>, scene: &Scene) -> Vec<(PlacedLabel, Point)> {
    let anchors = Anchors::new(scene);
    labels.into_iter().filter_map(|label| anchors.of(label.of).map(|at| (label, at))).collect()
}

/// The same view in pixels from the origin of the world.
fn from_origin(view: &View) -> View {
    let size = view.viewport.max - view.viewport.min;
    let corner = view.origin * view.px_per_unit;
    View { viewport: sociogram::Rect { min: corner, max: corner + size }, ..*view }
}

/// The same view with half as much again on every side.
fn wider(here: &View) -> View {
    let viewport = here.viewport.grown(0.5 * here.viewport.width().max(here.viewport.height()));
    View { origin: viewport.min * (1.0 / here.px_per_unit), viewport, ..*here }
}

/// The look of words at this zoom wherever the user pans: an edge of the canvas pushes no name about.
fn everywhere(px_per_unit: f64) -> View {
    let far = sociogram::Rect::around(Point::default(), 1e7, 1e7);
    View { origin: far.min * (1.0 / px_per_unit), px_per_unit, viewport: far }
}

struct WordPainter<'a> {
    painter: &'a egui::Painter,
    palette: Palette,
    semi_bold: FontFamily,
    halo: &'a [Vec2],
    sizes: LabelSizes,
}

impl WordPainter<'_> {
    fn label(&self, label: &PlacedLabel, offset: Vec2) {
        let place = rect(&label.rect).translate(offset);
        let (font, ink) = match label.of {
            LabelOf::Person(_) => (FontId::proportional(single(self.sizes.person)), Ink::Text),
            LabelOf::Field(_) => (FontId::new(single(self.sizes.title), self.semi_bold.clone()), Ink::Quiet),
        };
        let faded = label.emphasis == Emphasis::Faded;
        let words = colour(if faded { self.palette.faded(ink) } else { self.palette.rgb(ink) });
        let galley = self.painter.layout_no_wrap(label.text.clone(), font, words);
        let at = place.center() - galley.size() / 2.0;
        let halo = colour(self.palette.rgb(Ink::Ground)).gamma_multiply(0.6);
        for step in self.halo {
            let mut around = TextShape::new(at + *step, Arc::clone(&galley), halo);
            around.override_text_color = Some(halo);
            self.painter.add(around);
        }
        self.painter.galley(at, galley, words);
    }
}

/// With more words in sight than this, each has half of its halo.
const FULL_HALO: usize = 80;
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
