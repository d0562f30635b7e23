//! The session: what is open, what is looked at, what follows from it. What it does stands in `acts`.

use super::document::Document;
use super::drawing::Drawing;
use super::handed_out::HandedOut;
use super::intake::Incoming;
use super::jobs::{Executor, Slot};
use super::look::Look;
use super::notice::Notice;
use super::results::Results;

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
    pub(super) writing: Slot<Result<Notice, Notice>>,
    pub(super) notice: Option<Notice>,
    pub(super) handed_out: HandedOut,
}
