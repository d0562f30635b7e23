//! What a picture of people is made of, in world units.

use crate::model::{PersonId, Point};
use crate::sociogram::{Curve, Ink, Rect, Shape};

/// The ground behind the members of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Index into the network's groups.
    pub group: usize,
    pub rect: Rect,
    pub ink: Ink,
    pub rim: Ink,
    pub title: String,
    pub emphasis: Emphasis,
}

/// A circle round the origin of the world on which people of about the same value stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub radius: f64,
    /// The values that it stands for.
    pub title: String,
    /// The middle of its title: on it, where it is furthest from people.
    pub at: Point,
}

/// A pair of people of whom at least one named the other. `from` named `to`; when `mutual`, each named the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub from: PersonId,
    pub to: PersonId,
    pub mutual: bool,
    /// The stronger of the two mentions.
    pub strength: f64,
    /// In world units at which a plain line is 1.
    pub width: f64,
    /// From rim to rim.
    pub curve: Curve,
    pub ink: Ink,
    pub emphasis: Emphasis,
}

/// A person.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub person: PersonId,
    pub at: Point,
    /// That of a circle of the same area; see [`Shape::corners`].
    pub radius: f64,
    pub shape: Shape,
    pub ink: Ink,
    /// Decides the rim.
    pub answer: Answer,
    /// Whether the size stands for a value; if not, the value is not defined.
    pub measured: bool,
    pub emphasis: Emphasis,
}

/// Whether someone answered, where that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// In full or in part, or it is not shown: a whole rim.
    #[default]
    Given,
    /// Asked, and no answer: a dashed rim and a small sign.
    Missing,
    /// Outside the survey, but named in it: a dotted rim.
    NotAsked,
}

/// The words that belong to a mark; [`crate::sociogram::place`] says where they go.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub person: PersonId,
    pub text: String,
    /// Higher goes first when there is no room for all.
    pub priority: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    #[default]
    Normal,
    /// In focus.
    Lit,
    /// Something else is in focus.
    Faded,
}
