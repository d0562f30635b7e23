//! Survey files before they are taken in: what was understood, what needs a judgement, and what it would give.

mod asks;
mod names;
mod options;
mod preview;
mod tables;

use eframe::egui;
use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use crate::io::ImportPlan;
use crate::report::NameView;
use crate::text::whole;
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

/// From this width on what it would give stands beside what is asked.
const WIDE: f32 = 900.0;
/// A window lower than this keeps its room for what is asked.
const LOW: f32 = 520.0;

/// Reading is about names, and without names none comes on screen by itself.
fn hidden(ui: &mut Ui, cx: &mut Cx<'_>) {
    CentralPanel::default().frame(Frame::new().fill(cx.look.ground).inner_margin(Margin::symmetric(16, 12))).show(ui, |ui| {
        widgets::title(ui, &cx.words.get("intake-hidden-title"));
        ui.label(cx.words.get("intake-hidden"));
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            if widgets::main_button(ui, &cx.words.get("intake-hidden-show")).clicked() {
                cx.actions.push(Action::Names(NameView::With));
            }
            if ui.button(cx.words.get("intake-give-up")).clicked() {
                cx.actions.push(Action::GiveUpIntake);
            }
        });
    });
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let session = cx.session;
    let Some(intake) = session.intake() else { return };
    let Some(plan) = intake.plan.as_deref() else { return };
    if session.view() == NameView::Without {
        hidden(ui, cx);
        return;
    }
    let choices = &intake.importing.choices;
    let low = ui.ctx().content_rect().height() < LOW;
    let wide = ui.available_width() >= WIDE;
    Panel::top("intake-bar")
        .frame(Frame::new().fill(cx.look.panel).inner_margin(Margin::symmetric(16, if low { 4 } else { 10 })))
        .show(ui, |ui| bar(ui, cx, plan, low));
    let room = Frame::new().fill(cx.look.ground);
    let inside = Frame::new().inner_margin(Margin::symmetric(16, 12));
    if wide {
        let most = ui.available_width() * 0.45;
        Panel::right("intake-preview").default_size(380.0).min_size(280.0).max_size(most).frame(Frame::new().fill(cx.look.panel)).show(
            ui,
            |ui| {
                ScrollArea::vertical().id_salt("intake-preview").auto_shrink(false).show(ui, |ui| {
                    inside.show(ui, |ui| preview::show(ui, cx, plan));
                });
            },
        );
    }
    CentralPanel::default().frame(room).show(ui, |ui| {
        ScrollArea::vertical().id_salt("intake").auto_shrink(false).show(ui, |ui| {
            inside.show(ui, |ui| {
                ui.set_width(ui.available_width());
                if low {
                    counts(ui, cx, plan);
                }
                asks::show(ui, cx, plan);
                tables::show(ui, cx, plan, choices);
                if !wide {
                    preview::show(ui, cx, plan);
                }
            });
        });
    });
}

/// The title and what can be done: always in sight.
fn bar(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, low: bool) {
    if ui.available_width() >= 760.0 {
        ui.horizontal(|ui| {
            widgets::title(ui, &cx.words.get("intake-title"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| buttons(ui, cx, plan));
        });
    } else {
        if !low {
            widgets::title(ui, &cx.words.get("intake-title"));
        }
        ui.horizontal_wrapped(|ui| buttons(ui, cx, plan));
    }
    if !low {
        counts(ui, cx, plan);
    }
}

fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan) {
    let open = plan.open().count();
    let take = if open == 0 { cx.words.get("intake-take") } else { cx.words.with("intake-take-open", &[("count", open.into())]) };
    // While the last choice is worked out the plan on screen is not yet what would be taken in.
    let settled = cx.session.intake_is_settled() && !plan.waits_for_answer();
    if ui.add_enabled_ui(settled, |ui| widgets::main_button(ui, &take)).inner.clicked() {
        cx.actions.push(Action::TakeIn);
    }
    if plan.waits_for_answer() {
        widgets::note(ui, &cx.words.get("intake-answer-first"));
    }
    if ui.button(cx.words.get("intake-more-files")).clicked() {
        cx.actions.push(Action::Open);
    }
    if ui.button(cx.words.get("intake-give-up")).clicked() {
        cx.actions.push(Action::GiveUpIntake);
    }
}

/// What was counted, as the sum that it is.
fn counts(ui: &mut Ui, cx: &Cx<'_>, plan: &ImportPlan) {
    let counts = plan.project.record.counts;
    // A number stays beside its word.
    let said = |key: &str, count: usize| cx.words.with(key, &[("count", count.into())]).replace(' ', "\u{a0}");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 3.0);
        ui.spacing_mut().interact_size.y = 20.0;
        ui.label(strong(said("intake-people", plan.project.people.len())));
        widgets::quiet(ui, "·");
        ui.label(strong(said("intake-mentions", counts.mentions)));
        let parts = [
            ("intake-ties", counts.ties),
            ("intake-zero", counts.zero),
            ("intake-self", counts.self_mentions),
            ("intake-duplicates", counts.duplicates),
            ("intake-unknown", counts.unknown),
            ("intake-rejected", counts.rejected),
        ];
        for (place, (key, count)) in parts.into_iter().enumerate() {
            widgets::quiet(ui, if place == 0 { "=" } else { "+" });
            let text = said(key, count);
            if count == 0 {
                widgets::quiet(ui, &text);
            } else {
                ui.label(text);
            }
        }
        widgets::quiet(ui, "·");
        widgets::quiet(ui, &said("intake-blank", counts.blank));
        if counts.withdrawn_people > 0 {
            widgets::quiet(ui, "·");
            let people = whole(cx.words.lang, counts.withdrawn_people);
            widgets::quiet(ui, &cx.words.with("intake-withdrawn", &[("people", people.into()), ("mentions", counts.withdrawn.into())]));
        }
    });
}
