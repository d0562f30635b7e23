//! What every number on screen is about: question, date, response, scope, threshold; and what size and names mean.

use std::collections::BTreeSet;

use eframe::egui;
use eframe::egui::{ComboBox, DragValue, Response, RichText, Ui, WidgetInfo, WidgetType};

use crate::model::{Appearance, Asked, Date, Edit, NetworkSpec, QuestionId, SizeBy, Strength, Wave};
use crate::report::NameView;
use crate::report::{asked_title, date_text, month_text, question_title, response_is_told, size_text};
use crate::session::Command;

use crate::text::decimal;
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::shell::scope;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(spec) = cx.session.spec().cloned() else {
        widgets::quiet(ui, &cx.words.get("context-nothing"));
        return;
    };
    let narrow = ui.available_width() < 980.0;
    ui.horizontal(|ui| {
        question(ui, cx, &spec, narrow);
        wave(ui, cx, &spec);
        date(ui, cx, &spec);
        if let Some(answers) = cx.session.answers() {
            let net = &answers.net;
            let response = cx.words.with("response", &[("answered", net.answered_count().into()), ("asked", net.asked_count().into())]);
            if response_is_told(cx.session.view(), &answers.spec.scope) {
                fact(ui, &response, &cx.words.get("context-response-hint"));
            }
            scope::show(ui, cx, &spec, net.n());
        }
        if !narrow {
            choices(ui, cx, &spec);
        }
    });
    if narrow {
        ui.horizontal(|ui| choices(ui, cx, &spec));
    }
}

fn choices(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec) {
    threshold(ui, cx, spec);
    size(ui, cx);
    names(ui, cx);
    if cx.session.is_updating() {
        widgets::note(ui, &cx.words.get("context-updating"));
    }
}

fn question(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec, narrow: bool) {
    // What stands beside the question in its row needs its room.
    let beside = if narrow { 380.0 } else { 700.0 };
    let most = (ui.available_width() - beside).clamp(110.0, 420.0);
    let project = cx.session.project();
    let title = asked_title(project, &spec.asked, cx.words);
    if project.questions.len() < 2 {
        ui.scope(|ui| {
            ui.set_max_width(most);
            ui.add(egui::Label::new(strong(title.as_str())).truncate()).on_hover_text(&title);
        });
        return;
    }
    let name = cx.words.get("context-question");
    combo(ui, "question", &name, &title, most, |ui| {
        for id in project.questions.keys() {
            if ui.selectable_label(spec.asked == Asked::One(*id), question_title(project, *id, cx.words)).clicked() {
                ask(cx, spec, Asked::One(*id));
            }
        }
        ui.separator();
        together(ui, cx, spec);
    });
}

/// A strength on one scale means nothing on another.
fn ask(cx: &mut Cx<'_>, spec: &NetworkSpec, asked: Asked) {
    if spec.asked != asked {
        cx.out.push(Command::Ask(NetworkSpec { asked, threshold: None, ..spec.clone() }));
    }
}

/// Several questions as one network: a mention on at least one of them, or on each.
fn together(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec) {
    let project = cx.session.project();
    let before: BTreeSet<QuestionId> = spec.asked.questions().collect();
    let (mut chosen, mut each) = (before.clone(), matches!(spec.asked, Asked::Each(_)));
    widgets::note(ui, &cx.words.get("asked-together"));
    for id in project.questions.keys() {
        let mut on = chosen.contains(id);
        if widgets::tick(ui, &mut on, &question_title(project, *id, cx.words)).clicked() {
            if on {
                chosen.insert(*id)
            } else {
                chosen.remove(id)
            };
        }
    }
    ui.add_enabled_ui(chosen.len() > 1, |ui| {
        widgets::empty_marks(ui);
        ui.radio_value(&mut each, false, cx.words.get("asked-at-least-one"));
        ui.radio_value(&mut each, true, cx.words.get("asked-all"));
    });
    let asked = match (chosen.first(), chosen.len(), each) {
        (None, ..) => return,
        (Some(one), 1, _) => Asked::One(*one),
        (_, _, true) => Asked::Each(chosen),
        (_, _, false) => Asked::Any(chosen),
    };
    ask(cx, spec, asked);
}

/// Which moment, where there are several.
fn wave(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec) {
    let project = cx.session.project();
    if project.waves.len() < 2 {
        return;
    }
    let called = |place: usize, wave: &Wave| {
        let label = if wave.label.trim().is_empty() {
            cx.words.with("context-wave-number", &[("number", (place + 1).into())])
        } else {
            wave.label.clone()
        };
        wave.date.map_or_else(|| label.clone(), |date| format!("{label} · {}", month_text(date, cx.words)))
    };
    let shown = project.waves.iter().enumerate().find(|(_, (id, _))| **id == spec.wave).map(|(place, (_, wave))| called(place, wave));
    let name = cx.words.get("context-wave");
    combo(ui, "wave", &name, &shown.unwrap_or_default(), 150.0, |ui| {
        for (place, (id, wave)) in project.waves.iter().enumerate() {
            if ui.selectable_label(*id == spec.wave, called(place, wave)).clicked() {
                cx.out.push(Command::Ask(NetworkSpec { wave: *id, ..spec.clone() }));
            }
        }
    });
}

