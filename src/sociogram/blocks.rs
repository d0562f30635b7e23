//! The groepsbeeld: groups as blocks, counted ties between them, nobody in person.

use super::{Curve, Emphasis, Ink, Rect};
use crate::model::Point;

/// A group, or everyone who is in none.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Index into the network's groups; `None` for the people without a group.
    pub group: Option<usize>,
    pub rect: Rect,
    pub ink: Ink,
    pub rim: Ink,
    pub title: String,
    pub people: usize,
    /// Members who were asked, and those of them who answered.
    pub asked: usize,
    pub answered: usize,
    /// Pairs in contact inside it, of so many that could be; `None` where too few answered to show it.
    pub inside: Option<Tied>,
    pub emphasis: Emphasis,
}

/// Pairs of people in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tied {
    pub pairs: usize,
    /// Of these, pairs who name each other.
    pub mutual: usize,
    pub possible: usize,
}

/// The ties between two blocks as one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// Indices into the blocks, the smaller first.
    pub from: usize,
    pub to: usize,
    /// From rim to rim.
    pub curve: Curve,
    /// `None` where too few answered to show it.
    pub tied: Option<Tied>,
    /// Where its count stands.
    pub at: Point,
    /// In world units; 0 where nobody is in contact, which is drawn dotted.
    pub width: f64,
    pub ink: Ink,
    pub emphasis: Emphasis,
}
