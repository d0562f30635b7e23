//! Grounds that are not the field of a group, and ties that are not there: how a finding is shown in the picture.

use std::collections::BTreeSet;

use super::outline::{Spot, outline};
use super::{Emphasis, Face, Field, Focus, Ink, Mark, Rect, Scene, SceneRequest, View, shorten, text_width};
use crate::model::{Grounds, PersonId, Point};

/// A tinted ground around some people: everyone whom it is about stands inside, and nobody else does.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Closed rings; a point is inside when it is inside an odd number of them.
    pub outline: Vec<Vec<Point>>,
    /// Laid over what is behind it at [`Region::FILL`].
    pub ink: Ink,
    pub rim: Ink,
    /// Empty, or what it is.
    pub title: String,
    pub emphasis: Emphasis,
}

/// Two people, or two groups, without a tie, of whom a finding speaks; drawn dotted.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub between: Between,
    pub ends: [Point; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    People(PersonId, PersonId),
    /// Indices into the network's groups.
    Groups(usize, usize),
}

/// The title of a region with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionTitle {
    /// Index into [`Scene::regions`].
    pub region: usize,
    pub text: String,
    /// In pixels; the words fill its width.
    pub rect: Rect,
}

/// Beyond so many people groups have no grounds: they would cover one another.
const MOST_GROUNDED: usize = 1_000;
/// Between the rim of a mark, or a field, and the end of a gap.
const GAP_END: f64 = 5.0;

impl Region {
    /// How opaque its ground is.
    pub const FILL: f64 = 0.15;

    #[must_use]
    pub fn contains(&self, point: Point) -> bool {
        contains(&self.outline, point)
    }

    /// Its ground as pieces with two level sides, for who paints only what is convex: corners from the top left clockwise.
    #[must_use]
    pub fn pieces(&self) -> Vec<[Point; 4]> {
        let sides: Vec<(Point, Point)> =
            self.outline.iter().flat_map(|ring| sides(ring)).filter(|(a, b)| (a.y - b.y).abs() > 1e-9).collect();
        let mut levels: Vec<f64> = self.outline.iter().flatten().map(|p| p.y).collect();
        levels.sort_by(f64::total_cmp);
        levels.dedup();
        let mut pieces = Vec::new();
        for level in levels.windows(2) {
            let (top, bottom) = (level[0], level[1]);
            let middle = f64::midpoint(top, bottom);
            let across = |(a, b): (Point, Point), y: f64| a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
            let mut crossed: Vec<(Point, Point)> = sides.iter().copied().filter(|(a, b)| (a.y < middle) != (b.y < middle)).collect();
            crossed.sort_by(|s, t| across(*s, middle).total_cmp(&across(*t, middle)));
            pieces.extend(crossed.chunks_exact(2).map(|pair| {
                let at = |side: usize, y: f64| Point::new(across(pair[side], y), y);
                [at(0, top), at(1, top), at(1, bottom), at(0, bottom)]
            }));
        }
        pieces
    }
}

