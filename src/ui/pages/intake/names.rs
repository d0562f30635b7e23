//! Whom the names mean that nobody has to the letter: one line each, with a proposal, its reason and everyone else.

use std::collections::BTreeSet;

use eframe::egui;
use eframe::egui::{ComboBox, Label, Layout, Ui};

use super::options::{LISTED, answer, approve_all, followed, named_combo, option_text, person_text, rest, take_back};
use crate::io::ImportPlan;
use crate::model::{About, Ask};
use crate::text::ask_text;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

/// Narrower than this the parts of a line stand below one another.
const NARROW: f32 = 560.0;
/// Shares of the width: the name as typed, how often, whom, why.
const SHARES: [f32; 4] = [0.22, 0.09, 0.36, 0.33];

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, asks: &[&Ask]) {
    ui.label(strong(cx.words.with("intake-names", &[("count", asks.len().into())])));
    widgets::note(ui, &cx.words.get("intake-names-hint"));
    approve_all(ui, cx, asks, 1);
    let narrow = ui.available_width() < NARROW;
    if !narrow {
        let heads = ["intake-name-typed", "intake-name-times", "intake-name-whom", "intake-name-why"];
        line(ui, |ui, at| {
            widgets::note(ui, &cx.words.get(heads[at]));
        });
    }
    for ask in asks.iter().take(LISTED) {
        ui.separator();
        ui.push_id(&ask.id, |ui| one(ui, cx, plan, ask, narrow));
    }
    rest(ui, cx, asks.len());
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, ask: &Ask, narrow: bool) {
    let About::Name { label, mentions } = &ask.about else { return };
    let times = cx.words.with("intake-times", &[("count", (*mentions).into())]);
    if narrow {
        ui.horizontal_wrapped(|ui| {
            ui.label(strong(label));
            widgets::note(ui, &times);
        });
        whom(ui, cx, plan, ask);
        why(ui, cx, ask);
        return;
    }
    line(ui, |ui, at| match at {
        0 => {
            ui.add(Label::new(strong(label)).wrap());
        }
        1 => {
            widgets::note(ui, &times);
        }
        2 => whom(ui, cx, plan, ask),
        _ => why(ui, cx, ask),
    });
}

/// Four parts beside one another, each as high as it needs.
fn line(ui: &mut Ui, mut part: impl FnMut(&mut Ui, usize)) {
    let gap = ui.spacing().item_spacing.x;
    let room = ui.available_width() - gap * (SHARES.len() - 1) as f32;
    ui.horizontal_top(|ui| {
        for (at, share) in SHARES.into_iter().enumerate() {
            ui.allocate_ui_with_layout(egui::vec2(room * share, 0.0), Layout::top_down(egui::Align::LEFT), |ui| {
                ui.set_width(room * share);
                part(ui, at);
            });
        }
    });
}

fn whom(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, ask: &Ask) {
    let text = ask_text(cx.words, ask);
    let followed = followed(ask);
    let shown = ask.options.iter().position(|option| option.id == followed).map(|at| option_text(cx, &plan.project, ask, &text, at));
    let shown = shown.unwrap_or_else(|| followed.to_owned());
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("whom").selected_text(&shown).width(width).truncate();
    let response = combo.show_ui(ui, |ui| {
        for (at, option) in ask.options.iter().enumerate() {
            if ui.selectable_label(option.id == followed, option_text(cx, &plan.project, ask, &text, at)).clicked() {
                answer(cx, &ask.id, Some(&option.id));
                ui.close();
            }
        }
        others(ui, cx, plan, ask);
    });
    named_combo(&response.response, &text.question, &shown);
}

/// Everyone who is not among the options: anybody may be meant.
fn others(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, ask: &Ask) {
    let About::Name { label, .. } = &ask.about else { return };
    let among: BTreeSet<&str> = ask.options.iter().map(|option| option.id.as_str()).collect();
    let mut people: Vec<(String, &str)> = plan
        .project
        .people
        .values()
        .filter(|person| !among.contains(person.key.as_str()) && person.name != *label && person.key != *label)
        .map(|person| (person_text(&plan.project, &person.key, &person.name), person.key.as_str()))
        .collect();
    if people.is_empty() {
        return;
    }
    people.sort_by_key(|(name, _)| name.to_lowercase());
    ui.separator();
    for (name, key) in people {
        if ui.selectable_label(false, name).clicked() {
            answer(cx, &ask.id, Some(key));
            ui.close();
        }
    }
}

fn why(ui: &mut Ui, cx: &mut Cx<'_>, ask: &Ask) {
    if ask.chosen.is_some() {
        ui.horizontal_wrapped(|ui| {
            widgets::note(ui, &cx.words.get("intake-chosen"));
            take_back(ui, cx, ask);
        });
    } else {
        let reason = ask_text(cx.words, ask).reason;
        widgets::note(ui, &reason);
    }
}
