//! What stands over the page until it is answered.

mod about;
mod export;
mod import_report;
mod paste;
mod path;
mod questionnaire;
mod unsaved;
mod withdraw;

pub(super) use import_report::unknown as unknown_names;
pub(super) use questionnaire::QuestionnaireForm;

use eframe::egui;
use std::path::PathBuf;

use eframe::egui::{Context, Id, Modal, Ui};

use super::cx::Cx;
use super::view::{Dialog, Purpose, Then, View};
use super::widgets;

/// What a dialog ends in, beside being closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Ask the system for a place.
    Ask(Purpose),
    Use(Purpose, PathBuf),
    SaveThen(Then),
    GoOn(Then),
}

/// What became of a dialog in this frame.
pub(super) enum Step {
    Stay,
    Close,
    End(Outcome),
}

pub(super) fn show(ctx: &Context, cx: &mut Cx<'_>, view: &mut View) -> Option<Outcome> {
    let mut dialog = view.dialog.take()?;
    let frame = egui::Frame::popup(&ctx.global_style()).inner_margin(20);
    let modal = Modal::new(Id::new("dialog")).frame(frame).show(ctx, |ui| {
        let room = ui.ctx().content_rect();
        ui.set_max_width(wide(&dialog).min(room.width() - 48.0));
        ui.set_max_height(room.height() - 64.0);
        match &mut dialog {
            Dialog::About => about::about(ui, cx),
            Dialog::Help => about::help(ui, cx),
            Dialog::ImportReport => import_report::show(ui, cx),
            Dialog::Unsaved(then) => unsaved::show(ui, cx, then),
            Dialog::Export { format, names, finding } => export::show(ui, cx, format, names, finding),
            Dialog::Questionnaire => questionnaire::show(ui, cx, &mut view.questionnaire),
            Dialog::Paste => paste::show(ui, cx),
            Dialog::Withdraw(person) => withdraw::show(ui, cx, *person),
            Dialog::Path { purpose, typed } => path::show(ui, cx, *purpose, typed),
        }
    });
    let closed = modal.should_close();
    match modal.inner {
        Step::End(outcome) => return Some(outcome),
        Step::Close => view.after_saving = None,
        Step::Stay if closed => view.after_saving = None,
        Step::Stay => view.dialog = Some(dialog),
    }
    None
}

fn wide(dialog: &Dialog) -> f32 {
    match dialog {
        Dialog::ImportReport => 720.0,
        Dialog::Help | Dialog::Questionnaire => 560.0,
        _ => 480.0,
    }
}

/// A title, content that scrolls where there is little room, and a row of buttons that is always in sight.
fn page<R>(ui: &mut Ui, title: &str, content: impl FnOnce(&mut Ui), buttons: impl FnOnce(&mut Ui) -> R) -> R {
    widgets::title(ui, title);
    let room = (ui.ctx().content_rect().height() - 190.0).max(80.0);
    egui::ScrollArea::vertical().max_height(room).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui);
    });
    ui.add_space(4.0);
    ui.horizontal(buttons).inner
}
