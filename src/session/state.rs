//! The session: what is open, what is looked at, what follows from it. What it does stands in `acts`.

use crate::session::document::Document;
use crate::session::document::intake::Incoming;
use crate::session::document::withdrawal::Receipt;
use crate::session::drawing::Drawing;
use crate::session::handed_out::HandedOut;
use crate::session::jobs::{Executor, Slot};
use crate::session::look::Look;
use crate::session::notice::Notice;
use crate::session::results::Results;
use crate::session::shown::Shown;

/// The open project with everything that follows from it.
///
/// Reading is free; changing goes through [`Session::run`]. Results of jobs arrive with [`Session::poll`]; until then the
/// old ones stay.
#[derive(Debug)]
pub struct Session {
    pub(super) executor: Executor,
    pub(super) document: Document,
    pub(super) look: Look,
    pub(super) results: Results,
    pub(super) drawing: Drawing,
    pub(super) incoming: Incoming,
    /// `None` where it was given up.
    pub(super) writing: Slot<Option<Result<Notice, Notice>>>,
    pub(super) notice: Option<Notice>,
    /// What left with whoever objected last, until it was read.
    pub(super) receipt: Option<Receipt>,
    pub(super) handed_out: HandedOut,
    /// Only without names.
    pub(super) shown: Option<Shown>,
}
