//! What was read, so that one can see that nothing got lost.

use eframe::egui::{Grid, Ui};

use super::step::{Step, page};
use crate::model::Edit;
use crate::report::NameView;
use crate::session::{Command, unknown_names};
use crate::text::whole;
use crate::ui::cx::Cx;
use crate::ui::issue_list;
use crate::ui::widgets::{self, strong};

/// How many points are listed; the rest is counted.
const LISTED: usize = 200;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) -> Step {
    let title = cx.words.get("report-title");
    let close = cx.words.get("dialog-close");
    let closed = page(ui, &title, |ui| content(ui, cx), |ui| widgets::main_button(ui, &close).clicked());
    if closed { Step::Close } else { Step::Stay }
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.session.view() == NameView::Without {
        // Counts too: beside what is shown they would tell what is withheld.
        ui.label(cx.words.get("report-hidden"));
        return;
    }
    let record = &cx.session.project().record;
    let counts = record.counts;
    widgets::quiet(ui, &cx.words.with("report-files", &[("files", cx.words.list(&record.files).into())]));
    Grid::new("counts").num_columns(2).min_row_height(20.0).spacing([24.0, 1.0]).show(ui, |ui| {
        let mut line = |key: &str, count: usize, sum: bool| {
            let (text, number) = (cx.words.get(key), whole(cx.words.lang, count));
            if sum {
                ui.label(strong(text));
                ui.label(strong(number));
            } else {
                ui.label(format!("    {text}"));
                ui.label(number);
            }
            ui.end_row();
        };
        line("report-rows", counts.rows, true);
        line("report-blank", counts.blank, false);
        line("report-mentions", counts.mentions, true);
        line("report-ties", counts.ties, false);
        for (key, count) in [
            ("report-rejected", counts.rejected),
            ("report-unknown", counts.unknown),
            ("report-self", counts.self_mentions),
            ("report-zero", counts.zero),
            ("report-duplicates", counts.duplicates),
        ] {
            line(key, count, false);
        }
    });
    if counts.withdrawn_people > 0 {
        let named = [("people", whole(cx.words.lang, counts.withdrawn_people).into()), ("mentions", counts.withdrawn.into())];
        ui.label(cx.words.with("intake-withdrawn", &named));
        if record.asked_again {
            ui.label(cx.words.get("report-asked-again"));
        }
    }
    if !record.status_known {
        ui.label(cx.words.get("report-status-unknown"));
    }
    unknown(ui, cx);
    issues(ui, cx);
}

/// The names that are not on the people sheet, each with a button that takes it in.
pub(in crate::ui) fn unknown(ui: &mut Ui, cx: &mut Cx<'_>) {
    let names = unknown_names(cx.session.project());
    if names.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widgets::heading(ui, &cx.words.with("report-unknown-title", &[("count", names.len().into())]));
    if cx.session.view() == NameView::Without {
        ui.label(cx.words.get("report-names-hidden"));
        return;
    }
    widgets::note(ui, &cx.words.get("report-unknown-hint"));
    for unknown in names {
        ui.horizontal_wrapped(|ui| {
            let text =
                cx.words.with("report-unknown-name", &[("name", unknown.name.as_str().into()), ("mentions", unknown.mentions.into())]);
            ui.label(text);
            if ui.button(cx.words.with("report-accept", &[("name", unknown.name.as_str().into())])).clicked() {
                cx.out.push(Command::Edit(Edit::AcceptUnknown(unknown.wave, unknown.name)));
            }
        });
    }
}

fn issues(ui: &mut Ui, cx: &Cx<'_>) {
    let issues = &cx.session.project().record.issues;
    ui.add_space(6.0);
    issue_list::show(ui, cx.words, issues, LISTED);
}
