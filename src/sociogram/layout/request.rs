//! What an arrangement is asked for.

use std::collections::BTreeMap;

use super::result::Layout;
use crate::analysis::{Network, Reading};
use crate::model::{LayoutKind, PersonId, Point};

/// Everything that a layout depends on; two equal requests give the same layout to the bit.
///
/// People come in an order that is not the sheet's, so that a figure without names does not give the sheet's order away.
#[derive(Clone, Debug, PartialEq)]
pub struct LayoutRequest {
    pub people: Vec<LayoutPerson>,
    /// The number of groups, also those in which nobody is.
    pub groups: usize,
    /// Pairs of indices into `people`, the smaller first, ascending.
    pub ties: Vec<(usize, usize)>,
    pub kind: LayoutKind,
    /// For [`LayoutKind::Rings`]: the value of each person, in the order of `people`; `None` where it is not defined. Who is beyond
    /// its end has none either.
    pub rings: Vec<Option<f64>>,
    /// Where each person stood in the picture that this one follows, in the order of `people`; `None` for who is new, and who is
    /// beyond its end is new too. Empty for a picture of its own. See [`super::layout()`] for what is kept.
    pub before: Vec<Option<Point>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LayoutPerson {
    pub id: PersonId,
    /// Ascending.
    pub groups: Vec<usize>,
    pub radius: f64,
}

impl LayoutRequest {
    /// `order`: in which people are given a place; who is not in it comes after. `radii` by network index. Strengths, directions and filters do not move people.
    #[must_use]
    pub fn new(net: &Network, order: &[PersonId], kind: LayoutKind, radii: &[f64]) -> Self {
        let mut given = vec![usize::MAX; net.n()];
        for (k, i) in order.iter().filter_map(|person| net.index_of(*person)).enumerate() {
            given[i] = k;
        }
        let mut order: Vec<usize> = (0..net.n()).collect();
        order.sort_by_key(|&i| (given[i], i));
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
        Self { people, groups: net.groups().len(), ties, kind, rings: Vec::new(), before: Vec::new() }
    }

    /// With the measure that decides the rings, by network index.
    #[must_use]
    pub fn with_rings(mut self, net: &Network, values: &[Reading]) -> Self {
        let value = |person: PersonId| net.index_of(person).and_then(|i| values.get(i)?.value()).filter(|v| v.is_finite());
        self.rings = self.people.iter().map(|p| value(p.id)).collect();
        self
    }

    /// As what follows another picture of the same kind, which people remember.
    #[must_use]
    pub fn with_before(mut self, before: &Layout) -> Self {
        let stood: BTreeMap<PersonId, Point> =
            before.people.iter().copied().zip(before.positions.iter().copied()).filter(|(_, at)| is_somewhere(*at)).collect();
        self.before = self.people.iter().map(|p| stood.get(&p.id).copied()).collect();
        self
    }

    /// Where someone stood.
    pub(super) fn stood(&self, i: usize) -> Option<Point> {
        self.before.get(i).copied().flatten().filter(|at| is_somewhere(*at))
    }

    /// The value that decides someone's ring.
    pub(super) fn value(&self, i: usize) -> Option<f64> {
        self.rings.get(i).copied().flatten().filter(|v| v.is_finite())
    }

    /// Whether most people stood somewhere, so that there is a picture to stay near to.
    pub(super) fn follows(&self) -> bool {
        let stood = (0..self.people.len()).filter(|&i| self.stood(i).is_some()).count();
        stood * 2 >= self.people.len().max(1)
    }

    /// Whom each is tied to, ascending.
    pub(super) fn contacts(&self) -> Vec<Vec<usize>> {
        let mut contacts = vec![Vec::new(); self.people.len()];
        for &(a, b) in &self.ties {
            contacts[a].push(b);
            contacts[b].push(a);
        }
        for list in &mut contacts {
            list.sort_unstable();
        }
        contacts
    }
}

fn is_somewhere(at: Point) -> bool {
    at.x.is_finite() && at.y.is_finite()
}
