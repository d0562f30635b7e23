//! What a picture is made from, and what it is.

use std::collections::BTreeMap;

use crate::model::{Appearance, Filter, LayoutKind, PersonId, Point, Project};
use crate::report::Naming;
use crate::session::{Advice, Answers, Selection};
use crate::sociogram::{Layout, LegendEntry, Scene};
use crate::text::Words;

/// All that a picture is made from.
#[derive(Clone, Copy, Debug)]
pub struct PictureRequest<'a> {
    pub project: &'a Project,
    pub answers: &'a Answers,
    pub layout: &'a Layout,
    pub appearance: Appearance,
    pub filter: &'a Filter,
    /// For sizes that are computed only when asked for.
    pub advice: Option<&'a Advice>,
    pub naming: &'a Naming,
    /// What a reader must be told beside it: without names, what is joined or left out.
    pub told: &'a [String],
    pub words: Words,
    pub selection: Selection,
    /// Who is being dragged, and where to.
    pub dragged: &'a BTreeMap<PersonId, Point>,
}

/// A drawing and what its colours, sizes and lines mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub scene: Scene,
    pub legend: Vec<LegendEntry>,
    /// What is lit, in a few words; may be empty.
    pub caption: String,
    pub kind: LayoutKind,
    pub appearance: Appearance,
}
