//! Who is missing: per group how many answered and what that leaves open; persons only where people carry their names.

use eframe::egui::{Grid, Ui, WidgetInfo, WidgetType};

use crate::analysis::Response;
use crate::report::{NameView, group_title, response_is_told};
use crate::text::completions_text;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

const COLUMNS: [&str; 3] = ["missing-answered", "missing-inside", "missing-outside"];

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(answers) = cx.session.answers() else { return };
    let (net, found) = (&answers.net, &answers.measures.response);
    // Of a choice of the team it would be the answers of who is left out.
    if found.whole.absent() + found.whole.partly == 0 || !response_is_told(cx.session.view(), &answers.spec.scope) {
        return;
    }
    widgets::heading(ui, &cx.words.get("missing-title"));
    widgets::quiet(ui, &cx.words.get("missing-lead"));
    let is_told = !cx.naming.is_coded() || found.tells_of_nobody();
    let groups = (0..net.groups().len()).map(|g| (group_title(cx.session.project(), net.groups()[g], cx.words), &found.by_group[g]));
    let rest = (cx.words.get("missing-no-group"), &found.no_group);
    Grid::new("who-is-missing").min_row_height(22.0).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
        ui.label("");
        for key in COLUMNS {
            ui.label(strong(cx.words.get(key)).size(SMALL));
        }
        ui.end_row();
        for (name, response) in groups.chain([rest]).filter(|(_, response)| response.asked > 0 && is_told) {
            row(ui, cx, &name, response);
        }
        row(ui, cx, &cx.words.get("missing-whole"), &found.whole);
    });
    left_open(ui, cx);
    if cx.session.view() == NameView::With {
        for (key, people) in [("missing-absent", &found.absent), ("missing-partly", &found.partly)] {
            if !people.is_empty() {
                let order = cx.naming.in_order(people.iter().map(|i| net.actor(*i).id));
                let names: Vec<String> = order.into_iter().map(|id| cx.naming.short(id).to_owned()).collect();
                ui.label(cx.words.with(key, &[("people", cx.words.list(&names).into())]));
            }
        }
    }
}

fn row(ui: &mut Ui, cx: &Cx<'_>, name: &str, response: &Response) {
    ui.label(strong(name));
    let answered = cx.words.with("connections-response", &[("answered", response.answered.into()), ("asked", response.asked.into())]);
    let open = [response.unknown_inside, response.unknown_outside].map(|unknown| unknown.to_string());
    for (column, value) in COLUMNS.into_iter().zip([answered].into_iter().chain(open)) {
        let spoken = [("row", name.into()), ("column", cx.words.get(column).into()), ("value", value.as_str().into())];
        let spoken = cx.words.with("missing-cell", &spoken);
        ui.label(value).widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    }
    ui.end_row();
}

/// What the missing answers leave open, group by group.
fn left_open(ui: &mut Ui, cx: &Cx<'_>) {
    let groups = cx.session.left_open_texts();
    if groups.is_empty() {
        return;
    }
    ui.add_space(8.0);
    widgets::heading(ui, &cx.words.get("missing-left-open"));
    widgets::quiet(ui, &cx.words.get("missing-left-open-lead"));
    for group in groups.iter() {
        ui.add_space(2.0);
        ui.label(strong(&group.group));
        for line in &group.lines {
            ui.label(line);
        }
    }
    widgets::unfold(ui, "missing-left-open-how", &cx.words.get("how-computed"), |ui| {
        ui.label(completions_text(cx.words));
        ui.label(cx.words.get("missing-left-open-how"));
    });
    ui.add_space(8.0);
}
