//! Every further measure of each person, in an order that ranks nobody.

use eframe::egui;
use eframe::egui::{ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use super::measure::{how, value};
use crate::analysis::catalogue::measure;
use crate::analysis::{Bounds, Range, Reading};
use crate::session::Advice;
use crate::text::{decimal, measure_text};
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::strong;

/// Of what was read at once, what an advisor reads here too.
const FIRST: [&str; 7] = ["in_degree", "out_degree", "betweenness", "betweenness.share", "harmonic.in", "harmonic.out", "one_sided"];

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let first = FIRST.map(|id| (id, advice.answers.measures.readings.people(id)));
    let columns: Vec<(&str, &[Reading])> = first.into_iter().chain(advice.advisor.readings.all_of_people()).collect();
    let height = ui.available_height() - 30.0;
    ScrollArea::horizontal().id_salt("advisor-people").max_height(height).show(ui, |ui| {
        ui.set_max_height(height);
        table(ui, cx, advice, &columns);
    });
    ScrollArea::vertical()
        .id_salt("advisor-people-how")
        .show(ui, |ui| how(ui, cx, "advisor-people-how", columns.iter().map(|(id, _)| *id)));
}

fn table(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice, columns: &[(&str, &[Reading])]) {
    let net = &advice.answers.net;
    let order = cx.naming.in_order(net.actors().iter().map(|actor| actor.id));
    let mut builder = TableBuilder::new(ui).striped(true).column(Column::initial(130.0).at_least(80.0).clip(true));
    for _ in columns {
        builder = builder.column(Column::initial(86.0).at_least(48.0).clip(true));
    }
    builder
        .header(78.0, |mut header| {
            header.col(|ui| {
                ui.label(strong(cx.words.get("column-name")).size(SMALL));
            });
            for (id, _) in columns {
                header.col(|ui| {
                    let text = measure_text(cx.words, id);
                    ui.add(egui::Label::new(strong(&text.name).size(SMALL)).wrap()).on_hover_text(text.tells);
                });
            }
        })
        .body(|body| {
            body.rows(24.0, order.len(), |mut row| {
                let person = order[row.index()];
                row.col(|ui| {
                    ui.add(egui::Label::new(cx.naming.full(person)).truncate());
                });
                let Some(i) = net.index_of(person) else { return };
                for (id, readings) in columns {
                    row.col(|ui| {
                        ui.scope(|ui| value(ui, cx, id, readings[i])).response.on_hover_ui(|ui| {
                            ui.label(open(cx, advice, id, i).unwrap_or_else(|| measure_text(cx.words, id).tells));
                        });
                    });
                }
            });
        });
}

/// Between what someone's value lies, where answers are missing.
fn open(cx: &Cx<'_>, advice: &Advice, id: &str, i: usize) -> Option<String> {
    let missing = advice.answers.measures.missing.as_ref()?;
    let bounds: Option<Bounds> = match id {
        "in_degree" => missing.degree.named_by.get(i).copied(),
        "out_degree" => missing.degree.names.get(i).copied(),
        "harmonic.in" => missing.paths.as_ref().and_then(|paths| paths.harmonic_in.get(i).copied()),
        "harmonic.out" => missing.paths.as_ref().and_then(|paths| paths.harmonic_out.get(i).copied()),
        _ => None,
    };
    let range: Option<Range> = advice.advisor.ranges.people.iter().find(|(own, _)| *own == id).and_then(|(_, all)| *all.get(i)?);
    let (key, low, high) = match (bounds.filter(|b| b.low < b.high), range) {
        (Some(bounds), _) => (if bounds.exact { "bounds-exact" } else { "bounds-outer" }, bounds.low, bounds.high),
        (None, Some(range)) => ("advisor-plausible", range.low, range.high),
        (None, None) => return None,
    };
    let number = |value| decimal(cx.words.lang, value, measure(id).map_or(2, |measure| measure.decimals));
    Some(cx.words.with(key, &[("low", number(low).into()), ("high", number(high).into())]))
}
