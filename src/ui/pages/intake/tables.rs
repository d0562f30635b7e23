//! How each table was read, and the questions that are in it; everything can be changed.

use eframe::egui::{ComboBox, DragValue, Ui, WidgetInfo, WidgetType};

use super::options::{answer, named_combo};
use crate::io::{Choices, ImportPlan, ids};
use crate::model::{Question, Scale, ShapeKind, TableReading};
use crate::text::{direction_text, shape_reason, shape_title};
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

/// The highest limit on names that is offered.
const MOST_NAMES: u32 = 30;
/// How many columns that were not read are listed.
const LISTED: usize = 12;
/// Narrower than this what can be changed stands below one another.
const NARROW: f32 = 680.0;
/// How much of a column's name is shown in a list.
const LONGEST: usize = 60;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan, choices: &Choices) {
    widgets::heading(ui, &cx.words.get("intake-tables"));
    for table in &plan.tables {
        widgets::panel_card(ui, |ui| {
            ui.push_id(&table.place, |ui| one(ui, cx, table, choices));
        });
    }
    let session = cx.session;
    let base = session.intake().and_then(|intake| intake.importing.base.as_deref());
    let questions = &plan.project.questions;
    if questions.is_empty() {
        return;
    }
    widgets::panel_card(ui, |ui| {
        ui.label(strong(cx.words.with("intake-questions", &[("count", questions.len().into())])));
        for (id, question) in questions.iter() {
            let is_new = base.is_none_or(|base| !base.questions.contains_key(id));
            ui.separator();
            ui.push_id(id.0, |ui| about(ui, cx, question, is_new));
        }
    });
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, table: &TableReading, choices: &Choices) {
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(&table.place));
        widgets::note(ui, &cx.words.with("intake-rows", &[("count", table.rows.into())]));
    });
    ui.label(shape_reason(cx.words, table));
    let mut controls = |ui: &mut Ui| {
        shape(ui, cx, table, choices);
        if table.kind != Some(ShapeKind::Graph) {
            header_row(ui, cx, table, choices);
        }
        if asks_for_respondent(table.kind) {
            respondent(ui, cx, table, choices);
        }
    };
    if ui.available_width() < NARROW {
        controls(ui);
    } else {
        ui.horizontal(controls);
    }
    if table.kind.is_some_and(ShapeKind::has_mentions) {
        direction(ui, cx, table);
    }
    if !table.not_read.is_empty() {
        let mut listed: Vec<String> = table.not_read.iter().take(LISTED).map(|name| format!("“{}”", shortened(name))).collect();
        if table.not_read.len() > LISTED {
            listed.push(cx.words.with("intake-more-columns", &[("count", (table.not_read.len() - LISTED).into())]));
        }
        let columns = cx.words.list(&listed);
        widgets::note(ui, &cx.words.with("intake-not-read", &[("count", table.not_read.len().into()), ("columns", columns.into())]));
    }
}

fn asks_for_respondent(kind: Option<ShapeKind>) -> bool {
    matches!(kind, Some(ShapeKind::WideNominations | ShapeKind::OneCell | ShapeKind::WideRoster | ShapeKind::SeveralQuestions))
}

fn shape(ui: &mut Ui, cx: &mut Cx<'_>, table: &TableReading, choices: &Choices) {
    let id = ids::of_table(ids::SHAPE, &table.place);
    let chosen = choices.get(&id).is_some();
    let shown = shape_title(cx.words, table.kind);
    let width = 320.0_f32.min(ui.available_width());
    let response = ComboBox::from_id_salt("shape").selected_text(&shown).width(width).truncate().show_ui(ui, |ui| {
        if chosen && ui.selectable_label(false, cx.words.get("intake-as-proposed")).clicked() {
            answer(cx, &id, None);
            ui.close();
        }
        for kind in ShapeKind::ALL {
            if ui.selectable_label(table.kind == Some(kind), shape_title(cx.words, Some(kind))).clicked() {
                answer(cx, &id, Some(kind.id()));
                ui.close();
            }
        }
    });
    named_combo(&response.response, &cx.words.with("intake-shape", &[("place", table.place.as_str().into())]), &shown);
}

