//! Grounds that are not the field of a group, and ties that are not there: how a finding is shown in the picture.

use super::{Emphasis, Ink};
use crate::model::{PersonId, Point};

/// A tinted ground around some people.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// The corners of a closed, convex outline; at least three.
    pub outline: Vec<Point>,
    pub ink: Ink,
    pub rim: Ink,
    /// Empty, or what it is.
    pub title: String,
    pub emphasis: Emphasis,
}

/// Two people without a tie, of whom a finding speaks; drawn dotted.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub from: PersonId,
    pub to: PersonId,
    pub ends: [Point; 2],
}
