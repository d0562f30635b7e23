//! Round whom grounds go, and between whom ties are not there.

use super::outline::{Spot, outline};
use super::request::SceneRequest;
use crate::model::{Grounds, PersonId, Point};
use crate::sociogram::{Between, Emphasis, Field, Focus, Gap, Ink, Mark, Rect, Region};

/// Beyond so many people groups have no grounds: they would cover one another.
const MOST_GROUNDED: usize = 1_000;
/// Between the rim of a mark, or a field, and the end of a gap.
const GAP_END: f64 = 5.0;

/// The grounds of groups where the arrangement gives them no fields, then those of what is in focus.
pub(in crate::sociogram) fn regions(request: &SceneRequest, marks: &[Mark], fields: &[Field]) -> Vec<Region> {
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

/// The grounds that a finding asks for. Their colours follow their places, since the order in which a finding names people may be that
/// of the sheet.
pub(in crate::sociogram) fn of_focus(focus: &Focus, marks: &[Mark]) -> Vec<Region> {
    let outlines: Vec<Vec<Vec<Point>>> =
        focus.regions.iter().map(|(_, people)| around(marks, |mark| people.contains(&mark.person))).collect();
    let top = |k: usize| outlines[k].iter().flatten().map(|p| (p.y, p.x)).min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut order: Vec<(Option<(f64, f64)>, usize)> = (0..outlines.len()).map(|k| (top(k), k)).collect();
    order.sort_by(|(a, _), (b, _)| {
        let ((ay, ax), (by, bx)) = (a.unwrap_or_default(), b.unwrap_or_default());
        ay.total_cmp(&by).then(ax.total_cmp(&bx))
    });
    let mut rank = vec![0; outlines.len()];
    for (place, (_, k)) in order.into_iter().enumerate() {
        rank[k] = place;
    }
    let titled = focus.regions.iter().map(|(title, _)| title.clone());
    outlines
        .into_iter()
        .zip(titled)
        .zip(rank)
        .map(|((outline, title), k)| Region { outline, ink: Ink::Region(k), rim: Ink::Region(k), title, emphasis: Emphasis::Normal })
        .collect()
}

fn around(marks: &[Mark], belongs: impl Fn(&Mark) -> bool) -> Vec<Vec<Point>> {
    let spot = |mark: &Mark| -> Spot { (mark.at, mark.shape.half_width(mark.radius).max(mark.radius)) };
    let (members, others): (Vec<&Mark>, Vec<&Mark>) = marks.iter().partition(|mark| belongs(mark));
    outline(&members.into_iter().map(spot).collect::<Vec<_>>(), &others.into_iter().map(spot).collect::<Vec<_>>())
}

/// The ties that are not there, of which a finding speaks.
pub(in crate::sociogram) fn gaps(request: &SceneRequest, marks: &[Mark], fields: &[Field]) -> Vec<Gap> {
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
