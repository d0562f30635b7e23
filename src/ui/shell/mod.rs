//! What stands around every page.

mod banners;
mod context_bar;
mod menu;
mod rail;
mod scope;
mod search;
mod status;

pub(super) use banners::SLOW;

use eframe::egui;
use eframe::egui::{Frame, Margin, Panel, Stroke, StrokeKind, Ui};

use super::cx::Cx;
use super::theme::{TITLE, Tokens, semi_bold};
use super::view::View;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let look = cx.look;
    let bar = Frame::new().fill(look.panel).inner_margin(Margin::symmetric(10, 3));
    Panel::top("menu").frame(bar).show(ui, |ui| menu::show(ui, cx, view));
    banners::show(ui, cx, view);
    let low = Frame::new().fill(look.panel).inner_margin(Margin::symmetric(12, 3));
    Panel::bottom("status").frame(low).show(ui, |ui| status::show(ui, cx, view));
    let narrow = ui.available_width() < 900.0;
    Panel::left("rail")
        .exact_size(if narrow { 72.0 } else { 86.0 })
        .resizable(false)
        .frame(Frame::new().fill(look.panel).inner_margin(Margin::symmetric(4, 8)))
        .show(ui, |ui| rail::show(ui, cx, view));
    if view.shows_intake(cx.session) {
        // Its numbers are about what is open, not about the files that are looked at.
        return;
    }
    Panel::top("context")
        .frame(Frame::new().fill(look.panel).inner_margin(Margin::symmetric(10, 6)))
        .show(ui, |ui| context_bar::show(ui, cx));
}

/// Says that files can be let go here.
pub(super) fn drop_target(ctx: &egui::Context, words: &str, look: Tokens) {
    let painter = ctx.layer_painter(egui::LayerId::new(egui::Order::Foreground, egui::Id::new("drop")));
    let room = ctx.content_rect();
    painter.rect(room.shrink(6.0), 12.0, look.chosen.gamma_multiply(0.9), Stroke::new(2.0, look.accent), StrokeKind::Inside);
    painter.text(room.center(), egui::Align2::CENTER_CENTER, words, egui::FontId::new(TITLE, semi_bold()), look.text);
}