fn header_row(ui: &mut Ui, cx: &mut Cx<'_>, table: &TableReading, choices: &Choices) {
    let id = ids::of_table(ids::HEADER, &table.place);
    // What was chosen last, also while it is worked out.
    let now = choices.get(&id).and_then(|row| row.parse().ok()).unwrap_or(table.header_row);
    let mut row = now;
    ui.horizontal(|ui| {
        ui.label(cx.words.get("intake-header-row"));
        let most = table.header_row + table.rows;
        let field = ui.add(DragValue::new(&mut row).range(1..=most.max(now)).speed(0.05).update_while_editing(false));
        let name = cx.words.with("intake-header-row-name", &[("place", table.place.as_str().into())]);
        field.widget_info(|| WidgetInfo::labeled(WidgetType::DragValue, true, &name));
    });
    if row != now {
        answer(cx, &id, Some(&row.to_string()));
    }
}

fn respondent(ui: &mut Ui, cx: &mut Cx<'_>, table: &TableReading, choices: &Choices) {
    let id = ids::of_table(ids::RESPONDENT, &table.place);
    let shown = if table.respondent.is_empty() {
        cx.words.get("intake-no-respondent")
    } else {
        table.respondent.iter().map(|name| shortened(name)).collect::<Vec<_>>().join(" + ")
    };
    ui.horizontal(|ui| {
        ui.label(cx.words.get("intake-respondent"));
        let width = 260.0_f32.min(ui.available_width());
        let response = ComboBox::from_id_salt("respondent").selected_text(&shown).width(width).truncate().show_ui(ui, |ui| {
            if choices.get(&id).is_some() && ui.selectable_label(false, cx.words.get("intake-as-proposed")).clicked() {
                answer(cx, &id, None);
                ui.close();
            }
            for column in &table.columns {
                if ui.selectable_label(table.respondent.contains(column), shortened(column)).clicked() {
                    answer(cx, &id, Some(column));
                    ui.close();
                }
            }
        });
        named_combo(&response.response, &cx.words.with("intake-respondent-name", &[("place", table.place.as_str().into())]), &shown);
    });
}

fn direction(ui: &mut Ui, cx: &mut Cx<'_>, table: &TableReading) {
    let is_grid = matches!(table.kind, Some(ShapeKind::Matrix | ShapeKind::WideRoster | ShapeKind::SeveralQuestions));
    if is_grid || table.turned {
        let mut turned = table.turned;
        if widgets::tick(ui, &mut turned, &cx.words.get("intake-turn")).changed() {
            let id = ids::of_table(ids::DIRECTION, &table.place);
            answer(cx, &id, turned.then_some(ids::COLUMNS_NAME));
        }
    }
    if is_grid {
        widgets::note(ui, &direction_text(cx.words, table.turned));
    }
}

fn about(ui: &mut Ui, cx: &mut Cx<'_>, question: &Question, is_new: bool) {
    ui.label(strong(&question.title));
    let scale = match &question.scale {
        Scale::Binary => cx.words.get("intake-scale-binary"),
        Scale::Number => cx.words.get("intake-scale-number"),
        Scale::Steps(steps) => cx.words.with("intake-scale-steps", &[("steps", steps.join(" – ").into())]),
    };
    widgets::note(ui, &scale);
    let text = |cap: Option<u32>| match cap {
        None => cx.words.get("intake-cap-none"),
        Some(cap) => cx.words.with("intake-cap", &[("cap", (cap as usize).into())]),
    };
    if !is_new {
        widgets::note(ui, &text(question.cap));
        return;
    }
    let shown = text(question.cap);
    let id = ids::cap(&question.title);
    let mut asked = None;
    let response = ComboBox::from_id_salt("cap").selected_text(&shown).width(220.0_f32.min(ui.available_width())).show_ui(ui, |ui| {
        for cap in std::iter::once(None).chain((1..=MOST_NAMES).map(Some)) {
            if ui.selectable_label(cap == question.cap, text(cap)).clicked() {
                asked = Some(cap);
                ui.close();
            }
        }
    });
    named_combo(&response.response, &cx.words.with("intake-cap-name", &[("question", question.title.as_str().into())]), &shown);
    if let Some(cap) = asked {
        // A word that is no number takes a limit away that the file states.
        let value = cap.map_or_else(|| "none".to_owned(), |cap| cap.to_string());
        answer(cx, &id, Some(&value));
    }
}

fn shortened(name: &str) -> String {
    let mut short: String = name.chars().take(LONGEST).collect();
    if name.chars().count() > LONGEST {
        short.push('…');
    }
    short
}
