//! Where everyone stands.

mod between;
mod groups;
mod separate;
mod slots;
mod stress;

use std::collections::BTreeMap;

use super::Rect;
use crate::analysis::Network;
use crate::model::{Codes, LayoutKind, PersonId, Point};

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
    pub kind: LayoutKind,
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
    let (mut positions, mut fields) = match request.kind {
        LayoutKind::Groups | LayoutKind::Blocks | LayoutKind::Matrix => groups::arrange(request),
        LayoutKind::Stress | LayoutKind::Rings | LayoutKind::Circle | LayoutKind::Force => {
            (stress::arrange(request), vec![None; request.groups])
        }
    };
    if !request.pins.is_empty() {
        pin(request, &mut positions, &mut fields);
    }
    Layout { kind: request.kind, people: request.people.iter().map(|p| p.id).collect(), positions, fields }
}

/// Puts pinned people where they were put. Nobody else moves, but for those whom they would stand on. A field follows a member
/// who was moved just outside it, where that covers nobody else.
fn pin(request: &LayoutRequest, positions: &mut [Point], fields: &mut [Option<Rect>]) {
    let mut pinned = vec![false; positions.len()];
    for &(i, at) in &request.pins {
        positions[i] = at;
        pinned[i] = true;
    }
    let radii: Vec<f64> = request.people.iter().map(|p| p.radius).collect();
    separate::spread(positions, &radii, &pinned);
    for &(i, at) in &request.pins {
        let [group] = request.people[i].groups[..] else { continue };
        let Some(field) = fields[group] else { continue };
        let wider = field.union(&Rect::around(at, 90.0, 84.0));
        let free = fields.iter().enumerate().filter(|(g, _)| *g != group).all(|(_, f)| f.is_none_or(|f| !f.grown(24.0).overlaps(&wider)));
        let alone = (0..positions.len()).all(|j| request.people[j].groups == [group] || !wider.grown(20.0).contains(positions[j]));
        if free && alone {
            fields[group] = Some(wider);
        }
    }
}

/// Whom each is tied to, ascending.
fn contacts(request: &LayoutRequest) -> Vec<Vec<usize>> {
    let mut contacts = vec![Vec::new(); request.people.len()];
    for &(a, b) in &request.ties {
        contacts[a].push(b);
        contacts[b].push(a);
    }
    for list in &mut contacts {
        list.sort_unstable();
    }
    contacts
}

impl Layout {
    /// Where someone stands.
    #[must_use]
    pub fn at(&self, person: PersonId) -> Option<Point> {
        let place = self.people.iter().position(|p| *p == person)?;
        self.positions.get(place).copied()
    }
}
