//! How a dialog looks, and what it ends in.

use std::path::PathBuf;

use eframe::egui::{self, Ui};

use crate::ui::view::{Purpose, Then};
use crate::ui::widgets;

/// What a dialog ends in, beside being closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Outcome {
    /// Ask the system for a place.
    Ask(Purpose),
    Use(Purpose, PathBuf),
    SaveThen(Then),
    GoOn(Then),
}

/// What became of a dialog in this frame.
pub(in crate::ui) enum Step {
    Stay,
    Close,
    /// Closed, with all that the window holds of people.
    Forget,
    End(Outcome),
}

/// A title, content that scrolls where there is little room, and a row of buttons that is always in sight.
pub(super) fn page<R>(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui), buttons: impl FnOnce(&mut Ui) -> R) -> R {
    widgets::title(ui, title);
    let room = (ui.ctx().content_rect().height() - 190.0).max(80.0);
    egui::ScrollArea::vertical().max_height(room).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui);
    });
    ui.add_space(4.0);
    ui.horizontal(buttons).inner
}
