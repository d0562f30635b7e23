//! Everyone as a table, in an order that ranks nobody; beside it, what can be changed.

use eframe::egui;
use eframe::egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Sense, Ui, WidgetInfo, WidgetType};
use egui_extras::{Column as Wide, TableBuilder, TableRow};

use super::no_answers::no_answers;
use super::person::{self, in_words, reading};
use super::roster;
use crate::analysis::{Reading, Row};
use crate::model::PersonId;
use crate::report::NameView;
use crate::session::{Answers, Command, Selection};
use crate::text::measure_text;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::view::{Column, Order, View};
use crate::ui::widgets::{self, strong};

const COLUMNS: [(Column, f32); 10] = [
    (Column::Name, 126.0),
    (Column::Groups, 50.0),
    (Column::Grades, 62.0),
    (Column::Roles, 112.0),
    (Column::Answered, 64.0),
    (Column::Measure("in_degree"), 68.0),
    (Column::Measure("out_degree"), 50.0),
    (Column::Measure("mutual_degree"), 58.0),
    (Column::Measure("ei.arc"), 90.0),
    (Column::Measure("betweenness.share"), 104.0),
];

/// The columns of this view. Nobody is singled out for not answering outside the coach's view, where people carry their names.
fn columns(cx: &Cx<'_>) -> impl Iterator<Item = (Column, f32)> + use<> {
    let coded = cx.session.view() == NameView::Without;
    let is_shown = |column: Column| match column {
        // A grade that few teach parts again the groups that are shown as one.
        Column::Answered | Column::Grades => !coded,
        Column::Measure(id) => person::can_be_shown(cx, id),
        Column::Name | Column::Groups | Column::Roles => true,
    };
    COLUMNS.into_iter().filter(|(column, _)| is_shown(*column)).collect::<Vec<_>>().into_iter()
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let most = (ui.available_width() * 0.42).max(200.0);
    Panel::right("people-side")
        .default_size(312.0_f32.min(most))
        .min_size(200.0_f32.min(most))
        .max_size(most)
        .frame(Frame::new().fill(cx.look.panel).inner_margin(Margin { left: 12, right: 4, top: 12, bottom: 0 }))
        .show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                Frame::new().inner_margin(Margin { left: 0, right: 10, top: 0, bottom: 12 }).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    roster::chosen(ui, cx, view);
                    person::show(ui, cx, "person-choose-in-list");
                    // Roles are told apart by who has them: without names they come in another order, and nothing of them is changed.
                    if cx.session.view() == NameView::With {
                        roster::roles(ui, cx);
                    }
                    roster::unknown(ui, cx);
                });
            });
        });
    CentralPanel::default().frame(Frame::new().fill(cx.look.ground).inner_margin(Margin::symmetric(16, 12))).show(ui, |ui| {
        widgets::title(ui, &cx.words.get("page-people"));
        ui.horizontal_wrapped(|ui| {
            let lead = if cx.session.view() == NameView::Without { "people-lead-coded" } else { "people-lead" };
            widgets::quiet(ui, &cx.words.get(lead));
            if view.sorted_by.is_some() && widgets::link(ui, &cx.words.get("people-unsort")).clicked() {
                view.sorted_by = None;
            }
        });
        let Some(answers) = cx.session.answers().cloned() else {
            no_answers(ui, cx);
            return;
        };
        ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| table(ui, cx, view, &answers));
    });
}

fn table(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, answers: &Answers) {
    let order = ordered(cx, view, answers);
    let mut builder = TableBuilder::new(ui)
        .striped(true)
        .sense(Sense::click())
        .auto_shrink([false, false])
        .cell_layout(egui::Layout::left_to_right(egui::Align::Center));
    for (_, width) in columns(cx) {
        builder = builder.column(Wide::initial(width).at_least(44.0).clip(true));
    }
    builder
        .header(40.0, |mut header| {
            for (column, _) in columns(cx) {
                header.col(|ui| head(ui, cx, view, column));
            }
        })
        .body(|body| {
            body.rows(28.0, order.len(), |mut row| {
                let person = order[row.index()];
                let chosen = cx.session.selection() == Selection::Person(person);
                row.set_selected(chosen);
                cells(&mut row, cx, answers, person);
                if row.response().clicked() {
                    cx.out.push(Command::Select(Selection::Person(person)));
                }
            });
        });
}

