//! Where everyone stands.

mod between;
mod circle;
mod crowd;
mod force;
mod groups;
mod levels;
mod parts;
mod polish;
mod quadtree;
mod request;
mod rings;
mod separate;
mod slots;
mod sparse;
mod steady;
mod stress;

pub use request::{LayoutPerson, LayoutRequest};

use super::Rect;
use crate::analysis::Watch;
use crate::model::{LayoutKind, PersonId, Point};

/// Where everyone stands, in world units of which a label is some tens wide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    pub kind: LayoutKind,
    /// In the request's order.
    pub people: Vec<PersonId>,
    pub positions: Vec<Point>,
    /// By group; `None` where the group has no field. Fields never overlap.
    pub fields: Vec<Option<Rect>>,
    /// Of [`LayoutKind::Rings`], from the middle outwards, also those on which nobody stands; round the origin of the world.
    pub rings: Vec<Ring>,
}

/// A circle round the origin on which everyone of about the same value stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    /// In world units; 0 where one person alone stands in the middle.
    pub radius: f64,
    /// From which value up to, but not including, which other; `None` for the people whose value is not defined.
    pub range: Option<(f64, f64)>,
}

/// Where an arrangement is on its way: it can be stopped, and can show how far it is.
struct Course<'a> {
    watch: &'a Watch,
    settled: &'a mut dyn FnMut(&[Point]),
}

impl Course<'_> {
    fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }
}

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

/// The furthest that anybody moves from where they stood when a tie comes or goes, in world units.
pub const MOST_MOVE: f64 = 120.0;

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

/// A number from 0 to 1 that looks drawn: the same each time for the same two numbers.
///
/// Source: Steele, Lea & Flood 2014, *Fast Splittable Pseudorandom Number Generators* (the finalizer of SplitMix64).
fn drawn(of: usize, turn: usize) -> f64 {
    let mut z = (of as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add((turn as u64).wrapping_mul(0xD1B5_4A32_D192_ED03) + 1);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

impl Layout {
    /// Where someone stands.
    #[must_use]
    pub fn at(&self, person: PersonId) -> Option<Point> {
        let place = self.people.iter().position(|p| *p == person)?;
        self.positions.get(place).copied()
    }
}