fn date(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec) {
    let Some(wave) = cx.session.project().waves.get(&spec.wave) else { return };
    let shown = wave.date.map_or_else(|| cx.words.get("context-no-date"), |date| month_text(date, cx.words));
    let hint = wave.date.map_or_else(|| cx.words.get("context-date-hint"), |date| date_text(date, cx.words));
    let (response, _) = egui::containers::menu::MenuButton::new(shown).ui(ui, |ui| {
        ui.set_min_width(220.0);
        widgets::note(ui, &cx.words.get("context-date-hint"));
        let mut date = wave.date.unwrap_or(Date { year: 2026, month: 1, day: 1 });
        let before = date;
        ui.horizontal(|ui| {
            let day = ui.add(DragValue::new(&mut date.day).range(1..=31));
            named(&day, &cx.words.get("date-day"));
            let month = ui.add(DragValue::new(&mut date.month).range(1..=12));
            named(&month, &cx.words.get("date-month"));
            let year = ui.add(DragValue::new(&mut date.year).range(1990..=2100));
            named(&year, &cx.words.get("date-year"));
        });
        date.day = date.day.min(days_in(date));
        if date != before || (wave.date.is_none() && ui.button(cx.words.get("date-set")).clicked()) {
            cx.out.push(Command::Edit(Edit::SetDate(spec.wave, Some(date))));
        }
    });
    let name = cx.words.with("context-date", &[("date", hint.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    response.on_hover_text(hint);
}

fn days_in(date: Date) -> u8 {
    match date.month {
        2 if date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The strength from which a mention counts, in everything that is counted.
fn threshold(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec) {
    let strengths = cx.session.strengths();
    if strengths.len() < 2 {
        return;
    }
    let number = |value: f64| decimal(cx.words.lang, value, usize::from(value.fract() != 0.0));
    let text = |least: Option<f64>| {
        least.map_or_else(|| cx.words.get("threshold-all"), |least| cx.words.with("threshold-from", &[("least", number(least).into())]))
    };
    let name = cx.words.get("threshold-name");
    let shown = text(spec.threshold.map(Strength::get));
    combo(ui, "threshold", &name, &shown, 150.0, |ui| {
        widgets::note(ui, &cx.words.get("threshold-hint"));
        for least in std::iter::once(None).chain(strengths.iter().skip(1).map(|s| Some(*s))) {
            if ui.selectable_label(spec.threshold.map(Strength::get) == least, text(least)).clicked() {
                cx.out.push(Command::Ask(NetworkSpec { threshold: least.and_then(Strength::new), ..spec.clone() }));
            }
        }
    });
}

fn size(ui: &mut Ui, cx: &mut Cx<'_>) {
    let appearance = cx.session.appearance();
    let shown = |by| cx.words.with("context-size", &[("what", size_text(by, cx.words).into())]);
    combo(ui, "size", &cx.words.get("context-size-name"), &shown(appearance.size), 190.0, |ui| {
        for by in SizeBy::ALL {
            if ui.selectable_label(by == appearance.size, size_text(by, cx.words)).clicked() {
                cx.out.push(Command::Show(Appearance { size: by, ..appearance }));
            }
        }
    });
}

fn names(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = |view| cx.words.get(if view == NameView::With { "view-with" } else { "view-without" });
    let view = cx.session.view();
    combo(ui, "names", &cx.words.get("context-view-name"), &text(view), 130.0, |ui| {
        for choice in [NameView::With, NameView::Without] {
            if ui.selectable_label(choice == view, text(choice)).clicked() {
                cx.actions.push(Action::Names(choice));
            }
        }
    });
}

fn fact(ui: &mut Ui, text: &str, hint: &str) {
    let look = crate::ui::theme::tokens(ui.visuals());
    let button = egui::Frame::new()
        .stroke(egui::Stroke::new(1.0, look.rule))
        .fill(look.ground)
        .corner_radius(8)
        .inner_margin(egui::Margin::symmetric(10, 5))
        .show(ui, |ui| ui.label(RichText::new(text).color(look.quiet)));
    button.response.on_hover_text(hint);
}

fn combo(ui: &mut Ui, id: &str, name: &str, shown: &str, width: f32, content: impl FnOnce(&mut Ui)) {
    let response = ComboBox::from_id_salt(id).selected_text(shown).width(width).truncate().show_ui(ui, content).response;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, name);
        info.current_text_value = Some(shown.to_owned());
        info
    });
}

fn named(response: &Response, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::DragValue, true, name));
}
