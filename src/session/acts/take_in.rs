//! Taking survey files in: looked at first, then together with what is open.

use std::sync::Arc;

use crate::io::{ImportError, ImportPlan, ids};
use crate::model::Ask;
use crate::session::document::intake::Intake;
use crate::session::document::open::{Opened, Origin};
use crate::session::document::survey_files::Importing;
use crate::session::jobs::Broken;
use crate::session::notice::Notice;
use crate::session::state::Session;

impl Session {
    /// Looks at files; those that are looked at already stay beside them.
    pub(super) fn look_at(&mut self, mut files: Importing) {
        if let Some(intake) = &mut self.incoming.files {
            intake.importing.add(files);
        } else {
            // The example is nobody's work: a survey takes its place.
            let goes_with = *self.origin() != Origin::Example && !self.document.project.people.is_empty();
            files.base = goes_with.then(|| Arc::clone(&self.document.project));
            self.incoming.files = Some(Intake::new(files));
        }
        self.make_plan();
    }

    /// Answers what reading asks; `None` takes an answer back.
    pub(super) fn answer(&mut self, answers: impl IntoIterator<Item = (String, Option<String>)>) {
        let Some(intake) = &mut self.incoming.files else { return };
        for (id, option) in answers {
            match option {
                Some(option) => intake.importing.choices.set(id, option),
                None => intake.importing.choices.clear(&id),
            }
        }
        self.make_plan();
    }

    /// The open project changed: files that go with it go with what it is now.
    pub(super) fn look_again_beside_project(&mut self) {
        let project = Arc::clone(&self.document.project);
        let Some(intake) = &mut self.incoming.files else { return };
        if intake.importing.base.is_some() {
            intake.importing.base = Some(project);
            self.make_plan();
        }
    }

    fn make_plan(&mut self) {
        let Some(intake) = &self.incoming.files else { return };
        let importing = intake.importing.clone();
        self.incoming.planning.start(&self.executor, "plan", move |_| importing.plan());
    }

    /// What became of the last look.
    pub(super) fn planned(&mut self, outcome: Result<Result<Arc<ImportPlan>, ImportError>, Broken>) {
        let Some(intake) = &mut self.incoming.files else { return };
        match outcome {
            Ok(Ok(plan)) => {
                let first = !intake.shown;
                intake.understand(plan);
                if first && intake.needs_no_look() && !self.has_unsaved_work() {
                    self.take_in();
                }
            }
            Ok(Err(error)) => {
                // What was chosen last made the files unreadable.
                self.notice = Some(Notice::NotOpened(Arc::new(error.into())));
                self.incoming.go_back();
            }
            Err(broken) => {
                self.broken(broken);
                self.incoming.give_up();
            }
        }
    }

    /// Makes the plan the project, or one step of it that can be undone.
    pub(super) fn take_in(&mut self) {
        // A plan that does not follow the last choice would be another one than the user saw.
        if self.incoming.planning.running_since().is_some() {
            return;
        }
        if self.incoming.files.as_ref().and_then(|intake| intake.plan.as_ref()).is_some_and(|plan| plan.waits_for_answer()) {
            self.notice = Some(Notice::AnswerFirst);
            return;
        }
        if self.incoming.files.as_ref().is_some_and(|intake| intake.is_stale(&self.document.project)) {
            self.look_again_beside_project();
            return;
        }
        let Some(Intake { importing, plan: Some(plan), .. }) = self.incoming.files.take() else { return };
        let not_asked = importing.choices.get(ids::OBJECTIONS) == Some("not_yet") && plan.asks.iter().any(Ask::needs_answer);
        if plan.joins {
            self.add_to_project(plan.project.clone(), plan.wave);
        } else {
            self.show_opened(Opened { project: plan.project.clone(), origin: Origin::Survey(importing.paths) });
        }
        self.notice = Some(if not_asked { Notice::ImportedNotAsked } else { Notice::Imported });
    }
}
