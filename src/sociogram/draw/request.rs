//! Everything that decides a picture of people.

use std::collections::BTreeSet;

use crate::analysis::{Network, Reading, Row};
use crate::model::{Appearance, PersonId, TieFilter};
use crate::sociogram::{Answer, Focus, Layout};

/// Everything that decides a picture.
#[expect(missing_debug_implementations, reason = "it lends a function for the names")]
#[derive(Clone, Copy)]
pub struct SceneRequest<'a> {
    pub net: &'a Network,
    pub layout: &'a Layout,
    pub appearance: Appearance,
    /// The chosen measure per person, by network index.
    pub sizes: &'a [Reading],
    /// A full name, a first name, a code or nothing.
    pub names: &'a dyn Fn(PersonId) -> String,
    /// By index of the network's groups.
    pub group_titles: &'a [String],
    /// By ring of the layout.
    pub ring_titles: &'a [String],
    /// Whether it is shown who did not answer: for the coach, never for a team that looks along.
    pub shows_answers: bool,
    pub ties: TieFilter,
    /// Who is not drawn.
    pub hidden: &'a BTreeSet<PersonId>,
    /// By network index the category whose colour someone has; `None` as a whole where colours stand for groups and roles.
    pub colours: Option<&'a [Option<usize>]>,
    pub focus: Option<&'a Focus>,
}

impl SceneRequest<'_> {
    /// Whether someone answered, by network index, where that is shown.
    pub(super) fn answer(&self, i: usize) -> Answer {
        match self.net.row(i) {
            _ if !self.shows_answers || self.net.has_answers(i) => Answer::Given,
            Row::NotAsked => Answer::NotAsked,
            Row::Answered | Row::Partly(_) | Row::Absent => Answer::Missing,
        }
    }
}
