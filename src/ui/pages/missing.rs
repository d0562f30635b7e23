//! Who is missing: per group how many answered and what that leaves open; persons only where people carry their names.

use eframe::egui::{Grid, Ui};

use crate::analysis::Response;
use crate::report::NameView;
use crate::report::group_title;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(answers) = cx.session.answers() else { return };
    let (net, found) = (&answers.net, &answers.measures.response);
    if found.whole.absent() + found.whole.partly == 0 {
        return;
    }
    widgets::heading(ui, &cx.words.get("missing-title"));
    widgets::quiet(ui, &cx.words.get("missing-lead"));
    let is_told = !cx.naming.is_coded() || found.tells_of_nobody();
    let groups = (0..net.groups().len()).map(|g| (group_title(cx.session.project(), net.groups()[g], cx.words), &found.by_group[g]));
    let rest = (cx.words.get("missing-no-group"), &found.no_group);
    Grid::new("who-is-missing").min_row_height(22.0).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
        ui.label("");
        for key in ["missing-answered", "missing-inside", "missing-outside"] {
            ui.label(strong(cx.words.get(key)).size(SMALL));
        }
        ui.end_row();
        for (name, response) in groups.chain([rest]).filter(|(_, response)| response.asked > 0 && is_told) {
            row(ui, cx, &name, response);
        }
        row(ui, cx, &cx.words.get("missing-whole"), &found.whole);
    });
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
    ui.label(cx.words.with("connections-response", &[("answered", response.answered.into()), ("asked", response.asked.into())]));
    ui.label(response.unknown_inside.to_string());
    ui.label(response.unknown_outside.to_string());
    ui.end_row();
}
