//! What every part of the window is handed: the session to read, and where to put what the user asks.

use std::path::PathBuf;

use super::actions::Action;
use super::theme::Tokens;
use crate::model::PersonId;
use crate::report::Naming;
use crate::session::{Command, Session};
use crate::sociogram::{Ink, Palette, person_inks};
use crate::text::Words;

#[derive(Debug)]
pub struct Cx<'a> {
    pub session: &'a Session,
    pub words: Words,
    pub naming: &'a Naming,
    pub look: Tokens,
    pub palette: Palette,
    /// Run after painting.
    pub out: &'a mut Vec<Command>,
    pub actions: &'a mut Vec<Action>,
    /// Files to open, once unsaved work is safe.
    pub files: &'a mut Option<Vec<PathBuf>>,
}

impl Cx<'_> {
    /// The colour that someone has in the picture.
    #[must_use]
    pub fn ink(&self, person: PersonId) -> Ink {
        let marks = self.session.picture().map(|picture| picture.scene.marks()).unwrap_or_default();
        if let Some(mark) = marks.iter().find(|mark| mark.person == person) {
            return mark.ink;
        }
        // A groepsbeeld has nobody in it, and a filter leaves people out.
        let answers = self.session.answers();
        let found = answers.and_then(|answers| Some((answers.net.index_of(person)?, person_inks(&answers.net))));
        found.map_or(Ink::Other, |(i, inks)| inks[i])
    }
}
