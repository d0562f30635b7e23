//! Commands in, results in: everything that changes a session passes here.

use crate::session::command::Command;
use crate::session::derived::Derived;
use crate::session::document::Document;
use crate::session::document::example::example;
use crate::session::document::intake::Incoming;
use crate::session::document::open::{Opened, Origin};
use crate::session::drawing::Drawing;
use crate::session::handed_out::HandedOut;
use crate::session::jobs::{Broken, Executor, Slot};
use crate::session::look::Look;
use crate::session::notice::Notice;
use crate::session::results::Results;
use crate::session::state::Session;
use crate::text::Lang;

impl Session {
    /// A session with the example school open.
    #[must_use]
    pub fn new(executor: Executor, lang: Lang) -> Self {
        let mut session = Self {
            executor,
            document: Document::new(Opened { project: example(), origin: Origin::Example }),
            look: Look { lang, ..Look::default() },
            results: Results::default(),
            drawing: Drawing::default(),
            incoming: Incoming::default(),
            writing: Slot::default(),
            notice: None,
            receipt: None,
            handed_out: HandedOut::default(),
            shown: None,
        };
        session.ask(session.document.project.first_spec());
        session.poll();
        session
    }

    /// Does what a user asked.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::Open(paths) => self.open(paths),
            Command::Paste(text) => self.paste(text),
            Command::OpenExample => self.open_project(Opened { project: example(), origin: Origin::Example }),
            Command::Save => self.save(),
            Command::SaveAs(path) => self.save_as(path),
            Command::Edit(edit) => self.edit(edit),
            Command::Withdraw(person) => self.withdraw(person),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Select(selection) => self.redraw_after(|s| s.look.selection = selection),
            Command::Ask(spec) => self.ask(Some(spec)),
            Command::Advise => self.advise(),
            Command::Beside(beside) => self.hold_beside(beside),
            Command::Show(appearance) => self.show_appearance(appearance),
            Command::Look(view) => self.look_as(*view),
            Command::Arrange(kind) => {
                self.look.layout = kind;
                self.arrange();
            }
            Command::Filter(filter) => self.redraw_after(|s| s.look.filter = s.filter_with_names(filter)),
            Command::View(names) => self.redraw_after(|s| s.show_names(names)),
            Command::Speak(lang) => self.redraw_after(|s| s.look.lang = lang),
            Command::Drag(places) => self.redraw_after(|s| s.drawing.dragged = places.into_iter().collect()),
            Command::ExportFigure(order) => self.export_figure(order),
            Command::Answer(id, option) => self.answer([(id, option)]),
            Command::AnswerAll(answers) => self.answer(answers.into_iter().map(|(id, option)| (id, Some(option)))),
            Command::TakeIn => self.take_in(),
            Command::GiveUpIntake => self.incoming.give_up(),
            Command::WriteTemplate(order) => self.write_questionnaire(order),
            Command::Dismiss => self.notice = None,
            Command::DismissReceipt => self.receipt = None,
        }
        self.poll();
    }

    /// Takes in the results of finished jobs, each before what follows from it. Says whether anything changed.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        if let Some(outcome) = self.incoming.opening.take() {
            changed = true;
            self.opened(outcome);
        }
        if let Some(outcome) = self.incoming.planning.take() {
            changed = true;
            self.planned(outcome);
        }
        changed |= self.take_in_derived(|s| &mut s.results.answers, Self::answered);
        changed |= self.take_in_derived(|s| &mut s.results.advice, Self::advised);
        changed |= self.take_in_derived(|s| &mut s.results.beside, |_| {});
        changed |= self.settle();
        changed |= self.take_in_derived(|s| &mut s.drawing.layout, Self::redraw);
        changed |= self.take_in_derived(|s| &mut s.drawing.picture, |_| {});
        if let Some(outcome) = self.writing.take() {
            changed = true;
            match outcome {
                Ok(Some(Ok(notice) | Err(notice))) => self.notice = Some(notice),
                Ok(None) => {}
                Err(broken) => self.broken(broken),
            }
        }
        changed
    }

    /// Takes in a value that has come, and does what follows from that. Says whether anything changed.
    fn take_in_derived<K, T>(&mut self, derived: impl Fn(&mut Self) -> &mut Derived<K, T>, then: impl FnOnce(&mut Self)) -> bool
    where
        K: Clone + PartialEq,
        T: Send + 'static,
    {
        match derived(self).take_in() {
            None => return false,
            Some(Ok(())) => then(self),
            Some(Err(broken)) => self.broken(broken),
        }
        true
    }

    pub(super) fn broken(&mut self, broken: Broken) {
        self.notice = Some(Notice::Broken(broken.0));
    }

    /// Forgets what is being done. What was shown before stays; measures that were stopped wait to be asked for again.
    pub fn cancel_work(&mut self) {
        self.incoming.opening.cancel();
        self.incoming.stop_looking();
        self.writing.cancel();
        self.results.advice.stop();
        self.results.beside.stop();
        self.drawing.picture.stop();
        if self.drawing.layout.stop() {
            self.look.layout = self.drawing.layout.of().map_or(self.look.layout, |of| of.kind);
        }
        if self.results.answers.stop() {
            self.look.spec = self.results.answers.of().map(|of| of.spec.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::report::NameView;
    use crate::session::derived::Same;
    use crate::session::results::Asking;

    #[test]
    fn a_job_that_breaks_down_is_told_and_what_was_shown_stays() {
        let mut session = Session::new(Executor::Inline, Lang::Dutch);
        let (answers, picture) = (Arc::clone(session.answers().unwrap()), Arc::clone(session.picture().unwrap()));
        let asking = Asking { project: Same::of(session.project()), spec: session.spec().unwrap().clone(), names: NameView::With };
        session.results.answers.start(&Executor::Inline, "bad", asking, |_| panic!("odd"));
        session.drawing.layout.start(&Executor::Inline, "bad", session.drawing.layout.of().unwrap().clone(), |_| panic!("odder"));
        assert!(session.is_updating() && session.poll() && !session.is_updating());
        assert!(matches!(session.notice(), Some(Notice::Broken(what)) if what == "odder"), "the last one is told");
        assert!(Arc::ptr_eq(session.answers().unwrap(), &answers) && Arc::ptr_eq(session.picture().unwrap(), &picture));
    }
}
