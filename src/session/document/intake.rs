//! Files on their way in: being read, or looked at until they are taken in.

use std::sync::Arc;

use crate::io::{ImportError, ImportPlan};
use crate::model::{Project, Severity, ShapeKind};
use crate::session::document::open::Read;
use crate::session::document::open_error::OpenError;
use crate::session::document::survey_files::Importing;
use crate::session::jobs::Slot;

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

impl Intake {
    pub(in crate::session) fn new(importing: Importing) -> Self {
        Self { importing, plan: None, shown: false, understood: None }
    }

    /// The files gave this plan.
    pub(in crate::session) fn understand(&mut self, plan: Arc<ImportPlan>) {
        self.plan = Some(plan);
        self.shown = true;
        self.understood = Some(self.importing.clone());
    }

    /// Back to the choices that gave the plan; `None` where there is none yet.
    fn go_back(self) -> Option<Self> {
        Some(Self { importing: self.understood.clone()?, ..self })
    }

    /// Whether the plan was made beside another project than this one.
    pub(in crate::session) fn is_stale(&self, project: &Arc<Project>) -> bool {
        let base = self.understood.as_ref().and_then(|understood| understood.base.as_ref());
        base.is_some_and(|base| !Arc::ptr_eq(base, project))
    }

    /// Whether nothing is left to decide: lists of ties with or without a people sheet are what the file says they are.
    pub(in crate::session) fn needs_no_look(&self) -> bool {
        self.importing.base.is_none() && self.plan.as_deref().is_some_and(is_plain)
    }
}

fn is_plain(plan: &ImportPlan) -> bool {
    let of_ties = |kind: Option<ShapeKind>| matches!(kind, Some(ShapeKind::TieList | ShapeKind::PeopleSheet));
    plan.asks.is_empty()
        && plan.tables.iter().all(|table| of_ties(table.kind))
        && plan.tables.iter().any(|table| table.kind == Some(ShapeKind::TieList))
        && plan.project.record.issues.iter().all(|issue| issue.what.severity() != Severity::LeftOut)
}

/// What is read, looked at and understood.
#[derive(Debug, Default)]
pub(in crate::session) struct Incoming {
    pub opening: Slot<Result<Read, OpenError>>,
    pub files: Option<Intake>,
    /// A plan that fails leaves the one of before with its choices, so it is no [`Derived`](crate::session::derived::Derived) value.
    pub planning: Slot<Result<Arc<ImportPlan>, ImportError>>,
}

impl Incoming {
    /// Nothing is looked at any more.
    pub fn give_up(&mut self) {
        self.planning.cancel();
        self.files = None;
    }

    /// What was understood before comes back, with the choices that gave it.
    pub fn go_back(&mut self) {
        self.files = self.files.take().and_then(Intake::go_back);
    }

    /// Stops a look that takes too long.
    pub fn stop_looking(&mut self) {
        if self.planning.running_since().is_some() {
            self.planning.cancel();
            self.go_back();
        }
    }

    /// Whether the plan is that of the last choice.
    pub fn is_settled(&self) -> bool {
        self.files.as_ref().is_some_and(|intake| intake.plan.is_some()) && self.planning.running_since().is_none()
    }
}
