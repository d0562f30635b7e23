//! Taking survey files in: looked at first, then together with what is open.

use std::sync::Arc;

use super::importing::Importing;
use super::notice::Notice;
use super::open::{Opened, Origin};
use super::state::Session;
use crate::io::ImportPlan;
use crate::model::{Project, Severity, ShapeKind};

/// Files that are being looked at, and what they would give. The plan stays that of before while a new one is made.
#[derive(Clone, Debug)]
pub struct Intake {
    pub importing: Importing,
    pub plan: Option<Arc<ImportPlan>>,
    /// They were looked at once and need a second look of the user.
    pub shown: bool,
    /// What gave the plan: what is gone back to when a choice makes the files unreadable.
    understood: Option<Importing>,
}

impl Session {
    /// Survey files that wait to be taken in.
    #[must_use]
    pub fn intake(&self) -> Option<&Intake> {
        self.intake.as_ref().filter(|intake| intake.shown)
    }

    /// Looks at files; those that are looked at already stay beside them.
    pub(super) fn look_at(&mut self, mut files: Importing) {
        if let Some(intake) = self.intake.take() {
            let mut importing = intake.importing.clone();
            importing.add(files);
            self.intake = Some(Intake { importing, ..intake });
        } else {
            // The example is nobody's work: a survey takes its place.
            let goes_with = *self.origin() != Origin::Example && !self.project().people.is_empty();
            files.base = goes_with.then(|| Arc::clone(self.project()));
            self.intake = Some(Intake { importing: files, plan: None, shown: false, understood: None });
        }
        self.make_plan();
    }

    /// Answers what reading asks; `None` takes an answer back.
    pub(super) fn answer(&mut self, answers: impl IntoIterator<Item = (String, Option<String>)>) {
        let Some(intake) = &mut self.intake else { return };
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
        let project = Arc::clone(self.project());
        let Some(intake) = &mut self.intake else { return };
        if intake.importing.base.is_some() {
            intake.importing.base = Some(project);
            self.make_plan();
        }
    }

    pub(super) fn give_up_intake(&mut self) {
        self.planning.cancel();
        self.intake = None;
    }

    /// Stops a look that takes too long: what was shown before it comes back.
    pub(super) fn stop_looking(&mut self) {
        if self.planning.running_since().is_none() {
            return;
        }
        self.planning.cancel();
        if let Some(intake) = &mut self.intake {
            match intake.understood.clone() {
                Some(understood) => intake.importing = understood,
                None => self.intake = None,
            }
        }
    }

    fn make_plan(&mut self) {
        let Some(intake) = &self.intake else { return };
        let importing = intake.importing.clone();
        let executor = self.executor.clone();
        self.planning.start(&executor, "plan", move |_| importing.plan());
    }

    /// What became of the last look. Says whether anything changed.
    pub(super) fn poll_intake(&mut self) -> bool {
        let Some(outcome) = self.planning.take() else { return false };
        let Some(intake) = &mut self.intake else { return true };
        match outcome {
            Ok(Ok(plan)) => {
                let clear = !intake.shown && needs_no_look(&plan) && intake.importing.base.is_none();
                intake.plan = Some(plan);
                intake.shown = true;
                intake.understood = Some(intake.importing.clone());
                if clear && !self.has_unsaved_work() {
                    self.take_in();
                }
            }
            Ok(Err(error)) => {
                self.notice = Some(Notice::NotOpened(Arc::new(error.into())));
                // What was chosen last made the files unreadable: the plan of before stays, with the choices that gave it.
                match intake.understood.clone() {
                    Some(understood) => intake.importing = understood,
                    None => self.intake = None,
                }
            }
            Err(broken) => {
                self.notice = Some(Notice::Broken(broken.0));
                self.intake = None;
            }
        }
        true
    }

    /// Whether the plan is that of the last choice.
    #[must_use]
    pub fn intake_is_settled(&self) -> bool {
        self.intake.as_ref().is_some_and(|intake| intake.plan.is_some()) && self.planning.running_since().is_none()
    }

    /// Whether taking in would close a project with unsaved work.
    #[must_use]
    pub fn intake_replaces_work(&self) -> bool {
        let Some(intake) = &self.intake else { return false };
        intake.plan.as_ref().is_none_or(|plan| !plan.joins) && self.has_unsaved_work()
    }

    /// Makes the plan the project, or one step of it that can be undone.
    pub(super) fn take_in(&mut self) {
        // A plan that does not follow the last choice would be another one than the user saw.
        if self.planning.running_since().is_some() {
            return;
        }
        let project = Arc::clone(self.project());
        let stale = |base: &Arc<Project>| !Arc::ptr_eq(base, &project);
        if self.intake.as_ref().and_then(|intake| intake.understood.as_ref()?.base.as_ref()).is_some_and(stale) {
            self.look_again_beside_project();
            return;
        }
        let Some(Intake { importing, plan: Some(plan), .. }) = self.intake.take() else { return };
        if plan.joins {
            self.add_to_project(Arc::new(plan.project.clone()), plan.wave);
        } else {
            self.show_opened(Opened { project: plan.project.clone(), origin: Origin::Survey(importing.paths) });
        }
        self.notice = Some(Notice::Imported);
    }
}

/// Lists of ties with or without a people sheet in which nothing is left to decide are what the file says they are.
fn needs_no_look(plan: &ImportPlan) -> bool {
    let of_ties = |kind: Option<ShapeKind>| matches!(kind, Some(ShapeKind::TieList | ShapeKind::PeopleSheet));
    plan.asks.is_empty()
        && plan.tables.iter().all(|table| of_ties(table.kind))
        && plan.tables.iter().any(|table| table.kind == Some(ShapeKind::TieList))
        && plan.project.record.issues.iter().all(|issue| issue.what.severity() != Severity::LeftOut)
}
