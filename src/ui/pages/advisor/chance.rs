//! Tests against chance, and questions beside one another.

use eframe::egui::{Grid, Ui};

use super::measure::{how, name};
use crate::analysis::AgainstDraws;
use crate::report::question_title;
use crate::session::Advice;
use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    widgets::heading(ui, &cx.words.get("advisor-tests"));
    widgets::quiet(ui, &cx.words.get("advisor-tests-lead"));
    Grid::new("advisor-tests").min_row_height(22.0).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
        heads(ui, cx);
        for (id, test) in [("recip.arc", &advice.advisor.cug_recip), ("transitivity", &advice.advisor.cug_trans)] {
            name(ui, cx, id);
            against(ui, cx, test.as_ref());
            ui.end_row();
        }
    });
    ui.add_space(12.0);
    widgets::heading(ui, &cx.words.get("measure-qap"));
    if advice.qap.is_empty() {
        widgets::quiet(ui, &cx.words.get("advisor-one-question"));
    } else {
        widgets::quiet(ui, &cx.words.get("measure-qap-tells"));
        Grid::new("advisor-qap").min_row_height(22.0).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
            heads(ui, cx);
            for (question, found) in &advice.qap {
                ui.label(question_title(cx.session.project(), *question, cx.words));
                against(ui, cx, found.as_ref().map(|qap| &qap.test));
                ui.end_row();
            }
        });
    }
    how(ui, cx, "advisor-chance-how", ["cug.recip", "cug.trans", "qap"]);
}

fn heads(ui: &mut Ui, cx: &Cx<'_>) {
    for key in ["advisor-measure", "advisor-value", "advisor-mean", "advisor-sd", "advisor-p", "advisor-draws"] {
        ui.label(strong(cx.words.get(key)).size(SMALL));
    }
    ui.end_row();
}

fn against(ui: &mut Ui, cx: &Cx<'_>, test: Option<&AgainstDraws>) {
    let Some(test) = test else {
        ui.label("–").on_hover_text(cx.words.get("why-no-ties"));
        return;
    };
    for (value, decimals) in [(test.observed, 3), (test.mean, 3), (test.sd, 3), (test.p, 4)] {
        ui.label(decimal(cx.words.lang, value, decimals));
    }
    ui.label(cx.words.with("advisor-draws-seed", &[("draws", test.draws.into()), ("seed", test.seed.to_string().into())]));
}
