//! Bands under the menu bar: the example, names, work that takes long, what went well or wrong.

use std::time::Duration;

use eframe::egui;
use eframe::egui::{Align, Color32, Frame, Layout, Margin, Panel, RichText, Ui};

use crate::report::NameView;

use crate::session::{Command, Notice, Origin, QuestionnaireOrder, notice_text};
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::view::View;
use crate::ui::widgets::{self, strong};

/// How long work may take before it is shown.
pub(in crate::ui) const SLOW: Duration = Duration::from_millis(500);

/// A window lower than this has no room for a band each.
const LOW: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let intake = view.shows_intake(cx.session);
    let example = *cx.session.origin() == Origin::Example && !view.example_banner_closed && !intake;
    let names = cx.session.view() == NameView::With && cx.session.spec().is_some() && !intake;
    if intake && cx.session.view() == NameView::With {
        let fill = cx.look.band;
        band(ui, "names", fill, |ui| said(ui, cx, "band-with-names", "band-intake", cx.look.on_band));
    }
    if example && names && ui.ctx().content_rect().height() < LOW {
        let fill = cx.look.band;
        band(ui, "example-names", fill, |ui| {
            open_own(ui, cx, view);
            hide_names(ui, cx);
            said(ui, cx, "band-with-names", "banner-example", cx.look.on_band);
        });
    } else {
        if example {
            let (fill, ink) = (cx.look.chosen, cx.look.text);
            band(ui, "example", fill, |ui| {
                open_own(ui, cx, view);
                left(ui, RichText::new(cx.words.get("banner-example")).color(ink));
            });
        }
        if names {
            let fill = cx.look.band;
            band(ui, "names", fill, |ui| {
                hide_names(ui, cx);
                said(ui, cx, "band-with-names", "band-with-names-hint", cx.look.on_band);
            });
        }
    }
    let look = cx.look;
    if cx.session.busy_since().is_some_and(|since| since.elapsed() >= SLOW) {
        band(ui, "busy", look.ground, |ui| {
            if ui.button(cx.words.get("busy-cancel")).clicked() {
                cx.actions.push(Action::CancelWork);
            }
            if let Some(done) = cx.session.busy_fraction() {
                ui.add(egui::ProgressBar::new(done).desired_width(160.0).show_percentage());
                ui.ctx().request_repaint_after(std::time::Duration::from_millis(200));
            }
            left(ui, RichText::new(cx.words.get("busy")).color(look.text));
        });
    }
    if let Some(notice) = cx.session.notice() {
        let text = notice_text(cx.words, notice, cx.session.project(), cx.session.view());
        let (mark, ink) =
            if notice.is_error() { (cx.words.get("notice-wrong"), look.wrong) } else { (cx.words.get("notice-done"), look.accent) };
        band(ui, "notice", look.panel, |ui| {
            if icons::button(ui, Icon::Close, &cx.words.get("notice-close"), true).clicked() {
                cx.out.push(Command::Dismiss);
            }
            if matches!(notice, Notice::Imported) && ui.button(cx.words.get("notice-report")).clicked() {
                cx.actions.push(Action::ImportReport);
            }
            if let Notice::TemplateTaken(order, _) = notice
                && ui.button(cx.words.get("questionnaire-replace")).clicked()
            {
                cx.out.push(Command::WriteTemplate(QuestionnaireOrder { replace: true, ..order.clone() }));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.label(strong(mark).color(ink));
                let label = ui.add(egui::Label::new(RichText::new(&text).color(look.text)).wrap());
                // Said aloud when it appears.
                ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
            });
        });
    }
}

fn band(ui: &mut Ui, id: &'static str, fill: Color32, content: impl FnOnce(&mut Ui)) {
    Panel::top(id).frame(Frame::new().fill(fill).inner_margin(Margin::symmetric(12, 2))).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center).with_main_wrap(false), |ui| {
            ui.spacing_mut().button_padding.y = 3.0;
            ui.spacing_mut().interact_size.y = 24.0;
            ui.set_min_height(26.0);
            content(ui);
        });
    });
}

/// Words at the left of a band that is filled from the right.
fn left(ui: &mut Ui, text: RichText) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(egui::Label::new(text).wrap()));
}

/// A stressed word and, as far as there is room, the words after it.
fn said(ui: &mut Ui, cx: &Cx<'_>, first: &str, second: &str, ink: Color32) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.label(strong(cx.words.get(first)).color(ink));
        ui.add(egui::Label::new(RichText::new(cx.words.get(second)).color(ink)).truncate());
    });
}

fn open_own(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    view.example_banner_closed |= icons::button(ui, Icon::Close, &cx.words.get("banner-close"), true).clicked();
    if widgets::main_button(ui, &cx.words.get("banner-open")).clicked() {
        cx.actions.push(Action::Open);
    }
}

fn hide_names(ui: &mut Ui, cx: &mut Cx<'_>) {
    let ink = cx.look.on_band;
    let button = egui::Button::new(RichText::new(cx.words.get("band-hide-names")).color(ink)).fill(Color32::TRANSPARENT);
    if ui.add(button.stroke(egui::Stroke::new(1.0, ink))).clicked() {
        cx.actions.push(Action::Names(NameView::Without));
    }
}
