//! What stands over the page until it is answered.

mod about;
mod export;
mod import_report;
mod paste;
mod path;
mod preflight;
mod questionnaire;
mod receipt;
mod step;
mod unsaved;
mod withdraw;

pub(super) use import_report::unknown as unknown_names;
pub(super) use step::Outcome;

use eframe::egui;

use eframe::egui::{Context, Id, Modal};

use super::cx::Cx;
use super::view::{Dialog, View};
use crate::session::Command;
use step::Step;

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
            Dialog::Export { format, names, sharing, finding } => export::show(ui, cx, export::Choice { format, names, sharing, finding }),
            Dialog::Questionnaire => questionnaire::show(ui, cx, &mut view.questionnaire),
            Dialog::Paste => paste::show(ui, cx),
            Dialog::Withdraw(person) => withdraw::show(ui, cx, *person),
            Dialog::Receipt => receipt::show(ui, cx),
            Dialog::Path { purpose, typed } => path::show(ui, cx, *purpose, typed),
        }
    });
    let closed = modal.should_close();
    match modal.inner {
        Step::End(outcome) => return Some(outcome),
        Step::Close => view.after_saving = None,
        Step::Forget => view.forget_people(),
        Step::Stay if closed => {
            view.after_saving = None;
            if dialog == Dialog::Receipt {
                cx.out.push(Command::DismissReceipt);
            }
        }
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