/// Whether a point is inside an odd number of rings.
pub(super) fn contains(rings: &[Vec<Point>], point: Point) -> bool {
    let crosses =
        |(a, b): &(Point, Point)| (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x;
    rings.iter().flat_map(|ring| sides(ring)).filter(crosses).count() % 2 == 1
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    (0..ring.len()).map(move |k| (ring[k], ring[(k + 1) % ring.len()]))
}

/// The grounds of groups where the arrangement gives them no fields, then those of what is in focus.
pub(super) fn regions(request: &SceneRequest, marks: &[Mark], fields: &[Field]) -> Vec<Region> {
    let mut found = Vec::new();
    let focus = request.focus;
    let grounded = request.appearance.grounds == Grounds::Always && fields.is_empty() && marks.len() <= MOST_GROUNDED;
    if grounded && !focus.is_some_and(|f| f.without_fields) {
        let groups = |mark: &Mark| request.net.index_of(mark.person).map(|i| request.net.actor(i).groups.as_slice()).unwrap_or_default();
        for group in 0..request.net.groups().len() {
            let outline = around(marks, |mark| groups(mark).contains(&group));
            let title = request.group_titles.get(group).cloned().unwrap_or_default();
            let emphasis = if focus.is_some() { Emphasis::Faded } else { Emphasis::Normal };
            found.push(Region { outline, ink: Ink::Group(group), rim: Ink::FieldRim(group), title, emphasis });
        }
    }
    found.extend(focus.into_iter().flat_map(|focus| of_focus(focus, marks)));
    found.retain(|region| !region.outline.is_empty());
    found
}

/// The grounds that a finding asks for.
pub(super) fn of_focus(focus: &Focus, marks: &[Mark]) -> Vec<Region> {
    let region = |(k, (title, people)): (usize, &(String, BTreeSet<PersonId>))| Region {
        outline: around(marks, |mark| people.contains(&mark.person)),
        ink: Ink::Region(k),
        rim: Ink::Region(k),
        title: title.clone(),
        emphasis: Emphasis::Normal,
    };
    focus.regions.iter().enumerate().map(region).collect()
}

fn around(marks: &[Mark], belongs: impl Fn(&Mark) -> bool) -> Vec<Vec<Point>> {
    let spot = |mark: &Mark| -> Spot { (mark.at, mark.shape.half_width(mark.radius).max(mark.radius)) };
    let (members, others): (Vec<&Mark>, Vec<&Mark>) = marks.iter().partition(|mark| belongs(mark));
    outline(&members.into_iter().map(spot).collect::<Vec<_>>(), &others.into_iter().map(spot).collect::<Vec<_>>())
}

/// The ties that are not there, of which a finding speaks.
pub(super) fn gaps(request: &SceneRequest, marks: &[Mark], fields: &[Field]) -> Vec<Gap> {
    let Some(focus) = request.focus else { return Vec::new() };
    let mark = |person: PersonId| marks.iter().find(|m| m.person == person);
    let people = focus.gaps.iter().filter_map(|&(from, to)| {
        let (a, b) = (mark(from)?, mark(to)?);
        let along = (b.at - a.at).unit();
        let reach = |m: &Mark, towards: Point| m.shape.reach(m.radius, towards) + GAP_END;
        let ends = [a.at + along * reach(a, along), b.at - along * reach(b, along * -1.0)];
        Some(Gap { between: Between::People(from, to), ends })
    });
    let groups = focus.steps.iter().filter_map(|&(p, q)| {
        let (a, b) = (ground(request, marks, fields, p)?, ground(request, marks, fields, q)?);
        let (from, to) = (a.centre(), b.centre());
        let leave = |rect: &Rect, from: Point, to: Point| {
            (0..=100).map(|k| from + (to - from) * (f64::from(k) / 100.0)).find(|p| !rect.contains(*p))
        };
        let ends = [leave(&a.grown(GAP_END), from, to)?, leave(&b.grown(GAP_END), to, from)?];
        Some(Gap { between: Between::Groups(p, q), ends })
    });
    people.chain(groups).collect()
}

/// The field of a group, or else the middle half of where its members stand.
fn ground(request: &SceneRequest, marks: &[Mark], fields: &[Field], group: usize) -> Option<Rect> {
    if let Some(field) = fields.iter().find(|f| f.group == group) {
        return Some(field.rect);
    }
    let is_member = |mark: &&Mark| request.net.index_of(mark.person).is_some_and(|i| request.net.actor(i).groups.contains(&group));
    let members: Vec<Point> = marks.iter().filter(is_member).map(|m| m.at).collect();
    let middle = members.iter().fold(Point::default(), |sum, at| sum + *at) * (1.0 / members.len().max(1) as f64);
    (!members.is_empty()).then(|| Rect::around(middle, 60.0, 60.0))
}

/// Places for the titles of regions at their rims, where nothing that is `taken` (pixels), no mark and no other title is in the way.
#[must_use]
pub fn region_titles(scene: &Scene, view: &View, size: f64, taken: &[Rect]) -> Vec<RegionTitle> {
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

#[cfg(test)]
mod tests {
    use super::Region;
    use crate::model::Point;
    use crate::sociogram::{Emphasis, Ink};

    #[test]
    fn pieces_cover_a_region_and_not_its_hole() {
        let square = |half: f64| [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(x, y)| Point::new(x * half, y * half)).to_vec();
        let region = Region {
            outline: vec![square(10.0), square(4.0)],
            ink: Ink::Region(0),
            rim: Ink::Region(0),
            title: String::new(),
            emphasis: Emphasis::Normal,
        };
        let covered: f64 = region.pieces().iter().map(|[a, b, c, d]| f64::midpoint(b.x - a.x, c.x - d.x) * (d.y - a.y)).sum();
        assert!((covered - (400.0 - 64.0)).abs() < 1e-9);
        assert!(region.contains(Point::new(7.0, 0.0)) && !region.contains(Point::new(0.5, 0.0)) && !region.contains(Point::new(11.0, 0.0)));
    }
}
