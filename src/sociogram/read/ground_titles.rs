//! Where the titles of grounds go.

use crate::model::Point;
use crate::sociogram::{Emphasis, Face, PeopleScene, Rect, Viewport, shorten, text_width};

/// The title of a region with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionTitle {
    /// Index into [`PeopleScene::regions`].
    pub region: usize,
    pub text: String,
    /// In pixels; the words fill its width.
    pub rect: Rect,
}

/// Places for the titles of regions at their rims, where nothing that is `taken` (pixels), no mark and no other title is in the way.
#[must_use]
pub fn region_titles(scene: &PeopleScene, view: &Viewport, size: f64, taken: &[Rect]) -> Vec<RegionTitle> {
    let mut placed: Vec<RegionTitle> = Vec::new();
    let marks: Vec<Rect> = scene.marks.iter().map(|m| view.px_rect(&Rect::around(m.at, 2.0 * m.radius, 2.0 * m.radius))).collect();
    let drawn = scene.lines.iter().filter(|l| l.emphasis != Emphasis::Faded);
    let lines: Vec<Point> = drawn.flat_map(|l| l.curve.samples(20).map(|p| view.px(p)).collect::<Vec<_>>()).collect();
    for (k, region) in scene.regions.iter().enumerate().filter(|(_, r)| !r.title.trim().is_empty()) {
        let text = shorten(region.title.trim(), size * 18.0, size, Face::SemiBold);
        let (width, height) = (text_width(&text, size, Face::SemiBold), size * 1.2);
        let rim: Vec<Point> = region.outline.iter().flatten().map(|p| view.px(*p)).collect();
        let top = rim.iter().map(|p| p.y).fold(f64::INFINITY, f64::min);
        let step = rim.len().div_ceil(60).max(1);
        let free = |rect: &Rect| {
            let clear = rect.grown(2.0);
            view.viewport.contains(rect.min)
                && view.viewport.contains(rect.max)
                && taken.iter().chain(&marks).chain(placed.iter().map(|p| &p.rect)).all(|other| !other.overlaps(&clear))
        };
        let candidates = rim.iter().step_by(step).flat_map(|p| {
            [(-1.0, 0.0), (1.0, 60.0)].map(|(side, cost)| {
                let middle = *p + Point::new(0.0, side * (height / 2.0 + 4.0));
                (cost + (p.y - top), Rect::around(middle, width, height))
            })
        });
        let inside = |rect: &Rect| region.contains(view.world(rect.centre()));
        let in_the_way = |rect: &Rect| {
            let of_others = scene.regions.iter().filter(|r| r.contains(view.world(rect.centre()))).count();
            20.0 * lines.iter().filter(|p| rect.contains(**p)).count() as f64 + 40.0 * of_others as f64
        };
        let best = candidates
            .filter(|(_, rect)| free(rect) && !inside(rect))
            .map(|(cost, rect)| (cost + in_the_way(&rect), rect))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, rect)) = best {
            placed.push(RegionTitle { region: k, text, rect });
        }
    }
    placed
}
