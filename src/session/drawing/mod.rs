//! The picture of what is open, and where everybody stands in it.

pub(super) mod colours;
pub(super) mod draw;
pub(super) mod finding_focus;
pub(super) mod focus;
pub(super) mod groups;
pub(super) mod order;
pub(super) mod request;

use std::collections::BTreeMap;

use crate::model::{LayoutKind, PersonId, Point, SizeBy};
use crate::session::derived::{Derived, Same};
use crate::session::drawing::order::{Drawn, Order};
use crate::session::{Advice, Answers};
use crate::sociogram::Layout;

#[derive(Debug, Default)]
pub(in crate::session) struct Drawing {
    pub layout: Derived<Arrangement, Layout>,
    pub picture: Derived<Order, Drawn>,
    /// Who is being dragged, and where to.
    pub dragged: BTreeMap<PersonId, Point>,
}

/// What the places of people follow from. Where they stood before counts too: a new arrangement stays near it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::session) struct Arrangement {
    pub answers: Same<Answers>,
    pub kind: LayoutKind,
    /// Sizes decide how much room people need, and rings where they stand.
    pub size: SizeBy,
    pub rings: SizeBy,
    /// Only where one of the two needs it.
    pub advice: Option<Same<Advice>>,
}

impl Drawing {
    pub fn is_running(&self) -> bool {
        self.layout.running_since().is_some() || self.picture.running_since().is_some()
    }

    /// Another project is open.
    pub fn clear(&mut self) {
        self.layout.clear();
        self.picture.clear();
        self.dragged.clear();
    }
}
