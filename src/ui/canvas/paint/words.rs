//! The words of a picture: placed when it rests, carried along with the people while it moves.

use std::sync::Arc;

use eframe::egui::{self, Vec2};

use super::pace::Pace;
use super::pieces::{HALO, write};
use super::units::{point, rect};
use crate::model::{PersonId, Point};
use crate::session::Picture;
use crate::sociogram::{self, LabelOf, LabelSizes, Palette, PeopleScene, PlacedLabel, Viewport, place, sheet, without_overlaps};

/// Placing the words of more people, or among more lines, takes too long for every frame: they are carried along until the camera rests.
const QUICK: (usize, usize) = (60, 250);
/// The words of more people than this are placed only in sight and somewhat around it.
const FEW: usize = 1_000;

/// What was placed last, for as long as it holds.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct Words {
    placed: Option<Placed>,
}

/// Words in pixels from the origin of the world.
#[derive(Debug)]
struct Placed {
    picture: Arc<Picture>,
    view: Viewport,
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
        view: &Viewport,
        offset: Vec2,
        pace: Pace,
    ) -> bool {
        // The words of the other pictures grow with them and stand on their sheets.
        let Some(scene) = picture.scene.people() else {
            self.placed = None;
            return false;
        };
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
        let (sight, moved) = (painter.clip_rect(), point(offset.to_pos2()));
        let seen: Vec<&PlacedLabel> =
            placed.labels.iter().map(|l| &l.0).filter(|l| rect(&l.rect).translate(offset).intersects(sight)).collect();
        let halo = if seen.len() > FULL_HALO { &HALO[4..] } else { &HALO[..] };
        for label in seen {
            let label = PlacedLabel { rect: label.rect.shifted(moved), ..label.clone() };
            write(painter, &sheet::label(&label, pace.sizes, palette), halo);
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
    fn covers(&self, here: &Viewport) -> bool {
        let (room, sight) = (&self.view.viewport, &here.viewport);
        self.view.px_per_unit.to_bits() == here.px_per_unit.to_bits() && room.contains(sight.min) && room.contains(sight.max)
    }

    /// The same words as far from their marks and fields as they were; the later of two that would overlap is left out.
    fn carry(self, picture: &Arc<Picture>, view: Viewport) -> Self {
        let (before, now) = (self.view.px_per_unit, view.px_per_unit);
        let is_other = !Arc::ptr_eq(&self.picture, picture);
        let anchors = picture.scene.people().filter(|_| is_other).map(Anchors::new);
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
    scene: &'a PeopleScene,
    people: Vec<(PersonId, Point)>,
}

impl<'a> Anchors<'a> {
    fn new(scene: &'a PeopleScene) -> Self {
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

fn anchored(labels: Vec<PlacedLabel>, scene: &PeopleScene) -> Vec<(PlacedLabel, Point)> {
    let anchors = Anchors::new(scene);
    labels.into_iter().filter_map(|label| anchors.of(label.of).map(|at| (label, at))).collect()
}

/// The same view in pixels from the origin of the world.
fn from_origin(view: &Viewport) -> Viewport {
    let size = view.viewport.max - view.viewport.min;
    let corner = view.origin * view.px_per_unit;
    Viewport { viewport: sociogram::Rect { min: corner, max: corner + size }, ..*view }
}

/// The same view with half as much again on every side.
fn wider(here: &Viewport) -> Viewport {
    let viewport = here.viewport.grown(0.5 * here.viewport.width().max(here.viewport.height()));
    Viewport { origin: viewport.min * (1.0 / here.px_per_unit), viewport, ..*here }
}

/// The look of words at this zoom wherever the user pans: an edge of the canvas pushes no name about.
fn everywhere(px_per_unit: f64) -> Viewport {
    let far = sociogram::Rect::around(Point::default(), 1e7, 1e7);
    Viewport { origin: far.min * (1.0 / px_per_unit), px_per_unit, viewport: far }
}

/// With more words in sight than this, each has half of its halo.
const FULL_HALO: usize = 80;
