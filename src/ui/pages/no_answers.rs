//! In place of what a page tells, where its answers are not there.

use eframe::egui::Ui;

use crate::ui::cx::Cx;
use crate::ui::widgets;

/// They are being computed, or there are none.
pub(super) fn no_answers(ui: &mut Ui, cx: &Cx<'_>) {
    let key = if cx.session.busy_since().is_some() { "page-computing" } else { "page-nothing" };
    widgets::empty(ui, &cx.words.get(key));
}
