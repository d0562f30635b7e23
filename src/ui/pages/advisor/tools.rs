//! What other programs would call this network, and why.

use eframe::egui::{Grid, Label, Ui};

use crate::session::Advice;
use crate::text::{CrossToolText, cross_tool_page, cross_tool_text};
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let page = cross_tool_page(cx.words);
    widgets::heading(ui, &page.title);
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(820.0));
        for text in [&page.intro, &page.missing, &page.checked] {
            widgets::quiet(ui, text);
        }
    });
    for cross in &advice.advisor.cross_tool {
        let text = cross_tool_text(cx.words, cross);
        ui.add_space(8.0);
        if text.ours.len() == 1 {
            widgets::panel_card(ui, |ui| {
                ui.label(strong(format!("{}: {}", text.name, text.ours[0])));
                rows(ui, cx, &text);
            });
        } else {
            widgets::panel_card(ui, |ui| {
                ui.label(strong(text.name.as_str()));
                rows(ui, cx, &text);
                widgets::unfold(ui, ("tools", cross.measure), &cx.words.get("advisor-per-person"), |ui| {
                    per_person(ui, cx, advice, &text, &page.ours);
                });
            });
        }
    }
}

fn rows(ui: &mut Ui, cx: &Cx<'_>, text: &CrossToolText) {
    Grid::new(("tools", &text.name)).min_row_height(22.0).num_columns(4).spacing([18.0, 4.0]).show(ui, |ui| {
        for row in &text.rows {
            ui.label(row.tool.name());
            ui.label(strong(match row.values.as_slice() {
                [one] => one.clone(),
                _ if row.same_as_ours => cx.words.get("advisor-same"),
                _ => cx.words.get("advisor-other"),
            }));
            ui.add(Label::new(eframe::egui::RichText::new(row.call).monospace().size(SMALL)));
            ui.add(Label::new(&row.why).extend());
            ui.end_row();
        }
    });
}

fn per_person(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice, text: &CrossToolText, ours: &str) {
    let net = &advice.answers.net;
    Grid::new(("tools-people", &text.name)).min_row_height(22.0).striped(true).spacing([18.0, 2.0]).show(ui, |ui| {
        ui.label("");
        ui.label(strong(ours).size(SMALL));
        for row in &text.rows {
            ui.label(strong(row.tool.name()).size(SMALL)).on_hover_text(row.call);
        }
        ui.end_row();
        for id in cx.naming.in_order(net.actors().iter().map(|actor| actor.id)) {
            let Some(i) = net.index_of(id) else { continue };
            ui.label(cx.naming.short(id));
            for values in std::iter::once(&text.ours).chain(text.rows.iter().map(|row| &row.values)) {
                ui.label(values.get(i).map_or("–", String::as_str));
            }
            ui.end_row();
        }
    });
}
