//! Mentions between groups beside what chance would give, and who stands between groups.

use eframe::egui::{Grid, Label, RichText, Ui};

use super::measure::{how, name};
use crate::analysis::{Chance, Roles};
use crate::report::group_title;
use crate::session::{Advice, connections};
use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    baseline(ui, cx, advice);
    ui.add_space(12.0);
    between(ui, cx, advice);
    let roles = ROLES.map(|(id, _)| id);
    how(ui, cx, "advisor-groups-how", ["mixing"].into_iter().chain(roles));
}

/// Each cell of the mixing matrix beside the draws in which places are dealt out anew.
fn baseline(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    widgets::heading(ui, &cx.words.get("advisor-baseline"));
    let Some(found) = &advice.advisor.baseline else {
        widgets::quiet(ui, &cx.words.get("why-no-group"));
        return;
    };
    let net = &advice.answers.net;
    let said = [("draws", found.draws.into()), ("seed", found.seed.to_string().into())];
    widgets::quiet(ui, &cx.words.with("advisor-baseline-lead", &said));
    let filled: Vec<usize> = (0..net.groups().len()).filter(|g| net.members(*g).next().is_some()).collect();
    let shown = connections(&advice.answers);
    let title = |g: usize| group_title(cx.session.project(), net.groups()[g], cx.words);
    Grid::new("advisor-baseline").min_row_height(22.0).striped(true).spacing([18.0, 6.0]).show(ui, |ui| {
        ui.label("");
        for &g in &filled {
            ui.label(strong(title(g)).size(SMALL));
        }
        ui.end_row();
        for &p in &filled {
            ui.label(strong(title(p)).size(SMALL));
            for &q in &filled {
                if shown.is_withheld(p, q) {
                    ui.label("–").on_hover_text(cx.words.get("connections-withheld"));
                } else {
                    chance(ui, cx, found.cells[p][q].as_ref());
                }
            }
            ui.end_row();
        }
    });
    for (key, all) in [("advisor-internal", &found.internal), ("advisor-external", &found.external)] {
        ui.horizontal(|ui| {
            ui.label(strong(cx.words.get(key)));
            chance(ui, cx, Some(all));
        });
    }
}

/// "25, by chance 8 (4 to 13)"; what lies outside is marked with words, not with colour.
fn chance(ui: &mut Ui, cx: &Cx<'_>, chance: Option<&Chance>) {
    let Some(chance) = chance else {
        ui.label("–");
        return;
    };
    let said = [
        ("observed", chance.observed.into()),
        ("mean", decimal(cx.words.lang, chance.mean, 1).into()),
        ("low", chance.low.into()),
        ("high", chance.high.into()),
    ];
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(strong(chance.observed.to_string()));
        let key = if chance.is_outside() { "advisor-chance-outside" } else { "advisor-chance" };
        // A cell of a grid is as narrow as its words let it be.
        ui.add(Label::new(RichText::new(cx.words.with(key, &said)).size(SMALL).color(cx.look.quiet)).extend());
    });
}

/// How often a role occurs.
type Count = fn(&Roles) -> usize;

const ROLES: [(&str, Count); 5] = [
    ("brokerage.coordinator", |r| r.coordinator),
    ("brokerage.itinerant", |r| r.itinerant),
    ("brokerage.gatekeeper", |r| r.gatekeeper),
    ("brokerage.representative", |r| r.representative),
    ("brokerage.liaison", |r| r.liaison),
];

fn between(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    widgets::heading(ui, &cx.words.get("advisor-brokerage"));
    widgets::quiet(ui, &cx.words.get("advisor-brokerage-lead"));
    let whole = &advice.advisor.brokerage.whole;
    Grid::new("advisor-brokerage").min_row_height(22.0).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
        for (place, (id, count)) in ROLES.into_iter().enumerate() {
            name(ui, cx, id);
            match advice.advisor.brokerage_baseline.as_ref().and_then(|all| all.get(place)) {
                Some(beside) => chance(ui, cx, Some(beside)),
                None => {
                    ui.label(count(whole).to_string());
                }
            }
            ui.end_row();
        }
        for (key, count) in [("advisor-overlapping", whole.overlapping), ("advisor-without-group", whole.without_group)] {
            if count > 0 {
                ui.label(cx.words.get(key));
                ui.label(count.to_string());
                ui.end_row();
            }
        }
    });
}
