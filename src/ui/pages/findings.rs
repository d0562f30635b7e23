//! What is worth saying: as a list beside the picture, and large on a page of its own.

use eframe::egui;
use eframe::egui::{Color32, EventFilter, Id, Key, Modifiers, RichText, ScrollArea, Ui};

use super::about::about;
use crate::findings::Rule;
use crate::report::{Sharing, preflight_lines};
use crate::session::{Command, Selection};
use crate::text::FindingText;
use crate::ui::actions::Action;
use crate::ui::counted_bars::counted_bars;
use crate::ui::cx::Cx;
use crate::ui::theme::HEADING;
use crate::ui::view::Page;
use crate::ui::widgets::{self, strong};

/// Cards to choose from.
pub(super) fn list(ui: &mut Ui, cx: &mut Cx<'_>) {
    let texts = cx.session.finding_texts();
    if texts.is_empty() {
        nothing(ui, cx);
        return;
    }
    let places: Vec<usize> = texts.iter().map(|(place, _)| *place).collect();
    for &(place, ref text) in texts.iter() {
        let chosen = cx.session.selection() == Selection::Finding(place);
        let response = widgets::choice_card(ui, card_id(place), &text.headline, chosen, |ui| card(ui, cx, place, text, chosen));
        if response.clicked() {
            let next = if chosen { Selection::Nothing } else { Selection::Finding(place) };
            cx.out.push(Command::Select(next));
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            step_by_keys(ui, cx, place, &places);
        }
    }
}

/// Why there is nothing: it is being worked out, or there are no answers to say anything of.
fn nothing(ui: &mut Ui, cx: &Cx<'_>) {
    let key = if cx.session.busy_since().is_some() { "findings-computing" } else { "findings-none" };
    widgets::empty(ui, &cx.words.get(key));
}

/// At how many things was looked, and how many stand out.
fn looked(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(looked) = cx.session.answers().map(|answers| &answers.looked) else { return };
    let (at, too_few) = (looked.tests.len(), looked.too_few.len());
    if at + too_few == 0 {
        return;
    }
    let counts = [("at", at.into()), ("out", looked.stand_out().into()), ("few", too_few.into())];
    let mut text = if at > 0 { cx.words.with("findings-looked", &counts) } else { String::new() };
    if too_few > 0 {
        text = format!("{text} {}", cx.words.with("findings-too-few", &counts));
    }
    // The title of what unfolds stays on one line: this is longer than a small window is wide.
    widgets::quiet(ui, text.trim());
    widgets::unfold(ui, "looked", &cx.words.get("how-computed"), |ui| {
        ui.label(cx.words.get("findings-looked-how"));
    });
}

fn card_id(place: usize) -> Id {
    Id::new(("finding", place))
}

/// Up and Down choose the finding above and below.
fn step_by_keys(ui: &mut Ui, cx: &mut Cx<'_>, place: usize, places: &[usize]) {
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(card_id(place), arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let at = places.iter().position(|other| *other == place).unwrap_or_default();
    let next = if pressed(Key::ArrowDown) {
        at + 1
    } else if pressed(Key::ArrowUp) {
        at.wrapping_sub(1)
    } else {
        return;
    };
    if let Some(&next) = places.get(next) {
        cx.out.push(Command::Select(Selection::Finding(next)));
        ui.memory_mut(|memory| memory.request_focus(card_id(next)));
    }
}

fn card(ui: &mut Ui, cx: &Cx<'_>, place: usize, text: &FindingText, chosen: bool) {
    widgets::tag(ui, &text.nature, text.stands_out);
    ui.label(strong(text.headline.as_str()));
    said(ui, cx, text, cx.look.quiet);
    if chosen {
        if is_about_everyone(cx, place) {
            widgets::note(ui, &cx.words.get("finding-about-everyone"));
        }
        details(ui, cx, place, text);
    }
}

/// What is said, with bars where it counts, and how sure it is.
fn said(ui: &mut Ui, cx: &Cx<'_>, text: &FindingText, ink: Color32) {
    for bars in &text.bars {
        counted_bars(ui, cx, bars, 1.0);
    }
    ui.label(RichText::new(if text.bars.is_empty() { &text.body } else { &text.beside_bars }).color(ink));
    for line in text.doubt() {
        widgets::note(ui, &line);
    }
}

fn details(ui: &mut Ui, cx: &Cx<'_>, place: usize, text: &FindingText) {
    let rule = rule(cx, place);
    widgets::unfold(ui, ("question", rule), &cx.words.get("finding-question"), |ui| {
        ui.label(&text.question);
    });
    widgets::unfold(ui, ("not-shown", rule), &cx.words.get("finding-not-shown"), |ui| {
        ui.label(&text.not_shown);
    });
    widgets::unfold(ui, ("how", rule), &cx.words.get("how-computed"), |ui| {
        about(ui, cx);
        ui.label(&text.how);
    });
}

fn rule(cx: &Cx<'_>, place: usize) -> Option<Rule> {
    cx.session.answers()?.findings.get(place).map(crate::findings::Finding::rule)
}

/// A finding about the whole team fades nothing in the picture.
fn is_about_everyone(cx: &Cx<'_>, place: usize) -> bool {
    cx.session.answers().and_then(|a| a.findings.get(place)).is_some_and(|f| f.people.is_empty() && f.ties.is_empty())
}

/// Who the team recognises when this is presented, for the coach to read beforehand.
fn before_presenting(ui: &mut Ui, cx: &Cx<'_>) {
    let found = cx.session.preflight(Sharing::default());
    let Some(found) = found.as_deref().and_then(Option::as_ref) else { return };
    widgets::unfold(ui, "before-presenting", &cx.words.get("findings-before-presenting"), |ui| {
        for line in preflight_lines(found, cx.words) {
            ui.label(line);
        }
    });
}

/// Every finding with its doubt and its question.
pub(super) fn page(ui: &mut Ui, cx: &mut Cx<'_>) {
    widgets::title(ui, &cx.words.get("page-findings"));
    widgets::quiet(ui, &cx.words.get("findings-lead"));
    let texts = cx.session.finding_texts();
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(820.0));
        before_presenting(ui, cx);
        if texts.is_empty() {
            nothing(ui, cx);
        }
        looked(ui, cx);
        for &(place, ref text) in texts.iter() {
            widgets::panel_card(ui, |ui| {
                widgets::tag(ui, &text.nature, text.stands_out);
                ui.label(strong(text.headline.as_str()).size(HEADING + 1.0));
                said(ui, cx, text, cx.look.text);
                ui.add_space(2.0);
                ui.label(strong(cx.words.get("finding-question")));
                ui.label(&text.question);
                ui.label(strong(cx.words.get("finding-not-shown")));
                ui.label(RichText::new(&text.not_shown).color(cx.look.quiet));
                widgets::unfold(ui, ("page-how", rule(cx, place), place), &cx.words.get("how-computed"), |ui| {
                    about(ui, cx);
                    ui.label(&text.how);
                });
                let button = ui.button(cx.words.get("finding-show"));
                let name = cx.words.with("finding-show-name", &[("finding", text.headline.as_str().into())]);
                button.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, &name));
                if button.clicked() {
                    cx.out.push(Command::Select(Selection::Finding(place)));
                    cx.actions.push(Action::Go(Page::Network));
                }
            });
            ui.add_space(4.0);
        }
    });
}
