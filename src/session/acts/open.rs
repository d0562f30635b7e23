//! Opening: files are read beside the window, and what they turn out to be decides what happens.

use std::path::PathBuf;
use std::sync::Arc;

use crate::session::document::Document;
use crate::session::document::open::{Opened, Origin, Read, read, read_pasted};
use crate::session::document::open_error::OpenError;
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
    pub(super) fn open_project(&mut self, opened: Opened) {
        self.incoming.give_up();
        self.show_opened(opened);
    }

    pub(super) fn show_opened(&mut self, opened: Opened) {
        self.notice = match &opened.origin {
            Origin::Survey(_) => Some(Notice::Imported),
            Origin::Example | Origin::ProjectFile(_) => None,
        };
        self.document = Document::new(opened);
        self.look.begin_anew();
        self.results.clear();
        self.drawing.clear();
        self.ask(self.document.project.first_spec());
    }
}