fn head(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, column: Column) {
    let (name, tells) = heading(cx, column);
    let sorted = view.sorted_by.filter(|(by, _)| *by == column).map(|(_, order)| order);
    let mark = match sorted {
        Some(Order::Up) => " ↑",
        Some(Order::Down) => " ↓",
        None => "",
    };
    let button = egui::Button::new(strong(format!("{name}{mark}")).size(SMALL)).frame(false).wrap();
    let response = ui.add(button);
    let spoken = cx.words.with("people-sort", &[("column", name.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    let response = if tells.is_empty() { response } else { response.on_hover_text(tells) };
    if response.clicked() {
        view.sorted_by = match sorted {
            None => Some((column, Order::Up)),
            Some(Order::Up) => Some((column, Order::Down)),
            Some(Order::Down) => None,
        };
    }
}

fn heading(cx: &Cx<'_>, column: Column) -> (String, String) {
    let plain = |key: &str| (cx.words.get(key), String::new());
    match column {
        Column::Name => plain("column-name"),
        Column::Groups => plain("column-groups"),
        Column::Grades => plain("column-grades"),
        Column::Roles => plain("column-roles"),
        Column::Answered => plain("column-answered"),
        Column::Measure(id) => {
            let key = id.replace(['.', '_'], "-");
            let tells = match id {
                "ei.arc" => cx.words.get("column-ei-arc-tells"),
                "betweenness.share" => cx.words.get("column-betweenness-share-tells"),
                _ => measure_text(cx.words, id).tells,
            };
            (cx.words.get(&format!("column-{key}")), tells)
        }
    }
}

fn cells(row: &mut TableRow<'_, '_>, cx: &mut Cx<'_>, answers: &Answers, person: PersonId) {
    for (column, _) in columns(cx) {
        row.col(|ui| {
            if column == Column::Name {
                // A button, so that the keyboard reaches everyone too.
                if ui.add(egui::Button::new(cx.naming.full(person)).frame(false).truncate()).clicked() {
                    cx.out.push(Command::Select(Selection::Person(person)));
                }
            } else if let Some((id, value)) = number(answers, person, column) {
                reading(ui, cx, value, |value| in_words(cx, answers, person, id, value));
            } else {
                let text = words_of(cx, answers, person, column);
                ui.add(egui::Label::new(&text).truncate()).on_hover_text(text);
            }
        });
    }
}

fn number(answers: &Answers, person: PersonId, column: Column) -> Option<(&'static str, Reading)> {
    let Column::Measure(id) = column else { return None };
    Some((id, answers.measures.readings.person(id, answers.net.index_of(person)?)))
}

fn words_of(cx: &Cx<'_>, answers: &Answers, person: PersonId, column: Column) -> String {
    let project = cx.session.project();
    let Some(i) = answers.net.index_of(person) else { return String::new() };
    let actor = answers.net.actor(i);
    match column {
        Column::Name => cx.naming.full(person).to_owned(),
        Column::Groups => actor.groups.iter().map(|g| project.group_name(answers.net.groups()[*g])).collect::<Vec<_>>().join(", "),
        Column::Grades => actor.grades.iter().map(|g| g.0.as_str()).collect::<Vec<_>>().join(", "),
        Column::Roles => actor.roles.iter().map(|r| project.role_name(*r)).collect::<Vec<_>>().join(", "),
        Column::Answered => cx.words.get(match answers.net.row(i) {
            Row::Answered if !project.record.status_known && answers.net.names(i).is_empty() => "answered-not-in-file",
            Row::Answered => "answered-yes",
            Row::Partly(_) => "answered-partly",
            Row::Absent => "answered-no",
            Row::NotAsked => "answered-not-asked",
        }),
        Column::Measure(_) => String::new(),
    }
}

/// The neutral order, or by the asked column; values that are not defined come last either way.
fn ordered(cx: &Cx<'_>, view: &View, answers: &Answers) -> Vec<PersonId> {
    let mut people = cx.naming.in_order(answers.net.actors().iter().map(|a| a.id));
    let Some((column, order)) = view.sorted_by else { return people };
    people.sort_by(|a, b| {
        let either = match (number(answers, *a, column), number(answers, *b, column)) {
            (Some((_, a)), Some((_, b))) => match (a.value(), b.value()) {
                (Some(a), Some(b)) => a.total_cmp(&b),
                (None, None) => return std::cmp::Ordering::Equal,
                (a, _) => return if a.is_none() { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Less },
            },
            _ => words_of(cx, answers, *a, column).to_lowercase().cmp(&words_of(cx, answers, *b, column).to_lowercase()),
        };
        if order == Order::Up { either } else { either.reverse() }
    });
    people
}
