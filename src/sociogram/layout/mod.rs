//! Where everyone stands.

mod course;
mod drawn;
mod improve;
mod request;
mod result;
mod space;
mod ways;

pub use request::{LayoutPerson, LayoutRequest};
pub use result::{Layout, MOST_MOVE, Ring};

use crate::analysis::Watch;
use crate::model::{LayoutKind, PersonId, Point};
use course::Course;
use ways::{circle, force, groups, rings, stress};

/// Arranges people. Deterministic to the bit. Whom the user put somewhere is put there after it.
///
/// What follows another picture ([`LayoutRequest::before`]) stays near to it, as far as the same people are in the same groups:
/// - groups: fields do not move; a member keeps their seat, or changes it for one within [`MOST_MOVE`] where that makes ties much
///   shorter; who stands between groups stays, or goes up to that far where it is much better;
/// - stress: at most one in four people moves, where that makes the picture much better, and then no further than [`MOST_MOVE`];
/// - force: nobody moves;
/// - rings and circle: people keep the order in which they stand round the middle. With the same values on the rings, nobody moves.
///
/// A new person gets a place near those they are tied to.
#[must_use]
pub fn layout(request: &LayoutRequest) -> Layout {
    layout_watched(request, &Watch::default(), &mut |_| {}).unwrap_or_default()
}

/// As [`layout()`]; `settled` sees it on its way, every so many steps of an arrangement that takes its time. `None` when cancelled.
#[must_use]
pub fn layout_watched(request: &LayoutRequest, watch: &Watch, settled: &mut dyn FnMut(&Layout)) -> Option<Layout> {
    let people: Vec<PersonId> = request.people.iter().map(|p| p.id).collect();
    let mut on_the_way = |positions: &[Point]| {
        settled(&Layout {
            kind: request.kind,
            people: people.clone(),
            positions: positions.to_vec(),
            fields: vec![None; request.groups],
            rings: Vec::new(),
        });
    };
    let mut course = Course { watch, settled: &mut on_the_way };
    let no_fields = vec![None; request.groups];
    let (positions, fields, rings) = match request.kind {
        LayoutKind::Groups | LayoutKind::Blocks | LayoutKind::Matrix => {
            let (positions, fields) = groups::arrange(request, &mut course);
            (positions, fields, Vec::new())
        }
        LayoutKind::Stress => (stress::arrange(request, &mut course), no_fields, Vec::new()),
        LayoutKind::Force => (force::arrange(request, &mut course), no_fields, Vec::new()),
        LayoutKind::Circle => (circle::arrange(request), no_fields, Vec::new()),
        LayoutKind::Rings => {
            let (positions, rings) = rings::arrange(request);
            (positions, no_fields, rings)
        }
    };
    if watch.is_cancelled() {
        return None;
    }
    Some(Layout { kind: request.kind, people, positions, fields, rings })
}
