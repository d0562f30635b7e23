//! Opening: files are read beside the window, and what they turn out to be decides what happens.

use std::path::PathBuf;
use std::sync::Arc;

use crate::model::{Codes, Project};
use crate::report::NameView;
use crate::session::document::Document;
use crate::session::document::open::{Opened, Origin, Read, read, read_pasted};
use crate::session::document::open_error::OpenError;
use crate::session::document::survey_files::dice;
use crate::session::jobs::Broken;
use crate::session::notice::Notice;
use crate::session::state::Session;

impl Session {
    pub(super) fn open(&mut self, paths: Vec<PathBuf>) {
        self.incoming.opening.start(&self.executor, "open", move |_| read(&paths));
    }

    pub(super) fn paste(&mut self, text: String) {
        let name = self.words().get("clipboard");
        self.incoming.opening.start(&self.executor, "paste", move |_| read_pasted(&text, &name));
    }

    /// What became of files that were to be opened.
    pub(super) fn opened(&mut self, outcome: Result<Result<Read, OpenError>, Broken>) {
        match outcome {
            Ok(Ok(Read::Project(opened))) => self.open_project(opened),
            Ok(Ok(Read::Survey(files))) => self.look_at(files),
            Ok(Err(error)) => self.notice = Some(Notice::NotOpened(Arc::new(error))),
            Err(broken) => self.broken(broken),
        }
    }

    /// A project takes the place of what is open, and of files that wait to go with it.
    pub(super) fn open_project(&mut self, mut opened: Opened) {
        self.incoming.give_up();
        let before = match dice() {
            Ok(dice) => renew_codes(&mut opened.project, dice),
            Err(error) => {
                self.notice = Some(Notice::NotOpened(Arc::new(error)));
                return;
            }
        };
        self.show_opened(opened.clone());
        if let Some(before) = before {
            self.document = Document::changed_on_opening(opened, before);
            self.ask(self.document.project.first_spec());
            self.notice = Some(Notice::NewCodes);
        }
    }

    pub(super) fn show_opened(&mut self, opened: Opened) {
        self.notice = match &opened.origin {
            Origin::Survey(_) => Some(Notice::Imported),
            Origin::Example | Origin::ProjectFile(_) => None,
        };
        self.receipt = None;
        // Names come on screen only when they are asked for: not by opening something.
        if opened.project.without_names {
            self.look.names = NameView::Without;
        }
        self.document = Document::new(opened);
        self.look.begin_anew();
        self.results.clear();
        self.drawing.clear();
        self.ask(self.document.project.first_spec());
    }
}

/// Codes of before there was a pool: those that count the team are drawn anew, and the project of before is given back; others stay as
/// they are, and go on from these dice.
fn renew_codes(project: &mut Project, dice: u64) -> Option<Project> {
    if project.codes.pool().is_some() || project.people.is_empty() {
        return None;
    }
    if project.codes.count_the_team() {
        let before = project.clone();
        project.codes = Arc::new(Codes::draw(project.people.keys().copied(), dice));
        return Some(before);
    }
    Arc::make_mut(&mut project.codes).settle(dice);
    None
}
