//! How an arrangement goes.

use crate::analysis::Watch;
use crate::model::Point;

/// Where an arrangement is on its way: it can be stopped, and can show how far it is.
pub(super) struct Course<'a> {
    pub watch: &'a Watch,
    pub settled: &'a mut dyn FnMut(&[Point]),
}

impl Course<'_> {
    pub fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }
}
